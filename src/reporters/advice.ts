import { visible } from "../findings/excerpt.ts";
import type { Finding, Related, Remedy } from "../findings/finding.ts";
import { otherPlaces } from "./groups.ts";
import type { Groups } from "./groups.ts";
import type { RuleInfo } from "./reporter.ts";
import { StepPrinter } from "./step-printer.ts";
import type { Told } from "./step-printer.ts";
import { withoutNames } from "./steps.ts";
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
  readonly #told = new Map<string, Told>();
  readonly #steps: StepPrinter;
  readonly #groups: Groups;
  readonly #width: number;
  readonly #verbose: boolean;
  readonly #theme: Theme;

  constructor(groups: Groups, width: number, verbose: boolean, theme: Theme) {
    this.#groups = groups;
    this.#steps = new StepPrinter(width, verbose, theme);
    this.#width = width;
    this.#verbose = verbose;
    this.#theme = theme;
  }

  /** The lines of the notes, aligned with a code frame whose line numbers are `gutter` wide. */
  notes(finding: Finding, rule: RuleInfo | undefined, gutter: number): string[] {
    const lines: string[] = [];
    const note = (name: string, text: string): void => void lines.push(...this.#note(gutter, name, text));
    const same = otherPlaces(this.#groups, finding);
    if (same !== undefined) note("same", same.text);
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
    // Where a secret stands once more, the advice is worth its lines only if it is another one.
    const isTold = same?.isFirst === false && remedy !== undefined && this.#alike(finding, remedy) !== undefined;
    if (remedy !== undefined && !isTold) lines.push(...this.#remedy(finding, remedy, gutter));
    if (this.#verbose) for (const other of others) note("or", other.title);
    for (const related of finding.related) {
      note("also", relatedText(related));
    }
    return lines;
  }

  #alike(finding: Finding, remedy: Remedy): Told | undefined {
    const text = JSON.stringify(remedy.steps);
    return this.#told.get(text) ?? this.#told.get(withoutNames(text, namesOf(finding, remedy)));
  }

  #remedy(finding: Finding, remedy: Remedy, gutter: number): string[] {
    const text = JSON.stringify(remedy.steps);
    const names = namesOf(finding, remedy);
    const [name = ""] = names;
    const alike = this.#alike(finding, remedy);
    if (alike !== undefined && remedy.steps.length > 0) {
      const other = this.#told.has(text) || alike.name === name ? "" : `, there for ${alike.name}`;
      return this.#note(gutter, "fix", `${remedy.title} (steps above, at ${alike.at}${other})`);
    }
    const told = { at: place({ file: finding.file, line: finding.start.line }), name };
    const model = this.#steps.model(remedy.steps, names);
    if (model !== undefined) {
      const other = model.name === name ? "" : `, there for ${model.name}`;
      const text = `${remedy.title} (steps much as above, at ${model.at}${other}; in full with --verbose)`;
      return this.#note(gutter, "fix", text);
    }
    this.#told.set(text, told).set(withoutNames(text, names), told);
    return [...this.#note(gutter, "fix", remedy.title), ...this.#steps.print(remedy.steps, names, told, gutter + 5)];
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

/** What a related place says and where it is; what pulls a file in names its own file already. */
function relatedText(related: Related): string {
  const { file, path, message } = related;
  if (message.includes(` with ${file} because of `))
    return message.replace(file, () => place({ file, line: related.line }));
  return `${message} at ${place(related)}${path === "" ? "" : ` (${path})`}`;
}

/** What makes two pieces of advice differ that are the same: what the finding is called, the variable, the file. */
function namesOf(finding: Finding, remedy: Remedy): string[] {
  const asked = remedy.steps.flatMap((step) => /^read -rs (\w{1,100})$/m.exec(step)?.[1] ?? []).slice(0, 1);
  return [...asked, lastName(finding.path), finding.file.split("/").at(-1) ?? ""];
}

/** The variable, tag or key at the end of a dotted path. */
function lastName(path: string): string {
  return /[\w-]+(?=["\]]*$)/.exec(path)?.[0] ?? "";
}
