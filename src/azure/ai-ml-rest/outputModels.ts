// Generated from specification.json by build/client/generate.mjs. Do not edit.

export interface AADAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  authType: "AAD";
}

export interface AKSOutput extends ComputeOutputParent, AKSSchemaOutput {
  computeType: "AKS";
}

export interface AKSSchemaOutput {
  properties?: { clusterFqdn?: string | null; readonly systemServices?: Array<SystemServiceOutput> | null; agentCount?: number | null; agentVmSize?: string | null; /** Possible values: "FastProd", "DenseProd", "DevTest" */
  clusterPurpose?: string; sslConfiguration?: SslConfigurationOutput | null; aksNetworkingConfiguration?: AksNetworkingConfigurationOutput | null; /** Possible values: "PublicIp", "InternalLoadBalancer" */
  loadBalancerType?: string; loadBalancerSubnet?: string | null; };
}

export interface AccessKeyAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionAccessKeyOutput;
  authType: "AccessKey";
}

export interface AccountKeyAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionAccountKeyOutput;
  authType: "AccountKey";
}

export interface AccountKeyDatastoreCredentialsOutput extends DatastoreCredentialsOutputParent {
  secrets: AccountKeyDatastoreSecretsOutput;
  credentialsType: "AccountKey";
}

export interface AccountKeyDatastoreSecretsOutput extends DatastoreSecretsOutputParent {
  key?: string | null;
  secretsType: "AccountKey";
}

export interface AksComputeSecretsOutput extends ComputeSecretsOutputParent, AksComputeSecretsPropertiesOutput {
  computeType: "AKS";
}

export interface AksComputeSecretsPropertiesOutput {
  userKubeConfig?: string;
  adminKubeConfig?: string;
  imagePullSecretName?: string | null;
}

export interface AksNetworkingConfigurationOutput {
  subnetId?: string;
  serviceCidr?: string;
  dnsServiceIP?: string;
  dockerBridgeCidr?: string;
}

export interface AllFeaturesOutput extends MonitoringFeatureFilterBaseOutputParent {
  filterType: "AllFeatures";
}

export interface AllNodesOutput extends NodesOutputParent {
  nodesValueType: "All";
}

export interface AmlComputeOutput extends ComputeOutputParent, AmlComputeSchemaOutput {
  computeType: "AmlCompute";
}

export interface AmlComputeNodeInformationOutput {
  readonly nodeId?: string;
  readonly privateIpAddress?: string | null;
  readonly publicIpAddress?: string | null;
  readonly port?: number;
  /** Possible values: "idle", "running", "preparing", "unusable", "leaving", "preempted" */
  readonly nodeState?: string;
  readonly runId?: string | null;
}

export interface AmlComputeNodesInformationOutput {
  readonly nodes?: Array<AmlComputeNodeInformationOutput>;
  readonly nextLink?: string;
}

export interface AmlComputePropertiesOutput {
  /** Possible values: "Linux", "Windows" */
  osType?: string;
  vmSize?: string;
  /** Possible values: "Dedicated", "LowPriority" */
  vmPriority?: string;
  virtualMachineImage?: VirtualMachineImageOutput | null;
  isolatedNetwork?: boolean;
  scaleSettings?: ScaleSettingsOutput;
  userAccountCredentials?: UserAccountCredentialsOutput | null;
  subnet?: ResourceIdOutput | null;
  /** Possible values: "Enabled", "Disabled", "NotSpecified" */
  remoteLoginPortPublicAccess?: string;
  /** Possible values: "Steady", "Resizing" */
  readonly allocationState?: string;
  readonly allocationStateTransitionTime?: string;
  readonly errors?: Array<ErrorResponseOutput> | null;
  readonly currentNodeCount?: number | null;
  readonly targetNodeCount?: number | null;
  readonly nodeStateCounts?: NodeStateCountsOutput | null;
  enableNodePublicIp?: boolean | null;
  propertyBag?: unknown;
}

export interface AmlComputeSchemaOutput {
  properties?: AmlComputePropertiesOutput;
}

export interface AmlTokenOutput extends IdentityConfigurationOutputParent {
  identityType: "AMLToken";
}

export interface AmlTokenComputeIdentityOutput extends MonitorComputeIdentityBaseOutputParent {
  computeIdentityType: "AmlToken";
}

export interface ApiKeyAuthWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionApiKeyOutput;
  authType: "ApiKey";
}

export interface AssetBaseOutput extends ResourceBaseOutput {
  isAnonymous?: boolean;
  isArchived?: boolean;
}

export interface AssetContainerOutput extends ResourceBaseOutput {
  isArchived?: boolean;
  readonly latestVersion?: string | null;
  readonly nextVersion?: string | null;
}

export interface AssetJobInputOutput {
  mode?: InputDeliveryModeOutput;
  uri: string;
}

export interface AssetJobOutputOutput {
  mode?: OutputDeliveryModeOutput;
  uri?: string | null;
}

/** Possible values: "Succeeded", "Failed", "Canceled", "Creating", "Updating", "Deleting" */
export type AssetProvisioningStateOutput = string;

export interface AssetReferenceBaseOutputParent {
  referenceType: ReferenceTypeOutput;
}

export type AssetReferenceBaseOutput =
  | DataPathAssetReferenceOutput
  | IdAssetReferenceOutput
  | OutputPathAssetReferenceOutput;

export interface AssignedUserOutput {
  objectId: string;
  tenantId: string;
}

export interface AutoForecastHorizonOutput extends ForecastHorizonOutputParent {
  mode: "Auto";
}

export interface AutoMLJobOutput extends JobBaseOutputParent {
  environmentId?: string | null;
  environmentVariables?: Record<string, string | null> | null;
  outputs?: Record<string, JobOutputOutput | null> | null;
  queueSettings?: QueueSettingsOutput | null;
  resources?: JobResourceConfigurationOutput;
  taskDetails: AutoMLVerticalOutput;
  jobType: "AutoML";
}

export interface AutoMLVerticalOutputParent {
  logVerbosity?: LogVerbosityOutput;
  targetColumnName?: string | null;
  taskType: TaskTypeOutput;
  trainingData: MLTableJobInputOutput;
}

export type AutoMLVerticalOutput =
  | ClassificationOutput
  | ForecastingOutput
  | ImageClassificationOutput
  | ImageClassificationMultilabelOutput
  | ImageInstanceSegmentationOutput
  | ImageObjectDetectionOutput
  | RegressionOutput
  | TextClassificationOutput
  | TextClassificationMultilabelOutput
  | TextNerOutput;

export interface AutoNCrossValidationsOutput extends NCrossValidationsOutputParent {
  mode: "Auto";
}

export interface AutoPausePropertiesOutput {
  delayInMinutes?: number;
  enabled?: boolean;
}

/** Possible values: "Disabled", "OnBaseImageUpdate" */
export type AutoRebuildSettingOutput = string;

export interface AutoScalePropertiesOutput {
  minNodeCount?: number;
  enabled?: boolean;
  maxNodeCount?: number;
}

export interface AutoSeasonalityOutput extends SeasonalityOutputParent {
  mode: "Auto";
}

export interface AutoTargetLagsOutput extends TargetLagsOutputParent {
  mode: "Auto";
}

export interface AutoTargetRollingWindowSizeOutput extends TargetRollingWindowSizeOutputParent {
  mode: "Auto";
}

export interface AzureBlobDatastoreOutput extends AzureDatastoreOutput, DatastoreOutputParent {
  accountName?: string | null;
  containerName?: string | null;
  endpoint?: string | null;
  protocol?: string | null;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentityOutput;
  datastoreType: "AzureBlob";
}

export interface AzureDataLakeGen1DatastoreOutput extends AzureDatastoreOutput, DatastoreOutputParent {
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentityOutput;
  storeName: string;
  datastoreType: "AzureDataLakeGen1";
}

export interface AzureDataLakeGen2DatastoreOutput extends AzureDatastoreOutput, DatastoreOutputParent {
  accountName: string;
  endpoint?: string | null;
  filesystem: string;
  protocol?: string | null;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentityOutput;
  datastoreType: "AzureDataLakeGen2";
}

export interface AzureDatastoreOutput {
  resourceGroup?: string | null;
  subscriptionId?: string | null;
}

export interface AzureDevOpsWebhookOutput extends WebhookOutputParent {
  webhookType: "AzureDevOps";
}

export interface AzureFileDatastoreOutput extends AzureDatastoreOutput, DatastoreOutputParent {
  accountName: string;
  endpoint?: string | null;
  fileShareName: string;
  protocol?: string | null;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentityOutput;
  datastoreType: "AzureFile";
}

export interface BanditPolicyOutput extends EarlyTerminationPolicyOutputParent {
  slackAmount?: number;
  slackFactor?: number;
  policyType: "Bandit";
}

export interface BatchDeploymentOutput extends EndpointDeploymentPropertiesBaseOutput {
  compute?: string | null;
  deploymentConfiguration?: BatchDeploymentConfigurationOutput | null;
  errorThreshold?: number;
  loggingLevel?: BatchLoggingLevelOutput;
  maxConcurrencyPerInstance?: number;
  miniBatchSize?: number;
  model?: AssetReferenceBaseOutput | null;
  outputAction?: BatchOutputActionOutput;
  outputFileName?: string;
  readonly provisioningState?: DeploymentProvisioningStateOutput;
  resources?: DeploymentResourceConfigurationOutput | null;
  retrySettings?: BatchRetrySettingsOutput | null;
}

export interface BatchDeploymentConfigurationOutputParent {
  deploymentConfigurationType: BatchDeploymentConfigurationTypeOutput;
}

export type BatchDeploymentConfigurationOutput =
  | BatchPipelineComponentDeploymentConfigurationOutput;

/** Possible values: "Model", "PipelineComponent" */
export type BatchDeploymentConfigurationTypeOutput = string;

export interface BatchDeploymentTrackedResourceOutput extends TrackedResourceOutput {
  identity?: ManagedServiceIdentityOutput;
  kind?: string;
  properties: BatchDeploymentOutput;
  sku?: SkuOutput;
}

export interface BatchDeploymentTrackedResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<BatchDeploymentTrackedResourceOutput>;
}

export interface BatchEndpointOutput extends EndpointPropertiesBaseOutput {
  defaults?: BatchEndpointDefaultsOutput | null;
  readonly provisioningState?: EndpointProvisioningStateOutput;
}

export interface BatchEndpointDefaultsOutput {
  deploymentName?: string | null;
}

export interface BatchEndpointTrackedResourceOutput extends TrackedResourceOutput {
  identity?: ManagedServiceIdentityOutput;
  kind?: string;
  properties: BatchEndpointOutput;
  sku?: SkuOutput;
}

export interface BatchEndpointTrackedResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<BatchEndpointTrackedResourceOutput>;
}

/** Possible values: "Info", "Warning", "Debug" */
export type BatchLoggingLevelOutput = string;

/** Possible values: "SummaryOnly", "AppendRow" */
export type BatchOutputActionOutput = string;

export interface BatchPipelineComponentDeploymentConfigurationOutput extends BatchDeploymentConfigurationOutputParent {
  componentId?: IdAssetReferenceOutput | null;
  description?: string | null;
  settings?: Record<string, string | null> | null;
  tags?: Record<string, string | null> | null;
  deploymentConfigurationType: "PipelineComponent";
}

export interface BatchRetrySettingsOutput {
  maxRetries?: number;
  timeout?: string;
}

export interface BayesianSamplingAlgorithmOutput extends SamplingAlgorithmOutputParent {
  samplingAlgorithmType: "Bayesian";
}

export interface BindOptionsOutput {
  propagation?: string | null;
  createHostPath?: boolean | null;
  selinux?: string | null;
}

/** Possible values: "TextTargetEncoder", "OneHotEncoder", "CatTargetEncoder", "TfIdf", "WoETargetEncoder", "LabelEncoder", "WordEmbedding", "NaiveBayes", "CountVectorizer", "HashOneHotEncoder" */
export type BlockedTransformersOutput = string;

