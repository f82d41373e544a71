import { auditCommand } from "./audit.ts";
import { baselineCommand } from "./baseline.ts";
import type { Command } from "./command.ts";
import { explainCommand } from "./explain.ts";
import { fleetCommand } from "./fleet.ts";
import { fixCommand } from "./fix.ts";
import { hookCommand } from "./hook.ts";
import { hashNameCommand } from "./hash-name.ts";
import { initCommand } from "./init.ts";
import { mergeCommand } from "./merge.ts";
import { rulesCommand } from "./rules.ts";
import { scanCommand } from "./scan.ts";
import { submitCommand } from "./submit.ts";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [
  scanCommand,
  fixCommand,
  submitCommand,
  hookCommand,
  auditCommand,
  rulesCommand,
  explainCommand,
  initCommand,
  hashNameCommand,
  baselineCommand,
  mergeCommand,
  fleetCommand,
];
