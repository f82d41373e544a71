import type { Detector, Example } from "../../src/detection/detector.ts";
import { isReference } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

/** `https://conda.anaconda.org/t/<token>/channel`: what follows `/t/` is read as a token by conda. */
const CHANNEL = /https?:\/\/[^\s"'<>/@]{1,200}(?:\/[\w.-]{1,60}){0,4}\/t\/([A-Za-z0-9_-]{20,200})(?=[/\s"'?#]|$)/g;

const uuid = () => `co-${sample("", 8, "hex")}-${sample("", 4, "hex")}-4c1f-9d3e-${sample("", 12, "hex")}`;
const plain = () => sample("", 32, "hex");

export const condaChannelToken: Detector = {
  id: "conda-channel-token",
  title: "Token in the address of a conda channel",
  category: "secret",
  severity: "error",
  docs:
    "What follows `/t/` in the address of a conda channel is an access token of Anaconda or of a server of your own: whoever reads it can download " +
    "private packages and, with write access, replace them. conda files go into the environment's definition and its image as they are written. " +
    "Revoke the token, write the address without it, and build the image where the token comes from the secrets of your pipeline.",
  references: [
    "https://docs.anaconda.com/anacondaorg/user-guide/packages/conda-packages/",
    "https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/settings.html",
  ],
  rotation: "https://docs.anaconda.com/anacondaorg/user-guide/work-with-accounts/",
  roles: "all",
  precedence: 50,
  anchors: ["/t/"],
  get leaks(): readonly Example[] {
    return [
      { role: "url", name: "channels", value: `https://conda.anaconda.org/t/${uuid()}/contoso`, secret: uuid() },
      {
        role: "url",
        name: "channels",
        value: `https://repo.contoso.net/conda/t/${plain()}/main/linux-64`,
        secret: plain(),
      },
      {
        role: "command",
        name: "command",
        value: `conda install -c https://c.contoso.net/t/${plain()}/x y`,
        secret: plain(),
      },
      { role: "text", name: "", value: `channels:\n  - "https://conda.anaconda.org/t/${uuid()}"\n`, secret: uuid() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "url", name: "channels", value: "https://conda.anaconda.org/t/<TOKEN>/contoso" },
      { role: "url", name: "channels", value: "https://conda.anaconda.org/t/${ANACONDA_TOKEN}/contoso" },
      { role: "url", name: "channels", value: "https://conda.anaconda.org/t/YOUR_TOKEN_YOUR_TOKEN/contoso" },
      { role: "url", name: "url", value: "https://forum.contoso.net/t/how-to-train-a-model-on-gpu-clusters/1234" },
      { role: "url", name: "url", value: "https://forum.contoso.net/t/How-To-Train-4-Models-On-GPU/1234" },
      { role: "url", name: "path", value: `wasbs://data@contoso.blob.core.windows.net/t/${plain()}/x` },
    ];
  },
  *detect({ value }) {
    for (const match of value.matchAll(CHANNEL)) {
      const token = match[1] ?? "";
      if (isStandIn(token) || isReference(token) || !isToken(token)) continue;
      const start = match.index + match[0].length - token.length;
      yield {
        start,
        end: start + token.length,
        confidence: "high",
        evidence: ["behind /t/ in the address of a channel"],
      };
    }
  },
};

/** Forums have addresses of this form, too: their topics are words with hyphens. */
function isToken(token: string): boolean {
  if (!/\d/.test(token)) return false;
  return (
    /^(?:[a-z]{2}-)?[0-9A-Fa-f-]{20,}$/.test(token) ||
    (/[a-z]/.test(token) && /[A-Z]/.test(token) && !token.includes("-"))
  );
}
