import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { partField } from "./lines.ts";
import type { TextFormat } from "./text-formats.ts";

const netrc: Format = { id: "credentials/netrc", title: ".netrc file", family: "credentials-file" };
const gitCredentials: Format = {
  id: "git/credentials",
  title: ".git-credentials file",
  family: "credentials-file",
};

/** A word, in quotes where it holds spaces; a comment to the end of its line. */
const WORD = /#[^\r\n]*|"((?:[^"\\\r\n]|\\[^\r\n])*)"|([^\s"#][^\s]*|"[^\s]*)/g;

/**
 * Logins by machine.
 *
 * @see https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
 */
export const netrcFormat: TextFormat = {
  format: netrc,
  isNamed: (name) => /^[._]netrc$/i.test(name),
  fields: netrcFields,
};

/** One address with user and password a line, as `git credential-store` keeps them. @see https://git-scm.com/docs/git-credential-store */
export const gitCredentialsFormat: TextFormat = {
  format: gitCredentials,
  isNamed: (name) => name === ".git-credentials",
  fields: gitCredentialFields,
};

function* netrcFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  let machine = "";
  let keyword = "";
  for (const match of text.value.matchAll(WORD)) {
    const [whole, quoted, plain] = match;
    const word = quoted ?? plain;
    if (word === undefined) {
      yield partField(netrc, "text", "", text, match.index, match.index + whole.length, ["#"]);
      continue;
    }
    const start = match.index + (quoted === undefined ? 0 : 1);
    const end = start + word.length;
    if (keyword === "machine") machine = word;
    else if (keyword === "password" || keyword === "account" || keyword === "login") {
      const role = keyword === "password" ? "credential" : "setting";
      yield partField(netrc, role, keyword, text, start, end, machine === "" ? [keyword] : [machine, keyword]);
    }
    const isKeyword = keyword === "" && /^(?:machine|login|password|account|macdef)$/.test(word);
    if (keyword === "" && word === "default") machine = "default";
    keyword = isKeyword ? word : "";
  }
}

function* gitCredentialFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  for (const match of text.value.matchAll(/[^\r\n]+/g)) {
    const host = /@([\w.:-]+)/.exec(match[0])?.[1] ?? "url";
    yield partField(gitCredentials, "url", "url", text, match.index, match.index + match[0].length, [host, "url"]);
  }
}
