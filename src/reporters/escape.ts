import { visible } from "../findings/excerpt.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for HTML and XML, as content or in a double-quoted attribute. Nothing in it can end a tag or `]]>`. */
export function escapeMarkup(text: string): string {
  return visible(text).replaceAll(/[&<>"]/g, entity);
}

/**
 * Text for a place in Markdown where inline markup is read, table cells included. Entities and not backslashes, because
 * inside a table `\|` and `\\|` are read differently by different renderers; `@` and `#` would notify people.
 */
export function escapeMarkdown(text: string): string {
  const special = /[&<>\\`*[\]|~@#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=\bwww)\./gi;
  return visible(text).replaceAll(special, entity);
}

function entity(character: string): string {
  return ENTITIES[character] ?? `&#${character.charCodeAt(0)};`;
}

/** Text of ours, in which backticks mean code, for HTML. */
export function proseMarkup(text: string): string {
  return escapeMarkup(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

/** The same for Markdown. */
export function proseMarkdown(text: string): string {
  return escapeMarkdown(text).replaceAll(/&#96;(.+?)&#96;/g, "<code>$1</code>");
}

/** A piece of code in Markdown. As an element and not in backticks, which cannot hold a `|` in a table. */
export function markdownCode(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`;
}

/** The message of a GitHub workflow command. Line breaks are kept, all other control characters are made visible. */
export function escapeCommandMessage(text: string): string {
  return text.split("\n").map(visible).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}

/** A property of a GitHub workflow command. */
export function escapeCommandProperty(text: string): string {
  return visible(text).replaceAll("%", "%25").replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** JSON with every control, invisible or direction-changing character escaped, so that it can be looked at safely. */
export function stringifyJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return character === "\n" ? character : unicodeEscape(character);
  });
  return `${json}\n`;
}

function unicodeEscape(character: string): string {
  let escaped = "";
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}

/** A file as a URI reference: relative where the file is, else with the `file` scheme. */
export function fileUri(file: string): string {
  const encoded = file
    .split("/")
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\ufffd")))
    .join("/");
  if (!isAbsolute(file)) return encoded;
  return file.startsWith("/") ? `file://${encoded}` : `file:///${encoded.replace("%3A", ":")}`;
}

/** Whether a file name starts at the root of the file system or of a drive. */
export function isAbsolute(file: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(file);
}
