import { describe, expect, test } from "vitest";
import type { Node } from "../../src/document/document.ts";
import type { Format } from "../../src/formats/format.ts";
import { VISIT_LIMIT, localTarget, pathOf, walkDefinition } from "../../src/formats/walk.ts";
import type { FieldTable } from "../../src/formats/field-table.ts";
import { formatOf } from "../support/field.ts";
import { rootOf } from "../support/document.ts";

const FORMAT = formatOf("job");

/** `path role` of each field of a YAML text, with the name when it is not the last key. */
async function walk(text: string, table: FieldTable): Promise<string[]> {
  const { fields } = walkDefinition(await rootOf(text), FORMAT, table);
  return fields.map((field) => {
    const last = String(field.path.at(-1));
    return `${pathOf(field)} ${field.role}${field.holds === undefined ? "" : `:${field.holds}`}${field.name === last ? "" : ` (${field.name})`}`;
  });
}

describe("patterns", () => {
  test.each<[string, FieldTable, string, ...string[]]>([
    ["a path", { env: ["a.b"] }, "{a: {b: 1, c: 2}, b: 3}", "a.b env", "a.c setting", "b setting"],
    [
      "* is one key or index",
      { env: ["a.*.c"] },
      "a: {x: {c: 1, d: 2}, y: [{c: 3}], z: [[{c: 4}]]}",
      "a.x.c env",
      "a.x.d setting",
      "a.y[0].c setting",
      "a.z[0][0].c setting",
    ],
    ["* is an index", { env: ["a.*"] }, "a: [1, 2]", "a[0] env (a)", "a[1] env (a)"],
    [
      "** is any depth below",
      { env: ["a.**"] },
      "{a: {b: 1, c: {d: [2]}}, e: 3}",
      "a.b env",
      "a.c.d[0] env (d)",
      "e setting",
    ],
    ["** is the value itself, too", { env: ["a.**"] }, "a: 1", "a env"],
    ["** alone is everything", { env: ["**"] }, "{a: 1, b: {c: 2}}", "a env", "b.c env"],
    [
      "@ is the keys",
      { names: ["jobs.@"] },
      "jobs: {train: {x: 1}, eval: 2}",
      "jobs.train name (key)",
      "jobs.train.x setting",
      "jobs.eval name (key)",
      "jobs.eval setting",
    ],
    [
      "the first role wins",
      { texts: ["a.**"], env: ["a.b"], settings: ["a.c"] },
      "a: {b: 1, c: 2, d: 3}",
      "a.b env",
      "a.c setting",
      "a.d text",
    ],
    [
      "what a setting holds",
      { pointers: ["p"], identifiers: ["i"], publics: ["u"], postures: ["o"] },
      "{p: 1, i: 2, u: 3, o: 4}",
      "p setting:pointer",
      "i setting:identifier",
      "u setting:public",
      "o setting:posture",
    ],
    [
      "all roles",
      { credentials: ["c"], names: ["n"], commands: ["m"], arguments: ["g"], urls: ["u"], tags: ["t"], inputs: ["i"] },
      "{c: 1, n: 2, m: 3, g: 4, u: 5, t: 6, i: 7}",
      "c credential",
      "n name",
      "m command",
      "g argument",
      "u url",
      "t tag",
      "i input",
    ],
    [
      "keys that look like patterns",
      { env: ["a.*"] },
      '{a: {"*": 1, "**": 2, "@": 3}, "*": 4}',
      "a.* env",
      "a.** env",
      "a.@ env",
      "* setting",
    ],
    ["an empty map and an empty list", { env: ["a.**"] }, "{a: {}, b: []}"],
  ])("%s", async (_, table, text, ...expected) => expect(await walk(text, table)).toEqual(expected));
});

describe("names", () => {
  test.each<[string, string, ...string[]]>([
    [
      "a sibling names the value",
      "l: [{name: TOKEN, value: a}, {key: K, value: b}]",
      "l[0].name setting",
      "l[0].value setting (TOKEN)",
      "l[1].key setting",
      "l[1].value setting (K)",
    ],
    [
      "the key above names a default",
      "inputs: {key: {type: string, default: a}}",
      "inputs.key.type setting",
      "inputs.key.default setting (key)",
    ],
    ["other keys name themselves", "a: {name: x, other: y}", "a.name setting", "a.other setting"],
    ["a list is named by its key", "args: [a, b]", "args[0] setting (args)", "args[1] setting (args)"],
    [
      "a flag names what follows",
      "args: [--token, abc, -k, def, x]",
      "args[0] setting (args)",
      "args[1] setting (--token)",
      "args[2] setting (args)",
      "args[3] setting (-k)",
      "args[4] setting (args)",
    ],
    [
      "a flag is not the value of a flag",
      "args: [--verbose, --token, abc]",
      "args[0] setting (args)",
      "args[1] setting (args)",
      "args[2] setting (--token)",
    ],
    ["a number is no flag", "args: [-1, abc]", "args[0] setting (args)", "args[1] setting (args)"],
  ])("%s", async (_, text, ...expected) => expect(await walk(text, {})).toEqual(expected));
});

