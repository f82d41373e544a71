import { resolve } from "node:path";
import { azWords } from "./az-words.ts";
import { bicepReadings } from "./bicep-modules.ts";
import { reading } from "./command.ts";
import type { CommandReader, NamedValue, Reading } from "./command.ts";
import { isFile } from "./files.ts";
import { Options } from "./options.ts";
import type { Written } from "../written.ts";

/**
 * @see https://learn.microsoft.com/cli/azure/deployment/group#az-deployment-group-create
 * @see https://learn.microsoft.com/cli/azure/stack/group#az-stack-group-create
 */
const OPTIONS = [
  "--template-file -f",
  "--parameters -p…",
  "--template-uri -u",
  "--template-spec -s",
  "--name -n",
  "--resource-group -g",
  "--location -l",
  "--management-group-id -m",
  "--query-string -q",
  "--tags…",
  "--description",
  "--mode",
];

const COMMAND =
  /^(?:deployment(?: (?:group|sub|mg|tenant))?|group deployment|stack (?:group|sub|mg)|ts) (?:create|update|validate|what-if)$/;

/** `az deployment group create -f main.bicep -p @params.json k=v` and the other scopes, deployment stacks, template specs. */
export const azDeployment: CommandReader = (words, place) => {
  const command = azWords(words);
  const name = command?.names.join(" ") ?? "";
  if (command === undefined || !COMMAND.test(name)) return undefined;
  const options = new Options(command.rest, OPTIONS);
  const template = options.one("--template-file");
  const readings: Reading[] = [];
  const values: NamedValue[] = [];
  if (template !== undefined) readings.push(templateFile(template, "--template-file"));
  for (const word of options.all("--parameters")) {
    const equals = /^[A-Za-z_]\w*=/.exec(word.text)?.[0];
    // `@params.json` is replaced by what it holds; the file itself has a format.
    const loaded = word.source === command.program.source ? undefined : resolve(place.shownFrom, word.source.file);
    if (loaded !== undefined && isFile(loaded)) readings.push(templateFile(word, "--parameters", loaded));
    else if (equals !== undefined)
      values.push({ role: "input", name: equals.slice(0, -1), value: word.slice(equals.length) });
    else if (isFile(resolve(place.cwd, word.text))) readings.push(templateFile(word, "--parameters"));
  }
  for (const [option, role] of [
    ["--name", "name"],
    ["--description", "text"],
  ] as const) {
    const value = options.one(option);
    if (value !== undefined) values.push({ role, name: option.slice(2), value });
  }
  const remote = options.has("--template-uri") || options.has("--template-spec");
  return reading(`az ${name}`, command.program, {
    readings: readings.flatMap((each) => [each, ...bicepReadings(each, place)]),
    values,
    notes: remote ? ["the template is not in a file here: only the parameters were looked at"] : [],
  });
};

function templateFile(word: Written, because: string, target = word.text): Reading {
  return { kind: "file", what: "other", target, because, word };
}
