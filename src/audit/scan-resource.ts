import { resolve } from "node:path";
import type { Config } from "../config/config.ts";
import type { Confidence, Detector } from "../detection/detector.ts";
import type { Problem } from "../document/document.ts";
import { ReportBuilder } from "../engine/report-builder.ts";
import { scanSource } from "../engine/scan-source.ts";
import type { SourceSettings } from "../engine/scan-source.ts";
import { SLOT_RULE } from "../engine/hit.ts";
import { knownRules, makeSettings } from "../engine/settings.ts";
import type { RuleChoices } from "../engine/settings.ts";
import { Tally } from "../engine/tally.ts";
import type { Finding } from "../findings/finding.ts";
import type { FormatCount } from "../findings/report.ts";
import { Source } from "../source/source.ts";
import type { Kind } from "./resource-list.ts";

/** What was found in one resource. */
export interface ResourceResult {
  /** Takes what was found out of a name that holds it, since resources are called by their names. */
  readonly veil: (name: string) => string;
  readonly fields: number;
  readonly formats: Readonly<Record<string, FormatCount>>;
  readonly definitions: number;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  readonly problems: readonly Problem[];
}

export interface ScannerOptions extends RuleChoices {
  readonly config: Config;
  readonly configFolder: string;
  readonly minConfidence: Confidence;
  /** Fingerprints of findings that are known already. */
  readonly known: ReadonlySet<string>;
  /** The name of a resource in fingerprints, which must not depend on what else is audited. */
  readonly identify: (file: string) => string;
}

/** Kinds whose settings say how safe something is. Of the others there are too many to look at each setting. */
const WITH_POSTURE: ReadonlySet<Kind> = new Set<Kind>([
  "workspace",
  "posture",
  "online-endpoints",
  "batch-endpoints",
  "datastores",
  "computes",
  "services",
]);

/** Scans resources of a service, with the settings made once. */
export class ResourceScanner {
  readonly #options: ScannerOptions;
  readonly #secretRules: ReadonlySet<string>;
  readonly #plain: SourceSettings;
  readonly #withPosture: SourceSettings;

  private constructor(options: ScannerOptions, plain: SourceSettings, withPosture: SourceSettings) {
    this.#options = options;
    this.#secretRules = secretRules(options.detectors);
    this.#plain = plain;
    this.#withPosture = withPosture;
  }

  /** @throws {UsageError} when a rule has no such name */
  static async make(options: ScannerOptions): Promise<ResourceScanner> {
    const { config, configFolder, includeRules = [], excludeRules = [] } = options;
    const postures = knownRules()
      .filter(({ id, category }) => category === "posture" && config.rules[id] !== "off")
      .map(({ id }) => id);
    const settingsFor = async (more: readonly string[]): Promise<SourceSettings> => {
      const choices = { includeRules: [...includeRules, ...more], excludeRules: [...excludeRules, SLOT_RULE] };
      return { ...(await makeSettings(config, configFolder, configFolder, choices)), identify: options.identify };
    };
    return new ResourceScanner(options, await settingsFor([]), await settingsFor(postures));
  }

  /**
   * Scans one resource.
   *
   * @param file the resource as reports name it
   * @param format how it is read; recognised by its shape when absent
   */
  async scan(kind: Kind, file: string, body: object, format: string | undefined): Promise<ResourceResult> {
    const settings = WITH_POSTURE.has(kind) ? this.#withPosture : this.#plain;
    const source = new Source(file, JSON.stringify(body, null, 2));
    const result = await scanSource(source, "json", settings, { as: format });
    if (result.findings.length + result.problems.length === 0) {
      const tally = new Tally();
      tally.add(result, true);
      return { ...tally.counts(), veil: (name) => name, findings: [], suppressed: 0, problems: [] };
    }
    const { config, configFolder, minConfidence, known } = this.#options;
    // Comments of people do not stand in what a service answers, but the configuration's ignores hold here, too.
    const cwd = resolve(configFolder);
    const builder = new ReportBuilder({ config, configFolder: cwd, cwd, settings, minConfidence });
    builder.addResult(result);
    const { summary, findings, problems } = builder.build(0);
    const secrets = result.findings.filter(({ rule }) => this.#secretRules.has(rule));
    const masks = new Map(secrets.map(({ span, secret }) => [source.slice(span), secret.masked]));
    const veil = (name: string): string => {
      let veiled = name;
      for (const [text, masked] of masks) if (text !== "") veiled = veiled.replaceAll(text, masked);
      return veiled;
    };
    const fresh = findings
      .filter(({ fingerprint }) => !known.has(fingerprint))
      .map((finding) => ({ ...finding, file: veil(finding.file) }));
    const suppressed = summary.suppressed + findings.length - fresh.length;
    const { fields, formats, definitions } = summary;
    return { veil, fields, formats, definitions, findings: fresh, suppressed, problems };
  }
}

/** The rules that find secrets. */
export function secretRules(extra: readonly Detector[] = []): ReadonlySet<string> {
  const rules = knownRules(extra).filter(({ category }) => category === "secret");
  return new Set(rules.map(({ id }) => id));
}
