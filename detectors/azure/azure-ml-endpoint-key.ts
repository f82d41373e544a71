import { findHisKeys, sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import type { HisKind } from "../../src/detection/checksum/his-key.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { randomness } from "../../src/detection/randomness.ts";
import { sample } from "../../src/detection/sample.ts";
import type { Field } from "../../src/formats/format.ts";

/** Only the signature of these keys is published: neither length nor seed, so all layouts are tried. */
const kindOf = (bytes: HisKind["bytes"]): HisKind => ({ bytes, signature: "/AM7", seeds: {} });
const KINDS = ([32, 39, 40, 64] as const).map(kindOf);
const OLDER = /(?<![A-Za-z0-9+/_.-])[A-Za-z0-9]{32}(?![A-Za-z0-9+/=_.-])/g;
const NAME = /(?:^|_)(?:scoring|endpoint|inference|deployment|aml|azureml|azure_ml)(?:_[a-z0-9]+){0,2}_key[12]?$/;
const WORD = /scoring|endpoint|inference|deployment|aml|azure[ ._-]?ml|models\.ai/i;
const BEARER = /(?:^|_)(?:bearer|api_key|key)$/;
const HOST = /\.inference\.(?:ml\.azure\.com|azureml\.ms)|\.models\.ai\.azure\.com/;
const HOST_REACH = 400;

const older = () => sample("", 32);

export const azureMlEndpointKey: Detector = {
  id: "azure-ml-endpoint-key",
  title: "Azure ML endpoint key",
  category: "secret",
  severity: "error",
  docs:
    "The key of an online endpoint lets its holder call the deployed model as often as it can serve, at the owner's cost and with the owner's " +
    "data behind it. It does not expire. Regenerate the key, and set the endpoint's auth_mode to aad_token so that callers use their identity.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint",
    "https://learn.microsoft.com/azure/machine-learning/concept-endpoints-online-auth",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/ml/online-endpoint#az-ml-online-endpoint-regenerate-keys",
  roles: "all",
  precedence: 60,
  signatures: ["/AM7"],
  shortestRun: 32,
  mentions: [
    "scoring",
    "endpoint",
    "inference",
    "deployment",
    "aml",
    "azureml",
    "azure ml",
    "azure_ml",
    "azure-ml",
    "azure.ml",
    "models.ai",
  ],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: sampleHisKey(kindOf(64), 1), confidence: "high" },
      {
        role: "credential",
        name: "key",
        value: sampleHisKey(kindOf(32), 2).replace(/^../, "Zz"),
        confidence: "medium",
      },
      { role: "env", name: "SCORING_KEY", value: older(), confidence: "medium" },
      { role: "argument", name: "--endpoint-key", value: older(), confidence: "medium" },
      {
        role: "command",
        name: "command",
        value: `curl https://contoso.westeurope.inference.ml.azure.com/score -H "Authorization: Bearer ${older()}"`,
        secret: older(),
        confidence: "medium",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "SCORING_KEY", value: "<endpoint-key>" },
      { role: "env", name: "SCORING_KEY", value: "$SCORING_KEY" },
      { role: "env", name: "ENDPOINT_KEY", value: "x".repeat(32) },
      { role: "env", name: "RUN_ID", value: older() },
      { role: "env", name: "ENDPOINT_KEY", value: "contosoinferenceendpointwesteuro" },
      { role: "command", name: "command", value: `curl -H "Authorization: Bearer ${older()}" https://example.com` },
      { role: "url", name: "path", value: "azureml://datastores/d/paths/AM7/data" },
    ];
  },
  *detect(field) {
    for (const kind of KINDS) {
      for (const { start, end, seed } of findHisKeys(field.value, kind)) {
        const holds = seed !== undefined;
        yield {
          start,
          end,
          confidence: holds ? "high" : "medium",
          evidence: ["signature /AM7", holds ? `checksum holds (seed ${seed})` : "checksum seed not published"],
        };
      }
    }
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
    if (!named && !names.some((name) => BEARER.test(name))) continue;
    if (!named && !HOST.test(text.slice(Math.max(0, start - HOST_REACH), end + HOST_REACH))) continue;
    if (randomness(found) < 0.8 || isPlaceholder(found)) continue;
    yield {
      start,
      end,
      confidence: "medium",
      evidence: ["32 random characters", named ? "the name of an endpoint key" : "sent to an endpoint"],
    };
  }
}
