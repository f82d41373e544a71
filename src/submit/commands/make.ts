import { resolve } from "node:path";
import { Source } from "../../source/source.ts";
import { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Reading, Run } from "./command.ts";
import { isFile, sourceOf } from "./files.ts";
import { readMakefile } from "./makefile-rules.ts";
import type { Rule } from "./makefile-rules.ts";
import { Options } from "./options.ts";
import { programName } from "./program.ts";
import { shellRuns } from "./shell-runs.ts";
import { Variables } from "./shell-variables.ts";

const OPTIONS = [
  "--file --makefile -f",
  "--directory -C",
  "--include-dir -I",
  "--jobs -j",
  "--no-print-directory!",
  "--silent --quiet -s!",
  "--keep-going -k!",
  "--always-make -B!",
  "--dry-run --just-print -n!",
  "--environment-overrides -e!",
];
const NAMES = ["GNUmakefile", "makefile", "Makefile"];
const MOST_TARGETS = 200;

/** `make submit JOB=job.yml`: the makefile, and what the recipes of the targets run. */
export const make: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined || !/^(?:g|nmake-|mingw32-)?make$/.test(programName(program))) return undefined;
  const options = new Options(rest, OPTIONS);
  const cwd = resolve(place.cwd, options.one("--directory")?.text ?? ".");
  const given = options.one("--file");
  const path =
    given === undefined
      ? NAMES.map((name) => resolve(cwd, name)).find((each) => isFile(each))
      : resolve(cwd, given.text);
  if (path === undefined) return undefined;
  const source = sourceOf(path, place);
  const because = given === undefined ? "make" : "--file";
  const file = (target: string): Reading => ({ kind: "file", what: "other", target, because, word: given ?? program });
  if (source === undefined) return reading("make", program, { readings: [file(path)] });
  const variables = new Variables(place.env);
  const goals: string[] = [];
  const assignments: string[] = [];
  for (const word of options.words) {
    const equals = /^[A-Za-z_]\w*(?=[:?+]?=)/.exec(word.text);
    if (equals === null) {
      goals.push(word.text);
      continue;
    }
    assignments.push(`'${word.text.replaceAll("'", "")}'`);
    variables.fix(equals[0], word.slice(word.text.indexOf("=") + 1));
  }
  variables.automatic = {};
  // The variables of the command line count in a make that make starts.
  variables.set("MAKE", textOf(["make", ...assignments].join(" ")));
  variables.set("CURDIR", textOf(cwd));
  const { rules, included } = readMakefile(source, cwd, place, variables);
  if (goals.length === 0) goals.push(...[...rules.keys()].filter((name) => !/^\.|%/.test(name)).slice(0, 1));
  const runs: Run[] = [];
  const notes: string[] = [];
  for (const { name, stem, rule, own } of ordered(goals, rules)) {
    const before = own.map(([each]) => [each, variables.get(each)] as const);
    for (const [each, value] of own) variables.set(each, value);
    variables.automatic = {
      "@": textOf(name),
      "*": textOf(stem),
      "<": textOf(rule.needs[0] ?? ""),
      "^": textOf(rule.needs.join(" ")),
    };
    for (const { source: from, span } of rule.recipe) {
      const found = shellRuns(from, span, { place: { ...place, cwd }, variables, folder: cwd });
      runs.push(...found.runs);
      notes.push(...found.notes);
    }
    for (const [each, value] of before.toReversed()) variables.set(each, value ?? textOf(""));
  }
  return reading("make", program, { readings: [path, ...included].map((each) => file(each)), runs, notes });
};

function textOf(text: string): Written {
  return Written.verbatim(new Source("(make)", text), { start: 0, end: text.length });
}

interface Goal {
  readonly name: string;
  /** What `%` stands for in the rule. */
  readonly stem: string;
  readonly rule: Rule;
  /** What it and those for which it is made first say of variables. */
  readonly own: Rule["variables"];
}

/** What is made, and what that needs before it. */
function ordered(goals: readonly string[], rules: ReadonlyMap<string, Rule>): Goal[] {
  const seen = new Set<string>();
  const done: Goal[] = [];
  const visit = (name: string, above: Rule["variables"]): void => {
    if (seen.has(name) || seen.size >= MOST_TARGETS) return;
    seen.add(name);
    const goal = goalOf(name, rules);
    if (goal === undefined) return;
    const own = [...above, ...goal.rule.variables];
    for (const need of goal.rule.needs) visit(need, own);
    done.push({ ...goal, own });
  };
  for (const goal of goals) visit(goal, []);
  return done;
}

/** The rule of a target: its own, or one with a pattern (`submit-%`). */
function goalOf(name: string, rules: ReadonlyMap<string, Rule>): Omit<Goal, "own"> | undefined {
  const own = rules.get(name);
  if (own !== undefined) return { name, stem: "", rule: own };
  for (const [pattern, rule] of rules) {
    const [before = "", after] = pattern.split("%", 2);
    const fits = after !== undefined && name.startsWith(before) && name.endsWith(after);
    if (!fits || name.length <= before.length + after.length) continue;
    const stem = name.slice(before.length, name.length - after.length);
    return { name, stem, rule: { ...rule, needs: rule.needs.map((need) => need.replace("%", stem)) } };
  }
  return undefined;
}
