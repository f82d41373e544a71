import type { Document } from "../document/document.ts";
import { fileName } from "../document/file-name.ts";
import { dvcConfig } from "./dvc/config.ts";
import { dockerfile, dockerfileFields, isDockerfileName } from "./dockerfile.ts";
import type { Field, Format } from "./format.ts";
import { gitCredentialsFormat, netrcFormat } from "./netrc.ts";
import { npmrcFormat } from "./npmrc.ts";
import { iniFormats } from "./pip-config.ts";
import { requirementsFormat } from "./requirements.ts";
import { isMakefileName, makefile, makefileFields } from "./makefile.ts";
import { iniSettings } from "./settings/ini-settings.ts";
import { hoconSettings, tomlSettings } from "./settings/text-settings.ts";
import { isShellScriptName, shellScript, shellScriptFields } from "./shell-script.ts";
import { slurmScript } from "./slurm/script.ts";

/** A format of lines that is known by the name of its file. */
export interface TextFormat {
  readonly format: Format;
  /** @param name the last part of the path @param file the whole path, with `/` */
  readonly isNamed: (name: string, file: string) => boolean;
  /** The fields of a document whose root is the whole text as one scalar. */
  readonly fields: (document: Document) => Iterable<Field>;
}

const TEXT_FORMATS: readonly TextFormat[] = [
  { format: dockerfile, isNamed: isDockerfileName, fields: dockerfileFields },
  { format: makefile, isNamed: isMakefileName, fields: makefileFields },
  { format: shellScript, isNamed: isShellScriptName, fields: shellScriptFields },
  slurmScript,
  requirementsFormat,
  netrcFormat,
  gitCredentialsFormat,
  npmrcFormat,
  ...iniFormats,
  dvcConfig,
  iniSettings,
  tomlSettings,
  hoconSettings,
];

/** The format of a file without a structure of its own, by its name, or `undefined`. */
export function formatOfText(file: string): TextFormat | undefined {
  const name = fileName(file);
  return TEXT_FORMATS.find(({ isNamed }) => isNamed(name, file));
}
