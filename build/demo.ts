import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fillSamples } from "./samples.ts";

/** Makes a folder of fixtures with made-up credentials out of its template. */
export function makeDemo(template: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(template, target, { recursive: true });
  for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, fillSamples(readFileSync(path, "utf8")));
  }
}
