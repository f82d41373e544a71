import { namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sample } from "../../src/detection/sample.ts";

const HEX = /(?<![A-Za-z0-9_-])[0-9a-f]{32}(?![A-Za-z0-9_-])/g;
const NAME =
  /(?:^|_)(?:open_?ai|aoai|cognitive|apim|azure_ai|ai_?services?|foundry|form_?recognizer|document_intelligence|speech|translator|vision|language|text_analytics|content_safety|face|luis|bing)(?:_[a-z0-9]+){0,4}_key[12]?$|(?:^|_)subscription_key$|^azure_api_key$/;
const HEADER = /(?:^|_)(?:api_key|key)$/;
const HOST =
  /\.(?:openai\.azure|cognitiveservices\.azure|services\.ai\.azure|cognitive\.microsoft|api\.cognitive\.microsoft(?:translator)?)\.com\b|\.azure-api\.net\b/;
const HOST_REACH = 400;
/** What the SDKs call with a key: `AzureKeyCredential("…")`, `SpeechConfig(subscription="…")`. */
const CALL =
  /(?:AzureKeyCredential|CognitiveServicesCredentials|ApiKeyCredentials|Speech(?:Translation)?Config)\(\s{0,40}(?:(?:key|subscription|subscription_key)\s?=\s?)?["']$/;
const CALL_REACH = 120;

const key = () => sample("", 32, "hex");

export const azureOpenaiKeyLegacy: Detector = {
  id: "azure-openai-key-legacy",
  title: "Azure OpenAI or AI services key",
  category: "secret",
  severity: "error",
  docs:
    "Older keys of Azure OpenAI, the other AI services and API Management are 32 hexadecimal digits, so that only the name or the address beside " +
    "them tells what they are. Whoever holds one can use the models at the owner's cost. Regenerate the key, give the job's identity the " +
    "Cognitive Services OpenAI User role or the like, and disable local authentication on the resource.",
  references: [
    "https://learn.microsoft.com/azure/ai-services/openai/how-to/managed-identity",
    "https://learn.microsoft.com/azure/ai-services/authentication",
    "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
  ],
  rotation: "https://learn.microsoft.com/azure/ai-services/rotate-keys",
  roles: "all",
  precedence: 50,
  signatures: [
    "AzureKeyCredential(",
    "CognitiveServicesCredentials(",
    "ApiKeyCredentials(",
    "SpeechConfig(",
    "TranslationConfig(",
  ],
  shortestRun: 32,
  mentions: ["key"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: key(), confidence: "medium" },
      { role: "env", name: "OPENAI_API_KEY", value: key() },
      { role: "argument", name: "--subscription-key", value: key() },
      { role: "command", name: "command", value: `curl -H "Ocp-Apim-Subscription-Key: ${key()}" $URL`, secret: key() },
      {
        role: "command",
        name: "command",
        value: `curl https://contoso.openai.azure.com/openai/models -H "api-key: ${key()}"`,
        secret: key(),
      },
      { role: "text", name: "", value: `client = Client(endpoint, AzureKeyCredential("${key()}"))`, secret: key() },
      { role: "text", name: "", value: `SpeechConfig(subscription="${key()}", region="westeurope")`, secret: key() },
      { role: "text", name: "", value: `AZURE_COGNITIVE_SERVICES_KEY=${key()}\n`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: "0".repeat(32) },
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: "f".repeat(32) },
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: "${AZURE_OPENAI_API_KEY}" },
      { role: "env", name: "AZURE_OPENAI_API_KEY", value: "<your-api-key>" },
      { role: "env", name: "OPENAI_MODEL_MD5", value: key() },
      { role: "env", name: "RUN_ID", value: key() },
      { role: "env", name: "OPENAI_API_KEY", value: "https://kv.vault.azure.net/secrets/openai/" + key() },
      { role: "command", name: "command", value: `curl -H "api-key: ${key()}" https://example.com` },
    ];
  },
  *detect(field) {
    const text = field.value;
    for (const { 0: found, index: start } of text.matchAll(HEX)) {
      const end = start + found.length;
      const names = namesAt(field, start, end);
      const named =
        names.some((name) => NAME.test(name)) || CALL.test(text.slice(Math.max(0, start - CALL_REACH), start));
      if (!named && !names.some((name) => HEADER.test(name))) continue;
      if (!named && !HOST.test(text.slice(Math.max(0, start - HOST_REACH), end + HOST_REACH))) continue;
      if (isPlaceholder(found)) continue;
      yield {
        start,
        end,
        confidence: "medium",
        evidence: ["32 hexadecimal digits", named ? "the name of an AI service's key" : "sent to an AI service"],
      };
    }
  },
};
