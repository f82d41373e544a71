import type { Detector, Example } from "../../src/detection/detector.ts";
import { nameSecrecy } from "../../src/detection/name-secrecy.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

/** After `sk-` one word may say what the key is for: `sk-proj-`, `sk-test-`. */
const TOKEN = tokenPattern("sk-(?:[a-z]{2,10}-)?", "[A-Za-z0-9]{32,64}", "\\w-");
const key = () => sample("sk-", 48);

export const skApiKey: Detector = {
  id: "sk-api-key",
  title: "API key of the form sk-…",
  category: "secret",
  severity: "error",
  docs:
    "Keys that begin with `sk-` are secret keys: OpenAI began with it, and many services and gateways whose interface is alike (LiteLLM, DashScope, " +
    "Moonshot, Stability …) issue them too, so that the form does not say whose it is. Whoever holds one calls models on its owner's bill. Find out " +
    "where it is from by the address beside it, revoke it there and let the job fetch a new one at run time.",
  references: [
    "https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety",
    "https://docs.litellm.ai/docs/proxy/virtual_keys",
  ],
  roles: "all",
  precedence: 30,
  anchors: [/(?<![A-Za-z])sk-/],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "LITELLM_MASTER_KEY", value: key(), confidence: "high" },
      { role: "env", name: "JUDGE", value: sample("sk-", 32, "hex"), confidence: "medium" },
      { role: "env", name: "OPENAI_API_KEY", value: sample("sk-proj-", 48), confidence: "high" },
      { role: "command", name: "command", value: `python judge.py ${key()}`, secret: key() },
      { role: "text", name: "", value: `client = OpenAI(api_key="${key()}", base_url=URL)`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "OPENAI_API_KEY", value: "sk-..." },
      { role: "env", name: "OPENAI_API_KEY", value: `sk-${"x".repeat(48)}` },
      { role: "env", name: "OPENAI_API_KEY", value: `sk-${"1234567890abcdef".repeat(3)}` },
      { role: "env", name: "SECRET_NAME", value: "sk-key-of-the-language-model-of-the-team" },
      { role: "text", name: "", value: `task-${sample("", 48)} and disk-${sample("", 32, "hex")}` },
      { role: "name", name: "name", value: "sk-pipelinewithmanystepsandaverylongname" },
    ];
  },
  detect: (field) =>
    tokens(field.value, TOKEN, (token, body) => {
      if (!isRandom(body)) return undefined;
      const prefix = `prefix ${token.slice(0, token.length - body.length)}`;
      const said = nameSecrecy(field.name)?.because;
      return said === undefined
        ? { confidence: "medium", evidence: [prefix] }
        : { confidence: "high", evidence: [prefix, `the name says ${said}`] };
    }),
};

/** No word is so long and has so many digits. */
function isRandom(body: string): boolean {
  const digits = body.match(/\d/g)?.length ?? 0;
  return digits >= 2 && /[A-Za-z]/.test(body) && new Set(body).size > 10;
}
