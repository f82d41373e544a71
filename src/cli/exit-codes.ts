/** Exit codes that scripts rely on. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** Wrong usage, wrong configuration, unreadable input. */
  failed: 2,
  /** A folder was scanned and held no job definition. */
  nothing: 3,
} as const;
