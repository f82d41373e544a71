import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Contents, Items } from "./arm-server.ts";

type Bodies = Readonly<Record<string, { readonly value?: readonly object[] }>>;

interface Example {
  readonly responses?: Readonly<Record<string, { readonly body?: object }>>;
}

/**
 * What the specification's own examples have, by operation: the first example of each.
 *
 * @param folder of the specification, which is not part of the repository
 * @param change of the bodies, for what examples leave open
 */
export function examplesOf(folder: string, change: (operation: string, body: object) => object): Contents {
  const bodies: Record<string, { readonly value?: readonly object[] }> = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/(?:mfe|machineLearningServices|workspaceRP)\.json$/.test(file)) continue;
    const path = join(folder, file);
    const { paths } = JSON.parse(readFileSync(path, "utf8")) as {
      paths: Record<
        string,
        Record<string, { operationId?: string; "x-ms-examples"?: Record<string, { $ref: string }> }>
      >;
    };
    for (const operation of Object.values(paths).flatMap((methods) => Object.values(methods))) {
      const { operationId, "x-ms-examples": examples = {} } = operation;
      const values = Object.values(examples).map(({ $ref }) => bodyIn(join(dirname(path), $ref)));
      const [first] = values;
      if (operationId === undefined || first === undefined) continue;
      // Lists with several examples, one a kind of job, are one list.
      const value = values.flatMap((each) => each.value ?? []);
      const isList = first.value !== undefined;
      bodies[operationId] = change(operationId, isList ? { value } : first) as Bodies[string];
    }
  }
  return {
    list: (operation): Items | undefined => {
      const value = bodies[operation]?.value;
      return value === undefined ? undefined : { length: value.length, at: (index) => value[index] ?? {} };
    },
    get: (operation) => bodies[operation],
  };
}

function bodyIn(file: string): Bodies[string] {
  const { responses } = JSON.parse(readFileSync(file, "utf8")) as Example;
  return responses?.["200"]?.body ?? {};
}
