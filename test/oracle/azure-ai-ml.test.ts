import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { parseDocuments, syntaxOf } from "../../src/document/parse.ts";
import type { Definition } from "../../src/formats/format.ts";
import { recognise } from "../../src/formats/recognise.ts";
import { Source } from "../../src/source/source.ts";
import { differences } from "./azure-ai-ml-compare.ts";
import type { OracleLine } from "./azure-ai-ml-compare.ts";
import { askSdk, explanations, hasSdk, sortOut } from "./python.ts";

/**
 * Our tables against an oracle that we did not write: the SDK of the platform reads the same files, and what it takes for
 * an environment variable, a name, a tag, a command, a description or a credential must be that for us as well, and the
 * other way round. Differences that are right are explained in azure-ai-ml-differences.json.
 */
const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");
const CORPUS = process.env["JOBSCRUB_CORPUS"] ?? "";
const made = mkdtempSync(join(tmpdir(), "jobscrub-oracle-"));
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Our own definitions, with made-up credentials in place of their marks. */
function filledFixtures(): string {
  for (const name of readdirSync(FIXTURES).filter((each) => each.startsWith("azureml-")))
    cpSync(join(FIXTURES, name), join(made, name), { recursive: true });
  for (const entry of readdirSync(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, fillSamples(readFileSync(path, "utf8")));
  }
  return made;
}

async function definitionOf(folder: string, file: string): Promise<Definition | undefined> {
  const text = readFileSync(join(folder, file), "utf8");
  const [document] = await parseDocuments(new Source(file, text), syntaxOf(file));
  return document === undefined ? undefined : recognise(document);
}

describe.skipIf(!hasSdk())("the SDK of Azure ML reads the same", () => {
  const found: string[] = [];
  const lines: Record<string, OracleLine[]> = {};

  beforeAll(async () => {
    const folders = { fixtures: filledFixtures(), ...(CORPUS === "" ? {} : { corpus: CORPUS }) };
    for (const [name, folder] of Object.entries(folders)) {
      const read = (lines[name] = askSdk<OracleLine>("azure-ai-ml.py", folder));
      const loaded = read.filter(({ values }) => values !== undefined);
      console.log(`${name}: the SDK loaded ${loaded.length} of ${read.length} YAML files`);
      for (const line of loaded)
        for (const each of differences(line, await definitionOf(folder, line.file)))
          found.push(`${each} [${line.file}]`);
    }
  }, 300_000);

  test("in every definition, where no reason is given", () => {
    const explained = explanations("azure-ai-ml-differences.json");
    const { unexplained, unused } = sortOut(found, explained);
    expect(unexplained).toEqual([]);
    expect(unused.filter(({ corpus }) => corpus !== true || CORPUS !== "")).toEqual([]);
  });

  test("and could load enough of our own", () => {
    const loaded = (lines["fixtures"] ?? []).filter(({ values }) => values !== undefined);
    expect(loaded.length).toBeGreaterThan(20);
    expect(new Set(loaded.map(({ kind }) => kind)).size).toBeGreaterThan(10);
  });
});
