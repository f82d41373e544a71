import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { models } from "./models.mjs";
import { operationsOf } from "./operations.mjs";
import { clientDefinitions, parameters, responses, unexpected } from "./surface.mjs";

// Generates the client of `src/azure/ai-ml-rest` from its specification, in the shape of an @azure-rest package.
// `--check` writes nothing and fails when the files are not what the specification gives.

const FOLDER = "src/azure/ai-ml-rest";
const HEADER = "// Generated from specification.json by build/client/generate.mjs. Do not edit.\n";
const check = process.argv.includes("--check");

const specification = JSON.parse(readFileSync(join(FOLDER, "specification.json"), "utf8"));
const operations = operationsOf(specification);
const files = {
  "models.ts": models(specification.definitions, "input"),
  "outputModels.ts": models(specification.definitions, "output"),
  "parameters.ts": parameters(operations),
  "responses.ts": responses(operations),
  "clientDefinitions.ts": clientDefinitions(operations),
  "isUnexpected.ts": unexpected(operations),
};
mkdirSync(FOLDER, { recursive: true });
const stale = [];
for (const [name, text] of Object.entries(files)) {
  const path = join(FOLDER, name);
  const content = `${HEADER}\n${text}`;
  if (!check) writeFileSync(path, content);
  else if (readFileSync(path, "utf8") !== content) stale.push(path);
}
if (stale.length > 0) {
  console.error(`not what the specification gives: ${stale.join(", ")}; run: npm run generate:client`);
  process.exitCode = 1;
}
