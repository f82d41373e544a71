import { resolve } from "node:path";
import type { Source, Span } from "../../source/source.ts";
import { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Run } from "./command.ts";
import { isFile, sourceOf } from "./files.ts";
import { Options } from "./options.ts";
import { programName } from "./program.ts";
import { Variables, expandWord } from "./shell-expansion.ts";
import { shellRuns } from "./shell-runs.ts";

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
];
const NAMES = ["GNUmakefile", "makefile", "Makefile"];
const MOST_TARGETS = 200;

interface Rule {
  readonly needs: readonly string[];
  readonly recipe: Span[];
}

/** `make submit JOB=job.yml`: the makefile, and what the recipes of the targets run. */
export const make: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined || !/^(?:g|nmake-)?make$/.test(programName(program))) return undefined;
  const options = new Options(rest, OPTIONS);
  const cwd = resolve(place.cwd, options.one("--directory")?.text ?? ".");
  const given = options.one("--file");
  const path =
    given === undefined
      ? NAMES.map((name) => resolve(cwd, name)).find((each) => isFile(each))
      : resolve(cwd, given.text);
  if (path === undefined) return undefined;
  const source = sourceOf(path, place);
  const readings = [
    {
      kind: "file",
      what: "other",
      target: path,
      because: given === undefined ? "make" : "--file",
      word: given ?? program,
    } as const,
  ];
  if (source === undefined) return reading("make", program, { readings });
  const variables = new Variables(place.env);
  const rules = readRules(source, variables);
  const goals: string[] = [];
  for (const word of options.words) {
    const equals = /^[A-Za-z_]\w*(?=[:?+]?=)/.exec(word.text);
    if (equals === null) goals.push(word.text);
    else variables.set(equals[0], word.slice(word.text.indexOf("=") + 1));
  }
  if (goals.length === 0) goals.push(...[...rules.keys()].filter((name) => !name.startsWith(".")).slice(0, 1));
  const runs: Run[] = [];
  const notes: string[] = [];
  for (const name of ordered(goals, rules))
    for (const span of rules.get(name)?.recipe ?? []) {
      const found = shellRuns(source, span, { cwd, variables, folder: cwd });
      runs.push(...found.runs);
      notes.push(...found.notes);
    }
  return reading("make", program, { readings, runs, notes });
};

const VARIABLE = /^(?:(?:export|override)[ \t]+){0,2}([A-Za-z_]\w{0,100})[ \t]*[:?+!]{0,3}=[ \t]*/;
const TARGETS = /^([\w./ $(){}%-]{1,300}?)::?(?!=)[ \t]*([^#\r\n]*)/;

function readRules(source: Source, variables: Variables): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  let open: Rule[] = [];
  let joined: Span | undefined;
  for (const [line, start] of source.lineStarts.entries()) {
    const end = source.lineStarts[line + 1] ?? source.text.length;
    const text = source.text.slice(start, end).trimEnd();
    const goesOn = text.endsWith("\\");
    if (text.startsWith("\t") || joined !== undefined) {
      const from = joined?.start ?? start + 1 + (/^[@+-]*/.exec(text.slice(1))?.[0].length ?? 0);
      const recipe = { start: from, end: start + text.length };
      joined = goesOn ? recipe : undefined;
      if (!goesOn) for (const rule of open) rule.recipe.push(recipe);
      continue;
    }
    const variable = VARIABLE.exec(text);
    if (variable !== null) {
      const [value, ...more] = expandWord(source, start + variable[0].length, start + text.length, variables);
      if (value !== undefined) variables.set(variable[1] ?? "", Written.joined(value, more));
      continue;
    }
    const target = TARGETS.exec(text);
    if (target === null) {
      if (text !== "" && !text.startsWith("#")) open = [];
      continue;
    }
    // `target: needs; recipe`
    const [before = "", inline] = (target[2] ?? "").split(";", 2);
    const needs = before.split(/\s+/).filter((need) => need !== "" && need !== "|");
    open = (target[1] ?? "").split(/\s+/).map((name) => {
      const rule: Rule = {
        needs: [...(rules.get(name)?.needs ?? []), ...needs],
        recipe: rules.get(name)?.recipe ?? [],
      };
      rules.set(name, rule);
      return rule;
    });
    if (inline !== undefined) {
      const recipe = { start: start + text.indexOf(";") + 1, end: start + text.length };
      for (const rule of open) rule.recipe.push(recipe);
    }
  }
  return rules;
}

/** Targets, what they need before them. */
function ordered(goals: readonly string[], rules: ReadonlyMap<string, Rule>): string[] {
  const seen = new Set<string>();
  const done: string[] = [];
  const visit = (name: string): void => {
    if (seen.has(name) || seen.size >= MOST_TARGETS) return;
    seen.add(name);
    for (const need of rules.get(name)?.needs ?? []) visit(need);
    done.push(name);
  };
  for (const goal of goals) visit(goal);
  return done;
}
