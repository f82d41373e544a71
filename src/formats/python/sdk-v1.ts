import type { FieldTable } from "../field-table.ts";
import type { Family, Format } from "../format.ts";
import type { Callable } from "./callable.ts";
import type { CallShape } from "./call-shape.ts";

/*
 * The classes and functions of the SDK v1 (azureml-core), by the last names of what is called.
 * @see https://learn.microsoft.com/python/api/azureml-core/
 */

function format(id: string, title: string, family: Family): Format {
  return { id: `azureml-v1/${id}`, title: `Azure ML ${title} (Python SDK v1)`, family, language: "python" };
}

const ENVIRONMENT: FieldTable = {
  names: ["name"],
  env: ["environment_variables.**"],
  credentials: ["docker.base_image_registry.password", "base_image_registry.password", "password"],
  identifiers: ["docker.base_image_registry.username", "base_image_registry.username"],
  urls: ["docker.base_image", "docker.base_image_registry.address"],
  texts: ["docker.base_dockerfile"],
  arguments: ["docker.arguments.*"],
};

const RUN: FieldTable = {
  env: ["environment_variables.**", "environment.environment_variables.**"],
  commands: ["command"],
  arguments: ["arguments.*", "docker_runtime_config.arguments.*", "docker.arguments.*"],
  names: ["name", "experiment_name", "display_name", "run_name"],
  tags: ["tags.**", "properties.**"],
  texts: ["description"],
  urls: ["source_directory", "source_dir"],
  inputs: ["script_params.**", "inputs.**", "params.**", "pipeline_parameters.**", "default_value"],
  credentials: ["environment.docker.base_image_registry.password", "container_registry.password"],
  links: [
    { at: "source_directory", kind: "folder", what: "code" },
    { at: "source_dir", kind: "folder", what: "code" },
  ],
};

const SERVICE: FieldTable = {
  names: ["name", "service_name", "dns_name_label"],
  tags: ["tags.**", "properties.**"],
  texts: ["description"],
  env: ["environment_variables.**"],
  credentials: ["primary_key", "secondary_key", "ssl_key_pem"],
  publics: ["ssl_cert_pem"],
  urls: ["ssl_key_pem_file", "ssl_cert_pem_file"],
  // Names of a vault and of a key in it, not keys.
  pointers: ["cmk_vault_base_url", "cmk_key_name", "cmk_key_version"],
};

const DATASTORE: FieldTable = {
  names: ["datastore_name", "container_name", "file_share_name", "filesystem", "account_name", "store_name"],
  credentials: ["account_key", "sas_token", "client_secret", "password", "user_password", "certificate"],
  identifiers: ["tenant_id", "client_id", "username", "user_id", "subscription_id"],
  urls: ["endpoint", "authority_url", "resource_url"],
};

const COMPUTE: FieldTable = {
  names: ["workspace_name", "resource_group", "cluster_name"],
  credentials: ["access_token", "password", "admin_user_password", "private_key_passphrase", "key_pem"],
  identifiers: ["username", "admin_username"],
  publics: ["admin_user_ssh_key", "ssh_public_key", "cert_pem"],
  urls: ["address", "private_key_file"],
  tags: ["tags.**"],
};

const WORKSPACE: FieldTable = {
  names: ["name", "workspace_name", "resource_group", "friendly_name"],
  identifiers: ["subscription_id"],
  tags: ["tags.**"],
  pointers: ["key_vault", "cmk_keyvault", "resource_cmk_uri"],
  postures: ["hbi_workspace"],
};

const LOGIN: FieldTable = {
  credentials: [
    "service_principal_password",
    "client_secret",
    "password",
    "value",
    "key",
    "signature",
    "subscription_key",
  ],
  identifiers: ["tenant_id", "service_principal_id", "client_id", "username"],
};

function make(of: Format, table: FieldTable, shape: CallShape = {}): Callable {
  return { format: of, table, ...shape };
}

