import { relative, resolve, sep } from "node:path";
import type { Config } from "../config/config.ts";
import { ConfigIgnores } from "../config/ignores.ts";
import type { Confidence } from "../detection/detector.ts";
import type { Problem } from "../document/document.ts";
import { applyBaseline, readBaseline } from "../findings/baseline.ts";
import { withRelated } from "../findings/finding.ts";
import type { Finding, Related } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import { applySuppressions } from "../findings/suppression.ts";
import type { Definition } from "../formats/format.ts";
import type { Source } from "../source/source.ts";
import { SLOT_RULE } from "./hit.ts";
import { withGroups } from "./groups.ts";
import type { SourceResult, SourceSettings } from "./scan-source.ts";
import { knownRules } from "./settings.ts";
import type { Summary } from "./summary.ts";
import { Tally } from "./tally.ts";
import { ValuePlaces } from "./value-places.ts";

export interface ReportSettings {
  readonly config: Config;
  readonly configFolder: string;
  /** The configuration file as messages name it. */
  readonly configFile?: string;
  readonly cwd: string;
  readonly settings: SourceSettings;
  readonly minConfidence: Confidence;
  readonly baseline?: { readonly file: string; readonly text: string };
}

const CONFIDENCE: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 };

/** Gathers the results of single sources into one report: suppressions, configuration, baseline, counts and order. */
export class ReportBuilder {
  readonly #settings: ReportSettings;
  readonly #ignores: ConfigIgnores;
  readonly #rules: readonly string[];
  readonly #secretRules: ReadonlySet<string>;
  #findings: Finding[] = [];
  #problems: Problem[] = [];
  #moreProblems = 0;
  readonly #tally = new Tally();
  #suppressed = 0;

  constructor(settings: ReportSettings) {
    this.#settings = settings;
    this.#ignores = new ConfigIgnores(settings.config.ignore);
    const { detectors, off } = settings.settings;
    const rules = knownRules(detectors.detectors);
    this.#rules = [...rules.map((rule) => rule.id), ...off];
    const secret = rules.filter(({ id, category }) => category === "secret" && id !== SLOT_RULE);
    this.#secretRules = new Set(secret.map(({ id }) => id));
  }

  /** Keeps as many problems as a report shows and counts the others. */
  addProblems(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#problems.length < this.#settings.config.limits.maxProblems) this.#problems.push(problem);
      else this.#moreProblems++;
    }
  }

  /** @param isNew whether the file does not count yet */
  addResult(result: SourceResult, isNew = true): void {
    const { source, definitions, fields, problems } = result;
    const findings = result.findings.filter((finding) => !this.#isExample(finding));
    this.addSummary({ definitions, fields, problems }, isNew);
    const kept = this.#silence(source, definitions, findings).filter((finding) => !this.#isIgnored(finding));
    this.#suppressed += findings.length - kept.length;
    for (const finding of kept) this.#findings.push(finding);
  }

  /** Adds a file in which nothing was found. */
  addSummary({ definitions, fields, problems }: Omit<Summary, "links">, isNew = true): void {
    this.#tally.add({ definitions, fields }, isNew);
    this.addProblems(problems);
  }

  /** Takes back what was added of files that were no definitions and are read again as what a link says they are. */
  forget(files: ReadonlySet<string>): void {
    this.#tally.files -= files.size;
    this.#findings = this.#findings.filter(({ file }) => !files.has(file));
    this.#problems = this.#problems.filter(({ file }) => !files.has(file));
  }

  /** The files in which secrets were found, as they are shown. */
  filesWithSecrets(): ReadonlySet<string> {
    return new Set(this.#findings.flatMap(({ rule, file }) => (this.#secretRules.has(rule) ? [file] : [])));
  }

  /** Adds to each finding the places that belong to it: what pulls its file in. */
  relate(relatedOf: (finding: Finding, isSecret: boolean) => readonly Related[]): void {
    this.#findings = this.#findings.map((finding) => {
      const related = relatedOf(finding, this.#secretRules.has(finding.rule));
      return related.length === 0 ? finding : withRelated(finding, ...related);
    });
  }

  #silence(source: Source, definitions: readonly Definition[], findings: readonly Finding[]): Finding[] {
    const values = new ValuePlaces(definitions);
    const suppressible = findings.map(({ rule, start, end, span }) => ({
      rule,
      startLine: start.line,
      endLine: end.line,
      keyLine: source.positionAt(values.headOf(span.start) ?? span.start).line,
    }));
    const { off } = this.#settings.settings;
    const { silenced, problems } = applySuppressions(source, suppressible, this.#rules, {
      isInsideValue: (offset) => values.isInside(offset),
      hasRun: (rule) => !off.has(rule),
    });
    this.addProblems(problems.map((problem) => ({ ...problem, about: "ignore" as const })));
    return findings.filter((_, index) => silenced[index] !== true);
  }

  /** The examples of the configuration's own detectors are there to be found, but not to be reported. */
  #isExample({ rule, file }: Finding): boolean {
    const { cwd, config, configFile } = this.#settings;
    if (configFile === undefined || !config.detectors.some(({ id }) => id === rule)) return false;
    return resolve(cwd, file) === resolve(cwd, configFile);
  }

  #isIgnored(finding: Finding): boolean {
    const { configFolder, cwd } = this.#settings;
    const file = relative(configFolder, resolve(cwd, finding.file)).split(sep).join("/");
    return this.#ignores.matches({ rule: finding.rule, file, path: finding.path });
  }

  /**
   * The report of all that was added.
   *
   * @param complete whether everything was scanned that the configuration covers, so that an unused entry of it is wrong
   * @param choose which of the findings are reported, of those that nothing silences
   */
  build(
    durationMs: number,
    complete = false,
    choose: (findings: readonly Finding[]) => readonly Finding[] = (findings) => findings,
  ): Report {
    const { baseline, minConfidence, config, configFile } = this.#settings;
    const fresh =
      baseline === undefined
        ? this.#findings
        : applyBaseline(readBaseline(baseline.text, baseline.file), this.#findings).new;
    const known = this.#findings.length - fresh.length;
    const sure = fresh.filter((finding) => CONFIDENCE[finding.confidence] >= CONFIDENCE[minConfidence]);
    const findings = withGroups(choose(sure.toSorted(compareFindings)), (rule) => this.#secretRules.has(rule));
    const count = (severity: Finding["severity"]): number =>
      findings.filter((finding) => finding.severity === severity).length;
    if (complete && configFile !== undefined)
      this.addProblems(this.#ignores.unused(configFile).map((each) => ({ ...each, about: "ignore" as const })));
    const { maxProblems } = config.limits;
    const more = {
      file: ".",
      message: `${this.#moreProblems} more problems are not shown (limits.maxProblems: ${maxProblems})`,
    };
    return {
      summary: {
        ...this.#tally.counts(),
        findings: { error: count("error"), warning: count("warning"), info: count("info") },
        suppressed: this.#suppressed + known,
        durationMs: Math.round(durationMs),
      },
      findings,
      problems: this.#moreProblems === 0 ? this.#problems : [...this.#problems, more],
    };
  }
}

function compareFindings(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
