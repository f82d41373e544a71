import { CLIENT_LINES } from "../key-vault.ts";
import { python } from "../snippet.ts";
import type { FixContext } from "./fix.ts";

/**
 * What the code does that gets the address of the vault in the place of a variable. The first two steps are the same for
 * all variables, so that a report has them once.
 *
 * @param isUser whether the job runs as the user who submits it
 */
export function readingSteps(variable: string, { name }: FixContext, isUser = false): string[] {
  const lines = isUser
    ? CLIENT_LINES.filter((line) => !line.startsWith("#")).map((line) =>
        line
          .replace(
            "from azure.identity import DefaultAzureCredential",
            "from azure.ai.ml.identity import AzureMLOnBehalfOfCredential",
          )
          .replace("DefaultAzureCredential()", "AzureMLOnBehalfOfCredential()"),
      )
    : CLIENT_LINES;
  const packages = isUser ? "azure-ai-ml" : "azure-identity";
  return [
    `Add ${packages} and azure-keyvault-secrets to the environment.`,
    python("in your code, before anything uses the values", ...lines),
    python(`after it, for ${variable}`, `os.environ["${variable}"] = vault.get_secret("${name}").value`),
  ];
}
