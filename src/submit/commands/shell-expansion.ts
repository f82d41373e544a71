import { join } from "node:path";
import { shellWords } from "../../document/shell.ts";
import { Source } from "../../source/source.ts";
import type { Span } from "../../source/source.ts";
import { Written } from "../written.ts";
import { scriptFolderAt } from "./shell-folder.ts";
import type { Variables } from "./shell-variables.ts";

/** How many variables of one word are replaced. */
const MOST_REPLACED = 200;

/** `$NAME`, `${NAME}`, `$1`, `$(NAME)` of make, `$env:NAME` of PowerShell. */
const VARIABLE = /\$(?:env:)?(?:([A-Za-z_]\w{0,100}|\d)|\{([A-Za-z_]\w{0,100}|\d{1,3})\}|\(([A-Za-z_]\w{0,100})\))/y;
/** `${NAME:-default}`; a default that is put together itself is not known. */
const DEFAULT = /\$\{([A-Za-z_]\w{0,100}|\d{1,3})(:?[-=?])([^{}$`"'\\]{0,300})\}/y;
/** `%NAME%` and `%1` of cmd. */
const BATCH_VARIABLE = /%(?:([A-Za-z_]\w{0,100})%|([1-9]))/y;
/** A word that stands for all elements of an array. */
const LIST = /^"?\$\{([A-Za-z_]\w{0,100})\[[@*]\]\}"?$/;
/** A word that stands for all arguments. */
const ALL = /^"?\$[@*]"?$|^"?\$\{[@*]\}"?$/;

/**
 * The words that one written word becomes: quotes gone, known variables replaced by what was assigned to them, each part
 * where it was written. What only a running shell knows (`$(…)`, unknown variables) stays as it is written.
 */
export function expandWord(source: Source, start: number, end: number, variables: Variables): Written[] {
  const written = source.text.slice(start, end);
  if (ALL.test(written) && variables.automatic === undefined) return [...variables.positional];
  const list = variables.list(LIST.exec(written)?.[1] ?? "");
  if (list !== undefined) return [...list];
  const pieces = expandPieces(source, { start, end }, variables);
  const [first = Written.verbatim(source, { start, end: start }), ...others] = pieces;
  const isVariable = others.length === 0 && /^[$%]/.test(written) && !isIn(source, { start, end }, first);
  return isVariable ? fields(first, variables.automatic !== undefined) : [Written.joined(first, others)];
}

/** A text as one word, as make reads the value of a variable: quotes stay, known variables are replaced. */
export function expandText(source: Source, start: number, end: number, variables: Variables): Written {
  const [first = Written.verbatim(source, { start, end: start }), ...others] = expandPieces(
    source,
    { start, end },
    variables,
    false,
  );
  return Written.joined(first, others);
}

/** Whether a piece is what is written at a place, and no value of a variable. */
function isIn(source: Source, { start, end }: Span, piece: Written): boolean {
  const { span } = piece.scalar();
  return piece.source === source && span.start >= start && span.end <= end;
}

function expandPieces(source: Source, { start, end }: Span, variables: Variables, hasQuotes = true): Written[] {
  const isBatch = /\.(?:cmd|bat)$/i.test(source.file);
  const pieces: Written[] = [];
  const add = (from: number, to: number): void => void pieces.push(Written.verbatim(source, { start: from, end: to }));
  let replaced = 0;
  let quoted = false;
  let plain = start;
  let at = start;
  const flush = (next: number): void => {
    if (at > plain) add(plain, at);
    at = next;
    plain = next;
  };
  while (at < end) {
    const letter = source.text[at];
    const single = hasQuotes && letter === "'" && !quoted ? source.text.indexOf("'", at + 1) : -1;
    if (single !== -1 && single < end) {
      flush(at + 1);
      at = single;
      flush(single + 1);
    } else if (hasQuotes && letter === '"') {
      quoted = !quoted;
      flush(at + 1);
    } else if ((letter === "\\" || letter === "`") && /[\r\n]/.test(source.text[at + 1] ?? "")) {
      flush(at + (source.text[at + 1] === "\r" ? 3 : 2));
    } else if (letter === "\\" && isEscape(source.text[at + 1], quoted)) {
      flush(at + 1);
      at++;
    } else if (letter === "$" || (letter === "%" && isBatch)) {
      const found = variableAt(source, at, variables);
      if (found === undefined || found.next > end || replaced >= MOST_REPLACED) at += 1;
      else {
        replaced++;
        flush(found.next);
        pieces.push(found.value);
      }
    } else at++;
  }
  flush(end);
  return pieces;
}

/** The known variable that is written at an offset, and where its writing ends. */
function variableAt(source: Source, from: number, variables: Variables): { value: Written; next: number } | undefined {
  const { text } = source;
  const { automatic } = variables;
  const isMake = automatic !== undefined;
  const at = isMake && text.startsWith("$$", from) ? from + 1 : from;
  const sign = isMake && at === from ? automatic[text[at + 1] ?? ""] : undefined;
  if (sign !== undefined) return { value: sign, next: at + 2 };
  const own = variables.folder === undefined ? undefined : scriptFolderAt(text, at);
  if (own !== undefined) return { value: inFolder(variables.folder ?? "", own.added), next: own.next };
  for (const pattern of [VARIABLE, BATCH_VARIABLE]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const value = match === null ? undefined : variables.get(match[1] ?? match[2] ?? match[3] ?? "");
    if (value !== undefined) return { value, next: at + (match?.[0].length ?? 0) };
    // Elsewhere `$(NAME)` is something else: a command in a shell, a variable in Azure Pipelines.
    if (isMake && at === from && match?.[3] !== undefined)
      return { value: braced(source, at, match[3]), next: at + match[0].length };
  }
  DEFAULT.lastIndex = at;
  const [whole, name, kind = "", given = ""] = DEFAULT.exec(text) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const next = at + whole.length;
  const known = variables.get(name);
  if (known !== undefined && !(kind.startsWith(":") && known.text === "")) return { value: known, next };
  if (kind.endsWith("?")) return undefined;
  const value = Written.verbatim(source, { start: next - 1 - given.length, end: next - 1 });
  if (kind.endsWith("=")) variables.set(name, value);
  return { value, next };
}

/** `$(NAME)` as `${NAME}`, which means the same to make. */
function braced(source: Source, at: number, name: string): Written {
  return Written.in(source, `\${${name}}`, (index) => ({ start: at + index, end: at + index + 1 }));
}

function inFolder(folder: string, added: string): Written {
  const path = join(folder, added);
  return Written.verbatim(new Source("(folder of the script)", path), { start: 0, end: path.length });
}

function isEscape(next: string | undefined, quoted: boolean): boolean {
  return next !== undefined && (quoted ? '"\\$`'.includes(next) : /[^\w.]/.test(next));
}

/** An unquoted variable becomes as many words as its value has; in what make replaces the shell reads quotes. */
function fields(value: Written, hasQuotes: boolean): Written[] {
  if (hasQuotes)
    return shellWords(value.text)
      .filter(({ operator }) => !operator)
      .map(({ textStart, text }) => value.slice(textStart, textStart + text.length));
  return [...value.text.matchAll(/\S+/g)].map(({ 0: word, index }) => value.slice(index, index + word.length));
}
