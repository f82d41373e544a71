import { formatPath } from "../document/document.ts";
import type { Path } from "../document/document.ts";
import { isSpeakable } from "../errors.ts";
import type { Related } from "../findings/finding.ts";

/** Why a file is submitted or uploaded: the definition that names it, and where. */
export function because(
  verb: "submitted" | "uploaded",
  file: string,
  path: Path,
  target?: string,
): Pick<Related, "path" | "message"> {
  const shown = path.every((part) => typeof part === "number" || isSpeakable(part)) ? path : path.slice(-1);
  const name = formatPath(shown);
  return {
    path: name,
    message: `${verb} with ${file} because of ${name}${target === undefined ? "" : `: ${target}`}`,
  };
}

/** How many definitions are named that pull in the same file. */
const MOST_NAMED = 5;

/** The first of the places, in the order of files and lines; the last of them says how many more there are. */
export function firstReasons(reasons: readonly Related[]): Related[] {
  const unique = new Map(reasons.map((each) => [`${each.file}\n${each.line}\n${each.column}\n${each.message}`, each]));
  const sorted = [...unique.values()].toSorted(
    (a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column,
  );
  const more = sorted.length - MOST_NAMED;
  const named = sorted.slice(0, MOST_NAMED);
  const last = named.at(-1);
  if (more <= 0 || last === undefined) return named;
  return [...named.slice(0, -1), { ...last, message: `${last.message} (and ${more} more)` }];
}
