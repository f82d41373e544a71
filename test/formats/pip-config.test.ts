import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOfText } from "../../src/formats/text-formats.ts";
import { textFields, told } from "../support/text-fields.ts";

test.each([
  ["pip.conf", "pip/config"],
  ["C:\\x\\pip.ini", "pip/config"],
  [".pypirc", "python/pypirc"],
  [".databrickscfg", "databricks/config"],
  ["home/.aws/credentials", "credentials/profiles"],
  ["credentials", undefined],
  ["setup.cfg", undefined],
])("%s", (file, id) => expect(formatOfText(file)?.format.id).toBe(id));

describe("settings", () => {
  test.each<[string, string, ...string[]]>([
    ["pip.conf", "[global]\nindex-url = https://a/simple\n", "url global|index-url index-url=https://a/simple"],
    ["pip.conf", "timeout=60", "setting timeout timeout=60"],
    ["pip.conf", "[a]\r\nb: c\r\n", "setting a|b b=c"],
    [
      "pip.conf",
      "[global]\nextra-index-url =\n  https://a\n  # a comment\n  https://b\ntimeout = 1\n",
      "url global|extra-index-url extra-index-url=https://a\n  # a comment\n  https://b",
      "setting global|timeout timeout=1",
      "text # =  # a comment",
    ],
    ["pip.conf", "[global]\nno-input\n; x\n", "text # =; x"],
    ["pip.conf", "[global\nempty =\n", "setting global|empty empty="],
    [
      ".pypirc",
      "[pypi]\nusername = __token__\npassword = x\n",
      "setting pypi|username username=__token__",
      "credential pypi|password password=x",
    ],
    [
      ".databrickscfg",
      "[DEFAULT]\nhost = https://a\ntoken = b\n",
      "url DEFAULT|host host=https://a",
      "credential DEFAULT|token token=b",
    ],
    [
      ".aws/credentials",
      "[default]\naws_secret_access_key=x\n",
      "credential default|aws_secret_access_key aws_secret_access_key=x",
    ],
  ])("%s %j", (file, text, ...expected) => expect(told(file, text)).toEqual(expected));
});

test("fields stand where they say for every text, and long ones are no trouble", () => {
  const piece = fc.constantFrom("[", "]", "a", "=", ":", " ", "\t", "\n", "\r\n", "#", ";", "://", "\u{1f511}");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void textFields("pip.conf", pieces.join(""))),
    { numRuns: 2000 },
  );
  for (const long of ["a".repeat(500_000), " ".repeat(500_000), "a=b\n".repeat(100_000), "a=\n b".repeat(50_000)])
    textFields("pip.conf", long);
});
