import { azWords } from "./az-words.ts";
import { reading } from "./command.ts";
import type { CommandReader } from "./command.ts";
import { Options } from "./options.ts";

const OPTIONS = ["--request-file -r", "--name -n", "--deployment-name -d", "--input-data", "--params-override…"];

/** `az ml online-endpoint invoke --request-file …`: a request to somebody's own scoring program. */
export const azMlInvoke: CommandReader = (words) => {
  const command = azWords(words);
  if (command?.names.join(" ") !== "ml online-endpoint invoke") return undefined;
  const word = new Options(command.rest, OPTIONS).one("--request-file");
  if (word === undefined) return undefined;
  return reading("az ml online-endpoint invoke", command.program, {
    readings: [{ kind: "file", what: "other", target: word.text, because: "--request-file", word }],
    notes: ["the scoring program and a data collector of the deployment may keep the body of the request"],
  });
};