export interface BuildContextOutput {
  contextUri: string;
  dockerfilePath?: string;
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "PearsonsChiSquaredTest" */
export type CategoricalDataDriftMetricOutput = string;

export interface CategoricalDataDriftMetricThresholdOutput extends DataDriftMetricThresholdBaseOutputParent {
  metric: CategoricalDataDriftMetricOutput;
  dataType: "Categorical";
}

/** Possible values: "NullValueRate", "DataTypeErrorRate", "OutOfBoundsRate" */
export type CategoricalDataQualityMetricOutput = string;

export interface CategoricalDataQualityMetricThresholdOutput extends DataQualityMetricThresholdBaseOutputParent {
  metric: CategoricalDataQualityMetricOutput;
  dataType: "Categorical";
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "PearsonsChiSquaredTest" */
export type CategoricalPredictionDriftMetricOutput = string;

export interface CategoricalPredictionDriftMetricThresholdOutput extends PredictionDriftMetricThresholdBaseOutputParent {
  metric: CategoricalPredictionDriftMetricOutput;
  dataType: "Categorical";
}

export interface CertificateDatastoreCredentialsOutput extends DatastoreCredentialsOutputParent {
  authorityUrl?: string | null;
  clientId: string;
  resourceUrl?: string | null;
  secrets: CertificateDatastoreSecretsOutput;
  tenantId: string;
  thumbprint: string;
  credentialsType: "Certificate";
}

export interface CertificateDatastoreSecretsOutput extends DatastoreSecretsOutputParent {
  certificate?: string | null;
  secretsType: "Certificate";
}

export interface ClassificationOutput extends TableVerticalOutput, AutoMLVerticalOutputParent {
  positiveLabel?: string | null;
  primaryMetric?: ClassificationPrimaryMetricsOutput;
  trainingSettings?: ClassificationTrainingSettingsOutput | null;
  taskType: "Classification";
}

/** Possible values: "LogisticRegression", "SGD", "MultinomialNaiveBayes", "BernoulliNaiveBayes", "SVM", "LinearSVM", "KNN", "DecisionTree", "RandomForest", "ExtremeRandomTrees", "LightGBM", "GradientBoosting", "XGBoostClassifier" */
export type ClassificationModelsOutput = string;

/** Possible values: "AUCWeighted", "Accuracy", "NormMacroRecall", "AveragePrecisionScoreWeighted", "PrecisionScoreWeighted", "IOU" */
export type ClassificationMultilabelPrimaryMetricsOutput = string;

/** Possible values: "AUCWeighted", "Accuracy", "NormMacroRecall", "AveragePrecisionScoreWeighted", "PrecisionScoreWeighted" */
export type ClassificationPrimaryMetricsOutput = string;

export interface ClassificationTrainingSettingsOutput extends TrainingSettingsOutput {
  allowedTrainingAlgorithms?: Array<ClassificationModelsOutput> | null;
  blockedTrainingAlgorithms?: Array<ClassificationModelsOutput> | null;
}

export interface ClusterUpdateParametersOutput {
  properties?: ClusterUpdatePropertiesOutput;
}

export interface ClusterUpdatePropertiesOutput {
  properties?: ScaleSettingsInformationOutput;
}

export interface CodeConfigurationOutput {
  codeId?: string | null;
  scoringScript: string;
}

export interface CollectionOutput {
  clientId?: string | null;
  dataCollectionMode?: DataCollectionModeOutput;
  dataId?: string | null;
  samplingRate?: number;
}

export interface ColumnTransformerOutput {
  fields?: Array<string> | null;
  parameters?: unknown;
}

export interface CommandJobOutput extends JobBaseOutputParent {
  codeId?: string | null;
  command: string;
  distribution?: DistributionConfigurationOutput | null;
  environmentId: string;
  environmentVariables?: Record<string, string | null> | null;
  inputs?: Record<string, JobInputOutput | null> | null;
  limits?: CommandJobLimitsOutput | null;
  outputs?: Record<string, JobOutputOutput | null> | null;
  readonly parameters?: unknown;
  queueSettings?: QueueSettingsOutput | null;
  resources?: JobResourceConfigurationOutput;
  jobType: "Command";
}

export interface CommandJobLimitsOutput extends JobLimitsOutputParent {
  jobLimitsType: "Command";
}

export interface ComponentContainerOutput extends AssetContainerOutput {
  readonly provisioningState?: AssetProvisioningStateOutput;
}

export interface ComponentContainerResourceOutput extends ProxyResourceOutput {
  properties: ComponentContainerOutput;
}

export interface ComponentContainerResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<ComponentContainerResourceOutput>;
}

export interface ComponentVersionOutput extends AssetBaseOutput {
  componentSpec?: unknown;
  readonly provisioningState?: AssetProvisioningStateOutput;
}

export interface ComponentVersionResourceOutput extends ProxyResourceOutput {
  properties: ComponentVersionOutput;
}

export interface ComponentVersionResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<ComponentVersionResourceOutput>;
}

export interface ComputeOutputParent {
  computeType: ComputeTypeOutput;
  computeLocation?: string;
  /** Possible values: "Unknown", "Updating", "Creating", "Deleting", "Succeeded", "Failed", "Canceled" */
  readonly provisioningState?: string;
  description?: string | null;
  readonly createdOn?: string;
  readonly modifiedOn?: string;
  resourceId?: string | null;
  readonly provisioningErrors?: Array<ErrorResponseOutput> | null;
  readonly isAttachedCompute?: boolean;
  disableLocalAuth?: boolean;
}

export type ComputeOutput =
  | AKSOutput
  | AmlComputeOutput
  | ComputeInstanceOutput
  | DataFactoryOutput
  | DataLakeAnalyticsOutput
  | DatabricksOutput
  | HDInsightOutput
  | KubernetesOutput
  | SynapseSparkOutput
  | VirtualMachineOutput;

export interface ComputeInstanceOutput extends ComputeOutputParent, ComputeInstanceSchemaOutput {
  computeType: "ComputeInstance";
}

export interface ComputeInstanceApplicationOutput {
  displayName?: string;
  endpointUri?: string;
}

export interface ComputeInstanceConnectivityEndpointsOutput {
  readonly publicIpAddress?: string | null;
  readonly privateIpAddress?: string | null;
}

export interface ComputeInstanceContainerOutput {
  name?: string;
  /** Possible values: "None", "Local", "Remote" */
  autosave?: string;
  gpu?: string;
  /** Possible values: "Bridge", "Host" */
  network?: string;
  environment?: ComputeInstanceEnvironmentInfoOutput;
  readonly services?: Array<unknown>;
}

export interface ComputeInstanceCreatedByOutput {
  readonly userName?: string | null;
  readonly userOrgId?: string;
  readonly userId?: string | null;
}

export interface ComputeInstanceDataDiskOutput {
  /** Possible values: "None", "ReadOnly", "ReadWrite" */
  caching?: string;
  diskSizeGB?: number;
  lun?: number;
  /** Possible values: "Standard_LRS", "Premium_LRS" */
  storageAccountType?: string;
}

export interface ComputeInstanceDataMountOutput {
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
  mountedOn?: string;
  error?: string;
}

export interface ComputeInstanceEnvironmentInfoOutput {
  name?: string;
  version?: string;
}

export interface ComputeInstanceLastOperationOutput {
  /** Possible values: "Create", "Start", "Stop", "Restart", "Reimage", "Delete" */
  operationName?: string;
  operationTime?: string;
  /** Possible values: "InProgress", "Succeeded", "CreateFailed", "StartFailed", "StopFailed", "RestartFailed", "ReimageFailed", "DeleteFailed" */
  operationStatus?: string;
  /** Possible values: "User", "Schedule", "IdleShutdown" */
  operationTrigger?: string;
}

export interface ComputeInstancePropertiesOutput {
  vmSize?: string;
  subnet?: ResourceIdOutput | null;
  /** Possible values: "Personal", "Shared" */
  applicationSharingPolicy?: string;
  sshSettings?: ComputeInstanceSshSettingsOutput | null;
  customServices?: Array<CustomServiceOutput> | null;
  readonly osImageMetadata?: ImageMetadataOutput;
  readonly connectivityEndpoints?: ComputeInstanceConnectivityEndpointsOutput;
  readonly applications?: Array<ComputeInstanceApplicationOutput>;
  readonly createdBy?: ComputeInstanceCreatedByOutput;
  readonly errors?: Array<ErrorResponseOutput>;
  readonly state?: ComputeInstanceStateOutput;
  /** Possible values: "personal" */
  computeInstanceAuthorizationType?: string | null;
  personalComputeInstanceSettings?: PersonalComputeInstanceSettingsOutput | null;
  setupScripts?: SetupScriptsOutput | null;
  readonly lastOperation?: ComputeInstanceLastOperationOutput | null;
  schedules?: ComputeSchedulesOutput | null;
  enableNodePublicIp?: boolean;
  readonly containers?: Array<ComputeInstanceContainerOutput> | null;
  readonly dataDisks?: Array<ComputeInstanceDataDiskOutput> | null;
  readonly dataMounts?: Array<ComputeInstanceDataMountOutput> | null;
  readonly versions?: ComputeInstanceVersionOutput;
}

export interface ComputeInstanceSchemaOutput {
  properties?: ComputeInstancePropertiesOutput;
}

export interface ComputeInstanceSshSettingsOutput {
  /** Possible values: "Enabled", "Disabled" */
  sshPublicAccess?: string;
  readonly adminUserName?: string;
  readonly sshPort?: number;
  adminPublicKey?: string;
}

/** Possible values: "Creating", "CreateFailed", "Deleting", "Running", "Restarting", "JobRunning", "SettingUp", "SetupFailed", "Starting", "Stopped", "Stopping", "UserSettingUp", "UserSetupFailed", "Unknown", "Unusable" */
export type ComputeInstanceStateOutput = string;

export interface ComputeInstanceVersionOutput {
  runtime?: string | null;
}

/** Possible values: "Start", "Stop" */
export type ComputePowerActionOutput = string;

/** Possible values: "Minute", "Hour", "Day", "Week", "Month" */
export type ComputeRecurrenceFrequencyOutput = string;

export interface ComputeRecurrenceScheduleOutput {
  hours: Array<number>;
  minutes: Array<number>;
  monthDays?: Array<number> | null;
  weekDays?: Array<ComputeWeekDayOutput> | null;
}

export interface ComputeResourceOutput extends ResourceOutput, ComputeResourceSchemaOutput {
  identity?: ManagedServiceIdentityOutput;
  location?: string;
  tags?: Record<string, string> | null;
  sku?: SkuOutput | null;
}

export interface ComputeResourceSchemaOutput {
  properties?: ComputeOutput;
}

export interface ComputeRuntimeDtoOutput {
  sparkRuntimeVersion?: string;
}

export interface ComputeSchedulesOutput {
  computeStartStop?: Array<ComputeStartStopScheduleOutput>;
}

export interface ComputeSecretsOutputParent {
  computeType: ComputeTypeOutput;
}

export type ComputeSecretsOutput =
  | AksComputeSecretsOutput
  | DatabricksComputeSecretsOutput
  | VirtualMachineSecretsOutput;

export interface ComputeStartStopScheduleOutput {
  readonly id?: string | null;
  /** Possible values: "Completed", "Provisioning", "Failed" */
  readonly provisioningStatus?: string;
  status?: ScheduleStatusOutput;
  action?: ComputePowerActionOutput;
  triggerType?: ComputeTriggerTypeOutput;
  recurrence?: RecurrenceOutput;
  cron?: CronOutput;
  schedule?: ScheduleBaseOutput;
}

/** Possible values: "Recurrence", "Cron" */
export type ComputeTriggerTypeOutput = string;

/** Possible values: "AKS", "Kubernetes", "AmlCompute", "ComputeInstance", "DataFactory", "VirtualMachine", "HDInsight", "Databricks", "DataLakeAnalytics", "SynapseSpark" */
export type ComputeTypeOutput = string;

/** Possible values: "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" */
export type ComputeWeekDayOutput = string;

/** Possible values: "PAT", "ManagedIdentity", "UsernamePassword", "None", "SAS", "AccountKey", "ServicePrincipal", "AccessKey", "ApiKey", "CustomKeys", "OAuth2", "AAD" */
export type ConnectionAuthTypeOutput = string;

/** Possible values: "PythonFeed", "ContainerRegistry", "Git", "S3", "Snowflake", "AzureSqlDb", "AzureSynapseAnalytics", "AzureMySqlDb", "AzurePostgresDb", "ADLSGen2", "Redis", "ApiKey", "AzureOpenAI", "CognitiveSearch", "CognitiveService", "CustomKeys", "AzureBlob", "AzureOneLake", "CosmosDb", "CosmosDbMongoDbApi", "AzureDataExplorer", "AzureMariaDb", "AzureDatabricksDeltaLake", "AzureSqlMi", "AzureTableStorage", "AmazonRdsForOracle", "AmazonRdsForSqlServer", "AmazonRedshift", "Db2", "Drill", "GoogleBigQuery", "Greenplum", "Hbase", "Hive", "Impala", "Informix", "MariaDb", "MicrosoftAccess", "MySql", "Netezza", "Oracle", "Phoenix", "PostgreSql", "Presto", "SapOpenHub", "SapBw", "SapHana", "SapTable", "Spark", "SqlServer", "Sybase", "Teradata", "Vertica", "Cassandra", "Couchbase", "MongoDbV2", "MongoDbAtlas", "AmazonS3Compatible", "FileServer", "FtpServer", "GoogleCloudStorage", "Hdfs", "OracleCloudStorage", "Sftp", "GenericHttp", "ODataRest", "Odbc", "GenericRest", "AmazonMws", "Concur", "Dynamics", "DynamicsAx", "DynamicsCrm", "GoogleAdWords", "Hubspot", "Jira", "Magento", "Marketo", "Office365", "Eloqua", "Responsys", "OracleServiceCloud", "PayPal", "QuickBooks", "Salesforce", "SalesforceServiceCloud", "SalesforceMarketingCloud", "SapCloudForCustomer", "SapEcc", "ServiceNow", "SharePointOnlineList", "Shopify", "Square", "WebTable", "Xero", "Zoho", "GenericContainerRegistry", "OpenAI", "Serp", "BingLLMSearch", "Serverless", "AIServices" */
export type ConnectionCategoryOutput = string;

/** Possible values: "Azure", "AzureAI", "Database", "NoSQL", "File", "GenericProtocol", "ServicesAndApps" */
export type ConnectionGroupOutput = string;

export interface ContainerResourceRequirementsOutput {
  containerResourceLimits?: ContainerResourceSettingsOutput | null;
  containerResourceRequests?: ContainerResourceSettingsOutput | null;
}

export interface ContainerResourceSettingsOutput {
  cpu?: string | null;
  gpu?: string | null;
  memory?: string | null;
}

