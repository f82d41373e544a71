import { replaceInShell } from "../../../document/edit/shell-place.ts";
import type { Change } from "../../../document/edit/change.ts";
import { child } from "../../../document/document.ts";
import type { MapNode, Node, Path } from "../../../document/document.ts";
import { shell } from "../../snippet.ts";
import type { Fixer, FixSubject } from "../fix.ts";
import { chainTo, entryOf, isWholeScalar, lastEntry } from "../nodes.ts";
import type { PlacedEntry } from "../nodes.ts";
import { isAssigned, platformVariable } from "../platform-variable.ts";
import { inlineScriptFix, isInlineScript } from "./inline-script.ts";
import { platformOf } from "./platform.ts";
import type { Platform } from "./platform.ts";

/** What runs scripts that are none of a POSIX shell; an expression may stand for it. */
const OTHER_SHELL = /windows|pwsh|powershell|\bcmd\b|python|\$\{\{/i;
/** Where a workflow names the shell of its scripts; the innermost counts. */
const SHELL_KEYS: readonly (readonly string[])[] = [["shell"], ["defaults", "run", "shell"]];
/** Where it names the machine, which has a shell of its own. */
const MACHINE_KEYS: readonly (readonly string[])[] = [["runs-on"], ["pool", "vmImage"], ["pool", "name"]];

/** A value in a workflow becomes a secret of its platform. */
export const workflowFix: Fixer = (subject, context) => {
  const platform = platformOf(subject.field.format.id);
  if (platform === undefined) return undefined;
  if (isInlineScript(subject.field.path)) return inlineScriptFix(subject, context);
  const isDeclared = subject.field.path.includes("variables");
  const variable = isDeclared ? subject.field.name : platformVariable(context);
  const changes = changesOf(subject, platform, variable);
  if (changes === undefined) return undefined;
  const removes = changes.some(({ kind }) => kind === "remove");
  const needsMapping = removes && !platform.inEnvironment;
  return {
    title: removes
      ? `Take ${variable} out of the file and make it a secret of the platform`
      : `Refer to the secret ${variable} of the platform`,
    safety: needsMapping ? "unsafe" : "safe",
    changes,
    stores: true,
    steps: [
      shell("before the next run", platform.keep(variable, context)),
      ...(needsMapping
        ? [`Steps whose scripts read $${variable} need it under env: ${variable}: ${platform.reference(variable)}`]
        : []),
    ],
  };
};

function changesOf(subject: FixSubject, platform: Platform, variable: string): readonly Change[] | undefined {
  const { field, start, end } = subject;
  // What the platforms would read in another way than it is written.
  if (field.value.slice(start, end).includes("$")) return undefined;
  if (isScript(subject, platform)) return inScript(subject, platform, variable);
  if (field.role === "command" || field.role === "argument") return undefined;
  // A variable that refers to its own name would refer to itself; the platform sets it without the file.
  if (field.path.includes("variables")) {
    const placed = isWholeScalar(field) ? entryOf(subject) : undefined;
    return placed?.entry.key.value === variable ? [removal(subject, placed)] : undefined;
  }
  const part = { start: field.offset + start, end: field.offset + end, value: platform.reference(variable) };
  return [{ kind: "parts", scalar: field.scalar, parts: [part] }];
}

/** A block of variables goes with its last one. */
function removal({ definition, field }: FixSubject, placed: PlacedEntry): Change {
  const chain = chainTo(definition.document.root, field.path);
  const above = chain?.at(-3);
  const block = above?.kind === "map" ? lastEntry(above, "variables") : undefined;
  return placed.map.entries.length === 1 && above?.kind === "map" && block?.value === placed.map
    ? { kind: "remove", map: above, entry: block }
    : { kind: "remove", ...placed };
}

function isScript({ field: { path } }: FixSubject, { scripts }: Platform): boolean {
  const key = path.findLast((part) => typeof part === "string");
  return key !== undefined && scripts.includes(key) && !path.includes("with") && !path.includes("inputs");
}

/** In a script the value is read from a variable of its step. */
function inScript(subject: FixSubject, platform: Platform, variable: string): readonly Change[] | undefined {
  const { definition, field, start, end } = subject;
  const { scalar } = field;
  const edit = replaceInShell(scalar.value, field.offset + start, field.offset + end, `\${${variable}}`);
  if (edit === undefined || isAssigned(scalar.value, variable, field.offset + start)) return undefined;
  if (hasOtherShell(definition.document.root, field.path)) return undefined;
  const read: Change = { kind: "parts", scalar, parts: [{ ...edit.span, value: edit.text }] };
  if (platform.inEnvironment) return [read];
  const step = chainTo(definition.document.root, field.path)?.at(-2);
  const set = step?.kind === "map" ? mapping(step, platform, variable) : undefined;
  return set && [read, ...set];
}

/** Whether what runs a script may be no POSIX shell: its step, its job or the whole workflow says so. */
function hasOtherShell(root: Node | undefined, path: Path): boolean {
  const chain = (chainTo(root, path) ?? []).toReversed();
  const saidAt = (keys: readonly (readonly string[])[]): Node[] =>
    chain.flatMap((node) =>
      keys.flatMap((each) => each.reduce<Node | undefined>((at, key) => child(at, key), node) ?? []),
    );
  const isOther = (said: Node): boolean => said.kind !== "scalar" || OTHER_SHELL.test(said.value);
  const [shell] = saidAt(SHELL_KEYS);
  return shell === undefined
    ? saidAt(MACHINE_KEYS).some((said) => said.kind !== "map" && isOther(said))
    : isOther(shell);
}

function mapping(step: MapNode, platform: Platform, variable: string): readonly Change[] | undefined {
  const env = lastEntry(step, "env")?.value;
  const value = platform.reference(variable);
  if (env === undefined) return [{ kind: "add", map: step, key: "env", value: { [variable]: value } }];
  if (env.kind !== "map") return undefined;
  const known = lastEntry(env, variable)?.value;
  if (known === undefined) return [{ kind: "add", map: env, key: variable, value }];
  return known.kind === "scalar" && known.value === value ? [] : undefined;
}
