import { relative } from "node:path";
import { DEFAULTS } from "../config/config.ts";
import type { Config } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import type { LoadedConfig } from "../config/load.ts";
import type { Detector, Severity } from "../detection/detector.ts";
import { syntaxOf } from "../document/parse.ts";
import { ReportBuilder } from "../engine/report-builder.ts";
import { scanSource } from "../engine/scan-source.ts";
import { knownRules, makeSettings } from "../engine/settings.ts";
import type { Finding } from "../findings/finding.ts";
import { Source } from "../source/source.ts";
import type { SourceCode } from "./contract.ts";
import type { PresetOptions } from "./options.ts";

/** A finding and the kind of its rule. */
export interface RatedFinding extends Finding {
  readonly category: Detector["category"];
}

type Findings = Promise<readonly RatedFinding[]>;
type Scan = (source: Source) => Findings;

/** By the options as JSON: those of all files are the same few, and who the authors of a repository are takes a while. */
const scans = new Map<string, Promise<Scan>>();
/** The rules of the preset share one scan of a file. */
const results = new WeakMap<SourceCode, Map<string, Findings>>();

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** What jobscrub finds in a file that secretlint reads, without what is less bad than the options ask for. */
export async function findingsOf(code: SourceCode, options: PresetOptions): Findings {
  const { minSeverity = "warning", ...scanned } = options;
  const key = JSON.stringify(scanned);
  const known = results.get(code) ?? new Map<string, Findings>();
  results.set(code, known);
  const findings = known.get(key) ?? scanCode(code, key, scanned);
  known.set(key, findings);
  return (await findings).filter(({ severity }) => RANK[severity] >= RANK[minSeverity]);
}

async function scanCode({ filePath, content }: SourceCode, key: string, options: PresetOptions): Findings {
  const made = scans.get(key) ?? makeScan(options);
  scans.set(key, made);
  const scan = await made;
  return scan(new Source(filePath === undefined ? "stdin.yml" : relative(process.cwd(), filePath), content));
}

async function makeScan(options: PresetOptions): Promise<Scan> {
  const cwd = process.cwd();
  const { config: given, folder, file } = await configOf(options, cwd);
  // Who wants secretlint's own rules has them beside this preset.
  const config: Config = { ...given, names: { ...given.names, ...options.names }, secretlint: false };
  const settings = await makeSettings(config, cwd, folder, options);
  const categories = new Map(
    [...knownRules(), ...settings.detectors.detectors].map((rule) => [rule.id, rule.category]),
  );
  return async (source) => {
    const builder = new ReportBuilder({
      config,
      configFolder: folder,
      cwd,
      settings,
      minConfidence: options.minConfidence ?? config.minConfidence,
      ...(file === undefined ? {} : { configFile: file }),
    });
    builder.addResult(await scanSource(source, syntaxOf(source.file), settings));
    return builder.build(0).findings.map((each) => ({ ...each, category: categories.get(each.rule) ?? "secret" }));
  };
}

async function configOf({ config }: PresetOptions, cwd: string): Promise<LoadedConfig> {
  if (config === undefined) return { config: DEFAULTS, folder: cwd };
  return loadConfig({ cwd, explicit: config, knownRules: knownRules().map(({ id }) => id) });
}
