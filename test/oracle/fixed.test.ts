import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { Secret } from "../../src/detection/secret.ts";
import { parseDocuments, syntaxOf } from "../../src/document/parse.ts";
import { fixFile } from "../../src/engine/fix/fix-file.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { recognise } from "../../src/formats/recognise.ts";
import { applyEdits } from "../../src/source/edit.ts";
import { Source } from "../../src/source/source.ts";
import type { OracleLine } from "./azure-ai-ml-compare.ts";
import { askSdk, hasSdk } from "./python.ts";

/**
 * What is fixed against an oracle that we did not write: the SDK of the platform loads every definition of the fixtures,
 * and each once more with secrets planted in its variables, before and after `jobscrub fix`. Only the values that were
 * secrets may differ. JOBSCRUB_CORPUS names a folder of more definitions, in which secrets are planted.
 */
const CORPUS = process.env["JOBSCRUB_CORPUS"] ?? "";
const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");
const made = mkdtempSync(join(tmpdir(), "jobscrub-fixed-"));
afterAll(() => rmSync(made, { recursive: true, force: true }));

const VAULT = { name: "contoso", url: "https://contoso.vault.azure.net" };
const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5m sam@sample.example";
const settings = makeSettings({ ...DEFAULTS, names: { ...DEFAULTS.names, gitAuthors: false } }, ".", ".");
const WAYS = ["resolver", "pointer"] as const;

