import { azureAnnotatedKey } from "./azure/azure-annotated-key.ts";
import { azureApiManagementKey } from "./azure/azure-api-management-key.ts";
import { azureAppConfigurationKey } from "./azure/azure-app-configuration-key.ts";
import { azureAppInsightsKey } from "./azure/azure-app-insights-key.ts";
import { azureBatchKey } from "./azure/azure-batch-key.ts";
import { azureContainerRegistryPassword } from "./azure/azure-container-registry-password.ts";
import { azureCosmosKey } from "./azure/azure-cosmos-key.ts";
import { azureDataFactoryKey } from "./azure/azure-data-factory-key.ts";
import { azureDevopsPat } from "./azure/azure-devops-pat.ts";
import { azureEntraClientSecret } from "./azure/azure-entra-client-secret.ts";
import { azureEventGridKey } from "./azure/azure-event-grid-key.ts";
import { azureFunctionsKey } from "./azure/azure-functions-key.ts";
import { azureIotKey } from "./azure/azure-iot-key.ts";
import { azureMlEndpointKey } from "./azure/azure-ml-endpoint-key.ts";
import { azureMlStudioKey } from "./azure/azure-ml-studio-key.ts";
import { azureOpenaiKeyLegacy } from "./azure/azure-openai-key-legacy.ts";
import { azureRedisKey } from "./azure/azure-redis-key.ts";
import { azureSasToken } from "./azure/azure-sas-token.ts";
import { azureSearchKey } from "./azure/azure-search-key.ts";
import { azureServiceBusKey } from "./azure/azure-service-bus-key.ts";
import { azureServicePrincipalJson } from "./azure/azure-service-principal-json.ts";
import { azureStorageAccountKey } from "./azure/azure-storage-account-key.ts";
import { databricksToken } from "./azure/databricks-token.ts";
import { sqlConnectionString } from "./azure/sql-connection-string.ts";
import { awsAccessKey } from "./cloud/aws-access-key.ts";
import { awsBedrockApiKey } from "./cloud/aws-bedrock-api-key.ts";
import { awsSecretAccessKey } from "./cloud/aws-secret-access-key.ts";
import { dockerHubToken } from "./cloud/docker-hub-token.ts";
import { gcpApiKey } from "./cloud/gcp-api-key.ts";
import { gcpServiceAccountKey } from "./cloud/gcp-service-account-key.ts";
import { githubToken } from "./cloud/github-token.ts";
import { gitlabToken } from "./cloud/gitlab-token.ts";
import { hashicorpVaultToken } from "./cloud/hashicorp-vault-token.ts";
import { newRelicKey } from "./cloud/new-relic-key.ts";
import { npmToken } from "./cloud/npm-token.ts";
import { nugetApiKey } from "./cloud/nuget-api-key.ts";
import { pypiToken } from "./cloud/pypi-token.ts";
import { sendgridApiKey } from "./cloud/sendgrid-api-key.ts";
import { slackToken } from "./cloud/slack-token.ts";
import { stripeLiveKey } from "./cloud/stripe-live-key.ts";
import { authorizationHeader } from "./generic/authorization-header.ts";
import { condaChannelToken } from "./generic/conda-channel-token.ts";
import { credentialsInUrl } from "./generic/credentials-in-url.ts";
import { dockerRegistryAuth } from "./generic/docker-registry-auth.ts";
import { jwt } from "./generic/jwt.ts";
import { literalSecret } from "./generic/literal-secret.ts";
import { pkcs12Archive } from "./generic/pkcs12-archive.ts";
import { privateKey } from "./generic/private-key.ts";
import { secretSlot } from "./generic/secret-slot.ts";
import { anthropicApiKey } from "./ml/anthropic-api-key.ts";
import { cerebrasApiKey } from "./ml/cerebras-api-key.ts";
import { cohereApiKey } from "./ml/cohere-api-key.ts";
import { cometApiKey } from "./ml/comet-api-key.ts";
import { deepseekApiKey } from "./ml/deepseek-api-key.ts";
import { groqApiKey } from "./ml/groq-api-key.ts";
import { huggingfaceToken } from "./ml/huggingface-token.ts";
import { kaggleKey } from "./ml/kaggle-key.ts";
import { langfuseSecretKey } from "./ml/langfuse-secret-key.ts";
import { langsmithApiKey } from "./ml/langsmith-api-key.ts";
import { mistralApiKey } from "./ml/mistral-api-key.ts";
import { neptuneApiToken } from "./ml/neptune-api-token.ts";
import { nvidiaApiKey } from "./ml/nvidia-api-key.ts";
import { nvidiaNgcKey } from "./ml/nvidia-ngc-key.ts";
import { openaiApiKey } from "./ml/openai-api-key.ts";
import { openrouterApiKey } from "./ml/openrouter-api-key.ts";
import { perplexityApiKey } from "./ml/perplexity-api-key.ts";
import { pineconeApiKey } from "./ml/pinecone-api-key.ts";
import { prefectApiKey } from "./ml/prefect-api-key.ts";
import { replicateToken } from "./ml/replicate-token.ts";
import { runpodApiKey } from "./ml/runpod-api-key.ts";
import { togetherApiKey } from "./ml/together-api-key.ts";
import { wandbApiKey } from "./ml/wandb-api-key.ts";
import { xaiApiKey } from "./ml/xai-api-key.ts";
import { deniedName } from "./names/denied-name.ts";
import { emailAddress } from "./names/email-address.ts";
import { userName } from "./names/user-name.ts";
import { adminPassword } from "./posture/admin-password.ts";
import { hbiWorkspaceOff } from "./posture/hbi-workspace-off.ts";
import { keyAuthentication } from "./posture/key-authentication.ts";
import { nodePublicIp } from "./posture/node-public-ip.ts";
import { publicNetworkAccess } from "./posture/public-network-access.ts";
import { serviceAuthentication } from "./posture/service-authentication.ts";
import { serviceTls } from "./posture/service-tls.ts";
import { sshPublicAccess } from "./posture/ssh-public-access.ts";
import { deferredPlaintext } from "./references/deferred-plaintext.ts";
import { misplacedReference } from "./references/misplaced-reference.ts";
import type { Detector } from "../src/detection/detector.ts";

