import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { definition, nest } from "./snippet.ts";
import { definitionFile } from "./variables.ts";
import { wordsOf } from "./words.ts";

/**
 * A prompt flow resolves `${<connection>.<key>}` in its environment variables, here and in the cloud.
 *
 * @see https://microsoft.github.io/promptflow/how-to-guides/develop-a-flex-flow/connection-support.html
 */
export const flowVariable: Advice = (subject) => {
  const { label, variable } = wordsOf(subject);
  const isVariable = subject.field.role === "env";
  const key = variable.toLowerCase().endsWith("api_key") ? "api_key" : "<key>";
  return [
    manual(
      isVariable
        ? `Let ${label} refer to a connection instead of holding the value`
        : `Remove ${label} and keep the value in a connection`,
      definition(
        definitionFile(subject, "flow.dag.yaml"),
        "",
        nest(["environment_variables", variable], `\${<connection>.${key}}`),
      ),
      "Create the connection in the workspace (az ml connection create) or, for local runs, with pf connection create; prompt flow resolves the reference when the flow runs.",
      "This works in prompt flow definitions only, not in a job or a pipeline.",
    ),
  ];
};