/** Possible values: "StorageInitializer", "InferenceServer" */
export type ContainerTypeOutput = string;

export interface CosmosDbSettingsOutput {
  collectionsThroughput?: number;
}

export interface CreateMonitorActionOutput extends ScheduleActionBaseOutputParent {
  monitorDefinition: MonitorDefinitionOutput;
  actionType: "CreateMonitor";
}

export interface CreateRunOutput {
  runId?: string;
  parentRunId?: string;
  status?: string;
  startTimeUtc?: string;
  endTimeUtc?: string;
  heartbeatEnabled?: boolean;
  options?: RunOptionsOutput;
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
  createdFrom?: CreatedFromOutput;
  cancelUri?: string;
  diagnosticsUri?: string;
}

export interface CreatedByOutput {
  userObjectId?: string;
  userTenantId?: string;
  userName?: string;
}

export interface CreatedFromOutput {
  type?: "Notebook";
  locationType?: "ArtifactId";
  location?: string;
}

/** Possible values: "AccountKey", "Certificate", "None", "Sas", "ServicePrincipal" */
export type CredentialsTypeOutput = string;

export interface CronOutput {
  startTime?: string | null;
  timeZone?: string;
  expression?: string;
}

export interface CronTriggerOutput extends TriggerBaseOutputParent {
  expression: string;
  triggerType: "Cron";
}

export interface CustomForecastHorizonOutput extends ForecastHorizonOutputParent {
  value: number;
  mode: "Custom";
}

export interface CustomKeysOutput {
  keys?: Record<string, string>;
}

export interface CustomKeysWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: CustomKeysOutput;
  authType: "CustomKeys";
}

export interface CustomMetricThresholdOutput {
  metric: string;
  threshold?: MonitoringThresholdOutput | null;
}

export interface CustomModelJobInputOutput extends AssetJobInputOutput, JobInputOutputParent {
  jobInputType: "custom_model";
}

export interface CustomModelJobOutputOutput extends AssetJobOutputOutput, JobOutputOutputParent {
  jobOutputType: "custom_model";
}

export interface CustomMonitoringSignalOutput extends MonitoringSignalBaseOutputParent {
  componentId: string;
  inputAssets?: Record<string, MonitoringInputDataBaseOutput | null> | null;
  inputs?: Record<string, JobInputOutput | null> | null;
  metricThresholds: Array<CustomMetricThresholdOutput>;
  signalType: "Custom";
}

export interface CustomNCrossValidationsOutput extends NCrossValidationsOutputParent {
  value: number;
  mode: "Custom";
}

export interface CustomSeasonalityOutput extends SeasonalityOutputParent {
  value: number;
  mode: "Custom";
}

export interface CustomServiceOutput {
  name?: string;
  image?: ImageOutput;
  environmentVariables?: Record<string, EnvironmentVariableOutput>;
  docker?: DockerOutput | null;
  endpoints?: Array<EndpointOutput>;
  volumes?: Array<VolumeDefinitionOutput>;
}

export interface CustomTargetLagsOutput extends TargetLagsOutputParent {
  values: Array<number>;
  mode: "Custom";
}

export interface CustomTargetRollingWindowSizeOutput extends TargetRollingWindowSizeOutputParent {
  value: number;
  mode: "Custom";
}

/** Possible values: "Enabled", "Disabled" */
export type DataCollectionModeOutput = string;

export interface DataCollectorOutput {
  collections: Record<string, CollectionOutput | null>;
  requestLogging?: RequestLoggingOutput | null;
  rollingRate?: RollingRateTypeOutput;
}

export interface DataContainerOutput extends AssetContainerOutput {
  dataType: DataTypeOutput;
}

export interface DataContainerResourceOutput extends ProxyResourceOutput {
  properties: DataContainerOutput;
}

export interface DataContainerResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<DataContainerResourceOutput>;
}

export interface DataDriftMetricThresholdBaseOutputParent {
  dataType: MonitoringFeatureDataTypeOutput;
  threshold?: MonitoringThresholdOutput | null;
}

export type DataDriftMetricThresholdBaseOutput =
  | CategoricalDataDriftMetricThresholdOutput
  | NumericalDataDriftMetricThresholdOutput;

export interface DataDriftMonitoringSignalOutput extends MonitoringSignalBaseOutputParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataTypeOutput> | null;
  featureImportanceSettings?: FeatureImportanceSettingsOutput | null;
  features?: MonitoringFeatureFilterBaseOutput | null;
  metricThresholds: Array<DataDriftMetricThresholdBaseOutput>;
  productionData: MonitoringInputDataBaseOutput;
  referenceData: MonitoringInputDataBaseOutput;
  signalType: "DataDrift";
}

export interface DataFactoryOutput extends ComputeOutputParent {
  computeType: "DataFactory";
}

export interface DataLakeAnalyticsOutput extends ComputeOutputParent, DataLakeAnalyticsSchemaOutput {
  computeType: "DataLakeAnalytics";
}

export interface DataLakeAnalyticsSchemaOutput {
  properties?: { dataLakeStoreAccountName?: string; };
}

export interface DataPathAssetReferenceOutput extends AssetReferenceBaseOutputParent {
  datastoreId?: string | null;
  path?: string | null;
  referenceType: "DataPath";
}

export interface DataQualityMetricThresholdBaseOutputParent {
  dataType: MonitoringFeatureDataTypeOutput;
  threshold?: MonitoringThresholdOutput | null;
}

export type DataQualityMetricThresholdBaseOutput =
  | CategoricalDataQualityMetricThresholdOutput
  | NumericalDataQualityMetricThresholdOutput;

export interface DataQualityMonitoringSignalOutput extends MonitoringSignalBaseOutputParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataTypeOutput> | null;
  featureImportanceSettings?: FeatureImportanceSettingsOutput | null;
  features?: MonitoringFeatureFilterBaseOutput | null;
  metricThresholds: Array<DataQualityMetricThresholdBaseOutput>;
  productionData: MonitoringInputDataBaseOutput;
  referenceData: MonitoringInputDataBaseOutput;
  signalType: "DataQuality";
}

/** Possible values: "uri_file", "uri_folder", "mltable" */
export type DataTypeOutput = string;

export interface DataVersionBaseOutputParent extends AssetBaseOutput {
  dataType: DataTypeOutput;
  dataUri: string;
}

export type DataVersionBaseOutput =
  | MLTableDataOutput
  | UriFileDataVersionOutput
  | UriFolderDataVersionOutput;

export interface DataVersionBaseResourceOutput extends ProxyResourceOutput {
  properties: DataVersionBaseOutput;
}

export interface DataVersionBaseResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<DataVersionBaseResourceOutput>;
}

export interface DatabricksOutput extends ComputeOutputParent, DatabricksSchemaOutput {
  computeType: "Databricks";
}

export interface DatabricksComputeSecretsOutput extends ComputeSecretsOutputParent, DatabricksComputeSecretsPropertiesOutput {
  computeType: "Databricks";
}

export interface DatabricksComputeSecretsPropertiesOutput {
  databricksAccessToken?: string;
}

export interface DatabricksPropertiesOutput {
  databricksAccessToken?: string;
  workspaceUrl?: string;
}

export interface DatabricksSchemaOutput {
  properties?: DatabricksPropertiesOutput;
}

export interface DatastoreOutputParent extends ResourceBaseOutput {
  credentials: DatastoreCredentialsOutput;
  datastoreType: DatastoreTypeOutput;
  readonly isDefault?: boolean;
}

export type DatastoreOutput =
  | AzureBlobDatastoreOutput
  | AzureDataLakeGen1DatastoreOutput
  | AzureDataLakeGen2DatastoreOutput
  | AzureFileDatastoreOutput
  | OneLakeDatastoreOutput;

export interface DatastoreCredentialsOutputParent {
  credentialsType: CredentialsTypeOutput;
}

export type DatastoreCredentialsOutput =
  | AccountKeyDatastoreCredentialsOutput
  | CertificateDatastoreCredentialsOutput
  | NoneDatastoreCredentialsOutput
  | SasDatastoreCredentialsOutput
  | ServicePrincipalDatastoreCredentialsOutput;

export interface DatastoreResourceOutput extends ProxyResourceOutput {
  properties: DatastoreOutput;
}

export interface DatastoreResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<DatastoreResourceOutput>;
}

export interface DatastoreSecretsOutputParent {
  secretsType: SecretsTypeOutput;
}

export type DatastoreSecretsOutput =
  | AccountKeyDatastoreSecretsOutput
  | CertificateDatastoreSecretsOutput
  | SasDatastoreSecretsOutput
  | ServicePrincipalDatastoreSecretsOutput;

/** Possible values: "AzureBlob", "AzureDataLakeGen1", "AzureDataLakeGen2", "AzureFile", "OneLake" */
export type DatastoreTypeOutput = string;

export interface DefaultScaleSettingsOutput extends OnlineScaleSettingsOutputParent {
  scaleType: "Default";
}

export interface DeploymentLogsOutput {
  content?: string | null;
}

export interface DeploymentLogsRequestOutput {
  containerType?: ContainerTypeOutput;
  tail?: number | null;
}

/** Possible values: "Creating", "Deleting", "Scaling", "Updating", "Succeeded", "Failed", "Canceled" */
export type DeploymentProvisioningStateOutput = string;

export interface DeploymentResourceConfigurationOutput extends ResourceConfigurationOutput {
}

export interface DestinationAssetOutput {
  destinationName?: string | null;
  destinationVersion?: string | null;
  registryName?: string | null;
}

export interface DistributionConfigurationOutputParent {
  distributionType: DistributionTypeOutput;
}

export type DistributionConfigurationOutput =
  | MpiOutput
  | PyTorchOutput
  | TensorFlowOutput;

/** Possible values: "PyTorch", "TensorFlow", "Mpi" */
export type DistributionTypeOutput = string;

export interface DockerOutput {
  privileged?: boolean | null;
}

export interface EarlyTerminationPolicyOutputParent {
  delayEvaluation?: number;
  evaluationInterval?: number;
  policyType: EarlyTerminationPolicyTypeOutput;
}

export type EarlyTerminationPolicyOutput =
  | BanditPolicyOutput
  | MedianStoppingPolicyOutput
  | TruncationSelectionPolicyOutput;

/** Possible values: "Bandit", "MedianStopping", "TruncationSelection" */
export type EarlyTerminationPolicyTypeOutput = string;

/** Possible values: "Enabled", "Disabled" */
export type EgressPublicNetworkAccessTypeOutput = string;

/** Possible values: "JobCompleted", "JobFailed", "JobCancelled" */
export type EmailNotificationEnableTypeOutput = string;

export interface EncryptionKeyVaultPropertiesOutput {
  keyVaultArmId: string;
  keyIdentifier: string;
  identityClientId?: string;
}

export interface EncryptionKeyVaultUpdatePropertiesOutput {
  keyIdentifier: string;
}

export interface EncryptionPropertyOutput {
  /** Possible values: "Enabled", "Disabled" */
  status: string;
  identity?: IdentityForCmkOutput;
  keyVaultProperties: EncryptionKeyVaultPropertiesOutput;
}

export interface EncryptionUpdatePropertiesOutput {
  keyVaultProperties: EncryptionKeyVaultUpdatePropertiesOutput;
}

export interface EndpointOutput {
  /** Possible values: "tcp", "udp", "http" */
  protocol?: string;
  name?: string;
  target?: number;
  published?: number | null;
  hostIp?: string | null;
}

export interface EndpointAuthKeysOutput {
  primaryKey?: string | null;
  secondaryKey?: string | null;
}

/** Possible values: "AMLToken", "Key", "AADToken" */
export type EndpointAuthModeOutput = string;

export interface EndpointAuthTokenOutput {
  accessToken?: string | null;
  expiryTimeUtc?: number;
  refreshAfterTimeUtc?: number;
  tokenType?: string | null;
}

/** Possible values: "Managed", "Kubernetes", "AzureMLCompute" */
export type EndpointComputeTypeOutput = string;

export interface EndpointDeploymentPropertiesBaseOutput {
  codeConfiguration?: CodeConfigurationOutput | null;
  description?: string | null;
  environmentId?: string | null;
  environmentVariables?: Record<string, string | null> | null;
  properties?: Record<string, string | null> | null;
}

export interface EndpointPropertiesBaseOutput {
  authMode: EndpointAuthModeOutput;
  description?: string | null;
  keys?: EndpointAuthKeysOutput | null;
  properties?: Record<string, string | null> | null;
  readonly scoringUri?: string | null;
  readonly swaggerUri?: string | null;
}

/** Possible values: "Creating", "Deleting", "Succeeded", "Failed", "Updating", "Canceled" */
export type EndpointProvisioningStateOutput = string;

export interface EndpointScheduleActionOutput extends ScheduleActionBaseOutputParent {
  endpointInvocationDefinition: unknown;
  actionType: "InvokeBatchEndpoint";
}

export interface EnvironmentContainerOutput extends AssetContainerOutput {
  readonly provisioningState?: AssetProvisioningStateOutput;
}

export interface EnvironmentContainerResourceOutput extends ProxyResourceOutput {
  properties: EnvironmentContainerOutput;
}

export interface EnvironmentContainerResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<EnvironmentContainerResourceOutput>;
}

/** Possible values: "Curated", "UserCreated" */
export type EnvironmentTypeOutput = string;

export interface EnvironmentVariableOutput {
  /** Possible values: "local" */
  type?: string;
  value?: string;
}

