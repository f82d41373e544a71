/** A program in front of which the gate can stand. */
interface Hooked {
  /** The first words of its commands that are looked at. */
  readonly words: readonly string[];
  /** Options before that word that take a word of their own. */
  readonly taking: readonly string[];
}

const PROGRAMS: Readonly<Record<string, Hooked>> = {
  az: {
    words: ["ml", "rest", "deployment", "stack", "resource", "ts"],
    taking: ["--output", "-o", "--query", "--subscription"],
  },
  mlflow: { words: ["run"], taking: ["--env-file"] },
  azd: { words: ["up", "deploy", "provision"], taking: ["--cwd", "-C", "--environment", "-e"] },
};

export const hookablePrograms: readonly string[] = Object.keys(PROGRAMS);
export const hookShells = ["sh", "fish", "powershell"] as const;
export type HookShell = (typeof hookShells)[number];

/** By which a program that is made by `hookScript` is known again. */
export const HOOK_MARK = "Made by: jobscrub hook";

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
  return `${programs.map((program) => write[shell](program, hooked(program))).join("\n")}\n`;
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
    `# Looks at what ${program} would submit before it does. ${HOOK_MARK} ${program} --script`,
    `real=${quoted}`,
    ...dispatch(hooked(program), 'exec jobscrub submit -- "$real" "$@"'),
    'exec "$real" "$@"',
    "",
  ].join("\n");
}

function hooked(program: string): Hooked {
  return PROGRAMS[program] ?? { words: [], taking: [] };
}

/** Options may stand before the first word of a command, and the Azure CLI takes its words in any case of letters. */
function dispatch({ words, taking }: Hooked, then: string): string[] {
  const anyCase = words.map((word) => word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`));
  return [
    "jobscrub_value=",
    'for jobscrub_word in "$@"; do',
    '  if [ -n "$jobscrub_value" ]; then jobscrub_value=; continue; fi',
    '  case "$jobscrub_word" in',
    `    ${taking.join("|")}) jobscrub_value=1 ;;`,
    "    -*) ;;",
    `    ${anyCase.join("|")}) unset jobscrub_word jobscrub_value; ${then} ;;`,
    "    *) break ;;",
    "  esac",
    "done",
    "unset jobscrub_word jobscrub_value",
  ];
}

/**
 * An alias of the same name would be read in place of the function's name, so it goes first; zsh reads a text as a whole
 * before it runs it, hence `eval`. Scripts of bash that are started from this shell have the function too.
 */
function sh(program: string, own: Hooked): string {
  const lines = dispatch(own, `command jobscrub submit -- ${program} "$@"; return`);
  return [
    `unalias ${program} 2>/dev/null || :`,
    "eval '",
    `${program}() {`,
    ...lines.map((line) => `  ${line}`),
    `  command ${program} "$@"`,
    "}",
    "'",
    `if [ -n "\${BASH_VERSION-}" ]; then export -f ${program}; fi`,
  ].join("\n");
}

const removeSh = (program: string): string => `unset -f ${program} 2>/dev/null || :`;

function fish(program: string, { words, taking }: Hooked): string {
  return [
    `function ${program} --wraps ${program}`,
    "  set -l jobscrub_value",
    "  for jobscrub_word in $argv",
    '    if test -n "$jobscrub_value"',
    "      set jobscrub_value",
    "      continue",
    "    end",
    "    switch (string lower -- $jobscrub_word)",
    `      case ${taking.map((option) => option.toLowerCase()).join(" ")}`,
    "        set jobscrub_value 1",
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

function powershell(program: string, { words, taking }: Hooked): string {
  const find = `(Get-Command -CommandType Application ${program} | Select-Object -First 1).Source`;
  const list = (texts: readonly string[]): string => `@(${texts.map((text) => `'${text}'`).join(", ")})`;
  return [
    `function global:${program} {`,
    "  $at = 0",
    "  while (\"$($args[$at])\" -like '-*') {",
    `    if ("$($args[$at])" -cin ${list(taking)}) { $at++ }`,
    "    $at++",
    "  }",
    `  if ("$($args[$at])" -in ${list(words)}) { jobscrub submit '--' ${program} @args }`,
    `  else { & ${find} @args }`,
    "}",
  ].join("\n");
}

const removePowershell = (program: string): string => `Remove-Item Function:${program}`;
