import { dirname, join, resolve } from "node:path";
import type { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Place, Reading, ReadingCommand } from "./command.ts";
import { isFile, sourceOf } from "./files.ts";
import { programName } from "./program.ts";
import { loadedFiles, localModules } from "./python-modules.ts";

const PYTHON = /^(?:python[\d.]{0,5}w?|pypy[\d.]{0,5}|py|ipython[\d.]{0,5})$/i;
/** Programs that run a program or a notebook that is among their words. */
const STARTERS = new Set(["papermill", "jupyter", "accelerate", "torchrun", "nbconvert", "streamlit", "runipy"]);
/** Options of the interpreter that take a word. */
const TAKES_NEXT = new Set(["-W", "-X", "--check-hash-based-pycs"]);

/** `python submit.py`, `python -m pipelines.submit`, `papermill submit.ipynb out.ipynb`: the program and its own modules. */
export const python: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  const name = programName(program);
  if (/\.(?:py|ipynb)$/i.test(name)) return ofProgram(name, program, program, place);
  if (STARTERS.has(name)) {
    const word = rest.find(({ text }) => /\.(?:py|ipynb)$/i.test(text));
    return word === undefined ? undefined : ofProgram(name, program, word, place);
  }
  // `uv run -m module`
  if (program.text === "-m") return ofModule("python", program, rest, place);
  if (!PYTHON.test(name)) return undefined;
  let at = 0;
  while (at < rest.length && isOption(rest[at]?.text ?? "")) at += TAKES_NEXT.has(rest[at]?.text ?? "") ? 2 : 1;
  const word = rest[at];
  if (word === undefined) return undefined;
  if (word.text === "-m") return ofModule(name, program, rest.slice(at + 1), place);
  if (word.text !== "-c" && word.text !== "-") return ofProgram(name, program, word, place);
  const from = word.text === "-" ? "standard input" : "-c";
  return reading(name, program, { notes: [`the program that ${name} is given by ${from} was read as words only`] });
};

function isOption(text: string): boolean {
  return /^-./.test(text) && text !== "-m" && text !== "-c";
}

/** A module of the working directory, or one that is installed and may run a program itself (`-m papermill`). */
function ofModule(name: string, program: Written, words: readonly Written[], place: Place): ReturnType<CommandReader> {
  const [module] = words;
  const path = module === undefined ? undefined : moduleFile(module.text, place.cwd);
  if (module !== undefined && path !== undefined) return ofProgram(name, program, module, place, path);
  return module?.text === "-m" ? undefined : python(words, place);
}

function ofProgram(name: string, program: Written, word: Written, place: Place, target = word.text): ReadingCommand {
  const main: Reading = { kind: "file", what: "other", target, because: word.text, word };
  const path = resolve(place.cwd, target);
  const text = sourceOf(path, place)?.text ?? "";
  const modules = /\.py$/i.test(path) ? localModules(text, path) : [];
  const texts = [text, ...modules.map((module) => sourceOf(module, place)?.text ?? "")];
  const loaded = texts.flatMap((each) => loadedFiles(each, [place.cwd, dirname(path)]));
  return reading(/\.py$/i.test(name) ? "python" : name, program, {
    readings: [main, ...[...modules, ...loaded].map((each): Reading => ({ ...main, target: each, optional: true }))],
    notes: ["what the program reads or works out when it runs was not looked at"],
  });
}

/** The file of a module in the working directory. */
function moduleFile(module: string, cwd: string): string | undefined {
  const base = join(cwd, ...module.split(".").filter((part) => /^\w+$/.test(part)));
  return [`${base}.py`, join(base, "__main__.py"), join(base, "__init__.py")].find((path) => isFile(path));
}
