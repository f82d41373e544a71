import { decodeBase64Text } from "../../src/detection/base64.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { isReference } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";

const AUTH = /(?<![\w-])\\{0,3}"auth\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"([A-Za-z0-9+/_-]{8,6000}={0,2})\\{0,3}"/g;
/** Base64 of `{"auths"`, compact and indented as docker writes it (with a tab) and as kubectl does. */
const ENCODED_BEGINS = ["eyJhdXRocyI", "ewoJImF1dGhzIj", "ewogICJhdXRocyI", "ewogICAgImF1dGhzI"];
const ENCODED = new RegExp(`(?<![A-Za-z0-9+/_-])(?:${ENCODED_BEGINS.join("|")})[A-Za-z0-9+/_-]{16,12000}={0,2}`, "g");

const auth = Buffer.from(`contoso:${sample("", 32)}`).toString("base64");
const config = JSON.stringify({ auths: { "contoso.azurecr.io": { auth } } });
const encoded = Buffer.from(config).toString("base64");

export const dockerRegistryAuth: Detector = {
  id: "docker-registry-auth",
  title: "Container registry login in a Docker configuration",
  category: "secret",
  severity: "error",
  docs:
    "`auth` is user name and password of a container registry in base64, which is no encryption. Whoever reads it pulls private images and, with push " +
    "rights, replaces them. Change the password, and let the compute's managed identity pull the image (role AcrPull) instead.",
  references: [
    "https://docs.docker.com/reference/cli/docker/login/#credential-stores",
    "https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/",
    "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/acr/credential#az-acr-credential-renew",
  roles: "all",
  precedence: 50,
  anchors: ['auth"', 'auth\\"', 'auth\\\\"', ...ENCODED_BEGINS],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "DOCKER_AUTH_CONFIG", value: config, secret: auth, confidence: "high" },
      { role: "env", name: "DOCKER_AUTH_CONFIG", value: JSON.stringify(config), secret: auth },
      { role: "setting", name: ".dockerconfigjson", value: encoded, confidence: "high" },
      { role: "command", name: "command", value: `echo '${config}' > ~/.docker/config.json`, secret: auth },
      { role: "text", name: "", value: JSON.stringify(JSON.parse(config), null, 2), secret: auth },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DOCKER_AUTH_CONFIG", value: '{"auths": {"contoso.azurecr.io": {"auth": "<base64>"}}}' },
      {
        role: "env",
        name: "DOCKER_AUTH_CONFIG",
        value: JSON.stringify({ auths: { x: { auth: Buffer.from("user:${PASSWORD}").toString("base64") } } }),
      },
      {
        role: "env",
        name: "DOCKER_AUTH_CONFIG",
        value: '{"auths": {"contoso.azurecr.io": {}}, "credsStore": "ecr-login"}',
      },
      { role: "env", name: "SETTING", value: '{"auth": "managed-identity", "mode": 1}' },
      {
        role: "setting",
        name: ".dockerconfigjson",
        value: Buffer.from('{"auths":{"contoso.azurecr.io":{}}}').toString("base64"),
      },
    ];
  },
  *detect({ value }): Generator<Match> {
    for (const match of value.matchAll(AUTH)) {
      const found = match[1] ?? "";
      if (!isLogin(found)) continue;
      const start = match.index + match[0].lastIndexOf(found);
      yield { start, end: start + found.length, confidence: "high", evidence: ["decodes to user and password"] };
    }
    for (const match of value.matchAll(ENCODED)) {
      const text = decodeBase64Text(match[0]) ?? "";
      if (
        ![...text.matchAll(AUTH)].some((inner) => isLogin(inner[1] ?? "")) &&
        !/"password"\s*:\s*"[^"<$]{6,}"/.test(text)
      )
        continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        evidence: ["decodes to a Docker configuration with a login"],
      };
    }
  },
};

function isLogin(auth64: string): boolean {
  const decoded = decodeBase64Text(auth64);
  const colon = decoded?.indexOf(":") ?? -1;
  if (decoded === undefined || colon < 1) return false;
  const password = decoded.slice(colon + 1);
  return password.length >= 4 && !isPlaceholder(password) && !isReference(password);
}
