import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ConfigIgnores, pathPattern } from "../../src/config/ignores.ts";
import { formatPath } from "../../src/document/document.ts";

const PLACE = { rule: "wandb-api-key", file: "jobs/.old/train.yml", path: "jobs.train.environment_variables.WANDB" };

describe("an entry", () => {
  test.each([
    [{ rule: "wandb-api-key" }, true],
    [{ rule: "huggingface-token" }, false],
    [{ file: "jobs/**" }, true],
    [{ file: "**/*.yml" }, true],
    [{ file: "*.yml" }, false],
    [{ path: "**.environment_variables.*" }, true],
    [{ path: "environment_variables.*" }, false],
    [{ rule: "wandb-api-key", file: "jobs/**", path: "jobs.*.environment_variables.*" }, true],
    [{ rule: "wandb-api-key", file: "other/**", path: "jobs.*.environment_variables.*" }, false],
  ])("%j matches: %s", (entry, matches) => {
    expect(new ConfigIgnores([{ ...entry, reason: "because" }]).matches(PLACE)).toBe(matches);
  });

  test("that has matched nothing is a problem; all that match count", () => {
    const ignores = new ConfigIgnores([
      { rule: "huggingface-token", reason: "because" },
      { rule: "wandb-api-key", reason: "because" },
      { file: "jobs/**", reason: "because" },
    ]);
    expect(ignores.unused("c.yaml")).toHaveLength(3);
    ignores.matches(PLACE);
    expect(ignores.unused("c.yaml")).toEqual([
      { file: "c.yaml", message: "ignore entry 1 matches nothing; remove it" },
    ]);
  });
});

describe("a path pattern", () => {
  test.each<[string, string[], string[]]>([
    ["a", ["a"], ["ab", "a.b", "b.a", ""]],
    ["a.*", ["a.b", 'a["b.c"]', 'a["b]"]'], ["a", "a.b.c", "a[0]", "ab"]],
    ["a.*.c", ["a.b.c", 'a["b.b"].c'], ["a.c", "a.b.b.c"]],
    ["a.HF_*", ["a.HF_TOKEN", "a.HF_"], ["a.HF", "a.HF_.b"]],
    ["*", ["a"], ["a.b", "a[0]"]],
    ["**", ["a", "a.b[0]", ""], []],
    ["a.**", ["a", "a.b", "a.b.c", "a[0].b"], ["ab", "b.a"]],
    ["a.**.c", ["a.c", "a.b.c", "a[0].c"], ["abc", "a.bc"]],
    ["**.c", ["c", "a.c", "a[0].c", "a.b.c"], ["bc", "c.a", "a.bc"]],
    ["args[*]", ["args[0]", "args[17]"], ["args", "args[0].x", 'args["x.y"]']],
    ["args[0]", ["args[0]"], ["args0", "args[1]"]],
    ['tags["a.b"]', ['tags["a.b"]'], ["tags.a.b", 'tags["axb"]']],
    ["a+(b)?|c$", ["a+(b)?|c$"], ["ab", "c"]],
  ])("%s", (pattern, good, bad) => {
    for (const path of good) expect(path).toMatch(pathPattern(pattern));
    for (const path of bad) expect(path).not.toMatch(pathPattern(pattern));
  });

  test("without stars matches itself and nothing else", () => {
    const paths = fc
      .array(fc.oneof(fc.stringMatching(/^[^*]+$/), fc.nat(9)), { minLength: 1, maxLength: 4 })
      .map(formatPath);
    fc.assert(
      fc.property(paths, paths, (left, right) => {
        expect(pathPattern(left).test(right)).toBe(left === right);
        expect(pathPattern(left).test(left)).toBe(true);
      }),
    );
  });

  test("any text is a pattern", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (pattern, path) => void pathPattern(pattern).test(path)),
    );
  });
});
