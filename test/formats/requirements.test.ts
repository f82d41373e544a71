import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOfText } from "../../src/formats/text-formats.ts";
import { textFields, told } from "../support/text-fields.ts";

test.each([
  "requirements.txt",
  "dev-requirements.txt",
  "requirements-gpu.txt",
  "requirements_dev.txt",
  "requirements.in",
  "constraints.txt",
  "a/requirements/base.txt",
  "mlflow-requirements.txt",
])("%s", (file) => expect(formatOfText(file)?.format.id).toBe("pip/requirements"));
test.each(["notes.txt", "license.txt", "requirements.md", "myrequirementslist.txt", "requirements.txt.bak"])(
  "%s is none",
  (file) => expect(formatOfText(file)?.format.id).not.toBe("pip/requirements"),
);

describe("lines", () => {
  test.each<[string, ...string[]]>([
    ["numpy==1.26\ntorch>=2 ; python_version > '3.8'\n"],
    ["--index-url https://a/simple", "url --index-url index-url=https://a/simple"],
    ["--extra-index-url=https://a:b@c/simple\r\n", "url --extra-index-url extra-index-url=https://a:b@c/simple"],
    ["-i https://a", "url -i i=https://a"],
    ["-f ./wheels", "build -f f=./wheels"],
    ["-r other.txt", "build -r r=other.txt"],
    ["a-lib @ git+https://t@h/a.git@v1#egg=a", "url a-lib a-lib=git+https://t@h/a.git@v1#egg=a"],
    ["-e git+https://u:p@h/a.git", "url -e e=git+https://u:p@h/a.git"],
    ["https://h/a.whl --hash=sha256:00", "url url =https://h/a.whl"],
    ["a==1 \\\n  --hash=sha256:00 \\\n  --hash sha256:11"],
    ["a==1 --global-option=--x", "build --global-option global-option=--x"],
    ["# https://u:p@h", "text # =# https://u:p@h"],
    ["a==1  # see https://h", "text # =  # see https://h".replace("=  #", "= #")],
  ])("%j", (text, ...expected) => expect(told("requirements.txt", text)).toEqual(expected));
});

test("a long line is no trouble, whatever it is made of", () => {
  for (const piece of ["-", "--a ", "a=", "#", " #", "://", "@", "\\", "-e git+https://"]) {
    expect(textFields("requirements.txt", piece.repeat(100_000)).length).toBeLessThan(200_001);
  }
});

test("fields stand where they say for every text", () => {
  const piece = fc.constantFrom("--x", "=", " ", "\t", "a", "://", "#", "\n", "\r\n", "-e", "@", "--hash", "\u{1f511}");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void textFields("requirements.txt", pieces.join(""))),
    { numRuns: 2000 },
  );
});
