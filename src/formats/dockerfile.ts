import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { logicalLines, partField } from "./lines.ts";

export const dockerfile: Format = { id: "docker/dockerfile", title: "Dockerfile", family: "dockerfile" };

/** Whether a file is a Dockerfile by its name. */
export function isDockerfileName(name: string): boolean {
  return /^(?:dockerfile(?:\..+)?|.+\.dockerfile|containerfile)$/i.test(name);
}

const INSTRUCTION = /^[ \t]*([A-Za-z]+)[ \t]+/;
const PAIR = /([A-Za-z_][\w.-]*)=("(?:[^"\\]|\\[\s\S])*"|'[^']*'|[^\s"']*)/g;

/** Environment variables and arguments as `env`, commands as `command`, all else as `build`. */
export function* dockerfileFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  for (const { start, end } of logicalLines(text.value, /[\\`]\r?$/)) {
    const line = text.value.slice(start, end);
    const match = INSTRUCTION.exec(line);
    const instruction = match?.[1]?.toUpperCase();
    const from = start + (match?.[0].length ?? 0);
    if (instruction === undefined) continue;
    if (instruction === "ENV" || instruction === "ARG" || instruction === "LABEL")
      yield* assignments(text, instruction, from, end);
    else if (["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"].includes(instruction))
      yield partField(dockerfile, "command", instruction, text, from, end, [instruction]);
    else yield partField(dockerfile, "build", instruction, text, from, end, [instruction]);
  }
}

function* assignments(text: Scalar, instruction: string, from: number, end: number): Generator<Field> {
  const rest = text.value.slice(from, end);
  const role = instruction === "LABEL" ? "tag" : "env";
  const old = instruction === "ENV" ? /^([A-Za-z_]\w*)[ \t]+(?=[^=\s])/.exec(rest) : null;
  if (old !== null && !/^[A-Za-z_]\w*=/.test(rest)) {
    yield partField(dockerfile, role, old[1] ?? "", text, from + old[0].length, end, [instruction, old[1] ?? ""]);
    return;
  }
  for (const pair of rest.matchAll(PAIR)) {
    const [whole, name = "", written = ""] = pair;
    const quoted = /^["']/.test(written) ? 1 : 0;
    const valueStart = from + pair.index + whole.length - written.length + quoted;
    yield partField(dockerfile, role, name, text, valueStart, valueStart + written.length - 2 * quoted, [
      instruction,
      name,
    ]);
  }
}
