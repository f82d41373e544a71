import { mayNameLiteral } from "../../document/named-literal.ts";
import { mayHoldSettings } from "./constants.ts";
import { PAIRS, FUNCTIONS } from "./mlflow.ts";
import { CALLABLES_V1, LOGINS } from "./sdk-v1.ts";
import { CALLABLES } from "./sdk-v2.ts";
import { CREDENTIALS } from "./sdk-v2-parts.ts";

/**
 * A cheap look at a program before it is parsed: whether it can hold a definition. It must name the SDK (`azure.ai.ml`,
 * `azureml.core`), MLflow, or a field that nothing else has, and something that makes or fills a definition; or set what may
 * be a secret to a literal.
 */
export function mayHoldPython(text: string): boolean {
  return (
    (HINT.test(text) && (FILLS.test(text) || (SDK.test(text) && MAKES.test(text)))) ||
    mayNameLiteral(text) ||
    LOGS_IN.test(text) ||
    mayHoldSettings(text)
  );
}

const SDK = /azureml|azure\.ai\.ml|azure\.ai\s+import/;
const HINT = new RegExp(`${SDK.source}|mlflow|environment_variables`);

/** Without arguments these tell nothing; `run` is the name of many other things. */
const WITH_ARGUMENTS = new Set(["start_run", "autolog", "run"]);

/** What fills a definition in any program with a hint: calls, methods, attributes. */
const FILLS = new RegExp(
  [
    `\\b(?:${[...Object.keys(LOGINS), ...Object.keys(PAIRS), ...Object.keys(FUNCTIONS)].filter((name) => !WITH_ARGUMENTS.has(name)).join("|")})\\b`,
    "\\b(?:start_run|autolog)\\b(?!\\s{0,20}\\(\\s{0,20}\\))|\\brun\\s{0,20}(?:\\(|as\\b)",
    "\\b(?:set_secret|(?:begin_)?create_or_update|submit|start_logging|putenv)\\b",
    "\\benviron\\b(?!\\s{0,20}\\.\\s{0,20}(?:get|copy|items|keys|values)\\b)",
    "\\.[\\s\\\\]{0,20}(?:environment_variables|docker|experiment_name|display_name|inputs|components)\\b",
  ].join("|"),
);

/** A key for a client, which many a program that trains nothing has. */
const LOGS_IN = new RegExp(`\\b(?:${Object.keys(LOGINS).join("|")})\\(\\s{0,40}\\w{0,20}=?[rbuf]{0,2}["']`);

const LAST_NAMES = Object.keys(CALLABLES_V1).map((name) => name.slice(name.lastIndexOf(".") + 1));
/** What makes a definition of an SDK, and the methods of its runs. */
const MAKES = new RegExp(
  [
    `\\b(?:${[...new Set([...Object.keys(CALLABLES), ...Object.keys(CREDENTIALS), ...LAST_NAMES])].join("|")})\\b`,
    "\\bautoml\\b|\\bregister_\\w|Component\\b|\\bEnvironment\\b|\\.[\\s\\\\]{0,20}(?:tag|set_tags|add_properties)\\b",
  ].join("|"),
);