export interface EnvironmentVersionOutput extends AssetBaseOutput {
  autoRebuild?: AutoRebuildSettingOutput;
  build?: BuildContextOutput;
  condaFile?: string;
  readonly environmentType?: EnvironmentTypeOutput;
  image?: string;
  inferenceConfig?: InferenceContainerPropertiesOutput;
  osType?: OperatingSystemTypeOutput;
  readonly provisioningState?: AssetProvisioningStateOutput;
  stage?: string | null;
}

export interface EnvironmentVersionResourceOutput extends ProxyResourceOutput {
  properties: EnvironmentVersionOutput;
}

export interface EnvironmentVersionResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<EnvironmentVersionResourceOutput>;
}

export interface ErrorAdditionalInfoOutput {
  readonly type?: string;
  readonly info?: unknown;
}

export interface ErrorDetailOutput {
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: Array<ErrorDetailOutput>;
  readonly additionalInfo?: Array<ErrorAdditionalInfoOutput>;
}

export interface ErrorDetailsOutput {
  code?: string;
  message?: string;
  target?: string;
}

export interface ErrorResponseOutput {
  error?: ErrorDetailOutput;
}

export interface ExperimentOutput {
  experimentId?: string;
  name?: string;
  description?: string;
  createdUtc?: string;
  tags?: Record<string, string>;
  archivedTime?: string;
  latestCreatedRunCreatedUtc?: string;
  latestCreatedRunId?: string;
}

export interface FeatureAttributionDriftMonitoringSignalOutput extends MonitoringSignalBaseOutputParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataTypeOutput> | null;
  featureImportanceSettings: FeatureImportanceSettingsOutput;
  metricThreshold: FeatureAttributionMetricThresholdOutput;
  productionData: Array<MonitoringInputDataBaseOutput>;
  referenceData: MonitoringInputDataBaseOutput;
  signalType: "FeatureAttributionDrift";
}

/** Possible values: "NormalizedDiscountedCumulativeGain" */
export type FeatureAttributionMetricOutput = string;

export interface FeatureAttributionMetricThresholdOutput {
  metric: FeatureAttributionMetricOutput;
  threshold?: MonitoringThresholdOutput | null;
}

/** Possible values: "Disabled", "Enabled" */
export type FeatureImportanceModeOutput = string;

export interface FeatureImportanceSettingsOutput {
  mode?: FeatureImportanceModeOutput;
  targetColumn?: string | null;
}

/** Possible values: "None", "Auto" */
export type FeatureLagsOutput = string;

export interface FeatureStoreSettingsOutput {
  computeRuntime?: ComputeRuntimeDtoOutput;
  offlineStoreConnectionName?: string;
  onlineStoreConnectionName?: string;
}

export interface FeatureSubsetOutput extends MonitoringFeatureFilterBaseOutputParent {
  features: Array<string>;
  filterType: "FeatureSubset";
}

/** Possible values: "Auto", "Custom", "Off" */
export type FeaturizationModeOutput = string;

export interface FeaturizationSettingsOutput {
  datasetLanguage?: string | null;
}

export interface FixedInputDataOutput extends MonitoringInputDataBaseOutputParent {
  inputDataType: "Fixed";
}

export interface FlavorDataOutput {
  data?: Record<string, string | null> | null;
}

export interface ForecastHorizonOutputParent {
  mode: ForecastHorizonModeOutput;
}

export type ForecastHorizonOutput =
  | AutoForecastHorizonOutput
  | CustomForecastHorizonOutput;

/** Possible values: "Auto", "Custom" */
export type ForecastHorizonModeOutput = string;

export interface ForecastingOutput extends TableVerticalOutput, AutoMLVerticalOutputParent {
  forecastingSettings?: ForecastingSettingsOutput | null;
  primaryMetric?: ForecastingPrimaryMetricsOutput;
  trainingSettings?: ForecastingTrainingSettingsOutput | null;
  taskType: "Forecasting";
}

/** Possible values: "AutoArima", "Prophet", "Naive", "SeasonalNaive", "Average", "SeasonalAverage", "ExponentialSmoothing", "Arimax", "TCNForecaster", "ElasticNet", "GradientBoosting", "DecisionTree", "KNN", "LassoLars", "SGD", "RandomForest", "ExtremeRandomTrees", "LightGBM", "XGBoostRegressor" */
export type ForecastingModelsOutput = string;

/** Possible values: "SpearmanCorrelation", "NormalizedRootMeanSquaredError", "R2Score", "NormalizedMeanAbsoluteError" */
export type ForecastingPrimaryMetricsOutput = string;

export interface ForecastingSettingsOutput {
  countryOrRegionForHolidays?: string | null;
  cvStepSize?: number | null;
  featureLags?: FeatureLagsOutput;
  forecastHorizon?: ForecastHorizonOutput;
  frequency?: string | null;
  seasonality?: SeasonalityOutput;
  shortSeriesHandlingConfig?: ShortSeriesHandlingConfigurationOutput;
  targetAggregateFunction?: TargetAggregationFunctionOutput;
  targetLags?: TargetLagsOutput | null;
  targetRollingWindowSize?: TargetRollingWindowSizeOutput | null;
  timeColumnName?: string | null;
  timeSeriesIdColumnNames?: Array<string> | null;
  useStl?: UseStlOutput;
}

export interface ForecastingTrainingSettingsOutput extends TrainingSettingsOutput {
  allowedTrainingAlgorithms?: Array<ForecastingModelsOutput> | null;
  blockedTrainingAlgorithms?: Array<ForecastingModelsOutput> | null;
}

export interface FqdnOutboundRuleOutput extends OutboundRuleOutputParent {
  destination?: string;
  type: "FQDN";
}

/** Possible values: "Minimize", "Maximize" */
export type GoalOutput = string;

export interface GridSamplingAlgorithmOutput extends SamplingAlgorithmOutputParent {
  samplingAlgorithmType: "Grid";
}

export interface HDInsightOutput extends ComputeOutputParent, HDInsightSchemaOutput {
  computeType: "HDInsight";
}

export interface HDInsightPropertiesOutput {
  sshPort?: number;
  address?: string;
  administratorAccount?: VirtualMachineSshCredentialsOutput | null;
}

export interface HDInsightSchemaOutput {
  properties?: HDInsightPropertiesOutput;
}

export interface HistoryErrorResponseOutput {
  error?: RootErrorOutput;
  correlation?: Record<string, string>;
  environment?: string;
  location?: string;
  time?: string;
}

export interface IdAssetReferenceOutput extends AssetReferenceBaseOutputParent {
  assetId: string;
  referenceType: "Id";
}

export interface IdentityConfigurationOutputParent {
  identityType: IdentityConfigurationTypeOutput;
}

export type IdentityConfigurationOutput =
  | AmlTokenOutput
  | ManagedIdentityOutput
  | UserIdentityOutput;

/** Possible values: "Managed", "AMLToken", "UserIdentity" */
export type IdentityConfigurationTypeOutput = string;

export interface IdentityForCmkOutput {
  userAssignedIdentity?: string;
}

export interface ImageOutput {
  /** Possible values: "docker", "azureml" */
  type?: string;
  reference?: string;
}

export interface ImageClassificationOutput extends ImageClassificationBaseOutput, AutoMLVerticalOutputParent {
  primaryMetric?: ClassificationPrimaryMetricsOutput;
  taskType: "ImageClassification";
}

export interface ImageClassificationBaseOutput extends ImageVerticalOutput {
  modelSettings?: ImageModelSettingsClassificationOutput | null;
  searchSpace?: Array<ImageModelDistributionSettingsClassificationOutput> | null;
}

export interface ImageClassificationMultilabelOutput extends ImageClassificationBaseOutput, AutoMLVerticalOutputParent {
  primaryMetric?: ClassificationMultilabelPrimaryMetricsOutput;
  taskType: "ImageClassificationMultilabel";
}

export interface ImageInstanceSegmentationOutput extends ImageObjectDetectionBaseOutput, AutoMLVerticalOutputParent {
  primaryMetric?: InstanceSegmentationPrimaryMetricsOutput;
  taskType: "ImageInstanceSegmentation";
}

export interface ImageLimitSettingsOutput {
  maxConcurrentTrials?: number;
  maxTrials?: number;
  timeout?: string;
}

export interface ImageMetadataOutput {
  currentImageVersion?: string;
  latestImageVersion?: string;
  isLatestOsImageVersion?: boolean;
}

export interface ImageModelDistributionSettingsOutput {
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

export interface ImageModelDistributionSettingsClassificationOutput extends ImageModelDistributionSettingsOutput {
  trainingCropSize?: string | null;
  validationCropSize?: string | null;
  validationResizeSize?: string | null;
  weightedLoss?: string | null;
}

export interface ImageModelDistributionSettingsObjectDetectionOutput extends ImageModelDistributionSettingsOutput {
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

export interface ImageModelSettingsOutput {
  advancedSettings?: string | null;
  amsGradient?: boolean | null;
  augmentations?: string | null;
  beta1?: number | null;
  beta2?: number | null;
  checkpointFrequency?: number | null;
  checkpointModel?: MLFlowModelJobInputOutput | null;
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
  learningRateScheduler?: LearningRateSchedulerOutput;
  modelName?: string | null;
  momentum?: number | null;
  nesterov?: boolean | null;
  numberOfEpochs?: number | null;
  numberOfWorkers?: number | null;
  optimizer?: StochasticOptimizerOutput;
  randomSeed?: number | null;
  stepLRGamma?: number | null;
  stepLRStepSize?: number | null;
  trainingBatchSize?: number | null;
  validationBatchSize?: number | null;
  warmupCosineLRCycles?: number | null;
  warmupCosineLRWarmupEpochs?: number | null;
  weightDecay?: number | null;
}

export interface ImageModelSettingsClassificationOutput extends ImageModelSettingsOutput {
  trainingCropSize?: number | null;
  validationCropSize?: number | null;
  validationResizeSize?: number | null;
  weightedLoss?: number | null;
}

export interface ImageModelSettingsObjectDetectionOutput extends ImageModelSettingsOutput {
  boxDetectionsPerImage?: number | null;
  boxScoreThreshold?: number | null;
  imageSize?: number | null;
  maxSize?: number | null;
  minSize?: number | null;
  modelSize?: ModelSizeOutput;
  multiScale?: boolean | null;
  nmsIouThreshold?: number | null;
  tileGridSize?: string | null;
  tileOverlapRatio?: number | null;
  tilePredictionsNmsThreshold?: number | null;
  validationIouThreshold?: number | null;
  validationMetricType?: ValidationMetricTypeOutput;
}

export interface ImageObjectDetectionOutput extends ImageObjectDetectionBaseOutput, AutoMLVerticalOutputParent {
  primaryMetric?: ObjectDetectionPrimaryMetricsOutput;
  taskType: "ImageObjectDetection";
}

export interface ImageObjectDetectionBaseOutput extends ImageVerticalOutput {
  modelSettings?: ImageModelSettingsObjectDetectionOutput | null;
  searchSpace?: Array<ImageModelDistributionSettingsObjectDetectionOutput> | null;
}

export interface ImageSweepSettingsOutput {
  earlyTermination?: EarlyTerminationPolicyOutput | null;
  samplingAlgorithm: SamplingAlgorithmTypeOutput;
}

export interface ImageVerticalOutput {
  limitSettings: ImageLimitSettingsOutput;
  sweepSettings?: ImageSweepSettingsOutput | null;
  validationData?: MLTableJobInputOutput | null;
  validationDataSize?: number | null;
}

export interface InferenceContainerPropertiesOutput {
  livenessRoute?: RouteOutput;
  readinessRoute?: RouteOutput;
  scoringRoute?: RouteOutput;
}

export interface InnerErrorResponseOutput {
  code?: string;
  innerError?: InnerErrorResponseOutput;
}

/** Possible values: "ReadOnlyMount", "ReadWriteMount", "Download", "Direct", "EvalMount", "EvalDownload" */
export type InputDeliveryModeOutput = string;

export type InstanceResourceSchemaOutput = Record<string, string>;

/** Possible values: "MeanAveragePrecision" */
export type InstanceSegmentationPrimaryMetricsOutput = string;

export interface InstanceTypeSchemaOutput {
  nodeSelector?: Record<string, string | null> | null;
  resources?: { requests?: InstanceResourceSchemaOutput; limits?: InstanceResourceSchemaOutput; };
}

/** Possible values: "Disabled", "AllowInternetOutbound", "AllowOnlyApprovedOutbound" */
export type IsolationModeOutput = string;

export interface JobBaseOutputParent extends ResourceBaseOutput {
  componentId?: string | null;
  computeId?: string | null;
  displayName?: string | null;
  experimentName?: string;
  identity?: IdentityConfigurationOutput | null;
  isArchived?: boolean;
  jobType: JobTypeOutput;
  notificationSetting?: NotificationSettingOutput | null;
  services?: Record<string, JobServiceOutput | null> | null;
  readonly status?: JobStatusOutput;
}

export type JobBaseOutput =
  | AutoMLJobOutput
  | CommandJobOutput
  | PipelineJobOutput
  | SparkJobOutput
  | SweepJobOutput;

export interface JobBaseResourceOutput extends ProxyResourceOutput {
  properties: JobBaseOutput;
}

export interface JobBaseResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<JobBaseResourceOutput>;
}

export interface JobInputOutputParent {
  description?: string | null;
  jobInputType: JobInputTypeOutput;
}

export type JobInputOutput =
  | CustomModelJobInputOutput
  | LiteralJobInputOutput
  | MLFlowModelJobInputOutput
  | MLTableJobInputOutput
  | TritonModelJobInputOutput
  | UriFileJobInputOutput
  | UriFolderJobInputOutput;

/** Possible values: "literal", "uri_file", "uri_folder", "mltable", "custom_model", "mlflow_model", "triton_model" */
export type JobInputTypeOutput = string;

export interface JobLimitsOutputParent {
  jobLimitsType: JobLimitsTypeOutput;
  timeout?: string | null;
}

export type JobLimitsOutput =
  | CommandJobLimitsOutput
  | SweepJobLimitsOutput;

/** Possible values: "Command", "Sweep" */
export type JobLimitsTypeOutput = string;

export interface JobOutputOutputParent {
  description?: string | null;
  jobOutputType: JobOutputTypeOutput;
}

export type JobOutputOutput =
  | CustomModelJobOutputOutput
  | MLFlowModelJobOutputOutput
  | MLTableJobOutputOutput
  | TritonModelJobOutputOutput
  | UriFileJobOutputOutput
  | UriFolderJobOutputOutput;

/** Possible values: "uri_file", "uri_folder", "mltable", "custom_model", "mlflow_model", "triton_model" */
export type JobOutputTypeOutput = string;

export interface JobResourceConfigurationOutput extends ResourceConfigurationOutput {
  dockerArgs?: string | null;
  shmSize?: string;
}

export interface JobScheduleActionOutput extends ScheduleActionBaseOutputParent {
  jobDefinition: JobBaseOutput;
  actionType: "CreateJob";
}

export interface JobServiceOutput {
  endpoint?: string | null;
  readonly errorMessage?: string | null;
  jobServiceType?: string | null;
  nodes?: NodesOutput | null;
  port?: number | null;
  properties?: Record<string, string | null> | null;
  readonly status?: string | null;
}

/** Possible values: "NotStarted", "Starting", "Provisioning", "Preparing", "Queued", "Running", "Finalizing", "CancelRequested", "Completed", "Failed", "Canceled", "NotResponding", "Paused", "Unknown" */
export type JobStatusOutput = string;

/** Possible values: "Null", "Spot", "Basic", "Standard", "Premium" */
export type JobTierOutput = string;

/** Possible values: "AutoML", "Command", "Sweep", "Pipeline", "Spark" */
export type JobTypeOutput = string;

/** Possible values: "Primary", "Secondary" */
export type KeyTypeOutput = string;

export interface KubernetesOutput extends ComputeOutputParent, KubernetesSchemaOutput {
  computeType: "Kubernetes";
}

export interface KubernetesOnlineDeploymentOutput extends OnlineDeploymentOutputParent {
  containerResourceRequirements?: ContainerResourceRequirementsOutput | null;
  endpointComputeType: "Kubernetes";
}

export interface KubernetesPropertiesOutput {
  relayConnectionString?: string | null;
  serviceBusConnectionString?: string | null;
  extensionPrincipalId?: string | null;
  extensionInstanceReleaseTrain?: string;
  vcName?: string;
  namespace?: string;
  defaultInstanceType?: string;
  instanceTypes?: Record<string, InstanceTypeSchemaOutput>;
}

export interface KubernetesSchemaOutput {
  properties?: KubernetesPropertiesOutput;
}

export interface LakeHouseArtifactOutput extends OneLakeArtifactOutputParent {
  artifactType: "LakeHouse";
}

/** Possible values: "None", "WarmupCosine", "Step" */
export type LearningRateSchedulerOutput = string;

export interface LiteralJobInputOutput extends JobInputOutputParent {
  value: string;
  jobInputType: "literal";
}

/** Possible values: "NotSet", "Debug", "Info", "Warning", "Error", "Critical" */
export type LogVerbosityOutput = string;

export interface MLFlowModelJobInputOutput extends AssetJobInputOutput, JobInputOutputParent {
  jobInputType: "mlflow_model";
}

export interface MLFlowModelJobOutputOutput extends AssetJobOutputOutput, JobOutputOutputParent {
  jobOutputType: "mlflow_model";
}

export interface MLTableDataOutput extends DataVersionBaseOutputParent {
  referencedUris?: Array<string> | null;
  dataType: "mltable";
}

export interface MLTableJobInputOutput extends AssetJobInputOutput, JobInputOutputParent {
  jobInputType: "mltable";
}

export interface MLTableJobOutputOutput extends AssetJobOutputOutput, JobOutputOutputParent {
  jobOutputType: "mltable";
}

export interface ManagedComputeIdentityOutput extends MonitorComputeIdentityBaseOutputParent {
  identity?: ManagedServiceIdentityOutput | null;
  computeIdentityType: "ManagedIdentity";
}

export interface ManagedIdentityOutput extends IdentityConfigurationOutputParent {
  clientId?: string | null;
  objectId?: string | null;
  resourceId?: string | null;
  identityType: "Managed";
}

export interface ManagedIdentityAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionManagedIdentityOutput;
  authType: "ManagedIdentity";
}

