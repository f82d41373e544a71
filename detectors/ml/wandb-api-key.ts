import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn, tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("wandb_v1_", "[A-Za-z0-9_]{77}");
/** The older form, which git commits have too. Self-hosted servers put `local-` before it. */
const LEGACY: NamedKey = {
  vendors: ["wandb", "weightsandbiases"],
  documented: ["wandb_api_key"],
  form: /(?<![A-Za-z0-9_])(?:local-)?[0-9a-f]{40}(?![A-Za-z0-9_])/g,
};
const LOGIN = /\bwandb[ \t"',]{1,6}login\b[^;&|\r\n]{0,200}?[ \t="']((?:local-)?[0-9a-f]{40})(?![A-Za-z0-9_])/g;
const CALL = /\bwandb\.login\([^)]{0,100}?["']((?:local-)?[0-9a-f]{40})["']/g;

const current = () => sample("wandb_v1_", 77);
const legacy = () => sample("", 40, "hex");

export const wandbApiKey: Detector = {
  id: "wandb-api-key",
  title: "Weights & Biases API key",
  category: "secret",
  severity: "error",
  docs:
    "The key has all rights of its owner in Weights & Biases: to read and delete runs, artifacts and registered models of every team the owner is in. " +
    "Delete it in the user settings and create another, best one of a service account, and let the job fetch it at run time. " +
    "Older keys are 40 hexadecimal digits and are only recognised under a name or command that says W&B.",
  references: [
    "https://docs.wandb.ai/guides/track/environment-variables/",
    "https://docs.wandb.ai/ref/cli/wandb-login/",
  ],
  rotation: "https://wandb.ai/settings",
  roles: "all",
  precedence: 60,
  signatures: ["wandb", "WANDB"],
  shortestRun: 40,
  mentions: [...literalsOf(LEGACY), "wandb"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "WANDB_API_KEY", value: current(), confidence: "high" },
      { role: "env", name: "TRACKING", value: current() },
      { role: "env", name: "WANDB_API_KEY", value: legacy(), confidence: "high" },
      { role: "env", name: "MY_WANDB_TOKEN", value: legacy(), confidence: "medium" },
      { role: "env", name: "WANDB_API_KEY", value: `local-${legacy()}` },
      { role: "command", name: "command", value: `wandb login ${legacy()} && python train.py`, secret: legacy() },
      {
        role: "command",
        name: "command",
        value: `wandb login --relogin --host https://wandb.contoso.com ${legacy()}`,
        secret: legacy(),
      },
      {
        role: "command",
        name: "command",
        value: `export WANDB_API_KEY=${legacy()}; python train.py --commit ${sample("c", 39, "hex")}`,
        secret: legacy(),
      },
      { role: "text", name: "", value: `wandb.login(relogin=True, key="${legacy()}")`, secret: legacy() },
      {
        role: "command",
        name: "command",
        value: `subprocess.run(["wandb", "login", "${legacy()}"])`,
        secret: legacy(),
      },
      { role: "argument", name: "--wandb-key", value: legacy() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GIT_COMMIT", value: legacy() },
      { role: "env", name: "WANDB_GIT_COMMIT", value: legacy() },
      { role: "env", name: "WANDB_RUN_ID", value: legacy() },
      { role: "env", name: "WANDB_API_KEY", value: "$WANDB_API_KEY" },
      { role: "env", name: "WANDB_API_KEY", value: "0".repeat(40) },
      { role: "env", name: "WANDB_API_KEY", value: `wandb_v1_${"x".repeat(77)}` },
      { role: "command", name: "command", value: `wandb login $WANDB_API_KEY && git checkout ${legacy()}` },
      { role: "text", name: "", value: `pip install git+https://github.com/wandb/wandb@${legacy()}` },
      { role: "env", name: "API_KEY", value: legacy() },
    ];
  },
  *detect(field) {
    yield* tokens(field.value, TOKEN);
    yield* namedKeys(field, LEGACY);
    if (!field.value.includes("wandb")) return;
    yield* inLogin(field.value, LOGIN, "wandb login");
    yield* inLogin(field.value, CALL, "wandb.login()");
  },
};

function* inLogin(value: string, pattern: RegExp, where: string): Generator<Match> {
  for (const match of value.matchAll(pattern)) {
    const key = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(key);
    if (!isStandIn(key))
      yield { start, end: start + key.length, confidence: "high", evidence: [`argument of ${where}`] };
  }
}
