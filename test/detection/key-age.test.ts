import { expect, test } from "vitest";
import { dayOf, madeIn } from "../../src/detection/key-age.ts";

test("months are written out; one that no year has is left out", () => {
  expect(madeIn(2024, 3)).toBe("made in March 2024");
  expect(madeIn(2025, 12)).toBe("made in December 2025");
  expect(madeIn(2025, 13)).toBe("made in 2025");
});

test("days are those of UTC", () => {
  expect(dayOf(Date.UTC(2024, 2, 31, 23, 59))).toBe("2024-03-31");
  expect(dayOf(1e300)).toBeUndefined();
});