describe("embeds", () => {
  const inner: Format = { ...formatOf("environment"), id: "test/inner" };
  test("a table begins anew, with its own format", async () => {
    const table: FieldTable = {
      env: ["vars.**"],
      embeds: [{ at: "e.*", as: () => ({ format: inner, table: { tags: ["t"] } }) }],
    };
    const { fields } = walkDefinition(
      await rootOf("{vars: {a: 1}, t: 2, e: {x: {t: 3, vars: {b: 4}}, y: scalar}}"),
      FORMAT,
      table,
    );
    expect(fields.map((field) => [pathOf(field), field.role, field.format.id])).toEqual([
      ["vars.a", "env", "example/job"],
      ["t", "setting", "example/job"],
      ["e.x.t", "tag", "test/inner"],
      ["e.x.vars.b", "setting", "test/inner"],
      ["e.y", "setting", "example/job"],
    ]);
  });

  test("the outer table goes on inside, and a table may hold itself", async () => {
    const node: { table: FieldTable } = { table: {} };
    node.table = { env: ["v.*"], embeds: [{ at: "jobs.*", as: () => node }] };
    const table: FieldTable = { ...node.table, tags: ["jobs.a.t"] };
    expect(await walk("jobs: {a: {t: 1, v: {x: 2}, jobs: {b: {v: {y: 3}, jobs: {c: {v: {z: 4}}}}}}}", table)).toEqual([
      "jobs.a.t tag",
      "jobs.a.v.x env",
      "jobs.a.jobs.b.v.y env",
      "jobs.a.jobs.b.jobs.c.v.z env",
    ]);
  });

  test("which table it is can depend on what stands there", async () => {
    const table: FieldTable = {
      embeds: [
        {
          at: "p.*",
          as: (each: Node) => ({
            table: each.kind === "map" && each.entries.length > 1 ? { credentials: ["d"] } : { inputs: ["d"] },
          }),
        },
      ],
    };
    expect(await walk("p: {a: {d: 1}, b: {d: 2, s: 3}}", table)).toEqual([
      "p.a.d input",
      "p.b.d credential",
      "p.b.s setting",
    ]);
  });
});

describe("links", () => {
  const table: FieldTable = {
    urls: ["code"],
    links: [
      { at: "code", kind: "folder", what: "code" },
      { at: "file.*", kind: "file", what: "component" },
    ],
  };
  test("name files and folders, and are fields all the same", async () => {
    const { links, fields } = walkDefinition(
      await rootOf("{code: ./src, file: [file:./a.yml, b.yaml, azureml:c@latest, c, '${{x}}', d.json]}"),
      FORMAT,
      table,
    );
    expect(links.map(({ kind, what, target }) => [kind, what, target])).toEqual([
      ["folder", "code", "./src"],
      ["file", "component", "./a.yml"],
      ["file", "component", "b.yaml"],
      ["file", "component", "d.json"],
    ]);
    expect(fields).toHaveLength(7);
  });

  test.each([
    ["./a b/c.yml", "./a b/c.yml"],
    ["file:a.yml", "a.yml"],
    ["file:///a.yml", "/a.yml"],
    ["", undefined],
    ["https://x.example/a.yml", undefined],
    ["azureml:x:1", undefined],
    ["${{ inputs.x }}", undefined],
    ["{{ x }}", undefined],
    ["a\nb", undefined],
  ])("%j", (value, target) => expect(localTarget(value)).toBe(target));
});

describe("aliases", () => {
  test("a shared node has all its paths", async () => {
    expect(await walk("{a: &x {b: 1}, c: *x, d: [*x, *x]}", { env: ["c.**"] })).toEqual([
      "a.b setting",
      "c.b env",
      "d[0].b setting",
      "d[1].b setting",
    ]);
  });

  test("a cycle is cut where it begins anew", async () => {
    expect(await walk("a: &x {b: 1, c: *x, d: [*x, 2]}", {})).toEqual(["a.b setting", "a.d[1] setting (d)"]);
  });

  test("merged keys are read, own keys win", async () => {
    expect(await walk("a: &x {b: 1, c: 2}\ne: {<<: *x, c: 3}", { env: ["e.**"] })).toEqual([
      "a.b setting",
      "a.c setting",
      "e.c env",
      "e.b env",
    ]);
  });

  test("the number of visits is bounded, and told", async () => {
    const levels = Array.from(
      { length: 8 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(", ")}]\n`,
    );
    const root = await rootOf(`l0: &l0 x\n${levels.join("")}`);
    const { visits, fields } = walkDefinition(root, FORMAT, {}, 5000);
    expect(visits).toBe(5000);
    expect(fields.length).toBeLessThan(5000);
    expect(walkDefinition(root, FORMAT, {}).visits).toBe(VISIT_LIMIT);
    expect(walkDefinition(await rootOf("{a: 1, b: [2, 3]}"), FORMAT, {}).visits).toBe(5);
  });
});
