import type { Path, Scalar, SequenceNode } from "../document/document.ts";
import type { ShellWord } from "../document/shell.ts";
import { commandFields } from "./command-fields.ts";
import { CommandReader } from "./command-reader.ts";
import type { Field, Format, Role } from "./format.ts";

interface Word extends ShellWord {
  readonly scalar: Scalar;
  readonly index: number;
}

/**
 * The values inside the words of a list that a program gets as its arguments: `["--api-key=X"]`, `["-e", "TOKEN=X"]`,
 * `["mysqladmin", "-pX"]`. Each item is one word as it stands; no shell splits it or takes its quotes away. What is a word
 * of its own behind a flag of that name is left to the walk over the items.
 */
export function argumentListFields(node: SequenceNode, path: Path, format: Format): Field[] {
  const words: Word[] = [];
  let end = 0;
  for (const [index, scalar] of node.items.entries()) {
    if (scalar.kind !== "scalar") continue;
    const start = end === 0 ? 0 : end + 1;
    end = start + scalar.value.length;
    words.push({ start, end, text: scalar.value, textStart: start, operator: false, scalar, index });
  }
  if (!words.some(({ text }) => text.startsWith("-") || text.includes("="))) return [];
  const found: Field[] = [];
  const partOf = (role: Role, name: string, text: string, start: number): Field | undefined => {
    const word = words[wordAt(words, start)];
    if (word === undefined || text === "" || name === "") return undefined;
    const item = { role: "argument", name: "", path: [...path, word.index], scalar: word.scalar, format } as const;
    const within: Field = { ...item, value: word.text, offset: 0 };
    return { ...within, role, name, value: text, offset: start - word.start, within };
  };
  new CommandReader(words, {
    command: words.map(({ text }) => text).join("\n"),
    words,
    input: undefined,
    add: (role, name, text, start) => {
      const part = partOf(role, name, text, start);
      const flag = words[wordAt(words, start) - 1]?.text.replace(/^-+/, "");
      if (part !== undefined && !(part.offset === 0 && flag === name)) found.push(part);
    },
    readNested: (text, start) => {
      const part = partOf("command", "command", text, start);
      if (part !== undefined) found.push(...commandFields(part));
    },
  }).read();
  return found;
}

/** The word in which an offset lies, by bisection: a list may be long. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((words[middle] as Word).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
