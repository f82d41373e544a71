// Credentials of the ML world and of other clouds, after the formats that their issuers use.
import { crcToken } from "./checksums.ts";
import { leak } from "./payload.ts";
import type { Kind } from "./payload.ts";
import type { Random } from "./random.ts";

const LITERAL = "literal-secret";
const NEUTRAL = ["SETTING_A", "PIPELINE_ARG", "X1", "VALUE_FOR_STEP"];
const SECRETLINT = "secretlint";

/** A token that is known by its own form. */
const known = (kind: string, names: readonly string[], make: (random: Random) => string): Kind =>
  leak(kind, [...names, ...NEUTRAL], make, { rules: [kind, SECRETLINT], bare: true });
/** A token whose form says nothing: its name tells what it is. */
const named = (kind: string, names: readonly string[], make: (random: Random) => string): Kind =>
  leak(kind, names, make, { rules: [kind, LITERAL] });

export const ML: readonly Kind[] = [
  known(
    "huggingface-token",
    ["HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACE_TOKEN"],
    (random) => `hf_${random.text(34, "alpha")}`,
  ),
  named("wandb-api-key", ["WANDB_API_KEY", "WANDB_KEY"], (random) => random.text(40, "hex")),
  known("wandb-api-key", ["WANDB_API_KEY"], (random) => `wandb_v1_${random.text(77).replaceAll("z", "_")}`),
  known(
    "openai-api-key",
    ["OPENAI_API_KEY"],
    (random) =>
      `sk-${random.pick(["proj", "svcacct"])}-${random.text(74, "word")}T3BlbkFJ${random.text(73, "word")}${random.text(1)}`,
  ),
  known(
    "openai-api-key",
    ["OPENAI_API_KEY", "OPENAI_KEY"],
    (random) => `sk-${random.text(20)}T3BlbkFJ${random.text(20)}`,
  ),
  known("anthropic-api-key", ["ANTHROPIC_API_KEY"], (random) => `sk-ant-api03-${random.text(93, "word")}AA`),
  named("cohere-api-key", ["COHERE_API_KEY", "CO_API_KEY"], (random) => random.text(40)),
  named("mistral-api-key", ["MISTRAL_API_KEY"], (random) => random.text(32)),
  known("groq-api-key", ["GROQ_API_KEY"], (random) => `gsk_${random.text(52)}`),
  known("cerebras-api-key", ["CEREBRAS_API_KEY"], (random) => `csk-${random.text(48, "lowerDigits")}`),
  known("xai-api-key", ["XAI_API_KEY"], (random) => `xai-${random.text(80)}`),
  known("perplexity-api-key", ["PERPLEXITY_API_KEY", "PPLX_API_KEY"], (random) => `pplx-${random.text(48)}`),
  named("deepseek-api-key", ["DEEPSEEK_API_KEY"], (random) => `sk-${random.text(32, "hex")}`),
  known("openrouter-api-key", ["OPENROUTER_API_KEY"], (random) => `sk-or-v1-${random.text(64, "hex")}`),
  known("together-api-key", ["TOGETHER_API_KEY"], (random) => `tgp_v1_${random.text(42, "word")}${random.text(1)}`),
  known("replicate-token", ["REPLICATE_API_TOKEN"], (random) => `r8_${random.text(37)}`),
  known("runpod-api-key", ["RUNPOD_API_KEY"], (random) => `rpa_${random.text(40, "upperDigits")}${random.text(6)}`),
  known(
    "langsmith-api-key",
    ["LANGSMITH_API_KEY", "LANGCHAIN_API_KEY"],
    (random) => `lsv2_${random.pick(["pt", "sk"])}_${random.text(32, "hex")}_${random.text(10, "hex")}`,
  ),
  known(
    "gcp-api-key",
    ["GEMINI_API_KEY", "GOOGLE_API_KEY"],
    (random) => `AIza${random.text(34, "word")}${random.text(1)}`,
  ),
  known("prefect-api-key", ["PREFECT_API_KEY"], (random) => `pnu_${random.text(36)}`),
  known(
    "nvidia-api-key",
    ["NVIDIA_API_KEY", "NVAPI_KEY"],
    (random) => `nvapi-${random.text(63, "word")}${random.text(1)}`,
  ),
  known("nvidia-ngc-key", ["NGC_API_KEY"], (random) =>
    Buffer.from(`${random.text(26, "lowerDigits")}:${random.guid()}`).toString("base64"),
  ),
  known("pinecone-api-key", ["PINECONE_API_KEY"], (random) => `pcsk_${random.text(6)}_${random.text(63)}`),
  named("pinecone-api-key", ["PINECONE_API_KEY"], (random) => random.guid()),
  known("langfuse-secret-key", ["LANGFUSE_SECRET_KEY"], (random) => `sk-lf-${random.guid()}`),
  known("neptune-api-token", ["NEPTUNE_API_TOKEN"], (random) =>
    Buffer.from(
      JSON.stringify({
        api_address: "https://app.neptune.ai",
        api_url: "https://app.neptune.ai",
        api_key: random.guid(),
      }),
    ).toString("base64"),
  ),
  named("comet-api-key", ["COMET_API_KEY"], (random) => random.text(25)),
  named("kaggle-key", ["KAGGLE_KEY"], (random) => random.text(32, "hex")),
  named("stability-api-key", ["STABILITY_API_KEY"], (random) => `sk-${random.text(48)}`),
  named("elevenlabs-api-key", ["ELEVENLABS_API_KEY"], (random) => `sk_${random.text(48, "hex")}`),
  named("deepgram-api-key", ["DEEPGRAM_API_KEY"], (random) => random.text(40, "hex")),
  named("assemblyai-api-key", ["ASSEMBLYAI_API_KEY"], (random) => random.text(32, "hex")),
  named("clearml-secret-key", ["CLEARML_API_SECRET_KEY"], (random) => random.text(50)),
  named("modal-token-secret", ["MODAL_TOKEN_SECRET"], (random) => `as-${random.text(22)}`),
];

