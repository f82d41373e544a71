import type { Field } from "./format.ts";
import { pairField } from "./embedded-pairs.ts";

/** How much of a value is looked at. */
const LONGEST = 20_000;
/** `<password>X</password>` */
const ELEMENT = /<([A-Za-z][\w.:-]{0,80})>([^<>]{1,300})<\//g;
/** `<add key="Password" value="X" />`, as .NET and Hadoop's settings are written. */
const ATTRIBUTES = /\b(?:key|name)=\\?["']([^"'\\]{1,80})\\?["']\s{1,20}value=\\?["']([^"'\\<>]{1,300})/g;
/** `<name>fs.azure.account.key.x</name><value>X</value>` of Hadoop. */
const PROPERTY = /<name>([^<>]{1,200})<\/name>\s{0,100}<value>([^<>]{1,500})<\/value>/g;

/** The names and values of XML inside a value. */
export function* xmlPairs(field: Field): Generator<Field> {
  const text = field.value.slice(0, LONGEST);
  if (!text.includes("</") && !text.includes("/>")) return;
  for (const pattern of [ELEMENT, ATTRIBUTES, PROPERTY]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, name = "", value = ""] = match;
      const start = match.index + whole.lastIndexOf(value);
      if (name !== "name" && name !== "value") yield pairField(field, name, value, start);
    }
  }
}
