import { decodeBase64Object } from "../../src/detection/base64.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** Base64 of `{"api_address":`. */
const BEGIN = "eyJhcGlfYWRkcmVzcyI6";
const TOKEN = tokenPattern("", `${BEGIN}[A-Za-z0-9+/_-]{40,1000}={0,2}`, "A-Za-z0-9+/=_-");

const encode = (key: string): string =>
  Buffer.from(
    `{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"${key}"}`,
  ).toString("base64");
const uuid = [8, 4, 4, 4, 12].map((length) => sample("", length, "hex")).join("-");
const token = encode(uuid);

export const neptuneApiToken: Detector = {
  id: "neptune-api-token",
  title: "Neptune API token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token reads, changes and deletes the experiments and models of its owner's Neptune projects. The token is JSON in base64 with " +
    "the server's address and the key in it. Reset it in the account settings and use a service account's token for jobs.",
  references: ["https://docs.neptune.ai/api_token"],
  rotation: "https://docs.neptune.ai/api_token",
  roles: "all",
  precedence: 60,
  anchors: [BEGIN],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "NEPTUNE_API_TOKEN", value: token, confidence: "high" },
      { role: "command", name: "command", value: `NEPTUNE_API_TOKEN="${token}" python train.py`, secret: token },
      { role: "text", name: "", value: `run = neptune.init_run(api_token='${token}')`, secret: token },
      { role: "tag", name: "tracking", value: token },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "NEPTUNE_API_TOKEN", value: encode("") },
      { role: "env", name: "NEPTUNE_API_TOKEN", value: encode("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") },
      {
        role: "env",
        name: "NEPTUNE_API_TOKEN",
        value: Buffer.from('{"api_address":"https://app.neptune.ai","project":"contoso/demo"}').toString("base64"),
      },
      { role: "env", name: "NEPTUNE_API_TOKEN", value: "ANONYMOUS" },
      { role: "env", name: "NEPTUNE_API_TOKEN", value: "eyJhcGlfYWRkcmVzcyI6..." },
      { role: "env", name: "NEPTUNE_API_TOKEN", value: "$NEPTUNE_API_TOKEN" },
    ];
  },
  detect: ({ value }) =>
    tokens(value, TOKEN, (_, body) => {
      const key = decodeBase64Object(body)?.["api_key"];
      return typeof key === "string" && !isPlaceholder(key)
        ? { evidence: ["decodes to JSON with api_key"] }
        : undefined;
    }),
};
