import type { FieldTable } from "../field-table.ts";

/**
 * The table with every key in both spellings. Files that the SDK of version 1 writes have `camelCase` keys; people who
 * know its Python write `snake_case`, and the service takes both.
 */
export function bothSpellings(table: FieldTable): FieldTable {
  const spelled: Record<string, unknown[]> = {};
  for (const [key, list] of Object.entries(table)) spelled[key] = (list as Pattern[]).flatMap(spellings);
  return spelled as FieldTable;
}

type Pattern = string | { readonly at: string };

function spellings(pattern: Pattern): Pattern[] {
  if (typeof pattern === "string") return [...new Set([pattern, snake(pattern)])];
  const at = snake(pattern.at);
  return at === pattern.at ? [pattern] : [pattern, { ...pattern, at }];
}

function snake(pattern: string): string {
  return pattern.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