export const CLOUD: readonly Kind[] = [
  known("github-token", ["GITHUB_TOKEN", "GH_TOKEN", "GIT_TOKEN"], (random) =>
    crcToken(random, random.pick(["ghp_", "gho_", "ghs_"])),
  ),
  known("github-token", ["GITHUB_TOKEN"], (random) => `github_pat_${random.text(22)}_${random.text(59)}`),
  known(
    "gitlab-token",
    ["GITLAB_TOKEN", "CI_PAT"],
    (random) => `${random.pick(["glpat-", "gldt-"])}${random.text(19, "word")}${random.text(1)}`,
  ),
  known("npm-token", ["NPM_TOKEN"], (random) => crcToken(random, "npm_")),
  known(
    "pypi-token",
    ["TWINE_PASSWORD", "PYPI_TOKEN"],
    (random) => `pypi-AgEIcHlwaS5vcmc${random.text(120, "word")}${random.text(1)}`,
  ),
  known("nuget-api-key", ["NUGET_API_KEY"], (random) => `oy2${random.text(43, "base32")}`),
  named(
    "aws-secret-access-key",
    ["AWS_SECRET_ACCESS_KEY", "S3_SECRET_KEY"],
    (random) => random.text(39, "base64") + random.text(1),
  ),
  known(
    "slack-token",
    ["SLACK_BOT_TOKEN"],
    (random) => `xoxb-${random.text(12, "digits")}-${random.text(13, "digits")}-${random.text(24)}`,
  ),
  known(
    "slack-token",
    ["SLACK_WEBHOOK_URL"],
    (random) =>
      `⟨https://hooks.slack.com/services/T${random.text(8, "upperDigits")}/B${random.text(10, "upperDigits")}/⟦${random.text(24)}⟧⟩`,
  ),
  known("sendgrid-api-key", ["SENDGRID_API_KEY"], (random) => `SG.${random.text(22)}.${random.text(43)}`),
  known("stripe-live-key", ["STRIPE_KEY"], (random) => `sk_live_${random.text(24)}`),
  known("docker-hub-token", ["DOCKERHUB_TOKEN"], (random) => `dckr_pat_${random.text(27)}`),
  known("hashicorp-vault-token", ["VAULT_TOKEN"], (random) => `hvs.${random.text(94, "word")}${random.text(1)}`),
  known("new-relic-key", ["NEW_RELIC_API_KEY"], (random) => `NRAK-${random.text(27, "upperDigits")}`),
];
