import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { findLegacyKeys } from "../../src/detection/checksum/legacy-key.ts";
import { namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const NAME = /(?:^|_)batch(?:_[a-z0-9]+){0,3}_key[12]?$/;

const key = () => sampleHisKey(HIS_KINDS.batch, 1);
const legacy = () => Buffer.from(sampleBytes(64, 52)).toString("base64");

export const azureBatchKey: Detector = {
  id: "azure-batch-key",
  title: "Azure Batch account key",
  category: "secret",
  severity: "error",
  docs:
    "A Batch account key can create pools and run any command on their nodes, at the owner's cost and with the identities that the pools have. " +
    "It does not expire. Regenerate the key and sign in with Microsoft Entra ID; Batch accounts can refuse shared keys altogether.",
  references: [
    "https://learn.microsoft.com/azure/batch/batch-aad-auth",
    "https://learn.microsoft.com/azure/batch/security-best-practices",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/batch/account/keys#az-batch-account-keys-renew",
  roles: "all",
  precedence: 60,
  anchors: ["+ABa", /==(?<=[A-Za-z0-9+/]{8}==)/, /%3[Dd]%3[Dd]/],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `az batch account login --account-key '${key()}'`,
        secret: key(),
        confidence: "high",
      },
      { role: "env", name: "BATCH_ACCOUNT_KEY", value: legacy(), confidence: "medium" },
      { role: "credential", name: "key", value: key().replace(/^../, "Zz"), confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "BATCH_ACCOUNT_KEY", value: "<batch-account-key>==" },
      { role: "env", name: "BATCH_ACCOUNT_KEY", value: "${{secrets.BATCH_ACCOUNT_KEY}}" },
      { role: "env", name: "BATCH_ACCOUNT_KEY", value: `${"A".repeat(86)}==` },
      { role: "env", name: "BATCH_SHA", value: legacy() },
      { role: "env", name: "ACCOUNT_KEY", value: legacy() },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.batch);
    for (const { start, end } of findLegacyKeys(field.value, 64)) {
      if (!namesAt(field, start, end).some((name) => NAME.test(name))) continue;
      yield { start, end, confidence: "medium", evidence: ["64 bytes in base64", "the name of a Batch key"] };
    }
  },
};
