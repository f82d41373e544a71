import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { randomness } from "../../src/detection/randomness.ts";
import { sample } from "../../src/detection/sample.ts";
import type { Field } from "../../src/formats/format.ts";

/** Passwords without a signature: 32 characters of base64 at first, 52 later. */
const OLDER = /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/]{32}|[A-Za-z0-9+/]{52})(?![A-Za-z0-9+/=_-])/g;
const NAME = /(?:^|_)(?:acr|registry|docker_registry_server)(?:_[a-z0-9]+){0,3}_(?:password|pwd|pass|key)[12]?$/;
const WORD = /acr|azurecr|registry/i;
const LOGIN = /(?:^|_)(?:p|password|pwd)$/;
const HOST_REACH = 300;

const password = () => sampleHisKey(HIS_KINDS.containerRegistry, 1);
const older = () => sample("", 32, "base64");

export const azureContainerRegistryPassword: Detector = {
  id: "azure-container-registry-password",
  title: "Azure Container Registry password",
  category: "secret",
  severity: "error",
  docs:
    "The password of a registry's admin user or of a registry token pulls every image that it is allowed to see; the admin user can also push, so " +
    "that its holder can replace the images that jobs run. Regenerate the password, let the workspace or compute identity pull with the AcrPull " +
    "role, and disable the admin user.",
  references: [
    "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
    "https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/acr/credential#az-acr-credential-renew",
  roles: "all",
  precedence: 60,
  signatures: ["+ACR"],
  shortestRun: 32,
  mentions: ["acr", "azurecr", "registry"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "X", value: password(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `docker login contoso.azurecr.io -u contoso -p ${password()}`,
        secret: password(),
        confidence: "high",
      },
      { role: "setting", name: "ACR_PASSWORD", value: older(), confidence: "medium" },
      {
        role: "command",
        name: "command",
        value: `az acr login && docker login -u c --password "${older()}" contoso.azurecr.io`,
        secret: older(),
        confidence: "medium",
      },
      {
        role: "text",
        name: "",
        value: `{"auths": {"contoso.azurecr.io": {"username": "contoso", "password": "${older()}"}}}`,
        secret: older(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "ACR_PASSWORD", value: "<registry-password>" },
      { role: "env", name: "ACR_PASSWORD", value: "$(ACR_PASSWORD)" },
      { role: "env", name: "REGISTRY_PASSWORD", value: "X".repeat(32) },
      { role: "env", name: "IMAGE", value: `contoso.azurecr.io/train@sha256:${sample("", 64, "hex")}` },
      { role: "command", name: "command", value: "docker login contoso.azurecr.io -u contoso -p $ACR_PASSWORD" },
      { role: "env", name: "RUN_ID", value: older() },
      { role: "env", name: "REGISTRY_PASSWORD", value: "correct/horse/battery/staple/now" },
      { role: "env", name: "ACR_NAME", value: "contosomachinelearningregistry00" },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.containerRegistry);
    yield* olderMatches(field);
  },
};

function* olderMatches(field: Field): Generator<Match> {
  if (!mentions(field, WORD)) return;
  const text = field.value;
  for (const { 0: found, index: start } of text.matchAll(OLDER)) {
    const end = start + found.length;
    const names = namesAt(field, start, end);
    const named = names.some((name) => NAME.test(name));
    if (!named && !(names.some((name) => LOGIN.test(name)) && nearRegistry(text, start))) continue;
    if (found.includes("+ACR") || randomness(found) < 0.8 || isPlaceholder(found)) continue;
    yield {
      start,
      end,
      confidence: "medium",
      evidence: ["random characters", named ? "the name of a registry password" : "beside a registry's address"],
    };
  }
}

function nearRegistry(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - HOST_REACH), at + HOST_REACH).includes(".azurecr.io");
}
