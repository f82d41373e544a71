import { formatOfText } from "../../src/formats/text-formats.ts";
import { parseText } from "../../src/document/text.ts";
import { Source } from "../../src/source/source.ts";
import type { Field } from "../../src/formats/format.ts";
import { expect } from "vitest";

/** The fields of a text by the name of its file; each stands where it says. */
export function textFields(file: string, text: string): Field[] {
  const format = formatOfText(file);
  expect(format, `${file} has a format`).toBeDefined();
  const fields = [...(format?.fields(parseText(new Source(file, text))) ?? [])];
  for (const { value, offset, scalar } of fields) {
    expect(text.slice(offset, offset + value.length)).toBe(value);
    expect(scalar.at(offset, offset + value.length)).toEqual({ start: offset, end: offset + value.length });
  }
  return fields;
}

/** The same in one line each. */
export function told(file: string, text: string): string[] {
  return textFields(file, text).map(({ role, path, name, value }) => `${role} ${path.join("|")} ${name}=${value}`);
}
