import { sampleAnnotatedKey } from "../src/detection/checksum/annotated-key.ts";
import { sampleEntraSecret } from "../src/detection/checksum/entra-secret.ts";
import { sampleAtlassianToken } from "../src/detection/checksum/atlassian-token.ts";
import { sampleDevOpsPat } from "../src/detection/checksum/devops-pat.ts";
import { sampleGithubToken } from "../src/detection/checksum/github-token.ts";
import { sampleGrafanaToken } from "../src/detection/checksum/grafana-token.ts";
import { HIS_KINDS } from "../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../src/detection/checksum/his-key.ts";
import { sample, sampleBytes } from "../src/detection/sample.ts";

/** Made-up credentials by the name under which fixtures ask for them. */
const SAMPLES: Readonly<Record<string, () => string>> = {
  base64_32: () => Buffer.from(sampleBytes(32, 8)).toString("base64"),
  base64_64: () => Buffer.from(sampleBytes(64, 9)).toString("base64"),
  client_secret: () => sampleEntraSecret(1),
  devops_pat: () => sampleDevOpsPat(1),
  github_token: () => sampleGithubToken("ghp_", 1),
  grafana_token: () => sampleGrafanaToken(),
  guid: () => sample("", 8, "hex", `-${["4c1f", "4b07", "9d3e"].join("-")}-${sample("", 12, "hex")}`),
  hex_32: () => sample("", 32, "hex"),
  // In two halves and in encodings, for fixtures that hide it.
  hf_token_head: () => sample("hf_", 34, "alpha").slice(0, 16),
  hf_token_tail: () => sample("hf_", 34, "alpha").slice(16),
  hf_token_base64: () => Buffer.from(sample("hf_", 34, "alpha")).toString("base64"),
  hf_token_hex: () => Buffer.from(sample("hf_", 34, "alpha")).toString("hex"),
  login_base64: () => Buffer.from(`adoe:${sample("", 16)}`).toString("base64"),
  hf_token: () => sample("hf_", 34, "alpha"),
  jira_token: () => sampleAtlassianToken("ATATT3xFfGF0", 171, "="),
  openai_key: () => sampleAnnotatedKey({ number: 4, provider: "ACOG", reserved: "AAAB" }),
  password: () => sample("", 16),
  random: () => sample("", 32),
  sas_sig: () => encodeURIComponent(Buffer.from(sampleBytes(32, 7)).toString("base64")),
  storage_key: () => sampleHisKey(HIS_KINDS.storage, 1),
  storage_key_2: () => sampleHisKey(HIS_KINDS.storage, 2),
  telegram_token: () => sample("", 10, "digits", ":AA") + sample("", 33, "base64url"),
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