export interface ManagedNetworkProvisionStatusOutput {
  sparkReady?: boolean;
  status?: ManagedNetworkStatusOutput;
}

export interface ManagedNetworkSettingsOutput {
  isolationMode?: IsolationModeOutput;
  readonly networkId?: string;
  outboundRules?: Record<string, OutboundRuleOutput> | null;
  status?: ManagedNetworkProvisionStatusOutput;
}

/** Possible values: "Inactive", "Active" */
export type ManagedNetworkStatusOutput = string;

export interface ManagedOnlineDeploymentOutput extends OnlineDeploymentOutputParent {
  endpointComputeType: "Managed";
}

export interface ManagedServiceIdentityOutput {
  readonly principalId?: string;
  readonly tenantId?: string;
  type: ManagedServiceIdentityTypeOutput;
  userAssignedIdentities?: UserAssignedIdentitiesOutput;
}

/** Possible values: "None", "SystemAssigned", "UserAssigned", "SystemAssigned,UserAssigned" */
export type ManagedServiceIdentityTypeOutput = string;

export interface MedianStoppingPolicyOutput extends EarlyTerminationPolicyOutputParent {
  policyType: "MedianStopping";
}

export interface ModelContainerOutput extends AssetContainerOutput {
  readonly provisioningState?: AssetProvisioningStateOutput;
}

export interface ModelContainerResourceOutput extends ProxyResourceOutput {
  properties: ModelContainerOutput;
}

export interface ModelContainerResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<ModelContainerResourceOutput>;
}

/** Possible values: "None", "Small", "Medium", "Large", "ExtraLarge" */
export type ModelSizeOutput = string;

/** Possible values: "Classification", "Regression" */
export type ModelTaskTypeOutput = string;

export interface ModelVersionOutput extends AssetBaseOutput {
  flavors?: Record<string, FlavorDataOutput | null> | null;
  jobName?: string | null;
  modelType?: string | null;
  modelUri?: string | null;
  readonly provisioningState?: AssetProvisioningStateOutput;
  stage?: string | null;
}

export interface ModelVersionResourceOutput extends ProxyResourceOutput {
  properties: ModelVersionOutput;
}

export interface ModelVersionResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<ModelVersionResourceOutput>;
}

export interface MonitorComputeConfigurationBaseOutputParent {
  computeType: MonitorComputeTypeOutput;
}

export type MonitorComputeConfigurationBaseOutput =
  | MonitorServerlessSparkComputeOutput;

export interface MonitorComputeIdentityBaseOutputParent {
  computeIdentityType: MonitorComputeIdentityTypeOutput;
}

export type MonitorComputeIdentityBaseOutput =
  | AmlTokenComputeIdentityOutput
  | ManagedComputeIdentityOutput;

/** Possible values: "AmlToken", "ManagedIdentity" */
export type MonitorComputeIdentityTypeOutput = string;

/** Possible values: "ServerlessSpark" */
export type MonitorComputeTypeOutput = string;

export interface MonitorDefinitionOutput {
  alertNotificationSettings?: MonitorNotificationSettingsOutput | null;
  computeConfiguration: MonitorComputeConfigurationBaseOutput;
  monitoringTarget?: MonitoringTargetOutput | null;
  signals: Record<string, MonitoringSignalBaseOutput | null>;
}

export interface MonitorEmailNotificationSettingsOutput {
  emails?: Array<string> | null;
}

export interface MonitorNotificationSettingsOutput {
  emailNotificationSettings?: MonitorEmailNotificationSettingsOutput | null;
}

export interface MonitorServerlessSparkComputeOutput extends MonitorComputeConfigurationBaseOutputParent {
  computeIdentity: MonitorComputeIdentityBaseOutput;
  instanceType: string;
  runtimeVersion: string;
  computeType: "ServerlessSpark";
}

/** Possible values: "Numerical", "Categorical" */
export type MonitoringFeatureDataTypeOutput = string;

export interface MonitoringFeatureFilterBaseOutputParent {
  filterType: MonitoringFeatureFilterTypeOutput;
}

export type MonitoringFeatureFilterBaseOutput =
  | AllFeaturesOutput
  | FeatureSubsetOutput
  | TopNFeaturesByAttributionOutput;

/** Possible values: "AllFeatures", "TopNByAttribution", "FeatureSubset" */
export type MonitoringFeatureFilterTypeOutput = string;

export interface MonitoringInputDataBaseOutputParent {
  columns?: Record<string, string | null> | null;
  dataContext?: string | null;
  inputDataType: MonitoringInputDataTypeOutput;
  jobInputType: JobInputTypeOutput;
  uri: string;
}

export type MonitoringInputDataBaseOutput =
  | FixedInputDataOutput
  | RollingInputDataOutput
  | StaticInputDataOutput;

/** Possible values: "Static", "Rolling", "Fixed" */
export type MonitoringInputDataTypeOutput = string;

/** Possible values: "AmlNotification" */
export type MonitoringNotificationTypeOutput = string;

export interface MonitoringSignalBaseOutputParent {
  notificationTypes?: Array<MonitoringNotificationTypeOutput> | null;
  properties?: Record<string, string | null> | null;
  signalType: MonitoringSignalTypeOutput;
}

export type MonitoringSignalBaseOutput =
  | CustomMonitoringSignalOutput
  | DataDriftMonitoringSignalOutput
  | DataQualityMonitoringSignalOutput
  | FeatureAttributionDriftMonitoringSignalOutput
  | PredictionDriftMonitoringSignalOutput;

/** Possible values: "DataDrift", "PredictionDrift", "DataQuality", "FeatureAttributionDrift", "Custom" */
export type MonitoringSignalTypeOutput = string;

export interface MonitoringTargetOutput {
  deploymentId?: string | null;
  modelId?: string | null;
  taskType: ModelTaskTypeOutput;
}

export interface MonitoringThresholdOutput {
  value?: number | null;
}

export interface MpiOutput extends DistributionConfigurationOutputParent {
  processCountPerInstance?: number | null;
  distributionType: "Mpi";
}

export interface NCrossValidationsOutputParent {
  mode: NCrossValidationsModeOutput;
}

export type NCrossValidationsOutput =
  | AutoNCrossValidationsOutput
  | CustomNCrossValidationsOutput;

/** Possible values: "Auto", "Custom" */
export type NCrossValidationsModeOutput = string;

export interface NlpVerticalOutput {
  featurizationSettings?: NlpVerticalFeaturizationSettingsOutput | null;
  limitSettings?: NlpVerticalLimitSettingsOutput | null;
  validationData?: MLTableJobInputOutput | null;
}

export interface NlpVerticalFeaturizationSettingsOutput extends FeaturizationSettingsOutput {
}

export interface NlpVerticalLimitSettingsOutput {
  maxConcurrentTrials?: number;
  maxTrials?: number;
  timeout?: string;
}

export interface NodeStateCountsOutput {
  readonly idleNodeCount?: number;
  readonly runningNodeCount?: number;
  readonly preparingNodeCount?: number;
  readonly unusableNodeCount?: number;
  readonly leavingNodeCount?: number;
  readonly preemptedNodeCount?: number;
}

export interface NodesOutputParent {
  nodesValueType: NodesValueTypeOutput;
}

export type NodesOutput =
  | AllNodesOutput;

/** Possible values: "All" */
export type NodesValueTypeOutput = string;

export interface NoneAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  authType: "None";
}

export interface NoneDatastoreCredentialsOutput extends DatastoreCredentialsOutputParent {
  credentialsType: "None";
}

export interface NotebookPreparationErrorOutput {
  errorMessage?: string;
  statusCode?: number;
}

export interface NotebookResourceInfoOutput {
  fqdn?: string;
  resourceId?: string;
  notebookPreparationError?: NotebookPreparationErrorOutput | null;
}

