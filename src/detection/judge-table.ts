import type { Confidence, Severity } from "./detector.ts";
import type { NameSecrecy } from "./name-secrecy.ts";
import type { ValueKind } from "./value-kind.ts";

/**
 * How secret a name sounds. `credential`: the field itself is meant for a credential; `client-secret`: a secret beside the
 * id of its client.
 */
export type Column = NameSecrecy["kind"] | "credential" | "client-secret";

export type Decision = readonly [severity: Severity, confidence: Confidence] | "slot";

/** Where nothing stands yet: who fills it in will put a secret there. */
const SLOT: Readonly<Partial<Record<Column, Decision>>> = {
  credential: "slot",
  password: "slot",
  secret: "slot",
  chosen: "slot",
  "client-secret": "slot",
  token: "slot",
  key: "slot",
  "connection-string": "slot",
};

/**
 * The table of the judgement: what the value is (rows) against how secret its name sounds (columns). No entry means no
 * finding. An error is what can hardly be anything but a credential; a warning is a weak one or a likely one.
 */
export const DECISIONS: Readonly<Partial<Record<ValueKind, Readonly<Partial<Record<Column, Decision>>>>>> = {
  empty: SLOT,
  placeholder: SLOT,
  weak: {
    credential: ["warning", "high"],
    password: ["warning", "high"],
    pass: ["warning", "low"],
    secret: ["warning", "medium"],
    chosen: ["warning", "medium"],
    "client-secret": ["warning", "medium"],
    token: ["warning", "low"],
  },
  enum: { credential: ["warning", "low"] },
  number: { credential: ["error", "medium"], password: ["warning", "medium"] },
  date: { credential: ["warning", "medium"], password: ["warning", "low"] },
  guid: {
    credential: ["error", "medium"],
    password: ["warning", "low"],
    secret: ["warning", "low"],
    chosen: ["warning", "low"],
    "client-secret": ["warning", "medium"],
    token: ["warning", "low"],
    key: ["warning", "low"],
  },
  digest: { credential: ["warning", "low"] },
  structure: { credential: ["error", "medium"] },
  capability: { credential: ["error", "medium"], webhook: ["error", "medium"] },
  name: { credential: ["warning", "low"] },
  identifier: {
    credential: ["error", "high"],
    password: ["error", "medium"],
    pass: ["warning", "low"],
    chosen: ["warning", "low"],
    "client-secret": ["warning", "low"],
  },
  sentence: { credential: ["error", "medium"], password: ["warning", "low"] },
  phrase: { credential: ["error", "medium"], password: ["warning", "medium"], chosen: ["warning", "low"] },
  spaced: {
    credential: ["error", "high"],
    password: ["error", "medium"],
    chosen: ["warning", "low"],
    "client-secret": ["warning", "low"],
  },
  words: { credential: ["error", "medium"], password: ["warning", "medium"] },
  mixed: {
    credential: ["error", "high"],
    password: ["error", "medium"],
    pass: ["error", "low"],
    secret: ["warning", "medium"],
    chosen: ["warning", "medium"],
    "client-secret": ["error", "medium"],
    token: ["warning", "low"],
    key: ["warning", "low"],
  },
  random: {
    credential: ["error", "high"],
    password: ["error", "high"],
    pass: ["error", "medium"],
    secret: ["error", "high"],
    chosen: ["error", "high"],
    "client-secret": ["error", "high"],
    token: ["error", "high"],
    key: ["error", "high"],
    "connection-string": ["warning", "low"],
    webhook: ["error", "medium"],
    weak: ["warning", "medium"],
  },
};
