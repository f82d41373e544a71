import { ALPHABETS } from "../sample.ts";
import type { AnnotatedKey } from "./annotated-key.ts";

/** What the provider signatures stand for, as a title needs it. */
const PROVIDERS: Readonly<Record<string, string>> = {
  AZAC: "Azure App Configuration key",
  AZCR: "Azure Container Registry password",
  AZCS: "Azure Communication Services key",
  AZDO: "Azure DevOps personal access token",
  AZEG: "Azure Event Grid key",
  AZFR: "Azure Fluid Relay key",
  AZFU: "Azure Functions key",
  AZMP: "Azure Maps key",
  AZMR: "Azure Mixed Reality key",
  MSQL: "Azure SQL key",
};

/** The kinds of AI services, by the last of their four reserved characters in base64 order. */
const AI_SERVICES = [
  "AI services",
  "OpenAI",
  "Anomaly Detector",
  "Anomaly Detector",
  "AI services",
  "Computer Vision",
  "Content Moderator",
  "Content Safety",
  "Custom Vision",
  "Custom Vision",
  "Face",
  "Form Recognizer",
  "Health Decision Support",
  "Health Insights",
  "Immersive Reader",
  "AI services",
  "Knowledge",
  "LUIS",
  "LUIS",
  "Metrics Advisor",
  "Personalizer",
  "QnA Maker",
  "QnA Maker",
  "Speaker Recognition",
  "Speech",
  "Speech Translation",
  "Text Analytics",
  "Translator",
  "AI services",
  "Transcription",
  "Video Intelligence",
  ...Array.from({ length: 10 }, () => "Bing Search"),
] as const;

/**
 * The service that issued an annotated key, as a title: "Azure OpenAI key". Unknown signatures give "Azure service key".
 *
 * @see https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/LegacyCaskProviderSignatures.cs
 */
export function serviceOf({ provider, reserved }: Pick<AnnotatedKey, "provider" | "reserved">): string {
  const signature = provider.toUpperCase();
  if (signature !== "ACOG") return PROVIDERS[signature] ?? "Azure service key";
  const code = reserved.startsWith("AAA") ? ALPHABETS.base64.indexOf(reserved.charAt(3)) : -1;
  return `Azure ${AI_SERVICES[code] ?? "AI services"} key`;
}
