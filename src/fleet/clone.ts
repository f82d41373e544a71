import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { git } from "../engine/git.ts";
import { SliceError } from "./slice-error.ts";

/** Nobody is there to answer questions, and large files that git keeps elsewhere hold no definitions. */
const ENVIRONMENT = { GIT_TERMINAL_PROMPT: "0", GCM_INTERACTIVE: "never", GIT_LFS_SKIP_SMUDGE: "1", LC_ALL: "C" };

/** Nothing of a template or of the machine runs, nothing but git's own transports fetches, and a dead line ends. */
const SETTINGS = [
  "core.hooksPath=/dev/null",
  "protocol.ext.allow=never",
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=60",
].flatMap((setting) => ["-c", setting]);

const LONGEST_MS = 30 * 60 * 1000;

/**
 * Clones a repository: all commits, whose authors are looked for, but the files of one commit only. Whoever git's own
 * credential helpers and SSH agent log in clones; no credential is taken or given here.
 *
 * @param commit the full id; without one the tip of the default branch
 * @throws {SliceError}
 * @see https://git-scm.com/docs/partial-clone
 */
export async function clone(
  url: string,
  commit: string | undefined,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const within = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
  const run = async (at: string, args: readonly string[]): Promise<void> => {
    try {
      await git(at, [...SETTINGS, ...args], "utf8", { signal: within, env: ENVIRONMENT });
    } catch (error) {
      throw gitFailure(error, within.aborted && !signal.aborted);
    }
  };
  await run(parent, [
    "clone",
    "--quiet",
    "--template=",
    "--no-checkout",
    "--no-tags",
    "--filter=blob:none",
    "--",
    url,
    folder,
  ]);
  const has = (object: string): Promise<boolean> =>
    run(folder, ["rev-parse", "--verify", "--quiet", `${object}^{commit}`]).then(
      () => true,
      () => false,
    );
  if (commit === undefined) {
    // Without a commit there is nothing in it.
    if (await has("HEAD")) await run(folder, ["reset", "--quiet", "--hard", "HEAD"]);
    return;
  }
  // A commit that no branch leads to any more is still given by most servers when it is asked for by its id.
  if (!(await has(commit)))
    await run(folder, ["fetch", "--quiet", "--no-tags", "--filter=blob:none", "origin", commit]);
  await run(folder, ["reset", "--quiet", "--hard", commit]);
}

/** The commit at the tip of a remote's default branch, or `undefined` when the remote does not say. */
export async function tipOf(url: string, cwd: string): Promise<string | undefined> {
  try {
    const args = [...SETTINGS, "ls-remote", "--quiet", "--", url, "HEAD"];
    const listed = (await git(cwd, args, "utf8", { signal: AbortSignal.timeout(60_000), env: ENVIRONMENT })) as string;
    return /^((?:[0-9a-f]{24})?[0-9a-f]{40})\tHEAD$/m.exec(listed)?.[1];
  } catch {
    return undefined;
  }
}

interface Reason {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Whether it is no use to try again soon. */
  readonly final: boolean;
}

/** What git says, in words of ours: its messages hold addresses and paths. */
const REASONS: readonly Reason[] = [
  {
    pattern: /could not read Username|Authentication failed|Permission denied|returned error: 40[13]/i,
    reason: "git may not read it",
    final: true,
  },
  {
    pattern: /Repository not found|not appear to be a git repository|returned error: 404|does not exist/i,
    reason: "no such repository",
    final: true,
  },
  {
    pattern: /not our ref|bad object|couldn't find remote ref|unadvertised object/i,
    reason: "no such commit",
    final: true,
  },
  {
    pattern: /Could not resolve host|Failed to connect|Connection (?:refused|timed out|reset)|Operation too slow/i,
    reason: "the host cannot be reached",
    final: false,
  },
  { pattern: /No space left/i, reason: "no space left on the disk", final: false },
];

function gitFailure(error: unknown, late: boolean): SliceError {
  if (late) return new SliceError(`cannot be cloned within ${LONGEST_MS / 60_000} minutes`);
  const { code, message } = error as Error & { code?: unknown };
  if (code === "ENOENT") return new SliceError("cannot be cloned: git is not installed");
  const known = REASONS.find(({ pattern }) => pattern.test(message));
  const reason = known?.reason ?? `git failed (${String(code).slice(0, 20)})`;
  return new SliceError(`cannot be cloned: ${reason}`, known?.final);
}
