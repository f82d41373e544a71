import { understand } from "../az-arguments.ts";
import type { NotUnderstood } from "../az-arguments.ts";
import type { Written } from "../written.ts";
import { azDeployment } from "./az-deployment.ts";
import { azMlInvoke } from "./az-ml-invoke.ts";
import { azMlV1 } from "./az-ml-v1.ts";
import { azRest } from "./az-rest.ts";
import { azWords } from "./az-words.ts";
import { azd } from "./azd.ts";
import type { Command, CommandReader, Place } from "./command.ts";
import { handedOn } from "./handed-on.ts";
import { make } from "./make.ts";
import { mlflow } from "./mlflow.ts";
import { withoutRunners } from "./program.ts";
import { python } from "./python.ts";
import { shell } from "./shell.ts";
import { shebang } from "./shebang.ts";

/** With this word the Azure CLI only explains a command. */
const help: CommandReader = (words): NotUnderstood | undefined =>
  azWords(words)?.rest.some(({ text }) => text === "--help" || text === "-h") === true
    ? { understood: false, reason: "--help sends nothing", sendsNothing: true }
    : undefined;

const READERS: readonly CommandReader[] = [
  help,
  azMlV1,
  azMlInvoke,
  azRest,
  azDeployment,
  mlflow,
  azd,
  make,
  shell,
  python,
];
/** For programs that have no name that is known; the Azure CLI is such a script itself. */
const BY_CONTENT: readonly CommandReader[] = [shebang, handedOn];

/** Understands a command, `@file` already replaced. Programs in front that only start it (`sudo`, `uv run`) are passed over. */
export function readCommand(words: readonly Written[], place: Place): Command {
  const command = withoutRunners(words);
  for (const read of azWords(command) === undefined ? [...READERS, ...BY_CONTENT] : READERS) {
    const understood = read(command, place);
    if (understood !== undefined) return understood;
  }
  return understand(command);
}
