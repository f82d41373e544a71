import { execFileSync } from "node:child_process";
import { folderOf } from "./cli.ts";

const IDENTITY = { name: "Sam Sample", email: "sam@sample.example" };

/** Runs git in a folder, without the configuration of the machine. */
export function git(folder: string, args: readonly string[], author = IDENTITY): string {
  return execFileSync("git", ["-C", folder, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_COMMITTER_NAME: author.name,
      GIT_COMMITTER_EMAIL: author.email,
    },
  });
}

/** A git repository with these files, not yet added; it goes away with the test. */
export function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files);
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  return folder;
}

/** Adds and commits all files of a repository. */
export function commitAll(folder: string, author = IDENTITY): void {
  git(folder, ["add", "--all"]);
  git(folder, ["commit", "--quiet", "--allow-empty", "--message", "a commit"], author);
}