export interface NotificationSettingOutput {
  emailOn?: Array<EmailNotificationEnableTypeOutput> | null;
  emails?: Array<string> | null;
  webhooks?: Record<string, WebhookOutput | null> | null;
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "NormalizedWassersteinDistance", "TwoSampleKolmogorovSmirnovTest" */
export type NumericalDataDriftMetricOutput = string;

export interface NumericalDataDriftMetricThresholdOutput extends DataDriftMetricThresholdBaseOutputParent {
  metric: NumericalDataDriftMetricOutput;
  dataType: "Numerical";
}

/** Possible values: "NullValueRate", "DataTypeErrorRate", "OutOfBoundsRate" */
export type NumericalDataQualityMetricOutput = string;

export interface NumericalDataQualityMetricThresholdOutput extends DataQualityMetricThresholdBaseOutputParent {
  metric: NumericalDataQualityMetricOutput;
  dataType: "Numerical";
}

/** Possible values: "JensenShannonDistance", "PopulationStabilityIndex", "NormalizedWassersteinDistance", "TwoSampleKolmogorovSmirnovTest" */
export type NumericalPredictionDriftMetricOutput = string;

export interface NumericalPredictionDriftMetricThresholdOutput extends PredictionDriftMetricThresholdBaseOutputParent {
  metric: NumericalPredictionDriftMetricOutput;
  dataType: "Numerical";
}

export interface OAuth2AuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionOAuth2Output;
  authType: "OAuth2";
}

/** Possible values: "MeanAveragePrecision" */
export type ObjectDetectionPrimaryMetricsOutput = string;

export interface ObjectiveOutput {
  goal: GoalOutput;
  primaryMetric: string;
}

export interface OneLakeArtifactOutputParent {
  artifactName: string;
  artifactType: OneLakeArtifactTypeOutput;
}

export type OneLakeArtifactOutput =
  | LakeHouseArtifactOutput;

/** Possible values: "LakeHouse" */
export type OneLakeArtifactTypeOutput = string;

export interface OneLakeDatastoreOutput extends DatastoreOutputParent {
  artifact: OneLakeArtifactOutput;
  endpoint?: string | null;
  oneLakeWorkspaceName: string;
  serviceDataAccessAuthIdentity?: ServiceDataAccessAuthIdentityOutput;
  datastoreType: "OneLake";
}

export interface OnlineDeploymentOutputParent extends EndpointDeploymentPropertiesBaseOutput {
  appInsightsEnabled?: boolean;
  dataCollector?: DataCollectorOutput | null;
  egressPublicNetworkAccess?: EgressPublicNetworkAccessTypeOutput;
  endpointComputeType: EndpointComputeTypeOutput;
  instanceType?: string | null;
  livenessProbe?: ProbeSettingsOutput | null;
  model?: string | null;
  modelMountPath?: string | null;
  readonly provisioningState?: DeploymentProvisioningStateOutput;
  readinessProbe?: ProbeSettingsOutput | null;
  requestSettings?: OnlineRequestSettingsOutput | null;
  scaleSettings?: OnlineScaleSettingsOutput | null;
}

export type OnlineDeploymentOutput =
  | KubernetesOnlineDeploymentOutput
  | ManagedOnlineDeploymentOutput;

export interface OnlineDeploymentTrackedResourceOutput extends TrackedResourceOutput {
  identity?: ManagedServiceIdentityOutput;
  kind?: string;
  properties: OnlineDeploymentOutput;
  sku?: SkuOutput;
}

export interface OnlineDeploymentTrackedResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<OnlineDeploymentTrackedResourceOutput>;
}

export interface OnlineEndpointOutput extends EndpointPropertiesBaseOutput {
  compute?: string | null;
  mirrorTraffic?: Record<string, number> | null;
  readonly provisioningState?: EndpointProvisioningStateOutput;
  publicNetworkAccess?: PublicNetworkAccessTypeOutput;
  traffic?: Record<string, number> | null;
}

export interface OnlineEndpointTrackedResourceOutput extends TrackedResourceOutput {
  identity?: ManagedServiceIdentityOutput;
  kind?: string;
  properties: OnlineEndpointOutput;
  sku?: SkuOutput;
}

export interface OnlineEndpointTrackedResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<OnlineEndpointTrackedResourceOutput>;
}

export interface OnlineRequestSettingsOutput {
  maxConcurrentRequestsPerInstance?: number;
  maxQueueWait?: string;
  requestTimeout?: string;
}

export interface OnlineScaleSettingsOutputParent {
  scaleType: ScaleTypeOutput;
}

export type OnlineScaleSettingsOutput =
  | DefaultScaleSettingsOutput
  | TargetUtilizationScaleSettingsOutput;

/** Possible values: "Linux", "Windows" */
export type OperatingSystemTypeOutput = string;

export interface OutboundRuleOutputParent {
  category?: RuleCategoryOutput;
  status?: RuleStatusOutput;
  type: RuleTypeOutput;
}

export type OutboundRuleOutput =
  | FqdnOutboundRuleOutput
  | PrivateEndpointOutboundRuleOutput
  | ServiceTagOutboundRuleOutput;

/** Possible values: "ReadWriteMount", "Upload", "Direct" */
export type OutputDeliveryModeOutput = string;

export interface OutputPathAssetReferenceOutput extends AssetReferenceBaseOutputParent {
  jobId?: string | null;
  path?: string | null;
  referenceType: "OutputPath";
}

export interface PATAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionPersonalAccessTokenOutput;
  authType: "PAT";
}

export interface PaginatedComputeResourcesListOutput {
  value?: Array<ComputeResourceOutput>;
  nextLink?: string;
}

export interface PaginatedExperimentListOutput {
  value?: Array<ExperimentOutput>;
  continuationToken?: string;
  nextLink?: string;
}

export interface PaginatedRunListOutput {
  value?: Array<RunOutput>;
  continuationToken?: string;
  nextLink?: string;
}

export interface PartialBatchDeploymentOutput {
  description?: string | null;
}

export interface PartialBatchDeploymentPartialMinimalTrackedResourceWithPropertiesOutput {
  properties?: PartialBatchDeploymentOutput;
  tags?: Record<string, string | null>;
}

export interface PartialManagedServiceIdentityOutput {
  type?: ManagedServiceIdentityTypeOutput;
  userAssignedIdentities?: Record<string, PartialUserAssignedIdentityOutput>;
}

export interface PartialMinimalTrackedResourceOutput {
  tags?: Record<string, string | null>;
}

export interface PartialMinimalTrackedResourceWithIdentityOutput extends PartialMinimalTrackedResourceOutput {
  identity?: PartialManagedServiceIdentityOutput;
}

export interface PartialMinimalTrackedResourceWithSkuOutput extends PartialMinimalTrackedResourceOutput {
  sku?: PartialSkuOutput;
}

export interface PartialSkuOutput {
  capacity?: number;
  family?: string;
  name?: string;
  size?: string;
  tier?: SkuTierOutput;
}

export type PartialUserAssignedIdentityOutput = unknown;

export interface PersonalComputeInstanceSettingsOutput {
  assignedUser?: AssignedUserOutput;
}

export interface PipelineJobOutput extends JobBaseOutputParent {
  inputs?: Record<string, JobInputOutput | null> | null;
  jobs?: Record<string, unknown> | null;
  outputs?: Record<string, JobOutputOutput | null> | null;
  settings?: unknown;
  sourceJobId?: string | null;
  jobType: "Pipeline";
}

export interface PredictionDriftMetricThresholdBaseOutputParent {
  dataType: MonitoringFeatureDataTypeOutput;
  threshold?: MonitoringThresholdOutput | null;
}

export type PredictionDriftMetricThresholdBaseOutput =
  | CategoricalPredictionDriftMetricThresholdOutput
  | NumericalPredictionDriftMetricThresholdOutput;

export interface PredictionDriftMonitoringSignalOutput extends MonitoringSignalBaseOutputParent {
  featureDataTypeOverride?: Record<string, MonitoringFeatureDataTypeOutput> | null;
  metricThresholds: Array<PredictionDriftMetricThresholdBaseOutput>;
  productionData: MonitoringInputDataBaseOutput;
  referenceData: MonitoringInputDataBaseOutput;
  signalType: "PredictionDrift";
}

export interface PrivateEndpointOutput {
  readonly id?: string;
}

export interface PrivateEndpointConnectionOutput extends ResourceOutput {
  properties?: PrivateEndpointConnectionPropertiesOutput;
  identity?: ManagedServiceIdentityOutput;
  location?: string;
  tags?: Record<string, string>;
  sku?: SkuOutput;
}

export interface PrivateEndpointConnectionPropertiesOutput {
  privateEndpoint?: PrivateEndpointOutput;
  privateLinkServiceConnectionState: PrivateLinkServiceConnectionStateOutput;
  provisioningState?: PrivateEndpointConnectionProvisioningStateOutput;
}

/** Possible values: "Succeeded", "Creating", "Deleting", "Failed" */
export type PrivateEndpointConnectionProvisioningStateOutput = string;

export interface PrivateEndpointDestinationOutput {
  serviceResourceId?: string;
  sparkEnabled?: boolean;
  sparkStatus?: RuleStatusOutput;
  subresourceTarget?: string;
}

export interface PrivateEndpointOutboundRuleOutput extends OutboundRuleOutputParent {
  destination?: PrivateEndpointDestinationOutput;
  type: "PrivateEndpoint";
}

/** Possible values: "Pending", "Approved", "Rejected", "Disconnected", "Timeout" */
export type PrivateEndpointServiceConnectionStatusOutput = string;

export interface PrivateLinkServiceConnectionStateOutput {
  status?: PrivateEndpointServiceConnectionStatusOutput;
  description?: string;
  actionsRequired?: string;
}

export interface ProbeSettingsOutput {
  failureThreshold?: number;
  initialDelay?: string | null;
  period?: string;
  successThreshold?: number;
  timeout?: string;
}

export interface ProxyResourceOutput extends ResourceOutput {
}

/** Possible values: "Enabled", "Disabled" */
export type PublicNetworkAccessTypeOutput = string;

export interface PyTorchOutput extends DistributionConfigurationOutputParent {
  processCountPerInstance?: number | null;
  distributionType: "PyTorch";
}

export interface QueryParamsOutput {
  filter?: string;
  continuationToken?: string;
  orderBy?: string;
  top?: number;
}

export interface QueueSettingsOutput {
  jobTier?: JobTierOutput;
}

export interface RandomSamplingAlgorithmOutput extends SamplingAlgorithmOutputParent {
  rule?: RandomSamplingAlgorithmRuleOutput;
  seed?: number | null;
  samplingAlgorithmType: "Random";
}

/** Possible values: "Random", "Sobol" */
export type RandomSamplingAlgorithmRuleOutput = string;

export interface RecurrenceOutput {
  frequency?: ComputeRecurrenceFrequencyOutput;
  interval?: number;
  startTime?: string | null;
  timeZone?: string;
  schedule?: ComputeRecurrenceScheduleOutput;
}

/** Possible values: "Minute", "Hour", "Day", "Week", "Month" */
export type RecurrenceFrequencyOutput = string;

export interface RecurrenceScheduleOutput {
  hours: Array<number>;
  minutes: Array<number>;
  monthDays?: Array<number> | null;
  weekDays?: Array<WeekDayOutput> | null;
}

export interface RecurrenceTriggerOutput extends TriggerBaseOutputParent {
  frequency: RecurrenceFrequencyOutput;
  interval: number;
  schedule?: RecurrenceScheduleOutput | null;
  triggerType: "Recurrence";
}

/** Possible values: "Id", "DataPath", "OutputPath" */
export type ReferenceTypeOutput = string;

export interface RegenerateEndpointKeysRequestOutput {
  keyType: KeyTypeOutput;
  keyValue?: string | null;
}

export interface RegressionOutput extends TableVerticalOutput, AutoMLVerticalOutputParent {
  primaryMetric?: RegressionPrimaryMetricsOutput;
  trainingSettings?: RegressionTrainingSettingsOutput | null;
  taskType: "Regression";
}

/** Possible values: "ElasticNet", "GradientBoosting", "DecisionTree", "KNN", "LassoLars", "SGD", "RandomForest", "ExtremeRandomTrees", "LightGBM", "XGBoostRegressor" */
export type RegressionModelsOutput = string;

/** Possible values: "SpearmanCorrelation", "NormalizedRootMeanSquaredError", "R2Score", "NormalizedMeanAbsoluteError" */
export type RegressionPrimaryMetricsOutput = string;

export interface RegressionTrainingSettingsOutput extends TrainingSettingsOutput {
  allowedTrainingAlgorithms?: Array<RegressionModelsOutput> | null;
  blockedTrainingAlgorithms?: Array<RegressionModelsOutput> | null;
}

export interface RequestLoggingOutput {
  captureHeaders?: Array<string> | null;
}

export interface ResourceOutput {
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  readonly systemData?: SystemDataOutput;
}

export interface ResourceBaseOutput {
  description?: string | null;
  properties?: Record<string, string | null> | null;
  tags?: Record<string, string | null> | null;
}

export interface ResourceConfigurationOutput {
  instanceCount?: number;
  instanceType?: string | null;
  properties?: Record<string, unknown> | null;
}

export interface ResourceIdOutput {
  id: string;
}

export interface RollingInputDataOutput extends MonitoringInputDataBaseOutputParent {
  preprocessingComponentId?: string | null;
  windowOffset: string;
  windowSize: string;
  inputDataType: "Rolling";
}

/** Possible values: "Year", "Month", "Day", "Hour", "Minute" */
export type RollingRateTypeOutput = string;

export interface RootErrorOutput {
  code?: string;
  message?: string;
  target?: string;
  details?: Array<ErrorDetailsOutput>;
  innerError?: InnerErrorResponseOutput;
}

export interface RouteOutput {
  path: string;
  port: number;
}

/** Possible values: "Allow", "Deny" */
export type RuleActionOutput = string;

/** Possible values: "Required", "Recommended", "UserDefined", "Dependency" */
export type RuleCategoryOutput = string;

/** Possible values: "Inactive", "Active" */
export type RuleStatusOutput = string;

