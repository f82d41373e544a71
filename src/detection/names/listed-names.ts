import type { DetectionContext } from "../detector.ts";
import { DenyList } from "./deny-list.ts";
import { NameIndex } from "./name-index.ts";
import { mayHoldPerson } from "./person-name.ts";
import { userForms } from "./user-forms.ts";
import type { NameForm } from "./user-forms.ts";
import { fold } from "./words.ts";

/** The lists of a context, prepared for looking. */
export interface ListedNames {
  readonly people: NameIndex<NameForm>;
  readonly denied: DenyList;
  readonly customers: DenyList;
  /** Folded. */
  readonly allowed: ReadonlySet<string>;
}

const prepared = new WeakMap<DetectionContext, ListedNames>();

/** The lists of a context. They are prepared once, since there are thousands of authors and of values. */
export function listedNames(context: DetectionContext): ListedNames {
  let names = prepared.get(context);
  if (names === undefined) {
    const allowed = new Set(context.allowed.map(fold));
    names = {
      people: new NameIndex(peopleForms(context.people, allowed)),
      denied: new DenyList(context.denied),
      customers: new DenyList(context.customers ?? []),
      allowed,
    };
    prepared.set(context, names);
  }
  return names;
}

const idle = new WeakMap<DetectionContext, ReadonlySet<string>>();

/** The rules that find nothing in any value, since the context has nothing for them to look for. */
export function idleRules(context: DetectionContext): ReadonlySet<string> {
  let rules = idle.get(context);
  if (rules === undefined) {
    const { people, denied, customers = [] } = context;
    const lists = { "user-name": people, "denied-name": denied, "customer-name": customers };
    rules = new Set(Object.entries(lists).flatMap(([rule, list]) => (list.length === 0 ? [rule] : [])));
    idle.set(context, rules);
  }
  return rules;
}

/** Names as they are written go before forms made of others'. */
function peopleForms(people: readonly string[], allowed: ReadonlySet<string>): (readonly [string, NameForm])[] {
  const written: (readonly [string, NameForm])[] = [];
  const made: (readonly [string, NameForm])[] = [];
  for (const person of people) {
    for (const form of userForms(person)) {
      if (!allowed.has(form[0])) (form[1] === "as written" ? written : made).push(form);
    }
  }
  return [...written, ...made];
}

/** Whether a file's text can hold a name of the lists, or that of another person, whatever the separators and the case. */
export function mayHoldListedNames(text: string, context: DetectionContext): boolean {
  const { people, denied, customers } = listedNames(context);
  if (people.mayStandIn(text) || denied.mayStandIn(text) || customers.mayStandIn(text)) return true;
  const lower = context.hosts !== undefined && context.hosts.length > 0 ? text.toLowerCase() : "";
  return context.hosts?.some((suffix) => lower.includes(suffix)) === true || mayHoldPerson(text);
}
