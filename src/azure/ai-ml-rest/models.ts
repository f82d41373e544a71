// Generated from specification.json by build/client/generate.mjs. Do not edit.

export interface AADAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  authType: "AAD";
}

export interface AKS extends ComputeParent, AKSSchema {
  computeType: "AKS";
}

export interface AKSSchema {
  properties?: { clusterFqdn?: string | null; agentCount?: number | null; agentVmSize?: string | null; /** Possible values: "FastProd", "DenseProd", "DevTest" */
  clusterPurpose?: string; sslConfiguration?: SslConfiguration | null; aksNetworkingConfiguration?: AksNetworkingConfiguration | null; /** Possible values: "PublicIp", "InternalLoadBalancer" */
  loadBalancerType?: string; loadBalancerSubnet?: string | null; };
}

export interface AccessKeyAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionAccessKey;
  authType: "AccessKey";
}

export interface AccountKeyAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionAccountKey;
  authType: "AccountKey";
}

export interface AccountKeyDatastoreCredentials extends DatastoreCredentialsParent {
  secrets: AccountKeyDatastoreSecrets;
  credentialsType: "AccountKey";
}

export interface AccountKeyDatastoreSecrets extends DatastoreSecretsParent {
  key?: string | null;
  secretsType: "AccountKey";
}

export interface AksComputeSecrets extends ComputeSecretsParent, AksComputeSecretsProperties {
  computeType: "AKS";
}

export interface AksComputeSecretsProperties {
  userKubeConfig?: string;
  adminKubeConfig?: string;
  imagePullSecretName?: string | null;
}

export interface AksNetworkingConfiguration {
  subnetId?: string;
  serviceCidr?: string;
  dnsServiceIP?: string;
  dockerBridgeCidr?: string;
}

export interface AllFeatures extends MonitoringFeatureFilterBaseParent {
  filterType: "AllFeatures";
}

export interface AllNodes extends NodesParent {
  nodesValueType: "All";
}

export interface AmlCompute extends ComputeParent, AmlComputeSchema {
  computeType: "AmlCompute";
}

export interface AmlComputeNodeInformation {
}

export interface AmlComputeNodesInformation {
}

export interface AmlComputeProperties {
  /** Possible values: "Linux", "Windows" */
  osType?: string;
  vmSize?: string;
  /** Possible values: "Dedicated", "LowPriority" */
  vmPriority?: string;
  virtualMachineImage?: VirtualMachineImage | null;
  isolatedNetwork?: boolean;
  scaleSettings?: ScaleSettings;
  userAccountCredentials?: UserAccountCredentials | null;
  subnet?: ResourceId | null;
  /** Possible values: "Enabled", "Disabled", "NotSpecified" */
  remoteLoginPortPublicAccess?: string;
  enableNodePublicIp?: boolean | null;
  propertyBag?: unknown;
}

export interface AmlComputeSchema {
  properties?: AmlComputeProperties;
}

export interface AmlToken extends IdentityConfigurationParent {
  identityType: "AMLToken";
}

export interface AmlTokenComputeIdentity extends MonitorComputeIdentityBaseParent {
  computeIdentityType: "AmlToken";
}

export interface ApiKeyAuthWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionApiKey;
  authType: "ApiKey";
}

export interface AssetBase extends ResourceBase {
  isAnonymous?: boolean;
  isArchived?: boolean;
}

export interface AssetContainer extends ResourceBase {
  isArchived?: boolean;
}

export interface AssetJobInput {
  mode?: InputDeliveryMode;
  uri: string;
}

export interface AssetJobOutput {
  mode?: OutputDeliveryMode;
  uri?: string | null;
}

/** Possible values: "Succeeded", "Failed", "Canceled", "Creating", "Updating", "Deleting" */
export type AssetProvisioningState = string;

export interface AssetReferenceBaseParent {
  referenceType: ReferenceType;
}

export type AssetReferenceBase =
  | DataPathAssetReference
  | IdAssetReference
  | OutputPathAssetReference;

export interface AssignedUser {
  objectId: string;
  tenantId: string;
}

export interface AutoForecastHorizon extends ForecastHorizonParent {
  mode: "Auto";
}

export interface AutoMLJob extends JobBaseParent {
  environmentId?: string | null;
  environmentVariables?: Record<string, string | null> | null;
  outputs?: Record<string, JobOutput | null> | null;
  queueSettings?: QueueSettings | null;
  resources?: JobResourceConfiguration;
  taskDetails: AutoMLVertical;
  jobType: "AutoML";
}

export interface AutoMLVerticalParent {
  logVerbosity?: LogVerbosity;
  targetColumnName?: string | null;
  taskType: TaskType;
  trainingData: MLTableJobInput;
}

export type AutoMLVertical =
  | Classification
  | Forecasting
  | ImageClassification
  | ImageClassificationMultilabel
  | ImageInstanceSegmentation
  | ImageObjectDetection
  | Regression
  | TextClassification
  | TextClassificationMultilabel
  | TextNer;

export interface AutoNCrossValidations extends NCrossValidationsParent {
  mode: "Auto";
}

export interface AutoPauseProperties {
  delayInMinutes?: number;
  enabled?: boolean;
}

/** Possible values: "Disabled", "OnBaseImageUpdate" */
export type AutoRebuildSetting = string;

export interface AutoScaleProperties {
  minNodeCount?: number;
  enabled?: boolean;
  maxNodeCount?: number;
}

export interface AutoSeasonality extends SeasonalityParent {
  mode: "Auto";
}

export interface AutoTargetLags extends TargetLagsParent {
  mode: "Auto";
}

export interface AutoTargetRollingWindowSize extends TargetRollingWindowSizeParent {
  mode: "Auto";
}

export interface AzureBlobDatastore extends AzureDatastore, DatastoreParent {
  accountName?: string | null;
  containerName?: string | null;
  endpoint?: string | null;
  protocol?: string | null;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  datastoreType: "AzureBlob";
}

export interface AzureDataLakeGen1Datastore extends AzureDatastore, DatastoreParent {
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  storeName: string;
  datastoreType: "AzureDataLakeGen1";
}

export interface AzureDataLakeGen2Datastore extends AzureDatastore, DatastoreParent {
  accountName: string;
  endpoint?: string | null;
  filesystem: string;
  protocol?: string | null;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  datastoreType: "AzureDataLakeGen2";
}

export interface AzureDatastore {
  resourceGroup?: string | null;
  subscriptionId?: string | null;
}

export interface AzureDevOpsWebhook extends WebhookParent {
  webhookType: "AzureDevOps";
}

export interface AzureFileDatastore extends AzureDatastore, DatastoreParent {
  accountName: string;
  endpoint?: string | null;
  fileShareName: string;
  protocol?: string | null;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  datastoreType: "AzureFile";
}

export interface BanditPolicy extends EarlyTerminationPolicyParent {
  slackAmount?: number;
  slackFactor?: number;
  policyType: "Bandit";
}

export interface BatchDeployment extends EndpointDeploymentPropertiesBase {
  compute?: string | null;
  deploymentConfiguration?: BatchDeploymentConfiguration | null;
  errorThreshold?: number;
  loggingLevel?: BatchLoggingLevel;
  maxConcurrencyPerInstance?: number;
  miniBatchSize?: number;
  model?: AssetReferenceBase | null;
  outputAction?: BatchOutputAction;
  outputFileName?: string;
  resources?: DeploymentResourceConfiguration | null;
  retrySettings?: BatchRetrySettings | null;
}

export interface BatchDeploymentConfigurationParent {
  deploymentConfigurationType: BatchDeploymentConfigurationType;
}

export type BatchDeploymentConfiguration =
  | BatchPipelineComponentDeploymentConfiguration;

/** Possible values: "Model", "PipelineComponent" */
export type BatchDeploymentConfigurationType = string;

export interface BatchDeploymentTrackedResource extends TrackedResource {
  identity?: ManagedServiceIdentity;
  kind?: string;
  properties: BatchDeployment;
  sku?: Sku;
}

export interface BatchDeploymentTrackedResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<BatchDeploymentTrackedResource>;
}

export interface BatchEndpoint extends EndpointPropertiesBase {
  defaults?: BatchEndpointDefaults | null;
}

export interface BatchEndpointDefaults {
  deploymentName?: string | null;
}

export interface BatchEndpointTrackedResource extends TrackedResource {
  identity?: ManagedServiceIdentity;
  kind?: string;
  properties: BatchEndpoint;
  sku?: Sku;
}

export interface BatchEndpointTrackedResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<BatchEndpointTrackedResource>;
}

/** Possible values: "Info", "Warning", "Debug" */
export type BatchLoggingLevel = string;

/** Possible values: "SummaryOnly", "AppendRow" */
export type BatchOutputAction = string;

export interface BatchPipelineComponentDeploymentConfiguration extends BatchDeploymentConfigurationParent {
  componentId?: IdAssetReference | null;
  description?: string | null;
  settings?: Record<string, string | null> | null;
  tags?: Record<string, string | null> | null;
  deploymentConfigurationType: "PipelineComponent";
}

export interface BatchRetrySettings {
  maxRetries?: number;
  timeout?: string;
}

export interface BayesianSamplingAlgorithm extends SamplingAlgorithmParent {
  samplingAlgorithmType: "Bayesian";
}

export interface BindOptions {
  propagation?: string | null;
  createHostPath?: boolean | null;
  selinux?: string | null;
}

/** Possible values: "TextTargetEncoder", "OneHotEncoder", "CatTargetEncoder", "TfIdf", "WoETargetEncoder", "LabelEncoder", "WordEmbedding", "NaiveBayes", "CountVectorizer", "HashOneHotEncoder" */
export type BlockedTransformers = string;