/** Possible values: "FQDN", "PrivateEndpoint", "ServiceTag" */
export type RuleTypeOutput = string;

export interface RunOutput {
  runNumber?: number;
  rootRunId?: string;
  experimentId?: string;
  createdUtc?: string;
  createdBy?: CreatedByOutput;
  userId?: string;
  token?: string;
  tokenExpiryTimeUtc?: string;
  error?: HistoryErrorResponseOutput;
  warnings?: Array<RunDetailsWarningOutput>;
  revision?: number;
  runId?: string;
  parentRunId?: string;
  status?: string;
  startTimeUtc?: string;
  endTimeUtc?: string;
  heartbeatEnabled?: boolean;
  options?: RunOptionsOutput;
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
  createdFrom?: CreatedFromOutput;
  cancelUri?: string;
  diagnosticsUri?: string;
}

export interface RunDetailsOutput {
  runId?: string;
  target?: string;
  status?: string;
  parentRunId?: string;
  startTimeUtc?: string;
  endTimeUtc?: string;
  error?: HistoryErrorResponseOutput;
  warnings?: Array<RunDetailsWarningOutput>;
  tags?: Record<string, string>;
  properties?: Record<string, string>;
  runDefinition?: unknown;
  logFiles?: Record<string, string>;
  revision?: number;
}

export interface RunDetailsWarningOutput {
  source?: string;
  message?: string;
}

export interface RunOptionsOutput {
  generateDataContainerIdIfNotSpecified?: boolean;
}

export interface SASAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionSharedAccessSignatureOutput;
  authType: "SAS";
}

export interface SamplingAlgorithmOutputParent {
  samplingAlgorithmType: SamplingAlgorithmTypeOutput;
}

export type SamplingAlgorithmOutput =
  | BayesianSamplingAlgorithmOutput
  | GridSamplingAlgorithmOutput
  | RandomSamplingAlgorithmOutput;

/** Possible values: "Grid", "Random", "Bayesian" */
export type SamplingAlgorithmTypeOutput = string;

export interface SasDatastoreCredentialsOutput extends DatastoreCredentialsOutputParent {
  secrets: SasDatastoreSecretsOutput;
  credentialsType: "Sas";
}

export interface SasDatastoreSecretsOutput extends DatastoreSecretsOutputParent {
  sasToken?: string | null;
  secretsType: "Sas";
}

export interface ScaleSettingsOutput {
  maxNodeCount: number;
  minNodeCount?: number;
  nodeIdleTimeBeforeScaleDown?: string;
}

export interface ScaleSettingsInformationOutput {
  scaleSettings?: ScaleSettingsOutput;
}

/** Possible values: "Default", "TargetUtilization" */
export type ScaleTypeOutput = string;

export interface ScheduleOutput extends ResourceBaseOutput {
  action: ScheduleActionBaseOutput;
  displayName?: string | null;
  isEnabled?: boolean;
  readonly provisioningState?: ScheduleProvisioningStatusOutput;
  trigger: TriggerBaseOutput;
}

export interface ScheduleActionBaseOutputParent {
  actionType: ScheduleActionTypeOutput;
}

export type ScheduleActionBaseOutput =
  | CreateMonitorActionOutput
  | EndpointScheduleActionOutput
  | JobScheduleActionOutput;

/** Possible values: "CreateJob", "InvokeBatchEndpoint", "CreateMonitor" */
export type ScheduleActionTypeOutput = string;

export interface ScheduleBaseOutput {
  id?: string | null;
  provisioningStatus?: ScheduleProvisioningStateOutput;
  status?: ScheduleStatusOutput;
}

/** Possible values: "Completed", "Provisioning", "Failed" */
export type ScheduleProvisioningStateOutput = string;

/** Possible values: "Creating", "Updating", "Deleting", "Succeeded", "Failed", "Canceled" */
export type ScheduleProvisioningStatusOutput = string;

export interface ScheduleResourceOutput extends ProxyResourceOutput {
  properties: ScheduleOutput;
}

export interface ScheduleResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<ScheduleResourceOutput>;
}

/** Possible values: "Enabled", "Disabled" */
export type ScheduleStatusOutput = string;

export interface ScriptReferenceOutput {
  scriptSource?: string;
  scriptData?: string;
  scriptArguments?: string;
  timeout?: string;
}

export interface ScriptsToExecuteOutput {
  startupScript?: ScriptReferenceOutput;
  creationScript?: ScriptReferenceOutput;
}

export interface SeasonalityOutputParent {
  mode: SeasonalityModeOutput;
}

export type SeasonalityOutput =
  | AutoSeasonalityOutput
  | CustomSeasonalityOutput;

/** Possible values: "Auto", "Custom" */
export type SeasonalityModeOutput = string;

/** Possible values: "AccountKey", "Certificate", "Sas", "ServicePrincipal" */
export type SecretsTypeOutput = string;

export interface ServerlessComputeSettingsOutput {
  serverlessComputeCustomSubnet?: string;
  serverlessComputeNoPublicIP?: boolean;
}

/** Possible values: "None", "WorkspaceSystemAssignedIdentity", "WorkspaceUserAssignedIdentity" */
export type ServiceDataAccessAuthIdentityOutput = string;

export interface ServiceManagedResourcesSettingsOutput {
  cosmosDb?: CosmosDbSettingsOutput;
}

export interface ServicePrincipalAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionServicePrincipalOutput;
  authType: "ServicePrincipal";
}

export interface ServicePrincipalDatastoreCredentialsOutput extends DatastoreCredentialsOutputParent {
  authorityUrl?: string | null;
  clientId: string;
  resourceUrl?: string | null;
  secrets: ServicePrincipalDatastoreSecretsOutput;
  tenantId: string;
  credentialsType: "ServicePrincipal";
}

export interface ServicePrincipalDatastoreSecretsOutput extends DatastoreSecretsOutputParent {
  clientSecret?: string | null;
  secretsType: "ServicePrincipal";
}

export interface ServiceTagDestinationOutput {
  action?: RuleActionOutput;
  readonly addressPrefixes?: Array<string>;
  portRanges?: string;
  protocol?: string;
  serviceTag?: string;
}

export interface ServiceTagOutboundRuleOutput extends OutboundRuleOutputParent {
  destination?: ServiceTagDestinationOutput;
  type: "ServiceTag";
}

export interface SetupScriptsOutput {
  scripts?: ScriptsToExecuteOutput;
}

export interface SharedPrivateLinkResourceOutput {
  name?: string;
  properties?: SharedPrivateLinkResourcePropertyOutput;
}

export interface SharedPrivateLinkResourcePropertyOutput {
  privateLinkResourceId?: string;
  groupId?: string;
  requestMessage?: string;
  status?: PrivateEndpointServiceConnectionStatusOutput;
}

/** Possible values: "None", "Auto", "Pad", "Drop" */
export type ShortSeriesHandlingConfigurationOutput = string;

export interface SkuOutput {
  name: string;
  tier?: SkuTierOutput;
  size?: string;
  family?: string;
  capacity?: number;
}

export interface SkuCapacityOutput {
  maximum?: number;
  minimum?: number;
  scaleType?: SkuScaleTypeOutput;
}

export interface SkuResourceOutput {
  capacity?: SkuCapacityOutput | null;
  readonly resourceType?: string | null;
  sku?: SkuSettingOutput | null;
}

export interface SkuResourceArmPaginatedResultOutput {
  nextLink?: string;
  value?: Array<SkuResourceOutput>;
}

/** Possible values: "Automatic", "Manual", "None" */
export type SkuScaleTypeOutput = string;

export interface SkuSettingOutput {
  name: string;
  tier?: SkuTierOutput;
}

export type SkuTierOutput = "Free" | "Basic" | "Standard" | "Premium";

export interface SparkJobOutput extends JobBaseOutputParent {
  archives?: Array<string> | null;
  args?: string | null;
  codeId: string;
  conf?: Record<string, string | null> | null;
  entry: SparkJobEntryOutput;
  environmentId?: string | null;
  environmentVariables?: Record<string, string | null> | null;
  files?: Array<string> | null;
  inputs?: Record<string, JobInputOutput | null> | null;
  jars?: Array<string> | null;
  outputs?: Record<string, JobOutputOutput | null> | null;
  pyFiles?: Array<string> | null;
  queueSettings?: QueueSettingsOutput | null;
  resources?: SparkResourceConfigurationOutput | null;
  jobType: "Spark";
}

export interface SparkJobEntryOutputParent {
  sparkJobEntryType: SparkJobEntryTypeOutput;
}

export type SparkJobEntryOutput =
  | SparkJobPythonEntryOutput
  | SparkJobScalaEntryOutput;

/** Possible values: "SparkJobPythonEntry", "SparkJobScalaEntry" */
export type SparkJobEntryTypeOutput = string;

export interface SparkJobPythonEntryOutput extends SparkJobEntryOutputParent {
  file: string;
  sparkJobEntryType: "SparkJobPythonEntry";
}

export interface SparkJobScalaEntryOutput extends SparkJobEntryOutputParent {
  className: string;
  sparkJobEntryType: "SparkJobScalaEntry";
}

export interface SparkResourceConfigurationOutput {
  instanceType?: string | null;
  runtimeVersion?: string;
}

export interface SslConfigurationOutput {
  /** Possible values: "Disabled", "Enabled", "Auto" */
  status?: string;
  cert?: string | null;
  key?: string | null;
  cname?: string | null;
  leafDomainLabel?: string | null;
  overwriteExistingDomain?: boolean;
}

export interface StackEnsembleSettingsOutput {
  stackMetaLearnerKWargs?: unknown;
  stackMetaLearnerTrainPercentage?: number;
  stackMetaLearnerType?: StackMetaLearnerTypeOutput;
}

/** Possible values: "None", "LogisticRegression", "LogisticRegressionCV", "LightGBMClassifier", "ElasticNet", "ElasticNetCV", "LightGBMRegressor", "LinearRegression" */
export type StackMetaLearnerTypeOutput = string;

export interface StaticInputDataOutput extends MonitoringInputDataBaseOutputParent {
  preprocessingComponentId?: string | null;
  windowEnd: string;
  windowStart: string;
  inputDataType: "Static";
}

/** Possible values: "None", "Sgd", "Adam", "Adamw" */
export type StochasticOptimizerOutput = string;

export interface SweepJobOutput extends JobBaseOutputParent {
  earlyTermination?: EarlyTerminationPolicyOutput | null;
  inputs?: Record<string, JobInputOutput | null> | null;
  limits?: SweepJobLimitsOutput;
  objective: ObjectiveOutput;
  outputs?: Record<string, JobOutputOutput | null> | null;
  queueSettings?: QueueSettingsOutput | null;
  samplingAlgorithm: SamplingAlgorithmOutput;
  searchSpace: unknown;
  trial: TrialComponentOutput;
  jobType: "Sweep";
}

export interface SweepJobLimitsOutput extends JobLimitsOutputParent {
  maxConcurrentTrials?: number | null;
  maxTotalTrials?: number | null;
  trialTimeout?: string | null;
  jobLimitsType: "Sweep";
}

export interface SynapseSparkOutput extends ComputeOutputParent {
  properties?: { autoScaleProperties?: AutoScalePropertiesOutput; autoPauseProperties?: AutoPausePropertiesOutput; sparkVersion?: string; nodeCount?: number; nodeSize?: string; nodeSizeFamily?: string; subscriptionId?: string; resourceGroup?: string; workspaceName?: string; poolName?: string; };
  computeType: "SynapseSpark";
}

export interface SystemServiceOutput {
  readonly systemServiceType?: string;
  readonly publicIpAddress?: string;
  readonly version?: string;
}

export interface TableVerticalOutput {
  cvSplitColumnNames?: Array<string> | null;
  featurizationSettings?: TableVerticalFeaturizationSettingsOutput | null;
  limitSettings?: TableVerticalLimitSettingsOutput | null;
  nCrossValidations?: NCrossValidationsOutput | null;
  testData?: MLTableJobInputOutput | null;
  testDataSize?: number | null;
  validationData?: MLTableJobInputOutput | null;
  validationDataSize?: number | null;
  weightColumnName?: string | null;
}

export interface TableVerticalFeaturizationSettingsOutput extends FeaturizationSettingsOutput {
  blockedTransformers?: Array<BlockedTransformersOutput> | null;
  columnNameAndTypes?: Record<string, string | null> | null;
  enableDnnFeaturization?: boolean;
  mode?: FeaturizationModeOutput;
  transformerParams?: Record<string, Array<ColumnTransformerOutput> | null> | null;
}

export interface TableVerticalLimitSettingsOutput {
  enableEarlyTermination?: boolean;
  exitScore?: number | null;
  maxConcurrentTrials?: number;
  maxCoresPerTrial?: number;
  maxTrials?: number;
  timeout?: string;
  trialTimeout?: string;
}

/** Possible values: "None", "Sum", "Max", "Min", "Mean" */
export type TargetAggregationFunctionOutput = string;

export interface TargetLagsOutputParent {
  mode: TargetLagsModeOutput;
}

export type TargetLagsOutput =
  | AutoTargetLagsOutput
  | CustomTargetLagsOutput;

/** Possible values: "Auto", "Custom" */
export type TargetLagsModeOutput = string;

export interface TargetRollingWindowSizeOutputParent {
  mode: TargetRollingWindowSizeModeOutput;
}

