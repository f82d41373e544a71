import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolverFile } from "../../src/resolver/resolver-file.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test.each(["python", "shell"] as const)("the resolver in %s is shipped as it stands in the source", (language) => {
  const { name, text } = resolverFile(language);
  expect(text).toBe(readFileSync(join(ROOT, "src", "resolver", name), "utf8"));
  expect(text).toContain(`${name} `);
  expect(readFileSync(join(ROOT, "dist", "resolver", name), "utf8")).toBe(text);
});
