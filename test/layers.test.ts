import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** The rooms of the house in their order; a file imports only from its own room and from rooms before it. */
const ROOMS = [
  "src/source",
  "src/document",
  "src/formats",
  "src/detection",
  "detectors",
  "src/findings",
  "src/vault",
  "src/resolver",
  "src/remedies",
  "src/config",
  "src/engine",
  "src/reporters",
  "src/azure",
  "src/submit",
  "src/secretlint",
  "src/audit",
  "src/library",
  "src/fleet",
  "src/cli",
  "bin",
];
/** Files beside the rooms that all may use. */
const SHARED = new Set(["src/errors.ts", "src/version.ts", "package.json"]);
const ROOT = join(import.meta.dirname, "..");

const files = ["src", "detectors", "bin"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

function roomOf(file: string): number {
  return ROOMS.findIndex((room) => file.startsWith(`${room}/`));
}

test("rooms import only from rooms before them", () => {
  const wrong: string[] = [];
  for (const file of files) {
    if (SHARED.has(file) || file === "src/index.ts") continue;
    const room = roomOf(file);
    expect(room, `${file} stands in a room`).not.toBe(-1);
    for (const [, target = ""] of readFileSync(join(ROOT, file), "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
      const imported = relative(ROOT, join(ROOT, dirname(file), target));
      if (!SHARED.has(imported) && roomOf(imported) > room) wrong.push(`${file} imports ${imported}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("only what sends a secret to the vault may reveal it", () => {
  const revealing = files.filter((file) => readFileSync(join(ROOT, file), "utf8").includes("Secret.reveal("));
  expect(revealing).toEqual(["src/vault/key-vault.ts"]);
});

test("no file is a catch-all", () => {
  expect(files.filter((file) => /\/(?:utils?|common|helpers?|misc|lib)(?:\/|\.ts$)/.test(file))).toEqual([]);
});