export interface BuildContext {
  contextUri: string;
  dockerfilePath?: string;
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "PearsonsChiSquaredTest" */
export type CategoricalDataDriftMetric = string;

export interface CategoricalDataDriftMetricThreshold extends DataDriftMetricThresholdBaseParent {
  metric: CategoricalDataDriftMetric;
  dataType: "Categorical";
}

/** Possible values: "NullValueRate", "DataTypeErrorRate", "OutOfBoundsRate" */
export type CategoricalDataQualityMetric = string;

export interface CategoricalDataQualityMetricThreshold extends DataQualityMetricThresholdBaseParent {
  metric: CategoricalDataQualityMetric;
  dataType: "Categorical";
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "PearsonsChiSquaredTest" */
export type CategoricalPredictionDriftMetric = string;

export interface CategoricalPredictionDriftMetricThreshold extends PredictionDriftMetricThresholdBaseParent {
  metric: CategoricalPredictionDriftMetric;
  dataType: "Categorical";
}

export interface CertificateDatastoreCredentials extends DatastoreCredentialsParent {
  authorityUrl?: string | null;
  clientId: string;
  resourceUrl?: string | null;
  secrets: CertificateDatastoreSecrets;
  tenantId: string;
  thumbprint: string;
  credentialsType: "Certificate";
}

export interface CertificateDatastoreSecrets extends DatastoreSecretsParent {
  certificate?: string | null;
  secretsType: "Certificate";
}

export interface Classification extends TableVertical, AutoMLVerticalParent {
  positiveLabel?: string | null;
  primaryMetric?: ClassificationPrimaryMetrics;
  trainingSettings?: ClassificationTrainingSettings | null;
  taskType: "Classification";
}

/** Possible values: "LogisticRegression", "SGD", "MultinomialNaiveBayes", "BernoulliNaiveBayes", "SVM", "LinearSVM", "KNN", "DecisionTree", "RandomForest", "ExtremeRandomTrees", "LightGBM", "GradientBoosting", "XGBoostClassifier" */
export type ClassificationModels = string;

/** Possible values: "AUCWeighted", "Accuracy", "NormMacroRecall", "AveragePrecisionScoreWeighted", "PrecisionScoreWeighted", "IOU" */
export type ClassificationMultilabelPrimaryMetrics = string;

/** Possible values: "AUCWeighted", "Accuracy", "NormMacroRecall", "AveragePrecisionScoreWeighted", "PrecisionScoreWeighted" */
export type ClassificationPrimaryMetrics = string;

export interface ClassificationTrainingSettings extends TrainingSettings {
  allowedTrainingAlgorithms?: Array<ClassificationModels> | null;
  blockedTrainingAlgorithms?: Array<ClassificationModels> | null;
}

export interface ClusterUpdateParameters {
  properties?: ClusterUpdateProperties;
}

export interface ClusterUpdateProperties {
  properties?: ScaleSettingsInformation;
}

export interface CodeConfiguration {
  codeId?: string | null;
  scoringScript: string;
}

export interface Collection {
  clientId?: string | null;
  dataCollectionMode?: DataCollectionMode;
  dataId?: string | null;
  samplingRate?: number;
}

export interface ColumnTransformer {
  fields?: Array<string> | null;
  parameters?: unknown;
}

export interface CommandJob extends JobBaseParent {
  codeId?: string | null;
  command: string;
  distribution?: DistributionConfiguration | null;
  environmentId: string;
  environmentVariables?: Record<string, string | null> | null;
  inputs?: Record<string, JobInput | null> | null;
  limits?: CommandJobLimits | null;
  outputs?: Record<string, JobOutput | null> | null;
  queueSettings?: QueueSettings | null;
  resources?: JobResourceConfiguration;
  jobType: "Command";
}

export interface CommandJobLimits extends JobLimitsParent {
  jobLimitsType: "Command";
}

export interface ComponentContainer extends AssetContainer {
}

export interface ComponentContainerResource extends ProxyResource {
  properties: ComponentContainer;
}

export interface ComponentContainerResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<ComponentContainerResource>;
}

export interface ComponentVersion extends AssetBase {
  componentSpec?: unknown;
}

export interface ComponentVersionResource extends ProxyResource {
  properties: ComponentVersion;
}

export interface ComponentVersionResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<ComponentVersionResource>;
}

export interface ComputeParent {
  computeType: ComputeType;
  computeLocation?: string;
  description?: string | null;
  resourceId?: string | null;
  disableLocalAuth?: boolean;
}

export type Compute =
  | AKS
  | AmlCompute
  | ComputeInstance
  | DataFactory
  | DataLakeAnalytics
  | Databricks
  | HDInsight
  | Kubernetes
  | SynapseSpark
  | VirtualMachine;

export interface ComputeInstance extends ComputeParent, ComputeInstanceSchema {
  computeType: "ComputeInstance";
}

export interface ComputeInstanceApplication {
  displayName?: string;
  endpointUri?: string;
}

export interface ComputeInstanceConnectivityEndpoints {
}

export interface ComputeInstanceContainer {
  name?: string;
  /** Possible values: "None", "Local", "Remote" */
  autosave?: string;
  gpu?: string;
  /** Possible values: "Bridge", "Host" */
  network?: string;
  environment?: ComputeInstanceEnvironmentInfo;
}

export interface ComputeInstanceCreatedBy {
}

export interface ComputeInstanceDataDisk {
  /** Possible values: "None", "ReadOnly", "ReadWrite" */
  caching?: string;
  diskSizeGB?: number;
  lun?: number;
  /** Possible values: "Standard_LRS", "Premium_LRS" */
  storageAccountType?: string;
}

export interface ComputeInstanceDataMount {
  source?: string;
  /** Possible values: "Dataset", "Datastore", "URI" */
  sourceType?: string;
  mountName?: string;
  /** Possible values: "Mount", "Unmount" */
  mountAction?: string;
  createdBy?: string;
  mountPath?: string;
  /** Possible values: "MountRequested", "Mounted", "MountFailed", "UnmountRequested", "UnmountFailed", "Unmounted" */
  mountState?: string;
  mountedOn?: Date | string;
  error?: string;
}

export interface ComputeInstanceEnvironmentInfo {
  name?: string;
  version?: string;
}

export interface ComputeInstanceLastOperation {
  /** Possible values: "Create", "Start", "Stop", "Restart", "Reimage", "Delete" */
  operationName?: string;
  operationTime?: Date | string;
  /** Possible values: "InProgress", "Succeeded", "CreateFailed", "StartFailed", "StopFailed", "RestartFailed", "ReimageFailed", "DeleteFailed" */
  operationStatus?: string;
  /** Possible values: "User", "Schedule", "IdleShutdown" */
  operationTrigger?: string;
}

export interface ComputeInstanceProperties {
  vmSize?: string;
  subnet?: ResourceId | null;
  /** Possible values: "Personal", "Shared" */
  applicationSharingPolicy?: string;
  sshSettings?: ComputeInstanceSshSettings | null;
  customServices?: Array<CustomService> | null;
  /** Possible values: "personal" */
  computeInstanceAuthorizationType?: string | null;
  personalComputeInstanceSettings?: PersonalComputeInstanceSettings | null;
  setupScripts?: SetupScripts | null;
  schedules?: ComputeSchedules | null;
  enableNodePublicIp?: boolean;
}

export interface ComputeInstanceSchema {
  properties?: ComputeInstanceProperties;
}

export interface ComputeInstanceSshSettings {
  /** Possible values: "Enabled", "Disabled" */
  sshPublicAccess?: string;
  adminPublicKey?: string;
}

/** Possible values: "Creating", "CreateFailed", "Deleting", "Running", "Restarting", "JobRunning", "SettingUp", "SetupFailed", "Starting", "Stopped", "Stopping", "UserSettingUp", "UserSetupFailed", "Unknown", "Unusable" */
export type ComputeInstanceState = string;

export interface ComputeInstanceVersion {
  runtime?: string | null;
}

/** Possible values: "Start", "Stop" */
export type ComputePowerAction = string;

/** Possible values: "Minute", "Hour", "Day", "Week", "Month" */
export type ComputeRecurrenceFrequency = string;

export interface ComputeRecurrenceSchedule {
  hours: Array<number>;
  minutes: Array<number>;
  monthDays?: Array<number> | null;
  weekDays?: Array<ComputeWeekDay> | null;
}

export interface ComputeResource extends Resource, ComputeResourceSchema {
  identity?: ManagedServiceIdentity;
  location?: string;
  tags?: Record<string, string> | null;
  sku?: Sku | null;
}

export interface ComputeResourceSchema {
  properties?: Compute;
}

export interface ComputeRuntimeDto {
  sparkRuntimeVersion?: string;
}

export interface ComputeSchedules {
  computeStartStop?: Array<ComputeStartStopSchedule>;
}

export interface ComputeSecretsParent {
  computeType: ComputeType;
}

export type ComputeSecrets =
  | AksComputeSecrets
  | DatabricksComputeSecrets
  | VirtualMachineSecrets;

export interface ComputeStartStopSchedule {
  status?: ScheduleStatus;
  action?: ComputePowerAction;
  triggerType?: ComputeTriggerType;
  recurrence?: Recurrence;
  cron?: Cron;
  schedule?: ScheduleBase;
}

/** Possible values: "Recurrence", "Cron" */
export type ComputeTriggerType = string;

/** Possible values: "AKS", "Kubernetes", "AmlCompute", "ComputeInstance", "DataFactory", "VirtualMachine", "HDInsight", "Databricks", "DataLakeAnalytics", "SynapseSpark" */
export type ComputeType = string;

/** Possible values: "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" */
export type ComputeWeekDay = string;

/** Possible values: "PAT", "ManagedIdentity", "UsernamePassword", "None", "SAS", "AccountKey", "ServicePrincipal", "AccessKey", "ApiKey", "CustomKeys", "OAuth2", "AAD" */
export type ConnectionAuthType = string;

/** Possible values: "PythonFeed", "ContainerRegistry", "Git", "S3", "Snowflake", "AzureSqlDb", "AzureSynapseAnalytics", "AzureMySqlDb", "AzurePostgresDb", "ADLSGen2", "Redis", "ApiKey", "AzureOpenAI", "CognitiveSearch", "CognitiveService", "CustomKeys", "AzureBlob", "AzureOneLake", "CosmosDb", "CosmosDbMongoDbApi", "AzureDataExplorer", "AzureMariaDb", "AzureDatabricksDeltaLake", "AzureSqlMi", "AzureTableStorage", "AmazonRdsForOracle", "AmazonRdsForSqlServer", "AmazonRedshift", "Db2", "Drill", "GoogleBigQuery", "Greenplum", "Hbase", "Hive", "Impala", "Informix", "MariaDb", "MicrosoftAccess", "MySql", "Netezza", "Oracle", "Phoenix", "PostgreSql", "Presto", "SapOpenHub", "SapBw", "SapHana", "SapTable", "Spark", "SqlServer", "Sybase", "Teradata", "Vertica", "Cassandra", "Couchbase", "MongoDbV2", "MongoDbAtlas", "AmazonS3Compatible", "FileServer", "FtpServer", "GoogleCloudStorage", "Hdfs", "OracleCloudStorage", "Sftp", "GenericHttp", "ODataRest", "Odbc", "GenericRest", "AmazonMws", "Concur", "Dynamics", "DynamicsAx", "DynamicsCrm", "GoogleAdWords", "Hubspot", "Jira", "Magento", "Marketo", "Office365", "Eloqua", "Responsys", "OracleServiceCloud", "PayPal", "QuickBooks", "Salesforce", "SalesforceServiceCloud", "SalesforceMarketingCloud", "SapCloudForCustomer", "SapEcc", "ServiceNow", "SharePointOnlineList", "Shopify", "Square", "WebTable", "Xero", "Zoho", "GenericContainerRegistry", "OpenAI", "Serp", "BingLLMSearch", "Serverless", "AIServices" */
export type ConnectionCategory = string;

/** Possible values: "Azure", "AzureAI", "Database", "NoSQL", "File", "GenericProtocol", "ServicesAndApps" */
export type ConnectionGroup = string;

export interface ContainerResourceRequirements {
  containerResourceLimits?: ContainerResourceSettings | null;
  containerResourceRequests?: ContainerResourceSettings | null;
}

export interface ContainerResourceSettings {
  cpu?: string | null;
  gpu?: string | null;
  memory?: string | null;
}

/** Possible values: "StorageInitializer", "InferenceServer" */
export type ContainerType = string;

export interface CosmosDbSettings {
  collectionsThroughput?: number;
}

export interface CreateMonitorAction extends ScheduleActionBaseParent {
  monitorDefinition: MonitorDefinition;
  actionType: "CreateMonitor";
}

export interface CreateRun {
  runId?: string;
  parentRunId?: string;
  status?: string;
  startTimeUtc?: Date | string;
  endTimeUtc?: Date | string;
  heartbeatEnabled?: boolean;
  options?: RunOptions;
  name?: string;
  dataContainerId?: string;
  description?: string;
  hidden?: boolean;
  runType?: string;
  properties?: Record<string, string>;
  scriptName?: string;
  target?: string;
  tags?: Record<string, string>;
  runDefinition?: unknown;
  createdFrom?: CreatedFrom;
  cancelUri?: string;
  diagnosticsUri?: string;
}

export interface CreatedBy {
  userObjectId?: string;
  userTenantId?: string;
  userName?: string;
}

export interface CreatedFrom {
  type?: "Notebook";
  locationType?: "ArtifactId";
  location?: string;
}

