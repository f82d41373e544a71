import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vitest/node";

const ROOT = join(import.meta.dirname, "../..");

/** The regular expressions written in the sources of some folders, as `/source/flags`, with the first file of each. */
export function writtenPatterns(folders: readonly string[]): Map<string, { pattern: RegExp; file: string }> {
  const found = new Map<string, { pattern: RegExp; file: string }>();
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const file = join(folder, name);
      for (const pattern of patternsIn(parseAst(readFileSync(join(ROOT, file), "utf8"), { lang: "ts" })))
        if (!found.has(String(pattern))) found.set(String(pattern), { pattern, file });
    }
  }
  return found;
}

/** The regular expressions that modules make with `new RegExp` while they are loaded and while `use` runs. */
export async function madePatterns(use: () => Promise<void>): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>();
  const Original = RegExp;
  const record = (args: readonly [string | RegExp, string?]): RegExp => {
    const made = new Original(...args);
    found.set(String(made), made);
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (_, args: [string, string?]) => record(args),
    apply: (_, __, args: [string, string?]) => record(args),
  });
  try {
    await use();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

function* patternsIn(node: unknown): Generator<RegExp> {
  if (typeof node !== "object" || node === null) return;
  const { type, regex } = node as { type?: unknown; regex?: { pattern: string; flags: string } };
  if (type === "Literal" && regex !== undefined) yield new RegExp(regex.pattern, regex.flags);
  else for (const each of Object.values(node)) yield* patternsIn(each);
}
