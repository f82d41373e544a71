import { userInfo } from "node:os";
import { describe, expect, test } from "vitest";
import { listAuthors } from "../../src/engine/git.ts";
import { peopleOf } from "../../src/engine/people.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { scan } from "../../src/library/scan.ts";
import { folderOf } from "../support/cli.ts";
import { commitAll, repositoryOf } from "../support/repository.ts";

const self = userInfo().username.toLowerCase();
const people = (authors: readonly (readonly [string, string])[], allowed: readonly string[] = []) =>
  peopleOf(
    authors.map(([name, email]) => ({ name, email })),
    allowed,
  ).filter((name) => name !== self);

test.each<[string, string, string[]]>([
  ["Alex Doe", "adoe@contoso.com", ["alex doe", "adoe"]],
  ["Alex", "alex.doe@contoso.com", ["alex.doe"]],
  ["Li Wu", "liwu@contoso.com", ["li wu", "liwu"]],
  ["Alex Doe", "12345+octoalex@users.noreply.github.com", ["alex doe", "octoalex"]],
  ["Alex Doe", "octoalex@users.noreply.github.com", ["alex doe", "octoalex"]],
  ["Alex Doe", "98765-gitalex@users.noreply.gitlab.com", ["alex doe", "gitalex"]],
  ["Alex Doe", "2024-alex@contoso.com", ["alex doe", "2024-alex"]],
  ["Alex Doe", "noreply@contoso.com", ["alex doe"]],
  ["Alex Doe", "abc@contoso.com", ["alex doe"]],
  ["GitHub", "noreply@github.com", []],
  ["dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", []],
  ["renovate bot", "renovate@whitesource.com", []],
  ["github-actions", "github-actions@github.com", []],
  ["root", "root@localhost", []],
  ["Azure User", "azureuser@vm.internal", ["azure user"]],
  ["ci", "jenkins@contoso.com", []],
  ["", "", []],
])("%s <%s>", (name, email, expected) => expect(people([[name, email]])).toEqual(expected));

test("what is allowed is left out, by name, address or user", () => {
  const authors = [["Alex Doe", "adoe@contoso.com"]] as const;
  expect(people(authors, ["alex doe"])).toEqual([]);
  expect(people(authors, ["ADOE@contoso.com"])).toEqual([]);
  expect(people(authors, ["adoe"])).toEqual([]);
  expect(people(authors, ["somebody"])).toEqual(["alex doe", "adoe"]);
});

test("people are named once", () => {
  expect(
    people([
      ["Alex Doe", "adoe@a.com"],
      ["ALEX DOE", "ADOE@b.com"],
      ["Alex  Doe", "adoe@c.com"],
    ]),
  ).toEqual(["alex doe", "adoe", "alex  doe"]);
});

describe("in a repository", () => {
  const job = (name: string): string => `type: command
command: python train.py
environment: azureml:env@latest
compute: azureml:cluster
display_name: ${name}
`;
  const withAuthors = (files: Record<string, string>): string => {
    const folder = repositoryOf(files);
    commitAll(folder, { name: "Robin Quill", email: "rquill@contoso.com" });
    commitAll(folder, { name: "dependabot[bot]", email: "1+dependabot[bot]@users.noreply.github.com" });
    commitAll(folder, { name: "Jo Marlowe", email: "77+marlowej@users.noreply.github.com" });
    return folder;
  };
  const found = async (options: Parameters<typeof scan>[0]) =>
    (await scan(options)).findings
      .filter(({ rule }) => rule === "user-name")
      .map(({ file, path }) => `${file} ${path}`);
  const FILES = {
    "a.yml": job("rquill-test"),
    "b.yml": job("Jo_Marlowe nightly"),
    "c.yml": job("dependabot-test"),
    "d.yml": job("churn"),
  };

  test("authors stand in no names, bots may", async () => {
    expect(await found({ cwd: withAuthors(FILES) })).toEqual(["a.yml display_name", "b.yml display_name"]);
  });

  test("the allow list, and switching the history off", async () => {
    const cwd = withAuthors(FILES);
    const names = DEFAULTS.names;
    expect(await found({ cwd, config: { names: { ...names, allow: ["rquill"] } } })).toEqual(["b.yml display_name"]);
    expect(await found({ cwd, config: { names: { ...names, gitAuthors: false } } })).toEqual([]);
    const people = ["Churn"];
    expect(await found({ cwd, config: { names: { ...names, gitAuthors: false, people } } })).toEqual([
      "d.yml display_name",
    ]);
  });

  test("the repository is that of the working directory, else that of the first path", async () => {
    const folder = withAuthors({ "sub/a.yml": job("rquill-test") });
    const outside = folderOf({});
    expect(await found({ cwd: `${folder}/sub` })).toEqual(["a.yml display_name"]);
    expect(await found({ cwd: outside, paths: [folder] })).toHaveLength(1);
    expect(await found({ cwd: outside, paths: [`${folder}/sub/*.yml`] })).toHaveLength(1);
  });

  test("authors are listed once, with committers; none without commits", async () => {
    const authors = await listAuthors(withAuthors({ "a.yml": "" }));
    expect(authors.map(({ email }) => email).toSorted()).toEqual([
      "1+dependabot[bot]@users.noreply.github.com",
      "77+marlowej@users.noreply.github.com",
      "rquill@contoso.com",
    ]);
    expect(await listAuthors(repositoryOf({}))).toEqual([]);
    expect(await listAuthors(folderOf({}))).toEqual([]);
  });
});
