import type { Field, Definition, Role } from "../../src/formats/format.ts";
import { formatPath } from "../../src/document/document.ts";

/** One line of azure-ai-ml.py: what the SDK made of a file. */
export interface OracleLine {
  readonly file: string;
  /** The class of the SDK; absent when it could not load the file. */
  readonly kind?: string;
  readonly error?: string;
  /** `[name, value]` by meaning. */
  readonly values?: Readonly<Record<Meaning, readonly (readonly [string, string])[]>>;
}

type Meaning = "env" | "name" | "tag" | "command" | "text" | "credential";

const MEANINGS: readonly Meaning[] = ["env", "name", "tag", "command", "text", "credential"];

/** Roles which we must not give to a value that the SDK does not read with the same meaning. */
const BOTH_WAYS: ReadonlySet<Role> = new Set<Role>(["env", "tag", "command", "credential"]);

/** What azure-ai-ml.py passes where people pass an argument of the command line. */
const GIVEN = "given-on-the-command-line";

/** The differences between what the SDK reads and what we read, one line each. */
export function differences(line: OracleLine, definition: Definition | undefined): string[] {
  const { values, kind = "" } = line;
  if (values === undefined) return [];
  if (definition === undefined) return [`${kind}: not recognised`];
  const found = new Set<string>();
  const fields = wholeValues(definition);
  const byText = new Map<string, Field[]>();
  for (const field of fields) byText.set(plain(field.value), [...(byText.get(plain(field.value)) ?? []), field]);
  for (const meaning of MEANINGS) {
    for (const [name, text] of values[meaning]) {
      if (text.trim() === "" || text === GIVEN) continue;
      // The SDK also knows what stands in other files, its defaults, and names that it makes up.
      const same = byText.get(plain(text)) ?? [];
      const named = same.filter((field) => field.path.at(-1) === name || (meaning === "env" && field.name === name));
      const meant = named.length > 0 || same.some((field) => agrees(field, meaning, name)) ? named : same;
      for (const field of meant.filter((each) => !agrees(each, meaning, name)))
        found.add(`${definition.format.id} ${place(field)}: ${meaning} of the SDK (${kind}), here ${field.role}`);
    }
  }
  for (const field of fields) {
    if (!BOTH_WAYS.has(field.role) || field.value.trim() === "") continue;
    const known = values[field.role as Meaning];
    if (known.some(([name, text]) => plain(text) === plain(field.value) && agrees(field, field.role as Meaning, name)))
      continue;
    found.add(`${definition.format.id} ${place(field)}: ${field.role} here, not of the SDK (${kind})`);
  }
  return [...found];
}

function agrees(field: Field, meaning: Meaning, name: string): boolean {
  return field.role === meaning && (meaning !== "env" || field.name === name || field.path.includes(name));
}

/** The values of a definition as they are written: no parts of commands, no keys, no second readings. */
function wholeValues({ fields }: Definition): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ within, offset, value, scalar, name, path }) => {
    if (within !== undefined || offset !== 0 || value !== scalar.value || name === "key") return false;
    const at = formatPath(path);
    return !seen.has(at) && seen.add(at);
  });
}

/** The SDK spells booleans as Python does, numbers by their value, a SAS token without `?`; it may join lines. */
function plain(text: string): string {
  const joined = text.replaceAll(/\s+/g, " ").trim().replace(/^\?/, "").toLowerCase();
  return /^-?\d+\.\d+$/.test(joined) ? String(Number(joined)) : joined;
}

/** The path with a star for what a user names. */
function place({ path }: Field): string {
  const free = new Set(["jobs", "inputs", "outputs", "services", "monitoring_signals"]);
  return formatPath(path.map((part, index) => (free.has(String(path[index - 1])) ? "*" : part)));
}
