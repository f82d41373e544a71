import { expect, test } from "vitest";
import { crc32 } from "../../../src/detection/checksum/crc32.ts";

test.each([
  ["", 0],
  ["123456789", 0xcb_f4_39_26],
  ["The quick brown fox jumps over the lazy dog", 0x41_4f_a3_39],
])("CRC-32 of %j", (text, checksum) => {
  expect(crc32(Buffer.from(text))).toBe(checksum);
});
