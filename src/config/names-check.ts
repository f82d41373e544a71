import { isHashed, readHashed } from "../detection/names/hashed-word.ts";
import { compilePattern, isPattern } from "../detection/names/word-pattern.ts";
import type { NamesConfig } from "./config.ts";
import type { PlacedFault } from "./explain.ts";

/**
 * What is wrong with the lists of names that fit the schema: patterns that could take for ever, hashes that are none. The
 * phrases never quote an entry: it is what nobody must read.
 */
export function namesFaults({ deny, customers = [] }: Pick<NamesConfig, "deny" | "customers">): PlacedFault[] {
  return Object.entries({ deny, customers }).flatMap(([list, entries]) =>
    entries.flatMap((entry, index) => {
      const fault = faultOf(entry);
      return fault === undefined ? [] : [{ path: ["names", list, index], ...fault }];
    }),
  );
}

function faultOf(entry: string): Omit<PlacedFault, "path"> | undefined {
  if (isHashed(entry) && readHashed(entry) === undefined) {
    const hint = "make it with: jobscrub hash-name";
    return { expected: "a hashed word, scrypt:COST:SALT:LENGTH:HASH", found: "a broken one", hint };
  }
  if (!isPattern(entry)) return undefined;
  const pattern = compilePattern(entry);
  return pattern instanceof RegExp ? undefined : pattern;
}
