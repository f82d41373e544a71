import { execFileSync, spawn } from "node:child_process";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/cli/output.ts";
import { folderOf } from "../support/cli.ts";

test.skipIf(process.platform === "win32")("a pipe or a device is written to and stays what it is", async () => {
  const pipe = join(folderOf({}), "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  let read = "";
  reader.stdout.on("data", (chunk: Buffer) => (read += chunk.toString()));
  const ended = new Promise((done) => reader.once("close", done));
  writeWhole(pipe, "a report\n", "pipe");
  await ended;
  expect(read).toBe("a report\n");
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});
