import { understand } from "../az-arguments.ts";
import type { Written } from "../written.ts";
import { azDeployment } from "./az-deployment.ts";
import { azMlInvoke } from "./az-ml-invoke.ts";
import { azMlV1 } from "./az-ml-v1.ts";
import { azRest } from "./az-rest.ts";
import { azd } from "./azd.ts";
import type { Command, CommandReader, Place } from "./command.ts";
import { make } from "./make.ts";
import { mlflow } from "./mlflow.ts";
import { withoutRunners } from "./program.ts";
import { python } from "./python.ts";
import { shell } from "./shell.ts";

const READERS: readonly CommandReader[] = [azMlV1, azMlInvoke, azRest, azDeployment, mlflow, azd, make, shell, python];

/** Understands a command, `@file` already replaced. Programs in front that only start it (`sudo`, `uv run`) are passed over. */
export function readCommand(words: readonly Written[], place: Place): Command {
  const command = withoutRunners(words);
  for (const read of READERS) {
    const understood = read(command, place);
    if (understood !== undefined) return understood;
  }
  return understand(command);
}