const environment = format("environment", "environment", "environment");
const run = format("run", "run", "job-v1");
const service = format("webservice", "web service", "deployment-v1");
const datastore = format("datastore", "datastore", "datastore");
const compute = format("compute", "compute", "compute");
const workspace = format("workspace", "workspace", "workspace");
/** A login of the script itself; nothing of it goes to the platform. */
export const login: Format = {
  id: "python/credential",
  title: "credential in a Python script",
  family: "program",
  language: "python",
};

const scriptRun = make(run, RUN, { positional: ["source_directory", "script", "arguments"] });
const deployConfiguration = make(service, SERVICE);
const attached = make(compute, COMPUTE);
const existingWorkspace = make(workspace, WORKSPACE, { positional: ["name"] });

/** By the last name, or by the last two where one alone says too little. */
export const CALLABLES_V1: Readonly<Record<string, Callable>> = {
  Environment: make(environment, ENVIRONMENT, { positional: ["name"] }),
  ContainerRegistry: make(environment, ENVIRONMENT),
  ScriptRunConfig: scriptRun,
  RunConfiguration: make(run, RUN, { positional: ["script", "arguments"] }),
  Experiment: make(run, RUN, { positional: ["workspace", "name"] }),
  Estimator: scriptRun,
  PyTorch: scriptRun,
  TensorFlow: scriptRun,
  PythonScriptStep: make(run, RUN, { positional: ["script_name", "name", "arguments"] }),
  ParallelRunStep: make(run, RUN),
  ParallelRunConfig: make(run, RUN),
  CommandStep: make(run, RUN),
  DatabricksStep: make(run, RUN),
  PipelineParameter: make(run, RUN, { positional: ["name", "default_value"], pair: "pipeline_parameters" }),
  InferenceConfig: make(service, SERVICE),
  "AciWebservice.deploy_configuration": deployConfiguration,
  "AksWebservice.deploy_configuration": deployConfiguration,
  "LocalWebservice.deploy_configuration": deployConfiguration,
  "Model.register": make(run, { names: ["model_name"], tags: ["tags.**", "properties.**"], texts: ["description"] }),
  "DatabricksCompute.attach_configuration": attached,
  "RemoteCompute.attach_configuration": attached,
  "HDInsightCompute.attach_configuration": attached,
  "AmlCompute.provisioning_configuration": attached,
  "AksCompute.provisioning_configuration": attached,
  "ComputeInstance.provisioning_configuration": attached,
  Workspace: make(workspace, WORKSPACE, { positional: ["subscription_id", "resource_group", "workspace_name"] }),
  "Workspace.create": existingWorkspace,
  "Workspace.get": existingWorkspace,
  ServicePrincipalAuthentication: make(login, LOGIN, {
    positional: ["tenant_id", "service_principal_id", "service_principal_password"],
  }),
};

export const REGISTER_DATASTORE = make(datastore, DATASTORE, { positional: ["workspace", "datastore_name"] });

/**
 * Logins of azure-identity and keys for the clients of Azure's services.
 *
 * @see https://learn.microsoft.com/python/api/azure-identity/azure.identity
 * @see https://learn.microsoft.com/python/api/azure-core/azure.core.credentials
 */
export const LOGINS: Readonly<Record<string, Callable>> = {
  ClientSecretCredential: make(login, LOGIN, { positional: ["tenant_id", "client_id", "client_secret"] }),
  UsernamePasswordCredential: make(login, LOGIN, { positional: ["client_id", "username", "password"] }),
  AzureKeyCredential: make(login, LOGIN, { positional: ["key"] }),
  AzureNamedKeyCredential: make(login, LOGIN, { positional: ["name", "key"] }),
  AzureSasCredential: make(login, LOGIN, { positional: ["signature"] }),
  CognitiveServicesCredentials: make(login, LOGIN, { positional: ["subscription_key"] }),
};

/** `keyvault.set_secret(name, value)`: the value goes into a vault, but the script keeps it. */
export const SET_SECRET = make(login, LOGIN, { positional: ["name", "value"] });
export const RUN_V1 = make(run, RUN);
export const ENVIRONMENT_V1 = make(environment, ENVIRONMENT);
