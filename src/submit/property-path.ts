/** A step from a map or a list to what is in it, and where it stands in the path. */
export interface PathStep {
  readonly key: string | number;
  readonly start: number;
  readonly end: number;
}

const DELIMITER = /(?<!\\)(?:\\\\)*\.|(\[\d+\])/g;

/**
 * The steps of a path as pydash reads it, with which azure-ai-ml applies `--set`: `a.b`, `a[0].b`, `tags.a\.b` for a key
 * with a dot. A number between dots is a key.
 */
export function pathSteps(path: string): PathStep[] {
  const steps: PathStep[] = [];
  const add = (start: number, end: number): void => {
    if (end > start) steps.push({ key: unescape(path.slice(start, end)), start, end });
  };
  let start = 0;
  for (const match of path.matchAll(DELIMITER)) {
    add(start, match.index);
    start = match.index + match[0].length;
    if (match[1] !== undefined) steps.push({ key: Number(match[1].slice(1, -1)), start: match.index, end: start });
  }
  add(start, path.length);
  return steps;
}

function unescape(key: string): string {
  return key.replaceAll("\\\\", "\\").replaceAll("\\.", ".");
}
