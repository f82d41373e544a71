import { JobscrubError } from "../errors.ts";

/**
 * Why a slice could not be scanned, in words of ours. A queue stores the message and the stack of an error for good and
 * shows them to all who see the queue; messages of git, of Node and of the engine quote addresses, paths and values.
 */
export class SliceError extends Error {
  override readonly name = "SliceError";
  /** Whether another attempt is bound to end the same way. */
  readonly final: boolean;

  constructor(reason: string, final = false) {
    super(reason);
    this.final = final;
    this.stack = `${this.name}: ${reason}`;
  }
}

/** The error that may be stored in the place of any other. */
export function asSliceError(error: unknown): SliceError {
  if (error instanceof SliceError) return error;
  if (error instanceof JobscrubError) return new SliceError(`cannot be scanned (${error.name})`, true);
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const known = [code, name].find((word) => typeof word === "string" && /^[A-Z_a-z]\w{1,40}$/.test(word));
  return new SliceError(`cannot be scanned (${typeof known === "string" ? known : "unknown error"})`);
}
