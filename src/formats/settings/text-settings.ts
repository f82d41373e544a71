import type { Document, Scalar } from "../../document/document.ts";
import { iniEntries } from "../../document/ini.ts";
import { commentFields } from "../comment-fields.ts";
import type { Field, Format } from "../format.ts";
import { partField } from "../lines.ts";
import type { TextFormat } from "../text-formats.ts";

const toml: Format = { id: "application/toml", title: "TOML file", family: "settings-file" };
const hocon: Format = { id: "clearml/config", title: "ClearML configuration", family: "settings-file" };

/**
 * Settings in TOML: Streamlit's secrets, Dynaconf's settings, the sections of tools in pyproject.toml.
 *
 * @see https://toml.io/en/v1.0.0
 */
export const tomlSettings: TextFormat = {
  format: toml,
  isNamed: (name) =>
    /^(?:\.?secrets|settings|config|pyproject|pixi|credentials)(?:[.-][\w-]{1,40})?\.toml$/i.test(name),
  fields: tomlFields,
};

/**
 * `clearml.conf` in HOCON; its pairs are read as those of a text.
 *
 * @see https://clear.ml/docs/latest/docs/configs/clearml_conf
 */
export const hoconSettings: TextFormat = {
  format: hocon,
  isNamed: (name) => /^(?:clearml|trains)\.conf$/i.test(name),
  fields: hoconFields,
};

function* tomlFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  for (const { section, key, value } of iniEntries(text.value)) {
    const written = text.value.slice(value.start, value.end);
    const { start, end } = unquoted(written);
    const name = key.replaceAll(/^["']|["']$/g, "");
    const path = section === "" ? [name] : [section, name];
    const [from, to] = [value.start + start, value.start + end];
    yield partField(toml, "setting", name, text, from, to, path);
  }
  yield* commentFields(toml, text, /^\s*#/);
}

/** Where the text of a value is: between its quotes, or before the comment behind it. */
function unquoted(written: string): { start: number; end: number } {
  const [quote] = /^(?:"""|'''|"|')/.exec(written) ?? [];
  if (quote !== undefined) {
    const close = written.indexOf(quote, quote.length);
    return { start: quote.length, end: close === -1 ? written.length : close };
  }
  const comment = written.search(/[ \t]#/);
  return { start: 0, end: comment === -1 ? written.length : written.slice(0, comment).trimEnd().length };
}

function* hoconFields(document: Document): Generator<Field> {
  const scalar = document.root as Scalar;
  const { value } = scalar;
  yield { role: "setting", name: "", path: ["clearml.conf"], scalar, value, offset: 0, format: hocon };
}
