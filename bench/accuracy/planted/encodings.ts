import type { Encode } from "./draft.ts";
import type { Random } from "./random.ts";

const escaped = (letter: string): string => `\\${letter}`;

export const raw: Encode = (part) => part;
export const jsonText: Encode = (part) => JSON.stringify(part).slice(1, -1);
/** HCL: as JSON, and the beginnings of holes doubled so that they stay text. */
export const hclText: Encode = (part) => jsonText(part).replaceAll(/[$%]\{/g, (hole) => hole.charAt(0) + hole);
export const bicepText: Encode = (part) =>
  part
    .replaceAll("\\", "\\\\")
    .replaceAll("'", String.raw`\'`)
    .replaceAll(/\$(?=\x7b)/g, escaped)
    .replaceAll("\n", String.raw`\n`);
export const pythonDouble: Encode = (part) =>
  part
    .replaceAll("\\", "\\\\")
    .replaceAll('"', String.raw`\"`)
    .replaceAll("\n", String.raw`\n`);
export const pythonSingle: Encode = (part) =>
  part
    .replaceAll("\\", "\\\\")
    .replaceAll("'", String.raw`\'`)
    .replaceAll("\n", String.raw`\n`);
export const yamlSingle: Encode = (part) => part.replaceAll("'", "''");
/** Names of variables and substitutions stay what they are. */
export const shellDouble: Encode = (part) => part.replaceAll(/["\\\x60]|\$(?![\w(\x7b])/g, escaped);

/** One encoding within another, such as a shell word within JSON. */
export const nested =
  (inner: Encode, outer: Encode): Encode =>
  (part) =>
    outer(inner(part));

/** How a value is written: what stands before it, its encoding, what stands after it. */
export interface Style {
  readonly open: string;
  readonly encode: Encode;
  readonly close: string;
}

const style = (open: string, encode: Encode, close = open): Style => ({ open, encode, close });

const PLAIN_YAML = /^(?![-?:,[\]{}#&*!|>'"%@\x60=~\s])(?!.*(?:: | #|:$|\s$))[^\n\t]+$/;
const YAML_WORD =
  /^(?:true|false|yes|no|on|off|null|~|[\d.+_-]+(?:[eE][\d.+-]+)?|0[xo][\da-fA-F]+|\d{4}-\d\d-\d\d.*)$/i;

/** A style of YAML in which the text stays what it is. `indent` is that of the key, for block scalars. */
export function yamlStyle(random: Random, text: string, indent: string): Style {
  const inner = `${indent}  `;
  const block = (mark: string): Style => style(` ${mark}\n${inner}`, (part) => part.replaceAll("\n", `\n${inner}`), "");
  if (text.includes("\n")) return random.chance(0.7) ? block(random.pick(["|", "|-"])) : style(' "', jsonText, '"');
  const plainWord = YAML_WORD.test(text);
  const styles = [style(' "', jsonText, '"'), style(" '", yamlSingle, "'")];
  if (PLAIN_YAML.test(text))
    styles.push(
      style(" ", raw, ""),
      style(" ", raw, ""),
      ...(plainWord ? [] : [style(" ", raw, random.chance(0.3) ? " # set by ops" : "")]),
    );
  if (text.length > 12 && !text.startsWith(" ")) styles.push(block("|-"), block(">-"));
  return random.pick(styles);
}

/** A word of a shell, quoted where it must be. */
export function shellStyle(random: Random, text: string): Style {
  const styles = [style('"', shellDouble)];
  if (!text.includes("'")) styles.push(style("'", raw));
  if (/^[\w./+=:@%,-]+$/.test(text) || /^\$\w+$/.test(text)) styles.push(style("", raw), style("", raw));
  return random.pick(styles);
}

export function pythonStyle(random: Random): Style {
  return random.pick([style('"', pythonDouble), style('"', pythonDouble), style("'", pythonSingle)]);
}

/** A value of a `.env` file as python-dotenv and compose read it. */
export function dotenvStyle(random: Random, text: string): Style {
  if (text.includes("\n")) return style('"', (part) => part.replaceAll("\n", String.raw`\n`));
  const styles = [];
  if (!/["\\\x60$]/.test(text)) styles.push(style('"', raw));
  if (!text.includes("'")) styles.push(style("'", raw));
  if (/^[^\s#'"\x60\\]+$/.test(text)) styles.push(style("", raw), style("", raw));
  return styles.length === 0 ? style('"', shellDouble) : random.pick(styles);
}
