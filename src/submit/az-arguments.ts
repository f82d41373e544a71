import { isSpeakable } from "../errors.ts";
import { parseArguments } from "./arguments.ts";
import { azWords } from "./commands/az-words.ts";
import type { AzOption } from "./az-option.ts";
import { optionsOf } from "./az-options.ts";
import type { Written } from "./written.ts";

/** A property that the command line sets, as `--set environment_variables.X=y` and `--name x` do. */
export interface Assignment {
  /** `inputs.data.path`, `a[0].b`. An option that sets a property stands for its path. */
  readonly path: string;
  /** Where the path is written. */
  readonly key: Written;
  /** A value, or the `key=value` words of a map that replaces the property. */
  readonly value: Written | readonly Written[];
  /** Whether a value that is JSON is read as JSON. */
  readonly json: boolean;
}

/** A value on the command line that sets no property. */
export interface OtherArgument {
  /** The option without its dashes; empty when there is none. */
  readonly name: string;
  readonly value: Written;
}

/** What a command of `az ml` says. */
export interface Invocation {
  readonly understood: true;
  readonly kind: "definition";
  readonly group: string;
  readonly verb: string;
  /** The word `az`. */
  readonly program: Written;
  readonly file: Written | undefined;
  /** Another program puts the name of the file behind the last word: `xargs az ml job create -f`. */
  readonly isOpen: boolean;
  /** In the order in which the Azure CLI applies them: what `--set` says first, options after it. */
  readonly assignments: readonly Assignment[];
  readonly others: readonly OtherArgument[];
  readonly debug: boolean;
}

/** A command whose submission cannot be looked at, and why as a sentence begins. */
export interface NotUnderstood {
  readonly understood: false;
  readonly reason: string;
  /** It sends no definition, so that there is nothing that was not looked at. */
  readonly sendsNothing?: boolean;
}

/** Verbs that send a definition. */
const SUBMITTING = new Set([
  "backfill",
  "create",
  "update",
  "invoke",
  "attach",
  "import",
  "validate",
  "package",
  "prepare-for-sign",
  "set",
]);
/** Verbs that only ask, or act on what is there already, of all groups of the Azure CLI. */
const ASKING = new Set(
  (
    "show list wait exists stream download cancel archive restore delete purge start stop restart enable disable export " +
    "get-credentials get-logs regenerate-keys list-keys list-nodes list-sizes list-usage connect-ssh show-services"
  ).split(" "),
);

/** Understands the words of a command of `az ml`, `@file` already replaced. */
export function understand(words: readonly Written[]): Invocation | NotUnderstood {
  const unknown = { understood: false, reason: "this is no command that jobscrub knows" } as const;
  const command = azWords(words);
  if (command === undefined) return unknown;
  if (ASKING.has(command.names.at(-1) ?? ""))
    return { understood: false, reason: "the command submits no definition", sendsNothing: true };
  if (command.names[0] !== "ml") return unknown;
  const names = command.names.slice(1);
  const verb = names.at(-1) ?? "";
  const group = names.slice(0, -1).join(" ");
  if (!SUBMITTING.has(verb) || (group === "online-endpoint" && verb === "invoke")) {
    return names.every(isSpeakable) && names.length < 4
      ? { understood: false, reason: `${["az ml", ...names].join(" ")} submits no definition` }
      : unknown;
  }
  return invocation(command.program, group, verb, command.rest);
}

function invocation(program: Written, group: string, verb: string, words: readonly Written[]): Invocation {
  const parsed = parseArguments<AzOption>(words, optionsOf(group, verb));
  const is = (kind: AzOption["is"]): typeof parsed => parsed.filter(({ option }) => option?.is === kind);
  const file = is("file").at(-1)?.values[0];
  const sets: Assignment[] = [];
  const options: Assignment[] = [];
  const others: OtherArgument[] = [];
  // Only an update reads JSON; elsewhere a value of --set is a text (azext_mlv2/manual/action.py).
  const json = verb === "update" && is("literal").length === 0;
  for (const { option, name, values } of parsed) {
    // An update without a file names with --name what is there already.
    const property = option?.sets === "name" && verb === "update" && file === undefined ? undefined : option?.sets;
    if (option?.is === "file") continue;
    if (option?.is === "set") {
      for (const word of values) {
        const equals = word.text.indexOf("=");
        if (equals < 1) others.push({ name: "set", value: word });
        else
          sets.push({
            path: word.text.slice(0, equals),
            key: word.slice(0, equals),
            value: word.slice(equals + 1),
            json,
          });
      }
    } else if (property !== undefined && name !== undefined) {
      const [first] = values;
      if (option?.takes === "many") options.push({ path: property, key: name, value: values, json: false });
      else if (first !== undefined) options.push({ path: property, key: name, value: first, json: false });
    } else
      for (const value of values)
        others.push({ name: (option?.names[0] ?? name?.text ?? "").replace(/^-+/, ""), value });
  }
  return {
    understood: true,
    kind: "definition",
    group,
    verb,
    program,
    file,
    isOpen: file === undefined && is("file").length > 0,
    assignments: [...sets, ...options],
    others,
    debug: is("debug").length > 0,
  };
}
