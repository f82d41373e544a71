// The least that any scanner must do: walk, read, run one regular expression over the same files that jobscrub reads.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ANCHORS =
  /AccountKey=|\+ASt|8Q~|7Q~|JQQJ|AzSe|AzFu|AzCa|\+ACR|\+ABa|ACDb|sig=|SharedAccessKey|hf_|wandb_v1_|sk-|nvapi-|r8_|pcsk_|ghp_|github_pat_|glpat-|AKIA|AIza|xox[abp]-|-----BEGIN|eyJ|dapi|:\/\/[^\s/]{0,80}@|IR@/g;
const SCANNED =
  /\.(?:ya?ml|jsonc?|env|dockerfile|py|ipynb|sh|bash|ps1|bicep|tf)$|^\.env|^Dockerfile|^requirements.*\.txt$/i;
const pending = [process.argv[2]];
let files = 0;
let bytes = 0;
let hits = 0;
while (pending.length > 0) {
  const folder = pending.pop();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) pending.push(path);
    else if (SCANNED.test(entry.name)) {
      const text = readFileSync(path, "latin1");
      files++;
      bytes += text.length;
      for (const _ of text.matchAll(ANCHORS)) hits++;
    }
  }
}
console.log(JSON.stringify({ files, bytes, hits }));
