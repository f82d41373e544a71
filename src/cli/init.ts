import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONFIG_FILES } from "../config/discover.ts";
import { configTemplate } from "../config/template.ts";
import { knownRules } from "../engine/settings.ts";
import { UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";

const FILE = "jobscrub.config.yaml";

export const initCommand: Command = {
  usage: "init",
  describe: `Write a commented ${FILE}`,
  options: (parser) => parser,
  run: async (_args: object, _wrapped, io) => {
    const path = join(io.cwd, FILE);
    // Beside one of another name no scan would know which counts.
    const there = CONFIG_FILES.find((name) => existsSync(join(io.cwd, name)));
    if (there !== undefined) throw new UsageError(`${there} is already there`);
    try {
      writeFileSync(path, configTemplate(knownRules()), { flag: "wx" });
    } catch (error) {
      throw new UsageError(`cannot write ${FILE} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
    }
    io.write(`wrote ${FILE}; all options are commented out and show their defaults\n`);
    return EXIT.clean;
  },
};
