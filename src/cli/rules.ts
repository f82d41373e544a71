import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { wantsColor } from "./io.ts";
import { projectOptions, projectRules } from "./project-rules.ts";
import type { ProjectArgs } from "./project-rules.ts";

interface RulesArgs extends ProjectArgs {
  readonly format: "text" | "json";
  readonly color?: boolean;
}

export const rulesCommand: Command = {
  usage: "rules",
  describe: "List all rules",
  options: (parser) =>
    projectOptions(parser)
      .option("format", {
        choices: ["text", "json"] as const,
        default: "text",
        requiresArg: true,
        describe: "How to list",
      })
      .option("color", { type: "boolean", describe: "Colours (--no-color: none)" }),
  run: async (args: RulesArgs, _wrapped, io) => {
    const rules = (await projectRules(args, io)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    if (args.format === "json") {
      const list = rules.map(({ id, title, category, severity, optIn, references }) => ({
        id,
        title,
        category,
        severity,
        optIn: optIn ?? false,
        references,
      }));
      io.write(`${JSON.stringify(list, null, 2)}\n`);
      return EXIT.clean;
    }
    const { createColors } = (await import("picocolors")).default;
    const colors = createColors(wantsColor(io, args.color));
    const width = Math.max(...rules.map((rule) => rule.id.length));
    const paint = { error: colors.red, warning: colors.yellow, info: colors.blue } as const;
    for (const { id, title, severity, optIn } of rules) {
      io.write(
        `${colors.bold(id.padEnd(width))}  ${paint[severity](severity.padEnd(7))}  ${title}${optIn === true ? colors.dim(" (off by default)") : ""}\n`,
      );
    }
    io.write(`\n${rules.length} rules. jobscrub explain RULE tells more.\n`);
    return EXIT.clean;
  },
};
