import type { Remedy } from "../findings/finding.ts";
import type { Field } from "../formats/format.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { readInCode, storeStep } from "./key-vault.ts";
import { removeText } from "./names.ts";
import { definition, nest, python } from "./snippet.ts";
import { definitionFile, jobChange, jobIdentity } from "./variables.ts";
import { wordsOf } from "./words.ts";

/** What code on a cluster needs before it can read a vault. */
export const NEEDS: readonly string[] = [
  "Add azure-identity and azure-keyvault-secrets to the environment. The cluster needs a managed identity; if it has none: az ml compute update --name <cluster> --identity-type system_assigned. Serverless compute takes the workspace's user-assigned one.",
  "A job with identity type user_identity keeps it, uses AzureMLOnBehalfOfCredential of azure.ai.ml.identity instead, and reads the vault with your role.",
];

const STORED =
  "is stored with the job, comes back in plain text from every list call and can't be changed after submission";

const isJob = (field: Field, kind: RegExp): boolean => kind.test(field.format.id);

/** An environment variable of a job: no declarative reference exists. */
export const jobVariable: Advice = (subject) => {
  const { field } = subject;
  const { label, variable } = wordsOf(subject);
  if (isJob(field, /automl/i)) return [withoutCode(label)];
  if (isVersion1(field)) return [version1(subject)];
  return [
    readInCode(subject, {
      title: `Read ${label} from Key Vault in your code and pass the job only the vault's address`,
      why: `A job has no field that refers to a secret: an environment variable ${STORED}.`,
      change: jobChange(subject),
      where: `in your script, before anything uses ${variable}`,
      as: "variable",
      needs: NEEDS,
    }),
  ];
};

/** Any other value of a job that its code needs. */
export const jobSetting: Advice = (subject) => {
  const { label } = wordsOf(subject);
  if (isVersion1(subject.field)) return [version1(subject)];
  return [
    readInCode(subject, {
      title: `Remove ${label} and read it from Key Vault in your code`,
      why: `A job has no field that refers to a secret: what stands in its definition ${STORED}.`,
      change: jobChange(subject, ""),
      where: "in your script",
      as: "value",
      needs: NEEDS,
    }),
  ];
};

/**
 * A field for a credential: only distillation has one, and azure-ai-ml 1.34 writes the connection into the properties
 * of the job (entities/_job/distillation/distillation_job.py).
 */
export const jobCredential: Advice = (subject) => {
  if (!isJob(subject.field, /distillation|finetuning/i)) return jobSetting(subject);
  const { label } = wordsOf(subject);
  return [
    manual(
      `Leave ${label} out of the file and use a key made for this one job`,
      "Azure ML documents no other way than the key itself here, and the SDK copies it into the job's properties, which can't be changed after submission.",
      "Keep a placeholder in the file, so that git holds no key, and set it when you submit.",
      python(
        "to submit the job with ml_client",
        "import os",
        "from azure.ai.ml import load_job",
        `job = load_job("<file>")`,
        `job.teacher_model_endpoint_connection.api_key = os.environ["TEACHER_API_KEY"]`,
        "ml_client.jobs.create_or_update(job)",
      ),
      "Regenerate the key of the teacher endpoint as soon as the job is done.",
    ),
  ];
};

/**
 * Tags, names and texts; the settings of Spark are kept like tags.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/interactive-data-wrangling-with-apache-spark-azure-ml
 */
export const jobText: Advice = (subject) => {
  if (!subject.field.path.includes("conf")) return removeText(subject);
  const words = wordsOf(subject);
  const key = /account\.key/i.test(subject.field.name)
    ? { ...words, variable: "STORAGE_KEY", secret: "storage-key" }
    : words;
  return [
    manual(
      `Remove ${words.label} from conf and let the job's identity reach the data`,
      `The conf of a Spark job ${STORED}.`,
      definition(
        definitionFile(subject, "job.yml"),
        "the identity needs Storage Blob Data Contributor on the storage account",
        nest([...jobIdentity(subject.field), "identity"], { type: "managed" }),
      ),
      "Read and write abfss:// paths of Data Lake Storage Gen2; Spark jobs can't use an identity for plain blob storage.",
      storeStep(subject, key),
      python(
        "where only a key will do",
        "from pyspark.sql import SparkSession",
        "spark = SparkSession.builder.getOrCreate()",
        "library = spark._jvm.com.microsoft.azure.synapse.tokenlibrary.TokenLibrary",
        `secret = library.getSecret("<vault>", "${key.secret}")`,
      ),
    ),
  ];
};

function withoutCode(label: string): Remedy {
  return manual(
    `Remove ${label}, since an AutoML job runs no code of yours that could read a vault`,
    `A job has no field that refers to a secret: an environment variable ${STORED}.`,
    "If it opens a data source, make a datastore without credentials and give the compute's identity Storage Blob Data Reader on the storage account.",
    "If your own code needs it, run that code in a command job before or after.",
  );
}

const isVersion1 = (field: Field): boolean => /runconfig|\bv1\b/i.test(field.format.id);

/** SDK v1 reads secrets of the workspace's own vault. @see https://learn.microsoft.com/azure/machine-learning/v1/how-to-use-secrets-in-runs */
function version1(subject: RemedySubject): Remedy {
  const words = wordsOf(subject);
  return manual(
    `Remove ${words.label} and read it with Run.get_secret`,
    `A run configuration has no field that refers to a secret: what stands in it ${STORED}.`,
    storeStep(subject, words).replace("<vault>", "<vault-of-the-workspace>"),
    python(
      "in your script",
      "from azureml.core import Run",
      `secret = Run.get_context().get_secret(name="${words.secret}")`,
    ),
  );
}
