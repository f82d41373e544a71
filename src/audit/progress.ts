/** How far an audit is. */
export interface Progress {
  /** Counted from 1. */
  readonly workspace: number;
  readonly workspaces: number;
  readonly name: string;
  /** What is read: `job`, `component version`. */
  readonly noun: string;
  /** Resources read so far, of all kinds. */
  readonly resources: number;
  /** The part of the list that is read, where it can be told. */
  readonly part?: number;
}
