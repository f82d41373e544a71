import { execFileSync } from "node:child_process";

/** The tests of the command line run the built program, so it is built from the sources at hand first. */
export default function setup(): void {
  execFileSync(process.execPath, ["build.mjs", "--quick"], { stdio: "inherit" });
}
