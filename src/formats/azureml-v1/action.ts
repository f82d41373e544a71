import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { bothSpellings } from "./spelling.ts";

/**
 * Parameters of the GitHub actions aml-workspace, aml-compute, aml-run, aml-registermodel and aml-deploy, which stand in
 * `.cloud/.azure/`.
 *
 * @see https://github.com/Azure/aml-run
 * @see https://github.com/Azure/aml-deploy
 */
export const actionParameters: Format = {
  id: "azureml-v1/actionParameters",
  title: "parameters of an Azure ML v1 action",
  family: "job-v1",
};

export const ACTION_TABLE: FieldTable = bothSpellings({
  credentials: ["adminUserPassword", "primaryKey", "secondaryKey", "sslKey"],
  publics: ["adminUserSshKey"],
  names: ["name", "experimentName", "friendlyName", "modelName", "workspace", "resourceGroup"],
  texts: ["description"],
  tags: ["tags.**", "properties.**"],
  inputs: ["parametersFile.**", "pipelineParameters.**", "runconfigParameters.**"],
  urls: ["gitRepo", "sourceDirectory", "inferenceSourceDirectory"],
  identifiers: ["subscriptionId", "tenantId"],
});

/** Whether a file is one of those that the actions read, by its folder. */
export function isActionFile(file: string): boolean {
  return /(?:^|[\\/])\.cloud[\\/]\.azure[\\/][^\\/]+\.json$/.test(file);
}