/** Possible values: "AccountKey", "Certificate", "None", "Sas", "ServicePrincipal" */
export type CredentialsType = string;

export interface Cron {
  startTime?: string | null;
  timeZone?: string;
  expression?: string;
}

export interface CronTrigger extends TriggerBaseParent {
  expression: string;
  triggerType: "Cron";
}

export interface CustomForecastHorizon extends ForecastHorizonParent {
  value: number;
  mode: "Custom";
}

export interface CustomKeys {
  keys?: Record<string, string>;
}

export interface CustomKeysWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: CustomKeys;
  authType: "CustomKeys";
}

export interface CustomMetricThreshold {
  metric: string;
  threshold?: MonitoringThreshold | null;
}

export interface CustomModelJobInput extends AssetJobInput, JobInputParent {
  jobInputType: "custom_model";
}

export interface CustomModelJobOutput extends AssetJobOutput, JobOutputParent {
  jobOutputType: "custom_model";
}

export interface CustomMonitoringSignal extends MonitoringSignalBaseParent {
  componentId: string;
  inputAssets?: Record<string, MonitoringInputDataBase | null> | null;
  inputs?: Record<string, JobInput | null> | null;
  metricThresholds: Array<CustomMetricThreshold>;
  signalType: "Custom";
}

export interface CustomNCrossValidations extends NCrossValidationsParent {
  value: number;
  mode: "Custom";
}

export interface CustomSeasonality extends SeasonalityParent {
  value: number;
  mode: "Custom";
}

export interface CustomService {
  name?: string;
  image?: Image;
  environmentVariables?: Record<string, EnvironmentVariable>;
  docker?: Docker | null;
  endpoints?: Array<Endpoint>;
  volumes?: Array<VolumeDefinition>;
}

export interface CustomTargetLags extends TargetLagsParent {
  values: Array<number>;
  mode: "Custom";
}

export interface CustomTargetRollingWindowSize extends TargetRollingWindowSizeParent {
  value: number;
  mode: "Custom";
}

/** Possible values: "Enabled", "Disabled" */
export type DataCollectionMode = string;

export interface DataCollector {
  collections: Record<string, Collection | null>;
  requestLogging?: RequestLogging | null;
  rollingRate?: RollingRateType;
}

export interface DataContainer extends AssetContainer {
  dataType: DataType;
}

export interface DataContainerResource extends ProxyResource {
  properties: DataContainer;
}

export interface DataContainerResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<DataContainerResource>;
}

export interface DataDriftMetricThresholdBaseParent {
  dataType: MonitoringFeatureDataType;
  threshold?: MonitoringThreshold | null;
}

export type DataDriftMetricThresholdBase =
  | CategoricalDataDriftMetricThreshold
  | NumericalDataDriftMetricThreshold;

export interface DataDriftMonitoringSignal extends MonitoringSignalBaseParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  featureImportanceSettings?: FeatureImportanceSettings | null;
  features?: MonitoringFeatureFilterBase | null;
  metricThresholds: Array<DataDriftMetricThresholdBase>;
  productionData: MonitoringInputDataBase;
  referenceData: MonitoringInputDataBase;
  signalType: "DataDrift";
}

export interface DataFactory extends ComputeParent {
  computeType: "DataFactory";
}

export interface DataLakeAnalytics extends ComputeParent, DataLakeAnalyticsSchema {
  computeType: "DataLakeAnalytics";
}

export interface DataLakeAnalyticsSchema {
  properties?: { dataLakeStoreAccountName?: string; };
}

export interface DataPathAssetReference extends AssetReferenceBaseParent {
  datastoreId?: string | null;
  path?: string | null;
  referenceType: "DataPath";
}

export interface DataQualityMetricThresholdBaseParent {
  dataType: MonitoringFeatureDataType;
  threshold?: MonitoringThreshold | null;
}

export type DataQualityMetricThresholdBase =
  | CategoricalDataQualityMetricThreshold
  | NumericalDataQualityMetricThreshold;

export interface DataQualityMonitoringSignal extends MonitoringSignalBaseParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  featureImportanceSettings?: FeatureImportanceSettings | null;
  features?: MonitoringFeatureFilterBase | null;
  metricThresholds: Array<DataQualityMetricThresholdBase>;
  productionData: MonitoringInputDataBase;
  referenceData: MonitoringInputDataBase;
  signalType: "DataQuality";
}

/** Possible values: "uri_file", "uri_folder", "mltable" */
export type DataType = string;

export interface DataVersionBaseParent extends AssetBase {
  dataType: DataType;
  dataUri: string;
}

export type DataVersionBase =
  | MLTableData
  | UriFileDataVersion
  | UriFolderDataVersion;

export interface DataVersionBaseResource extends ProxyResource {
  properties: DataVersionBase;
}

export interface DataVersionBaseResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<DataVersionBaseResource>;
}

export interface Databricks extends ComputeParent, DatabricksSchema {
  computeType: "Databricks";
}

export interface DatabricksComputeSecrets extends ComputeSecretsParent, DatabricksComputeSecretsProperties {
  computeType: "Databricks";
}

export interface DatabricksComputeSecretsProperties {
  databricksAccessToken?: string;
}

export interface DatabricksProperties {
  databricksAccessToken?: string;
  workspaceUrl?: string;
}

export interface DatabricksSchema {
  properties?: DatabricksProperties;
}

export interface DatastoreParent extends ResourceBase {
  credentials: DatastoreCredentials;
  datastoreType: DatastoreType;
}

export type Datastore =
  | AzureBlobDatastore
  | AzureDataLakeGen1Datastore
  | AzureDataLakeGen2Datastore
  | AzureFileDatastore
  | OneLakeDatastore;

export interface DatastoreCredentialsParent {
  credentialsType: CredentialsType;
}

export type DatastoreCredentials =
  | AccountKeyDatastoreCredentials
  | CertificateDatastoreCredentials
  | NoneDatastoreCredentials
  | SasDatastoreCredentials
  | ServicePrincipalDatastoreCredentials;

export interface DatastoreResource extends ProxyResource {
  properties: Datastore;
}

export interface DatastoreResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<DatastoreResource>;
}

export interface DatastoreSecretsParent {
  secretsType: SecretsType;
}

export type DatastoreSecrets =
  | AccountKeyDatastoreSecrets
  | CertificateDatastoreSecrets
  | SasDatastoreSecrets
  | ServicePrincipalDatastoreSecrets;

/** Possible values: "AzureBlob", "AzureDataLakeGen1", "AzureDataLakeGen2", "AzureFile", "OneLake" */
export type DatastoreType = string;

export interface DefaultScaleSettings extends OnlineScaleSettingsParent {
  scaleType: "Default";
}

export interface DeploymentLogs {
  content?: string | null;
}

export interface DeploymentLogsRequest {
  containerType?: ContainerType;
  tail?: number | null;
}

/** Possible values: "Creating", "Deleting", "Scaling", "Updating", "Succeeded", "Failed", "Canceled" */
export type DeploymentProvisioningState = string;

export interface DeploymentResourceConfiguration extends ResourceConfiguration {
}

export interface DestinationAsset {
  destinationName?: string | null;
  destinationVersion?: string | null;
  registryName?: string | null;
}

export interface DistributionConfigurationParent {
  distributionType: DistributionType;
}

export type DistributionConfiguration =
  | Mpi
  | PyTorch
  | TensorFlow;

/** Possible values: "PyTorch", "TensorFlow", "Mpi" */
export type DistributionType = string;

export interface Docker {
  privileged?: boolean | null;
}

export interface EarlyTerminationPolicyParent {
  delayEvaluation?: number;
  evaluationInterval?: number;
  policyType: EarlyTerminationPolicyType;
}

export type EarlyTerminationPolicy =
  | BanditPolicy
  | MedianStoppingPolicy
  | TruncationSelectionPolicy;

/** Possible values: "Bandit", "MedianStopping", "TruncationSelection" */
export type EarlyTerminationPolicyType = string;

/** Possible values: "Enabled", "Disabled" */
export type EgressPublicNetworkAccessType = string;

/** Possible values: "JobCompleted", "JobFailed", "JobCancelled" */
export type EmailNotificationEnableType = string;

export interface EncryptionKeyVaultProperties {
  keyVaultArmId: string;
  keyIdentifier: string;
  identityClientId?: string;
}

export interface EncryptionKeyVaultUpdateProperties {
  keyIdentifier: string;
}

export interface EncryptionProperty {
  /** Possible values: "Enabled", "Disabled" */
  status: string;
  identity?: IdentityForCmk;
  keyVaultProperties: EncryptionKeyVaultProperties;
}

export interface EncryptionUpdateProperties {
  keyVaultProperties: EncryptionKeyVaultUpdateProperties;
}

export interface Endpoint {
  /** Possible values: "tcp", "udp", "http" */
  protocol?: string;
  name?: string;
  target?: number;
  published?: number | null;
  hostIp?: string | null;
}

export interface EndpointAuthKeys {
  primaryKey?: string | null;
  secondaryKey?: string | null;
}

/** Possible values: "AMLToken", "Key", "AADToken" */
export type EndpointAuthMode = string;

export interface EndpointAuthToken {
  accessToken?: string | null;
  expiryTimeUtc?: number;
  refreshAfterTimeUtc?: number;
  tokenType?: string | null;
}

/** Possible values: "Managed", "Kubernetes", "AzureMLCompute" */
export type EndpointComputeType = string;

export interface EndpointDeploymentPropertiesBase {
  codeConfiguration?: CodeConfiguration | null;
  description?: string | null;
  environmentId?: string | null;
  environmentVariables?: Record<string, string | null> | null;
  properties?: Record<string, string | null> | null;
}

export interface EndpointPropertiesBase {
  authMode: EndpointAuthMode;
  description?: string | null;
  keys?: EndpointAuthKeys | null;
  properties?: Record<string, string | null> | null;
}

/** Possible values: "Creating", "Deleting", "Succeeded", "Failed", "Updating", "Canceled" */
export type EndpointProvisioningState = string;

export interface EndpointScheduleAction extends ScheduleActionBaseParent {
  endpointInvocationDefinition: unknown;
  actionType: "InvokeBatchEndpoint";
}

export interface EnvironmentContainer extends AssetContainer {
}

export interface EnvironmentContainerResource extends ProxyResource {
  properties: EnvironmentContainer;
}

export interface EnvironmentContainerResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<EnvironmentContainerResource>;
}

/** Possible values: "Curated", "UserCreated" */
export type EnvironmentType = string;

export interface EnvironmentVariable {
  /** Possible values: "local" */
  type?: string;
  value?: string;
}

export interface EnvironmentVersion extends AssetBase {
  autoRebuild?: AutoRebuildSetting;
  build?: BuildContext;
  condaFile?: string;
  image?: string;
  inferenceConfig?: InferenceContainerProperties;
  osType?: OperatingSystemType;
  stage?: string | null;
}

export interface EnvironmentVersionResource extends ProxyResource {
  properties: EnvironmentVersion;
}

export interface EnvironmentVersionResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<EnvironmentVersionResource>;
}

export interface ErrorAdditionalInfo {
}

export interface ErrorDetail {
}

export interface ErrorDetails {
  code?: string;
  message?: string;
  target?: string;
}

export interface ErrorResponse {
  error?: ErrorDetail;
}

export interface Experiment {
  experimentId?: string;
  name?: string;
  description?: string;
  createdUtc?: Date | string;
  tags?: Record<string, string>;
  archivedTime?: Date | string;
  latestCreatedRunCreatedUtc?: Date | string;
  latestCreatedRunId?: string;
}

