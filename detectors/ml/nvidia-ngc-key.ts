import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { decodeBase64Text } from "../../src/detection/base64.ts";
import { sample } from "../../src/detection/sample.ts";

const CANDIDATE = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{84}(?![A-Za-z0-9+/=_-])/g;
const DECODED = /^[a-z0-9]{26}:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const uuid = [8, 4, 4, 4, 12].map((length) => sample("", length, "hex")).join("-");
const key = () => Buffer.from(`${sample("", 26, "base32")}:${uuid}`).toString("base64");

export const nvidiaNgcKey: Detector = {
  id: "nvidia-ngc-key",
  title: "NVIDIA NGC API key (older form)",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key pulls, and with the right role pushes, private containers and models of the owner's NGC organization. " +
    "These keys have no prefix; jobscrub knows them because they decode to a random word and a UUID. Delete the key in the NGC settings and use a " +
    "newer personal key with only the services the job needs.",
  references: ["https://docs.nvidia.com/ngc/latest/ngc-user-guide.html"],
  rotation: "https://org.ngc.nvidia.com/setup/api-keys",
  roles: "all",
  precedence: 60,
  signatures: [/[A-Za-z0-9]{84}/],
  shortestRun: 84,
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "NGC_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "REGISTRY_LOGIN", value: key() },
      { role: "command", name: "command", value: `NGC_API_KEY=${key()} ngc registry model list`, secret: key() },
      { role: "command", name: "command", value: `docker login -u '$oauthtoken' -p ${key()} nvcr.io`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "NGC_API_KEY", value: "$NGC_API_KEY" },
      { role: "env", name: "HASH", value: sample("", 84, "hex") },
      { role: "env", name: "DATA", value: sample("", 84) },
      {
        role: "env",
        name: "DATA",
        value: Buffer.from(`${"x".repeat(26)}:not-an-uuid-but-quite-as-long-as-one-is`)
          .toString("base64")
          .slice(0, 84),
      },
      { role: "env", name: "NGC_API_KEY", value: "<your-ngc-api-key>" },
    ];
  },
  *detect({ value }): Generator<Match> {
    if (value.length < 84) return;
    for (const match of value.matchAll(CANDIDATE)) {
      if (!DECODED.test(decodeBase64Text(match[0]) ?? "")) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        evidence: ["decodes to a word and a UUID"],
      };
    }
  },
};
