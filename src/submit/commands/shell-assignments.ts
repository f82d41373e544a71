import type { Written } from "../written.ts";
import type { Variables } from "./shell-variables.ts";

const KEYWORDS = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "call", "&", "@"]);
const DECLARES = new Set(["export", "local", "readonly", "declare", "typeset", "set", "setx"]);
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** `$name = value` of PowerShell, also with a type before it. */
const POWERSHELL = /^(?:\[[\w.]{1,60}(?:\[\])?\])?\$(?:env:|script:|global:)?([A-Za-z_]\w*)$/i;

/** A command without the words of the shell before it. */
export function skipKeywords<Word extends { readonly text: string }>(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(({ text }) => !KEYWORDS.has(text));
  return first === -1 ? [] : words.slice(first);
}

/** The variable that a command of PowerShell assigns, by its words as they are written. */
export function powershellVariable([name = "", equals]: readonly string[]): string | undefined {
  return equals === "=" ? POWERSHELL.exec(name)?.[1] : undefined;
}

/** Remembers assignments at the beginning of a command; what is left is the command. */
export function assigned(words: readonly Written[], variables: Variables): readonly Written[] {
  const declares = DECLARES.has(words[0]?.text ?? "");
  let at = declares ? 1 : 0;
  while (declares && /^-\w+$/.test(words[at]?.text ?? "")) at++;
  const begin = at;
  while (ASSIGNMENT.test(words[at]?.text ?? "")) at++;
  for (const word of words.slice(begin, at)) {
    const equals = word.text.indexOf("=");
    variables.set(word.text.slice(0, equals), word.slice(equals + 1));
  }
  return declares ? [] : words.slice(at);
}
