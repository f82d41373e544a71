/** An address that git clones, as a list of repositories holds it. */
export interface RepositoryAddress {
  readonly url: string;
  /** Host and path without `.git`, the same for HTTPS and SSH: `github.com/contoso/models`. */
  readonly name: string;
}

/**
 * Reads an address with a scheme or in the form of scp (`git@github.com:contoso/models.git`).
 *
 * @returns `undefined` when it is neither and so a folder, or what is wrong with it, which never quotes it
 * @see https://git-scm.com/docs/git-clone#_git_urls
 */
export function readRepositoryAddress(text: string): RepositoryAddress | string | undefined {
  if (text.startsWith("-")) return "an address cannot begin with a dash";
  const [, host, path] = /^[\w.-]{1,64}@([\w.-]{1,255}):(?!\/\/)(\S{1,1000})$/.exec(text) ?? [];
  if (host !== undefined && path !== undefined) return { url: text, name: nameOf(host, path) };
  // One letter before the colon is a drive of Windows.
  if (!/^[A-Za-z][\w+.-]{1,20}:/.test(text)) return undefined;
  if (!/^(?:https?|ssh|git|file):\/\//i.test(text)) return "only https, http, ssh, git and file addresses are cloned";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return "not a valid address";
  const isWeb = /^https?:$/.test(url.protocol);
  if (url.password !== "" || (isWeb && url.username !== "") || url.search !== "" || url.hash !== "") {
    return "the address holds a user, a password or parameters, and the queue must not; let a git credential helper log in: https://git-scm.com/docs/gitcredentials";
  }
  return { url: text, name: nameOf(url.hostname, url.pathname) };
}

/** A relative path of plain segments, which is a folder name on every system. */
function nameOf(host: string, path: string): string {
  const segments = [
    host,
    ...path
      .replace(/\/+$/, "")
      .replace(/\.git$/, "")
      .split("/"),
  ];
  return segments
    .filter((segment) => segment !== "" && !/^\.{1,2}$/.test(segment))
    .map((segment) => segment.replaceAll(/[^\w.%+~-]/g, "_"))
    .join("/");
}
