import type { Field } from "../formats/format.ts";
import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { PASTE } from "./key-vault.ts";
import { definition, nest, shell } from "./snippet.ts";
import { definitionFile } from "./variables.ts";
import { wordsOf } from "./words.ts";

const IMAGE = "<registry-of-the-workspace>.azurecr.io/<image>:<tag>";
const BASE_IMAGE = ["environment", "docker", "baseImage"];

/**
 * The login of an image registry. Images in the registry of the workspace need none.
 *
 * @see https://learn.microsoft.com/cli/azure/acr#az-acr-import
 */
export const registryLogin: Advice = (subject) => {
  const { label, variable } = wordsOf(subject);
  return [
    manual(
      `Remove ${label} and pull the image from the workspace's own registry, which needs no login`,
      "The login stands in the file for everyone who can read it, and is sent with every run that uses the image.",
      shell(
        PASTE,
        `read -rs ${variable}`,
        `az acr import --name <registry-of-the-workspace> --source <registry>/<image>:<tag> --image <image>:<tag> --username <user> --password "$${variable}"`,
      ),
      "While az runs, other processes of this machine can see the password; between two Azure registries --registry <resource-id> needs none.",
      definition(definitionFile(subject, "the run configuration"), "empty baseImageRegistry", nest(BASE_IMAGE, IMAGE)),
    ),
  ];
};

/** Whether a value is used while the image of an environment is built: in its Dockerfile, or to install R packages. */
export function isBuilt({ path }: Field): boolean {
  return /(?:^|\.)(?:base_?dockerfile|extra_?dockerfile_?steps|git_?hub_?packages)(?:\.|$)/i.test(path.join("."));
}

/**
 * What the build of an image needs: Azure ML passes it neither arguments nor secrets.
 *
 * @see https://docs.docker.com/build/building/secrets/
 */
export const version1Build: Advice = (subject) => {
  const { label } = wordsOf(subject);
  return [
    manual(
      `Build the image in your own pipeline with a build secret in place of ${label}`,
      "Azure ML passes neither build arguments nor build secrets to the build of an environment, and what the build uses stays readable in the image and in the environment.",
      [
        "# Dockerfile",
        "RUN --mount=type=secret,id=token \\",
        '    PIP_EXTRA_INDEX_URL="https://<user>:$(cat /run/secrets/token)@<host>/<feed>/simple/" pip install <package>',
      ].join("\n"),
      shell(
        "the variable TOKEN comes from the secrets of your pipeline",
        `docker build --secret id=token,env=TOKEN --tag ${IMAGE} .`,
        `docker push ${IMAGE}`,
      ),
      definition(
        definitionFile(subject, "the run configuration"),
        "instead of the Dockerfile",
        nest(BASE_IMAGE, IMAGE),
      ),
    ),
  ];
};
