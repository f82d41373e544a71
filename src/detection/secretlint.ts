import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Field } from "../formats/format.ts";
import { isPlaceholder } from "./placeholder.ts";
import { isReference } from "./reference.ts";
import { SECRETLINT_MAY_MATCH } from "./secretlint-patterns.ts";
import { urlCredentials } from "./url-credential.ts";
import { userinfos } from "./url.ts";

/** A secret that a rule of secretlint knows, in offsets of `field.value`. */
export interface SecretlintMatch {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  /** The rule's short name: `grafana`. */
  readonly rule: string;
  /** What it is, as a sentence needs it: "Grafana Service Account token". */
  readonly title: string;
}

/** What is used of a message of secretlint. */
interface Message {
  readonly ruleId: string;
  readonly message: string;
  readonly range: readonly [number, number];
  readonly data?: object;
}

/**
 * Whether any rule of secretlint can match in a text: `NAME=value`, or more text. A cheap test, so that secretlint is only
 * loaded where it can find something.
 */
export function mayInterestSecretlint(text: string): boolean {
  return SECRETLINT_MAY_MATCH.test(text);
}

/**
 * What secretlint's recommended rules find in the fields of one document, in one run. An empty list when secretlint cannot
 * be loaded or a rule fails.
 */
export async function secretlintMatches(fields: readonly Field[]): Promise<SecretlintMatch[]> {
  const projection = new Projection(fields);
  if (projection.text === "") return [];
  try {
    const messages = await lint(projection.text);
    return messages.flatMap((message) => projection.locate(message) ?? []);
  } catch {
    return [];
  }
}

/** Rules that need a name see `NAME=value`; no rule's pattern crosses the line between two fields. */
const SEPARATOR = "\n#\n";

class Projection {
  readonly text: string;
  readonly #places: { readonly field: Field; readonly start: number }[] = [];

  constructor(fields: readonly Field[]) {
    let text = "";
    for (const field of fields) {
      const name = field.name.replaceAll(/\s/g, "_");
      if (!mayInterestSecretlint(`${name}=${field.value}`)) continue;
      text += `${name}=`;
      this.#places.push({ field, start: text.length });
      text += field.value + SEPARATOR;
    }
    this.text = text;
  }

  /**
   * The secret of a message in its field. Secretlint's ranges begin where the whole match does, with the length of a part
   * of it; the secret itself is in the data.
   */
  locate({ data, range, ruleId, message }: Message): SecretlintMatch | undefined {
    const values = Object.values(data ?? {}).filter((value: unknown) => typeof value === "string");
    const found = values
      .map((secret) => ({ secret, at: this.text.indexOf(secret, range[0]) }))
      .filter(({ at }) => at !== -1)
      .toSorted((a, b) => b.secret.length - a.secret.length)[0];
    if (found === undefined) return undefined;
    const place = this.#places.findLast(({ start }) => start <= found.at);
    const narrow = narrowed(found.secret);
    if (place === undefined || narrow === undefined) return undefined;
    const start = found.at - place.start + narrow.start;
    const end = found.at - place.start + narrow.end;
    if (end > place.field.value.length) return undefined;
    const rule = ruleId.replace(/^.*secretlint-rule-/, "");
    return { field: place.field, start, end, rule, title: titleOf(message, found.secret, rule) };
  }
}

/** Two rules report a whole address; the secret is the password in it. `undefined`: a placeholder or a reference. */
function narrowed(found: string): { start: number; end: number } | undefined {
  const isAddress = /^[a-z][\w+.:-]{1,40}:\/\/[^/\s]*@/i.test(found);
  if (isAddress) {
    const [credential] = urlCredentials(found);
    if (credential !== undefined || userinfos(found).next().done !== true) return credential;
  }
  // With quotes or brackets in it an address is none for us.
  const secret = isAddress ? (/:\/\/[^:/\s]{1,256}:([^@/\s]{1,256})@/.exec(found)?.[1] ?? "") : found;
  if (isPlaceholder(secret) || isReference(secret)) return undefined;
  const start = isAddress ? found.indexOf(`:${secret}@`) + 1 : 0;
  return { start, end: start + secret.length };
}

/** "found slack token: xoxb-…" → "slack token". */
function titleOf(message: string, secret: string, rule: string): string {
  const at = message.indexOf(secret);
  const title = (at === -1 ? "" : message.slice(0, at)).replace(/^found\s+/i, "").replace(/[\s:]{1,20}$/, "");
  return title === "" ? `credential of the kind ${rule}` : title;
}

async function lint(content: string): Promise<readonly Message[]> {
  const [{ lintSource }, { rules }] = await Promise.all([
    import("@secretlint/core"),
    import("@secretlint/secretlint-rule-preset-recommend"),
    quietProfiler(),
  ]);
  const { messages } = await lintSource({
    source: { content, filePath: "values.env", ext: ".env", contentType: "text" },
    options: {
      noPhysicFilePath: true,
      // Its comments that switch rules off are not ours; a value that holds one would hide all others. One by one, since
      // the core (12.0.0) runs the rules of a preset even when the configuration disables them.
      config: {
        rules: rules
          .filter(({ meta }) => meta.id !== "@secretlint/secretlint-rule-filter-comments")
          .map((rule) => ({ id: rule.meta.id, rule })),
      },
    },
  });
  return messages;
}

/** The profiler keeps marks of every run for ever and searches all of them in each: 1,000 runs take seconds, 5,000 minutes. */
async function quietProfiler(): Promise<void> {
  try {
    // The very module that the core uses; another version may be installed beside it.
    const core = createRequire(createRequire(import.meta.url).resolve("@secretlint/core"));
    const url = pathToFileURL(core.resolve("@secretlint/profiler")).href;
    const profiler = (await import(url)) as { secretLintProfiler: { mark: (marker: unknown) => void } };
    profiler.secretLintProfiler.mark = () => {};
  } catch {
    // Only slower in the long run.
  }
}
