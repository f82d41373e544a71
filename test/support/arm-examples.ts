import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Answer, Contents, Items } from "./arm-server.ts";

/** An example of the specification: a call and what is answered to it. */
export interface ArmExample {
  readonly operation: string;
  /** Parts of the path, queries and the body, by their names. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The first of the answers that it has. */
  readonly answer: Answer;
  /** The body of the answer 200, where it has one. */
  readonly body: { readonly value?: readonly object[] };
}

interface Operation {
  readonly operationId?: string;
  readonly "x-ms-examples"?: Readonly<Record<string, { readonly $ref: string }>>;
}

interface Example {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly responses?: Readonly<Record<string, { readonly body?: object; readonly headers?: Record<string, string> }>>;
}

/** The examples of the specification, in its order. @param folder of it, which is not part of the repository */
export function examplesIn(folder: string): ArmExample[] {
  const found: ArmExample[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    if (!/(?:mfe|machineLearningServices|workspaceRP)\.json$/.test(file)) continue;
    const path = join(folder, file);
    const { paths } = JSON.parse(readFileSync(path, "utf8")) as { paths: Record<string, Record<string, Operation>> };
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
      const { operationId, "x-ms-examples": examples = {} } = operation;
      if (operationId === undefined) continue;
      for (const { $ref } of Object.values(examples))
        found.push({ operation: operationId, ...exampleIn(join(dirname(path), $ref)) });
    }
  }
  return found;
}

/**
 * What the specification's own examples have, by operation: the first example of each.
 *
 * @param folder of the specification, which is not part of the repository
 * @param change of the bodies, for what examples leave open
 */
export function examplesOf(folder: string, change: (operation: string, body: object) => object): Contents {
  const examples = examplesIn(folder);
  const of = (wanted: string): ArmExample[] => examples.filter(({ operation }) => operation === wanted);
  return {
    list: (operation): Items | undefined => {
      const all = of(operation);
      if (all[0]?.body.value === undefined) return undefined;
      // Lists with several examples, one a kind of job, are one list.
      const value = all.flatMap(({ body }) => body.value ?? []);
      return { length: value.length, at: (index) => value[index] ?? {} };
    },
    get: (operation) => {
      const body = of(operation)[0]?.body;
      return body === undefined ? undefined : change(operation, body);
    },
  };
}

function exampleIn(file: string): Pick<ArmExample, "parameters" | "answer" | "body"> {
  const { parameters = {}, responses = {} } = JSON.parse(readFileSync(file, "utf8")) as Example;
  const [[status, { body, headers = {} }] = ["200", {}]] = Object.entries(responses);
  return { parameters, answer: { status: Number(status), body, headers }, body: responses["200"]?.body ?? {} };
}
