import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { ConfigError } from "../errors.ts";
import { DEFAULTS } from "./config.ts";
import type { Config } from "./config.ts";
import { displayPath, findConfig } from "./discover.ts";

/** A configuration and where it comes from. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute; absent when the defaults hold. */
  readonly file?: string;
  /** Absolute; what the globs and paths of the configuration are relative to. */
  readonly folder: string;
}

export interface LoadOptions {
  /** The working directory: messages name files relative to it. */
  readonly cwd: string;
  /** The folder in which the search begins when it is not the working directory: the scanned folder. */
  readonly from?: string;
  /** The file of `--config`, relative to `cwd`; nothing is searched then. */
  readonly explicit?: string;
  /** The ids of all rules; others are errors. */
  readonly knownRules: readonly string[];
}

/**
 * Finds, reads and checks the configuration; without a file gives the defaults.
 *
 * @throws {ConfigError} when the file cannot be read or is wrong
 */
export async function loadConfig(options: LoadOptions): Promise<LoadedConfig> {
  const { cwd, from = cwd, explicit, knownRules } = options;
  const file = explicit === undefined ? await findConfig(from, cwd) : resolve(cwd, explicit);
  if (file === undefined) return { config: DEFAULTS, folder: resolve(from) };
  const config = await parseConfig(displayPath(cwd, file), await read(file, displayPath(cwd, file)), knownRules);
  const folder = dirname(file);
  const { baseline } = config;
  return { config: baseline === undefined ? config : { ...config, baseline: resolve(folder, baseline) }, file, folder };
}

/**
 * The configuration that a text holds.
 *
 * @param file decides the syntax and names the text in messages
 * @throws {ConfigError} when the text is wrong
 */
export async function parseConfig(file: string, text: string, knownRules: readonly string[]): Promise<Config> {
  const [{ readConfigText }, { configSchema }, { firstFault }, { customDetectorFaults }, { namesFaults }] =
    await Promise.all([
      import("./read.ts"),
      import("./schema.ts"),
      import("./explain.ts"),
      import("./custom-detectors-check.ts"),
      import("./names-check.ts"),
    ]);
  const configText = await readConfigText(file, text);
  const result = configSchema.safeParse(configText.value);
  const { detectors = [], names = DEFAULTS.names } = result.data ?? {};
  const further = [...customDetectorFaults(detectors), ...namesFaults(names)];
  const fault = firstFault(configText, result.error?.issues ?? [], knownRules, further);
  if (fault === undefined && result.success) return result.data;
  throw fault ?? result.error;
}

async function read(file: string, shown: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "an error";
    const found = { ENOENT: "no such file", EISDIR: "a folder", EACCES: "no permission to read it" }[code] ?? code;
    throw new ConfigError({ file: shown, expected: "a configuration file", found });
  }
}
