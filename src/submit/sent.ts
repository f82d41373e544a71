import { formatPath } from "../document/document.ts";
import type { Finding } from "../findings/finding.ts";
import type { Field } from "../formats/format.ts";
import { COMMAND_LINE } from "./command-line.ts";
import type { Followed } from "./follow-links.ts";
import { PlacedScalar } from "./written.ts";

/** One thing that a command would send, and where it comes from. Holds no value that could be a secret. */
export interface Sent {
  /** As a sentence begins: `Azure ML command job`, `environment_variables.EPOCHS`, `12 files`. */
  readonly what: string;
  /** `job.yml`, `(command line)`, `(git remote)`; for files that are uploaded, why. */
  readonly from: string;
  readonly because?: string;
  /** A name as it is sent, or how long the value is. */
  readonly value?: string;
}

/** Values that stand on the command line or in an `@file`, with what was found in them. */
export function sentValues(fields: readonly Field[], findings: readonly Finding[]): Sent[] {
  const whole = fields.filter(({ within }) => within === undefined);
  return whole.map(({ name, path, role, scalar, value }) => {
    const from = scalar instanceof PlacedScalar ? scalar.source.file : COMMAND_LINE;
    const isFound = findings.some(
      ({ file, span }) => file === from && span.start < scalar.span.end && scalar.span.start < span.end,
    );
    return {
      what: path.length === 0 ? name : formatPath(path),
      from,
      // Only names are shown: they are what everybody sees afterwards, while a value may come out of a variable.
      value: role === "name" && !isFound ? value : lengthOf(value),
    };
  });
}

/** A value that nobody wrote; shown unless something was found in it. */
export function sentImplied(what: string, from: string, value: string, findings: readonly Finding[]): Sent {
  const clean = findings.length === 0;
  return { what, from, value: clean ? value : lengthOf(value), because: "added by the Azure CLI" };
}

/** What links lead to: definitions one by one, uploaded files by what pulls them in. */
export function sentLinked({ definitions, uploads }: Followed): Sent[] {
  const counts = new Map<string, number>();
  for (const { message } of uploads.values()) counts.set(message, (counts.get(message) ?? 0) + 1);
  return [
    ...[...definitions.values()].map(({ result, because }) => ({
      what: result.definitions[0]?.format.title ?? "file",
      from: result.source.file,
      because: because.message,
    })),
    ...[...counts].map(([from, count]) => ({ what: `${count} ${count === 1 ? "file" : "files"}`, from })),
  ];
}

/** In the place of a value: how long it is. */
export function lengthOf(value: string): string {
  return `${value.length} ${value.length === 1 ? "character" : "characters"}, not shown`;
}
