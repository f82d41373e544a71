import type { Callable } from "./callable.ts";
import type { CallShape } from "./call-shape.ts";
import { CALLABLES_V1, LOGINS, REGISTER_DATASTORE } from "./sdk-v1.ts";
import { AUTOML, AUTOML_FUNCTIONS, CALLABLES } from "./sdk-v2.ts";
import { looseCredential, partOf } from "./sdk-v2-parts.ts";

const V2 = /^azure\.ai\.ml\./;
const V1 = /^azureml\./;
const LOGIN = /^(?:azure\.(?:identity|core\.credentials)|msrest\.authentication)\./;

/** What makes a definition, by its full name. */
export function callableOf(name: string): Callable | undefined {
  const last = lastOf(name, 1);
  if (V2.test(name)) {
    if (/\.automl\.\w+$/.test(name) && AUTOML_FUNCTIONS.test(last)) return AUTOML;
    return own(CALLABLES, last);
  }
  if (V1.test(name)) {
    const lastTwo = lastOf(name, 2);
    if (/^Datastore\.register_\w+$/.test(lastTwo)) return REGISTER_DATASTORE;
    return own(CALLABLES_V1, lastTwo) ?? own(CALLABLES_V1, last);
  }
  return LOGIN.test(name) ? own(LOGINS, last) : undefined;
}

/** The shape of a call inside a definition: of a class of the SDKs, whose keywords are keys. */
export function shapeOf(name: string | undefined): CallShape | undefined {
  if (name === undefined || !(V2.test(name) || V1.test(name))) return undefined;
  const last = lastOf(name, 1);
  return callableOf(name) ?? (/^[A-Z]/.test(last) ? partOf(last) : undefined);
}

/** A class for credentials that stands for itself. */
export function credentialOf(name: string): Callable | undefined {
  return V2.test(name) ? looseCredential(lastOf(name, 1)) : undefined;
}

function lastOf(name: string, count: number): string {
  let at = name.length;
  for (let taken = 0; taken < count && at !== -1; taken++) at = at === 0 ? -1 : name.lastIndexOf(".", at - 1);
  return name.slice(at + 1);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
