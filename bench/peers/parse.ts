/** A line that a scanner reported; the file as the scanner wrote it. */
export interface ReportedLine {
  readonly file: string;
  readonly line: number;
}

/** How a scanner is run and its report read. `OUT` among the arguments stands for a file it writes to. */
export interface Peer {
  readonly name: string;
  /** Without network: nothing is verified and no update is looked for. */
  readonly args: readonly string[];
  readonly parse: (report: string) => ReportedLine[];
}

type Entry = Readonly<Record<string, unknown>>;

const list = (json: string): Entry[] => (json.trim() === "" ? [] : ((JSON.parse(json) ?? []) as Entry[]));
const lines = (text: string): Entry[] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Entry);

function gitleaks(report: string): ReportedLine[] {
  return list(report).flatMap(({ File, StartLine, EndLine }) =>
    Array.from({ length: Number(EndLine) - Number(StartLine) + 1 }, (_, index) => ({
      file: String(File),
      line: Number(StartLine) + index,
    })),
  );
}

export const PEERS: readonly Peer[] = [
  {
    name: "gitleaks",
    args: ["dir", ".", "--no-banner", "--exit-code", "0", "--report-format", "json", "--report-path", "OUT"],
    parse: gitleaks,
  },
  {
    name: "betterleaks",
    args: ["dir", ".", "--no-banner", "--exit-code", "0", "--report-format", "json", "--report-path", "OUT"],
    parse: gitleaks,
  },
  {
    name: "trufflehog",
    args: ["filesystem", ".", "--no-verification", "--no-update", "--json"],
    parse: (report) =>
      lines(report).flatMap(({ SourceMetadata }) => {
        const place = (SourceMetadata as { Data?: { Filesystem?: { file?: string; line?: number } } } | undefined)?.Data
          ?.Filesystem;
        return place?.file === undefined ? [] : [{ file: place.file, line: place.line ?? 0 }];
      }),
  },
  {
    name: "detect-secrets",
    args: ["scan", "--all-files", "--no-verify", "."],
    parse: (report) =>
      Object.entries((JSON.parse(report) as { results: Record<string, { line_number: number }[]> }).results).flatMap(
        ([file, found]) => found.map(({ line_number: line }) => ({ file, line })),
      ),
  },
  {
    name: "secretlint",
    args: ["--secretlintrc", "RC", "--format", "json", "--no-color", "--output", "OUT", "**/*", "**/.*"],
    parse: (report) =>
      list(report).flatMap(({ filePath, messages }) =>
        (messages as { loc: { start: { line: number } } }[]).map(({ loc }) => ({
          file: String(filePath),
          line: loc.start.line,
        })),
      ),
  },
  {
    name: "kingfisher",
    args: ["scan", ".", "--no-validate", "--no-update-check", "--format", "json"],
    // The findings are one line; a summary with their number follows.
    parse: (report) =>
      lines(report)
        .flatMap(
          ({ findings }) => (Array.isArray(findings) ? findings : []) as { finding: { path: string; line: number } }[],
        )
        .map(({ finding: { path: file, line } }) => ({ file, line })),
  },
  {
    name: "ripsecrets",
    args: ["."],
    parse: (report) =>
      report.split("\n").flatMap((text) => {
        const [, file, line] = /^(.{1,400}?):(\d{1,8}):/.exec(text) ?? [];
        return file === undefined ? [] : [{ file, line: Number(line) }];
      }),
  },
  {
    name: "whispers",
    args: [".", "-o", "OUT"],
    parse: (report) => list(report).map(({ file, line }) => ({ file: String(file), line: Number(line) })),
  },
  {
    name: "credsweeper",
    args: ["--path", ".", "--save-json", "OUT"],
    // Its `info` are UUIDs and the like.
    parse: (report) =>
      list(report)
        .filter(({ severity }) => severity !== "info")
        .flatMap(({ line_data_list }) =>
          (line_data_list as { path: string; line_num: number }[]).map(({ path: file, line_num: line }) => ({
            file,
            line,
          })),
        ),
  },
];
