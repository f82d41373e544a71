import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { python } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * Projects of MLflow and the settings of their backends. MLflow records parameters and the command of every run.
 *
 * @see https://mlflow.org/docs/latest/ml/projects/
 * @see https://docs.databricks.com/security/secrets/secrets-spark-conf-env-var.html
 */
export const projectValue: Advice = (subject) => {
  const { field } = subject;
  const words = wordsOf(subject);
  if (
    /databricks/i.test(field.format.id) ||
    /^spark/i.test(field.path.find((part) => typeof part === "string") ?? "")
  ) {
    return [
      manual(
        `Let ${words.label} refer to a secret of Databricks`,
        "The settings of a cluster are shown to everyone who may see the cluster.",
        `Write in place of the value: {{secrets/<scope>/${words.secret}}}`,
        "Databricks fills it in when the cluster starts; whoever made the cluster needs read access to the scope.",
      ),
    ];
  }
  if (field.role === "env") {
    return [
      manual(
        `Write only the name of ${words.label}, so that MLflow copies it from where you start the run`,
        ["# MLproject", "docker_env:", `  environment: ["${words.variable}"]`].join("\n"),
        "That holds for runs in a container of your own machine. On Azure ML variables are stored with the job in plain text: read the secret from Key Vault in the code there.",
      ),
    ];
  }
  return [
    manual(
      `Remove ${words.label} from the project and read it from Key Vault in the code`,
      "MLflow records the parameters of a run, and they can't be changed afterwards; the file itself goes along with the project.",
      storeStep(subject, words),
      python(
        "in the script of the entry point",
        "from azure.identity import DefaultAzureCredential",
        "from azure.keyvault.secrets import SecretClient",
        `vault = SecretClient(vault_url="https://<vault>.vault.azure.net/", credential=DefaultAzureCredential())`,
        `secret = vault.get_secret("${words.secret}").value`,
      ),
    ),
  ];
};
