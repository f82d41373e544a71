import { readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { repositoryRunner } from "../../src/fleet/run-repository.ts";
import type { RepositorySlice } from "../../src/fleet/slice.ts";
import { SliceError, asSliceError } from "../../src/fleet/slice-error.ts";
import { CLEAN_JOB, LEAKING_JOB, folderOf } from "../support/cli.ts";
import { commitAll, git, repositoryOf } from "../support/repository.ts";

const runner = repositoryRunner(undefined);
const never = new AbortController().signal;
const folderSlice = (root: string, name: string): RepositorySlice => ({
  kind: "repository",
  name,
  from: { folder: join(root, name), root },
});
const urlSlice = (repository: string, more: Partial<RepositorySlice> = {}): RepositorySlice => ({
  kind: "repository",
  name: repository.slice(1),
  from: { url: `file://${repository}` },
  ...more,
});

test("a repository's own configuration holds for it, and one that is wrong keeps nothing from being found", async () => {
  const root = folderOf({
    "quiet/job.yml": LEAKING_JOB,
    "quiet/jobscrub.config.yaml": 'exclude: ["**/*.yml"]\n',
    "wrong/job.yml": LEAKING_JOB,
    "wrong/jobscrub.config.yaml": "exclude: hunter-2x\n",
  });
  for (const name of ["quiet", "wrong"]) git(join(root, name), ["init", "--quiet"]);
  expect((await runner.run(folderSlice(root, "quiet"), never)).findings).toEqual([]);
  const { findings, problems } = await runner.run(folderSlice(root, "wrong"), never);
  expect(findings.map(({ file }) => file)).toEqual(["wrong/job.yml"]);
  expect(problems).toEqual([
    { file: "wrong/jobscrub.config.yaml", message: "the configuration cannot be used; scanned without it" },
  ]);
});

test("a clone runs nothing of the machine's templates and leaves nothing behind", async () => {
  const repository = repositoryOf({ "job.yml": CLEAN_JOB });
  commitAll(repository);
  const home = folderOf({ "template/hooks/post-checkout": "#!/bin/sh\necho ran > ran\n", ".gitconfig": "" });
  git(home, ["config", "--file", join(home, ".gitconfig"), "init.templateDir", join(home, "template")]);
  writeFileSync(join(home, "template", "hooks", "post-checkout"), `#!/bin/sh\ntouch ${join(home, "ran")}\n`, {
    mode: 0o755,
  });
  const before = process.env["HOME"];
  process.env["HOME"] = home;
  try {
    expect((await runner.run(urlSlice(repository), never)).summary.definitions).toBe(1);
  } finally {
    process.env["HOME"] = before;
  }
  expect(readdirSync(home)).not.toContain("ran");
  expect(
    readdirSync(tmpdir()).filter((name) => name.startsWith("jobscrub-fleet-") && name.includes(`-${process.pid}-`)),
  ).toEqual([]);
});

test("an empty repository is clean, and a commit that is not there is said", async () => {
  const repository = repositoryOf({});
  expect((await runner.run(urlSlice(repository), never)).findings).toEqual([]);
  commitAll(repository);
  await expect(runner.run(urlSlice(repository, { commit: "1".repeat(40) }), never)).rejects.toThrow(
    "cannot be cloned: no such commit",
  );
});

test.each<Partial<RepositorySlice>>([
  { name: "../../elsewhere" },
  { from: { url: "ext::touch ran" } },
  { from: { url: "--upload-pack=touch ran" } },
  { commit: "--upload-pack=touch ran" },
])("what somebody else has put into the queue is not run: %o", async (more) => {
  const slice: RepositorySlice = {
    kind: "repository",
    name: "git.example/a",
    from: { url: "https://git.example/a" },
    ...more,
  };
  await expect(runner.run(slice, never)).rejects.toThrow("not a slice that jobscrub plans");
});

test("an error is stored without what it says", () => {
  const errors = [
    new UsageError("no such file: hunter-2x"),
    Object.assign(new Error("open hunter-2x"), { code: "EACCES" }),
    new TypeError("hunter-2x is no function"),
    "hunter-2x",
    undefined,
  ];
  const stored = errors.map((error) => asSliceError(error));
  expect(stored.map(({ message }) => message)).toEqual(
    ["UsageError", "EACCES", "TypeError", "unknown error", "unknown error"].map(
      (word) => `cannot be scanned (${word})`,
    ),
  );
  for (const { stack } of stored) expect(stack).toMatch(/^SliceError: [^\n]*$/);
  expect(asSliceError(new SliceError("why")).message).toBe("why");
});
