import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import picomatch from "picomatch";
import { Source } from "../../source/source.ts";
import type { Span } from "../../source/source.ts";
import { Written } from "../written.ts";

const OPENS = new Set(["for", "while", "until", "select"]);
const BEFORE = new Set(["do", "then", "else", "if", "!", "{"]);
const MOST_FILES = 50;

/** The index of the `done` that closes a loop, or `undefined` when there is none. */
export function loopEnd(
  commands: readonly (readonly Span[])[],
  from: number,
  word: (span: Span | undefined) => string,
): number | undefined {
  let open = 0;
  for (let at = from; at < commands.length; at++) {
    const first = (commands[at] ?? []).map((span) => word(span)).find((text) => !BEFORE.has(text)) ?? "";
    if (OPENS.has(first)) open++;
    else if (first === "done" && --open === 0) return at;
  }
  return undefined;
}

/** The files that a pattern of a loop means: `jobs/*.yml`; the word itself when it is none. */
export function matchingFiles(word: Written, cwd: string): Written[] {
  const folder = dirname(word.text);
  const pattern = basename(word.text);
  if (!/[*?[]/.test(pattern) || /[*?[$`]/.test(folder) || pattern.includes("$")) return [word];
  try {
    const matches = picomatch(pattern);
    return readdirSync(resolve(cwd, folder))
      .filter((name) => matches(name))
      .toSorted()
      .slice(0, MOST_FILES)
      .map((name) => {
        const path = join(folder, name);
        return Written.verbatim(new Source("(file name)", path), { start: 0, end: path.length });
      });
  } catch {
    return [word];
  }
}
