import { unquote } from "../document/shell.ts";
import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format, Role } from "./format.ts";
import { commentFields } from "./comment-fields.ts";
import { lines, partField } from "./lines.ts";
import type { TextFormat } from "./text-formats.ts";

const npmrc: Format = { id: "npm/config", title: ".npmrc file", family: "credentials-file" };

/** The credentials of a registry: a token, base64 of user and password, a password in base64, and a client's key. */
const CREDENTIAL = /(?:^|:)(?:_authToken|_auth|_password|key|certfile-key)$/;

/**
 * npm's settings, those of one registry under its address: `//npm.contoso.com/:_authToken=…`.
 *
 * @see https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
export const npmrcFormat: TextFormat = { format: npmrc, isNamed: (name) => name === ".npmrc", fields: npmrcFields };

function* npmrcFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  for (const { start, end } of lines(text.value)) {
    const line = text.value.slice(start, end);
    const sign = line.indexOf("=");
    if (/^\s*[#;[]/.test(line) || sign === -1) continue;
    const key = line.slice(0, sign).trim();
    const rest = line.slice(sign + 1);
    const from = start + sign + 1 + (rest.length - rest.trimStart().length);
    const value = unquote(rest.trim(), from);
    const name = key.slice(key.lastIndexOf(":") + 1);
    const path = name === key ? [key] : [key.slice(0, key.length - name.length - 1), name];
    const role: Role = CREDENTIAL.test(key) ? "credential" : value.text.includes("//") ? "url" : "setting";
    yield partField(npmrc, role, name, text, value.start, value.start + value.text.length, path);
  }
  yield* commentFields(npmrc, text, /^\s*[#;]/);
}
