import { mayNameLiteral } from "../../document/named-literal.ts";

/**
 * A cheap look at a program before it is parsed: whether it can hold a definition. It must name the SDK (`azure.ai.ml`,
 * `azureml.core`), MLflow, or a field that nothing else has, or set what may be a secret to a literal.
 */
export function mayHoldPython(text: string): boolean {
  return HINT.test(text) || mayNameLiteral(text);
}

const HINT = /azureml|azure\.ai\.ml|azure\.ai\s+import|mlflow|environment_variables/;
