import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import { Advice } from "./advice.ts";
import { codeFrame, gutterWidth } from "./frame.ts";
import type { Groups } from "./groups.ts";
import type { ReporterOptions, RuleInfo } from "./reporter.ts";
import type { Theme } from "./theme.ts";
import { place, ROLE_TITLES } from "./wording.ts";
import { displayWidth, wrap } from "./wrap.ts";

/** Prints the findings of one run, one after the other, and remembers what it has explained already. */
export class FindingPrinter {
  readonly #rules: ReadonlyMap<string, RuleInfo>;
  readonly #advice: Advice;
  readonly #width: number;
  readonly #theme: Theme;

  constructor(groups: Groups, options: ReporterOptions, width: number, theme: Theme) {
    this.#rules = new Map(options.rules.map((rule) => [rule.id, rule]));
    this.#advice = new Advice(groups, width, options.verbose === true, theme);
    this.#width = width;
    this.#theme = theme;
  }

  /** Header, place, code, reason, advice, related places. */
  full(finding: Finding): string {
    const { excerpt } = finding;
    const rule = this.#rules.get(finding.rule);
    const gutter = gutterWidth(excerpt);
    const label = visible(rule?.title ?? ROLE_TITLES[finding.role]);
    const frame = codeFrame(excerpt, label, finding.severity, this.#width, this.#theme);
    return [
      ...this.#header(finding),
      ...this.#location(finding, gutter),
      ...(excerpt.lines.length === 0 ? [] : frame),
      ...this.#advice.notes(finding, rule, gutter),
    ].join("\n");
  }

  /** Header and place only. */
  compact(finding: Finding): string {
    return [...this.#header(finding), ...this.#location(finding, 1)].join("\n");
  }

  #header(finding: Finding): string[] {
    const name = `${finding.severity}[${visible(finding.rule)}]`;
    const [first = "", ...rest] = wrap(visible(finding.message), this.#width - 2, name.length);
    const { strong, severity } = this.#theme;
    return [`${severity[finding.severity](name)}${strong(`: ${first}`)}`, ...rest.map((line) => `  ${strong(line)}`)];
  }

  /** On one line where it fits, since terminals and editors make a link of it; never cut. */
  #location(finding: Finding, gutter: number): string[] {
    const indent = " ".repeat(gutter);
    const at = visible(place({ file: finding.file, ...finding.start }));
    const line = `${indent}${this.#theme.gutter("-->")} ${at}`;
    if (finding.path === "") return [line];
    const path = `(${visible(finding.path)})`;
    const fits = displayWidth(`${indent}--> ${at}  ${path}`) <= this.#width;
    return fits ? [`${line}  ${this.#theme.quiet(path)}`] : [line, `${indent}    ${this.#theme.quiet(path)}`];
  }
}
