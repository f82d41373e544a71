import type { TextEdit } from "../../source/edit.ts";
import type { Span } from "../../source/source.ts";
import { wordsOf } from "../words.ts";
import type { Fixer } from "./fix.ts";

/** A variable of an image leaves the Dockerfile: an argument loses its default, a variable goes. */
export const dockerVariableFix: Fixer = ({ definition, field, finding, start, end }, context) => {
  const { text } = definition.document.source;
  const [instruction] = field.path;
  if (start !== 0 || end !== field.value.length || (instruction !== "ARG" && instruction !== "ENV")) return undefined;
  const from = field.offset;
  const to = field.offset + field.value.length;
  const pair = pairOf(text, from, to, field.name);
  const isArgument = instruction === "ARG";
  const edit = isArgument
    ? withoutDefault(pair, field.name)
    : pair
      ? withoutPair(text, pair)
      : withoutLine(text, from, to);
  const { label } = wordsOf({ field, file: finding.file });
  return (
    edit && {
      title: isArgument ? `Take the value of the build argument ${label} out` : `Take ${label} out of the image`,
      safety: "unsafe",
      edits: [edit],
      stores: true,
      steps: [
        isArgument
          ? `Give ${label} to the lines that need it as a build secret: RUN --mount=type=secret,id=token, and docker build --secret id=token,env=TOKEN. Azure ML passes neither; build in your own pipeline and let Azure ML pull the image.`
          : `Read the secret ${context.name} from Key Vault when the container runs, with the identity of the job or the endpoint.`,
      ],
    }
  );
};

function withoutDefault(pair: Span | undefined, name: string): TextEdit | undefined {
  return pair && { span: { start: pair.start + name.length, end: pair.end }, text: "" };
}

/** `ENV NAME the value`, as it was written first: all of the line. */
function withoutLine(text: string, from: number, to: number): TextEdit | undefined {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const found = text.indexOf("\n", to);
  const end = found === -1 ? text.length : found;
  const isWhole = /^\s*ENV[ \t]+[\w.-]+[ \t]+$/i.test(text.slice(start, from)) && text.slice(to, end).trim() === "";
  const isContinued = text.slice(0, start).trimEnd().endsWith("\\");
  return isWhole && !isContinued ? { span: { start, end: Math.min(text.length, end + 1) }, text: "" } : undefined;
}

/** `NAME=value` with its quotes; `undefined` where it is written otherwise. */
function pairOf(text: string, from: number, to: number, name: string): Span | undefined {
  const quote = /["']/.test(text.charAt(from - 1)) ? 1 : 0;
  const head = `${name}=`;
  const start = from - quote - head.length;
  if (text.slice(start, from - quote) !== head || (quote === 1 && text.charAt(to) !== text.charAt(from - 1)))
    return undefined;
  return /^(?:$|\s)/.test(text.slice(to + quote, to + quote + 1)) ? { start, end: to + quote } : undefined;
}

/** A pair, and what stands between two of them; a line is continued behind a backslash. */
const PAIR = /[A-Za-z_][\w.-]*=(?:"(?:[^"\\\n]|\\[^\n])*"|'[^'\n]*'|(?:[^\s"'\\]|\\\S)*)/y;
const GAP = /(?:[ \t]|\\[ \t]*\r?\n)+/y;
const HEAD = /[ \t]*ENV(?:[ \t]|\\[ \t]*\r?\n)+/iy;
const TAIL = /[ \t]*(?:\r?\n|$)/y;

/** The pair with what parts it from the next one; all of the instruction when it is nothing else. */
function withoutPair(text: string, pair: Span): TextEdit | undefined {
  let from = text.lastIndexOf("\n", pair.start - 1) + 1;
  while (
    from > 0 &&
    text
      .slice(text.lastIndexOf("\n", from - 2) + 1, from)
      .trimEnd()
      .endsWith("\\")
  )
    from = text.lastIndexOf("\n", from - 2) + 1;
  const pairs: Span[] = [];
  let at = matchAt(HEAD, text, from);
  while (at !== undefined) {
    const end = matchAt(PAIR, text, at);
    if (end === undefined) break;
    pairs.push({ start: at, end });
    at = matchAt(GAP, text, end);
  }
  const last = pairs.at(-1);
  const end = last && matchAt(TAIL, text, last.end);
  const index = pairs.findIndex(({ start }) => start === pair.start);
  // Something stands in it that is not understood, such as a comment between two lines.
  if (end === undefined || pairs[index]?.end !== pair.end) return undefined;
  const [before, next] = [pairs[index - 1], pairs[index + 1]];
  if (next !== undefined) return { span: { start: pair.start, end: next.start }, text: "" };
  return { span: before === undefined ? { start: from, end } : { start: before.end, end: pair.end }, text: "" };
}

/** Where what a sticky pattern matches ends. */
function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
