// Generated from specification.json by build/client/generate.mjs. Do not edit.

import type { RawHttpHeaders } from "@azure/core-rest-pipeline";
import type { HttpResponse } from "@azure-rest/core-client";
import type {
  AmlComputeNodesInformationOutput,
  BatchDeploymentTrackedResourceArmPaginatedResultOutput,
  BatchDeploymentTrackedResourceOutput,
  BatchEndpointTrackedResourceArmPaginatedResultOutput,
  BatchEndpointTrackedResourceOutput,
  ComponentContainerResourceArmPaginatedResultOutput,
  ComponentContainerResourceOutput,
  ComponentVersionResourceArmPaginatedResultOutput,
  ComponentVersionResourceOutput,
  ComputeResourceOutput,
  ComputeSecretsOutput,
  DataContainerResourceArmPaginatedResultOutput,
  DataContainerResourceOutput,
  DataVersionBaseResourceArmPaginatedResultOutput,
  DataVersionBaseResourceOutput,
  DatastoreResourceArmPaginatedResultOutput,
  DatastoreResourceOutput,
  DatastoreSecretsOutput,
  DeploymentLogsOutput,
  EndpointAuthKeysOutput,
  EndpointAuthTokenOutput,
  EnvironmentContainerResourceArmPaginatedResultOutput,
  EnvironmentContainerResourceOutput,
  EnvironmentVersionResourceArmPaginatedResultOutput,
  EnvironmentVersionResourceOutput,
  ErrorResponseOutput,
  ExperimentOutput,
  HistoryErrorResponseOutput,
  JobBaseResourceArmPaginatedResultOutput,
  JobBaseResourceOutput,
  ModelContainerResourceArmPaginatedResultOutput,
  ModelContainerResourceOutput,
  ModelVersionResourceArmPaginatedResultOutput,
  ModelVersionResourceOutput,
  OnlineDeploymentTrackedResourceArmPaginatedResultOutput,
  OnlineDeploymentTrackedResourceOutput,
  OnlineEndpointTrackedResourceArmPaginatedResultOutput,
  OnlineEndpointTrackedResourceOutput,
  PaginatedComputeResourcesListOutput,
  PaginatedExperimentListOutput,
  PaginatedRunListOutput,
  RunDetailsOutput,
  RunOutput,
  ScheduleResourceArmPaginatedResultOutput,
  ScheduleResourceOutput,
  SkuResourceArmPaginatedResultOutput,
  WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResultOutput,
  WorkspaceConnectionPropertiesV2BasicResourceOutput,
  WorkspaceListResultOutput,
  WorkspaceOutput,
} from "./outputModels.ts";

export interface ExperimentsGet200Response extends HttpResponse {
  status: "200";
  body: ExperimentOutput;
}

export interface ExperimentsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface ExperimentsCreate200Response extends HttpResponse {
  status: "200";
  body: ExperimentOutput;
}

export interface ExperimentsCreateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface RunsGet200Response extends HttpResponse {
  status: "200";
  body: RunOutput;
}

export interface RunsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface RunsPatch200Response extends HttpResponse {
  status: "200";
  body: RunOutput;
}

export interface RunsPatchDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface RunsGetDetails200Response extends HttpResponse {
  status: "200";
  body: RunDetailsOutput;
}

export interface RunsGetDetailsDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface RunsGetByQuery200Response extends HttpResponse {
  status: "200";
  body: PaginatedRunListOutput;
}

export interface RunsGetByQueryDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface ExperimentsGetByQuery200Response extends HttpResponse {
  status: "200";
  body: PaginatedExperimentListOutput;
}

export interface ExperimentsGetByQueryDefaultResponse extends HttpResponse {
  status: string;
  body: Required<HistoryErrorResponseOutput>;
}

export interface WorkspacesListBySubscription200Response extends HttpResponse {
  status: "200";
  body: WorkspaceListResultOutput;
}

export interface WorkspacesListBySubscriptionDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspacesListByResourceGroup200Response extends HttpResponse {
  status: "200";
  body: WorkspaceListResultOutput;
}

export interface WorkspacesListByResourceGroupDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspacesGet200Response extends HttpResponse {
  status: "200";
  body: WorkspaceOutput;
}

export interface WorkspacesGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspacesCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: WorkspaceOutput;
}

export interface WorkspacesCreateOrUpdate202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface WorkspacesCreateOrUpdate202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & WorkspacesCreateOrUpdate202ResponseHeaders;
}

export interface WorkspacesCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspacesDelete200Response extends HttpResponse {
  status: "200";
}

export interface WorkspacesDelete202Response extends HttpResponse {
  status: "202";
}

export interface WorkspacesDelete204Response extends HttpResponse {
  status: "204";
}

export interface WorkspacesDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspacesUpdate200Response extends HttpResponse {
  status: "200";
  body: WorkspaceOutput;
}

export interface WorkspacesUpdate202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface WorkspacesUpdate202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & WorkspacesUpdate202ResponseHeaders;
}

export interface WorkspacesUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchEndpointsList200Response extends HttpResponse {
  status: "200";
  body: BatchEndpointTrackedResourceArmPaginatedResultOutput;
}

export interface BatchEndpointsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchEndpointsDelete200Response extends HttpResponse {
  status: "200";
}

export interface BatchEndpointsDelete202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface BatchEndpointsDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & BatchEndpointsDelete202ResponseHeaders;
}

export interface BatchEndpointsDelete204Response extends HttpResponse {
  status: "204";
}

export interface BatchEndpointsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchEndpointsGet200Response extends HttpResponse {
  status: "200";
  body: BatchEndpointTrackedResourceOutput;
}

export interface BatchEndpointsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchEndpointsUpdate200Response extends HttpResponse {
  status: "200";
  body: BatchEndpointTrackedResourceOutput;
}

export interface BatchEndpointsUpdate202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface BatchEndpointsUpdate202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & BatchEndpointsUpdate202ResponseHeaders;
}

export interface BatchEndpointsUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchEndpointsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: BatchEndpointTrackedResourceOutput;
}

export interface BatchEndpointsCreateOrUpdate201ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "azure-asyncoperation"?: string;
}

export interface BatchEndpointsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: BatchEndpointTrackedResourceOutput;
  headers: RawHttpHeaders & BatchEndpointsCreateOrUpdate201ResponseHeaders;
}

export interface BatchEndpointsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchDeploymentsList200Response extends HttpResponse {
  status: "200";
  body: BatchDeploymentTrackedResourceArmPaginatedResultOutput;
}

export interface BatchDeploymentsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchDeploymentsDelete200Response extends HttpResponse {
  status: "200";
}

export interface BatchDeploymentsDelete202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface BatchDeploymentsDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & BatchDeploymentsDelete202ResponseHeaders;
}

export interface BatchDeploymentsDelete204Response extends HttpResponse {
  status: "204";
}

export interface BatchDeploymentsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchDeploymentsGet200Response extends HttpResponse {
  status: "200";
  body: BatchDeploymentTrackedResourceOutput;
}

export interface BatchDeploymentsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchDeploymentsUpdate200Response extends HttpResponse {
  status: "200";
  body: BatchDeploymentTrackedResourceOutput;
}

export interface BatchDeploymentsUpdate202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface BatchDeploymentsUpdate202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & BatchDeploymentsUpdate202ResponseHeaders;
}

export interface BatchDeploymentsUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchDeploymentsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: BatchDeploymentTrackedResourceOutput;
}

export interface BatchDeploymentsCreateOrUpdate201ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "azure-asyncoperation"?: string;
}

export interface BatchDeploymentsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: BatchDeploymentTrackedResourceOutput;
  headers: RawHttpHeaders & BatchDeploymentsCreateOrUpdate201ResponseHeaders;
}

export interface BatchDeploymentsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface BatchEndpointsListKeys200Response extends HttpResponse {
  status: "200";
  body: EndpointAuthKeysOutput;
}

export interface BatchEndpointsListKeysDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentContainersList200Response extends HttpResponse {
  status: "200";
  body: ComponentContainerResourceArmPaginatedResultOutput;
}

export interface ComponentContainersListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentContainersDelete200Response extends HttpResponse {
  status: "200";
}

export interface ComponentContainersDelete204Response extends HttpResponse {
  status: "204";
}

export interface ComponentContainersDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentContainersGet200Response extends HttpResponse {
  status: "200";
  body: ComponentContainerResourceOutput;
}

export interface ComponentContainersGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentContainersCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: ComponentContainerResourceOutput;
}

export interface ComponentContainersCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: ComponentContainerResourceOutput;
}

export interface ComponentContainersCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentVersionsList200Response extends HttpResponse {
  status: "200";
  body: ComponentVersionResourceArmPaginatedResultOutput;
}

export interface ComponentVersionsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentVersionsDelete200Response extends HttpResponse {
  status: "200";
}

export interface ComponentVersionsDelete204Response extends HttpResponse {
  status: "204";
}

export interface ComponentVersionsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentVersionsGet200Response extends HttpResponse {
  status: "200";
  body: ComponentVersionResourceOutput;
}

export interface ComponentVersionsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentVersionsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: ComponentVersionResourceOutput;
}

export interface ComponentVersionsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: ComponentVersionResourceOutput;
}

export interface ComponentVersionsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComponentVersionsPublish200Response extends HttpResponse {
  status: "200";
}

export interface ComponentVersionsPublish202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface ComponentVersionsPublish202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & ComponentVersionsPublish202ResponseHeaders;
}

export interface ComponentVersionsPublishDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeList200Response extends HttpResponse {
  status: "200";
  body: PaginatedComputeResourcesListOutput;
}

export interface ComputeListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeGet200Response extends HttpResponse {
  status: "200";
  body: ComputeResourceOutput;
}

export interface ComputeGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: ComputeResourceOutput;
}

export interface ComputeCreateOrUpdate201ResponseHeaders {
  "azure-asyncoperation"?: string;
}

export interface ComputeCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: ComputeResourceOutput;
  headers: RawHttpHeaders & ComputeCreateOrUpdate201ResponseHeaders;
}

export interface ComputeCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeUpdate200Response extends HttpResponse {
  status: "200";
  body: ComputeResourceOutput;
}

export interface ComputeUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeDelete200Response extends HttpResponse {
  status: "200";
}

export interface ComputeDelete202ResponseHeaders {
  "azure-asyncoperation"?: string;
  "location"?: string;
}

export interface ComputeDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & ComputeDelete202ResponseHeaders;
}

export interface ComputeDelete204Response extends HttpResponse {
  status: "204";
}

export interface ComputeDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeListKeys200Response extends HttpResponse {
  status: "200";
  body: ComputeSecretsOutput;
}

export interface ComputeListKeysDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeListNodes200Response extends HttpResponse {
  status: "200";
  body: AmlComputeNodesInformationOutput;
}

export interface ComputeListNodesDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeRestart202Response extends HttpResponse {
  status: "202";
}

export interface ComputeRestartDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeStart202Response extends HttpResponse {
  status: "202";
}

export interface ComputeStartDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ComputeStop202Response extends HttpResponse {
  status: "202";
}

export interface ComputeStopDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspaceConnectionsList200Response extends HttpResponse {
  status: "200";
  body: WorkspaceConnectionPropertiesV2BasicResourceArmPaginatedResultOutput;
}

export interface WorkspaceConnectionsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspaceConnectionsCreate200Response extends HttpResponse {
  status: "200";
  body: WorkspaceConnectionPropertiesV2BasicResourceOutput;
}

export interface WorkspaceConnectionsCreateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspaceConnectionsGet200Response extends HttpResponse {
  status: "200";
  body: WorkspaceConnectionPropertiesV2BasicResourceOutput;
}

export interface WorkspaceConnectionsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspaceConnectionsDelete200Response extends HttpResponse {
  status: "200";
}

export interface WorkspaceConnectionsDelete204Response extends HttpResponse {
  status: "204";
}

