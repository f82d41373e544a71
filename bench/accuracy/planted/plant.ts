import { NAMES } from "./names.ts";
import { Deck } from "./deck.ts";
import { Draft } from "./draft.ts";
import type { Plant } from "./draft.ts";
import { Random } from "./random.ts";
import { SLOTS } from "./slots.ts";

export { NAMES };

/** A clean file with slots. */
export interface Template {
  /** Relative path, which decides the syntax. */
  readonly file: string;
  readonly syntax: string;
  readonly text: string;
}

/** A file with planted values. */
export interface PlantedFile {
  readonly file: string;
  readonly text: string;
  readonly plants: readonly Plant[];
}

const ANY_LINE_END = new Set(["yaml", "json", "dotenv", "python", "terraform", "bicep", "requirements"]);
const WITH_COMMENTS = new Set(["yaml", "workflow", "dotenv", "terraform", "requirements"]);

const SLOT = /^(\s*)@slot ([\w-]+) ?(.*)$/;

/**
 * Plants as many leaks as decoys into the slots of definitions. Repeatable: the same seed and templates give the same
 * files.
 */
export function plant(templates: readonly Template[], seed: number): PlantedFile[] {
  const random = new Random(seed);
  const deck = new Deck(random);
  return templates.map((template) => plantOne(template, random, deck));
}

function plantOne({ file, syntax, text }: Template, random: Random, deck: Deck): PlantedFile {
  // Windows' line ends and characters of more than one byte, in the syntaxes where nothing forbids them.
  const draft = new Draft(file, syntax, ANY_LINE_END.has(syntax) && random.chance(0.15) ? "\r\n" : "\n");
  if (WITH_COMMENTS.has(syntax) && random.chance(0.2)) draft.add("# Täglicher Lauf 🚀, siehe 手順書\n");
  const used = new Set<string>();
  // Leaks and decoys take turns over the file; single slots would otherwise have more of one.
  let leaks = random.chance(0.5);
  for (const line of text.split(/(?<=\n)/)) {
    const [, indent = "", id, argument = ""] = SLOT.exec(line.trimEnd()) ?? [];
    if (id === undefined) {
      draft.add(line);
      continue;
    }
    const slot = SLOTS[id];
    if (slot === undefined) throw new Error(`no slot is called ${id}`);
    const count = random.int(Math.ceil(slot.most / 2), slot.most);
    for (let index = 0; index < count; index++) {
      const payload = deck.deal(leaks ? "leaks" : "decoys", slot, argument);
      leaks = !leaks;
      if (payload === undefined) continue;
      const name = unused(payload.names.length === 0 ? "" : random.pick(payload.names), used);
      slot.write({ draft, random, payload, name, indent, argument });
      if (!draft.text.endsWith("\n")) draft.add("\n");
    }
  }
  return { file, text: draft.text, plants: draft.plants };
}

/** Keys of a map must differ; the number says nothing about the value. */
function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}_${number}`;
  used.add(free.toLowerCase());
  return free;
}
