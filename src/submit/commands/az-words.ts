import type { Written } from "../written.ts";
import { programName } from "./program.ts";

/** A command of the Azure CLI: its names in small letters (`["ml", "job", "create"]`) and all its other words. */
export interface AzWords {
  readonly program: Written;
  readonly names: readonly string[];
  readonly rest: readonly Written[];
}

const TAKES_NEXT = new Set(["--output", "-o", "--query", "--subscription"]);

/**
 * Splits a command of the Azure CLI, in which global options may stand before the first name. Names are taken in any case
 * of letters, options are not (azure-cli-core, parser.py and `_rudimentary_get_command`).
 */
export function azWords(words: readonly Written[]): AzWords | undefined {
  const [program, ...rest] = words;
  if (program === undefined || programName(program).toLowerCase() !== "az") return undefined;
  const begin = rest.findIndex(
    ({ text }, index) => !text.startsWith("-") && !TAKES_NEXT.has(rest[index - 1]?.text ?? ""),
  );
  if (begin === -1) return { program, names: [], rest };
  const length = rest.slice(begin).findIndex(({ text }) => text.startsWith("-"));
  const end = length === -1 ? rest.length : begin + length;
  const names = rest.slice(begin, end).map(({ text }) => text.toLowerCase());
  return { program, names, rest: [...rest.slice(0, begin), ...rest.slice(end)] };
}
