import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { PASTE } from "./key-vault.ts";
import { python, shell } from "./snippet.ts";
import { safePath, wordsOf } from "./words.ts";

/**
 * Credentials of a connection are kept in the key vault of the workspace; what leaks is the file.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-connection
 */
export const connectionCredential: Advice = (subject) => {
  const { field } = subject;
  const { label, variable } = wordsOf(subject);
  const rest = field.format.id.startsWith("azureml-rest/");
  const path = safePath(field.path, field);
  const plain = path.length > 1 || path[0] === "api_key" ? path : ["credentials", ...path];
  const target = rest || plain.includes("<name>") ? "credentials.<key>" : plain.join(".");
  const entra =
    target === "api_key"
      ? [
          "For Azure OpenAI, AI Services, AI Search, Content Safety and Speech delete api_key altogether: the connection then uses Microsoft Entra ID.",
        ]
      : [];
  return [
    manual(
      `Leave ${label} empty in the file and supply it when the connection is created`,
      "Azure ML keeps it in the workspace's key vault; only the file, and git, would hold it in plain text.",
      ...entra,
      shell(
        `${PASTE}; never with --debug, which prints the request`,
        `read -rs ${variable}`,
        `az ml connection create --file <file> --set ${target}="$${variable}"`,
      ),
      "The history keeps only the variable's name, but while az runs other processes of this machine can see the value.",
      ...inPython(target, variable),
    ),
  ];
};

/** Attributes that the SDK's connections have under the same name as in YAML. */
const ATTRIBUTES =
  /^(?:api_key|credentials\.(?:pat|sas_token|password|client_secret|secret_access_key|key|account_key))$/;

function inPython(target: string, variable: string): string[] {
  if (!ATTRIBUTES.test(target)) return [];
  return [
    python(
      `which shows it to no other process; export ${variable} first`,
      "import os",
      "from azure.ai.ml import load_connection",
      `connection = load_connection(source="<file>")`,
      `connection.${target} = os.environ["${variable}"]`,
      "ml_client.connections.create_or_update(connection)",
    ),
  ];
}

/** A credential in the address or in the metadata of a connection, which everyone who can list connections sees. */
export const connectionTarget: Advice = (subject) => {
  const { label, variable } = wordsOf(subject);
  return [
    manual(
      `Move the credential from ${label} into the credentials of the connection`,
      "Everyone who can list connections sees its target and its metadata; its credentials are kept in the workspace's key vault.",
      shell(
        PASTE,
        `read -rs ${variable}`,
        `az ml connection create --file <file> --set credentials.type=<type> credentials.<key>="$${variable}"`,
      ),
      "Type and keys are, for example, username_password with username and password, or api_key with key.",
    ),
  ];
};
