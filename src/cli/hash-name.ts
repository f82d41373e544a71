import { loadConfig } from "../config/load.ts";
import { LONGEST_HASHED, SHORTEST_HASHED, hashWord, readHashed } from "../detection/names/hashed-word.ts";
import type { HashedWord } from "../detection/names/hashed-word.ts";
import { fold } from "../detection/names/words.ts";
import { knownRules } from "../engine/settings.ts";
import { UsageError } from "../errors.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";

interface HashNameArgs {
  readonly config?: string;
}

export const hashNameCommand: Command = {
  usage: "hash-name",
  describe: "Hash names from standard input for names.deny, so that the list does not tell them",
  options: (parser) =>
    parser
      .option("config", {
        type: "string",
        requiresArg: true,
        describe: "Configuration file whose salt is taken (default: the nearest one)",
      })
      .example("$0", "Asks; one name a line, Ctrl-D ends (Ctrl-Z and Enter on Windows)")
      .epilogue(
        "A hash hides a name from readers and from search, not from who guesses: names are words, and all words of a dictionary can be tried. Keep a list that must not be guessed out of the repository.",
      ),
  run: async (args: HashNameArgs, _wrapped, io) => {
    const like = await saltOf(args, io);
    const shown = io.readHidden === undefined ? "" : " What you type is not shown.";
    if (io.watched) io.writeError(`Names, one a line; separators and case do not matter. Ctrl-D ends.${shown}\n`);
    const input = io.readHidden === undefined ? (await io.readInput()).toString("utf8") : await io.readHidden();
    const names = input
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    if (names.length === 0) throw new UsageError("no name on standard input; type one, or pipe it in");
    // The names themselves are in no message: messages end up in logs.
    for (const [index, name] of names.entries()) {
      const { length } = fold(name);
      if (length < SHORTEST_HASHED || length > LONGEST_HASHED)
        throw new UsageError(
          `name ${index + 1} has ${length} letters and digits; hashed names have ${SHORTEST_HASHED} to ${LONGEST_HASHED}`,
        );
    }
    const [first = "", ...others] = names;
    const hashed = [hashWord(first, like)];
    const salt = like ?? readHashed(hashed[0] ?? "");
    for (const name of others) hashed.push(hashWord(name, salt));
    io.write(`${hashed.join("\n")}\n`);
    if (io.watched) io.writeError("Put this under names.deny (or names.customers) in the configuration.\n");
    return EXIT.clean;
  },
};

/** An entry that is there already: with its salt, a scan hashes each word of a name once for all entries. */
async function saltOf({ config: explicit }: HashNameArgs, { cwd }: Io): Promise<HashedWord | undefined> {
  const { config } = await loadConfig({
    cwd,
    ...(explicit === undefined ? {} : { explicit }),
    knownRules: knownRules().map((rule) => rule.id),
  });
  const { deny, customers = [] } = config.names;
  return [...deny, ...customers].map(readHashed).find((entry) => entry !== undefined);
}
