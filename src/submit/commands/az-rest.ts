import { azWords } from "./az-words.ts";
import type { CommandReader } from "./command.ts";
import { Options } from "./options.ts";

/** @see https://learn.microsoft.com/cli/azure/reference-index#az-rest */
const OPTIONS = [
  "--method -m",
  "--uri --url -u",
  "--body -b",
  "--headers…",
  "--uri-parameters --url-parameters…",
  "--output-file",
  "--resource",
  "--skip-authorization-header!",
];

const WRITES = new Set(["put", "post", "patch"]);

/** `az rest --method put --url … --body …`, when it writes something. */
export const azRest: CommandReader = (words) => {
  const command = azWords(words);
  if (command?.names[0] !== "rest") return undefined;
  const options = new Options(command.rest, OPTIONS);
  const url = options.one("--uri");
  const body = options.one("--body");
  const method = (options.one("--method")?.text ?? "get").toLowerCase();
  if (url === undefined || body === undefined || !WRITES.has(method))
    return { understood: false, reason: "az rest writes nothing", sendsNothing: true };
  return { understood: true, kind: "request", name: "az rest", method, url, body, program: command.program };
};
