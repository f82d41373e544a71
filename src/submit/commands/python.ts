import { dirname, join, resolve } from "node:path";
import { Source } from "../../source/source.ts";
import type { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Place, Reading, ReadingCommand, Run } from "./command.ts";
import { isFile, sourceOf } from "./files.ts";
import { programName } from "./program.ts";
import { commandsIn } from "./python-commands.ts";
import { loadedFiles, localModules } from "./python-modules.ts";

const PYTHON = /^(?:python[\d.]{0,5}w?|pypy[\d.]{0,5}|py|ipython[\d.]{0,5})$/i;
/** Programs and modules that run a program or a notebook that is among their words. */
const STARTERS = new Set(
  (
    "papermill jupyter nbconvert streamlit runipy runpy accelerate torchrun deepspeed torch.distributed.run " +
    "torch.distributed.launch horovodrun mpirun coverage pdb ipdb debugpy cProfile profile trace memray scalene " +
    "viztracer kernprof ddtrace-run opentelemetry-instrument"
  ).split(" "),
);
/** Options of the interpreter that take a word. */
const TAKES_NEXT = new Set(["-W", "-X", "--check-hash-based-pycs"]);
const LATER = "what the program reads or works out when it runs was not looked at";

/** `python submit.py`, `python -m pipelines.submit`, `papermill submit.ipynb out.ipynb`: the program and its own modules. */
export const python: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  const name = programName(program);
  if (/\.(?:py|ipynb)$/i.test(name)) return ofProgram(name, program, words, place);
  if (STARTERS.has(name)) {
    const at = rest.findIndex(({ text }) => /\.(?:py|ipynb)$/i.test(text));
    return at === -1 ? undefined : ofProgram(name, program, rest.slice(at), place);
  }
  // `uv run -m module`
  if (program.text === "-m") return ofModule("python", program, rest, place);
  if (!PYTHON.test(name)) return undefined;
  let at = 0;
  while (at < rest.length && isOption(rest[at]?.text ?? "")) at += TAKES_NEXT.has(rest[at]?.text ?? "") ? 2 : 1;
  const word = rest[at];
  if (word === undefined) return undefined;
  // Also behind other letters: `-um module`, `-uc text`.
  if (/^-[A-Za-z]{0,6}m$/.test(word.text)) return ofModule(name, program, rest.slice(at + 1), place);
  if (/^-[A-Za-z]{0,6}c$/.test(word.text)) return ofText(name, program, rest[at + 1], place);
  if (word.text !== "-") return ofProgram(name, program, rest.slice(at), place);
  return reading(name, program, {
    notes: [`the program that ${name} is given by standard input was read as words only`],
  });
};

function isOption(text: string): boolean {
  return /^-./.test(text) && !/^-[A-Za-z]{0,6}[cm]$/.test(text);
}

/** A module of the working directory, or one that is installed and may run a program itself (`-m papermill`). */
function ofModule(name: string, program: Written, words: readonly Written[], place: Place): ReturnType<CommandReader> {
  const [module] = words;
  const path = module === undefined ? undefined : moduleFile(module.text, place.cwd);
  if (module !== undefined && path !== undefined) return ofProgram(name, program, words, place, path);
  return module?.text === "-m" ? undefined : python(words, place);
}

/** @param words the program, and what it is given */
function ofProgram(
  name: string,
  program: Written,
  [word = program, ...args]: readonly Written[],
  place: Place,
  target = programFile(word.text, place.cwd),
): ReadingCommand {
  const main: Reading = { kind: "file", what: "other", target, because: word.text, word };
  const path = resolve(place.cwd, target);
  const source = sourceOf(path, place);
  const { readings, runs } = ofSource(source, path, main, place);
  const given = args
    .filter(({ text }) => /\.ya?ml$/i.test(text) && isFile(resolve(place.cwd, valueOf(text))))
    .map((each): Reading => ({ ...main, target: valueOf(each.text), because: each.text, word: each }));
  return reading(/\.py$/i.test(name) ? "python" : name, program, {
    readings: [main, ...readings, ...given],
    runs,
    notes: [LATER],
  });
}

/** What stands on the command line itself: `python -c "…"`. */
function ofText(name: string, program: Written, text: Written | undefined, place: Place): ReadingCommand | undefined {
  if (text === undefined) return undefined;
  const main: Reading = { kind: "file", what: "other", target: "", because: "-c", word: text };
  const modules = localModules(text.text, join(place.cwd, "-c"), (path) => sourceOf(path, place)?.text ?? "");
  const readings = [...modules, ...loadedFiles(text.text, [place.cwd])].map((target): Reading => ({ ...main, target }));
  const runs = commandsIn(new Source(text.source.file, text.text)).map((words): Run => ({ words, cwd: place.cwd }));
  return reading(name, program, { readings, runs, notes: [LATER] });
}

/** The modules, the definitions and the commands that a program names. */
function ofSource(
  source: Source | undefined,
  path: string,
  main: Reading,
  place: Place,
): { readings: Reading[]; runs: Run[] } {
  const text = source?.text ?? "";
  const modules = /\.py$/i.test(path) ? localModules(text, path, (each) => sourceOf(each, place)?.text ?? "") : [];
  const sources = [source, ...modules.map((module) => sourceOf(module, place))].filter((each) => each !== undefined);
  const loaded = sources.flatMap((each) => loadedFiles(each.text, [place.cwd, dirname(path)]));
  return {
    readings: [...modules, ...loaded].map((target): Reading => ({ ...main, target, optional: true })),
    runs: sources.flatMap((each) => commandsIn(each)).map((words): Run => ({ words, cwd: place.cwd })),
  };
}

/** `job=train.yml` and `--job=train.yml` name a file too. */
function valueOf(text: string): string {
  return text.slice(text.indexOf("=") + 1);
}

/** `python pkg` runs the file `__main__.py` of a folder. */
function programFile(name: string, cwd: string): string {
  const main = join(name, "__main__.py");
  return isFile(resolve(cwd, main)) ? main : name;
}

/** The file of a module in the working directory. */
function moduleFile(module: string, cwd: string): string | undefined {
  const base = join(cwd, ...module.split(".").filter((part) => /^\w+$/.test(part)));
  return [`${base}.py`, join(base, "__main__.py"), join(base, "__init__.py")].find((path) => isFile(path));
}