export interface FeatureAttributionDriftMonitoringSignal extends MonitoringSignalBaseParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  featureImportanceSettings: FeatureImportanceSettings;
  metricThreshold: FeatureAttributionMetricThreshold;
  productionData: Array<MonitoringInputDataBase>;
  referenceData: MonitoringInputDataBase;
  signalType: "FeatureAttributionDrift";
}

/** Possible values: "NormalizedDiscountedCumulativeGain" */
export type FeatureAttributionMetric = string;

export interface FeatureAttributionMetricThreshold {
  metric: FeatureAttributionMetric;
  threshold?: MonitoringThreshold | null;
}

/** Possible values: "Disabled", "Enabled" */
export type FeatureImportanceMode = string;

export interface FeatureImportanceSettings {
  mode?: FeatureImportanceMode;
  targetColumn?: string | null;
}

/** Possible values: "None", "Auto" */
export type FeatureLags = string;

export interface FeatureStoreSettings {
  computeRuntime?: ComputeRuntimeDto;
  offlineStoreConnectionName?: string;
  onlineStoreConnectionName?: string;
}

export interface FeatureSubset extends MonitoringFeatureFilterBaseParent {
  features: Array<string>;
  filterType: "FeatureSubset";
}

/** Possible values: "Auto", "Custom", "Off" */
export type FeaturizationMode = string;

export interface FeaturizationSettings {
  datasetLanguage?: string | null;
}

export interface FixedInputData extends MonitoringInputDataBaseParent {
  inputDataType: "Fixed";
}

export interface FlavorData {
  data?: Record<string, string | null> | null;
}

export interface ForecastHorizonParent {
  mode: ForecastHorizonMode;
}

export type ForecastHorizon =
  | AutoForecastHorizon
  | CustomForecastHorizon;

/** Possible values: "Auto", "Custom" */
export type ForecastHorizonMode = string;

export interface Forecasting extends TableVertical, AutoMLVerticalParent {
  forecastingSettings?: ForecastingSettings | null;
  primaryMetric?: ForecastingPrimaryMetrics;
  trainingSettings?: ForecastingTrainingSettings | null;
  taskType: "Forecasting";
}

/** Possible values: "AutoArima", "Prophet", "Naive", "SeasonalNaive", "Average", "SeasonalAverage", "ExponentialSmoothing", "Arimax", "TCNForecaster", "ElasticNet", "GradientBoosting", "DecisionTree", "KNN", "LassoLars", "SGD", "RandomForest", "ExtremeRandomTrees", "LightGBM", "XGBoostRegressor" */
export type ForecastingModels = string;

/** Possible values: "SpearmanCorrelation", "NormalizedRootMeanSquaredError", "R2Score", "NormalizedMeanAbsoluteError" */
export type ForecastingPrimaryMetrics = string;

export interface ForecastingSettings {
  countryOrRegionForHolidays?: string | null;
  cvStepSize?: number | null;
  featureLags?: FeatureLags;
  forecastHorizon?: ForecastHorizon;
  frequency?: string | null;
  seasonality?: Seasonality;
  shortSeriesHandlingConfig?: ShortSeriesHandlingConfiguration;
  targetAggregateFunction?: TargetAggregationFunction;
  targetLags?: TargetLags | null;
  targetRollingWindowSize?: TargetRollingWindowSize | null;
  timeColumnName?: string | null;
  timeSeriesIdColumnNames?: Array<string> | null;
  useStl?: UseStl;
}

export interface ForecastingTrainingSettings extends TrainingSettings {
  allowedTrainingAlgorithms?: Array<ForecastingModels> | null;
  blockedTrainingAlgorithms?: Array<ForecastingModels> | null;
}

export interface FqdnOutboundRule extends OutboundRuleParent {
  destination?: string;
  type: "FQDN";
}

/** Possible values: "Minimize", "Maximize" */
export type Goal = string;

export interface GridSamplingAlgorithm extends SamplingAlgorithmParent {
  samplingAlgorithmType: "Grid";
}

export interface HDInsight extends ComputeParent, HDInsightSchema {
  computeType: "HDInsight";
}

export interface HDInsightProperties {
  sshPort?: number;
  address?: string;
  administratorAccount?: VirtualMachineSshCredentials | null;
}

export interface HDInsightSchema {
  properties?: HDInsightProperties;
}

export interface HistoryErrorResponse {
  error?: RootError;
  correlation?: Record<string, string>;
  environment?: string;
  location?: string;
  time?: Date | string;
}

export interface IdAssetReference extends AssetReferenceBaseParent {
  assetId: string;
  referenceType: "Id";
}

export interface IdentityConfigurationParent {
  identityType: IdentityConfigurationType;
}

export type IdentityConfiguration =
  | AmlToken
  | ManagedIdentity
  | UserIdentity;

/** Possible values: "Managed", "AMLToken", "UserIdentity" */
export type IdentityConfigurationType = string;

export interface IdentityForCmk {
  userAssignedIdentity?: string;
}

export interface Image {
  /** Possible values: "docker", "azureml" */
  type?: string;
  reference?: string;
}

export interface ImageClassification extends ImageClassificationBase, AutoMLVerticalParent {
  primaryMetric?: ClassificationPrimaryMetrics;
  taskType: "ImageClassification";
}

export interface ImageClassificationBase extends ImageVertical {
  modelSettings?: ImageModelSettingsClassification | null;
  searchSpace?: Array<ImageModelDistributionSettingsClassification> | null;
}

export interface ImageClassificationMultilabel extends ImageClassificationBase, AutoMLVerticalParent {
  primaryMetric?: ClassificationMultilabelPrimaryMetrics;
  taskType: "ImageClassificationMultilabel";
}

export interface ImageInstanceSegmentation extends ImageObjectDetectionBase, AutoMLVerticalParent {
  primaryMetric?: InstanceSegmentationPrimaryMetrics;
  taskType: "ImageInstanceSegmentation";
}

export interface ImageLimitSettings {
  maxConcurrentTrials?: number;
  maxTrials?: number;
  timeout?: string;
}

export interface ImageMetadata {
  currentImageVersion?: string;
  latestImageVersion?: string;
  isLatestOsImageVersion?: boolean;
}

export interface ImageModelDistributionSettings {
  amsGradient?: string | null;
  augmentations?: string | null;
  beta1?: string | null;
  beta2?: string | null;
  distributed?: string | null;
  earlyStopping?: string | null;
  earlyStoppingDelay?: string | null;
  earlyStoppingPatience?: string | null;
  enableOnnxNormalization?: string | null;
  evaluationFrequency?: string | null;
  gradientAccumulationStep?: string | null;
  layersToFreeze?: string | null;
  learningRate?: string | null;
  learningRateScheduler?: string | null;
  modelName?: string | null;
  momentum?: string | null;
  nesterov?: string | null;
  numberOfEpochs?: string | null;
  numberOfWorkers?: string | null;
  optimizer?: string | null;
  randomSeed?: string | null;
  stepLRGamma?: string | null;
  stepLRStepSize?: string | null;
  trainingBatchSize?: string | null;
  validationBatchSize?: string | null;
  warmupCosineLRCycles?: string | null;
  warmupCosineLRWarmupEpochs?: string | null;
  weightDecay?: string | null;
}

export interface ImageModelDistributionSettingsClassification extends ImageModelDistributionSettings {
  trainingCropSize?: string | null;
  validationCropSize?: string | null;
  validationResizeSize?: string | null;
  weightedLoss?: string | null;
}

export interface ImageModelDistributionSettingsObjectDetection extends ImageModelDistributionSettings {
  boxDetectionsPerImage?: string | null;
  boxScoreThreshold?: string | null;
  imageSize?: string | null;
  maxSize?: string | null;
  minSize?: string | null;
  modelSize?: string | null;
  multiScale?: string | null;
  nmsIouThreshold?: string | null;
  tileGridSize?: string | null;
  tileOverlapRatio?: string | null;
  tilePredictionsNmsThreshold?: string | null;
  validationIouThreshold?: string | null;
  validationMetricType?: string | null;
}

export interface ImageModelSettings {
  advancedSettings?: string | null;
  amsGradient?: boolean | null;
  augmentations?: string | null;
  beta1?: number | null;
  beta2?: number | null;
  checkpointFrequency?: number | null;
  checkpointModel?: MLFlowModelJobInput | null;
  checkpointRunId?: string | null;
  distributed?: boolean | null;
  earlyStopping?: boolean | null;
  earlyStoppingDelay?: number | null;
  earlyStoppingPatience?: number | null;
  enableOnnxNormalization?: boolean | null;
  evaluationFrequency?: number | null;
  gradientAccumulationStep?: number | null;
  layersToFreeze?: number | null;
  learningRate?: number | null;
  learningRateScheduler?: LearningRateScheduler;
  modelName?: string | null;
  momentum?: number | null;
  nesterov?: boolean | null;
  numberOfEpochs?: number | null;
  numberOfWorkers?: number | null;
  optimizer?: StochasticOptimizer;
  randomSeed?: number | null;
  stepLRGamma?: number | null;
  stepLRStepSize?: number | null;
  trainingBatchSize?: number | null;
  validationBatchSize?: number | null;
  warmupCosineLRCycles?: number | null;
  warmupCosineLRWarmupEpochs?: number | null;
  weightDecay?: number | null;
}

export interface ImageModelSettingsClassification extends ImageModelSettings {
  trainingCropSize?: number | null;
  validationCropSize?: number | null;
  validationResizeSize?: number | null;
  weightedLoss?: number | null;
}

export interface ImageModelSettingsObjectDetection extends ImageModelSettings {
  boxDetectionsPerImage?: number | null;
  boxScoreThreshold?: number | null;
  imageSize?: number | null;
  maxSize?: number | null;
  minSize?: number | null;
  modelSize?: ModelSize;
  multiScale?: boolean | null;
  nmsIouThreshold?: number | null;
  tileGridSize?: string | null;
  tileOverlapRatio?: number | null;
  tilePredictionsNmsThreshold?: number | null;
  validationIouThreshold?: number | null;
  validationMetricType?: ValidationMetricType;
}

export interface ImageObjectDetection extends ImageObjectDetectionBase, AutoMLVerticalParent {
  primaryMetric?: ObjectDetectionPrimaryMetrics;
  taskType: "ImageObjectDetection";
}

export interface ImageObjectDetectionBase extends ImageVertical {
  modelSettings?: ImageModelSettingsObjectDetection | null;
  searchSpace?: Array<ImageModelDistributionSettingsObjectDetection> | null;
}

export interface ImageSweepSettings {
  earlyTermination?: EarlyTerminationPolicy | null;
  samplingAlgorithm: SamplingAlgorithmType;
}

export interface ImageVertical {
  limitSettings: ImageLimitSettings;
  sweepSettings?: ImageSweepSettings | null;
  validationData?: MLTableJobInput | null;
  validationDataSize?: number | null;
}

export interface InferenceContainerProperties {
  livenessRoute?: Route;
  readinessRoute?: Route;
  scoringRoute?: Route;
}

export interface InnerErrorResponse {
  code?: string;
  innerError?: InnerErrorResponse;
}

/** Possible values: "ReadOnlyMount", "ReadWriteMount", "Download", "Direct", "EvalMount", "EvalDownload" */
export type InputDeliveryMode = string;

export type InstanceResourceSchema = Record<string, string>;

/** Possible values: "MeanAveragePrecision" */
export type InstanceSegmentationPrimaryMetrics = string;

export interface InstanceTypeSchema {
  nodeSelector?: Record<string, string | null> | null;
  resources?: { requests?: InstanceResourceSchema; limits?: InstanceResourceSchema; };
}

/** Possible values: "Disabled", "AllowInternetOutbound", "AllowOnlyApprovedOutbound" */
export type IsolationMode = string;

