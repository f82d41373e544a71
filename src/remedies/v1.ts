import type { Remedy } from "../findings/finding.ts";
import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { definition, python } from "./snippet.ts";
import { addressWith, condaAddress } from "./urls.ts";
import { isBuilt, registryLogin, version1Build } from "./v1-image.ts";
import { wordsOf } from "./words.ts";

const STORED = "is stored with every run of it in plain text, and a run can't be changed after submission";
const VERSION_2 =
  "The CLI v1 is out of support since September 2025. A job of v2 has no Run.get_secret: it reads the vault with azure-keyvault-secrets and the identity of its compute.";

/**
 * Run configurations, environments, pipelines and parameters of version 1: scripts read the vault of the workspace
 * through their run.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/v1/how-to-use-secrets-in-runs
 * @see https://learn.microsoft.com/python/api/azureml-core/azureml.core.keyvault.keyvault
 */
export const version1Value: Advice = (subject) => {
  if (isBuilt(subject.field)) return version1Build(subject);
  if (/^admin_?user_?password$/i.test(subject.field.name)) return [sshKey(wordsOf(subject).label)];
  const words = wordsOf(subject);
  const target = subject.field.role === "env" ? `os.environ["${words.variable}"]` : "secret";
  return [
    manual(
      `Remove ${words.label} and read it from the workspace's key vault with Run.get_secret`,
      `A run configuration has no field that refers to a secret: what stands in it ${STORED}.`,
      storeStep(subject, words).replaceAll("<vault>", "<vault-of-the-workspace>"),
      python(
        "in your script, before anything uses it",
        ...(target === "secret" ? [] : ["import os"]),
        "from azureml.core import Run",
        `${target} = Run.get_context().get_secret(name="${words.secret}")`,
      ),
      "Everyone who may use the workspace can read its vault in this way; a secret that not all of them may see belongs in a vault of its own.",
      VERSION_2,
    ),
  ];
};

/** A field for a credential: the login of a registry, or anything else that the code needs. */
export const version1Credential: Advice = (subject) =>
  /registry/i.test(subject.field.path.join(".")) ? registryLogin(subject) : version1Value(subject);

/**
 * Channels and packages of the environment come from connections of the workspace, as in v2; other addresses as in a job.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-use-private-python-packages
 */
export const version1Address: Advice = (subject) =>
  /\.(?:conda_?dependencies|channels|pip)(?:\.|$)/i.test(subject.field.path.join("."))
    ? condaAddress(subject)
    : addressWith(version1Value)(subject);

/** Settings of Spark: the session takes them as well. @see https://spark.apache.org/docs/latest/configuration.html */
export const version1Input: Advice = (subject) => {
  if (subject.field.path[0] !== "spark") return version1Value(subject);
  const words = { ...wordsOf(subject), variable: "SPARK_SECRET", secret: "spark-secret" };
  return [
    manual(
      "Remove the setting of Spark and set it in the script with Run.get_secret",
      `A run configuration has no field that refers to a secret: what stands in it ${STORED}.`,
      storeStep(subject, words).replaceAll("<vault>", "<vault-of-the-workspace>"),
      python(
        "in your script",
        "from azureml.core import Run",
        "from pyspark.sql import SparkSession",
        "spark = SparkSession.builder.getOrCreate()",
        `spark.conf.set("<setting>", Run.get_context().get_secret(name="${words.secret}"))`,
      ),
      VERSION_2,
    ),
  ];
};

/** The password of a cluster that an action makes. @see https://github.com/Azure/aml-compute */
function sshKey(label: string): Remedy {
  return manual(
    `Remove ${label} and give the cluster a public key`,
    definition("compute.json", "in place of the password", { admin_user_ssh_key: "ssh-ed25519 <public-key>" }),
    "Without both there is no SSH access, which most clusters do not need.",
  );
}
