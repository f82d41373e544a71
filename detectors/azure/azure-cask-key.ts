import { findCaskKeys, sampleCaskKey } from "../../src/detection/checksum/cask-key.ts";
import { madeIn } from "../../src/detection/key-age.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";

const key = () => sampleCaskKey(1);

export const azureCaskKey: Detector = {
  id: "azure-cask-key",
  title: "Common annotated security key",
  category: "secret",
  severity: "error",
  docs:
    "Keys of this standard say which service issued them and when, to the second. Whoever holds one can use the service as its owner until the key " +
    "is regenerated. Regenerate it, and give the job's identity a role on the service instead.",
  references: ["https://github.com/microsoft/cask/blob/main/docs/CaskSecret.md"],
  rotation: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual",
  roles: "all",
  precedence: 60,
  anchors: ["QJJQ"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "medium" },
      {
        role: "command",
        name: "command",
        value: `curl -H "key: ${sampleCaskKey(2)}" https://x`,
        secret: sampleCaskKey(2),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: `${"A".repeat(44)}QJJQABAATESTAABCDEFG` },
      { role: "env", name: "KEY", value: sample("", 30, "alnum", "QJJQABAATESTAABCDEFG") },
      { role: "text", name: "", value: "the mark of these keys is QJJQ" },
    ];
  },
  *detect({ value }) {
    for (const { start, end, provider, year, month } of findCaskKeys(value))
      yield { start, end, confidence: "medium", evidence: [`signature ${provider}`, madeIn(year, month)] };
  },
};
