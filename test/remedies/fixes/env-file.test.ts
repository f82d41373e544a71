import { expect, test } from "vitest";
import { DEFAULTS } from "../../../src/config/config.ts";
import { fixFile } from "../../../src/engine/fix/fix-file.ts";
import { scanSource } from "../../../src/engine/scan-source.ts";
import { makeSettings } from "../../../src/engine/settings.ts";
import type { Fix } from "../../../src/remedies/fixes/fix.ts";
import { Source } from "../../../src/source/source.ts";

const names = { ...DEFAULTS.names, gitAuthors: false };

/** The fix for a `.env` file that is uploaded with a folder. */
async function fixUploaded(file: string, folder: string | undefined, resolver: boolean): Promise<Fix | undefined> {
  const settings = await makeSettings({ ...DEFAULTS, names }, ".", ".");
  const source = new Source(file, "DB_PASSWORD=hunter-2x-kk9\n");
  const { findings } = await scanSource(source, "dotenv", settings);
  const place = { file: "job.yml", line: 2, column: 7, path: "code", message: "uploaded" };
  const uploaded = findings.map((each) => ({ ...each, related: folder === undefined ? [] : [{ ...place, folder }] }));
  const vault = { name: "contoso", url: "https://contoso.vault.azure.net" };
  const { fixed } = await fixFile(source, settings, uploaded, () => ({ vault, name: "db-password", resolver }), {
    unsafe: true,
    writes: true,
  });
  return fixed[0]?.fix;
}

test.each([
  ["src/.env", "src", ".", "/.env"],
  ["jobs/src/conf/prod.env", "jobs/src", "..", "/conf/prod.env"],
  [".env", ".", ".", "/.env"],
  ["a b/my [x].env", "a b", ".", String.raw`/my\ \[x\].env`],
])("%s of %s leaves what is uploaded", async (file, folder, from, line) => {
  const fix = await fixUploaded(file, folder, false);
  expect(fix?.files).toEqual([
    { folder: from, what: "resolver" },
    { folder: from, what: "ignore", line },
  ]);
  expect(fix?.safety).toBe("unsafe");
});

test("with the resolver, which reads it, it is uploaded with references", async () => {
  const fix = await fixUploaded("src/conf/.env", "src", true);
  expect(fix?.files).toEqual([{ folder: "..", what: "resolver" }]);
  expect(fix?.safety).toBe("safe");
});

test("a file that nothing uploads gets the resolver beside it, and it is said how to keep it so", async () => {
  const fix = await fixUploaded("conf/.env", undefined, false);
  expect(fix?.files).toEqual([{ folder: ".", what: "resolver" }]);
  expect(fix?.steps.join("\n")).toContain(".amlignore");
});

test.each([
  ["conf/.env", undefined, true, "conf/.env so, in the folder conf", ".env"],
  ["src/conf/.env", "src", true, "src/conf/.env so, as the command of the jobs with the code folder src", "conf/.env"],
  ["src/my [x].env", "src", true, "the file so, in the folder of the resolver", "<file>"],
])("it is said how %s of %s is read", async (file, folder, resolver, where, option) => {
  const steps = (await fixUploaded(file, folder, resolver))?.steps.join("\n");
  expect(steps).toContain(`start what reads ${where}\npython keyvault_env.py --env-file ${option} -- <command>`);
});
