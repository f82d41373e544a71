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
  /** The name of its value in the vault, where the value is kept. */
  readonly name?: string;
}

/** A finding that stays, and why: as a word for programs, and as a sentence goes on after it. */
export interface ShownRest {
  readonly finding: Finding;
  readonly why: string;
  readonly text: string;
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
  /** Where values that leave their place are written besides; the finding tells the place that they leave. */
  readonly left: readonly { readonly file: string; readonly line: number; readonly finding: Finding }[];
  /** Files that are put beside the code of jobs, and what they are. */
  readonly added: readonly { readonly file: string; readonly what: string }[];
  /** Secrets that were put into the vault, by name. */
  readonly stored: readonly string[];
  readonly written: boolean;
  /** What the user does before, and after. */
  readonly steps: readonly ShownSteps[];
  /** How to go on. */
  readonly hints: readonly { readonly text: string; readonly command: string }[];
}

const MIN_WIDTH = 40;

/** How the text of a run looks. */
export interface FixTextOptions {
  readonly color: boolean;
  readonly width: number;
  /** Whether the changes are shown. */
  readonly diff: boolean;
}

/** The run as text: the changes as a diff, what stays, what is left to do. */
export function fixText(report: FixReport, options: FixTextOptions): string {
  const theme = makeTheme(options.color);
  const width = Math.max(MIN_WIDTH, options.width);
  const shown = options.diff ? report.texts : [];
  const blocks = shown.map((texts) => fileBlock(texts, report, theme, width));
  if (report.added.length > 0)
    blocks.push(
      report.added.map(({ file, what }) => `${theme.good("+")} ${visible(file)} (${visible(what)})`).join("\n"),
    );
  if (report.rest.length > 0) blocks.push(restBlock(report.rest, theme, width));
  if (report.left.length > 0) blocks.push(leftBlock(report.left, theme, width));
  const printer = new StepPrinter(width, true, theme);
  for (const { title, steps } of report.steps)
    blocks.push([theme.strong(`${title}:`), ...printer.print(steps, [], { at: "", name: "" }, 2)].join("\n"));
  blocks.push([summaryLine(report, theme), ...report.hints.map(hintLine)].join("\n"));
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
  const lines = rest.flatMap(({ finding, text }) => [
    `  ${theme.strong(visible(place({ file: finding.file, ...finding.start })))} ${theme.quiet(finding.rule)}`,
    ...indented(text, width, "    "),
  ]);
  return [`${theme.severity.warning("stays as it is")}${theme.strong(":")}`, ...lines].join("\n");
}

function leftBlock(left: FixReport["left"], theme: Theme, width: number): string {
  const lines = left.flatMap(({ file, line, finding }) => [
    `  ${theme.strong(visible(`${file}:${line}`))}`,
    ...indented(
      `${finding.secret.masked} of ${place({ file: finding.file, ...finding.start })} (${finding.rule}) stands here too, perhaps in a comment or an output; take it out by hand`,
      width,
      "    ",
    ),
  ]);
  return [`${theme.severity.warning("still written, where no rule finds it")}${theme.strong(":")}`, ...lines].join(
    "\n",
  );
}

/** Never wrapped, since it is pasted. */
function hintLine({ text, command }: FixReport["hints"][number]): string {
  return `  ${text}: ${visible(command)}`;
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