export interface WorkspaceConnectionsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface WorkspaceConnectionsListSecrets200Response extends HttpResponse {
  status: "200";
  body: WorkspaceConnectionPropertiesV2BasicResourceOutput;
}

export interface WorkspaceConnectionsListSecretsDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataContainersList200Response extends HttpResponse {
  status: "200";
  body: DataContainerResourceArmPaginatedResultOutput;
}

export interface DataContainersListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataContainersDelete200Response extends HttpResponse {
  status: "200";
}

export interface DataContainersDelete204Response extends HttpResponse {
  status: "204";
}

export interface DataContainersDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataContainersGet200Response extends HttpResponse {
  status: "200";
  body: DataContainerResourceOutput;
}

export interface DataContainersGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataContainersCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: DataContainerResourceOutput;
}

export interface DataContainersCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: DataContainerResourceOutput;
}

export interface DataContainersCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataVersionsList200Response extends HttpResponse {
  status: "200";
  body: DataVersionBaseResourceArmPaginatedResultOutput;
}

export interface DataVersionsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataVersionsDelete200Response extends HttpResponse {
  status: "200";
}

export interface DataVersionsDelete204Response extends HttpResponse {
  status: "204";
}

export interface DataVersionsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataVersionsGet200Response extends HttpResponse {
  status: "200";
  body: DataVersionBaseResourceOutput;
}

export interface DataVersionsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataVersionsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: DataVersionBaseResourceOutput;
}

export interface DataVersionsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: DataVersionBaseResourceOutput;
}

export interface DataVersionsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DataVersionsPublish200Response extends HttpResponse {
  status: "200";
}

export interface DataVersionsPublish202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface DataVersionsPublish202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & DataVersionsPublish202ResponseHeaders;
}

export interface DataVersionsPublishDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DatastoresList200Response extends HttpResponse {
  status: "200";
  body: DatastoreResourceArmPaginatedResultOutput;
}

export interface DatastoresListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DatastoresDelete200Response extends HttpResponse {
  status: "200";
}

export interface DatastoresDelete204Response extends HttpResponse {
  status: "204";
}

export interface DatastoresDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DatastoresGet200Response extends HttpResponse {
  status: "200";
  body: DatastoreResourceOutput;
}

export interface DatastoresGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DatastoresCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: DatastoreResourceOutput;
}

export interface DatastoresCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: DatastoreResourceOutput;
}

export interface DatastoresCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface DatastoresListSecrets200Response extends HttpResponse {
  status: "200";
  body: DatastoreSecretsOutput;
}

export interface DatastoresListSecretsDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentContainersList200Response extends HttpResponse {
  status: "200";
  body: EnvironmentContainerResourceArmPaginatedResultOutput;
}

export interface EnvironmentContainersListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentContainersDelete200Response extends HttpResponse {
  status: "200";
}

export interface EnvironmentContainersDelete204Response extends HttpResponse {
  status: "204";
}

export interface EnvironmentContainersDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentContainersGet200Response extends HttpResponse {
  status: "200";
  body: EnvironmentContainerResourceOutput;
}

export interface EnvironmentContainersGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentContainersCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: EnvironmentContainerResourceOutput;
}

export interface EnvironmentContainersCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: EnvironmentContainerResourceOutput;
}

export interface EnvironmentContainersCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentVersionsList200Response extends HttpResponse {
  status: "200";
  body: EnvironmentVersionResourceArmPaginatedResultOutput;
}

export interface EnvironmentVersionsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentVersionsDelete200Response extends HttpResponse {
  status: "200";
}

export interface EnvironmentVersionsDelete204Response extends HttpResponse {
  status: "204";
}

export interface EnvironmentVersionsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentVersionsGet200Response extends HttpResponse {
  status: "200";
  body: EnvironmentVersionResourceOutput;
}

export interface EnvironmentVersionsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentVersionsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: EnvironmentVersionResourceOutput;
}

export interface EnvironmentVersionsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: EnvironmentVersionResourceOutput;
}

