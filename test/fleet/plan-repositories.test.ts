import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cutIntoSlices, readRepositories } from "../../src/fleet/plan-repositories.ts";
import { sliceId } from "../../src/fleet/slice.ts";
import { folderOf } from "../support/cli.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

test("a list of folders and addresses becomes repositories whose names do not depend on how they are reached", () => {
  const cwd = folderOf({});
  mkdirSync(join(cwd, "models"));
  const { repositories, problems } = readRepositories(
    `# all of them\n\nmodels  # a folder\nhttps://git.example/contoso/vision.git\ngit@git.example:contoso/speech.git@${COMMIT}\n`,
    cwd,
  );
  expect(problems).toEqual([]);
  expect(repositories).toEqual([
    { kind: "repository", name: "models", from: { folder: join(cwd, "models"), root: cwd } },
    {
      kind: "repository",
      name: "git.example/contoso/vision",
      from: { url: "https://git.example/contoso/vision.git" },
    },
    {
      kind: "repository",
      name: "git.example/contoso/speech",
      from: { url: "git@git.example:contoso/speech.git" },
      commit: COMMIT,
    },
  ]);
});

test.each([
  ["https://sam:hunter-2x@git.example/a/b", /password/],
  ["https://hunter-2x@git.example/a/b", /password/],
  ["ssh://git:hunter-2x@git.example/a/b", /password/],
  ["https://git.example/a/b?token=hunter-2x", /parameters/],
  ["ext::sh -c hunter-2x", /only https/],
  ["--upload-pack=hunter-2x", /dash/],
  ["hunter-2x", /no such folder/],
  [`.@${COMMIT}`, /folder is scanned as it is/],
])("a line that cannot be scanned is a problem that does not repeat it: %s", (line, message) => {
  const { repositories, problems } = readRepositories(`\n${line}\n`, folderOf({}));
  expect(repositories).toEqual([]);
  expect(problems).toEqual([{ line: 2, message: expect.stringMatching(message) as string }]);
  expect(JSON.stringify(problems)).not.toContain("hunter");
});

test("one repository is scanned once, however often and however written it stands in the list", () => {
  const text = "https://git.example/a/b\nssh://git@git.example/a/b.git\nhttps://git.example/a/b/";
  const { repositories, problems } = readRepositories(text, folderOf({}));
  expect(repositories.length).toBe(1);
  expect(problems.map(({ line }) => line)).toEqual([2, 3]);
});

test("the name of an address is a folder below the one it is cloned to, whatever the address", () => {
  const text =
    "https://git.example/../../etc\nhttps://git.example/%2e%2e/x\ngit@git.example:../../y\nfile:///a/../../z";
  const { repositories } = readRepositories(text, folderOf({}));
  expect(repositories.map(({ name }) => name)).toEqual(["git.example/etc", "git.example/x", "git.example/y", "z"]);
});

test("the id of a slice is the same wherever it is planned, and differs from part to part", () => {
  const [repository] = readRepositories("https://git.example/a/b", folderOf({})).repositories;
  const [other] = readRepositories(`ssh://git@git.example/a/b@${COMMIT}`, folderOf({})).repositories;
  if (repository === undefined || other === undefined) throw new Error("no repository");
  expect(sliceId(other)).toBe(sliceId(repository));
  const ids = [repository, ...cutIntoSlices(repository, 3)].map(sliceId);
  expect(new Set(ids).size).toBe(4);
  for (const id of ids) expect(id).toMatch(/^repository-[0-9a-f]{32}$/);
});
