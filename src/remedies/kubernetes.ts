import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * A manifest or the values of a chart: the cluster holds the secret, the manifest says where.
 *
 * @see https://kubernetes.io/docs/concepts/security/secrets-good-practices/
 * @see https://learn.microsoft.com/azure/aks/csi-secrets-store-driver
 */
export const kubernetesValue: Advice = (subject) => {
  const words = wordsOf(subject);
  const { label, variable, secret } = words;
  const isSecret = subject.field.format.id === "kubernetes/secret";
  const { role, path } = subject.field;
  const isArgument = role === "argument" && path.some((key) => key === "args" || key === "command");
  const inCluster = manual(
    isSecret
      ? `Keep this Secret out of the repository and make it in the cluster`
      : `Put ${label} into a Secret of the cluster and refer to that`,
    ...(isSecret ? ["Base64 is no encryption: whoever reads the file reads the value."] : []),
    shell(
      "asks for nothing: put the value into a file first",
      `kubectl create secret generic <secret> --from-file=${secret}=<file>`,
    ),
    ...(isSecret
      ? []
      : [
          [
            isArgument ? "# the container" : "# the container: in place of value",
            "env:",
            `  - name: ${variable}`,
            "    valueFrom:",
            `      secretKeyRef: {name: <secret>, key: ${secret}}`,
          ].join("\n"),
          ...(isArgument ? [`Its arguments refer to it as $(${variable}), in place of the value.`] : []),
        ]),
    "Never commit the manifest of a Secret; if it must stand in git, encrypt it (Sealed Secrets, SOPS).",
  );
  const fromVault = manual(
    "Or let the cluster read it from Key Vault",
    storeStep(subject, words),
    "On AKS: the Secrets Store CSI driver with the provider for Azure mounts it by the pod's workload identity (SecretProviderClass); External Secrets does the same for any cluster.",
  );
  return [inCluster, fromVault];
};

/** How jobs of platforms get secrets, by the first part of the format's id. */
const PLATFORMS: Readonly<Record<string, string>> = {
  sagemaker:
    "SageMaker has no field that refers to a secret, and its documentation asks to keep secrets out of all environment fields: give the job's role access to a vault (Secrets Manager), pass only the name, and read it in the code.",
  vertex:
    "Custom jobs have no field that refers to a secret: pass the name of a secret in Secret Manager and read it in the code with the job's service account.",
  kubeflow: "In the pipeline's source: kubernetes.use_secret_as_env(...) of kfp-kubernetes.",
  databricks:
    "Store it in a secret scope (one backed by Key Vault, for example) and write {{secrets/<scope>/<key>}} in spark_env_vars, spark_conf or environment_vars.",
  skypilot: "Declare it under secrets: without a value and pass it with sky launch --secret NAME.",
  dstack:
    "Store it with dstack secret set and write ${{ secrets.<name> }}, or list only its name under env: to take it from the caller.",
  determined: "Take it from a Secret of the cluster through environment.pod_spec, or read it in the code from a vault.",
  ray: "A runtime environment is logged and shown in the dashboard: set the variable on the nodes, or read it in the code from a vault.",
};

/**
 * A job of another platform.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
 * @see https://docs.databricks.com/security/secrets/
 * @see https://docs.skypilot.co/en/latest/running-jobs/environment-variables.html
 */
export const platformValue: Advice = (subject) => {
  const words = wordsOf(subject);
  const { id } = subject.field.format;
  const how = PLATFORMS[id.slice(0, id.indexOf("/"))];
  return [
    manual(
      `Take ${words.label} out of the definition and let the job read it`,
      ...(how === undefined ? [] : [how]),
      storeStep(subject, words),
      "Whatever stands in the definition is stored by the platform and shown to everyone who can read the job.",
    ),
  ];
};
