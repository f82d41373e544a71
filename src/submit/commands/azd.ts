import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Place, Reading } from "./command.ts";
import { isFile, isFolder, sourceOf } from "./files.ts";
import { Options } from "./options.ts";
import { programName } from "./program.ts";

/** @see https://learn.microsoft.com/azure/developer/azure-developer-cli/reference */
const OPTIONS = [
  "--environment -e",
  "--cwd -C",
  "--location -l",
  "--subscription",
  "--from-package",
  "--no-prompt!",
  "--debug!",
  "--all!",
  "--preview!",
  "--no-state!",
];
const VERBS = new Set(["up", "deploy", "provision", "package", "publish"]);
const PROVISIONS = new Set(["up", "provision"]);
/** Entries of azure.yaml that name files: hooks, deployments of Azure ML, modules. */
const NAMED = /^[ \t]*(?:-[ \t]+)?(?:run|path|file|module|flow|script)[ \t]*:[ \t]*["']?([^"'\r\n#]{1,300})/gm;
const PROJECT = /^[ \t]*project[ \t]*:[ \t]*["']?([^"'\r\n#]{1,300})/gm;
const MOST = 500;

/** `azd up`, `azd deploy`, `azd provision`: azure.yaml, what it names, the infrastructure and the environment's values. */
export const azd: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined || programName(program) !== "azd") return undefined;
  const options = new Options(rest, OPTIONS);
  const verb = options.words[0]?.text ?? "";
  if (!VERBS.has(verb)) return undefined;
  const root = resolve(place.cwd, options.one("--cwd")?.text ?? ".");
  const readings = [
    ...ofProject(root, place, program),
    ...(PROVISIONS.has(verb) ? filesBelow(join(root, "infra")) : []).map((target) => fileOf(target, "infra", program)),
    ...ofEnvironment(root, options.one("--environment")?.text, program),
  ];
  return reading(`azd ${verb}`, program, { readings });
};

function ofProject(root: string, place: Place, program: Written): Reading[] {
  const path = ["azure.yaml", "azure.yml"].map((name) => join(root, name)).find((each) => isFile(each));
  const text = path === undefined ? undefined : sourceOf(path, place)?.text;
  if (path === undefined || text === undefined) return [];
  const named = [...text.matchAll(NAMED)]
    .map(([, target = ""]) => resolve(root, target.trim()))
    .filter((target) => isFile(target))
    .map((target) => fileOf(target, "azure.yaml", program));
  const folders = [...text.matchAll(PROJECT)]
    .map(([, target = ""]) => resolve(root, target.trim()))
    .filter((target) => isFolder(target))
    .map((target): Reading => ({ ...fileOf(target, "azure.yaml", program), kind: "folder", what: "code" }));
  return [fileOf(path, "azure.yaml", program), ...named, ...folders];
}

/** The values of the environment, which the parameters of the templates take in. */
function ofEnvironment(root: string, given: string | undefined, program: Written): Reading[] {
  const name = given ?? defaultEnvironment(root);
  if (name === undefined || !/^[\w.-]{1,100}$/.test(name)) return [];
  const folder = join(root, ".azure", name);
  return [".env", "config.json"]
    .map((file) => join(folder, file))
    .filter((path) => isFile(path))
    .map((path) => fileOf(path, "environment", program));
}

function defaultEnvironment(root: string): string | undefined {
  try {
    const config: unknown = JSON.parse(readFileSync(join(root, ".azure", "config.json"), "utf8"));
    const { defaultEnvironment: name } = config as { defaultEnvironment?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}

function filesBelow(folder: string): string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:bicep|bicepparam|json|tf|tfvars|ya?ml)$/i.test(name))
    .slice(0, MOST)
    .map((name) => join(folder, name));
}

function fileOf(target: string, because: string, word: Written): Reading {
  return { kind: "file", what: "other", target, because, word };
}
