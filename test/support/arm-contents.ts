import { fillSamples } from "../../build/samples.ts";
import type { Contents, Items } from "./arm-server.ts";

/** Ids of a made-up workspace. */
export const SUBSCRIPTION = "00000000-0000-4000-8000-000000000001";
export const GROUP = "ml-group";

export const workspacePath = (name = NAME): string =>
  `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.MachineLearningServices/workspaces/${name}`;

export const TOKEN = fillSamples("@@hf_token@@");
export const GIT_TOKEN = fillSamples("@@github_token@@");
export const PASSWORD = "hunter-2x-for-tests";

/** Numbers of jobs to a leak. */
const LEAK_EVERY = 50;
const PEOPLE = ["ada@contoso.com", "grace@contoso.com", "linus@contoso.com"];
const NAME = "w";
const BEGAN = Date.UTC(2024, 0, 1);

const systemData = (index = 0, count = 1): object => ({
  createdAt: new Date(BEGAN + ((count - index) / count) * 365 * 86_400_000).toISOString(),
  createdBy: PEOPLE[index % PEOPLE.length],
  createdByType: "User",
});

/** A job as the service shows it, what it adds included; one in fifty leaks. */
export function jobAt(index: number, count: number, workspaceName = NAME): object {
  const leaks = index % LEAK_EVERY === 7;
  const own = workspacePath(workspaceName);
  const name = `job-${String(index).padStart(6, "0")}`;
  return {
    id: `${own}/jobs/${name}`,
    name,
    type: "Microsoft.MachineLearningServices/workspaces/jobs",
    systemData: systemData(index, count),
    properties: {
      jobType: "Command",
      displayName: `trial ${index}`,
      experimentName: index % 2 === 0 ? "churn" : "forecast",
      command: "python train.py --epochs ${{inputs.epochs}} --data ${{inputs.data}}",
      environmentId: `${own}/environments/sklearn/versions/4`,
      computeId: `${own}/computes/cpu`,
      codeId: `${own}/codes/9b1c/versions/1`,
      environmentVariables: leaks
        ? { HF_TOKEN: TOKEN, DB_PASSWORD: index % 100 === 7 ? PASSWORD : "$(password)" }
        : { EPOCHS: "3", AZUREML_LOG: "info" },
      inputs: {
        epochs: { jobInputType: "literal", value: "10" },
        data: { jobInputType: "uri_folder", uri: "azureml://datastores/workspaceblobstore/paths/churn/" },
      },
      outputs: { default: { jobOutputType: "uri_folder", mode: "ReadWriteMount" } },
      resources: { instanceCount: 1 },
      tags: { owner: "team-a" },
      properties: {
        "mlflow.source.git.repoURL": leaks
          ? `https://build:${GIT_TOKEN}@github.com/contoso/churn.git`
          : "https://github.com/contoso/churn.git",
        "mlflow.source.git.branch": "main",
        "azureml.git.dirty": "False",
        _azureml_ComputeTargetType: "amlctrain",
        ContentSnapshotId: "6f1c0a52-1f0e-4d7e-9a52-1b7f6e9a0c11",
      },
      services: {
        Studio: {
          jobServiceType: "Studio",
          endpoint: `https://ml.azure.com/runs/${name}?wsid=${own}&tid=00000000-0000-4000-8000-000000000002`,
        },
      },
      isArchived: index % 5 === 0,
      status: "Completed",
    },
  };
}

export function jobs(count: number, workspaceName = NAME): Items {
  return { length: count, at: (index) => jobAt(index, count, workspaceName) };
}

const of = (...list: readonly object[]): Items => ({ length: list.length, at: (index) => list[index] ?? {} });
const named = (name: string, properties: object): object => ({ name, properties, systemData: systemData() });