export interface JobBaseParent extends ResourceBase {
  componentId?: string | null;
  computeId?: string | null;
  displayName?: string | null;
  experimentName?: string;
  identity?: IdentityConfiguration | null;
  isArchived?: boolean;
  jobType: JobType;
  notificationSetting?: NotificationSetting | null;
  services?: Record<string, JobService | null> | null;
}

export type JobBase =
  | AutoMLJob
  | CommandJob
  | PipelineJob
  | SparkJob
  | SweepJob;

export interface JobBaseResource extends ProxyResource {
  properties: JobBase;
}

export interface JobBaseResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<JobBaseResource>;
}

export interface JobInputParent {
  description?: string | null;
  jobInputType: JobInputType;
}

export type JobInput =
  | CustomModelJobInput
  | LiteralJobInput
  | MLFlowModelJobInput
  | MLTableJobInput
  | TritonModelJobInput
  | UriFileJobInput
  | UriFolderJobInput;

/** Possible values: "literal", "uri_file", "uri_folder", "mltable", "custom_model", "mlflow_model", "triton_model" */
export type JobInputType = string;

export interface JobLimitsParent {
  jobLimitsType: JobLimitsType;
  timeout?: string | null;
}

export type JobLimits =
  | CommandJobLimits
  | SweepJobLimits;

/** Possible values: "Command", "Sweep" */
export type JobLimitsType = string;

export interface JobOutputParent {
  description?: string | null;
  jobOutputType: JobOutputType;
}

export type JobOutput =
  | CustomModelJobOutput
  | MLFlowModelJobOutput
  | MLTableJobOutput
  | TritonModelJobOutput
  | UriFileJobOutput
  | UriFolderJobOutput;

/** Possible values: "uri_file", "uri_folder", "mltable", "custom_model", "mlflow_model", "triton_model" */
export type JobOutputType = string;

export interface JobResourceConfiguration extends ResourceConfiguration {
  dockerArgs?: string | null;
  shmSize?: string;
}

export interface JobScheduleAction extends ScheduleActionBaseParent {
  jobDefinition: JobBase;
  actionType: "CreateJob";
}

export interface JobService {
  endpoint?: string | null;
  jobServiceType?: string | null;
  nodes?: Nodes | null;
  port?: number | null;
  properties?: Record<string, string | null> | null;
}

/** Possible values: "NotStarted", "Starting", "Provisioning", "Preparing", "Queued", "Running", "Finalizing", "CancelRequested", "Completed", "Failed", "Canceled", "NotResponding", "Paused", "Unknown" */
export type JobStatus = string;

/** Possible values: "Null", "Spot", "Basic", "Standard", "Premium" */
export type JobTier = string;

/** Possible values: "AutoML", "Command", "Sweep", "Pipeline", "Spark" */
export type JobType = string;

/** Possible values: "Primary", "Secondary" */
export type KeyType = string;

export interface Kubernetes extends ComputeParent, KubernetesSchema {
  computeType: "Kubernetes";
}

export interface KubernetesOnlineDeployment extends OnlineDeploymentParent {
  containerResourceRequirements?: ContainerResourceRequirements | null;
  endpointComputeType: "Kubernetes";
}

export interface KubernetesProperties {
  relayConnectionString?: string | null;
  serviceBusConnectionString?: string | null;
  extensionPrincipalId?: string | null;
  extensionInstanceReleaseTrain?: string;
  vcName?: string;
  namespace?: string;
  defaultInstanceType?: string;
  instanceTypes?: Record<string, InstanceTypeSchema>;
}

export interface KubernetesSchema {
  properties?: KubernetesProperties;
}

export interface LakeHouseArtifact extends OneLakeArtifactParent {
  artifactType: "LakeHouse";
}

/** Possible values: "None", "WarmupCosine", "Step" */
export type LearningRateScheduler = string;

export interface LiteralJobInput extends JobInputParent {
  value: string;
  jobInputType: "literal";
}

/** Possible values: "NotSet", "Debug", "Info", "Warning", "Error", "Critical" */
export type LogVerbosity = string;

export interface MLFlowModelJobInput extends AssetJobInput, JobInputParent {
  jobInputType: "mlflow_model";
}

export interface MLFlowModelJobOutput extends AssetJobOutput, JobOutputParent {
  jobOutputType: "mlflow_model";
}

export interface MLTableData extends DataVersionBaseParent {
  referencedUris?: Array<string> | null;
  dataType: "mltable";
}

export interface MLTableJobInput extends AssetJobInput, JobInputParent {
  jobInputType: "mltable";
}

export interface MLTableJobOutput extends AssetJobOutput, JobOutputParent {
  jobOutputType: "mltable";
}

export interface ManagedComputeIdentity extends MonitorComputeIdentityBaseParent {
  identity?: ManagedServiceIdentity | null;
  computeIdentityType: "ManagedIdentity";
}

export interface ManagedIdentity extends IdentityConfigurationParent {
  clientId?: string | null;
  objectId?: string | null;
  resourceId?: string | null;
  identityType: "Managed";
}

export interface ManagedIdentityAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionManagedIdentity;
  authType: "ManagedIdentity";
}

export interface ManagedNetworkProvisionStatus {
  sparkReady?: boolean;
  status?: ManagedNetworkStatus;
}

export interface ManagedNetworkSettings {
  isolationMode?: IsolationMode;
  outboundRules?: Record<string, OutboundRule> | null;
  status?: ManagedNetworkProvisionStatus;
}

/** Possible values: "Inactive", "Active" */
export type ManagedNetworkStatus = string;

export interface ManagedOnlineDeployment extends OnlineDeploymentParent {
  endpointComputeType: "Managed";
}

export interface ManagedServiceIdentity {
  type: ManagedServiceIdentityType;
  userAssignedIdentities?: UserAssignedIdentities;
}

/** Possible values: "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned" */
export type ManagedServiceIdentityType = string;

export interface MedianStoppingPolicy extends EarlyTerminationPolicyParent {
  policyType: "MedianStopping";
}

export interface ModelContainer extends AssetContainer {
}

export interface ModelContainerResource extends ProxyResource {
  properties: ModelContainer;
}

export interface ModelContainerResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<ModelContainerResource>;
}

/** Possible values: "None", "Small", "Medium", "Large", "ExtraLarge" */
export type ModelSize = string;

/** Possible values: "Classification", "Regression" */
export type ModelTaskType = string;

export interface ModelVersion extends AssetBase {
  flavors?: Record<string, FlavorData | null> | null;
  jobName?: string | null;
  modelType?: string | null;
  modelUri?: string | null;
  stage?: string | null;
}

export interface ModelVersionResource extends ProxyResource {
  properties: ModelVersion;
}

export interface ModelVersionResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<ModelVersionResource>;
}

export interface MonitorComputeConfigurationBaseParent {
  computeType: MonitorComputeType;
}

export type MonitorComputeConfigurationBase =
  | MonitorServerlessSparkCompute;

export interface MonitorComputeIdentityBaseParent {
  computeIdentityType: MonitorComputeIdentityType;
}

export type MonitorComputeIdentityBase =
  | AmlTokenComputeIdentity
  | ManagedComputeIdentity;

/** Possible values: "AmlToken", "ManagedIdentity" */
export type MonitorComputeIdentityType = string;

/** Possible values: "ServerlessSpark" */
export type MonitorComputeType = string;

export interface MonitorDefinition {
  alertNotificationSettings?: MonitorNotificationSettings | null;
  computeConfiguration: MonitorComputeConfigurationBase;
  monitoringTarget?: MonitoringTarget | null;
  signals: Record<string, MonitoringSignalBase | null>;
}

export interface MonitorEmailNotificationSettings {
  emails?: Array<string> | null;
}

export interface MonitorNotificationSettings {
  emailNotificationSettings?: MonitorEmailNotificationSettings | null;
}

export interface MonitorServerlessSparkCompute extends MonitorComputeConfigurationBaseParent {
  computeIdentity: MonitorComputeIdentityBase;
  instanceType: string;
  runtimeVersion: string;
  computeType: "ServerlessSpark";
}

/** Possible values: "Numerical", "Categorical" */
export type MonitoringFeatureDataType = string;

export interface MonitoringFeatureFilterBaseParent {
  filterType: MonitoringFeatureFilterType;
}

export type MonitoringFeatureFilterBase =
  | AllFeatures
  | FeatureSubset
  | TopNFeaturesByAttribution;

/** Possible values: "AllFeatures", "TopNByAttribution", "FeatureSubset" */
export type MonitoringFeatureFilterType = string;

export interface MonitoringInputDataBaseParent {
  columns?: Record<string, string | null> | null;
  dataContext?: string | null;
  inputDataType: MonitoringInputDataType;
  jobInputType: JobInputType;
  uri: string;
}

export type MonitoringInputDataBase =
  | FixedInputData
  | RollingInputData
  | StaticInputData;

/** Possible values: "Static", "Rolling", "Fixed" */
export type MonitoringInputDataType = string;

/** Possible values: "AmlNotification" */
export type MonitoringNotificationType = string;

export interface MonitoringSignalBaseParent {
  notificationTypes?: Array<MonitoringNotificationType> | null;
  properties?: Record<string, string | null> | null;
  signalType: MonitoringSignalType;
}

export type MonitoringSignalBase =
  | CustomMonitoringSignal
  | DataDriftMonitoringSignal
  | DataQualityMonitoringSignal
  | FeatureAttributionDriftMonitoringSignal
  | PredictionDriftMonitoringSignal;

/** Possible values: "DataDrift", "PredictionDrift", "DataQuality", "FeatureAttributionDrift", "Custom" */
export type MonitoringSignalType = string;

export interface MonitoringTarget {
  deploymentId?: string | null;
  modelId?: string | null;
  taskType: ModelTaskType;
}

export interface MonitoringThreshold {
  value?: number | null;
}

export interface Mpi extends DistributionConfigurationParent {
  processCountPerInstance?: number | null;
  distributionType: "Mpi";
}

export interface NCrossValidationsParent {
  mode: NCrossValidationsMode;
}

export type NCrossValidations =
  | AutoNCrossValidations
  | CustomNCrossValidations;

/** Possible values: "Auto", "Custom" */
export type NCrossValidationsMode = string;

export interface NlpVertical {
  featurizationSettings?: NlpVerticalFeaturizationSettings | null;
  limitSettings?: NlpVerticalLimitSettings | null;
  validationData?: MLTableJobInput | null;
}

export interface NlpVerticalFeaturizationSettings extends FeaturizationSettings {
}

export interface NlpVerticalLimitSettings {
  maxConcurrentTrials?: number;
  maxTrials?: number;
  timeout?: string;
}

export interface NodeStateCounts {
}

export interface NodesParent {
  nodesValueType: NodesValueType;
}

export type Nodes =
  | AllNodes;

/** Possible values: "All" */
export type NodesValueType = string;

export interface NoneAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  authType: "None";
}

export interface NoneDatastoreCredentials extends DatastoreCredentialsParent {
  credentialsType: "None";
}

export interface NotebookPreparationError {
  errorMessage?: string;
  statusCode?: number;
}

export interface NotebookResourceInfo {
  fqdn?: string;
  resourceId?: string;
  notebookPreparationError?: NotebookPreparationError | null;
}

