import { unquote } from "../document/shell.ts";
import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { lines, partField } from "./lines.ts";
import type { LineRange } from "./lines.ts";

export const dockerfile: Format = { id: "docker/dockerfile", title: "Dockerfile", family: "dockerfile" };

/** Whether a file is a Dockerfile by its name. */
export function isDockerfileName(name: string): boolean {
  return /^(?:dockerfile(?:\..+)?|.+\.dockerfile|containerfile)$/i.test(name);
}

const INSTRUCTION = /^\s*(?:ONBUILD[ \t]+)?([A-Za-z]+)[ \t]+/i;
/** `HEALTHCHECK --interval=5s CMD …` */
const HEALTH_OPTIONS = /^(?:--[a-z-]{1,40}=\S{0,40}\s{1,20}){0,8}CMD[ \t]+/i;
const COMMANDS = new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK", "SHELL"]);
const PAIR = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]*)\1=((?:"(?:[^"\\]|\\[^])*"|'[^']*'|[^\s"'\\]|\\[^\r\n])*)/g;
/** `ENV NAME the rest`, as it was written first. */
const OLD_FORM = /^([A-Za-z_][\w.-]*)[ \t]+(?=\S)/;
const HEREDOC = /(?<!\S)\d*<<-?(["']?)([A-Za-z_]\w*)\1/g;

/** Environment variables and arguments as `env`, labels as `tag`, commands as `command`, all else as `build`. */
export function* dockerfileFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  for (const { start, end } of instructions(text.value)) {
    const match = INSTRUCTION.exec(text.value.slice(start, end));
    if (match === null) continue;
    const instruction = (match[1] ?? "").toUpperCase();
    const from = start + match[0].length;
    if (instruction === "ENV" || instruction === "ARG" || instruction === "LABEL") {
      yield* assignments(text, instruction, from, end);
    } else {
      const role = COMMANDS.has(instruction) ? "command" : "build";
      const options = instruction === "HEALTHCHECK" ? HEALTH_OPTIONS.exec(text.value.slice(from, end)) : null;
      const skipped = options?.[0].length ?? 0;
      yield partField(dockerfile, role, instruction, text, from + skipped, end, [instruction]);
    }
  }
}

/**
 * The instructions of a Dockerfile: the escape sign at the end of a line joins it with the next one, comments and empty
 * lines in between do not end an instruction, and here-documents belong to it.
 */
function* instructions(text: string): Generator<LineRange> {
  const escape = /^(?:\s*#[^\n]*\n)*?\s*#\s*escape\s*=\s*`/i.test(text) ? "`" : "\\";
  let open: LineRange | undefined;
  let heredocs: string[] = [];
  for (const { start, end } of lines(text)) {
    const line = text.slice(start, end).trim();
    if (heredocs.length > 0) {
      if (line === heredocs[0]) heredocs = heredocs.slice(1);
    } else if (line === "" || line.startsWith("#")) continue;
    else if (/^(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i.test(line)) {
      heredocs = [...line.matchAll(HEREDOC)].map((match) => match[2] ?? "");
    }
    open = { start: open?.start ?? start, end };
    if (heredocs.length > 0 || line.endsWith(escape)) continue;
    yield open;
    open = undefined;
  }
  if (open !== undefined) yield open;
}

function* assignments(text: Scalar, instruction: string, from: number, end: number): Generator<Field> {
  const rest = text.value.slice(from, end);
  const role = instruction === "LABEL" ? "tag" : "env";
  const [old, oldName = ""] = (instruction === "ARG" ? null : OLD_FORM.exec(rest)) ?? [];
  if (old !== undefined && !rest.startsWith("=", old.length)) {
    const value = unquote(rest.slice(old.length).trimEnd(), from + old.length);
    const valueEnd = value.start + value.text.length;
    yield partField(dockerfile, role, oldName, text, value.start, valueEnd, [instruction, oldName]);
    return;
  }
  for (const pair of rest.matchAll(PAIR)) {
    const [whole, , name = "", written = ""] = pair;
    const value = unquote(written, from + pair.index + whole.length - written.length);
    const valueEnd = value.start + value.text.length;
    yield partField(dockerfile, role, name, text, value.start, valueEnd, [instruction, name]);
  }
}
