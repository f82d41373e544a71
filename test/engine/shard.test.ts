import { expect, test } from "vitest";
import { isInShard, parseShard } from "../../src/engine/shard.ts";

test("every name is in exactly one shard, and shards are alike in size", () => {
  const names = Array.from({ length: 10_000 }, (_, number) => `jobs/team-${number % 7}/train-${number}/job.yml`);
  for (const count of [1, 2, 3, 8, 31]) {
    const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
    const sizes = shards.map((shard) => names.filter((name) => isInShard(name, shard)).length);
    expect(sizes.reduce((a, b) => a + b)).toBe(names.length);
    expect(Math.max(...sizes)).toBeLessThan((names.length / count) * 1.25 + 1);
  }
});

test("a shard is a part and the number of parts", () => {
  expect(parseShard("2/8")).toEqual({ index: 2, count: 8 });
  for (const wrong of ["0/8", "9/8", "2", "2/", "a/b", "2/8/9", "1/0", "-1/8"])
    expect(() => parseShard(wrong)).toThrow("--shard");
});
