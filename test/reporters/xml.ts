/** Tells what is wrong with an XML text of elements, attributes and entities only; `undefined` when it is well-formed. */
export function xmlProblem(text: string): string | undefined {
  // oxlint-disable-next-line no-control-regex
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text))
    return "a character that XML does not allow";
  const open: string[] = [];
  const token = /<\?xml [^<>]*\?>|<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*) ?(\/?)>|[^<]+|</g;
  for (const [all, closing, name = "", , empty] of text.matchAll(token)) {
    if (all === "<") return "a tag that is none";
    if (all.startsWith("<?")) continue;
    if (!all.startsWith("<")) {
      if (all.includes("]]>")) return "]]> in a text";
      if (open.length === 0 && all.trim() !== "") return "text outside of the root";
    } else if (closing === "/") {
      if (open.pop() !== name) return `</${name}> closes something else`;
    } else if (empty !== "/") open.push(name);
    if (/&(?!#\d+;|amp;|lt;|gt;|quot;|apos;)/.test(all)) return "an & that begins no entity";
  }
  return open.length === 0 ? undefined : `<${open.join("><")}> is never closed`;
}
