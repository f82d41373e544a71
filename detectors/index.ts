import { azureAnnotatedKey } from "./azure/azure-annotated-key.ts";
import { azureApiManagementKey } from "./azure/azure-api-management-key.ts";
import { azureAppConfigurationKey } from "./azure/azure-app-configuration-key.ts";
import { azureAppInsightsKey } from "./azure/azure-app-insights-key.ts";
import { azureAutomationWebhook } from "./azure/azure-automation-webhook.ts";
import { azureBatchKey } from "./azure/azure-batch-key.ts";
import { azureBotSecret } from "./azure/azure-bot-secret.ts";
import { azureCaskKey } from "./azure/azure-cask-key.ts";
import { azureCommunicationServicesKey } from "./azure/azure-communication-services-key.ts";
import { azureContainerRegistryPassword } from "./azure/azure-container-registry-password.ts";
import { azureCosmosKey } from "./azure/azure-cosmos-key.ts";
import { azureDataFactoryKey } from "./azure/azure-data-factory-key.ts";
import { azureDevopsPat } from "./azure/azure-devops-pat.ts";
import { azureEntraClientSecret } from "./azure/azure-entra-client-secret.ts";
import { azureEventGridKey } from "./azure/azure-event-grid-key.ts";
import { azureFunctionsKey } from "./azure/azure-functions-key.ts";
import { azureIotKey } from "./azure/azure-iot-key.ts";
import { azureLogAnalyticsKey } from "./azure/azure-log-analytics-key.ts";
import { azureMapsKey } from "./azure/azure-maps-key.ts";
import { azureMlEndpointKey } from "./azure/azure-ml-endpoint-key.ts";
import { azureMlStudioKey } from "./azure/azure-ml-studio-key.ts";
import { azureOpenaiKeyLegacy } from "./azure/azure-openai-key-legacy.ts";
import { azurePublishProfile } from "./azure/azure-publish-profile.ts";
import { azureRedisKey } from "./azure/azure-redis-key.ts";
import { azureSasToken } from "./azure/azure-sas-token.ts";
import { azureSearchKey } from "./azure/azure-search-key.ts";
import { azureServiceBusKey } from "./azure/azure-service-bus-key.ts";
import { azureServicePrincipalJson } from "./azure/azure-service-principal-json.ts";
import { azureSignalrKey } from "./azure/azure-signalr-key.ts";
import { azureStaticWebAppsToken } from "./azure/azure-static-web-apps-token.ts";
import { azureStorageAccountKey } from "./azure/azure-storage-account-key.ts";
import { databricksToken } from "./azure/databricks-token.ts";
import { entraRefreshToken } from "./azure/entra-refresh-token.ts";
import { microsoftTeamsWebhook } from "./azure/microsoft-teams-webhook.ts";
import { sqlConnectionString } from "./azure/sql-connection-string.ts";
import { alibabaCloudSecret } from "./cloud/alibaba-cloud-secret.ts";
import { awsAccessKey } from "./cloud/aws-access-key.ts";
import { awsBedrockApiKey } from "./cloud/aws-bedrock-api-key.ts";
import { awsSecretAccessKey } from "./cloud/aws-secret-access-key.ts";
import { awsSessionToken } from "./cloud/aws-session-token.ts";
import { cloudflareApiKey } from "./cloud/cloudflare-api-key.ts";
import { cloudflareToken } from "./cloud/cloudflare-token.ts";
import { digitaloceanToken } from "./cloud/digitalocean-token.ts";
import { dockerHubToken } from "./cloud/docker-hub-token.ts";
import { dopplerToken } from "./cloud/doppler-token.ts";
import { flyToken } from "./cloud/fly-token.ts";
import { gcpApiKey } from "./cloud/gcp-api-key.ts";
import { gcpOauthClientSecret } from "./cloud/gcp-oauth-client-secret.ts";
import { gcpOauthToken } from "./cloud/gcp-oauth-token.ts";
import { gcpServiceAccountKey } from "./cloud/gcp-service-account-key.ts";
import { githubToken } from "./cloud/github-token.ts";
import { gitlabToken } from "./cloud/gitlab-token.ts";
import { hashicorpVaultToken } from "./cloud/hashicorp-vault-token.ts";
import { herokuApiKey } from "./cloud/heroku-api-key.ts";
import { hetznerToken } from "./cloud/hetzner-token.ts";
import { ibmCloudApiKey } from "./cloud/ibm-cloud-api-key.ts";
import { infisicalToken } from "./cloud/infisical-token.ts";
import { jfrogToken } from "./cloud/jfrog-token.ts";
import { linodeToken } from "./cloud/linode-token.ts";
import { netlifyToken } from "./cloud/netlify-token.ts";
import { newRelicKey } from "./cloud/new-relic-key.ts";
import { npmToken } from "./cloud/npm-token.ts";
import { nugetApiKey } from "./cloud/nuget-api-key.ts";
import { onepasswordServiceToken } from "./cloud/onepassword-service-token.ts";
import { openshiftToken } from "./cloud/openshift-token.ts";
import { pulumiAccessToken } from "./cloud/pulumi-access-token.ts";
import { pypiToken } from "./cloud/pypi-token.ts";
import { renderApiKey } from "./cloud/render-api-key.ts";
import { rubygemsApiKey } from "./cloud/rubygems-api-key.ts";
import { scalewaySecretKey } from "./cloud/scaleway-secret-key.ts";
import { sendgridApiKey } from "./cloud/sendgrid-api-key.ts";
import { slackToken } from "./cloud/slack-token.ts";
import { stripeLiveKey } from "./cloud/stripe-live-key.ts";
import { tailscaleKey } from "./cloud/tailscale-key.ts";
import { tencentCloudSecretKey } from "./cloud/tencent-cloud-secret-key.ts";
import { terraformCloudToken } from "./cloud/terraform-cloud-token.ts";
import { vercelToken } from "./cloud/vercel-token.ts";
import { yandexCloudApiKey } from "./cloud/yandex-cloud-api-key.ts";
import { authorizationHeader } from "./generic/authorization-header.ts";
import { condaChannelToken } from "./generic/conda-channel-token.ts";
import { connectionParameters } from "./generic/connection-parameters.ts";
import { credentialsInUrl } from "./generic/credentials-in-url.ts";
import { dockerRegistryAuth } from "./generic/docker-registry-auth.ts";
import { jwt } from "./generic/jwt.ts";
import { literalSecret } from "./generic/literal-secret.ts";
import { nugetFeedPassword } from "./generic/nuget-feed-password.ts";
import { pkcs12Archive } from "./generic/pkcs12-archive.ts";
import { privateKey } from "./generic/private-key.ts";
import { secretInQuery } from "./generic/secret-in-query.ts";
import { secretSlot } from "./generic/secret-slot.ts";
import { ai21ApiKey } from "./ml/ai21-api-key.ts";
import { anthropicApiKey } from "./ml/anthropic-api-key.ts";
import { anyscaleApiKey } from "./ml/anyscale-api-key.ts";
import { apifyApiToken } from "./ml/apify-api-token.ts";
import { arizeApiKey } from "./ml/arize-api-key.ts";
import { assemblyaiApiKey } from "./ml/assemblyai-api-key.ts";
import { basetenApiKey } from "./ml/baseten-api-key.ts";
import { braintrustApiKey } from "./ml/braintrust-api-key.ts";
import { cartesiaApiKey } from "./ml/cartesia-api-key.ts";
import { cerebrasApiKey } from "./ml/cerebras-api-key.ts";
import { chromaApiKey } from "./ml/chroma-api-key.ts";
import { clarifaiPat } from "./ml/clarifai-pat.ts";
import { clearmlSecretKey } from "./ml/clearml-secret-key.ts";
import { cohereApiKey } from "./ml/cohere-api-key.ts";
import { cometApiKey } from "./ml/comet-api-key.ts";
import { dagshubToken } from "./ml/dagshub-token.ts";
import { dagsterCloudToken } from "./ml/dagster-cloud-token.ts";
import { dashscopeApiKey } from "./ml/dashscope-api-key.ts";
import { daytonaApiKey } from "./ml/daytona-api-key.ts";
import { dbtCloudToken } from "./ml/dbt-cloud-token.ts";
import { deepgramApiKey } from "./ml/deepgram-api-key.ts";
import { deepinfraApiKey } from "./ml/deepinfra-api-key.ts";
import { deepseekApiKey } from "./ml/deepseek-api-key.ts";
import { e2bApiKey } from "./ml/e2b-api-key.ts";
import { elevenlabsApiKey } from "./ml/elevenlabs-api-key.ts";
import { exaApiKey } from "./ml/exa-api-key.ts";
import { falApiKey } from "./ml/fal-api-key.ts";
import { firecrawlApiKey } from "./ml/firecrawl-api-key.ts";
import { fireworksApiKey } from "./ml/fireworks-api-key.ts";
import { groqApiKey } from "./ml/groq-api-key.ts";
import { heliconeApiKey } from "./ml/helicone-api-key.ts";
import { huggingfaceToken } from "./ml/huggingface-token.ts";
import { jinaApiKey } from "./ml/jina-api-key.ts";
import { kaggleKey } from "./ml/kaggle-key.ts";
import { labelStudioToken } from "./ml/label-studio-token.ts";
import { lambdaApiKey } from "./ml/lambda-api-key.ts";
import { langfuseSecretKey } from "./ml/langfuse-secret-key.ts";
import { langsmithApiKey } from "./ml/langsmith-api-key.ts";
import { lightningApiKey } from "./ml/lightning-api-key.ts";
import { llamaCloudApiKey } from "./ml/llama-cloud-api-key.ts";
import { minimaxApiKey } from "./ml/minimax-api-key.ts";
import { mistralApiKey } from "./ml/mistral-api-key.ts";
import { modalTokenSecret } from "./ml/modal-token-secret.ts";
import { moonshotApiKey } from "./ml/moonshot-api-key.ts";
import { neptuneApiToken } from "./ml/neptune-api-token.ts";
import { novitaApiKey } from "./ml/novita-api-key.ts";
import { nvidiaApiKey } from "./ml/nvidia-api-key.ts";
import { nvidiaNgcKey } from "./ml/nvidia-ngc-key.ts";
import { ollamaApiKey } from "./ml/ollama-api-key.ts";
import { openaiApiKey } from "./ml/openai-api-key.ts";
import { openrouterApiKey } from "./ml/openrouter-api-key.ts";
import { paperspaceApiKey } from "./ml/paperspace-api-key.ts";
import { perplexityApiKey } from "./ml/perplexity-api-key.ts";
import { pineconeApiKey } from "./ml/pinecone-api-key.ts";
import { posthogPersonalApiKey } from "./ml/posthog-personal-api-key.ts";
import { predibaseApiToken } from "./ml/predibase-api-token.ts";
import { prefectApiKey } from "./ml/prefect-api-key.ts";
import { promptlayerApiKey } from "./ml/promptlayer-api-key.ts";
import { qdrantApiKey } from "./ml/qdrant-api-key.ts";
import { replicateToken } from "./ml/replicate-token.ts";
import { roboflowApiKey } from "./ml/roboflow-api-key.ts";
import { runpodApiKey } from "./ml/runpod-api-key.ts";
import { sambanovaApiKey } from "./ml/sambanova-api-key.ts";
import { scaleApiKey } from "./ml/scale-api-key.ts";
import { serpapiApiKey } from "./ml/serpapi-api-key.ts";
import { serperApiKey } from "./ml/serper-api-key.ts";
import { skApiKey } from "./ml/sk-api-key.ts";
import { snowflakeAccessToken } from "./ml/snowflake-access-token.ts";
import { stabilityApiKey } from "./ml/stability-api-key.ts";
import { tavilyApiKey } from "./ml/tavily-api-key.ts";
import { togetherApiKey } from "./ml/together-api-key.ts";
import { traceloopApiKey } from "./ml/traceloop-api-key.ts";
import { unstructuredApiKey } from "./ml/unstructured-api-key.ts";
import { upstageApiKey } from "./ml/upstage-api-key.ts";
import { vastApiKey } from "./ml/vast-api-key.ts";
import { voyageApiKey } from "./ml/voyage-api-key.ts";
import { wandbApiKey } from "./ml/wandb-api-key.ts";
import { weaviateApiKey } from "./ml/weaviate-api-key.ts";
import { xaiApiKey } from "./ml/xai-api-key.ts";
import { zaiApiKey } from "./ml/zai-api-key.ts";
import { zillizApiKey } from "./ml/zilliz-api-key.ts";
import { customerName } from "./names/customer-name.ts";
import { deniedName } from "./names/denied-name.ts";
import { emailAddress } from "./names/email-address.ts";
import { homeFolder } from "./names/home-folder.ts";
import { internalHost } from "./names/internal-host.ts";
import { ipAddress } from "./names/ip-address.ts";
import { personName } from "./names/person-name.ts";
import { subscriptionId } from "./names/subscription-id.ts";
import { ticketId } from "./names/ticket-id.ts";
import { userAtHost } from "./names/user-at-host.ts";
import { userName } from "./names/user-name.ts";
import { adminPassword } from "./posture/admin-password.ts";
import { hbiWorkspaceOff } from "./posture/hbi-workspace-off.ts";
import { keyAuthentication } from "./posture/key-authentication.ts";
import { noDiagnosticSettings } from "./posture/no-diagnostic-settings.ts";
import { nodePublicIp } from "./posture/node-public-ip.ts";
import { publicNetworkAccess } from "./posture/public-network-access.ts";
import { registryAdminUser } from "./posture/registry-admin-user.ts";
import { serviceAuthentication } from "./posture/service-authentication.ts";
import { serviceManagedEncryption } from "./posture/service-managed-encryption.ts";
import { serviceTls } from "./posture/service-tls.ts";
import { sharedKeyDatastore } from "./posture/shared-key-datastore.ts";
import { sshPublicAccess } from "./posture/ssh-public-access.ts";
import { storageSharedKey } from "./posture/storage-shared-key.ts";
import { deferredPlaintext } from "./references/deferred-plaintext.ts";
import { misplacedReference } from "./references/misplaced-reference.ts";
import { ageSecretKey } from "./service/age-secret-key.ts";
import { airtableToken } from "./service/airtable-token.ts";
import { algoliaApiKey } from "./service/algolia-api-key.ts";
import { asanaToken } from "./service/asana-token.ts";
import { astraDbToken } from "./service/astra-db-token.ts";
import { atlassianToken } from "./service/atlassian-token.ts";
import { auth0ClientSecret } from "./service/auth0-client-secret.ts";
import { braintreeToken } from "./service/braintree-token.ts";
import { brevoApiKey } from "./service/brevo-api-key.ts";
import { buildkiteToken } from "./service/buildkite-token.ts";
import { circleciToken } from "./service/circleci-token.ts";
import { cockroachdbApiKey } from "./service/cockroachdb-api-key.ts";
import { codecovToken } from "./service/codecov-token.ts";
import { confluentApiSecret } from "./service/confluent-api-secret.ts";
import { datadogKey } from "./service/datadog-key.ts";
import { discordBotToken } from "./service/discord-bot-token.ts";
import { discordWebhook } from "./service/discord-webhook.ts";
import { dropboxToken } from "./service/dropbox-token.ts";
import { dynatraceToken } from "./service/dynatrace-token.ts";
import { elasticCloudKey } from "./service/elastic-cloud-key.ts";
import { figmaToken } from "./service/figma-token.ts";
import { grafanaToken } from "./service/grafana-token.ts";
import { hubspotToken } from "./service/hubspot-token.ts";
import { influxdbToken } from "./service/influxdb-token.ts";
import { launchdarklyKey } from "./service/launchdarkly-key.ts";
import { linearApiKey } from "./service/linear-api-key.ts";
import { mailchimpApiKey } from "./service/mailchimp-api-key.ts";
import { mailgunKey } from "./service/mailgun-key.ts";
import { mapboxSecretToken } from "./service/mapbox-secret-token.ts";
import { mongodbAtlasSecret } from "./service/mongodb-atlas-secret.ts";
import { neonApiKey } from "./service/neon-api-key.ts";
import { ngrokToken } from "./service/ngrok-token.ts";
import { notionToken } from "./service/notion-token.ts";
import { oktaApiToken } from "./service/okta-api-token.ts";
import { pagerdutyToken } from "./service/pagerduty-token.ts";
import { planetscaleToken } from "./service/planetscale-token.ts";
import { postmanApiKey } from "./service/postman-api-key.ts";
import { redisCloudKey } from "./service/redis-cloud-key.ts";
import { resendApiKey } from "./service/resend-api-key.ts";
import { sentryToken } from "./service/sentry-token.ts";
import { shopifyToken } from "./service/shopify-token.ts";
import { snykToken } from "./service/snyk-token.ts";
import { sonarToken } from "./service/sonar-token.ts";
import { splunkHecToken } from "./service/splunk-hec-token.ts";
import { squareToken } from "./service/square-token.ts";
import { stripeTestKey } from "./service/stripe-test-key.ts";
import { stripeWebhookSecret } from "./service/stripe-webhook-secret.ts";
import { supabaseKey } from "./service/supabase-key.ts";
import { telegramBotToken } from "./service/telegram-bot-token.ts";
import { twilioAuthToken } from "./service/twilio-auth-token.ts";
import { upstashToken } from "./service/upstash-token.ts";
import type { Detector } from "../src/detection/detector.ts";