/** Copies of the fixtures with samples filled in; `planted`: with a secret as the value of every variable. */
async function copyFixtures(): Promise<string[]> {
  for (const name of readdirSync(FIXTURES).filter((each) => each.startsWith("azureml-")))
    cpSync(join(FIXTURES, name), join(made, "before", "own", name), { recursive: true });
  const files: string[] = [];
  for (const entry of readdirSync(join(made, "before"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = fillSamples(readFileSync(path, "utf8"));
    writeFileSync(path, text);
    if (!/\.ya?ml$/.test(entry.name)) continue;
    files.push(relative(join(made, "before"), path));
    const planted = await plant(path, text);
    if (planted === undefined) continue;
    const file = relative(join(made, "before"), path).replace("own", "planted");
    mkdirSync(dirname(join(made, "before", file)), { recursive: true });
    writeFileSync(join(made, "before", file), planted);
    files.push(file);
  }
  for (const entry of CORPUS === "" ? [] : readdirSync(CORPUS, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const planted = await plant(path, readFileSync(path, "utf8"));
    if (planted === undefined) continue;
    const file = join("corpus", relative(CORPUS, path));
    mkdirSync(dirname(join(made, "before", file)), { recursive: true });
    writeFileSync(join(made, "before", file), planted);
    files.push(file);
  }
  return files;
}

async function plant(file: string, text: string): Promise<string | undefined> {
  const [document] = await parseDocuments(new Source(file, text), syntaxOf(file));
  const fields = document === undefined ? [] : (recognise(document)?.fields ?? []);
  const whole = fields.filter(
    ({ role, within, scalar, value, path }) =>
      role === "env" && within === undefined && value === scalar.value && path.at(-1) !== "key" && path.length > 1,
  );
  const values = [...new Map(whole.map(({ scalar }) => [scalar.span.start, scalar])).values()].filter(
    ({ style }) => style === "plain" || style === "single" || style === "double",
  );
  if (values.length === 0) return undefined;
  return applyEdits(
    text,
    values.map(({ span }) => ({ span, text: fillSamples('"@@hf_token@@"') })),
  );
}

/** A file after its fixes, the values that were secrets, and what is given by hand from then on, by its path. */
async function fixed(
  file: string,
  way: (typeof WAYS)[number],
): Promise<{ text: string; secrets: string[]; names: string[]; given: Record<string, string> }> {
  const source = new Source(file, readFileSync(join(made, "before", file), "utf8"));
  const { findings } = await scanSource(source, syntaxOf(file), await settings);
  const context = { vault: VAULT, version: "0123456789abcdef0123456789abcdef", resolver: way === "resolver" };
  const result = await fixFile(
    source,
    await settings,
    findings.filter(({ severity }) => severity !== "info"),
    ({ path }) => ({ ...context, name: "a-secret", sshPublicKey: KEY, variable: path.split(/\W+/).at(-1) ?? "X" }),
    { unsafe: true, writes: true },
  );
  const stored = result.fixed.filter(({ fix }) => fix.stores).map(({ finding }) => finding);
  const connections = stored.filter(({ format }) => format.family === "connection");
  return {
    text: result.after,
    secrets: stored.map(({ secret }) => Secret.reveal(secret)),
    names: stored.map(({ path }) => path.split(/\W+/).at(-1) ?? ""),
    // The fix says so: the value is given when the connection is created.
    given: Object.fromEntries(connections.map(({ path, secret }) => [path, Secret.reveal(secret)])),
  };
}

/** The values that left a file, and the variables that held them. */
interface Gone {
  readonly secrets: readonly string[];
  readonly names: readonly string[];
}

const NEW = /keyvault|vault\.azure\.net|ssh-ed25519/;

/** What the SDK reads in another way than before, but for the values that were secrets. */
function differences(before: OracleLine, after: OracleLine | undefined, { secrets, names }: Gone): string[] {
  if (after?.kind !== before.kind) return [`loaded as ${before.kind}, now as ${after?.kind} (${after?.error})`];
  const found: string[] = [];
  for (const [meaning, values] of Object.entries(before.values ?? {})) {
    const now = after?.values?.[meaning as "env"] ?? [];
    const has = (list: typeof values, [name, value]: readonly [string, string]) =>
      list.some(([otherName, other]) => otherName === name && other === value);
    for (const each of values.filter((value) => !has(now, value)))
      if (!secrets.some((secret) => each[1].includes(secret)) && !(meaning === "command" && now.length > 0))
        found.push(`${meaning} ${each[0]} is gone`);
    for (const each of now.filter((value) => !has(values, value)))
      if (!NEW.test(each[1])) found.push(`${meaning} ${each[0]} is new`);
    for (const [name, value] of now)
      // A sample may stand under a harmless name too.
      if (meaning === "env" && names.includes(name) && secrets.some((secret) => value.includes(secret)))
        found.push(`${name} still leaks`);
  }
  return found;
}

describe.skipIf(!hasSdk())("the SDK of Azure ML loads what is fixed as it loaded the original", () => {
  let files: string[] = [];
  const left = new Map<string, Gone>();
  const lines = new Map<string, Map<string, OracleLine>>();

  beforeAll(async () => {
    files = await copyFixtures();
    for (const way of WAYS) {
      cpSync(join(made, "before"), join(made, way), { recursive: true });
      const given: Record<string, unknown> = {};
      for (const file of files) {
        const result = await fixed(file, way);
        writeFileSync(join(made, way, file), result.text);
        left.set(`${way} ${file}`, result);
        given[file] = result.given;
      }
      writeFileSync(join(made, `${way}.json`), JSON.stringify(given));
    }
    writeFileSync(join(made, "before.json"), "{}");
    for (const state of ["before", ...WAYS]) {
      const read = askSdk<OracleLine>("azure-ai-ml.py", join(made, state), join(made, `${state}.json`));
      lines.set(state, new Map(read.map((line) => [line.file, line])));
    }
  }, 600_000);

  test.each(WAYS)("with the %s", (way) => {
    const found: string[] = [];
    let compared = 0;
    for (const file of files) {
      const gone = left.get(`${way} ${file}`);
      const before = lines.get("before")?.get(file);
      if (gone === undefined || gone.secrets.length === 0 || before?.kind === undefined) continue;
      compared++;
      for (const each of differences(before, lines.get(way)?.get(file), gone)) found.push(`${file}: ${each}`);
    }
    console.log(`${way}: ${compared} definitions that the SDK loads were fixed`);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(15);
  });
});
