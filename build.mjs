import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundleModule, bundlePrograms } from "./build/bundle.mjs";

const quick = process.argv.includes("--quick");
const started = performance.now();

// Built beside the old one and put in its place at the end, so that a program that runs meanwhile stays whole.
const OUT = `.dist-${process.pid}`;
const modules = await bundlePrograms(
  {
    "bin/jobscrub": "bin/jobscrub.ts",
    "src/index": "src/index.ts",
    "src/secretlint": "src/secretlint/preset.ts",
    "src/azure": "src/azure/index.ts",
    "src/scan-thread": "src/engine/scan-thread.ts",
  },
  "bin/jobscrub",
  OUT,
  hashOfProgram(),
);
chmodSync(join(OUT, "bin", "jobscrub.js"), 0o755);
writeLicences(modules);
// Programs in other languages, which are written into a user's folder as they are.
for (const name of ["keyvault_env.py", "keyvault_env.sh"])
  cpSync(join("src", "resolver", name), join(OUT, "resolver", name));
if (!quick)
  execFileSync(
    process.execPath,
    [join("node_modules", "typescript", "bin", "tsc"), "-p", "tsconfig.json", "--outDir", join(OUT, "types")],
    { stdio: "inherit" },
  );
const { schema } = await run("build/config-schema.ts");
writeFileSync(join(OUT, "config.schema.json"), `${JSON.stringify(schema, null, 2)}\n`);
const { makeDemo } = await run("build/demo.ts");
const demo = `fixtures/.demo-${process.pid}`;
makeDemo("fixtures/demo.template", demo);
put(demo, "fixtures/demo");
rmSync(join(OUT, "tools"), { recursive: true });
put(OUT, "dist");
if (!quick) console.log(`built dist in ${Math.round(performance.now() - started)} ms`);

/** Puts a folder in the place of another. Another build may do the same at the same time; then the last one stays. */
function put(from, to) {
  for (let attempt = 0; ; attempt++) {
    try {
      rmSync(to, { recursive: true, force: true });
      renameSync(from, to);
      return;
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}

/** A hash of all that the program is made of. */
function hashOfProgram() {
  const hash = createHash("sha256").update(readFileSync("package.json"));
  for (const folder of ["bin", "detectors", "src"]) {
    const names = readdirSync(folder, { recursive: true }).filter((name) => /\.(?:ts|json)$/.test(name));
    for (const name of names.toSorted((a, b) => (a < b ? -1 : 1)))
      hash.update(`${folder}/${name}\0`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("base64url").slice(0, 16);
}

/** The licence texts of the packages whose code is in the bundle, as their licences ask for. */
function writeLicences(inputs) {
  const packages = new Map();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match !== null) packages.set(match[1], match[1]);
  }
  const parts = [...packages.keys()]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = ["LICENSE", "LICENSE.md", "license", "LICENCE", "LICENSE.txt", "license.md"].find((each) =>
        existsSync(join(folder, each)),
      );
      const text =
        file === undefined ? "(the package ships no licence text)" : readFileSync(join(folder, file), "utf8").trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  // The client of Azure Machine Learning is made of a specification that has a licence of its own.
  const specification = readFileSync("src/azure/ai-ml-rest/LICENSE.txt", "utf8").trim();
  parts.push(`Azure REST API specifications (MIT)\n\n${specification}\n`);
  writeFileSync(
    join(OUT, "THIRD-PARTY-LICENSES.txt"),
    `jobscrub contains code of these packages.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`,
  );
}

/** Imports a TypeScript module of the build. */
async function run(module) {
  const outfile = join(OUT, "tools", `${basename(module, ".ts")}.mjs`);
  await bundleModule(module, outfile);
  return import(new URL(`./${outfile}`, import.meta.url));
}
