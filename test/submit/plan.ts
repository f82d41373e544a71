import { expect } from "vitest";
import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { sample } from "../../src/detection/sample.ts";
import { planSubmission } from "../../src/submit/gate.ts";
import type { Submission, SubmissionOptions } from "../../src/submit/gate.ts";
import { folderWith } from "./support.ts";

/** Made-up credentials, and the rule that finds the first two. */
export const TOKEN = sample("hf_", 34, "alpha");
export const OTHER = sample("hf_", 34, "alpha", "B").slice(0, 37);
export const KEY = sampleHisKey(HIS_KINDS.storage, 7);
export const RULE = "huggingface-token";

/** A clean job, and the command that submits it. */
export const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
experiment_name: iris
command: python train.py
environment: azureml:env@latest
`;
export const CREATE = ["az", "ml", "job", "create", "--file", "job.yml"];

/** What a command would submit in a folder with these files. Nothing of it shows a credential. */
export async function plan(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[] = CREATE,
  options: SubmissionOptions = {},
): Promise<Submission> {
  const submission = await planSubmission(argv, { cwd: folderWith(files), ...options });
  const shown = JSON.stringify(submission);
  for (const secret of [TOKEN, OTHER, KEY]) expect(shown).not.toContain(secret);
  return submission;
}

/** File, path and rule of each finding. */
export function places({ report }: Submission): string[] {
  return report.findings.map(({ file, path, rule }) => `${file} ${path} ${rule}`);
}
