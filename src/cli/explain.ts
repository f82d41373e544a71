import type picocolors from "picocolors";
import { Secret } from "../detection/secret.ts";
import type { Detector, Example } from "../detection/detector.ts";
import { UsageError, didYouMean } from "../errors.ts";
import { wrap } from "../reporters/wrap.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { wantsColor } from "./io.ts";
import { projectOptions, projectRules } from "./project-rules.ts";
import type { ProjectArgs } from "./project-rules.ts";

interface ExplainArgs extends ProjectArgs {
  readonly rule: string;
  readonly color?: boolean;
}

export const explainCommand: Command = {
  usage: "explain <rule>",
  describe: "Say what a rule finds, why, and what it leaves alone",
  options: (parser) =>
    projectOptions(parser)
      .positional("rule", { type: "string", demandOption: true, describe: "The id of a rule" })
      .option("color", { type: "boolean", describe: "Colours (--no-color: none)" }),
  run: async (args: ExplainArgs, _wrapped, io) => {
    const rules = await projectRules(args, io);
    const rule = rules.find((each) => each.id === args.rule);
    if (rule === undefined) {
      const hint = didYouMean(
        args.rule,
        rules.map((each) => each.id),
      );
      throw new UsageError(`no rule is called ${JSON.stringify(args.rule)}; ${hint ?? "see: jobscrub rules"}`);
    }
    const { createColors } = (await import("picocolors")).default;
    io.write(page(rule, createColors(wantsColor(io, args.color)), Math.min(io.columns ?? 80, 100)));
    return EXIT.clean;
  },
};

type Colors = ReturnType<typeof picocolors.createColors>;

function page(rule: Omit<Detector, "detect">, colors: Colors, width: number): string {
  const lines = [`${colors.bold(rule.id)} — ${rule.title}`, "", ...wrap(rule.docs, width), ""];
  lines.push(
    `Severity: ${rule.severity}${rule.optIn === true ? ` (off by default; switch on with --include-rule ${rule.id})` : ""}`,
  );
  lines.push(`Looks at: ${rule.roles === "all" ? "every value" : rule.roles.join(", ")}`);
  if (rule.leaks.length > 0)
    lines.push("", colors.bold("Finds, for example:"), ...rule.leaks.map((example) => `  ${leak(example, rule)}`));
  if (rule.clean.length > 0)
    lines.push(
      "",
      colors.bold("Leaves alone:"),
      ...rule.clean.map((example) => `  ${place(example)}${short(example.value)}`),
    );
  lines.push("", colors.bold("Silence it in a line with:"), `  # jobscrub: ignore[${rule.id}] the reason`);
  if (rule.rotation !== undefined) lines.push("", colors.bold("Rotate:"), `  ${rule.rotation}`);
  if (rule.references.length > 0) lines.push("", colors.bold("More:"), ...rule.references.map((url) => `  ${url}`));
  return `${lines.join("\n")}\n`;
}

/** Samples are made up, but a log that shows them whole would set off other scanners. */
function leak(example: Example, rule: Omit<Detector, "detect">): string {
  if (rule.category !== "secret") return `${place(example)}${short(example.value)}`;
  const secret = example.secret ?? example.value;
  return `${place(example)}${short(secret.length < 12 ? example.value : example.value.replaceAll(secret, new Secret(secret).masked))}`;
}

function place(example: Example): string {
  const name = example.name === "" ? "" : ` ${example.name}`;
  return `${example.role}${name}${example.family === undefined ? "" : ` of ${/^[aeio]/.test(example.family) ? "an" : "a"} ${example.family}`}: `;
}

const LONGEST = 100;

function short(value: string): string {
  const line = value.replaceAll(/\r?\n/g, "⏎");
  return line === "" ? "(empty)" : line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
