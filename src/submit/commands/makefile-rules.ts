import { resolve } from "node:path";
import { Source } from "../../source/source.ts";
import type { Span } from "../../source/source.ts";
import { Written } from "../written.ts";
import type { Place } from "./command.ts";
import { sourceOf } from "./files.ts";
import { Conditions } from "./makefile-conditions.ts";
import { expandText } from "./shell-expansion.ts";
import type { Variables } from "./shell-variables.ts";

/** What makes a target. */
export interface Rule {
  readonly needs: readonly string[];
  readonly recipe: readonly { readonly source: Source; readonly span: Span }[];
  /** Variables that have another value for this target and what it needs: `submit: JOB = job.yml`. */
  readonly variables: readonly (readonly [name: string, value: Written])[];
}

/** The rules of a makefile and of those that it includes, by their targets. */
export interface Makefile {
  readonly rules: ReadonlyMap<string, Rule>;
  /** The files that it includes, absolute. */
  readonly included: readonly string[];
}

const VARIABLE = /^ {0,40}(?:(?:export|override)[ \t]+){0,2}([A-Za-z_]\w{0,100})[ \t]*([:?+!]{0,3})=[ \t]*/;
const TARGETS = /^([\w./ $(){}%-]{1,300}?)::?(?!=)[ \t]*([^#\r\n]*)/;
const INCLUDE = /^ {0,40}[-s]?include[ \t]+([^#\r\n]{1,400})/;
const DEEPEST = 5;

/**
 * Reads a makefile. Variables are read twice, since make looks them up when they are used: what is assigned further down
 * counts, too.
 *
 * @param cwd where make runs, absolute
 */
export function readMakefile(source: Source, cwd: string, place: Place, variables: Variables): Makefile {
  new Reader(cwd, place, variables).read(source);
  const reader = new Reader(cwd, place, variables);
  reader.read(source);
  return reader;
}

class Reader implements Makefile {
  readonly rules = new Map<string, Rule>();
  readonly included: string[] = [];
  readonly #cwd: string;
  readonly #place: Place;
  readonly #variables: Variables;
  readonly #assigned = new Set<string>();
  readonly #conditions: Conditions;
  #depth = 0;

  constructor(cwd: string, place: Place, variables: Variables) {
    this.#cwd = cwd;
    this.#place = place;
    this.#variables = variables;
    this.#conditions = new Conditions(
      (text) => expandText(new Source("", text), 0, text.length, variables).text,
      (name) => (variables.get(name)?.text ?? "") !== "",
    );
  }

  read(source: Source): void {
    let open: string[] = [];
    let joined: Span | undefined;
    for (const [line, start] of source.lineStarts.entries()) {
      const end = source.lineStarts[line + 1] ?? source.text.length;
      const text = source.text.slice(start, end).trimEnd();
      const goesOn = text.endsWith("\\");
      if (joined === undefined && !text.startsWith("\t") && this.#conditions.take(text)) continue;
      if (!this.#conditions.counts) continue;
      if (text.startsWith("\t") || joined !== undefined) {
        const from = joined?.start ?? start + 1 + (/^[@+-]*/.exec(text.slice(1))?.[0].length ?? 0);
        const span = { start: from, end: start + text.length };
        joined = goesOn ? span : undefined;
        if (!goesOn) for (const name of open) this.#add(name, { recipe: [{ source, span }] });
        continue;
      }
      if (this.#isVariable(source, start, text) || this.#isInclude(source, start, text)) continue;
      const target = TARGETS.exec(text);
      if (target === null) {
        if (text !== "" && !text.startsWith("#")) open = [];
        continue;
      }
      const [whole, names = "", rest = ""] = target;
      open = names.split(/\s+/).filter((name) => name !== "");
      const variable = VARIABLE.exec(rest);
      if (variable !== null) {
        const from = start + whole.length - rest.length;
        const span = { start: from + variable[0].length, end: from + rest.trimEnd().length };
        const value = expandText(source, Math.min(span.start, span.end), span.end, this.#variables);
        for (const name of open) this.#add(name, { variables: [[variable[1] ?? "", value]] });
        continue;
      }
      // `target: needs; recipe`
      const [before = "", inline] = rest.split(";", 2);
      const needs = before.split(/\s+/).filter((need) => need !== "" && need !== "|");
      const span = { start: start + text.indexOf(";") + 1, end: start + text.length };
      for (const name of open)
        this.#add(name, { needs, ...(inline === undefined ? {} : { recipe: [{ source, span }] }) });
    }
  }

  #add(name: string, { needs = [], recipe = [], variables = [] }: Partial<Rule>): void {
    const rule = this.rules.get(name);
    this.rules.set(name, {
      needs: [...(rule?.needs ?? []), ...needs],
      recipe: [...(rule?.recipe ?? []), ...recipe],
      variables: [...(rule?.variables ?? []), ...variables],
    });
  }

  #isVariable(source: Source, start: number, text: string): boolean {
    const match = VARIABLE.exec(text);
    if (match === null) return false;
    const [whole, name = "", kind = ""] = match;
    const hash = text.indexOf(" #", whole.length - 1);
    const end = start + (hash === -1 ? text.length : hash);
    const value = expandText(source, Math.min(end, start + whole.length), end, this.#variables);
    const known = this.#assigned.has(name) ? this.#variables.get(name) : undefined;
    if (kind === "?" && (known !== undefined || this.#variables.isGiven(name))) return true;
    this.#assigned.add(name);
    this.#variables.set(name, kind === "+" && known !== undefined ? Written.joined(known, [BLANK, value]) : value);
    return true;
  }

  #isInclude(source: Source, start: number, text: string): boolean {
    const match = INCLUDE.exec(text);
    if (match === null) return false;
    const names = expandText(
      source,
      start + match[0].length - (match[1] ?? "").length,
      start + match[0].length,
      this.#variables,
    );
    for (const name of names.text.split(/\s+/).filter((each) => each !== "")) {
      const path = resolve(this.#cwd, name);
      const included = this.#depth < DEEPEST ? sourceOf(path, this.#place) : undefined;
      if (included === undefined) continue;
      this.included.push(path);
      this.#depth++;
      this.read(included);
      this.#depth--;
    }
    return true;
  }
}

const BLANK = Written.verbatim(new Source("(make)", " "), { start: 0, end: 1 });
