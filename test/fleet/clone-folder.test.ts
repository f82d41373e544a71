import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeLeftClones, withCloneFolder } from "../../src/fleet/clone-folder.ts";
import { folderOf } from "../support/cli.ts";

test("what a killed worker has left is removed, and nothing else", async () => {
  const before = process.env["TMPDIR"];
  onTestFinished(() => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  });
  process.env["TMPDIR"] = folderOf({});
  await withCloneFolder(async (own) => {
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    const left = join(dirname(own), basename(own).replace(`-${process.pid}-`, `-${dead}-`));
    const elsewhere = join(dirname(own), `jobscrub-fleet-another.host-${dead}-x`);
    for (const folder of [left, elsewhere]) mkdirSync(join(folder, "clone"), { recursive: true });
    await removeLeftClones();
    expect([own, left, elsewhere].map((folder) => existsSync(folder))).toEqual([true, false, true]);
  });
});