export interface NotificationSetting {
  emailOn?: Array<EmailNotificationEnableType> | null;
  emails?: Array<string> | null;
  webhooks?: Record<string, Webhook | null> | null;
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "NormalizedWassersteinDistance", "TwoSampleKolmogorovSmirnovTest" */
export type NumericalDataDriftMetric = string;

export interface NumericalDataDriftMetricThreshold extends DataDriftMetricThresholdBaseParent {
  metric: NumericalDataDriftMetric;
  dataType: "Numerical";
}

/** Possible values: "NullValueRate", "DataTypeErrorRate", "OutOfBoundsRate" */
export type NumericalDataQualityMetric = string;

export interface NumericalDataQualityMetricThreshold extends DataQualityMetricThresholdBaseParent {
  metric: NumericalDataQualityMetric;
  dataType: "Numerical";
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "NormalizedWassersteinDistance", "TwoSampleKolmogorovSmirnovTest" */
export type NumericalPredictionDriftMetric = string;

export interface NumericalPredictionDriftMetricThreshold extends PredictionDriftMetricThresholdBaseParent {
  metric: NumericalPredictionDriftMetric;
  dataType: "Numerical";
}

export interface OAuth2AuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionOAuth2;
  authType: "OAuth2";
}

/** Possible values: "MeanAveragePrecision" */
export type ObjectDetectionPrimaryMetrics = string;

export interface Objective {
  goal: Goal;
  primaryMetric: string;
}

export interface OneLakeArtifactParent {
  artifactName: string;
  artifactType: OneLakeArtifactType;
}

export type OneLakeArtifact =
  | LakeHouseArtifact;

/** Possible values: "LakeHouse" */
export type OneLakeArtifactType = string;

export interface OneLakeDatastore extends DatastoreParent {
  artifact: OneLakeArtifact;
  endpoint?: string | null;
  oneLakeWorkspaceName: string;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentity;
  datastoreType: "OneLake";
}

export interface OnlineDeploymentParent extends EndpointDeploymentPropertiesBase {
  appInsightsEnabled?: boolean;
  dataCollector?: DataCollector | null;
  egressPublicNetworkAccess?: EgressPublicNetworkAccessType;
  endpointComputeType: EndpointComputeType;
  instanceType?: string | null;
  livenessProbe?: ProbeSettings | null;
  model?: string | null;
  modelMountPath?: string | null;
  readinessProbe?: ProbeSettings | null;
  requestSettings?: OnlineRequestSettings | null;
  scaleSettings?: OnlineScaleSettings | null;
}

export type OnlineDeployment =
  | KubernetesOnlineDeployment
  | ManagedOnlineDeployment;

export interface OnlineDeploymentTrackedResource extends TrackedResource {
  identity?: ManagedServiceIdentity;
  kind?: string;
  properties: OnlineDeployment;
  sku?: Sku;
}

export interface OnlineDeploymentTrackedResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<OnlineDeploymentTrackedResource>;
}

export interface OnlineEndpoint extends EndpointPropertiesBase {
  compute?: string | null;
  mirrorTraffic?: Record<string, number> | null;
  publicNetworkAccess?: PublicNetworkAccessType;
  traffic?: Record<string, number> | null;
}

export interface OnlineEndpointTrackedResource extends TrackedResource {
  identity?: ManagedServiceIdentity;
  kind?: string;
  properties: OnlineEndpoint;
  sku?: Sku;
}

export interface OnlineEndpointTrackedResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<OnlineEndpointTrackedResource>;
}

export interface OnlineRequestSettings {
  maxConcurrentRequestsPerInstance?: number;
  maxQueueWait?: string;
  requestTimeout?: string;
}

export interface OnlineScaleSettingsParent {
  scaleType: ScaleType;
}

export type OnlineScaleSettings =
  | DefaultScaleSettings
  | TargetUtilizationScaleSettings;

/** Possible values: "Linux", "Windows" */
export type OperatingSystemType = string;

export interface OutboundRuleParent {
  category?: RuleCategory;
  status?: RuleStatus;
  type: RuleType;
}

export type OutboundRule =
  | FqdnOutboundRule
  | PrivateEndpointOutboundRule
  | ServiceTagOutboundRule;

/** Possible values: "ReadWriteMount", "Upload", "Direct" */
export type OutputDeliveryMode = string;

export interface OutputPathAssetReference extends AssetReferenceBaseParent {
  jobId?: string | null;
  path?: string | null;
  referenceType: "OutputPath";
}

export interface PATAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionPersonalAccessToken;
  authType: "PAT";
}

export interface PaginatedComputeResourcesList {
  value?: Array<ComputeResource>;
  nextLink?: string;
}

export interface PaginatedExperimentList {
  value?: Array<Experiment>;
  continuationToken?: string;
  nextLink?: string;
}

export interface PaginatedRunList {
  value?: Array<Run>;
  continuationToken?: string;
  nextLink?: string;
}

export interface PartialBatchDeployment {
  description?: string | null;
}

export interface PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties {
  properties?: PartialBatchDeployment;
  tags?: Record<string, string | null>;
}

export interface PartialManagedServiceIdentity {
  type?: ManagedServiceIdentityType;
  userAssignedIdentities?: Record<string, PartialUserAssignedIdentity>;
}

export interface PartialMinimalTrackedResource {
  tags?: Record<string, string | null>;
}

export interface PartialMinimalTrackedResourceWithIdentity extends PartialMinimalTrackedResource {
  identity?: PartialManagedServiceIdentity;
}

export interface PartialMinimalTrackedResourceWithSku extends PartialMinimalTrackedResource {
  sku?: PartialSku;
}

export interface PartialSku {
  capacity?: number;
  family?: string;
  name?: string;
  size?: string;
  tier?: SkuTier;
}

export type PartialUserAssignedIdentity = unknown;

export interface PersonalComputeInstanceSettings {
  assignedUser?: AssignedUser;
}

export interface PipelineJob extends JobBaseParent {
  inputs?: Record<string, JobInput | null> | null;
  jobs?: Record<string, unknown> | null;
  outputs?: Record<string, JobOutput | null> | null;
  settings?: unknown;
  sourceJobId?: string | null;
  jobType: "Pipeline";
}

export interface PredictionDriftMetricThresholdBaseParent {
  dataType: MonitoringFeatureDataType;
  threshold?: MonitoringThreshold | null;
}

export type PredictionDriftMetricThresholdBase =
  | CategoricalPredictionDriftMetricThreshold
  | NumericalPredictionDriftMetricThreshold;

export interface PredictionDriftMonitoringSignal extends MonitoringSignalBaseParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataType> | null;
  metricThresholds: Array<PredictionDriftMetricThresholdBase>;
  productionData: MonitoringInputDataBase;
  referenceData: MonitoringInputDataBase;
  signalType: "PredictionDrift";
}

export interface PrivateEndpoint {
}

export interface PrivateEndpointConnection extends Resource {
  properties?: PrivateEndpointConnectionProperties;
  identity?: ManagedServiceIdentity;
  location?: string;
  tags?: Record<string, string>;
  sku?: Sku;
}

export interface PrivateEndpointConnectionProperties {
  privateEndpoint?: PrivateEndpoint;
  privateLinkServiceConnectionState: PrivateLinkServiceConnectionState;
  provisioningState?: PrivateEndpointConnectionProvisioningState;
}

/** Possible values: "Succeeded", "Creating", "Deleting", "Failed" */
export type PrivateEndpointConnectionProvisioningState = string;

export interface PrivateEndpointDestination {
  serviceResourceId?: string;
  sparkEnabled?: boolean;
  sparkStatus?: RuleStatus;
  subresourceTarget?: string;
}

export interface PrivateEndpointOutboundRule extends OutboundRuleParent {
  destination?: PrivateEndpointDestination;
  type: "PrivateEndpoint";
}

/** Possible values: "Pending", "Approved", "Rejected", "Disconnected", "Timeout" */
export type PrivateEndpointServiceConnectionStatus = string;

export interface PrivateLinkServiceConnectionState {
  status?: PrivateEndpointServiceConnectionStatus;
  description?: string;
  actionsRequired?: string;
}

export interface ProbeSettings {
  failureThreshold?: number;
  initialDelay?: string | null;
  period?: string;
  successThreshold?: number;
  timeout?: string;
}

export interface ProxyResource extends Resource {
}

/** Possible values: "Enabled", "Disabled" */
export type PublicNetworkAccessType = string;

export interface PyTorch extends DistributionConfigurationParent {
  processCountPerInstance?: number | null;
  distributionType: "PyTorch";
}

export interface QueryParams {
  filter?: string;
  continuationToken?: string;
  orderBy?: string;
  top?: number;
}

export interface QueueSettings {
  jobTier?: JobTier;
}

export interface RandomSamplingAlgorithm extends SamplingAlgorithmParent {
  rule?: RandomSamplingAlgorithmRule;
  seed?: number | null;
  samplingAlgorithmType: "Random";
}

/** Possible values: "Random", "Sobol" */
export type RandomSamplingAlgorithmRule = string;

export interface Recurrence {
  frequency?: ComputeRecurrenceFrequency;
  interval?: number;
  startTime?: string | null;
  timeZone?: string;
  schedule?: ComputeRecurrenceSchedule;
}

/** Possible values: "Minute", "Hour", "Day", "Week", "Month" */
export type RecurrenceFrequency = string;

export interface RecurrenceSchedule {
  hours: Array<number>;
  minutes: Array<number>;
  monthDays?: Array<number> | null;
  weekDays?: Array<WeekDay> | null;
}

export interface RecurrenceTrigger extends TriggerBaseParent {
  frequency: RecurrenceFrequency;
  interval: number;
  schedule?: RecurrenceSchedule | null;
  triggerType: "Recurrence";
}

/** Possible values: "Id", "DataPath", "OutputPath" */
export type ReferenceType = string;

export interface RegenerateEndpointKeysRequest {
  keyType: KeyType;
  keyValue?: string | null;
}

export interface Regression extends TableVertical, AutoMLVerticalParent {
  primaryMetric?: RegressionPrimaryMetrics;
  trainingSettings?: RegressionTrainingSettings | null;
  taskType: "Regression";
}

/** Possible values: "ElasticNet", "GradientBoosting", "DecisionTree", "KNN", "LassoLars", "SGD", "RandomForest", "ExtremeRandomTrees", "LightGBM", "XGBoostRegressor" */
export type RegressionModels = string;

/** Possible values: "SpearmanCorrelation", "NormalizedRootMeanSquaredError", "R2Score", "NormalizedMeanAbsoluteError" */
export type RegressionPrimaryMetrics = string;

export interface RegressionTrainingSettings extends TrainingSettings {
  allowedTrainingAlgorithms?: Array<RegressionModels> | null;
  blockedTrainingAlgorithms?: Array<RegressionModels> | null;
}

export interface RequestLogging {
  captureHeaders?: Array<string> | null;
}

export interface Resource {
}

export interface ResourceBase {
  description?: string | null;
  properties?: Record<string, string | null> | null;
  tags?: Record<string, string | null> | null;
}

export interface ResourceConfiguration {
  instanceCount?: number;
  instanceType?: string | null;
  properties?: Record<string, unknown> | null;
}

export interface ResourceId {
  id: string;
}

export interface RollingInputData extends MonitoringInputDataBaseParent {
  preprocessingComponentId?: string | null;
  windowOffset: string;
  windowSize: string;
  inputDataType: "Rolling";
}

/** Possible values: "Year", "Month", "Day", "Hour", "Minute" */
export type RollingRateType = string;

export interface RootError {
  code?: string;
  message?: string;
  target?: string;
  details?: Array<ErrorDetails>;
  innerError?: InnerErrorResponse;
}

export interface Route {
  path: string;
  port: number;
}

/** Possible values: "Allow", "Deny" */
export type RuleAction = string;

/** Possible values: "Required", "Recommended", "UserDefined", "Dependency" */
export type RuleCategory = string;

