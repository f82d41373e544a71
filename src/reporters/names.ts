/** The values of `--format`. Apart from the reporters, so that reading the command line does not load them. */
export const reporterNames = ["pretty", "json", "sarif", "github", "junit", "markdown", "html"] as const;

export type ReporterName = (typeof reporterNames)[number];
