import type { Written } from "../written.ts";

/** Programs that run the rest of their words, and which of their options take a word. */
const RUNNERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    sudo: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "--user", "--group", "--chdir"],
    doas: ["-u", "-C"],
    nohup: [],
    time: ["-f", "-o", "--format", "--output"],
    command: [],
    exec: ["-a"],
    builtin: [],
    env: ["-u", "-C", "--unset", "--chdir"],
    nice: ["-n", "--adjustment"],
    ionice: ["-c", "-n"],
    timeout: ["-k", "-s", "--kill-after", "--signal"],
    stdbuf: ["-i", "-o", "-e"],
    setsid: [],
    caffeinate: ["-t"],
    winpty: [],
    call: [],
  }),
);

/** Programs that run a command behind their own subcommand, and which of the options before it take a word. */
const RUNS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    uv: [
      "--with",
      "--with-requirements",
      "--with-editable",
      "--python",
      "-p",
      "--project",
      "--directory",
      "--extra",
      "--group",
      "--env-file",
      "--package",
    ],
    poetry: ["-C", "-P", "--directory", "--project"],
    pipenv: [],
    conda: ["-n", "--name", "-p", "--prefix", "--cwd"],
    mamba: ["-n", "--name", "-p", "--prefix", "--cwd"],
    micromamba: ["-n", "--name", "-p", "--prefix", "--cwd", "-r", "--root-prefix"],
    pixi: ["-e", "--environment", "--manifest-path"],
    hatch: ["-e", "--env"],
    pdm: ["-p", "--project"],
    rye: [],
    op: ["--env-file", "--account"],
    doppler: ["-p", "--project", "-c", "--config", "-t", "--token"],
    infisical: ["--env", "--path", "--projectId", "--token"],
    dotenv: ["-f", "--file", "-e"],
  }),
);

/** Modules of Python that are programs of their own. */
const MODULES: ReadonlyMap<string, string> = new Map([
  ["azure.cli", "az"],
  ["mlflow", "mlflow"],
]);
const PYTHON = /^(?:python[\d.]{0,5}w?|py)$/i;

/**
 * The words behind `env X=y`, `sudo -u me`, `nohup`, `timeout 60`, `uv run`, `conda run -n env`, `op run --` and the like:
 * the command that is run in the end.
 */
export function withoutRunners(words: readonly Written[]): readonly Written[] {
  const name = programName(words[0]);
  const before = RUNNERS.get(name);
  let next = 1;
  if (before !== undefined && words.length > 1) {
    next = behindOptions(words, next, before);
    if (name === "env" || name === "sudo") while (/^[A-Za-z_]\w*=/.test(words[next]?.text ?? "")) next++;
    if (name === "timeout") next++;
    return withoutRunners(words.slice(next));
  }
  if (PYTHON.test(name)) return ofModule(words);
  const options = RUNS.get(name);
  if (options === undefined) return words;
  next = behindOptions(words, next, options);
  if (words[next]?.text !== "run" && name !== "dotenv") return words;
  if (words[next]?.text === "run") next++;
  next = behindOptions(words, next, options);
  if (words[next]?.text === "--") next++;
  return next < words.length ? withoutRunners(words.slice(next)) : words;
}

/** `python -IBm azure.cli ml …` is what `az.cmd` starts. */
function ofModule(words: readonly Written[]): readonly Written[] {
  const at = words.findIndex(({ text }) => /^-[A-Za-z]{0,6}m$/.test(text));
  const isModule = MODULES.has(words[at + 1]?.text ?? "");
  return at > 0 && isModule && words.slice(1, at).every(({ text }) => text.startsWith("-"))
    ? words.slice(at + 1)
    : words;
}

/** `/usr/bin/az`, `AZ.CMD` and the module `azure.cli` are `az`. */
export function programName(word: Written | undefined): string {
  const path = word?.text ?? "";
  const module = MODULES.get(path);
  if (module !== undefined) return module;
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return /\.(?:cmd|exe|bat)$/i.test(name) ? name.slice(0, -4).toLowerCase() : name;
}

function behindOptions(words: readonly Written[], from: number, taking: readonly string[]): number {
  let at = from;
  while (at < words.length && /^-./.test(words[at]?.text ?? "") && !["--", "-m"].includes(words[at]?.text ?? ""))
    at += taking.includes(words[at]?.text ?? "") ? 2 : 1;
  return at;
}
