import type { Field } from "../formats/format.ts";
import { nameWords } from "./name-words.ts";

/** What stands beside a value in its definition and makes a credential of it. */
export interface Companion {
  readonly kind: "user name" | "address" | "client id";
  readonly name: string;
}

const KINDS: readonly (readonly [Companion["kind"], ReadonlySet<string>])[] = [
  [
    "user name",
    new Set("user username login uid account accountname email upn principal benutzer utilisateur usuario".split(" ")),
  ],
  [
    "address",
    new Set(
      "endpoint url uri host hostname server address domain base apibase baseurl dsn broker brokers bootstrap".split(
        " ",
      ),
    ),
  ],
  ["client id", new Set("clientid tenantid appid applicationid principalid keyid accesskeyid tenant".split(" "))],
];

/** How many values of one map or list are looked at. */
const MOST_LOOKED_AT = 64;

/**
 * The user name, address or client id that stands beside a value and belongs to it: in the same map or list, and with the
 * same owner in its name, or none on either side (`REDIS_HOST` belongs to `REDIS_AUTH`, not to `SMTP_PASS`; `endpoint`
 * belongs to `key`, not to `DB_PASSWORD`). A user name belongs to a mere `PASSWORD`, too, whoever owns it.
 */
export function companionOf({ beside, name, scalar }: Field): Companion | undefined {
  if (beside === undefined) return undefined;
  const words = nameWords(name);
  for (const [sibling, value] of siblings(beside)) {
    if (sibling === name || value === scalar.value || SAYS_NOTHING.test(value)) continue;
    const theirs = nameWords(sibling);
    const kind = companionKind(theirs);
    if (kind === undefined) continue;
    const isShared = words.length > 1 && theirs[0] === words[0];
    const isOwnerless = words.length === 1 || /^\d$/.test(words[1] ?? "");
    if (isShared || (isOwnerless && (kind === "user name" || hasNoOwner(theirs)))) return { kind, name: sibling };
  }
  return undefined;
}

/** Values of a user name or an address that is not filled in. */
const SAYS_NOTHING = /^(?:|true|false|null|none|\d{1,2})$/i;

function* siblings(beside: NonNullable<Field["beside"]>): Iterable<readonly [name: string, value: string]> {
  if (beside.kind === "map") {
    for (const { key, value } of beside.entries.slice(0, MOST_LOOKED_AT))
      if (value.kind === "scalar") yield [key.value, value.value];
    return;
  }
  for (const item of beside.items.slice(0, MOST_LOOKED_AT)) {
    if (item.kind !== "map") continue;
    const named = item.entries.find(({ key }) => key.value === "name" || key.value === "key")?.value;
    const valued = item.entries.find(({ key }) => key.value === "value")?.value;
    if (named?.kind === "scalar" && valued?.kind === "scalar") yield [named.value, valued.value];
  }
}

function companionKind(words: readonly string[]): Companion["kind"] | undefined {
  const last = words.at(-1) ?? "";
  const lastTwo = words.slice(-2).join("");
  return KINDS.find(([, names]) => names.has(lastTwo) || names.has(last))?.[0];
}

/** `host`, `base_url`, `client_id`: the words are one name. */
function hasNoOwner(words: readonly string[]): boolean {
  return words.length === 1 || (words.length === 2 && KINDS.some(([, names]) => names.has(words.join(""))));
}
