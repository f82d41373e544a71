import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textFields, told } from "../support/text-fields.ts";

describe("settings", () => {
  test.each<[string, ...string[]]>([
    ["registry=https://r/\n", "url registry registry=https://r/"],
    ["@s:registry = https://r/", "url @s|registry registry=https://r/"],
    ["//r/:_authToken=t\r\n", "credential //r/|_authToken _authToken=t"],
    ["//r/:_auth = 'dTpw'", "credential //r/|_auth _auth=dTpw"],
    ['//r/:_password="cA=="', "credential //r/|_password _password=cA=="],
    ["_auth=x", "credential _auth _auth=x"],
    ["//r:8080/:username=u", "setting //r:8080/|username username=u"],
    ["//r/:_authToken=${NPM_TOKEN}", "credential //r/|_authToken _authToken=${NPM_TOKEN}"],
    ["always-auth"],
    ["; a=b\n# c=d\n", "text # =; a=b", "text # =# c=d"],
    ["key=", "credential key key="],
  ])("%j", (text, ...expected) => expect(told(".npmrc", text)).toEqual(expected));
});

test("fields stand where they say for every text, and long ones are no trouble", () => {
  const piece = fc.constantFrom("//r/:", "_authToken", "=", " ", "\n", "\r\n", '"', "'", "#", ";", "\\", "\u{1f511}");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void textFields(".npmrc", pieces.join(""))),
    { numRuns: 2000 },
  );
  for (const long of ["a".repeat(500_000), "=".repeat(500_000), " ".repeat(500_000), "a=b\n".repeat(100_000)])
    textFields(".npmrc", long);
});
