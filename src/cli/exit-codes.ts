/** Exit codes that scripts rely on. */
export const EXIT = {
  clean: 0,
  findings: 1,
  /** Wrong usage, wrong configuration, unreadable input. */
  failed: 2,
  /** A folder was scanned and held no job definition, or experiments were audited that nothing is of. */
  nothing: 3,
  /** Ctrl-C, as a shell has it: 128 and the number of the signal. */
  interrupted: 130,
} as const;
