import { visible } from "../findings/excerpt.ts";
import type { Finding, Remedy } from "../findings/finding.ts";
import type { RuleInfo } from "./reporter.ts";
import { stepParts, withoutNames } from "./steps.ts";
import type { Theme } from "./theme.ts";
import { firstSentences, place } from "./wording.ts";
import { wrap } from "./wrap.ts";

/**
 * The notes below a finding. A reason or a remedy that was printed before is not printed again, also when it only had
 * another name in it: the second of ten variables needs no second page.
 */
export class Advice {
  readonly #explained = new Set<string>();
  /** Where steps were printed in full and for which name, by their text and by their text without names. */
  readonly #told = new Map<string, { readonly at: string; readonly name: string }>();
  readonly #width: number;
  readonly #verbose: boolean;
  readonly #theme: Theme;

  constructor(width: number, verbose: boolean, theme: Theme) {
    this.#width = width;
    this.#verbose = verbose;
    this.#theme = theme;
  }

  /** The lines of the notes, aligned with a code frame whose line numbers are `gutter` wide. */
  notes(finding: Finding, rule: RuleInfo | undefined, gutter: number): string[] {
    const lines: string[] = [];
    const note = (name: string, text: string): void => void lines.push(...this.#note(gutter, name, text));
    if (rule !== undefined && !this.#explained.has(rule.id)) {
      this.#explained.add(rule.id);
      note("why", firstSentences(rule.docs));
      if (rule.rotation !== undefined) note("rotate", rule.rotation);
    }
    if (this.#verbose) {
      const evidence = finding.evidence.length === 0 ? "" : ` (${finding.evidence.join("; ")})`;
      note("confidence", `${finding.confidence}${evidence}`);
    }
    const [remedy, ...others] = finding.remedies;
    if (remedy !== undefined) lines.push(...this.#remedy(finding, remedy, gutter));
    if (this.#verbose) for (const other of others) note("or", other.title);
    for (const related of finding.related) {
      const path = related.path === "" ? "" : ` (${related.path})`;
      note("also", `${related.message} at ${place(related)}${path}`);
    }
    return lines;
  }

  #remedy(finding: Finding, remedy: Remedy, gutter: number): string[] {
    const text = JSON.stringify(remedy.steps);
    const name = lastName(finding.path);
    const likeness = withoutNames(text, [name, finding.file.split("/").at(-1) ?? ""]);
    const same = this.#told.get(text);
    const alike = same ?? this.#told.get(likeness);
    if (alike !== undefined && remedy.steps.length > 0) {
      const other = same !== undefined || alike.name === name ? "" : `, there for ${alike.name}`;
      return this.#note(gutter, "fix", `${remedy.title} (steps above, at ${alike.at}${other})`);
    }
    const told = { at: place({ file: finding.file, line: finding.start.line }), name };
    this.#told.set(text, told).set(likeness, told);
    const indent = " ".repeat(gutter + 5);
    const steps = remedy.steps.flatMap((step, index) => {
      return this.#step(step, remedy.steps.length === 1 ? "" : `${index + 1}. `, indent);
    });
    return [...this.#note(gutter, "fix", remedy.title), ...steps];
  }

  #step(step: string, number: string, indent: string): string[] {
    const hang = indent + " ".repeat(number.length);
    const lines = stepParts(step).flatMap((part) => {
      if ("prose" in part) return wrap(visible(part.prose), this.#width - hang.length);
      return part.code.map((line) => this.#theme.link(visible(line)));
    });
    return lines.map((line, index) => (index === 0 ? indent + number : hang) + line);
  }

  #note(gutter: number, name: string, text: string): string[] {
    const margin = " ".repeat(gutter);
    const hang = `${margin}   ${" ".repeat(Math.min(5, name.length + 2))}`;
    const plain = `${margin} = ${name}: `;
    const [first = "", ...rest] = wrap(
      visible(text.replaceAll(/\s+/g, " ")),
      this.#width - hang.length,
      plain.length - hang.length,
    );
    return [
      `${margin} ${this.#theme.gutter("=")} ${this.#theme.strong(`${name}:`)} ${first}`,
      ...rest.map((line) => hang + line),
    ];
  }
}

/** The variable, tag or key at the end of a dotted path. */
function lastName(path: string): string {
  return /[\w-]+(?=["\]]*$)/.exec(path)?.[0] ?? "";
}
