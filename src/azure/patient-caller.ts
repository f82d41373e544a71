import { setTimeout as wait } from "node:timers/promises";
import { JobscrubError } from "../errors.ts";
import { retryAfter } from "../vault/retry.ts";
import { Pace } from "./pace.ts";

/** An answer, as clients on `@azure-rest/core-client` give it. */
export interface Answer {
  readonly status: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
}

/** How often a call is tried that fails; one that the service puts off is tried longer. */
const ATTEMPTS = 8;
const ATTEMPTS_PUT_OFF = 60;
/** A service that says nothing for so long is asked again. */
const LONGEST_CALL_MS = 120_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** Limits of the resource manager are counted by the hour at most. */
const LONGEST_PUT_OFF_MS = 3_600_000;

/** Errors without an answer after which a second try may go through; an answer that ends in the middle cannot be parsed. */
const PASSING = new Set([
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
  "PARSE_ERROR",
  "REQUEST_SEND_ERROR",
]);

/** Calls a service as it asks to be called: not faster than its limits, later when it says so, again when a call broke. */
export class PatientCaller {
  readonly #pace = new Pace();
  readonly #signal: AbortSignal | undefined;
  readonly #longestCall: number;
  readonly #onWait: (milliseconds: number) => void;
  /** Calls that were sent, those that failed included. */
  calls = 0;

  /**
   * @param onWait told when a wait of more than a second begins
   * @param longestCall how long an answer may take, in milliseconds
   */
  constructor(
    signal?: AbortSignal,
    onWait: (milliseconds: number) => void = () => undefined,
    longestCall = LONGEST_CALL_MS,
  ) {
    this.#signal = signal;
    this.#onWait = onWait;
    this.#longestCall = longestCall;
  }

  /**
   * The answer of a call, after as many tries as it takes. An answer that says that the call failed is one, too.
   *
   * @param send sends the call, anew each time
   * @throws {JobscrubError} when nobody is signed in, or the service cannot be reached
   * @throws the reason of the signal, when that is aborted
   */
  async call<Given extends Answer>(send: () => PromiseLike<Given>): Promise<Given> {
    for (let attempt = 1; ; attempt++) {
      await this.#pause(this.#pace.pause);
      this.calls++;
      let pause: number;
      try {
        const answer = await this.#inTime(send);
        this.#pace.heed(answer.headers);
        const status = Number(answer.status);
        const isPutOff = status === 429 || status === 503;
        if (!(isPutOff || status === 408 || status >= 500)) return answer;
        if (attempt >= (isPutOff ? ATTEMPTS_PUT_OFF : ATTEMPTS)) return answer;
        const asked = retryAfter(answer.headers["retry-after"]);
        pause = asked === undefined ? backOff(attempt) : Math.min(asked, LONGEST_PUT_OFF_MS);
      } catch (error) {
        this.#signal?.throwIfAborted();
        if (!mayPass(error)) throw error;
        if (attempt >= ATTEMPTS)
          throw new JobscrubError(`the service does not answer (${codeOf(error)}); try again later`);
        pause = backOff(attempt);
      }
      await this.#pause(pause);
    }
  }

  /** An answer whose connection was cut while it was being decompressed never ends, and no error tells. */
  async #inTime<Given>(send: () => PromiseLike<Given>): Promise<Given> {
    const ended = new AbortController();
    const signal = this.#signal === undefined ? ended.signal : AbortSignal.any([ended.signal, this.#signal]);
    const late = wait(this.#longestCall, undefined, { signal }).then(() => {
      throw Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" });
    });
    try {
      return await Promise.race([send(), late]);
    } finally {
      ended.abort();
      late.catch(() => undefined);
    }
  }

  async #pause(milliseconds: number): Promise<void> {
    this.#signal?.throwIfAborted();
    if (milliseconds <= 0) return;
    if (milliseconds > 1000) this.#onWait(milliseconds);
    await wait(milliseconds, undefined, this.#signal === undefined ? {} : { signal: this.#signal });
  }
}

/** Whether a second try may go through. @throws {JobscrubError} when somebody must sign in first */
function mayPass(error: unknown): boolean {
  const { name } = error as Error;
  if (/^(?:CredentialUnavailable|AggregateAuthentication|Authentication(?:Required)?)Error$/.test(name))
    throw new JobscrubError(
      "nobody is signed in to Azure; run az login, or set AZURE_CLIENT_ID and what belongs to it",
    );
  return name === "SyntaxError" || name === "AbortError" || PASSING.has(codeOf(error));
}

function codeOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? code : "no answer";
}

/** In milliseconds, twice as long each time; the jitter keeps calls that failed together from coming together again. */
function backOff(attempt: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.75 + Math.random() / 2), LONGEST_PAUSE_MS);
}
