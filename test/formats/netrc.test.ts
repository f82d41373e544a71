import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatOfText } from "../../src/formats/text-formats.ts";
import { textFields, told } from "../support/text-fields.ts";

test.each([
  [".netrc", "credentials/netrc"],
  ["a/_netrc", "credentials/netrc"],
  [".git-credentials", "git/credentials"],
  ["netrc.md", undefined],
])("%s", (file, id) => expect(formatOfText(file)?.format.id).toBe(id));

describe("logins", () => {
  test.each<[string, ...string[]]>([
    ["machine h login u password p", "setting h|login login=u", "credential h|password password=p"],
    ["machine h\n  login u\r\n  password p\r\n", "setting h|login login=u", "credential h|password password=p"],
    ['machine h password "a \\"b"', 'credential h|password password=a \\"b'],
    ["machine password password machine", "credential password|password password=machine"],
    ["default password p", "credential default|password password=p"],
    ["password p", "credential password password=p"],
    [
      "# machine h password p\nmachine h password a#b",
      "text # =# machine h password p",
      "credential h|password password=a#b",
    ],
    ["machine h password"],
    ['machine h password "open', 'credential h|password password="open'],
  ])("%j", (text, ...expected) => expect(told(".netrc", text)).toEqual(expected));
});

test("addresses of git's store", () => {
  expect(told(".git-credentials", "https://u:p@h.com\r\n\nhttp://x:y@h:80\n")).toEqual([
    "url h.com|url url=https://u:p@h.com",
    "url h:80|url url=http://x:y@h:80",
  ]);
});

test("fields stand where they say for every text, and long ones are no trouble", () => {
  const piece = fc.constantFrom("machine", "login", "password", "default", " ", "\n", '"', "\\", "#", "a", "\u{1f511}");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void textFields(".netrc", pieces.join(""))),
    { numRuns: 2000 },
  );
  for (const long of [
    '"'.repeat(200_000),
    '"\\'.repeat(200_000),
    "#".repeat(500_000),
    'a"'.repeat(200_000),
    "@".repeat(200_000),
  ]) {
    textFields(".netrc", long);
    textFields(".git-credentials", long);
  }
});
