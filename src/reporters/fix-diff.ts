import { createTwoFilesPatch } from "diff";
import { visible } from "../findings/excerpt.ts";
import type { Theme } from "./theme.ts";

const CONTEXT_LINES = 2;

/** Two texts of a file, without anything that must not be shown. */
export interface ShownTexts {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A unified diff, as `git apply` and `patch` read it but for the masked values. */
export function diffOf({ file, before, after }: ShownTexts, theme: Theme): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: CONTEXT_LINES });
  return patch
    .split("\n")
    .filter((line) => !/^(?:Index: |=====)/.test(line) && line !== "\\ No newline at end of file")
    .map((line) => painted(visible(line.replace(/\r$/, "")), theme))
    .join("\n")
    .trimEnd();
}

function painted(line: string, theme: Theme): string {
  if (/^(?:---|\+\+\+) /.test(line)) return theme.strong(line);
  if (line.startsWith("+")) return theme.good(line);
  if (line.startsWith("-")) return theme.severity.error(line);
  return line;
}
