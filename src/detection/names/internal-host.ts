/**
 * Top-level domains that only exist within a network.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6762#appendix-G private top-level domains that are seen in use
 * @see https://www.icann.org/en/board-activities-and-meetings/materials/approved-resolutions-special-meeting-of-the-icann-board-29-07-2024-en `.internal`
 */
const SUFFIXES = ["corp", "internal", "intranet", "intra", "lan", "local", "localdomain", "private", "home.arpa"];
/** The last one alone: files and attributes end with words, too. */
const MUST_BE_LONG = new Set(["local", "private", "internal"]);

/** Hosts that everyone has: of Kubernetes, Docker, the metadata services of clouds. */
const EVERYWHERE =
  /(?:^|\.)(?:cluster\.local|svc\.local|docker\.internal|containers\.internal|google\.internal|compute\.internal|ec2\.internal|cloudapp\.net|internal\.cloudapp\.net|minikube\.local|localhost\.localdomain)$|^(?:localhost|example|host|server|my-?(?:host|server))\./i;

/**
 * Whether a host name is that of a machine in a private network: it ends with a domain that does not exist outside, or
 * with a suffix of the configuration.
 */
export function isInternalHost(host: string, suffixes: readonly string[] = []): boolean {
  const lower = host.toLowerCase();
  if (suffixes.some((suffix) => lower === suffix || lower.endsWith(`.${suffix}`))) return true;
  if (EVERYWHERE.test(lower)) return false;
  const suffix = SUFFIXES.find((each) => lower.endsWith(`.${each}`));
  if (suffix === undefined) return false;
  const name = lower.slice(0, -suffix.length - 1);
  // `config.local` is a file; `sql01.contoso.local` and `sql01.local` are hosts.
  return !MUST_BE_LONG.has(suffix) || name.includes(".") || /\d|-/.test(name);
}
