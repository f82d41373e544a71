import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { detectors } from "../detectors/index.ts";
import type { Detector } from "../src/detection/detector.ts";
import { CONTEXT, fieldOf } from "./support/field.ts";
import { superlinear } from "./support/linear.ts";

const FOLDER = join(import.meta.dirname, "../detectors");
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && basename(name) !== "index.ts")
  .toSorted();

const loaded: [string, Detector][] = [];
for (const file of files) {
  const exported = Object.values((await import(join(FOLDER, file))) as Record<string, Detector>);
  expect(exported, `${file} exports one detector`).toHaveLength(1);
  loaded.push([basename(file, ".ts"), exported[0] as Detector]);
}

test("the list holds every detector of the folder, once", () => {
  expect(detectors.map((detector) => detector.id).toSorted()).toEqual(loaded.map(([id]) => id).toSorted());
});

describe.each(loaded)("%s", (id, detector) => {
  test("says what it is", () => {
    expect(detector.id).toBe(id);
    expect(detector.docs.length).toBeGreaterThan(60);
    expect(detector.references.length).toBeGreaterThan(0);
    for (const url of detector.references) expect(() => new URL(url)).not.toThrow();
    expect(detector.leaks.length).toBeGreaterThanOrEqual(2);
    expect(detector.clean.length).toBeGreaterThanOrEqual(3);
  });

  test.each(detector.leaks.map((example, index) => [index, example] as const))("finds leak %i", (_, example) => {
    const secret = example.secret ?? example.value;
    const field = fieldOf(example);
    if (detector.roles !== "all") expect(detector.roles).toContain(example.role);
    if (detector.anchors !== undefined) {
      expect(
        detector.anchors.some((anchor) =>
          typeof anchor === "string" ? example.value.includes(anchor) : anchor.test(example.value),
        ),
        "an anchor stands in the value",
      ).toBe(true);
    }
    const matches = [...detector.detect(field, CONTEXT)];
    const found = matches.find((match) => example.value.slice(match.start, match.end) === secret);
    expect(found, `${matches.length} other matches`).toBeDefined();
    if (example.confidence !== undefined) expect(found?.confidence).toBe(example.confidence);
    if (example.severity !== undefined) expect(found?.severity ?? detector.severity).toBe(example.severity);
    for (const text of [found?.message ?? "", ...(found?.evidence ?? [])]) {
      if (detector.category === "secret" && secret.length > 7) expect(text).not.toContain(secret);
    }
  });

  test.each(detector.clean.map((example, index) => [index, example] as const))(
    "leaves clean %i alone",
    (_, example) => {
      expect([...detector.detect(fieldOf(example), CONTEXT)]).toEqual([]);
    },
  );

  test("reads hostile values in linear time", () => {
    const samples = detector.leaks
      .flatMap((leak) => [leak.value, leak.value.slice(0, -1)])
      .filter((value) => value !== "");
    const seeds = [
      "a",
      "A1",
      " ",
      "=",
      "/",
      "a=",
      "://",
      "@",
      ":",
      ";",
      '"',
      "\\",
      "${",
      "{{",
      "-",
      ".",
      ...(detector.anchors ?? []).filter((anchor) => typeof anchor === "string"),
      ...samples,
    ];
    const roles = detector.roles === "all" ? (["env"] as const) : detector.roles;
    const fault = superlinear(
      (value) => Array.from(detector.detect(fieldOf({ role: roles[0] ?? "env", name: "API_KEY", value }), CONTEXT)),
      seeds.map((seed) => (length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)),
    );
    expect(fault && { ...fault, seed: seeds[fault.index]?.slice(0, 12) }).toBeUndefined();
  });
});
