import type { Remedy } from "../findings/finding.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { definition, shell } from "./snippet.ts";
import { definitionFile } from "./variables.ts";
import { wordsOf } from "./words.ts";

/** What an address leads to. */
type Target = "signature" | "git" | "feed" | "registry" | "server";

function targetOf(value: string): Target {
  if (/[?&]sig=|[?&]s[ev]=/i.test(value)) return "signature";
  if (/git\+|\.git\b|github\.com|gitlab|bitbucket|\/_git\//i.test(value)) return "git";
  if (/(?:index|extra-index|find-links)|\/simple\b|pypi|_packaging|artifactory|\.whl\b|conda/i.test(value))
    return "feed";
  if (/azurecr\.io|docker\.io|ghcr\.io/i.test(value)) return "registry";
  return "server";
}

/**
 * A package index or a repository with a credential in it, in a conda file: Azure ML puts in the credential of the
 * connection that matches the address when it builds the image.
 *
 * @see https://github.com/Azure/azure-sdk-for-python/issues/22441
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-package-models#package-a-model-that-has-dependencies-in-private-python-feeds
 */
export const condaAddress: Advice = (subject) => {
  const target = targetOf(subject.field.value);
  if (target === "signature") return [byDatastore(subject)];
  if (target === "registry") return [BY_CONNECTION.registry];
  return [target === "git" ? BY_CONNECTION.git : BY_CONNECTION.feed];
};

const BY_CONNECTION = {
  feed: byConnection("python_feed", "https://<host>", "--extra-index-url https://<host>/<feed>/simple/"),
  git: byConnection("git", "https://<host>", "git+https://<host>/<organisation>/<repository>.git"),
  registry: byConnection("container_registry", "https://<registry>.azurecr.io", "<registry>.azurecr.io/<image>:<tag>"),
} as const;

function byConnection(type: string, target: string, clean: string): Remedy {
  const isRegistry = type === "container_registry";
  return manual(
    "Write the address without the credential and keep the credential in a workspace connection",
    `Write: ${clean}`,
    definition("connection.yml", "", {
      name: "<connection>",
      type,
      target,
      credentials: isRegistry ? { type: "username_password", username: "<user>" } : { type: "pat" },
    }),
    shell(
      "paste the token when the cursor waits; one that can only read is enough",
      "read -rs TOKEN",
      `az ml connection create --file connection.yml --set credentials.${isRegistry ? "password" : "pat"}="$TOKEN"`,
    ),
    "When Azure ML builds the image it uses the connection whose target matches the address. This works for environments made of an image and a conda file, not for a Docker build context.",
  );
}

/**
 * A Dockerfile: Azure ML builds it without arguments and secrets.
 *
 * @see https://github.com/Azure/azure-sdk-for-python/issues/33902
 * @see https://docs.docker.com/build/building/secrets/
 */
export const dockerBuild: Advice = (subject) => [
  manual(
    "Build the image in your own pipeline with a build secret and let Azure ML only pull it",
    "Azure ML passes neither build arguments nor build secrets to a Dockerfile, and ARG, ENV and RUN lines stay readable in the image.",
    [
      "# Dockerfile",
      "RUN --mount=type=secret,id=token \\",
      '    PIP_EXTRA_INDEX_URL="https://<user>:$(cat /run/secrets/token)@<host>/<feed>/simple/" pip install <package>',
    ].join("\n"),
    shell(
      "the variable TOKEN comes from the secrets of your pipeline",
      "docker build --secret id=token,env=TOKEN --tag <registry>.azurecr.io/<image>:<tag> .",
      "docker push <registry>.azurecr.io/<image>:<tag>",
    ),
    definition(definitionFile(subject, "environment.yml"), "instead of build", {
      image: "<registry>.azurecr.io/<image>:<tag>",
    }),
  ),
  manual(
    "Or download the package before the build, so that the build needs no credential",
    ["# Dockerfile", "COPY <package>.whl /tmp/", "RUN pip install /tmp/<package>.whl"].join("\n"),
  ),
];

/**
 * Data behind a signature.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-datastore
 */
function byDatastore(subject: RemedySubject): Remedy {
  return manual(
    "Replace the signed address by a path in a datastore without credentials",
    definition(definitionFile(subject, "job.yml"), "instead of the address", {
      path: "azureml://datastores/<datastore>/paths/<path>",
    }),
    "Leave credentials out of the datastore and give the identity that reads the data, yours or the compute's, Storage Blob Data Reader on the storage account.",
    "A shared access signature stays valid until it expires or the key that signed it is rotated.",
  );
}

/** An address in a job or an asset: data, code, a package. */
export function addressWith(fallback: Advice): Advice {
  return (subject) => {
    const target = targetOf(subject.field.value);
    if (target === "signature") return [byDatastore(subject)];
    if (target === "registry") return condaAddress(subject);
    if (target === "git") return [cleanCheckout(subject)];
    return fallback(subject);
  };
}

function cleanCheckout(subject: RemedySubject): Remedy {
  const { label } = wordsOf(subject);
  return manual(
    `Check the repository out before you submit and point ${label} to the folder`,
    "The address would be stored with the job; an address without the credential works for public repositories only.",
    shell("a credential helper keeps the token", "git clone https://<host>/<organisation>/<repository>.git <folder>"),
  );
}
