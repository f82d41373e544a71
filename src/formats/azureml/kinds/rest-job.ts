import type { FieldTable } from "../../field-table.ts";
import { hasAny } from "../kind.ts";
import { jobs } from "./job.ts";
import { below, bodyTable, has, rest } from "./rest-body.ts";
import type { RestKind } from "./rest-body.ts";
import { mergeTables } from "./shared.ts";

/** Literals and addresses by the name of an input; the same in every kind of job. */
const DATA: FieldTable = {
  inputs: ["inputs.*.value"],
  urls: ["inputs.*.uri", "outputs.*.uri", "inputs.*.pathOnCompute", "outputs.*.pathOnCompute"],
  texts: ["inputs.*.description", "outputs.*.description"],
  names: ["outputs.*.assetName"],
  others: ["inputs.**", "outputs.**"],
};

/** What runs: the parts of a command job, which a sweep job has in its `trial`. */
const COMMAND: FieldTable = {
  env: ["environmentVariables.**"],
  commands: [
    "command",
    "resources.dockerArgs",
    "resources.dockerArgsList.*",
    "distribution.headNodeAdditionalArgs",
    "distribution.workerNodeAdditionalArgs",
  ],
  pointers: ["environmentId"],
  urls: ["codeId"],
  others: ["resources.**", "distribution.**", "limits.**", "queueSettings.**"],
};

const SPARK: FieldTable = {
  commands: ["args"],
  urls: ["jars.*", "files.*", "pyFiles.*", "archives.*", "entry.file"],
  others: ["conf.**", "entry.**"],
};

const AUTOML: FieldTable = {
  urls: [
    "taskDetails.trainingData.uri",
    "taskDetails.validationData.uri",
    "taskDetails.testData.uri",
    "taskDetails.modelSettings.checkpointModel.uri",
  ],
  texts: [
    "taskDetails.trainingData.description",
    "taskDetails.validationData.description",
    "taskDetails.testData.description",
  ],
  others: ["taskDetails.**"],
};

/** `properties` of a job. The discriminator `jobType` tells nothing that keys do not, so that one table reads them all. */
export const JOB_PROPERTIES: FieldTable = mergeTables(DATA, COMMAND, below("trial", COMMAND), SPARK, AUTOML, {
  names: ["experimentName", "services.@", "jobs.@"],
  // Of the previews 2023-04-01 to 2024-04-01: the address of a secret, not the secret.
  pointers: ["secretsConfiguration.**", "computeId", "componentId", "sourceJobId"],
  identifiers: ["identity.**"],
  inputs: ["settings.**", "searchSpace.**"],
  urls: ["services.*.endpoint"],
  tags: ["services.*.properties.**"],
  texts: ["notificationSetting.emails.*"],
  others: [
    "jobType",
    "status",
    "services.**",
    "notificationSetting.**",
    "samplingAlgorithm.**",
    "earlyTermination.**",
    "objective.**",
    "priority",
  ],
  // The nodes of a pipeline are free-form and spelled as in YAML.
  embeds: [{ at: "jobs.*", as: pipelineNode }],
});

/** A node: as the SDK sends it, with keys as in YAML, or a job as the API has it. */
function pipelineNode(): { table: FieldTable } {
  return { table: (nodeTable ??= mergeTables(yamlNode(), JOB_PROPERTIES)) };
}

let nodeTable: FieldTable | undefined;

function yamlNode(): FieldTable {
  const pipeline = jobs.find((kind) => kind.id === "azureml/pipelineJob");
  const node = pipeline?.table.embeds?.find((embed) => embed.at === "jobs.*");
  return node?.as({ kind: "sequence", span: { start: 0, end: 0 }, items: [] }).table ?? {};
}

/** Connections of a monitor to its workspace: `secrets` maps to keys of that connection and holds none. */
const SIGNAL: FieldTable = {
  env: ["workspaceConnection.environmentVariables.**"],
  pointers: ["workspaceConnection.secrets.**", "workspaceConnectionId"],
  tags: ["properties.**"],
  urls: [
    "productionData.uri",
    "productionData.*.uri",
    "referenceData.uri",
    "inputs.*.uri",
    "inputAssets.*.uri",
    "componentId",
  ],
  inputs: ["inputs.*.value"],
  texts: ["inputs.*.description"],
};

const SCHEDULE: FieldTable = mergeTables(
  below("action.jobDefinition", mergeTables({ names: ["displayName"], texts: ["description"] }, JOB_PROPERTIES)),
  below("action.jobDefinition", { tags: ["tags.**", "properties.**"] }),
  below("action.monitorDefinition.signals.*", SIGNAL),
  {
    inputs: ["action.endpointInvocationDefinition.**"],
    texts: [
      "action.monitorDefinition.alertNotificationSettings.emailNotificationSettings.emails.*",
      "action.dataImportDefinition.source.query",
      "action.dataImportDefinition.source.storedProcedure",
    ],
    pointers: ["action.dataImportDefinition.source.connection"],
    urls: ["action.dataImportDefinition.dataUri"],
    others: ["action.**", "trigger.**"],
  },
);

/** Bodies of jobs and schedules (Azure/azure-rest-api-specs, machinelearningservices, stable 2024-04-01). */
export const restJobs: readonly RestKind[] = [
  rest("job", "job", "job", ["workspaces/jobs"], bodyTable(JOB_PROPERTIES), has("jobType")),
  rest(
    "schedule",
    "schedule",
    "schedule",
    ["workspaces/schedules"],
    bodyTable(SCHEDULE),
    (properties) => hasAny(properties, "action") && hasAny(properties, "trigger"),
  ),
];
