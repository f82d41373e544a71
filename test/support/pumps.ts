import { readPattern } from "../../src/detection/pattern-tree.ts";
import type { PatternPart } from "../../src/detection/pattern-tree.ts";

/** A hostile text: the same again and again, with something before it and something after it. */
export interface Pump {
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

export function pumped({ before, again, after }: Pump, length: number): string {
  const room = Math.max(0, length - before.length - after.length);
  return before + again.repeat(Math.ceil(room / again.length)).slice(0, room) + after;
}

/** Letters that end most things, and so make a pattern try again. */
const ENDS = ["\u0001", "!", "\n"];
const MOST = 10;

/** Hostile texts for a pattern: what each of its repeats can take, behind what stands before it. */
export function pumpsOf({ source, flags }: RegExp): readonly Pump[] {
  const plain = flags.replaceAll(/[gyd]/g, "");
  const tree = readPattern(source, plain);
  if (tree === undefined) return [];
  const pumps: Pump[] = [];
  const whole = textOf(tree, 0);
  for (const again of [whole, whole.slice(0, -1), whole.slice(1)])
    if (again !== "") pumps.push({ before: "", again, after: "\u0001" });
  visit(tree, "", (before, again) => {
    for (const [index, after] of ENDS.entries())
      if (index === 0 || pumps.length < MOST / 2) pumps.push({ before, again, after });
    if (before !== "") pumps.push({ before: "", again: before + again.repeat(3), after: "\u0001" });
  });
  const seen = new Set<string>();
  return pumps
    .filter((pump) => {
      const key = JSON.stringify(pump);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}

/** Calls back for each part that can be repeated often. */
function visit(part: PatternPart, before: string, found: (before: string, again: string) => void): void {
  if (part.kind === "sequence") {
    let text = before;
    for (const each of part.parts) {
      visit(each, text, found);
      text += textOf(each, 0);
    }
  } else if (part.kind === "choice") for (const each of part.parts) visit(each, before, found);
  else if (part.kind === "assertion" && part.part !== undefined) visit(part.part, before, found);
  else if (part.kind === "repeat") {
    if (part.most > 8) {
      const texts = new Set([0, 1, 2].map((choice) => textOf(part.part, choice)));
      for (const again of texts) if (again !== "") found(before, again);
    }
    visit(part.part, before, found);
  }
}

/** A text that a part matches, about; other choices give other letters. */
function textOf(part: PatternPart, choice: number): string {
  switch (part.kind) {
    case "letter":
      return part.literal ?? letterOf(part.letters, choice);
    case "sequence":
      return part.parts.map((each) => textOf(each, choice)).join("");
    case "choice":
      return textOf(part.parts[choice % part.parts.length] ?? { kind: "sequence", parts: [] }, choice);
    case "repeat":
      return textOf(part.part, choice).repeat(Math.min(Math.max(part.least, 1), 40));
    case "assertion":
    case "back-reference":
      return "";
  }
}

const LIKED = "a0A /=:.-_\"'\\ \t\n${@;,";

function letterOf(letters: bigint, choice: number): string {
  const all = [...LIKED, ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))].filter(
    (each) => (letters & (1n << BigInt(each.charCodeAt(0)))) !== 0n,
  );
  return all[choice % Math.max(all.length, 1)] ?? "\u00E9";
}
