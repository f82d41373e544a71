import { expect, test } from "vitest";
import { detectors } from "../../detectors/index.ts";
import { DetectorSet } from "../../src/engine/detect.ts";
import { makeHit } from "../../src/engine/hit.ts";
import type { Hit } from "../../src/engine/hit.ts";
import type { Field } from "../../src/formats/format.ts";
import { CONTEXT, fieldOf } from "../support/field.ts";

/** The examples of all detectors. */
const fields: readonly Field[] = detectors.flatMap(({ leaks, clean }) => [...leaks, ...clean].map(fieldOf));

function shown(hits: readonly Hit[]): readonly string[] {
  return hits.map(({ match: { start, end, confidence } }) => `${start}-${end} ${confidence}`);
}

test("no detector is kept from a value in which it finds something", () => {
  // Looks at what its name makes secret and at nothing else, which the set decides.
  const tested = detectors.filter(({ onlySecretNames }) => onlySecretNames !== true);
  expect(fields.length * tested.length).toBeGreaterThan(100_000);
  const missed: string[] = [];
  for (const detector of tested) {
    const set = new DetectorSet([detector]);
    for (const field of fields) {
      if (detector.roles !== "all" && !detector.roles.includes(field.role)) continue;
      const hits = [...detector.detect(field, CONTEXT)].flatMap((match) => makeHit(detector, field, match) ?? []);
      if (hits.length === 0) continue;
      const [direct, bySet] = [shown(hits), shown(set.detect(field, CONTEXT))];
      if (direct.join() !== bySet.join())
        missed.push(`${detector.id} in ${field.role} ${field.name}: ${direct.join()} / ${bySet.join()}`);
    }
  }
  expect(missed).toEqual([]);
});