/** Possible values: "Inactive", "Active" */
export type RuleStatus = string;

/** Possible values: "FQDN", "PrivateEndpoint", "ServiceTag" */
export type RuleType = string;

export interface Run {
  runNumber?: number;
  rootRunId?: string;
  experimentId?: string;
  createdUtc?: Date | string;
  createdBy?: CreatedBy;
  userId?: string;
  token?: string;
  tokenExpiryTimeUtc?: Date | string;
  error?: HistoryErrorResponse;
  warnings?: Array<RunDetailsWarning>;
  revision?: number;
  runId?: string;
  parentRunId?: string;
  status?: string;
  startTimeUtc?: Date | string;
  endTimeUtc?: Date | string;
  heartbeatEnabled?: boolean;
  options?: RunOptions;
  name?: string;
  dataContainerId?: string;
  description?: string;
  hidden?: boolean;
  runType?: string;
  properties?: Record<string, string>;
  scriptName?: string;
  target?: string;
  tags?: Record<string, string>;
  runDefinition?: unknown;
  createdFrom?: CreatedFrom;
  cancelUri?: string;
  diagnosticsUri?: string;
}

export interface RunDetails {
  runId?: string;
  target?: string;
  status?: string;
  parentRunId?: string;
  startTimeUtc?: Date | string;
  endTimeUtc?: Date | string;
  error?: HistoryErrorResponse;
  warnings?: Array<RunDetailsWarning>;
  tags?: Record<string, string>;
  properties?: Record<string, string>;
  runDefinition?: unknown;
  logFiles?: Record<string, string>;
  revision?: number;
}

export interface RunDetailsWarning {
  source?: string;
  message?: string;
}

export interface RunOptions {
  generateDataContainerIdIfNotSpecified?: boolean;
}

export interface SASAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionSharedAccessSignature;
  authType: "SAS";
}

export interface SamplingAlgorithmParent {
  samplingAlgorithmType: SamplingAlgorithmType;
}

export type SamplingAlgorithm =
  | BayesianSamplingAlgorithm
  | GridSamplingAlgorithm
  | RandomSamplingAlgorithm;

/** Possible values: "Grid", "Random", "Bayesian" */
export type SamplingAlgorithmType = string;

export interface SasDatastoreCredentials extends DatastoreCredentialsParent {
  secrets: SasDatastoreSecrets;
  credentialsType: "Sas";
}

export interface SasDatastoreSecrets extends DatastoreSecretsParent {
  sasToken?: string | null;
  secretsType: "Sas";
}

export interface ScaleSettings {
  maxNodeCount: number;
  minNodeCount?: number;
  nodeIdleTimeBeforeScaleDown?: string;
}

export interface ScaleSettingsInformation {
  scaleSettings?: ScaleSettings;
}

/** Possible values: "Default", "TargetUtilization" */
export type ScaleType = string;

export interface Schedule extends ResourceBase {
  action: ScheduleActionBase;
  displayName?: string | null;
  isEnabled?: boolean;
  trigger: TriggerBase;
}

export interface ScheduleActionBaseParent {
  actionType: ScheduleActionType;
}

export type ScheduleActionBase =
  | CreateMonitorAction
  | EndpointScheduleAction
  | JobScheduleAction;

/** Possible values: "CreateJob", "InvokeBatchEndpoint", "CreateMonitor" */
export type ScheduleActionType = string;

export interface ScheduleBase {
  id?: string | null;
  provisioningStatus?: ScheduleProvisioningState;
  status?: ScheduleStatus;
}

/** Possible values: "Completed", "Provisioning", "Failed" */
export type ScheduleProvisioningState = string;

/** Possible values: "Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled" */
export type ScheduleProvisioningStatus = string;

export interface ScheduleResource extends ProxyResource {
  properties: Schedule;
}

export interface ScheduleResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<ScheduleResource>;
}

/** Possible values: "Enabled", "Disabled" */
export type ScheduleStatus = string;

export interface ScriptReference {
  scriptSource?: string;
  scriptData?: string;
  scriptArguments?: string;
  timeout?: string;
}

export interface ScriptsToExecute {
  startupScript?: ScriptReference;
  creationScript?: ScriptReference;
}

export interface SeasonalityParent {
  mode: SeasonalityMode;
}

export type Seasonality =
  | AutoSeasonality
  | CustomSeasonality;

/** Possible values: "Auto", "Custom" */
export type SeasonalityMode = string;

/** Possible values: "AccountKey", "Certificate", "Sas", "ServicePrincipal" */
export type SecretsType = string;

export interface ServerlessComputeSettings {
  serverlessComputeCustomSubnet?: string;
  serverlessComputeNoPublicIP?: boolean;
}

/** Possible values: "None", "WorkspaceSystemAssignedIdentity", "WorkspaceUserAssignedIdentity" */
export type ServiceDataAccessAuthIdentity = string;

export interface ServiceManagedResourcesSettings {
  cosmosDb?: CosmosDbSettings;
}

export interface ServicePrincipalAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionServicePrincipal;
  authType: "ServicePrincipal";
}

export interface ServicePrincipalDatastoreCredentials extends DatastoreCredentialsParent {
  authorityUrl?: string | null;
  clientId: string;
  resourceUrl?: string | null;
  secrets: ServicePrincipalDatastoreSecrets;
  tenantId: string;
  credentialsType: "ServicePrincipal";
}

export interface ServicePrincipalDatastoreSecrets extends DatastoreSecretsParent {
  clientSecret?: string | null;
  secretsType: "ServicePrincipal";
}

export interface ServiceTagDestination {
  action?: RuleAction;
  portRanges?: string;
  protocol?: string;
  serviceTag?: string;
}

export interface ServiceTagOutboundRule extends OutboundRuleParent {
  destination?: ServiceTagDestination;
  type: "ServiceTag";
}

export interface SetupScripts {
  scripts?: ScriptsToExecute;
}

export interface SharedPrivateLinkResource {
  name?: string;
  properties?: SharedPrivateLinkResourceProperty;
}

export interface SharedPrivateLinkResourceProperty {
  privateLinkResourceId?: string;
  groupId?: string;
  requestMessage?: string;
  status?: PrivateEndpointServiceConnectionStatus;
}

/** Possible values: "None", "Auto", "Pad", "Drop" */
export type ShortSeriesHandlingConfiguration = string;

export interface Sku {
  name: string;
  tier?: SkuTier;
  size?: string;
  family?: string;
  capacity?: number;
}

export interface SkuCapacity {
  maximum?: number;
  minimum?: number;
  scaleType?: SkuScaleType;
}

export interface SkuResource {
  capacity?: SkuCapacity | null;
  sku?: SkuSetting | null;
}

export interface SkuResourceArmPaginatedResult {
  nextLink?: string;
  value?: Array<SkuResource>;
}

/** Possible values: "Automatic", "Manual", "None" */
export type SkuScaleType = string;

export interface SkuSetting {
  name: string;
  tier?: SkuTier;
}

export type SkuTier = "Free" | "Basic" | "Standard" | "Premium";

export interface SparkJob extends JobBaseParent {
  archives?: Array<string> | null;
  args?: string | null;
  codeId: string;
  conf?: Record<string, string | null> | null;
  entry: SparkJobEntry;
  environmentId?: string | null;
  environmentVariables?: Record<string, string | null> | null;
  files?: Array<string> | null;
  inputs?: Record<string, JobInput | null> | null;
  jars?: Array<string> | null;
  outputs?: Record<string, JobOutput | null> | null;
  pyFiles?: Array<string> | null;
  queueSettings?: QueueSettings | null;
  resources?: SparkResourceConfiguration | null;
  jobType: "Spark";
}

export interface SparkJobEntryParent {
  sparkJobEntryType: SparkJobEntryType;
}

export type SparkJobEntry =
  | SparkJobPythonEntry
  | SparkJobScalaEntry;

/** Possible values: "SparkJobPythonEntry", "SparkJobScalaEntry" */
export type SparkJobEntryType = string;

export interface SparkJobPythonEntry extends SparkJobEntryParent {
  file: string;
  sparkJobEntryType: "SparkJobPythonEntry";
}

export interface SparkJobScalaEntry extends SparkJobEntryParent {
  className: string;
  sparkJobEntryType: "SparkJobScalaEntry";
}

export interface SparkResourceConfiguration {
  instanceType?: string | null;
  runtimeVersion?: string;
}

export interface SslConfiguration {
  /** Possible values: "Disabled", "Enabled", "Auto" */
  status?: string;
  cert?: string | null;
  key?: string | null;
  cname?: string | null;
  leafDomainLabel?: string | null;
  overwriteExistingDomain?: boolean;
}

export interface StackEnsembleSettings {
  stackMetaLearnerKWargs?: unknown;
  stackMetaLearnerTrainPercentage?: number;
  stackMetaLearnerType?: StackMetaLearnerType;
}

/** Possible values: "None", "LogisticRegression", "LogisticRegressionCV", "LightGBMClassifier", "ElasticNet", "ElasticNetCV", "LightGBMRegressor", "LinearRegression" */
export type StackMetaLearnerType = string;

export interface StaticInputData extends MonitoringInputDataBaseParent {
  preprocessingComponentId?: string | null;
  windowEnd: Date | string;
  windowStart: Date | string;
  inputDataType: "Static";
}

/** Possible values: "None", "Sgd", "Adam", "Adamw" */
export type StochasticOptimizer = string;

export interface SweepJob extends JobBaseParent {
  earlyTermination?: EarlyTerminationPolicy | null;
  inputs?: Record<string, JobInput | null> | null;
  limits?: SweepJobLimits;
  objective: Objective;
  outputs?: Record<string, JobOutput | null> | null;
  queueSettings?: QueueSettings | null;
  samplingAlgorithm: SamplingAlgorithm;
  searchSpace: unknown;
  trial: TrialComponent;
  jobType: "Sweep";
}

export interface SweepJobLimits extends JobLimitsParent {
  maxConcurrentTrials?: number | null;
  maxTotalTrials?: number | null;
  trialTimeout?: string | null;
  jobLimitsType: "Sweep";
}

export interface SynapseSpark extends ComputeParent {
  properties?: { autoScaleProperties?: AutoScaleProperties; autoPauseProperties?: AutoPauseProperties; sparkVersion?: string; nodeCount?: number; nodeSize?: string; nodeSizeFamily?: string; subscriptionId?: string; resourceGroup?: string; workspaceName?: string; poolName?: string; };
  computeType: "SynapseSpark";
}

export interface SystemService {
}

export interface TableVertical {
  cvSplitColumnNames?: Array<string> | null;
  featurizationSettings?: TableVerticalFeaturizationSettings | null;
  limitSettings?: TableVerticalLimitSettings | null;
  nCrossValidations?: NCrossValidations | null;
  testData?: MLTableJobInput | null;
  testDataSize?: number | null;
  validationData?: MLTableJobInput | null;
  validationDataSize?: number | null;
  weightColumnName?: string | null;
}

export interface TableVerticalFeaturizationSettings extends FeaturizationSettings {
  blockedTransformers?: Array<BlockedTransformers> | null;
  columnNameAndTypes?: Record<string, string | null> | null;
  enableDnnFeaturization?: boolean;
  mode?: FeaturizationMode;
  transformerParams?: Record<string, Array<ColumnTransformer> | null> | null;
}

export interface TableVerticalLimitSettings {
  enableEarlyTermination?: boolean;
  exitScore?: number | null;
  maxConcurrentTrials?: number;
  maxCoresPerTrial?: number;
  maxTrials?: number;
  timeout?: string;
  trialTimeout?: string;
}

/** Possible values: "None", "Sum", "Max", "Min", "Mean" */
export type TargetAggregationFunction = string;

