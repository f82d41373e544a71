import { sampleAnnotatedKey } from "../src/detection/checksum/annotated-key.ts";
import { sampleEntraSecret } from "../src/detection/checksum/entra-secret.ts";
import { sampleDevOpsPat } from "../src/detection/checksum/devops-pat.ts";
import { sampleGithubToken } from "../src/detection/checksum/github-token.ts";
import { HIS_KINDS } from "../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../src/detection/checksum/his-key.ts";
import { sample, sampleBytes } from "../src/detection/sample.ts";

/** Made-up credentials by the name under which fixtures ask for them. */
const SAMPLES: Readonly<Record<string, () => string>> = {
  client_secret: () => sampleEntraSecret(1),
  devops_pat: () => sampleDevOpsPat(1),
  github_token: () => sampleGithubToken("ghp_", 1),
  guid: () => sample("", 8, "hex", `-${["4c1f", "4b07", "9d3e"].join("-")}-${sample("", 12, "hex")}`),
  hf_token: () => sample("hf_", 34, "alpha"),
  openai_key: () => sampleAnnotatedKey({ number: 4, provider: "ACOG", reserved: "AAAB" }),
  password: () => sample("", 16),
  random: () => sample("", 32),
  sas_sig: () => encodeURIComponent(Buffer.from(sampleBytes(32, 7)).toString("base64")),
  storage_key: () => sampleHisKey(HIS_KINDS.storage, 1),
  storage_key_2: () => sampleHisKey(HIS_KINDS.storage, 2),
  wandb_key: () => sample("", 40, "hex"),
};

/**
 * Puts made-up credentials in place of `@@name@@`. Fixtures are written with such marks, so that no credential stands in
 * the repository, where push protection and other scanners would find it.
 */
export function fillSamples(text: string): string {
  return text.replaceAll(/@@([a-z][a-z0-9_]*)@@/g, (mark, name: string) => SAMPLES[name]?.() ?? mark);
}

/** Names that {@link fillSamples} knows. */
export const sampleNames: readonly string[] = Object.keys(SAMPLES);
