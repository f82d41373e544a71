import type { Detector, Example } from "../../src/detection/detector.ts";
import { judge } from "../../src/detection/judge.ts";

export const secretSlot: Detector = {
  id: "secret-slot",
  title: "Empty variable or field that asks for a secret",
  category: "secret",
  severity: "info",
  docs:
    "The name asks for a secret and the value is empty or a placeholder. Nothing leaks yet, but who follows the hint will put a secret where the " +
    "platform logs and stores it: Microsoft's own Java sample asks for a client secret in a job's environment variables in this way. " +
    "Leave the entry out and let the code fetch the secret.",
  references: [
    "https://github.com/Azure/azureml-examples/blob/main/cli/jobs/single-step/java/iris/job-template.yml",
    "https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs",
  ],
  roles: ["env", "credential", "input"],
  precedence: 5,
  onlySecretNames: true,
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AZUREMLFLOW_SP_CLIENT_SECRET", value: "" },
      { role: "env", name: "OPENAI_API_KEY", value: "<your-api-key>" },
      {
        role: "credential",
        name: "sas_token",
        value: "?xx=XXXX-XX-XX&xx=xxxx&xxx=xxx&xx=xxxxxxxxxxx",
        family: "datastore",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "LOG_LEVEL", value: "" },
      { role: "env", name: "TOKENIZER", value: "" },
      { role: "env", name: "HF_TOKEN", value: "$HF_TOKEN" },
      { role: "env", name: "HF_TOKEN_FILE", value: "" },
      { role: "env", name: "MAX_TOKENS", value: "<number>" },
    ];
  },
  *detect(field) {
    const verdict = judge(field);
    if (verdict?.is !== "slot") return;
    const { start, end, confidence, evidence } = verdict;
    yield { start, end, confidence, evidence };
  },
};
