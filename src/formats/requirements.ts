import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { lines, partField } from "./lines.ts";
import type { TextFormat } from "./text-formats.ts";

const requirements: Format = { id: "pip/requirements", title: "pip requirements file", family: "requirements" };

/** A requirements or constraints file, or one of those that pip-tools makes them of. */
const NAME = /^(?:.{0,255}[-_.])?(?:requirements?|constraints?)(?:[-_.].{0,255})?\.(?:txt|in)$/i;
const IN_FOLDER = /(?:^|[\\/])(?:requirements|constraints)[\\/][^\\/]+\.(?:txt|in)$/i;
/** A comment needs a blank before it: `#egg=` and `#sha256=` belong to an address. */
const COMMENT = /(?:^|[ \t])#/;
const WORD = /[^ \t]+/g;

/**
 * The lines of a requirements file that may hold a credential: options with a value, and addresses. Plain packages are
 * passed over, so that reading is cheap.
 *
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
export const requirementsFormat: TextFormat = {
  format: requirements,
  isNamed: (name, file) => NAME.test(name) || IN_FOLDER.test(file),
  fields: requirementFields,
};

function* requirementFields(document: Document): Generator<Field> {
  const text = document.root as Scalar;
  for (const range of lines(text.value)) {
    const line = text.value.slice(range.start, range.end);
    const comment = COMMENT.exec(line)?.index ?? -1;
    const end = comment === -1 ? line.length : comment;
    if (comment !== -1) yield partField(requirements, "text", "", text, range.start + comment, range.end, ["#"]);
    if (!/--|:\/\/|^\s*-/.test(line.slice(0, end))) continue;
    let option = "";
    let name = "";
    for (const { 0: word, index } of line.slice(0, end).matchAll(WORD)) {
      const [, flag = "", sign = "", attached = ""] = /^(--?[A-Za-z][\w-]*)(=?)(.*)$/.exec(word) ?? [];
      const isOption = flag !== "" && (sign !== "" || attached === "");
      const value = isOption ? attached : word;
      const key = isOption ? flag : option;
      if (key === "" && !value.includes("://")) name ||= /^[\w.-]+/.exec(value)?.[0] ?? "";
      else if (value !== "" && key !== "--hash") {
        const start = range.start + index + word.length - value.length;
        const role = value.includes("://") ? "url" : "build";
        const label = key === "" ? name : key.replace(/^-+/, "");
        yield partField(requirements, role, label, text, start, start + value.length, [key || name || "url"]);
      }
      option = isOption && attached === "" ? flag : "";
    }
  }
}
