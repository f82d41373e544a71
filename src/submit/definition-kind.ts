/** What a group of commands submits, where the file does not say it. */
const KINDS: Readonly<Record<string, string>> = {
  job: "commandJob",
  component: "commandComponent",
  environment: "environment",
  data: "data",
  model: "model",
  datastore: "azureBlob",
  connection: "connection",
  compute: "amlCompute",
  "online-endpoint": "managedOnlineEndpoint",
  "online-deployment": "managedOnlineDeployment",
  "batch-endpoint": "batchEndpoint",
  "batch-deployment": "batchDeployment",
  "serverless-endpoint": "serverlessEndpoint",
  schedule: "schedule",
  workspace: "workspace",
  registry: "registry",
  "feature-store": "featureStore",
  "feature-set": "featureSet",
  "feature-store-entity": "featureStoreEntity",
};

/** The id of the format that a command submits, for a definition that is not recognised by itself. */
export function kindOfCommand(group: string, verb: string): string | undefined {
  const makesJob = verb === "invoke" || verb === "backfill";
  const named = makesJob ? "job" : verb === "import" ? "data" : group;
  const kind = Object.hasOwn(KINDS, named) ? KINDS[named] : undefined;
  return kind === undefined ? undefined : `azureml/${kind}`;
}

/**
 * Whether the service keeps what is given as the credentials of a definition in a vault of its own. They must not stand in
 * a file; on the command line, out of a variable, they have to be given.
 */
export function keepsCredentials(group: string): boolean {
  return group === "connection" || group === "datastore";
}