/** All detectors. A test compares the list with the folder. */
export const detectors: readonly Detector[] = [
  azureAnnotatedKey,
  azureApiManagementKey,
  azureAppConfigurationKey,
  azureAppInsightsKey,
  azureBatchKey,
  azureContainerRegistryPassword,
  azureCosmosKey,
  azureDataFactoryKey,
  azureDevopsPat,
  azureEntraClientSecret,
  azureEventGridKey,
  azureFunctionsKey,
  azureIotKey,
  azureMlEndpointKey,
  azureMlStudioKey,
  azureOpenaiKeyLegacy,
  azureRedisKey,
  azureSasToken,
  azureSearchKey,
  azureServiceBusKey,
  azureServicePrincipalJson,
  azureStorageAccountKey,
  databricksToken,
  sqlConnectionString,
  awsAccessKey,
  awsBedrockApiKey,
  awsSecretAccessKey,
  dockerHubToken,
  gcpApiKey,
  gcpServiceAccountKey,
  githubToken,
  gitlabToken,
  hashicorpVaultToken,
  newRelicKey,
  npmToken,
  nugetApiKey,
  pypiToken,
  sendgridApiKey,
  slackToken,
  stripeLiveKey,
  authorizationHeader,
  condaChannelToken,
  credentialsInUrl,
  dockerRegistryAuth,
  jwt,
  literalSecret,
  pkcs12Archive,
  privateKey,
  secretSlot,
  anthropicApiKey,
  cerebrasApiKey,
  cohereApiKey,
  cometApiKey,
  deepseekApiKey,
  groqApiKey,
  huggingfaceToken,
  kaggleKey,
  langfuseSecretKey,
  langsmithApiKey,
  mistralApiKey,
  neptuneApiToken,
  nvidiaApiKey,
  nvidiaNgcKey,
  openaiApiKey,
  openrouterApiKey,
  perplexityApiKey,
  pineconeApiKey,
  prefectApiKey,
  replicateToken,
  runpodApiKey,
  togetherApiKey,
  wandbApiKey,
  xaiApiKey,
  deniedName,
  emailAddress,
  userName,
  adminPassword,
  hbiWorkspaceOff,
  keyAuthentication,
  nodePublicIp,
  publicNetworkAccess,
  serviceAuthentication,
  serviceTls,
  sshPublicAccess,
  deferredPlaintext,
  misplacedReference,
];
