import { expect, test } from "vitest";
import { BASE62, toDigits } from "../../../src/detection/checksum/digits.ts";

test.each([
  [0, "0"],
  [61, "z"],
  [62, "10"],
  [0xff_ff_ff_ff, "4gfFC3"],
])("%i in base 62", (number, digits) => {
  expect(toDigits(number, BASE62)).toBe(digits);
});
