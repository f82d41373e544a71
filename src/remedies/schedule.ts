import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { jobVariable } from "./job.ts";
import { wordsOf } from "./words.ts";

/**
 * A variable of a schedule: of the job that it starts, or of a custom signal of a monitor, which alone can take secrets
 * of a connection.
 *
 * @see https://learn.microsoft.com/rest/api/azureml/schedules/create-or-update#monitoringworkspaceconnection
 */
export const scheduleVariable: Advice = (subject) => {
  const { path } = subject.field;
  if (!path.includes("create_monitor") && !path.includes("monitorDefinition")) return jobVariable(subject);
  const { label } = wordsOf(subject);
  const map = path.includes("create_monitor") ? "secret_config" : "secrets";
  return [
    manual(
      `Remove ${label} from the signal and take it from a workspace connection`,
      "Environment variables of a monitoring signal are stored in the schedule in plain text.",
      `Keep the value in a workspace connection (az ml connection create) and map the property of the connection to the secret's key in ${map}, beside the environment variables. Custom signals are experimental.`,
    ),
  ];
};
