import {
  annotatedChecksumHolds,
  parseAnnotatedKey,
  sampleAnnotatedKey,
} from "../../src/detection/checksum/annotated-key.ts";
import { serviceOf } from "../../src/detection/checksum/annotated-services.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { madeIn } from "../../src/detection/key-age.ts";
import { sample } from "../../src/detection/sample.ts";

/** Where `JQQJ` stands. */
const SIGNATURE = 52;
const KEY = /(?<![A-Za-z0-9])[A-Za-z0-9]{84}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9])/y;

const openai = () => sampleAnnotatedKey({ number: 1, provider: "ACOG", reserved: "AAAB" });
const pat = () => sampleAnnotatedKey({ number: 2, provider: "AZDO", reserved: "AAAS", year: 2026, month: 1 });
const long = () => sampleAnnotatedKey({ number: 3, provider: "AZMP", long: true });

export const azureAnnotatedKey: Detector = {
  id: "azure-annotated-key",
  title: "Azure service key",
  category: "secret",
  severity: "error",
  docs:
    "Keys of this form say which service issued them and when: Azure OpenAI and the other AI services, Azure DevOps, App Configuration, Maps, " +
    "Communication Services and more. Whoever holds one can use the service as its owner, at the owner's cost, until the key is regenerated. " +
    "Regenerate it, give the job's identity a role on the service, and disable local authentication there; for Azure DevOps use a service " +
    "principal or a managed identity instead of a personal token.",
  references: [
    "https://learn.microsoft.com/azure/ai-services/authentication",
    "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
    "https://learn.microsoft.com/azure/devops/integrate/get-started/authentication/service-principal-managed-identity",
  ],
  rotation: "https://learn.microsoft.com/azure/ai-services/rotate-keys",
  roles: "all",
  precedence: 60,
  anchors: ["JQQJ"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: openai(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `git clone https://user:${pat()}@dev.azure.com/contoso/_git/code`,
        secret: pat(),
        confidence: "high",
      },
      { role: "tag", name: "maps", value: `key=${long()};`, secret: long(), confidence: "high" },
      { role: "credential", name: "key", value: openai().replace(/^../, "Zz"), confidence: "medium" },
      { role: "text", name: "", value: `first "${openai()}", then "${pat()}"`, secret: pat() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: "<your-azure-openai-key>" },
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: "${{azureml://connections/aoai/credentials/key}}" },
      { role: "env", name: "KEY", value: `${"a".repeat(52)}JQQJ99BFACAAAAAAAAAAAAABACOG0000` },
      { role: "env", name: "KEY", value: "X".repeat(84) },
      { role: "env", name: "ID", value: sample("", 84) },
      { role: "env", name: "ID", value: `${openai()}A` },
      { role: "text", name: "", value: "keys carry JQQJ99 in the middle" },
    ];
  },
  *detect(field) {
    const text = field.value;
    for (let at = text.indexOf("JQQJ", SIGNATURE); at >= 0; at = text.indexOf("JQQJ", at + 1)) {
      const start = at - SIGNATURE;
      KEY.lastIndex = start;
      const found = KEY.exec(text)?.[0];
      const parsed = found === undefined ? undefined : parseAnnotatedKey(found);
      if (found === undefined || parsed === undefined || new Set(found.slice(0, SIGNATURE)).size < 6) continue;
      const holds = annotatedChecksumHolds(found);
      const { year, month, provider, form } = parsed;
      const evidence = [
        `signature ${provider}`,
        holds ? `checksum holds (${serviceOf(parsed)})` : "checksum does not hold",
        madeIn(year, month),
      ];
      if (form !== "key") evidence.push(form === "derived" ? "derived from another key" : "hash made with a key");
      yield {
        start,
        end: start + found.length,
        confidence: holds ? "high" : "medium",
        message: `${serviceOf(parsed)}, ${madeIn(year, month)}`,
        evidence,
      };
    }
  },
};
