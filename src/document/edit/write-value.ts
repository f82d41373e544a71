import type { ScalarStyle, Syntax } from "../document.ts";

/** How a value stands at its place. */
export interface Manner {
  readonly syntax: Syntax;
  /** How the value before it was written; the new one is written alike where it can be. */
  readonly style: ScalarStyle;
  /** Inside `{}` or `[]` of YAML, where commas and brackets end a plain value. */
  readonly inFlow: boolean;
}

/** A plain value that every reader of YAML takes for a string: no indicator at its start, no number, date or time. */
const PLAIN_START = /^[A-Za-z_/$]/;
const CONTROL = /[\p{Cc}\p{Cs}\u{2028}\u{2029}\u{feff}]/u;
const PLAIN_BREAK = /:(?:\s|$)|\s#|^\s|\s$/;
/** Words that YAML 1.1, which Python's readers follow, takes for booleans and null. */
const TYPED_WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** What no reader of `.env` files expands, cuts off or unescapes. */
const DOTENV_PLAIN = /^[\w./:@%+,=~-]+$/;

/**
 * A string as the syntax writes it. `undefined`: the syntax has no way, or none that all its readers read alike.
 */
export function writeValue(value: string, manner: Manner): string | undefined {
  if (manner.syntax === "json") return JSON.stringify(value);
  if (manner.syntax === "yaml") return writeYaml(value, manner);
  return manner.syntax === "dotenv" ? writeDotenv(value, manner.style) : undefined;
}

/** A part of a value that is written in quotes, as it stands between them. `undefined`: it cannot stand there. */
export function writePart(part: string, manner: Manner): string | undefined {
  if (manner.style === "json") return JSON.stringify(part).slice(1, -1);
  if (manner.style === "double") return manner.syntax === "yaml" ? escapeYaml(part) : dotenvDouble(part);
  if (CONTROL.test(part)) return undefined;
  if (manner.style !== "single") return part;
  if (manner.syntax === "yaml") return part.replaceAll("'", "''");
  return part.includes("'") ? undefined : part;
}

/** Whether a value can stand in YAML without quotes and is a string there. */
export function isPlainYaml(value: string, inFlow: boolean): boolean {
  return (
    PLAIN_START.test(value) &&
    !CONTROL.test(value) &&
    !PLAIN_BREAK.test(value) &&
    !TYPED_WORD.test(value) &&
    // Where holes of templates are read tolerantly, two braces would begin one.
    !/(?<!\$)\{\{/.test(value) &&
    !(inFlow && /[{}[\],]/.test(value))
  );
}

function writeYaml(value: string, { style, inFlow }: Manner): string {
  if (style !== "single" && style !== "double" && isPlainYaml(value, inFlow)) return value;
  if (style === "double" || style === "json" || CONTROL.test(value)) return `"${escapeYaml(value)}"`;
  return `'${value.replaceAll("'", "''")}'`;
}

function escapeYaml(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replaceAll(
      /[\u{7f}-\u{9f}\u{2028}\u{2029}\u{feff}]/gu,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
}

function writeDotenv(value: string, style: ScalarStyle): string | undefined {
  if (CONTROL.test(value)) return undefined;
  if (style === "plain" && DOTENV_PLAIN.test(value)) return value;
  if (style === "double") {
    const inner = dotenvDouble(value);
    if (inner !== undefined) return `"${inner}"`;
  }
  return value.includes("'") ? undefined : `'${value}'`;
}

/** Readers differ in what a backslash and a dollar sign mean in double quotes. */
function dotenvDouble(value: string): string | undefined {
  return /["\\$`]/.test(value) || CONTROL.test(value) ? undefined : value;
}