export interface TargetLagsParent {
  mode: TargetLagsMode;
}

export type TargetLags =
  | AutoTargetLags
  | CustomTargetLags;

/** Possible values: "Auto", "Custom" */
export type TargetLagsMode = string;

export interface TargetRollingWindowSizeParent {
  mode: TargetRollingWindowSizeMode;
}

export type TargetRollingWindowSize =
  | AutoTargetRollingWindowSize
  | CustomTargetRollingWindowSize;

/** Possible values: "Auto", "Custom" */
export type TargetRollingWindowSizeMode = string;

export interface TargetUtilizationScaleSettings extends OnlineScaleSettingsParent {
  maxInstances?: number;
  minInstances?: number;
  pollingInterval?: string;
  targetUtilizationPercentage?: number;
  scaleType: "TargetUtilization";
}

/** Possible values: "Classification", "Regression", "Forecasting", "ImageClassification", "ImageClassificationMultilabel", "ImageObjectDetection", "ImageInstanceSegmentation", "TextClassification", "TextClassificationMultilabel", "TextNER" */
export type TaskType = string;

export interface TensorFlow extends DistributionConfigurationParent {
  parameterServerCount?: number;
  workerCount?: number | null;
  distributionType: "TensorFlow";
}

export interface TextClassification extends NlpVertical, AutoMLVerticalParent {
  primaryMetric?: ClassificationPrimaryMetrics;
  taskType: "TextClassification";
}

export interface TextClassificationMultilabel extends NlpVertical, AutoMLVerticalParent {
  taskType: "TextClassificationMultilabel";
}

export interface TextNer extends NlpVertical, AutoMLVerticalParent {
  taskType: "TextNER";
}

export interface TmpfsOptions {
  size?: number;
}

export interface TopNFeaturesByAttribution extends MonitoringFeatureFilterBaseParent {
  top?: number;
  filterType: "TopNByAttribution";
}

export interface TrackedResource extends Resource {
  tags?: Record<string, string>;
  location: string;
}

export interface TrainingSettings {
  enableDnnTraining?: boolean;
  enableModelExplainability?: boolean;
  enableOnnxCompatibleModels?: boolean;
  enableStackEnsemble?: boolean;
  enableVoteEnsemble?: boolean;
  ensembleModelDownloadTimeout?: string;
  stackEnsembleSettings?: StackEnsembleSettings | null;
}

export interface TrialComponent {
  codeId?: string | null;
  command: string;
  distribution?: DistributionConfiguration | null;
  environmentId: string;
  environmentVariables?: Record<string, string | null> | null;
  resources?: JobResourceConfiguration;
}

export interface TriggerBaseParent {
  endTime?: string | null;
  startTime?: string | null;
  timeZone?: string;
  triggerType: TriggerType;
}

export type TriggerBase =
  | CronTrigger
  | RecurrenceTrigger;

/** Possible values: "Recurrence", "Cron" */
export type TriggerType = string;

export interface TritonModelJobInput extends AssetJobInput, JobInputParent {
  jobInputType: "triton_model";
}

export interface TritonModelJobOutput extends AssetJobOutput, JobOutputParent {
  jobOutputType: "triton_model";
}

export interface TruncationSelectionPolicy extends EarlyTerminationPolicyParent {
  truncationPercentage?: number;
  policyType: "TruncationSelection";
}

export interface UriFileDataVersion extends DataVersionBaseParent {
  dataType: "uri_file";
}

export interface UriFileJobInput extends AssetJobInput, JobInputParent {
  jobInputType: "uri_file";
}

export interface UriFileJobOutput extends AssetJobOutput, JobOutputParent {
  jobOutputType: "uri_file";
}

export interface UriFolderDataVersion extends DataVersionBaseParent {
  dataType: "uri_folder";
}

export interface UriFolderJobInput extends AssetJobInput, JobInputParent {
  jobInputType: "uri_folder";
}

export interface UriFolderJobOutput extends AssetJobOutput, JobOutputParent {
  jobOutputType: "uri_folder";
}

/** Possible values: "None", "Season", "SeasonTrend" */
export type UseStl = string;

export interface UserAccountCredentials {
  adminUserName: string;
  adminUserSshPublicKey?: string;
  adminUserPassword?: string;
}

export type UserAssignedIdentities = Record<string, UserAssignedIdentity>;

export interface UserAssignedIdentity {
}

export interface UserIdentity extends IdentityConfigurationParent {
  identityType: "UserIdentity";
}

export interface UsernamePasswordAuthTypeWorkspaceConnectionProperties extends WorkspaceConnectionPropertiesV2Parent {
  credentials?: WorkspaceConnectionUsernamePassword;
  authType: "UsernamePassword";
}

/** Possible values: "None", "Coco", "Voc", "CocoVoc" */
export type ValidationMetricType = string;

export interface VirtualMachine extends ComputeParent, VirtualMachineSchema {
  computeType: "VirtualMachine";
}

export interface VirtualMachineImage {
  id: string;
}

export interface VirtualMachineSchema {
  properties?: { virtualMachineSize?: string; sshPort?: number; notebookServerPort?: number; address?: string; administratorAccount?: VirtualMachineSshCredentials; isNotebookInstanceCompute?: boolean; };
}

export interface VirtualMachineSecrets extends ComputeSecretsParent, VirtualMachineSecretsSchema {
  computeType: "VirtualMachine";
}

export interface VirtualMachineSecretsSchema {
  administratorAccount?: VirtualMachineSshCredentials;
}

export interface VirtualMachineSshCredentials {
  username?: string;
  password?: string;
  publicKeyData?: string;
  privateKeyData?: string;
}

export interface VolumeDefinition {
  /** Possible values: "bind", "volume", "tmpfs", "npipe" */
  type?: string;
  readOnly?: boolean | null;
  source?: string;
  target?: string;
  consistency?: string;
  bind?: BindOptions;
  volume?: VolumeOptions;
  tmpfs?: TmpfsOptions;
}

export interface VolumeOptions {
  nocopy?: boolean | null;
}

export interface WebhookParent {
  eventType?: string | null;
  webhookType: WebhookType;
}

export type Webhook =
  | AzureDevOpsWebhook;

/** Possible values: "AzureDevOps" */
export type WebhookType = string;

/** Possible values: "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" */
export type WeekDay = string;

export interface Workspace extends Resource {
  properties?: WorkspaceProperties;
  identity?: ManagedServiceIdentity;
  kind?: string;
  location?: string;
  tags?: Record<string, string>;
  sku?: Sku;
}

export interface WorkspaceConnectionAccessKey {
  accessKeyId?: string;
  secretAccessKey?: string;
}

export interface WorkspaceConnectionAccountKey {
  key?: string;
}

export interface WorkspaceConnectionApiKey {
  key?: string;
}

export interface WorkspaceConnectionManagedIdentity {
  resourceId?: string;
  clientId?: string;
}

export interface WorkspaceConnectionOAuth2 {
  authUrl?: string;
  clientId?: string;
  clientSecret?: string;
  developerToken?: string;
  password?: string;
  refreshToken?: string;
  tenantId?: string;
  username?: string;
}

export interface WorkspaceConnectionPersonalAccessToken {
  pat?: string;
}

export interface WorkspaceConnectionPropertiesV2Parent {
  authType: ConnectionAuthType;
  category?: ConnectionCategory;
  expiryTime?: Date | string;
  isSharedToAll?: boolean;
  target?: string;
  metadata?: Record<string, string>;
  sharedUserList?: Array<string>;
  value?: string;
  /** Possible values: "JSON" */
  valueFormat?: string;
}

export type WorkspaceConnectionPropertiesV2 =
  | AADAuthTypeWorkspaceConnectionProperties
  | AccessKeyAuthTypeWorkspaceConnectionProperties
  | AccountKeyAuthTypeWorkspaceConnectionProperties
  | ApiKeyAuthWorkspaceConnectionProperties
  | CustomKeysWorkspaceConnectionProperties
  | ManagedIdentityAuthTypeWorkspaceConnectionProperties
  | NoneAuthTypeWorkspaceConnectionProperties
  | OAuth2AuthTypeWorkspaceConnectionProperties
  | PATAuthTypeWorkspaceConnectionProperties
  | SASAuthTypeWorkspaceConnectionProperties
  | ServicePrincipalAuthTypeWorkspaceConnectionProperties
  | UsernamePasswordAuthTypeWorkspaceConnectionProperties;

export interface WorkspaceConnectionPropertiesV2BasicResource extends Resource {
  properties: WorkspaceConnectionPropertiesV2;
}

export interface WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResult {
  value?: Array<WorkspaceConnectionPropertiesV2BasicResource>;
}

export interface WorkspaceConnectionServicePrincipal {
  clientId?: string;
  clientSecret?: string;
  tenantId?: string;
}

export interface WorkspaceConnectionSharedAccessSignature {
  sas?: string;
}

export interface WorkspaceConnectionUsernamePassword {
  username?: string;
  password?: string;
  securityToken?: string;
}

export interface WorkspaceHubConfig {
  additionalWorkspaceStorageAccounts?: Array<string>;
  defaultWorkspaceResourceGroup?: string;
}

export interface WorkspaceListResult {
  value?: Array<Workspace>;
  nextLink?: string;
}

export interface WorkspaceProperties {
  description?: string;
  friendlyName?: string;
  keyVault?: string;
  applicationInsights?: string;
  containerRegistry?: string | null;
  storageAccount?: string;
  discoveryUrl?: string;
  encryption?: EncryptionProperty;
  hbiWorkspace?: boolean;
  imageBuildCompute?: string;
  allowPublicAccessWhenBehindVnet?: boolean;
  /** Possible values: "Enabled", "Disabled" */
  publicNetworkAccess?: string;
  serverlessComputeSettings?: ServerlessComputeSettings;
  sharedPrivateLinkResources?: Array<SharedPrivateLinkResource>;
  serviceManagedResourcesSettings?: ServiceManagedResourcesSettings;
  primaryUserAssignedIdentity?: string;
  v1LegacyMode?: boolean;
  managedNetwork?: ManagedNetworkSettings;
  featureStoreSettings?: FeatureStoreSettings;
  associatedWorkspaces?: Array<string>;
  enableDataIsolation?: boolean;
  hubResourceId?: string;
  workspaceHubConfig?: WorkspaceHubConfig;
}

export interface WorkspacePropertiesUpdateParameters {
  description?: string;
  friendlyName?: string;
  imageBuildCompute?: string;
  serviceManagedResourcesSettings?: ServiceManagedResourcesSettings;
  primaryUserAssignedIdentity?: string;
  serverlessComputeSettings?: ServerlessComputeSettings;
  /** Possible values: "Enabled", "Disabled" */
  publicNetworkAccess?: string;
  applicationInsights?: string;
  containerRegistry?: string;
  featureStoreSettings?: FeatureStoreSettings;
  managedNetwork?: ManagedNetworkSettings;
  enableDataIsolation?: boolean;
  v1LegacyMode?: boolean;
  encryption?: EncryptionUpdateProperties;
}

export interface WorkspaceUpdateParameters {
  tags?: Record<string, string>;
  sku?: Sku;
  identity?: ManagedServiceIdentity;
  properties?: WorkspacePropertiesUpdateParameters;
}

export interface SystemData {
  createdBy?: string;
  /** Possible values: "User", "Application", "ManagedIdentity", "Key" */
  createdByType?: string;
  createdAt?: Date | string;
  lastModifiedBy?: string;
  /** Possible values: "User", "Application", "ManagedIdentity", "Key" */
  lastModifiedByType?: string;
  lastModifiedAt?: Date | string;
}