/** All detectors. A test compares the list with the folder. */
export const detectors: readonly Detector[] = [
  azureAnnotatedKey,
  azureApiManagementKey,
  azureAppConfigurationKey,
  azureAppInsightsKey,
  azureAutomationWebhook,
  azureBatchKey,
  azureBotSecret,
  azureCaskKey,
  azureCommunicationServicesKey,
  azureContainerRegistryPassword,
  azureCosmosKey,
  azureDataFactoryKey,
  azureDevopsPat,
  azureEntraClientSecret,
  azureEventGridKey,
  azureFunctionsKey,
  azureIotKey,
  azureLogAnalyticsKey,
  azureMapsKey,
  azureMlEndpointKey,
  azureMlStudioKey,
  azureOpenaiKeyLegacy,
  azurePublishProfile,
  azureRedisKey,
  azureSasToken,
  azureSearchKey,
  azureServiceBusKey,
  azureServicePrincipalJson,
  azureSignalrKey,
  azureStaticWebAppsToken,
  azureStorageAccountKey,
  databricksToken,
  entraRefreshToken,
  microsoftTeamsWebhook,
  sqlConnectionString,
  alibabaCloudSecret,
  awsAccessKey,
  awsBedrockApiKey,
  awsSecretAccessKey,
  awsSessionToken,
  cloudflareApiKey,
  cloudflareToken,
  digitaloceanToken,
  dockerHubToken,
  dopplerToken,
  flyToken,
  gcpApiKey,
  gcpOauthClientSecret,
  gcpOauthToken,
  gcpServiceAccountKey,
  githubToken,
  gitlabToken,
  hashicorpVaultToken,
  herokuApiKey,
  hetznerToken,
  ibmCloudApiKey,
  infisicalToken,
  jfrogToken,
  linodeToken,
  netlifyToken,
  newRelicKey,
  npmToken,
  nugetApiKey,
  onepasswordServiceToken,
  openshiftToken,
  pulumiAccessToken,
  pypiToken,
  renderApiKey,
  rubygemsApiKey,
  scalewaySecretKey,
  sendgridApiKey,
  slackToken,
  stripeLiveKey,
  tailscaleKey,
  tencentCloudSecretKey,
  terraformCloudToken,
  vercelToken,
  yandexCloudApiKey,
  authorizationHeader,
  condaChannelToken,
  connectionParameters,
  credentialsInUrl,
  dockerRegistryAuth,
  jwt,
  literalSecret,
  nugetFeedPassword,
  pkcs12Archive,
  privateKey,
  secretInQuery,
  secretSlot,
  ai21ApiKey,
  anthropicApiKey,
  anyscaleApiKey,
  apifyApiToken,
  arizeApiKey,
  assemblyaiApiKey,
  basetenApiKey,
  braintrustApiKey,
  cartesiaApiKey,
  cerebrasApiKey,
  chromaApiKey,
  clarifaiPat,
  clearmlSecretKey,
  cohereApiKey,
  cometApiKey,
  dagshubToken,
  dagsterCloudToken,
  dashscopeApiKey,
  daytonaApiKey,
  dbtCloudToken,
  deepgramApiKey,
  deepinfraApiKey,
  deepseekApiKey,
  e2bApiKey,
  elevenlabsApiKey,
  exaApiKey,
  falApiKey,
  firecrawlApiKey,
  fireworksApiKey,
  groqApiKey,
  heliconeApiKey,
  huggingfaceToken,
  jinaApiKey,
  kaggleKey,
  labelStudioToken,
  lambdaApiKey,
  langfuseSecretKey,
  langsmithApiKey,
  lightningApiKey,
  llamaCloudApiKey,
  minimaxApiKey,
  mistralApiKey,
  modalTokenSecret,
  moonshotApiKey,
  neptuneApiToken,
  novitaApiKey,
  nvidiaApiKey,
  nvidiaNgcKey,
  ollamaApiKey,
  openaiApiKey,
  openrouterApiKey,
  paperspaceApiKey,
  perplexityApiKey,
  pineconeApiKey,
  posthogPersonalApiKey,
  predibaseApiToken,
  prefectApiKey,
  promptlayerApiKey,
  qdrantApiKey,
  replicateToken,
  roboflowApiKey,
  runpodApiKey,
  sambanovaApiKey,
  scaleApiKey,
  serpapiApiKey,
  serperApiKey,
  skApiKey,
  snowflakeAccessToken,
  stabilityApiKey,
  tavilyApiKey,
  togetherApiKey,
  traceloopApiKey,
  unstructuredApiKey,
  upstageApiKey,
  vastApiKey,
  voyageApiKey,
  wandbApiKey,
  weaviateApiKey,
  xaiApiKey,
  zaiApiKey,
  zillizApiKey,
  customerName,
  deniedName,
  emailAddress,
  homeFolder,
  internalHost,
  ipAddress,
  personName,
  subscriptionId,
  ticketId,
  userAtHost,
  userName,
  adminPassword,
  hbiWorkspaceOff,
  keyAuthentication,
  noDiagnosticSettings,
  nodePublicIp,
  publicNetworkAccess,
  registryAdminUser,
  serviceAuthentication,
  serviceManagedEncryption,
  serviceTls,
  sharedKeyDatastore,
  sshPublicAccess,
  storageSharedKey,
  deferredPlaintext,
  misplacedReference,
  ageSecretKey,
  airtableToken,
  algoliaApiKey,
  asanaToken,
  astraDbToken,
  atlassianToken,
  auth0ClientSecret,
  braintreeToken,
  brevoApiKey,
  buildkiteToken,
  circleciToken,
  cockroachdbApiKey,
  codecovToken,
  confluentApiSecret,
  datadogKey,
  discordBotToken,
  discordWebhook,
  dropboxToken,
  dynatraceToken,
  elasticCloudKey,
  figmaToken,
  grafanaToken,
  hubspotToken,
  influxdbToken,
  launchdarklyKey,
  linearApiKey,
  mailchimpApiKey,
  mailgunKey,
  mapboxSecretToken,
  mongodbAtlasSecret,
  neonApiKey,
  ngrokToken,
  notionToken,
  oktaApiToken,
  pagerdutyToken,
  planetscaleToken,
  postmanApiKey,
  redisCloudKey,
  resendApiKey,
  sentryToken,
  shopifyToken,
  snykToken,
  sonarToken,
  splunkHecToken,
  squareToken,
  stripeTestKey,
  stripeWebhookSecret,
  supabaseKey,
  telegramBotToken,
  twilioAuthToken,
  upstashToken,
];
