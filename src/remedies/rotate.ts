import type { Remedy } from "../findings/finding.ts";
import type { Family } from "../formats/format.ts";
import type { RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { shell } from "./snippet.ts";

const WORKSPACE =
  "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<group>/providers/Microsoft.MachineLearningServices/workspaces/<workspace>";

const deleteAt = (path: string): string =>
  `az rest --method delete --url "${WORKSPACE}/${path}?api-version=2024-04-01"`;

const DELETE_JOB = [
  "Variables, command, inputs and names of a submitted job can't be edited, and archiving only hides it. The CLI has no command to delete a job; REST has, after you have saved what you need of it:",
  shell("", deleteAt("jobs/<job>")),
];

/**
 * What is left after a rotation, by what the platform keeps.
 *
 * @see https://learn.microsoft.com/rest/api/azureml/jobs/delete
 * @see https://learn.microsoft.com/rest/api/azureml/environment-versions/delete
 * @see https://learn.microsoft.com/rest/api/azureml/component-versions/delete
 */
const LEFT: Partial<Readonly<Record<Family, readonly string[]>>> = {
  job: DELETE_JOB,
  // Runs of version 1 are jobs for the service.
  "job-v1": DELETE_JOB,
  "deployment-v1": [
    "Update the service with the cleaned files and delete its old images: az ml service update --name <service>",
  ],
  requirements: [
    "Delete every image built with it from the container registry: its layers and history keep the value.",
  ],
  "command-line": [
    "If the command made a job, delete the job through REST: it can't be edited.",
    shell("", deleteAt("jobs/<job>")),
    "Delete the line from the history of your shell and from the logs of your pipeline.",
  ],
  schedule: [
    "Update the schedule (az ml schedule update), then delete every job that it started with the value:",
    shell("", deleteAt("jobs/<job>")),
  ],
  component: [
    "Versions of a component can't be edited and archiving only hides them; make a new version, then delete the old one:",
    shell("", deleteAt("components/<component>/versions/<version>")),
  ],
  environment: [
    "Versions of an environment can't be edited and archiving only hides them; make a new version, delete the old one, and delete its image from the container registry:",
    shell("", deleteAt("environments/<environment>/versions/<version>")),
  ],
  dockerfile: ["Delete every image built from it from the container registry: its layers and history keep the value."],
  conda: [
    "Delete every image built from it from the container registry, and the versions of the environment that hold it.",
  ],
  "online-deployment": [
    "A deployment, unlike a job, can be updated; this replaces its environment variables:",
    shell("", "az ml online-deployment update --endpoint-name <endpoint> --name <deployment> --file <file>"),
  ],
  "batch-deployment": [
    "Update the deployment, then look at the jobs it has started and delete those that show the value:",
    shell(
      "",
      "az ml batch-deployment list-jobs --endpoint-name <endpoint> --name <deployment>",
      deleteAt("jobs/<job>"),
    ),
  ],
  endpoint: [
    "Make the service generate new keys:",
    shell("", "az ml online-endpoint regenerate-keys --name <endpoint> --key-type <primary-or-secondary>"),
  ],
  datastore: [
    "Recreate the datastore from the cleaned file; jobs that mount it keep working once the identity has its role.",
  ],
  connection: ["Then give the connection the new value, in the same way."],
  compute: ["Delete the compute and create it again: az ml compute delete --name <compute>"],
  asset: ["Versions of assets can't be edited: make a new version and delete the old one."],
  template: [
    "Deployments keep the values of parameters that were not secure: az deployment group delete --resource-group <group> --name <deployment>",
  ],
  "credentials-file": [
    "Every job that was submitted with this folder as code has a copy in the storage of the workspace; after the rotation that copy is worth nothing.",
  ],
  workflow: [
    "Logs of earlier runs show a value that no secret of the platform masked: delete those runs. Jobs that a run submitted with it keep it: delete them too.",
  ],
  compose: ["Images that were built with it as an argument keep it in their history: delete them."],
  "env-file": [
    "Every job that was submitted with this folder as code has a copy in the storage of the workspace; after the rotation that copy is worth nothing.",
  ],
};

/** Terraform's deployments are its state. */
const LEFT_BY_TERRAFORM = [
  "The state and its earlier versions in the backend keep the value: apply the rotated one, then delete those versions.",
];

/** What to do if the value has already been somewhere: the last remedy of a secret. */
export function rotate(subject: RemedySubject): Remedy {
  const { rotation, field } = subject;
  const how =
    rotation === undefined ? "Rotate it first, at the service that issued it." : `Rotate it first: ${rotation}`;
  const isScheduled = field.path[0] === "create_job";
  const left = field.format.id.startsWith("terraform/")
    ? LEFT_BY_TERRAFORM
    : LEFT[isScheduled ? "schedule" : field.format.family];
  return manual(
    "If it was ever submitted or committed, rotate it, then clean up",
    how,
    "Only a rotation makes the copies in logs, clones and diagnostics worthless.",
    ...(left ?? []),
    "Committed: take it out of the history (git filter-repo --replace-text <file-with-the-value>) and push; clones and forks keep it.",
  );
}
