import type { Field } from "../formats/format.ts";
import { companionOf } from "./beside.ts";
import type { Companion } from "./beside.ts";
import type { Confidence } from "./detector.ts";
import { DECISIONS } from "./judge-table.ts";
import type { Column } from "./judge-table.ts";
import { passwordOfLogin } from "./login-value.ts";
import { nameSecrecy } from "./name-secrecy.ts";
import type { NameSecrecy } from "./name-secrecy.ts";
import { randomness } from "./randomness.ts";
import { literalDefault } from "./reference.ts";
import { isTooLittle } from "./too-little.ts";
import { valueKind } from "./value-kind.ts";
import type { ValueKind } from "./value-kind.ts";
import type { Verdict } from "./verdict.ts";
import { passwordWeakness } from "./weak-password.ts";

/**
 * The judgement of a plain value: what it is taken for, how bad and how sure that is, and which evidence decided.
 * `undefined`: nothing to say.
 *
 * The model asks three things and looks the answers up in one table, {@link DECISIONS}.
 *
 * 1. *How secret does the name sound?* (`name-secrecy.ts`) By its words in several languages, never by substrings:
 *    password, secret (`chosen`: one that people think of), token, key, connection string; `weak` and `pass` for words that mean a secret only at times; no word
 *    at all ends the judgement. Further names under which the value is used (`usedAs`: the flag to which a command passes an
 *    input) count as its own; in a field that the format means for a credential any value counts, whatever its name.
 * 2. *What is the value otherwise?* (`value-kind.ts`) The first that fits: a reference in the syntax of some platform, a
 *    default or well-known password (a wider choice where a password is asked for), boolean, number, enum, placeholder, date,
 *    version, GUID, digest, public key, address, structure, path, name of a stored secret, text, identifier; else random by
 *    the probability that a machine drew it (`randomness.ts`), mere words, or mixed as people type passwords.
 * 3. *What stands beside it?* (`beside.ts`) A user name, an address or a client id that belongs to it makes of a name that
 *    only may be secret one that is (`key` beside `endpoint`), and raises the confidence by a step.
 *
 * The name and the kind give severity and confidence. It is tuned on labelled values: `bench/accuracy/values`.
 */
export function judge(field: Field): Verdict | undefined {
  if (latest?.field !== field) latest = { field, verdict: judged(field) };
  return latest.verdict;
}

/** Several detectors ask about the same field, one after the other. */
let latest: { readonly field: Field; readonly verdict: Verdict | undefined } | undefined;

function judged(field: Field): Verdict | undefined {
  if (field.holds !== undefined && field.holds !== "posture") return undefined;
  if (field.scalar.type === "boolean") return undefined;
  const named = bestSecrecy([field.name, ...(field.usedAs ?? [])]);
  if (named === undefined && field.role !== "credential") return undefined;
  const login = passwordOfLogin(field.name, field.value, named);
  const secrecy = login === undefined ? named : ({ kind: "password", because: named?.because ?? "" } as const);
  const literal = login ?? literalDefault(field.value) ?? { start: 0, text: field.value };
  const kind = valueKind(literal.text, wanted(field, secrecy));
  if (NEVER.has(kind) || repeatsName(field.name, literal.text, kind) || isKeyId(field.name, literal.text))
    return undefined;
  const companion =
    secrecy !== undefined && kind !== "empty" && kind !== "placeholder" ? companionOf(field) : undefined;
  const column = columnOf(field, secrecy, companion);
  const decision = DECISIONS[kind]?.[column];
  if (decision === undefined || isTooLittle(kind, column, literal.text)) return undefined;
  const evidence = [
    column === "credential" ? "the field is meant for a credential" : `the name says ${secrecy?.because ?? ""}`,
    describe(kind, literal.text),
  ];
  if (literal.start > 0) evidence.push(login === undefined ? "the default of a variable" : "behind a user name");
  const place = { start: literal.start, end: literal.start + literal.text.length };
  if (decision === "slot") return { is: "slot", severity: "info", confidence: "high", evidence, ...place };
  const [severity, confidence] = decision;
  if (companion === undefined) return { is: "secret", severity, confidence, evidence, ...place };
  evidence.push(`beside it stands ${companion.kind === "address" ? "an" : "a"} ${companion.kind}`);
  return { is: "secret", severity, confidence: raised(confidence), evidence, ...place };
}

/** What is no secret under any name. */
const NEVER: ReadonlySet<ValueKind> = new Set<ValueKind>(["reference", "boolean", "public", "url", "path", "version"]);

function bestSecrecy(names: readonly string[]): NameSecrecy | undefined {
  let weak: NameSecrecy | undefined;
  for (const name of names) {
    const secrecy = nameSecrecy(name);
    if (secrecy !== undefined && secrecy.kind !== "weak" && secrecy.kind !== "pass") return secrecy;
    weak ??= secrecy;
  }
  return weak;
}

function wanted({ role }: Field, secrecy: NameSecrecy | undefined): Parameters<typeof valueKind>[1] {
  const kind = secrecy?.kind;
  if (kind === "password" || kind === "pass") return "password";
  if (role === "credential") return "credential";
  return kind === "secret" || kind === "chosen" || kind === "token" ? "secret" : "other";
}

function columnOf({ role }: Field, secrecy: NameSecrecy | undefined, companion: Companion | undefined): Column {
  if (role === "credential" || secrecy === undefined) return "credential";
  if (companion === undefined) return secrecy.kind;
  // The working directory may stand beside an address, hardly beside a user name.
  if (secrecy.kind === "pass") return companion.kind === "user name" ? "password" : "pass";
  if (secrecy.kind === "weak") return "key";
  const isSecret = secrecy.kind === "secret" || secrecy.kind === "chosen";
  return isSecret && companion.kind === "client id" ? "client-secret" : secrecy.kind;
}

/** `GPG_KEY=<40 hex>`: the fingerprint or id by which a public key is fetched and checked. */
function isKeyId(name: string, value: string): boolean {
  return /gpg|pgp|keyserver|apt|rpm/i.test(name) && /^(?:0x)?(?:[0-9a-f]{4}\s?){2,16}$/i.test(value.trim());
}

/** `api_key: API_KEY`, `token: token`: the value repeats the name. A word that is a password may do so (`password`). */
function repeatsName(name: string, value: string, kind: ValueKind): boolean {
  if (kind === "placeholder" || kind === "random" || (kind === "weak" && !/[_-]/.test(value))) return false;
  const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
  const named = bare(name);
  const valued = bare(value);
  return valued !== "" && (named === valued || (valued.length >= 5 && named.endsWith(valued)));
}

function raised(confidence: Confidence): Confidence {
  return confidence === "low" ? "medium" : "high";
}

function describe(kind: ValueKind, value: string): string {
  if (kind === "empty") return "no value yet";
  if (kind === "placeholder") return "a placeholder";
  if (kind === "weak" || passwordWeakness(value) === "sure") return "a default or well-known password";
  if (kind === "random") return `the value looks random (probability ${randomness(value).toFixed(2)})`;
  if (kind === "mixed" || kind === "spaced") return "letters mixed with digits or signs, as in a password";
  if (kind === "words") return "a literal word";
  if (kind === "phrase") return "some words, as in a passphrase";
  if (kind === "capability") return "an address with a random part";
  return `a literal ${kind}`;
}
