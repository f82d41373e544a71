import { expect, test } from "vitest";
import type { Place } from "./subject.ts";
import { adviceFor } from "./subject.ts";

const KEYVAULT = "${{keyvault:";

/** What advice must say and must never say, place by place. */
const PLACES: readonly (readonly [string, Place, says: readonly string[], never: readonly string[]])[] = [
  [
    "variable in a build command",
    { family: "dockerfile", role: "env", path: ["RUN"], within: true },
    ["--mount=type=secret"],
    ["KEY_VAULT_URL"],
  ],
  [
    "conda index",
    {
      family: "conda",
      role: "url",
      name: "pip",
      value: "--extra-index-url https://u:0123456789abcdef@pkgs.dev.azure.com/o/_packaging/f/pypi/simple/",
    },
    ["python_feed", "not for a Docker build context"],
    ["--build-arg", "build secret"],
  ],
  [
    "conda git",
    { family: "conda", role: "url", name: "pip", value: "git+https://0123456789abcdef0123@github.com/o/r.git" },
    ["type: git", "git+https://<host>"],
    ["python_feed"],
  ],
  [
    "environment",
    { family: "environment", role: "url", name: "pip", value: "--index-url https://u:0123456789abcdef@h/simple" },
    ["python_feed", "environments/<environment>/versions/<version>"],
    ["jobs/<job>"],
  ],
  [
    "Dockerfile run",
    { family: "dockerfile", role: "command", name: "RUN" },
    ["neither build arguments nor build secrets", "--mount=type=secret", "COPY"],
    ["python_feed"],
  ],
  [
    "Dockerfile variable",
    { family: "dockerfile", role: "env" },
    ["everyone who can pull it", "KEY_VAULT_URL"],
    [KEYVAULT],
  ],
  [
    ".env file",
    { family: "env-file", role: "env", file: "src/.env" },
    [
      `echo ".env" >> <code-folder>/.amlignore`,
      "only the ignore file in the code folder itself counts",
      "git rm --cached",
    ],
    [KEYVAULT],
  ],
  [
    "command line of a job",
    { family: "command-line", role: "env", value: "az ml job create --set environment_variables.A=0123456789" },
    ["KEY_VAULT_URL", "history of your shell"],
    [KEYVAULT],
  ],
  [
    "command line of a deployment",
    {
      family: "command-line",
      role: "env",
      value: "az ml online-deployment create --set environment_variables.A=0123456789",
    },
    [KEYVAULT],
    ["identity:"],
  ],
  [
    "command line of a connection",
    {
      family: "command-line",
      role: "credential",
      path: ["credentials", "pat"],
      value: "az ml connection create --set credentials.pat=0123456789",
    },
    ["credentials.pat"],
    [KEYVAULT],
  ],
  [
    "other command line",
    { family: "command-line", role: "env", value: "docker run -e HF_TOKEN=0123456789" },
    ["az keyvault secret show"],
    ["environment_variables"],
  ],
];

test.each(PLACES)("%s", (_, place, says, never) => {
  const text = adviceFor(place);
  for (const words of says) expect(text).toContain(words);
  for (const words of never) expect(text).not.toContain(words);
});
