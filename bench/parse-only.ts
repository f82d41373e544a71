// What a scanner must do at least that knows definitions: walk, read, and parse what may hold one. No recognising of values,
// no detecting. Run by bench/speed.mjs as a bundle of its own.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseDocuments, syntaxOf } from "../src/document/parse.ts";
import { mayHoldDefinition } from "../src/formats/recognise.ts";
import { Source } from "../src/source/source.ts";

const SCANNED =
  /\.(?:ya?ml|jsonc?|env|dockerfile|py|ipynb|sh|bash|ps1|bicep|tf)$|^\.env|^Dockerfile|^requirements.*\.txt$/i;
const pending = [process.argv[2] ?? "."];
let documents = 0;
for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) pending.push(path);
    else if (SCANNED.test(entry.name)) {
      const text = readFileSync(path, "utf8");
      const syntax = syntaxOf(path);
      if (mayHoldDefinition(text, syntax, path))
        documents += (await parseDocuments(new Source(path, text), syntax)).length;
    }
  }
}
console.log(JSON.stringify({ documents }));
