import type { Field } from "../../formats/format.ts";
import { withoutStage } from "../name-secrecy.ts";
import { nameWords } from "../name-words.ts";

/** What is assigned right before a value: `--name V`, `NAME=V`, `"name": "V"`, `Name: V`, also within escaped JSON. */
const NAME = /([A-Za-z][\w.-]{0,60})(?:\\?["'`\])]){0,3}\s{0,3}(?:=>|[:=]{1,2}|[,\s])\s{0,3}\\?["'`(]{0,2}$/;

/**
 * The names that a part of a value bears, as words joined by `_`: the one it is assigned to within the value
 * (`--account-key K`, `"AccountKey": "K"`), else, where it is the whole value, those of the field. The field's name comes
 * also with the one above it: `credentials_account_key`.
 */
export function namesAt(field: Field, start: number, end: number): readonly string[] {
  const assigned = NAME.exec(field.value.slice(Math.max(0, start - 90), start))?.[1];
  if (assigned !== undefined) return spellings(assigned);
  const around = field.value.slice(Math.max(0, start - 4), start) + field.value.slice(end, end + 4);
  if (start > 4 || field.value.length - end > 4 || !/^[\s"'`]*$/.test(around)) return [];
  const names = [field.name, field.path.slice(-2).join("_"), ...(field.usedAs ?? [])];
  return names.flatMap(spellings);
}

/** A name as words, and without the stage or region at its end: `AZURE_OPENAI_KEY_SWEDEN` is an Azure OpenAI key. */
function spellings(name: string): string[] {
  const words = nameWords(name);
  const short = withoutStage(words);
  return short.length === words.length ? [words.join("_")] : [words.join("_"), short.join("_")];
}

/** Whether a value or one of its field's names mentions a word: the quick look before {@link namesAt}. */
export function mentions(field: Field, word: RegExp): boolean {
  return [field.value, field.name, ...field.path.slice(-2).map(String), ...(field.usedAs ?? [])].some((text) =>
    word.test(text),
  );
}
