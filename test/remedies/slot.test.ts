import { describe, expect, test } from "vitest";
import { remediesFor } from "../../src/remedies/remedy.ts";
import { subjectOf } from "./subject.ts";

describe("a slot", () => {
  test("is not filled in; what else to do is the same as for a leak", () => {
    const place = { family: "job", role: "env", name: "CLIENT_SECRET", value: "", severity: "warning" } as const;
    const [slot, ...none] = remediesFor(subjectOf({ ...place, slot: true }));
    const [leak, rotation] = remediesFor(subjectOf(place));
    expect(slot?.title).toBe(
      "Don't fill in CLIENT_SECRET: read it from Key Vault in your code and pass the job only the vault's address",
    );
    expect(slot?.steps).toEqual(leak?.steps);
    expect(none).toEqual([]);
    expect(rotation?.title).toContain("rotate it");
  });
});
