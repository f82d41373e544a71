/** Programs in front of which the gate can stand, and the first words of their commands that it looks at. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  az: ["ml", "rest", "deployment", "stack"],
  mlflow: ["run"],
  azd: ["up", "deploy", "provision"],
};

export const hookablePrograms: readonly string[] = Object.keys(WORDS);
export const hookShells = ["sh", "fish", "powershell"] as const;
export type HookShell = (typeof hookShells)[number];

/**
 * The code that puts the gate in front of programs in a shell that evaluates it, or takes it away. Other commands of the
 * programs run as they always did, without jobscrub being started.
 */
export function hookCode(programs: readonly string[], shell: HookShell, remove: boolean): string {
  const write = {
    sh: remove ? removeSh : sh,
    fish: remove ? removeFish : fish,
    powershell: remove ? removePowershell : powershell,
  };
  return `${programs.map((program) => write[shell](program, WORDS[program] ?? [])).join("\n")}\n`;
}

/**
 * A program for a container or a machine: it stands under the name of the other before it on the PATH.
 *
 * @param real the path of the program that it starts in the end
 */
export function hookScript(program: string, real: string): string {
  const quoted = `'${real.replaceAll("'", `'\\''`)}'`;
  return [
    "#!/bin/sh",
    `# Looks at what ${program} would submit before it does. Made by: jobscrub hook ${program} --script`,
    `real=${quoted}`,
    ...dispatch(WORDS[program] ?? [], 'exec jobscrub submit -- "$real" "$@"'),
    'exec "$real" "$@"',
    "",
  ].join("\n");
}

/** Options may stand before the first word of a command. */
function dispatch(words: readonly string[], then: string): string[] {
  return [
    'for jobscrub_word in "$@"; do',
    '  case "$jobscrub_word" in',
    "    -*) ;;",
    `    ${words.join("|")}) ${then} ;;`,
    "    *) break ;;",
    "  esac",
    "done",
  ];
}

function sh(program: string, words: readonly string[]): string {
  const lines = dispatch(words, `command jobscrub submit -- ${program} "$@"; return`);
  return [`${program}() {`, ...lines.map((line) => `  ${line}`), `  command ${program} "$@"`, "}"].join("\n");
}

const removeSh = (program: string): string => `unset -f ${program}`;

function fish(program: string, words: readonly string[]): string {
  return [
    `function ${program} --wraps ${program}`,
    "  for jobscrub_word in $argv",
    "    switch $jobscrub_word",
    "      case '-*'",
    `      case ${words.join(" ")}`,
    `        command jobscrub submit -- ${program} $argv`,
    "        return",
    "      case '*'",
    "        break",
    "    end",
    "  end",
    `  command ${program} $argv`,
    "end",
  ].join("\n");
}

const removeFish = (program: string): string => `functions --erase ${program}`;

function powershell(program: string, words: readonly string[]): string {
  const find = `(Get-Command -CommandType Application ${program} | Select-Object -First 1).Source`;
  return [
    `function global:${program} {`,
    "  $word = $args | Where-Object { \"$_\" -notlike '-*' } | Select-Object -First 1",
    `  if ($word -in @(${words.map((word) => `'${word}'`).join(", ")})) { jobscrub submit '--' ${program} @args }`,
    `  else { & ${find} @args }`,
    "}",
  ].join("\n");
}

const removePowershell = (program: string): string => `Remove-Item Function:${program}`;
