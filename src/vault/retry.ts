import { setTimeout as wait } from "node:timers/promises";

/** How often a call is tried, the first time included. */
const ATTEMPTS = 6;
/** The first pause; each further one is twice as long. Key Vault counts its limits over 10 seconds. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Network errors after which a second try may go through. */
const PASSING = new Set(["ECONNRESET", "ETIMEDOUT", "EPIPE", "EAI_AGAIN", "ECONNABORTED", "UND_ERR_SOCKET"]);

/** What a failed call of an Azure client tells about itself. */
export interface CallFailure {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/**
 * Calls until it goes through, fails for good or was tried 6 times. Tried again: 408, 429, 5xx and connections that
 * broke, after the time that `Retry-After` asks for or else twice as long each time (Key Vault usually sends none).
 *
 * @see https://learn.microsoft.com/azure/key-vault/general/overview-throttling
 */
export async function withRetries<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (signal?.aborted === true) throw signal.reason;
      const failure = error as CallFailure;
      if (attempt === ATTEMPTS || !mayPass(failure)) throw error;
      await wait(pauseAfter(failure, attempt), undefined, { signal });
    }
  }
}

function mayPass({ statusCode, code }: CallFailure): boolean {
  if (statusCode !== undefined) return statusCode === 408 || statusCode === 429 || statusCode >= 500;
  return code !== undefined && PASSING.has(code);
}

/** In milliseconds. */
function pauseAfter(failure: CallFailure, attempt: number): number {
  const asked = retryAfter(failure.response?.headers?.get("retry-after"));
  // The jitter keeps calls that failed together from coming together again.
  const pause = asked ?? FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
  return Math.min(pause, LONGEST_PAUSE_MS);
}

/**
 * The milliseconds that a `Retry-After` header asks for: it holds seconds or a date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const milliseconds = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