export type TargetRollingWindowSizeOutput =
  | AutoTargetRollingWindowSizeOutput
  | CustomTargetRollingWindowSizeOutput;

/** Possible values: "Auto", "Custom" */
export type TargetRollingWindowSizeModeOutput = string;

export interface TargetUtilizationScaleSettingsOutput extends OnlineScaleSettingsOutputParent {
  maxInstances?: number;
  minInstances?: number;
  pollingInterval?: string;
  targetUtilizationPercentage?: number;
  scaleType: "TargetUtilization";
}

/** Possible values: "Classification", "Regression", "Forecasting", "ImageClassification", "ImageClassificationMultilabel", "ImageObjectDetection", "ImageInstanceSegmentation", "TextClassification", "TextClassificationMultilabel", "TextNER" */
export type TaskTypeOutput = string;

export interface TensorFlowOutput extends DistributionConfigurationOutputParent {
  parameterServerCount?: number;
  workerCount?: number | null;
  distributionType: "TensorFlow";
}

export interface TextClassificationOutput extends NlpVerticalOutput, AutoMLVerticalOutputParent {
  primaryMetric?: ClassificationPrimaryMetricsOutput;
  taskType: "TextClassification";
}

export interface TextClassificationMultilabelOutput extends NlpVerticalOutput, AutoMLVerticalOutputParent {
  readonly primaryMetric?: ClassificationMultilabelPrimaryMetricsOutput;
  taskType: "TextClassificationMultilabel";
}

export interface TextNerOutput extends NlpVerticalOutput, AutoMLVerticalOutputParent {
  readonly primaryMetric?: ClassificationPrimaryMetricsOutput;
  taskType: "TextNER";
}

export interface TmpfsOptionsOutput {
  size?: number;
}

export interface TopNFeaturesByAttributionOutput extends MonitoringFeatureFilterBaseOutputParent {
  top?: number;
  filterType: "TopNByAttribution";
}

export interface TrackedResourceOutput extends ResourceOutput {
  tags?: Record<string, string>;
  location: string;
}

export interface TrainingSettingsOutput {
  enableDnnTraining?: boolean;
  enableModelExplainability?: boolean;
  enableOnnxCompatibleModels?: boolean;
  enableStackEnsemble?: boolean;
  enableVoteEnsemble?: boolean;
  ensembleModelDownloadTimeout?: string;
  stackEnsembleSettings?: StackEnsembleSettingsOutput | null;
}

export interface TrialComponentOutput {
  codeId?: string | null;
  command: string;
  distribution?: DistributionConfigurationOutput | null;
  environmentId: string;
  environmentVariables?: Record<string, string | null> | null;
  resources?: JobResourceConfigurationOutput;
}

export interface TriggerBaseOutputParent {
  endTime?: string | null;
  startTime?: string | null;
  timeZone?: string;
  triggerType: TriggerTypeOutput;
}

export type TriggerBaseOutput =
  | CronTriggerOutput
  | RecurrenceTriggerOutput;

/** Possible values: "Recurrence", "Cron" */
export type TriggerTypeOutput = string;

export interface TritonModelJobInputOutput extends AssetJobInputOutput, JobInputOutputParent {
  jobInputType: "triton_model";
}

export interface TritonModelJobOutputOutput extends AssetJobOutputOutput, JobOutputOutputParent {
  jobOutputType: "triton_model";
}

export interface TruncationSelectionPolicyOutput extends EarlyTerminationPolicyOutputParent {
  truncationPercentage?: number;
  policyType: "TruncationSelection";
}

export interface UriFileDataVersionOutput extends DataVersionBaseOutputParent {
  dataType: "uri_file";
}

export interface UriFileJobInputOutput extends AssetJobInputOutput, JobInputOutputParent {
  jobInputType: "uri_file";
}

export interface UriFileJobOutputOutput extends AssetJobOutputOutput, JobOutputOutputParent {
  jobOutputType: "uri_file";
}

export interface UriFolderDataVersionOutput extends DataVersionBaseOutputParent {
  dataType: "uri_folder";
}

export interface UriFolderJobInputOutput extends AssetJobInputOutput, JobInputOutputParent {
  jobInputType: "uri_folder";
}

export interface UriFolderJobOutputOutput extends AssetJobOutputOutput, JobOutputOutputParent {
  jobOutputType: "uri_folder";
}

/** Possible values: "None", "Season", "SeasonTrend" */
export type UseStlOutput = string;

export interface UserAccountCredentialsOutput {
  adminUserName: string;
  adminUserSshPublicKey?: string;
  adminUserPassword?: string;
}

export type UserAssignedIdentitiesOutput = Record<string, UserAssignedIdentityOutput>;

export interface UserAssignedIdentityOutput {
  readonly principalId?: string;
  readonly clientId?: string;
}

export interface UserIdentityOutput extends IdentityConfigurationOutputParent {
  identityType: "UserIdentity";
}

export interface UsernamePasswordAuthTypeWorkspaceConnectionPropertiesOutput extends WorkspaceConnectionPropertiesV2OutputParent {
  credentials?: WorkspaceConnectionUsernamePasswordOutput;
  authType: "UsernamePassword";
}

/** Possible values: "None", "Coco", "Voc", "CocoVoc" */
export type ValidationMetricTypeOutput = string;

export interface VirtualMachineOutput extends ComputeOutputParent, VirtualMachineSchemaOutput {
  computeType: "VirtualMachine";
}

export interface VirtualMachineImageOutput {
  id: string;
}

export interface VirtualMachineSchemaOutput {
  properties?: { virtualMachineSize?: string; sshPort?: number; notebookServerPort?: number; address?: string; administratorAccount?: VirtualMachineSshCredentialsOutput; isNotebookInstanceCompute?: boolean; };
}

export interface VirtualMachineSecretsOutput extends ComputeSecretsOutputParent, VirtualMachineSecretsSchemaOutput {
  computeType: "VirtualMachine";
}

export interface VirtualMachineSecretsSchemaOutput {
  administratorAccount?: VirtualMachineSshCredentialsOutput;
}

export interface VirtualMachineSshCredentialsOutput {
  username?: string;
  password?: string;
  publicKeyData?: string;
  privateKeyData?: string;
}

export interface VolumeDefinitionOutput {
  /** Possible values: "bind", "volume", "tmpfs", "npipe" */
  type?: string;
  readOnly?: boolean | null;
  source?: string;
  target?: string;
  consistency?: string;
  bind?: BindOptionsOutput;
  volume?: VolumeOptionsOutput;
  tmpfs?: TmpfsOptionsOutput;
}

export interface VolumeOptionsOutput {
  nocopy?: boolean | null;
}

export interface WebhookOutputParent {
  eventType?: string | null;
  webhookType: WebhookTypeOutput;
}

export type WebhookOutput =
  | AzureDevOpsWebhookOutput;

/** Possible values: "AzureDevOps" */
export type WebhookTypeOutput = string;

/** Possible values: "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" */
export type WeekDayOutput = string;

export interface WorkspaceOutput extends ResourceOutput {
  properties?: WorkspacePropertiesOutput;
  identity?: ManagedServiceIdentityOutput;
  kind?: string;
  location?: string;
  tags?: Record<string, string>;
  sku?: SkuOutput;
}

export interface WorkspaceConnectionAccessKeyOutput {
  accessKeyId?: string;
  secretAccessKey?: string;
}

export interface WorkspaceConnectionAccountKeyOutput {
  key?: string;
}

export interface WorkspaceConnectionApiKeyOutput {
  key?: string;
}

export interface WorkspaceConnectionManagedIdentityOutput {
  resourceId?: string;
  clientId?: string;
}

export interface WorkspaceConnectionOAuth2Output {
  authUrl?: string;
  clientId?: string;
  clientSecret?: string;
  developerToken?: string;
  password?: string;
  refreshToken?: string;
  tenantId?: string;
  username?: string;
}

export interface WorkspaceConnectionPersonalAccessTokenOutput {
  pat?: string;
}

export interface WorkspaceConnectionPropertiesV2OutputParent {
  authType: ConnectionAuthTypeOutput;
  category?: ConnectionCategoryOutput;
  readonly createdByWorkspaceArmId?: string;
  expiryTime?: string;
  readonly group?: ConnectionGroupOutput;
  isSharedToAll?: boolean;
  target?: string;
  metadata?: Record<string, string>;
  sharedUserList?: Array<string>;
  value?: string;
  /** Possible values: "JSON" */
  valueFormat?: string;
}

export type WorkspaceConnectionPropertiesV2Output =
  | AADAuthTypeWorkspaceConnectionPropertiesOutput
  | AccessKeyAuthTypeWorkspaceConnectionPropertiesOutput
  | AccountKeyAuthTypeWorkspaceConnectionPropertiesOutput
  | ApiKeyAuthWorkspaceConnectionPropertiesOutput
  | CustomKeysWorkspaceConnectionPropertiesOutput
  | ManagedIdentityAuthTypeWorkspaceConnectionPropertiesOutput
  | NoneAuthTypeWorkspaceConnectionPropertiesOutput
  | OAuth2AuthTypeWorkspaceConnectionPropertiesOutput
  | PATAuthTypeWorkspaceConnectionPropertiesOutput
  | SASAuthTypeWorkspaceConnectionPropertiesOutput
  | ServicePrincipalAuthTypeWorkspaceConnectionPropertiesOutput
  | UsernamePasswordAuthTypeWorkspaceConnectionPropertiesOutput;

export interface WorkspaceConnectionPropertiesV2BasicResourceOutput extends ResourceOutput {
  properties: WorkspaceConnectionPropertiesV2Output;
}

export interface WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResultOutput {
  value?: Array<WorkspaceConnectionPropertiesV2BasicResourceOutput>;
  readonly nextLink?: string;
}

export interface WorkspaceConnectionServicePrincipalOutput {
  clientId?: string;
  clientSecret?: string;
  tenantId?: string;
}

export interface WorkspaceConnectionSharedAccessSignatureOutput {
  sas?: string;
}

export interface WorkspaceConnectionUsernamePasswordOutput {
  username?: string;
  password?: string;
  securityToken?: string;
}

export interface WorkspaceHubConfigOutput {
  additionalWorkspaceStorageAccounts?: Array<string>;
  defaultWorkspaceResourceGroup?: string;
}

export interface WorkspaceListResultOutput {
  value?: Array<WorkspaceOutput>;
  nextLink?: string;
}

export interface WorkspacePropertiesOutput {
  readonly workspaceId?: string;
  description?: string;
  friendlyName?: string;
  keyVault?: string;
  applicationInsights?: string;
  containerRegistry?: string | null;
  storageAccount?: string;
  discoveryUrl?: string;
  /** Possible values: "Unknown", "Updating", "Creating", "Deleting", "Succeeded", "Failed", "Canceled" */
  readonly provisioningState?: string;
  encryption?: EncryptionPropertyOutput;
  hbiWorkspace?: boolean;
  readonly serviceProvisionedResourceGroup?: string;
  readonly privateLinkCount?: number;
  imageBuildCompute?: string;
  allowPublicAccessWhenBehindVnet?: boolean;
  /** Possible values: "Enabled", "Disabled" */
  publicNetworkAccess?: string;
  readonly privateEndpointConnections?: Array<PrivateEndpointConnectionOutput>;
  serverlessComputeSettings?: ServerlessComputeSettingsOutput;
  sharedPrivateLinkResources?: Array<SharedPrivateLinkResourceOutput>;
  readonly notebookInfo?: NotebookResourceInfoOutput;
  serviceManagedResourcesSettings?: ServiceManagedResourcesSettingsOutput;
  primaryUserAssignedIdentity?: string;
  readonly tenantId?: string;
  readonly storageHnsEnabled?: boolean;
  readonly mlFlowTrackingUri?: string;
  v1LegacyMode?: boolean;
  managedNetwork?: ManagedNetworkSettingsOutput;
  featureStoreSettings?: FeatureStoreSettingsOutput;
  associatedWorkspaces?: Array<string>;
  enableDataIsolation?: boolean;
  hubResourceId?: string;
  workspaceHubConfig?: WorkspaceHubConfigOutput;
}

export interface WorkspacePropertiesUpdateParametersOutput {
  description?: string;
  friendlyName?: string;
  imageBuildCompute?: string;
  serviceManagedResourcesSettings?: ServiceManagedResourcesSettingsOutput;
  primaryUserAssignedIdentity?: string;
  serverlessComputeSettings?: ServerlessComputeSettingsOutput;
  /** Possible values: "Enabled", "Disabled" */
  publicNetworkAccess?: string;
  applicationInsights?: string;
  containerRegistry?: string;
  featureStoreSettings?: FeatureStoreSettingsOutput;
  managedNetwork?: ManagedNetworkSettingsOutput;
  enableDataIsolation?: boolean;
  v1LegacyMode?: boolean;
  encryption?: EncryptionUpdatePropertiesOutput;
}

export interface WorkspaceUpdateParametersOutput {
  tags?: Record<string, string>;
  sku?: SkuOutput;
  identity?: ManagedServiceIdentityOutput;
  properties?: WorkspacePropertiesUpdateParametersOutput;
}

export interface SystemDataOutput {
  createdBy?: string;
  /** Possible values: "User", "Application", "ManagedIdentity", "Key" */
  createdByType?: string;
  createdAt?: string;
  lastModifiedBy?: string;
  /** Possible values: "User", "Application", "ManagedIdentity", "Key" */
  lastModifiedByType?: string;
  lastModifiedAt?: string;
}
