import { pathOf } from "../../src/formats/walk.ts";
import { definitionOf } from "../support/document.ts";

/** `path role = value` of each field of a text, read as the file name says; the format where it is another one. */
export async function fieldsOf(text: string, file: string): Promise<string[]> {
  const definition = await definitionOf(text, file);
  return (definition?.fields ?? []).map((field) => {
    const { format, role, value } = field;
    return `${format.id === definition?.format.id ? "" : `${format.id} `}${pathOf(field)} ${role} = ${value}`;
  });
}

/** What the source holds at each field's value. */
export async function writtenOf(text: string, file: string): Promise<string[]> {
  const definition = await definitionOf(text, file);
  return (definition?.fields ?? []).map(({ scalar, value, offset }) => {
    const { start, end } = scalar.at(offset, offset + value.length);
    return text.slice(start, end);
  });
}
