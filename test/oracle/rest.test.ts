import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { restKindOf } from "../../src/formats/azureml/kinds/rest.ts";
import { compile } from "../../src/formats/field-table.ts";
import type { FieldTable } from "../../src/formats/field-table.ts";
import type { Role } from "../../src/formats/format.ts";
import { StateSet } from "../../src/formats/state-set.ts";
import { HARMLESS } from "./rest-harmless.ts";
import { exampleBodies, leavesOf } from "./rest-leaves.mjs";

/** Paths of texts by the type of a resource: of the examples, of actions, and of what templates may hold. */
type Leaves = Readonly<Record<"examples" | "actions" | "templates", Readonly<Record<string, readonly string[]>>>>;
const leaves = JSON.parse(readFileSync(join(import.meta.dirname, "rest-leaves.json"), "utf8")) as Leaves;

const NOTHING = { kind: "map", span: { start: 0, end: 0 }, entries: [] } as const;

/** The role that a pattern gives a path; a value that none names is only a `setting` because nothing else fits. */
function roleOf(table: FieldTable, path: string): Role | undefined {
  let states = StateSet.of(table, compile);
  for (const key of path.split(".")) {
    for (const { embed } of states.embeds) {
      if (embed !== undefined) states = states.joined(embed.as(NOTHING).table, compile);
    }
    states = states.next(key === "*" ? undefined : key);
  }
  return states.role?.role;
}

function isNamed(table: FieldTable, path: string): boolean {
  return roleOf(table, path) !== undefined;
}

/** @param leaf `type path` */
function isHarmless(leaf: string): boolean {
  return HARMLESS.some(([pattern]) => pattern.test(leaf));
}

/** The leaves that are neither, as `type path`. */
function unknownLeaves(groups: Readonly<Record<string, Iterable<string>>>): string[] {
  return Object.entries(groups).flatMap(([type, paths]) => {
    const kind = restKindOf(type);
    return [...paths]
      .filter((path) => !isHarmless(`${type} ${path}`) && (kind === undefined || !isNamed(kind.table, path)))
      .map((path) => `${type} ${path}`);
  });
}

describe("every text in a body is a field with a role of its own, or known to be harmless", () => {
  test.each(["examples", "actions", "templates"] as const)("%s", (group) => {
    expect(Object.keys(leaves[group]).length).toBeGreaterThan(3);
    expect(unknownLeaves(leaves[group])).toEqual([]);
  });
});

test("every entry of the harmless list is needed", () => {
  const all = Object.values(leaves).flatMap((group) => Object.entries(group));
  const unused = HARMLESS.filter(
    ([pattern]) =>
      !all.some(([type, paths]) => {
        const kind = restKindOf(type);
        return paths.some(
          (path) => pattern.test(`${type} ${path}`) && (kind === undefined || !isNamed(kind.table, path)),
        );
      }),
  );
  expect(unused.map(([pattern]) => pattern.source)).toEqual([]);
});

/** What the last keys of a path say about a value, in any body. */
const BY_NAME: readonly (readonly [path: RegExp, role: Role])[] = [
  [/(?:^|\.)environmentVariables\.[^.]+$/, "env"],
  [/(?:^|\.)(?:command|args|dockerArgs|scriptArguments)$/, "command"],
  [/(?:^|\.)description$/, "text"],
  [/(?:^|\.)emails\.\*$/, "text"],
  [/(?:^|\.)tags\.[^.]+$/, "tag"],
  [/(?:[a-z]Uri|\.uri)$/, "url"],
  [/(?:^|\.)(?:displayName|experimentName|friendlyName)$/, "name"],
  [/\.inputs\.[^.]+\.value$/, "input"],
];

test.each(BY_NAME)("%s is always %s", (pattern, role) => {
  const groups = [leaves.examples, leaves.templates].flatMap((group) => Object.entries(group));
  const found = groups.flatMap(([type, paths]) =>
    paths
      .filter((path) => pattern.test(path))
      .map((path) => `${type} ${path} ${roleOf(restKindOf(type)?.table ?? {}, path)}`),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((line) => !line.endsWith(` ${role}`))).toEqual([]);
});

/** The credentials of the API: `x-ms-secret` and what the descriptions say. */
test.each([
  ["workspaces/datastores", "credentials.secrets.key"],
  ["workspaces/datastores", "credentials.secrets.sasToken"],
  ["workspaces/datastores", "credentials.secrets.clientSecret"],
  ["workspaces/datastores", "credentials.secrets.certificate"],
  ["workspaces/connections", "credentials.pat"],
  ["workspaces/connections", "credentials.sas"],
  ["workspaces/connections", "credentials.password"],
  ["workspaces/connections", "credentials.securityToken"],
  ["workspaces/connections", "credentials.key"],
  ["workspaces/connections", "credentials.secretAccessKey"],
  ["workspaces/connections", "credentials.clientSecret"],
  ["workspaces/connections", "credentials.refreshToken"],
  ["workspaces/connections", "credentials.developerToken"],
  ["workspaces/connections", "credentials.keys.anything"],
  ["workspaces/computes", "properties.userAccountCredentials.adminUserPassword"],
  ["workspaces/computes", "properties.administratorAccount.password"],
  ["workspaces/computes", "properties.administratorAccount.privateKeyData"],
  ["workspaces/computes", "properties.databricksAccessToken"],
  ["workspaces/computes", "properties.sslConfiguration.key"],
  ["workspaces/computes", "properties.relayConnectionString"],
  ["workspaces/computes", "properties.serviceBusConnectionString"],
  ["workspaces/onlineEndpoints", "keys.primaryKey"],
  ["workspaces/batchEndpoints", "keys.secondaryKey"],
])("%s: %s is a credential", (type, path) => {
  expect(roleOf(restKindOf(type)?.table ?? {}, `properties.${path}`)).toBe("credential");
});

const folder = process.env["JOBSCRUB_SPECS"];
describe.runIf(folder !== undefined)("the specification itself", () => {
  test("every text of every body of every example is known", () => {
    const bodies = exampleBodies(folder ?? "");
    expect(bodies.length).toBeGreaterThan(50);
    for (const { type, body } of bodies) expect(unknownLeaves({ [type]: leavesOf(body) })).toEqual([]);
  });
});
