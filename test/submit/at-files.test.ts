import { join } from "node:path";
import { expect, test } from "vitest";
import { expandFiles } from "../../src/submit/at-files.ts";
import { commandLine } from "../../src/submit/command-line.ts";
import { folderWith } from "./support.ts";

function expand(argv: readonly string[], cwd: string) {
  return expandFiles(commandLine(argv).words, { cwd, shownFrom: cwd, maxFileSize: 1000 });
}

test("a value is loaded from the file that @ names, as the Azure CLI does it", () => {
  const cwd = folderWith({ "token.txt": "secret\r\n\n", "bom.txt": "\u{feff}x=y\n", "empty.txt": "" });
  const { words, notes } = expand(
    [
      "@token.txt",
      "--file=@token.txt",
      "a.b=@token.txt",
      "a=b=@token.txt",
      "@missing",
      "mail@token.txt",
      "@",
      "x=@",
      "@bom.txt",
      "k=@empty.txt",
      `@${join(cwd, "token.txt")}`,
    ],
    cwd,
  );
  expect(words.map(({ text }) => text)).toEqual([
    "secret",
    "--file=secret",
    "a.b=secret",
    "a=b=@token.txt",
    "@missing",
    "mail@token.txt",
    "@",
    "x=@",
    "x=y",
    "k=",
    "secret",
  ]);
  expect(notes).toEqual([]);
});

test("a loaded value stands in its file", () => {
  const { words } = expand(["a=@token.txt"], folderWith({ "token.txt": "secret\n" }));
  const scalar = words[0]?.slice(2).scalar();
  expect([scalar?.source.file, scalar?.value, scalar?.at(1, 3)]).toEqual(["token.txt", "secret", { start: 1, end: 3 }]);
});

test("what cannot be looked at is said", () => {
  const cwd = folderWith({ "big.txt": "x".repeat(2000), "image.bin": new Uint8Array([1, 0, 2]) });
  const { words, notes } = expand(["a=@-", "b=@big.txt", "c=@image.bin"], cwd);
  expect(words.map(({ text }) => text)).toEqual(["a=@-", "b=@big.txt", "c=@image.bin"]);
  expect(notes).toEqual([
    "the value that az reads from standard input (@-) was not looked at",
    expect.stringMatching(/^the value that az reads from a file .* was not looked at: .*limit/),
    expect.stringMatching(/^the value that az reads from a file .* was not looked at: binary/),
  ]);
});
