import { expect, test } from "vitest";
import { Pace } from "../../src/azure/pace.ts";

test.each([
  [undefined, 0],
  ["11999", 0],
  ["50", 0],
  ["25", 1000],
  ["0", 2000],
  ["many", 0],
])("with %s reads left it waits %i ms", (left, pause) => {
  const pace = new Pace();
  pace.heed({ "x-ms-ratelimit-remaining-subscription-reads": left });
  expect(pace.pause).toBe(pause);
});

test("the limit that is nearest counts, and what is given back", () => {
  const pace = new Pace();
  pace.heed({
    "x-ms-ratelimit-remaining-subscription-reads": "11000",
    "x-ms-ratelimit-remaining-subscription-global-reads": "30",
  });
  expect(pace.pause).toBe(800);
  pace.heed({ "x-ms-ratelimit-remaining-subscription-global-reads": "249" });
  expect(pace.pause).toBe(0);
});
