import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { all } from "./all-places.ts";
import { blocksOf } from "./subject.ts";
import { parsePython } from "./parse-python.ts";

describe("what is to be pasted can be pasted", () => {
  const blocks = blocksOf(all.flatMap(({ remedies }) => remedies));

  test("YAML", () => {
    const texts = new Set(blocks.yaml);
    expect(texts.size).toBeGreaterThan(20);
    for (const text of texts) {
      for (const document of parseAllDocuments(text)) {
        expect([...document.errors, ...document.warnings].map(String), text).toEqual([]);
        expect(typeof document.toJS(), text).toBe("object");
      }
    }
  });

  test("JSON", () => {
    expect(blocks.json.length).toBeGreaterThan(5);
    for (const text of blocks.json) expect(typeof JSON.parse(text)).toBe("object");
  });

  test("Python", (context) => {
    const texts = [...new Set(blocks.python)];
    expect(texts.length).toBeGreaterThan(3);
    parsePython(texts, context);
  });

  test("commands, with every blank in angle brackets", (context) => {
    const texts = [...new Set(blocks.shell)];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(text).not.toMatch(/--value\b|\b(?:myvault|my-|your-|example|contoso)/i);
      for (const [, flag, argument = ""] of text.matchAll(
        /(--(?:vault-name|resource-group|endpoint-name|scope|assignee|file))[ =](\S+)/g,
      )) {
        expect(argument, `${flag} in ${text}`).toMatch(/^(?:<[a-z-]+>|<\(|"\$\(|connection\.yml)/);
      }
    }
    try {
      execFileSync("bash", ["--version"]);
    } catch {
      console.log("bash is missing: the commands of the remedies were not parsed");
      context.skip();
    }
    for (const text of texts) execFileSync("bash", ["-n"], { input: text.replaceAll(/<([a-z-]+)>/g, "$1") });
  });
});
