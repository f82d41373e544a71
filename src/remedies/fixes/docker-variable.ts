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

/** The pair with the blanks before it; all of the line when the instruction is nothing else. */
function withoutPair(text: string, { start, end }: Span): TextEdit | undefined {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const found = text.indexOf("\n", end);
  const to = found === -1 ? text.length : found;
  const before = text.slice(from, start);
  const after = text.slice(end, to).replace(/\r$/, "");
  const isFirst = /^\s*ENV\s+$/i.test(before);
  if (isFirst && after.trim() === "") {
    const isContinued = text.slice(0, from).trimEnd().endsWith("\\");
    return isContinued ? undefined : { span: { start: from, end: found === -1 ? to : to + 1 }, text: "" };
  }
  if (isFirst)
    return /^\s+\\$/.test(after)
      ? undefined
      : { span: { start, end: end + (/^\s+/.exec(after)?.[0].length ?? 0) }, text: "" };
  // Alone on its line of several: what joins the lines stays, and the last line has nothing to join.
  const blanks = before.length - before.trimEnd().length;
  if (before.trim() === "") return /^\s*\\$/.test(after) ? { span: { start: from, end: to + 1 }, text: "" } : undefined;
  return { span: { start: start - blanks, end }, text: "" };
}