export interface EnvironmentVersionsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface EnvironmentVersionsPublish200Response extends HttpResponse {
  status: "200";
}

export interface EnvironmentVersionsPublish202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface EnvironmentVersionsPublish202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & EnvironmentVersionsPublish202ResponseHeaders;
}

export interface EnvironmentVersionsPublishDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface JobsList200Response extends HttpResponse {
  status: "200";
  body: JobBaseResourceArmPaginatedResultOutput;
}

export interface JobsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface JobsDelete200Response extends HttpResponse {
  status: "200";
}

export interface JobsDelete202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface JobsDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & JobsDelete202ResponseHeaders;
}

export interface JobsDelete204Response extends HttpResponse {
  status: "204";
}

export interface JobsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface JobsGet200Response extends HttpResponse {
  status: "200";
  body: JobBaseResourceOutput;
}

export interface JobsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface JobsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: JobBaseResourceOutput;
}

export interface JobsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: JobBaseResourceOutput;
}

export interface JobsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface JobsCancel200Response extends HttpResponse {
  status: "200";
}

export interface JobsCancel202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface JobsCancel202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & JobsCancel202ResponseHeaders;
}

export interface JobsCancelDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelContainersList200Response extends HttpResponse {
  status: "200";
  body: ModelContainerResourceArmPaginatedResultOutput;
}

export interface ModelContainersListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelContainersDelete200Response extends HttpResponse {
  status: "200";
}

export interface ModelContainersDelete204Response extends HttpResponse {
  status: "204";
}

export interface ModelContainersDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelContainersGet200Response extends HttpResponse {
  status: "200";
  body: ModelContainerResourceOutput;
}

export interface ModelContainersGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelContainersCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: ModelContainerResourceOutput;
}

export interface ModelContainersCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: ModelContainerResourceOutput;
}

export interface ModelContainersCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelVersionsList200Response extends HttpResponse {
  status: "200";
  body: ModelVersionResourceArmPaginatedResultOutput;
}

export interface ModelVersionsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelVersionsDelete200Response extends HttpResponse {
  status: "200";
}

export interface ModelVersionsDelete204Response extends HttpResponse {
  status: "204";
}

export interface ModelVersionsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelVersionsGet200Response extends HttpResponse {
  status: "200";
  body: ModelVersionResourceOutput;
}

export interface ModelVersionsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelVersionsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: ModelVersionResourceOutput;
}

export interface ModelVersionsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: ModelVersionResourceOutput;
}

export interface ModelVersionsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface ModelVersionsPublish200Response extends HttpResponse {
  status: "200";
}

export interface ModelVersionsPublish202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface ModelVersionsPublish202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & ModelVersionsPublish202ResponseHeaders;
}

export interface ModelVersionsPublishDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsList200Response extends HttpResponse {
  status: "200";
  body: OnlineEndpointTrackedResourceArmPaginatedResultOutput;
}

export interface OnlineEndpointsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsDelete200Response extends HttpResponse {
  status: "200";
}

export interface OnlineEndpointsDelete202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface OnlineEndpointsDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & OnlineEndpointsDelete202ResponseHeaders;
}

export interface OnlineEndpointsDelete204Response extends HttpResponse {
  status: "204";
}

export interface OnlineEndpointsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsGet200Response extends HttpResponse {
  status: "200";
  body: OnlineEndpointTrackedResourceOutput;
}

export interface OnlineEndpointsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsUpdate200Response extends HttpResponse {
  status: "200";
  body: OnlineEndpointTrackedResourceOutput;
}

export interface OnlineEndpointsUpdate202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface OnlineEndpointsUpdate202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & OnlineEndpointsUpdate202ResponseHeaders;
}

export interface OnlineEndpointsUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: OnlineEndpointTrackedResourceOutput;
}

export interface OnlineEndpointsCreateOrUpdate201ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "azure-asyncoperation"?: string;
}

export interface OnlineEndpointsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: OnlineEndpointTrackedResourceOutput;
  headers: RawHttpHeaders & OnlineEndpointsCreateOrUpdate201ResponseHeaders;
}

