import { join, resolve } from "node:path";
import { azWords } from "./az-words.ts";
import { reading } from "./command.ts";
import type { CommandReader, NamedValue, Place, Reading } from "./command.ts";
import { isFile, isFolder } from "./files.ts";
import { Options } from "./options.ts";
import type { Written } from "../written.ts";

/**
 * What the first extension (azure-cli-ml) sends, by its commands; the second one has none of them.
 *
 * @see https://learn.microsoft.com/cli/azure/ml(v1)
 */
const COMMAND =
  /^ml (?:run (?:submit-(?:script|hyperdrive|pipeline)|start|update|cancel)|model (?:register|deploy|profile)|service (?:update|run)|endpoint realtime (?:create-version|update-version|run)|computetarget (?:create|attach|update) [\w-]+|datastore (?:attach|update)-[\w-]+|dataset register|environment (?:register|scaffold)|pipeline (?:create|create-draft|update-draft|submit-draft|clone)|folder attach|experiment submit-[\w-]+)$/;

/** Options that name files and folders. One option may be called differently in several commands. */
const FILES = [
  "--inference-config-file --ic",
  "--deploy-config-file --dc",
  "--model-config-file --mc",
  "--pipeline-yaml --yaml -y",
  "--file -f",
  "--entry-script --es",
  "--conda-file --cf",
  "--conda-dependencies",
  "--input-data",
  "--score-script",
  "--private-key-file",
  "--ssl-cert-file",
  "--ssl-key-pem-file",
];
/** Options that hold a credential, and the commands that have them. */
const CREDENTIALS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ml computetarget/, ["--password -p", "--admin-user-password", "--cluster-password"]],
  [/^ml datastore/, ["--account-key -k", "--sas-token -s", "--client-secret", "--password -p"]],
  [/^ml service/, ["--primary-key", "--secondary-key"]],
];
const NAMES = ["--name -n", "--experiment-name -e", "--description", "--username -u", "--admin-username"];
const OTHERS = [
  "--run-configuration-name -c",
  "--hyperdrive-configuration-name",
  "--source-directory --sd",
  "--path",
  "--directory -d",
  "--target --ct",
  "--model -m…",
  "--model-metadata-file",
  "--output-metadata-file -t",
  "--resource-group -g",
  "--workspace-name -w",
  "--subscription-id",
  "--tag",
  "--tags…",
  "--property",
  "--properties…",
  "--async -a!",
  "--overwrite!",
];

/** `az ml run submit-script -c conf train.py`, `az ml model deploy --ic … --dc …` and the others of the first extension. */
export const azMlV1: CommandReader = (words, place) => {
  const command = azWords(words);
  const name = command?.names.slice(0, 4).join(" ") ?? "";
  if (command === undefined || !COMMAND.test(name)) return undefined;
  const secret = CREDENTIALS.flatMap(([pattern, each]) => (pattern.test(name) ? each : []));
  const options = new Options(command.rest, [...secret, ...FILES, ...NAMES, ...OTHERS]);
  const readings: Reading[] = [];
  for (const option of FILES.map((each) => each.split(" ", 1)[0] ?? "")) {
    const word = options.one(option);
    if (word !== undefined) readings.push({ kind: "file", what: "other", target: word.text, because: option, word });
  }
  readings.push(...ofRun(name, options, place, command.program));
  return reading(`az ${name}`, command.program, { readings, values: valuesOf(options, secret) });
};

/** The run configuration and the folder of the script, which is uploaded. */
function ofRun(name: string, options: Options, { cwd }: Place, program: Written): Reading[] {
  const given = options.one("--source-directory") ?? options.one("--path");
  const isRun = /^ml run submit-(?:script|hyperdrive)/.test(name);
  const folder = given?.text ?? (isRun ? "." : undefined);
  if (folder === undefined) return [];
  const readings: Reading[] = [];
  for (const option of ["--run-configuration-name", "--hyperdrive-configuration-name"]) {
    const word = options.one(option);
    const found = word === undefined ? undefined : configuration(resolve(cwd, folder), word.text);
    if (word !== undefined && found !== undefined)
      readings.push({ kind: "file", what: "other", target: found, because: option, word });
  }
  const isFolderThere = isFolder(resolve(cwd, folder));
  readings.push({
    kind: isFolderThere ? "folder" : "file",
    what: isFolderThere ? "code" : "other",
    target: folder,
    because: given === undefined ? "working directory" : options.has("--path") ? "--path" : "--source-directory",
    word: given ?? program,
    optional: given === undefined,
  });
  return readings;
}

/** Where the extension looks for `-c NAME`. */
function configuration(folder: string, name: string): string | undefined {
  const places = [".azureml", "aml_config", "."].flatMap((sub) =>
    [".runconfig", ".yml", ".yaml", ""].map((suffix) => join(folder, sub, name + suffix)),
  );
  return places.find((path) => isFile(path));
}

function valuesOf(options: Options, secret: readonly string[]): NamedValue[] {
  const values: NamedValue[] = [];
  for (const option of secret.map((each) => each.split(" ", 1)[0] ?? "")) {
    const value = options.one(option);
    if (value !== undefined) values.push({ role: "credential", name: option.slice(2), value });
  }
  for (const option of ["--name", "--experiment-name", "--description"]) {
    const value = options.one(option);
    if (value !== undefined)
      values.push({ role: option === "--description" ? "text" : "name", name: option.slice(2), value });
  }
  for (const option of ["--tag", "--tags", "--property", "--properties"]) {
    for (const word of options.all(option)) {
      const equals = word.text.indexOf("=");
      if (equals > 0) values.push({ role: "tag", name: word.text.slice(0, equals), value: word.slice(equals + 1) });
    }
  }
  return values;
}
