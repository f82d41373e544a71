import type { Source } from "../../source/source.ts";
import type { Field } from "../format.ts";

/** How a value that is read at run time stands in a text that is put together: `--key ${deferred.API_KEY}`. */
export const DEFERRED = "deferred";

const ONLY_DEFERRED = /^(?:[A-Za-z]{1,12} )?\$\{deferred(?:\.\w{1,80})?\}$/;
const NAMES = /(?<=["'])[\w.-]{1,80}(?=["'])/g;

/** The name under which an expression reads something: `os.environ["HF_TOKEN"]` → `HF_TOKEN`. */
export function nameOfSource(expression: string): string {
  const [quoted] = expression.match(NAMES) ?? [];
  const name = quoted ?? (/^\w{1,80}$/.test(expression) ? expression : "");
  return name === "" ? DEFERRED : `${DEFERRED}.${name.replaceAll(/\W/g, "_")}`;
}

/** The field as one that the program fills in when it submits, if it is nothing else. */
export function asDeferred(field: Field, source: Source, isKnown: boolean): Field {
  if (field.holds !== undefined || !(isKnown || ONLY_DEFERRED.test(field.value))) return field;
  const written = isKnown
    ? field.value
    : source.slice(field.scalar.at(field.offset, field.offset + field.value.length));
  // What is read says more than the variable it goes to.
  const usedAs = written.match(NAMES) ?? [];
  const names = /^\{?\w{1,80}\}?$/.test(written) ? [...usedAs, written.replaceAll(/[{}]/g, "")] : usedAs;
  return { ...field, holds: "deferred", usedAs: names };
}
