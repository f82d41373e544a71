import { resolve } from "node:path";
import { completeConfig } from "../config/config.ts";
import { ReportBuilder } from "../engine/report-builder.ts";
import type { ScanOptions } from "../engine/scan.ts";
import { knownRules, makeSettings } from "../engine/settings.ts";
import type { GatherOptions } from "./gather.ts";

/** How to look at a submission. */
export interface SubmissionOptions extends Omit<ScanOptions, "paths" | "staged" | "onProgress"> {
  /** The environment of the command; a few variables decide what the Azure CLI sends of git. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** The settings of a submission and the builder of its report. */
export async function prepare(
  options: SubmissionOptions,
): Promise<{ readonly builder: ReportBuilder; readonly gathering: GatherOptions }> {
  const cwd = resolve(options.cwd ?? ".");
  const config = completeConfig(options.config);
  const { configFolder = cwd, configFile, baseline, minConfidence = config.minConfidence, env = {} } = options;
  const settings = await makeSettings(config, cwd, configFolder, options);
  const secrets = new Set(
    knownRules(settings.detectors.detectors)
      .filter(({ category }) => category === "secret")
      .map(({ id }) => id),
  );
  const builder = new ReportBuilder({
    config,
    configFolder,
    cwd,
    settings,
    minConfidence,
    ...(configFile === undefined ? {} : { configFile }),
    ...(baseline === undefined ? {} : { baseline }),
  });
  const { maxFileSize } = config.limits;
  const isSecretRule = (rule: string): boolean => secrets.has(rule);
  return { builder, gathering: { cwd, shownFrom: cwd, env, maxFileSize, settings, scanned: new Set(), isSecretRule } };
}
