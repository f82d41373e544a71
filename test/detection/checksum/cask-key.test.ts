import { expect, test } from "vitest";
import { findCaskKeys, sampleCaskKey } from "../../../src/detection/checksum/cask-key.ts";

test("tells service, year and month, wherever the key stands", () => {
  const key = sampleCaskKey(1, "ABCD");
  for (const [before, after] of [
    ["", ""],
    ["key=", ";"],
    ['"', '"'],
  ] as const) {
    const [found, ...others] = findCaskKeys(before + key + after);
    expect(others).toEqual([]);
    expect(found).toEqual({
      start: before.length,
      end: before.length + key.length,
      provider: "ABCD",
      year: 2026,
      month: 3,
    });
  }
});

test("reads keys with data segments and keys of 512 bits", () => {
  const key = sampleCaskKey(2);
  const segmented = key.replace("QJJQABA", "QJJQABC").replace(/AABCDEFG$/, "abcdefghAABCDEFG");
  const long = `${"aB3d".repeat(4)}${key.slice(0, 42)}${"x9Yz".repeat(6)}pQr`;
  const wide = `${long}AAA${key.slice(44).replace("QJJQAB", "QJJQAC")}`;
  for (const text of [segmented, wide])
    expect([...findCaskKeys(text)].map(({ start, end }) => text.slice(start, end))).toEqual([text]);
});

test("other texts with the mark are no keys", () => {
  const key = sampleCaskKey(3);
  const bad = [
    "QJJQ",
    key.slice(1),
    `${key}A`,
    `A${key}`,
    key.replace(/AABCDEFG$/, "AABMDEFG"),
    key.replace("QJJQABA", "QJJQADA"),
    `${"A".repeat(44)}${key.slice(44)}`,
  ];
  for (const text of bad) expect([...findCaskKeys(text)], text).toEqual([]);
});
