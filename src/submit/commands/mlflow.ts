import { join, resolve } from "node:path";
import { reading } from "./command.ts";
import type { CommandReader, NamedValue, Reading } from "./command.ts";
import { isFile, isFolder } from "./files.ts";
import { Options } from "./options.ts";
import { programName } from "./program.ts";

/** @see https://mlflow.org/docs/latest/cli.html#mlflow-run */
const OPTIONS = [
  "--param-list -P",
  "--docker-args -A",
  "--entry-point -e",
  "--version -v",
  "--experiment-name",
  "--experiment-id",
  "--backend -b",
  "--backend-config -c",
  "--env-manager",
  "--run-id",
  "--run-name",
  "--storage-dir",
  "--env",
  "--build-image!",
  "--no-conda!",
  "--skip-image-build!",
];

/** `mlflow run . -P alpha=0.5 --backend azureml --backend-config backend.json`. */
export const mlflow: CommandReader = (words, place) => {
  const [program, verb, ...rest] = words;
  if (program === undefined || programName(program) !== "mlflow" || verb?.text !== "run") return undefined;
  const options = new Options(rest, OPTIONS);
  const readings: Reading[] = [];
  const values: NamedValue[] = [];
  const [project] = options.words;
  const folder = project === undefined ? undefined : resolve(place.cwd, project.text.replace(/#.*$/, ""));
  const isHere = folder !== undefined && isFolder(folder);
  if (project !== undefined && isHere) {
    const file = join(folder, "MLproject");
    if (isFile(file))
      readings.push({ kind: "file", what: "other", target: file, because: project.text, word: project });
    if ((options.one("--backend")?.text ?? "local") !== "local")
      readings.push({ kind: "folder", what: "code", target: folder, because: project.text, word: project });
  }
  const backend = options.one("--backend-config");
  if (backend !== undefined && isFile(resolve(place.cwd, backend.text)))
    readings.push({ kind: "file", what: "other", target: backend.text, because: "--backend-config", word: backend });
  for (const [option, name] of [
    ["--experiment-name", "experiment_name"],
    ["--run-name", "run_name"],
  ] as const) {
    const value = options.one(option);
    if (value !== undefined) values.push({ role: "name", name, value });
  }
  for (const [option, role] of [
    ["--param-list", "input"],
    ["--env", "env"],
    ["--docker-args", "argument"],
  ] as const) {
    for (const word of options.all(option)) {
      const equals = word.text.indexOf("=");
      if (equals > 0) values.push({ role, name: word.text.slice(0, equals), value: word.slice(equals + 1) });
    }
  }
  return reading("mlflow run", program, {
    readings,
    values,
    notes: isHere ? [] : ["the project is not in a folder here: only the words of the command line were looked at"],
  });
};
