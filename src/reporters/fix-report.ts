import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import { diffOf } from "./fix-diff.ts";
import type { ShownTexts } from "./fix-diff.ts";
import { StepPrinter } from "./step-printer.ts";
import { makeTheme } from "./theme.ts";
import type { Theme } from "./theme.ts";
import { place, plural } from "./wording.ts";
import { wrap } from "./wrap.ts";

/** A finding and the fix that is made or offered for it. */
export interface ShownFix {
  readonly finding: Finding;
  readonly title: string;
  readonly safety: "safe" | "unsafe";
}

/** A finding that stays, and why, as a sentence goes on after it. */
export interface ShownRest {
  readonly finding: Finding;
  readonly why: string;
}

/** Steps under a heading. */
export interface ShownSteps {
  readonly title: string;
  readonly steps: readonly string[];
}

/** A run of `jobscrub fix`, for people. */
export interface FixReport {
  readonly texts: readonly ShownTexts[];
  readonly fixed: readonly ShownFix[];
  readonly rest: readonly ShownRest[];
  /** Files that are put beside the code of jobs. */
  readonly added: readonly string[];
  /** Secrets that were put into the vault, by name. */
  readonly stored: readonly string[];
  readonly written: boolean;
  /** What the user does before, and after. */
  readonly steps: readonly ShownSteps[];
  /** What to say at the end: how to go on. */
  readonly hints: readonly string[];
}

const MIN_WIDTH = 40;

/** The run as text: the changes as a diff, what stays, what is left to do. */
export function fixText(report: FixReport, options: { readonly color: boolean; readonly width: number }): string {
  const theme = makeTheme(options.color);
  const width = Math.max(MIN_WIDTH, options.width);
  const blocks = report.texts.map((texts) => fileBlock(texts, report, theme, width));
  if (report.added.length > 0)
    blocks.push(report.added.map((file) => `${theme.good("+")} ${visible(file)} (the resolver)`).join("\n"));
  if (report.rest.length > 0) blocks.push(restBlock(report.rest, theme, width));
  const printer = new StepPrinter(width, true, theme);
  for (const { title, steps } of report.steps)
    blocks.push([theme.strong(`${title}:`), ...printer.print(steps, [], { at: "", name: "" }, 2)].join("\n"));
  blocks.push([summaryLine(report, theme), ...report.hints.flatMap((hint) => indented(hint, width, "  "))].join("\n"));
  return `${blocks.join("\n\n")}\n`;
}

function fileBlock(texts: ShownTexts, { fixed }: FixReport, theme: Theme, width: number): string {
  const lines = fixed
    .filter(({ finding }) => finding.file === texts.file)
    .flatMap(({ finding, title, safety }) => [
      `${theme.strong(visible(place({ file: finding.file, ...finding.start })))} ${theme.quiet(finding.rule)}`,
      ...indented(`${title} (${safety})`, width, "  "),
    ]);
  return [...lines, "", diffOf(texts, theme)].join("\n");
}

function restBlock(rest: readonly ShownRest[], theme: Theme, width: number): string {
  const lines = rest.flatMap(({ finding, why }) => [
    `  ${theme.strong(visible(place({ file: finding.file, ...finding.start })))} ${theme.quiet(finding.rule)}`,
    ...indented(why, width, "    "),
  ]);
  return [`${theme.severity.warning("stays as it is")}${theme.strong(":")}`, ...lines].join("\n");
}

function indented(text: string, width: number, indent: string): string[] {
  return wrap(visible(text), width - indent.length).map((line) => indent + line);
}

function summaryLine({ fixed, texts, rest, written, stored }: FixReport, theme: Theme): string {
  const stays = rest.length === 0 ? "" : `; ${plural(rest.length, "finding")} ${rest.length === 1 ? "stays" : "stay"}`;
  if (fixed.length === 0) return `${theme.severity.warning("nothing to change")}${stays}`;
  const counts = `${plural(fixed.length, "finding")} in ${plural(texts.length, "file")}`;
  if (!written) return `${theme.strong(`${counts} can be fixed`)}${stays}; nothing was changed`;
  const kept = stored.length === 0 ? "" : `; ${plural(stored.length, "secret")} in the vault`;
  return `${theme.good("✓")} ${theme.strong(`${counts} fixed`)}${kept}${stays}`;
}