export interface OnlineEndpointsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsList200Response extends HttpResponse {
  status: "200";
  body: OnlineDeploymentTrackedResourceArmPaginatedResultOutput;
}

export interface OnlineDeploymentsListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsDelete200Response extends HttpResponse {
  status: "200";
}

export interface OnlineDeploymentsDelete202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface OnlineDeploymentsDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & OnlineDeploymentsDelete202ResponseHeaders;
}

export interface OnlineDeploymentsDelete204Response extends HttpResponse {
  status: "204";
}

export interface OnlineDeploymentsDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsGet200Response extends HttpResponse {
  status: "200";
  body: OnlineDeploymentTrackedResourceOutput;
}

export interface OnlineDeploymentsGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsUpdate200Response extends HttpResponse {
  status: "200";
  body: OnlineDeploymentTrackedResourceOutput;
}

export interface OnlineDeploymentsUpdate202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface OnlineDeploymentsUpdate202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & OnlineDeploymentsUpdate202ResponseHeaders;
}

export interface OnlineDeploymentsUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: OnlineDeploymentTrackedResourceOutput;
}

export interface OnlineDeploymentsCreateOrUpdate201ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "azure-asyncoperation"?: string;
}

export interface OnlineDeploymentsCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: OnlineDeploymentTrackedResourceOutput;
  headers: RawHttpHeaders & OnlineDeploymentsCreateOrUpdate201ResponseHeaders;
}

export interface OnlineDeploymentsCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsGetLogs200Response extends HttpResponse {
  status: "200";
  body: DeploymentLogsOutput;
}

export interface OnlineDeploymentsGetLogsDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineDeploymentsListSkus200Response extends HttpResponse {
  status: "200";
  body: SkuResourceArmPaginatedResultOutput;
}

export interface OnlineDeploymentsListSkusDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsListKeys200Response extends HttpResponse {
  status: "200";
  body: EndpointAuthKeysOutput;
}

export interface OnlineEndpointsListKeysDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsRegenerateKeys200Response extends HttpResponse {
  status: "200";
}

export interface OnlineEndpointsRegenerateKeys202ResponseHeaders {
  "location"?: string;
  "retry-after"?: string;
}

export interface OnlineEndpointsRegenerateKeys202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & OnlineEndpointsRegenerateKeys202ResponseHeaders;
}

export interface OnlineEndpointsRegenerateKeysDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface OnlineEndpointsGetToken200Response extends HttpResponse {
  status: "200";
  body: EndpointAuthTokenOutput;
}

export interface OnlineEndpointsGetTokenDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface SchedulesList200Response extends HttpResponse {
  status: "200";
  body: ScheduleResourceArmPaginatedResultOutput;
}

export interface SchedulesListDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface SchedulesDelete200Response extends HttpResponse {
  status: "200";
}

export interface SchedulesDelete202ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "location"?: string;
  "retry-after"?: string;
}

export interface SchedulesDelete202Response extends HttpResponse {
  status: "202";
  headers: RawHttpHeaders & SchedulesDelete202ResponseHeaders;
}

export interface SchedulesDelete204Response extends HttpResponse {
  status: "204";
}

export interface SchedulesDeleteDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface SchedulesGet200Response extends HttpResponse {
  status: "200";
  body: ScheduleResourceOutput;
}

export interface SchedulesGetDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}

export interface SchedulesCreateOrUpdate200Response extends HttpResponse {
  status: "200";
  body: ScheduleResourceOutput;
}

export interface SchedulesCreateOrUpdate201ResponseHeaders {
  "x-ms-async-operation-timeout"?: string;
  "azure-asyncoperation"?: string;
}

export interface SchedulesCreateOrUpdate201Response extends HttpResponse {
  status: "201";
  body: ScheduleResourceOutput;
  headers: RawHttpHeaders & SchedulesCreateOrUpdate201ResponseHeaders;
}

export interface SchedulesCreateOrUpdateDefaultResponse extends HttpResponse {
  status: string;
  body: Required<ErrorResponseOutput>;
}
