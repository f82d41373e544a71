/** A stretch of a value. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a word or a phrase in a name, whatever the separators and the case: `falcon` in `Project-Falcon`,
 * `project falcon` in `PROJECT_FALCON_v2` and `projectfalcon`. It must begin and end where words do, so that `ann`
 * is not found in `scanner`.
 */
export function findName(value: string, wanted: string): Stretch | undefined {
  const target = foldedWanted(wanted);
  if (target === "") return undefined;
  const { text, offsets } = squeezed(value);
  for (let at = text.indexOf(target); at !== -1; at = text.indexOf(target, at + 1)) {
    const start = offsets[at] ?? 0;
    const end = (offsets[at + target.length - 1] ?? 0) + 1;
    if (isEdge(value, start, -1) && isEdge(value, end, 1)) return { start, end };
  }
  return undefined;
}

const folded = new Map<string, string>();

/** Each word is looked for in many values, so it is folded once. */
function foldedWanted(wanted: string): string {
  let target = folded.get(wanted);
  if (target === undefined) {
    target = fold(wanted);
    folded.set(wanted, target);
  }
  return target;
}

let latest: { value: string; squeezed: ReturnType<typeof squeeze> } | undefined;

/** In each value many words are looked for, one after the other. */
function squeezed(value: string): ReturnType<typeof squeeze> {
  if (latest?.value !== value) latest = { value, squeezed: squeeze(value.slice(0, LONGEST_NAME)) };
  return latest.squeezed;
}

const LONGEST_NAME = 4096;

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The letters and digits of a value in lower case, with where each stands. */
function squeeze(value: string): { text: string; offsets: number[] } {
  let text = "";
  const offsets: number[] = [];
  for (let index = 0; index < value.length; index++) {
    for (const letter of fold(value[index] ?? "")) {
      text += letter;
      offsets.push(index);
    }
  }
  return { text, offsets };
}

/** Whether a word begins (`-1`) or ends (`1`) at an offset: at a separator, a change of case, or between letter and digit. */
function isEdge(value: string, at: number, side: -1 | 1): boolean {
  const before = value[at - 1];
  const after = value[at];
  if (before === undefined || after === undefined) return true;
  if (!/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after)) return true;
  if (/\p{N}/u.test(before) !== /\p{N}/u.test(after)) return true;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) return true;
  // `falconv2`: a version may follow directly.
  return side === 1 && /^v\d/i.test(value.slice(at));
}

/** Whether a text can hold one of some words, whatever the separators and the case. Says yes rather too often. */
export function mayHoldNames(text: string, wanted: readonly string[]): boolean {
  // Letters with marks and of other scripts are folded with more care than a quick look has time for.
  if (/[^\t\n\r\u0020-\u007F]/.test(text)) return true;
  const bare = text.replaceAll(/[^A-Za-z0-9]+/g, "").toLowerCase();
  return wanted.some((word) => {
    const target = foldedWanted(word);
    return target !== "" && bare.includes(target);
  });
}
