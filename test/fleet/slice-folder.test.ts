import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeLeftFolders, withSliceFolder } from "../../src/fleet/slice-folder.ts";
import { folderOf } from "../support/cli.ts";

test("what a killed worker has left is removed, and nothing else", async () => {
  const before = process.env["TMPDIR"];
  onTestFinished(() => {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  });
  process.env["TMPDIR"] = folderOf({});
  await withSliceFolder(async (own) => {
    const dead = spawnSync(process.execPath, ["--version"]).pid;
    const left = join(dirname(own), basename(own).replace(`-${process.pid}-`, `-${dead}-`));
    const elsewhere = join(dirname(own), `jobscrub-fleet-another.host-${dead}-x`);
    for (const folder of [left, elsewhere]) mkdirSync(join(folder, "clone"), { recursive: true });
    await removeLeftFolders();
    expect([own, left, elsewhere].map((folder) => existsSync(folder))).toEqual([true, false, true]);
  });
});
