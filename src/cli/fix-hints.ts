import type { FixPlan } from "../engine/fix/make-plan.ts";
import type { FixArgs } from "./fix-options.ts";

/** How to go on after a run that only showed: the same command with what makes it act. */
export function hintsOf(plan: FixPlan, args: FixArgs, vault: string | undefined): { text: string; command: string }[] {
  const chosen = [
    ...(args.paths ?? []).map(quoted),
    ...(args.config === undefined ? [] : [`--config ${quoted(args.config)}`]),
    ...(args.baseline === undefined ? [] : [`--baseline ${quoted(args.baseline)}`]),
    ...(args.includeRule ?? []).map((rule) => `--include-rule ${quoted(rule)}`),
    ...(args.excludeRule ?? []).map((rule) => `--exclude-rule ${quoted(rule)}`),
    ...(args.minConfidence === undefined ? [] : [`--min-confidence ${args.minConfidence}`]),
    ...(args.only ?? []).map((rule) => `--only ${quoted(rule)}`),
    ...(args.finding ?? []).map((finding) => `--finding ${quoted(finding)}`),
    ...(args.unsafe === true ? ["--unsafe"] : []),
    ...(args.sshPublicKey === undefined ? [] : [`--ssh-public-key ${quoted(args.sshPublicKey)}`]),
  ];
  const command = (...more: string[]): string => ["jobscrub fix", ...chosen, ...more].join(" ");
  const hints = [];
  const isFixable = plan.files.some(({ fixed }) => fixed.length > 0);
  const isWanted = plan.files.some(({ withheld }) => withheld.some((each) => each.isSafeWithResolver === true));
  if (isWanted) hints.push({ text: "let jobs refer to Key Vault", command: command("--resolver") });
  const flags = args.resolver === true ? ["--resolver"] : [];
  if (isFixable && args.write !== true) {
    const address = vault ?? "https://NAME.vault.azure.net";
    hints.push({ text: "do it", command: command(...flags, `--write --vault ${address} --upload`) });
  }
  return hints;
}

/** A word as a shell reads it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