/** A workspace with one of everything, of which most leak; and many jobs, if wished. */
export function workspace(jobCount: number, origin: () => string, workspaceName = NAME): Contents {
  const body = (name: string): object => ({
    id: workspacePath(name),
    name,
    type: "Microsoft.MachineLearningServices/workspaces",
    location: "westeurope",
    systemData: systemData(1, 1),
    properties: {
      friendlyName: "churn",
      hbiWorkspace: false,
      publicNetworkAccess: "Enabled",
      discoveryUrl: `${origin()}/discovery`,
      storageAccount: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.Storage/storageAccounts/s`,
      containerRegistry: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.ContainerRegistry/registries/r`,
      keyVault: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/providers/Microsoft.KeyVault/vaults/v`,
    },
  });
  const lists: Readonly<Record<string, Items>> = {
    Workspaces_ListBySubscription: of(body(workspaceName)),
    Workspaces_ListByResourceGroup: of(body(workspaceName)),
    Jobs_List: jobs(jobCount, workspaceName),
    Schedules_List: of(
      named("nightly", {
        trigger: { triggerType: "Cron", expression: "0 1 * * *" },
        action: {
          actionType: "CreateJob",
          jobDefinition: {
            jobType: "Command",
            command: "python a.py",
            environmentId: "e",
            environmentVariables: { HF_TOKEN: TOKEN },
          },
        },
      }),
    ),
    ComponentContainers_List: of(named("prep", { latestVersion: "2" }), named("train", {})),
    EnvironmentContainers_List: of(named("sklearn", {})),
    ModelContainers_List: of(named("churn", {})),
    DataContainers_List: of(named("customers", { dataType: "uri_folder" })),
    EnvironmentVersions_List: of(
      named("1", {
        image: "mcr.microsoft.com/azureml/base:1",
        condaFile: `pip: --extra-index-url https://u:${PASSWORD}@pkgs.contoso.com`,
      }),
    ),
    ModelVersions_List: of(named("3", { modelUri: "azureml://jobs/j/outputs/model", description: `key ${TOKEN}` })),
    DataVersions_List: of(named("1", { dataType: "uri_folder", dataUri: "azureml://datastores/d/paths/x" })),
    OnlineEndpoints_List: of({ ...named("score", { authMode: "Key" }), location: "westeurope" }),
    OnlineDeployments_List: of({
      ...named("blue", { endpointComputeType: "Managed", environmentVariables: { API_KEY: TOKEN } }),
      location: "westeurope",
    }),
    Datastores_List: of(
      named("blob", {
        datastoreType: "AzureBlob",
        accountName: "contoso",
        containerName: "data",
        credentials: { credentialsType: "AccountKey", secrets: { secretsType: "AccountKey" } },
      }),
    ),
    WorkspaceConnections_List: of({
      name: "git",
      properties: { authType: "PAT", category: "Git", target: "https://github.com/contoso" },
    }),
    Compute_List: of(
      {
        ...named("cpu", { computeType: "AmlCompute", properties: { remoteLoginPortPublicAccess: "Enabled" } }),
        location: "westeurope",
      },
      {
        ...named("aks", { computeType: "AKS", properties: { sslConfiguration: { status: "Disabled" } } }),
        location: "westeurope",
      },
    ),
    Experiments_GetByQuery: of({ name: "churn", tags: {}, createdUtc: "2024-05-01T00:00:00Z" }),
    Runs_GetByQuery: of({
      runId: "notebook-1",
      createdUtc: "2024-05-02T00:00:00Z",
      createdBy: { userName: "Ada" },
      tags: { token: TOKEN },
      properties: { "azureml.git.repository_uri": "https://github.com/contoso/churn" },
    }),
  };
  const versions: Readonly<Record<string, Items>> = {
    prep: of(
      named("1", { componentSpec: { type: "command", command: `python p.py --password ${PASSWORD}` } }),
      named("2", { componentSpec: { type: "command", command: "python p.py" } }),
    ),
    train: of(named("1", { componentSpec: { type: "command", command: "python t.py" } })),
  };
  return {
    list: (operation, { name = "" }) => (operation === "ComponentVersions_List" ? versions[name] : lists[operation]),
    get: (operation, parts) => {
      if (operation === "Workspaces_Get") return body(parts["workspaceName"] ?? workspaceName);
      if (operation === "Jobs_Get") return jobAt(Number(parts["id"]?.slice(4)), jobCount, workspaceName);
      if (operation === "Runs_Get") return lists["Runs_GetByQuery"]?.at(0);
      const items =
        operation === "ComponentVersions_Get"
          ? versions[parts["name"] ?? ""]
          : lists[operation.replace("_Get", "_List")];
      const wanted =
        parts["version"] ?? parts["deploymentName"] ?? parts["endpointName"] ?? Object.values(parts).at(-1);
      for (let index = 0; index < (items?.length ?? 0); index++) {
        const item = items?.at(index) as { name?: string };
        if (item.name === wanted) return item;
      }
      return undefined;
    },
    others: (path) => {
      if (path.endsWith("/storageAccounts/s")) return { properties: { allowSharedKeyAccess: true } };
      if (path.endsWith("/registries/r")) return { properties: { adminUserEnabled: true } };
      if (path.endsWith("/diagnosticSettings")) return { value: [] };
      if (path.endsWith("/services"))
        return { value: [{ name: "old", computeType: "ACI", authEnabled: false, sslEnabled: false, kvTags: {} }] };
      if (path.endsWith("/services/old"))
        return { name: "old", computeType: "ACI", authEnabled: false, sslEnabled: false };
      return undefined;
    },
  };
}
