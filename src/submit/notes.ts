import { isSpeakable } from "../errors.ts";
import { azWords } from "./commands/az-words.ts";
import type { Command } from "./commands/command.ts";
import { programName, withoutRunners } from "./commands/program.ts";
import { keepsCredentials, kindOfCommand } from "./definition-kind.ts";
import type { Written } from "./written.ts";

/** Variables that machines of continuous integration set; each is absent or false elsewhere. */
const CI = [
  "CI",
  "TF_BUILD",
  "GITHUB_ACTIONS",
  "GITLAB_CI",
  "JENKINS_URL",
  "BUILDKITE",
  "CIRCLECI",
  "TEAMCITY_VERSION",
  "BITBUCKET_BUILD_NUMBER",
  "CODEBUILD_BUILD_ID",
];

/** A longer name of a program may be something else that was put in its place. */
const LONGEST_NAME = 20;

/** What the person who runs a command should know of it before anything is read. */
export function notesOn(
  command: Command,
  words: readonly Written[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const notes: string[] = [];
  if (!command.understood && command.sendsNothing !== true)
    notes.push(`${command.reason}: only the words of the command line were looked at, not what the command reads`);
  else if (command.understood && command.kind === "definition" && command.file === undefined)
    notes.push("the command names no --file: only what stands on the command line was looked at");
  if (givesCredentials(command))
    notes.push("credentials on the command line go into the vault of the service; they were let pass");
  if (isDebugged(command, words))
    notes.push(
      isCi(env)
        ? "warning: --debug prints request bodies and keys (Azure/azure-cli#23740), and the log of this CI machine keeps them for all who can read it; leave it out"
        : "--debug prints request bodies and keys (Azure/azure-cli#23740); keep this output out of logs that others can read",
    );
  return notes;
}

/** Program and subcommand of a command without any value. */
export function nameOfCommand(command: Command, words: readonly Written[]): string {
  if (command.understood && command.kind !== "definition") return command.name;
  const own = withoutRunners(words);
  if (command.understood) {
    const { group, verb } = command;
    return kindOfCommand(group, verb) === undefined ? `az ml ${verb}` : `az ml ${group} ${verb}`;
  }
  const name = programName(own[0]);
  return isSpeakable(name) && name.length <= LONGEST_NAME ? name : "other";
}

function givesCredentials(command: Command): boolean {
  if (!command.understood || command.kind !== "definition" || !keepsCredentials(command.group)) return false;
  return command.assignments.some(({ path }) => /^credentials(?:$|[.[])/.test(path));
}

function isDebugged(command: Command, words: readonly Written[]): boolean {
  if (command.understood && command.kind === "definition") return command.debug;
  return azWords(withoutRunners(words)) !== undefined && words.some(({ text }) => text === "--debug");
}

function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return CI.some((name) => !["", "0", "false"].includes((env[name] ?? "").toLowerCase()));
}
