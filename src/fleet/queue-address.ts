import { UsageError } from "../errors.ts";

/** Where the queue and the results are. */
export interface QueueAddress {
  readonly kind: "postgres" | "redis";
  /** With the password, so never shown. */
  readonly url: string;
}

/** The environment variable that holds the address where it has a password. */
export const QUEUE_VARIABLE = "JOBSCRUB_FLEET_URL";

const KINDS: Readonly<Record<string, QueueAddress["kind"]>> = {
  "postgres:": "postgres",
  "postgresql:": "postgres",
  "redis:": "redis",
  "rediss:": "redis",
};

/**
 * The address of the queue.
 *
 * @param option the value of `--queue`, which must hold no password: other users of a machine see command lines
 * @throws {UsageError} when there is none or it is wrong
 */
export function readQueueAddress(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): QueueAddress {
  const url = option ?? env[QUEUE_VARIABLE];
  if (url === undefined || url === "")
    throw new UsageError(
      `say where the queue is: --queue postgres://… or redis://…, or ${QUEUE_VARIABLE} in the environment`,
    );
  const kind = URL.canParse(url) ? KINDS[new URL(url).protocol] : undefined;
  if (kind === undefined)
    throw new UsageError("the queue's address must begin with postgres://, redis:// or rediss://");
  if (option !== undefined && holdsPassword(new URL(option)))
    throw new UsageError(`an address with a password belongs into ${QUEUE_VARIABLE}: others see command lines`);
  return { kind, url };
}

function holdsPassword({ password, searchParams }: URL): boolean {
  return password !== "" || searchParams.has("password");
}

/** Why the queue cannot be used. The clients' own messages name users and hosts. */
export function unusableQueue(error: unknown, { kind }: QueueAddress): UsageError {
  const { code, message = "" } = (error ?? {}) as { code?: unknown; message?: string };
  if (/terminated|closed|ended/i.test(message))
    return new UsageError(`cannot use the queue in ${NAMES[kind]}: the connection broke`);
  const word =
    typeof code === "string" && /^\w{1,30}$/.test(code)
      ? code
      : (/^[A-Z]{3,20}\b/.exec(message)?.[0] ?? "unknown error");
  const meaning = MEANINGS[word];
  return new UsageError(
    `cannot use the queue in ${NAMES[kind]}: ${meaning === undefined ? word : `${meaning} (${word})`}`,
  );
}

const NAMES = { postgres: "PostgreSQL", redis: "Redis" } as const;

/** Codes of Node, of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and of Redis. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "no such host",
  ETIMEDOUT: "no answer",
  "28P01": "wrong user or password",
  "28000": "wrong user or password",
  "3D000": "no such database",
  "42501": "the user may not make tables there",
  WRONGPASS: "wrong user or password",
  NOAUTH: "it wants a password",
  NOPERM: "the user may not use its commands",
};
