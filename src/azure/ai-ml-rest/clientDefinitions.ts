// Generated from specification.json by build/client/generate.mjs. Do not edit.

import type { Client, StreamableMethod } from "@azure-rest/core-client";
import type {
  BatchDeploymentsCreateOrUpdateParameters,
  BatchDeploymentsDeleteParameters,
  BatchDeploymentsGetParameters,
  BatchDeploymentsListParameters,
  BatchDeploymentsUpdateParameters,
  BatchEndpointsCreateOrUpdateParameters,
  BatchEndpointsDeleteParameters,
  BatchEndpointsGetParameters,
  BatchEndpointsListKeysParameters,
  BatchEndpointsListParameters,
  BatchEndpointsUpdateParameters,
  ComponentContainersCreateOrUpdateParameters,
  ComponentContainersDeleteParameters,
  ComponentContainersGetParameters,
  ComponentContainersListParameters,
  ComponentVersionsCreateOrUpdateParameters,
  ComponentVersionsDeleteParameters,
  ComponentVersionsGetParameters,
  ComponentVersionsListParameters,
  ComponentVersionsPublishParameters,
  ComputeCreateOrUpdateParameters,
  ComputeDeleteParameters,
  ComputeGetParameters,
  ComputeListKeysParameters,
  ComputeListNodesParameters,
  ComputeListParameters,
  ComputeRestartParameters,
  ComputeStartParameters,
  ComputeStopParameters,
  ComputeUpdateParameters,
  DataContainersCreateOrUpdateParameters,
  DataContainersDeleteParameters,
  DataContainersGetParameters,
  DataContainersListParameters,
  DataVersionsCreateOrUpdateParameters,
  DataVersionsDeleteParameters,
  DataVersionsGetParameters,
  DataVersionsListParameters,
  DataVersionsPublishParameters,
  DatastoresCreateOrUpdateParameters,
  DatastoresDeleteParameters,
  DatastoresGetParameters,
  DatastoresListParameters,
  DatastoresListSecretsParameters,
  EnvironmentContainersCreateOrUpdateParameters,
  EnvironmentContainersDeleteParameters,
  EnvironmentContainersGetParameters,
  EnvironmentContainersListParameters,
  EnvironmentVersionsCreateOrUpdateParameters,
  EnvironmentVersionsDeleteParameters,
  EnvironmentVersionsGetParameters,
  EnvironmentVersionsListParameters,
  EnvironmentVersionsPublishParameters,
  ExperimentsCreateParameters,
  ExperimentsGetByQueryParameters,
  ExperimentsGetParameters,
  JobsCancelParameters,
  JobsCreateOrUpdateParameters,
  JobsDeleteParameters,
  JobsGetParameters,
  JobsListParameters,
  ModelContainersCreateOrUpdateParameters,
  ModelContainersDeleteParameters,
  ModelContainersGetParameters,
  ModelContainersListParameters,
  ModelVersionsCreateOrUpdateParameters,
  ModelVersionsDeleteParameters,
  ModelVersionsGetParameters,
  ModelVersionsListParameters,
  ModelVersionsPublishParameters,
  OnlineDeploymentsCreateOrUpdateParameters,
  OnlineDeploymentsDeleteParameters,
  OnlineDeploymentsGetLogsParameters,
  OnlineDeploymentsGetParameters,
  OnlineDeploymentsListParameters,
  OnlineDeploymentsListSkusParameters,
  OnlineDeploymentsUpdateParameters,
  OnlineEndpointsCreateOrUpdateParameters,
  OnlineEndpointsDeleteParameters,
  OnlineEndpointsGetParameters,
  OnlineEndpointsGetTokenParameters,
  OnlineEndpointsListKeysParameters,
  OnlineEndpointsListParameters,
  OnlineEndpointsRegenerateKeysParameters,
  OnlineEndpointsUpdateParameters,
  RunsGetByQueryParameters,
  RunsGetDetailsParameters,
  RunsGetParameters,
  RunsPatchParameters,
  SchedulesCreateOrUpdateParameters,
  SchedulesDeleteParameters,
  SchedulesGetParameters,
  SchedulesListParameters,
  WorkspaceConnectionsCreateParameters,
  WorkspaceConnectionsDeleteParameters,
  WorkspaceConnectionsGetParameters,
  WorkspaceConnectionsListParameters,
  WorkspaceConnectionsListSecretsParameters,
  WorkspacesCreateOrUpdateParameters,
  WorkspacesDeleteParameters,
  WorkspacesGetParameters,
  WorkspacesListByResourceGroupParameters,
  WorkspacesListBySubscriptionParameters,
  WorkspacesUpdateParameters,
} from "./parameters.ts";
import type {
  BatchDeploymentsCreateOrUpdate200Response,
  BatchDeploymentsCreateOrUpdate201Response,
  BatchDeploymentsCreateOrUpdateDefaultResponse,
  BatchDeploymentsDelete200Response,
  BatchDeploymentsDelete202Response,
  BatchDeploymentsDelete204Response,
  BatchDeploymentsDeleteDefaultResponse,
  BatchDeploymentsGet200Response,
  BatchDeploymentsGetDefaultResponse,
  BatchDeploymentsList200Response,
  BatchDeploymentsListDefaultResponse,
  BatchDeploymentsUpdate200Response,
  BatchDeploymentsUpdate202Response,
  BatchDeploymentsUpdateDefaultResponse,
  BatchEndpointsCreateOrUpdate200Response,
  BatchEndpointsCreateOrUpdate201Response,
  BatchEndpointsCreateOrUpdateDefaultResponse,
  BatchEndpointsDelete200Response,
  BatchEndpointsDelete202Response,
  BatchEndpointsDelete204Response,
  BatchEndpointsDeleteDefaultResponse,
  BatchEndpointsGet200Response,
  BatchEndpointsGetDefaultResponse,
  BatchEndpointsList200Response,
  BatchEndpointsListDefaultResponse,
  BatchEndpointsListKeys200Response,
  BatchEndpointsListKeysDefaultResponse,
  BatchEndpointsUpdate200Response,
  BatchEndpointsUpdate202Response,
  BatchEndpointsUpdateDefaultResponse,
  ComponentContainersCreateOrUpdate200Response,
  ComponentContainersCreateOrUpdate201Response,
  ComponentContainersCreateOrUpdateDefaultResponse,
  ComponentContainersDelete200Response,
  ComponentContainersDelete204Response,
  ComponentContainersDeleteDefaultResponse,
  ComponentContainersGet200Response,
  ComponentContainersGetDefaultResponse,
  ComponentContainersList200Response,
  ComponentContainersListDefaultResponse,
  ComponentVersionsCreateOrUpdate200Response,
  ComponentVersionsCreateOrUpdate201Response,
  ComponentVersionsCreateOrUpdateDefaultResponse,
  ComponentVersionsDelete200Response,
  ComponentVersionsDelete204Response,
  ComponentVersionsDeleteDefaultResponse,
  ComponentVersionsGet200Response,
  ComponentVersionsGetDefaultResponse,
  ComponentVersionsList200Response,
  ComponentVersionsListDefaultResponse,
  ComponentVersionsPublish200Response,
  ComponentVersionsPublish202Response,
  ComponentVersionsPublishDefaultResponse,
  ComputeCreateOrUpdate200Response,
  ComputeCreateOrUpdate201Response,
  ComputeCreateOrUpdateDefaultResponse,
  ComputeDelete200Response,
  ComputeDelete202Response,
  ComputeDelete204Response,
  ComputeDeleteDefaultResponse,
  ComputeGet200Response,
  ComputeGetDefaultResponse,
  ComputeList200Response,
  ComputeListDefaultResponse,
  ComputeListKeys200Response,
  ComputeListKeysDefaultResponse,
  ComputeListNodes200Response,
  ComputeListNodesDefaultResponse,
  ComputeRestart202Response,
  ComputeRestartDefaultResponse,
  ComputeStart202Response,
  ComputeStartDefaultResponse,
  ComputeStop202Response,
  ComputeStopDefaultResponse,
  ComputeUpdate200Response,
  ComputeUpdateDefaultResponse,
  DataContainersCreateOrUpdate200Response,
  DataContainersCreateOrUpdate201Response,
  DataContainersCreateOrUpdateDefaultResponse,
  DataContainersDelete200Response,
  DataContainersDelete204Response,
  DataContainersDeleteDefaultResponse,
  DataContainersGet200Response,
  DataContainersGetDefaultResponse,
  DataContainersList200Response,
  DataContainersListDefaultResponse,
  DataVersionsCreateOrUpdate200Response,
  DataVersionsCreateOrUpdate201Response,
  DataVersionsCreateOrUpdateDefaultResponse,
  DataVersionsDelete200Response,
  DataVersionsDelete204Response,
  DataVersionsDeleteDefaultResponse,
  DataVersionsGet200Response,
  DataVersionsGetDefaultResponse,
  DataVersionsList200Response,
  DataVersionsListDefaultResponse,
  DataVersionsPublish200Response,
  DataVersionsPublish202Response,
  DataVersionsPublishDefaultResponse,
  DatastoresCreateOrUpdate200Response,
  DatastoresCreateOrUpdate201Response,
  DatastoresCreateOrUpdateDefaultResponse,
  DatastoresDelete200Response,
  DatastoresDelete204Response,
  DatastoresDeleteDefaultResponse,
  DatastoresGet200Response,
  DatastoresGetDefaultResponse,
  DatastoresList200Response,
  DatastoresListDefaultResponse,
  DatastoresListSecrets200Response,
  DatastoresListSecretsDefaultResponse,
  EnvironmentContainersCreateOrUpdate200Response,
  EnvironmentContainersCreateOrUpdate201Response,
  EnvironmentContainersCreateOrUpdateDefaultResponse,
  EnvironmentContainersDelete200Response,
  EnvironmentContainersDelete204Response,
  EnvironmentContainersDeleteDefaultResponse,
  EnvironmentContainersGet200Response,
  EnvironmentContainersGetDefaultResponse,
  EnvironmentContainersList200Response,
  EnvironmentContainersListDefaultResponse,
  EnvironmentVersionsCreateOrUpdate200Response,
  EnvironmentVersionsCreateOrUpdate201Response,
  EnvironmentVersionsCreateOrUpdateDefaultResponse,
  EnvironmentVersionsDelete200Response,
  EnvironmentVersionsDelete204Response,
  EnvironmentVersionsDeleteDefaultResponse,
  EnvironmentVersionsGet200Response,
  EnvironmentVersionsGetDefaultResponse,
  EnvironmentVersionsList200Response,
  EnvironmentVersionsListDefaultResponse,
  EnvironmentVersionsPublish200Response,
  EnvironmentVersionsPublish202Response,
  EnvironmentVersionsPublishDefaultResponse,
  ExperimentsCreate200Response,
  ExperimentsCreateDefaultResponse,
  ExperimentsGet200Response,
  ExperimentsGetByQuery200Response,
  ExperimentsGetByQueryDefaultResponse,
  ExperimentsGetDefaultResponse,
  JobsCancel200Response,
  JobsCancel202Response,
  JobsCancelDefaultResponse,
  JobsCreateOrUpdate200Response,
  JobsCreateOrUpdate201Response,
  JobsCreateOrUpdateDefaultResponse,
  JobsDelete200Response,
  JobsDelete202Response,
  JobsDelete204Response,
  JobsDeleteDefaultResponse,
  JobsGet200Response,
  JobsGetDefaultResponse,
  JobsList200Response,
  JobsListDefaultResponse,
  ModelContainersCreateOrUpdate200Response,
  ModelContainersCreateOrUpdate201Response,
  ModelContainersCreateOrUpdateDefaultResponse,
  ModelContainersDelete200Response,
  ModelContainersDelete204Response,
  ModelContainersDeleteDefaultResponse,
  ModelContainersGet200Response,
  ModelContainersGetDefaultResponse,
  ModelContainersList200Response,
  ModelContainersListDefaultResponse,
  ModelVersionsCreateOrUpdate200Response,
  ModelVersionsCreateOrUpdate201Response,
  ModelVersionsCreateOrUpdateDefaultResponse,
  ModelVersionsDelete200Response,
  ModelVersionsDelete204Response,
  ModelVersionsDeleteDefaultResponse,
  ModelVersionsGet200Response,
  ModelVersionsGetDefaultResponse,
  ModelVersionsList200Response,
  ModelVersionsListDefaultResponse,
  ModelVersionsPublish200Response,
  ModelVersionsPublish202Response,
  ModelVersionsPublishDefaultResponse,
  OnlineDeploymentsCreateOrUpdate200Response,
  OnlineDeploymentsCreateOrUpdate201Response,
  OnlineDeploymentsCreateOrUpdateDefaultResponse,
  OnlineDeploymentsDelete200Response,
  OnlineDeploymentsDelete202Response,
  OnlineDeploymentsDelete204Response,
  OnlineDeploymentsDeleteDefaultResponse,
  OnlineDeploymentsGet200Response,
  OnlineDeploymentsGetDefaultResponse,
  OnlineDeploymentsGetLogs200Response,
  OnlineDeploymentsGetLogsDefaultResponse,
  OnlineDeploymentsList200Response,
  OnlineDeploymentsListDefaultResponse,
  OnlineDeploymentsListSkus200Response,
  OnlineDeploymentsListSkusDefaultResponse,
  OnlineDeploymentsUpdate200Response,
  OnlineDeploymentsUpdate202Response,
  OnlineDeploymentsUpdateDefaultResponse,
  OnlineEndpointsCreateOrUpdate200Response,
  OnlineEndpointsCreateOrUpdate201Response,
  OnlineEndpointsCreateOrUpdateDefaultResponse,
  OnlineEndpointsDelete200Response,
  OnlineEndpointsDelete202Response,
  OnlineEndpointsDelete204Response,
  OnlineEndpointsDeleteDefaultResponse,
  OnlineEndpointsGet200Response,
  OnlineEndpointsGetDefaultResponse,
  OnlineEndpointsGetToken200Response,
  OnlineEndpointsGetTokenDefaultResponse,
  OnlineEndpointsList200Response,
  OnlineEndpointsListDefaultResponse,
  OnlineEndpointsListKeys200Response,
  OnlineEndpointsListKeysDefaultResponse,
  OnlineEndpointsRegenerateKeys200Response,
  OnlineEndpointsRegenerateKeys202Response,
  OnlineEndpointsRegenerateKeysDefaultResponse,
  OnlineEndpointsUpdate200Response,
  OnlineEndpointsUpdate202Response,
  OnlineEndpointsUpdateDefaultResponse,
  RunsGet200Response,
  RunsGetByQuery200Response,
  RunsGetByQueryDefaultResponse,
  RunsGetDefaultResponse,
  RunsGetDetails200Response,
  RunsGetDetailsDefaultResponse,
  RunsPatch200Response,
  RunsPatchDefaultResponse,
  SchedulesCreateOrUpdate200Response,
  SchedulesCreateOrUpdate201Response,
  SchedulesCreateOrUpdateDefaultResponse,
  SchedulesDelete200Response,
  SchedulesDelete202Response,
  SchedulesDelete204Response,
  SchedulesDeleteDefaultResponse,
  SchedulesGet200Response,
  SchedulesGetDefaultResponse,
  SchedulesList200Response,
  SchedulesListDefaultResponse,
  WorkspaceConnectionsCreate200Response,
  WorkspaceConnectionsCreateDefaultResponse,
  WorkspaceConnectionsDelete200Response,
  WorkspaceConnectionsDelete204Response,
  WorkspaceConnectionsDeleteDefaultResponse,
  WorkspaceConnectionsGet200Response,
  WorkspaceConnectionsGetDefaultResponse,
  WorkspaceConnectionsList200Response,
  WorkspaceConnectionsListDefaultResponse,
  WorkspaceConnectionsListSecrets200Response,
  WorkspaceConnectionsListSecretsDefaultResponse,
  WorkspacesCreateOrUpdate200Response,
  WorkspacesCreateOrUpdate202Response,
  WorkspacesCreateOrUpdateDefaultResponse,
  WorkspacesDelete200Response,
  WorkspacesDelete202Response,
  WorkspacesDelete204Response,
  WorkspacesDeleteDefaultResponse,
  WorkspacesGet200Response,
  WorkspacesGetDefaultResponse,
  WorkspacesListByResourceGroup200Response,
  WorkspacesListByResourceGroupDefaultResponse,
  WorkspacesListBySubscription200Response,
  WorkspacesListBySubscriptionDefaultResponse,
  WorkspacesUpdate200Response,
  WorkspacesUpdate202Response,
  WorkspacesUpdateDefaultResponse,
} from "./responses.ts";

export interface ExperimentsGet {
  get(options?: ExperimentsGetParameters): StreamableMethod<ExperimentsGet200Response | ExperimentsGetDefaultResponse>;
  post(options?: ExperimentsCreateParameters): StreamableMethod<ExperimentsCreate200Response | ExperimentsCreateDefaultResponse>;
}

export interface RunsGet {
  get(options?: RunsGetParameters): StreamableMethod<RunsGet200Response | RunsGetDefaultResponse>;
  patch(options?: RunsPatchParameters): StreamableMethod<RunsPatch200Response | RunsPatchDefaultResponse>;
}

export interface RunsGetDetails {
  get(options?: RunsGetDetailsParameters): StreamableMethod<RunsGetDetails200Response | RunsGetDetailsDefaultResponse>;
}

export interface RunsGetByQuery {
  post(options?: RunsGetByQueryParameters): StreamableMethod<RunsGetByQuery200Response | RunsGetByQueryDefaultResponse>;
}

export interface ExperimentsGetByQuery {
  post(options?: ExperimentsGetByQueryParameters): StreamableMethod<ExperimentsGetByQuery200Response | ExperimentsGetByQueryDefaultResponse>;
}

export interface WorkspacesListBySubscription {
  get(options?: WorkspacesListBySubscriptionParameters): StreamableMethod<WorkspacesListBySubscription200Response | WorkspacesListBySubscriptionDefaultResponse>;
}

export interface WorkspacesListByResourceGroup {
  get(options?: WorkspacesListByResourceGroupParameters): StreamableMethod<WorkspacesListByResourceGroup200Response | WorkspacesListByResourceGroupDefaultResponse>;
}

export interface WorkspacesGet {
  get(options?: WorkspacesGetParameters): StreamableMethod<WorkspacesGet200Response | WorkspacesGetDefaultResponse>;
  put(options: WorkspacesCreateOrUpdateParameters): StreamableMethod<WorkspacesCreateOrUpdate200Response | WorkspacesCreateOrUpdate202Response | WorkspacesCreateOrUpdateDefaultResponse>;
  delete(options?: WorkspacesDeleteParameters): StreamableMethod<WorkspacesDelete200Response | WorkspacesDelete202Response | WorkspacesDelete204Response | WorkspacesDeleteDefaultResponse>;
  patch(options: WorkspacesUpdateParameters): StreamableMethod<WorkspacesUpdate200Response | WorkspacesUpdate202Response | WorkspacesUpdateDefaultResponse>;
}

export interface BatchEndpointsList {
  get(options?: BatchEndpointsListParameters): StreamableMethod<BatchEndpointsList200Response | BatchEndpointsListDefaultResponse>;
}

export interface BatchEndpointsGet {
  delete(options?: BatchEndpointsDeleteParameters): StreamableMethod<BatchEndpointsDelete200Response | BatchEndpointsDelete202Response | BatchEndpointsDelete204Response | BatchEndpointsDeleteDefaultResponse>;
  get(options?: BatchEndpointsGetParameters): StreamableMethod<BatchEndpointsGet200Response | BatchEndpointsGetDefaultResponse>;
  patch(options: BatchEndpointsUpdateParameters): StreamableMethod<BatchEndpointsUpdate200Response | BatchEndpointsUpdate202Response | BatchEndpointsUpdateDefaultResponse>;
  put(options: BatchEndpointsCreateOrUpdateParameters): StreamableMethod<BatchEndpointsCreateOrUpdate200Response | BatchEndpointsCreateOrUpdate201Response | BatchEndpointsCreateOrUpdateDefaultResponse>;
}

export interface BatchDeploymentsList {
  get(options?: BatchDeploymentsListParameters): StreamableMethod<BatchDeploymentsList200Response | BatchDeploymentsListDefaultResponse>;
}

export interface BatchDeploymentsGet {
  delete(options?: BatchDeploymentsDeleteParameters): StreamableMethod<BatchDeploymentsDelete200Response | BatchDeploymentsDelete202Response | BatchDeploymentsDelete204Response | BatchDeploymentsDeleteDefaultResponse>;
  get(options?: BatchDeploymentsGetParameters): StreamableMethod<BatchDeploymentsGet200Response | BatchDeploymentsGetDefaultResponse>;
  patch(options: BatchDeploymentsUpdateParameters): StreamableMethod<BatchDeploymentsUpdate200Response | BatchDeploymentsUpdate202Response | BatchDeploymentsUpdateDefaultResponse>;
  put(options: BatchDeploymentsCreateOrUpdateParameters): StreamableMethod<BatchDeploymentsCreateOrUpdate200Response | BatchDeploymentsCreateOrUpdate201Response | BatchDeploymentsCreateOrUpdateDefaultResponse>;
}

export interface BatchEndpointsListKeys {
  post(options?: BatchEndpointsListKeysParameters): StreamableMethod<BatchEndpointsListKeys200Response | BatchEndpointsListKeysDefaultResponse>;
}

export interface ComponentContainersList {
  get(options?: ComponentContainersListParameters): StreamableMethod<ComponentContainersList200Response | ComponentContainersListDefaultResponse>;
}

export interface ComponentContainersGet {
  delete(options?: ComponentContainersDeleteParameters): StreamableMethod<ComponentContainersDelete200Response | ComponentContainersDelete204Response | ComponentContainersDeleteDefaultResponse>;
  get(options?: ComponentContainersGetParameters): StreamableMethod<ComponentContainersGet200Response | ComponentContainersGetDefaultResponse>;
  put(options: ComponentContainersCreateOrUpdateParameters): StreamableMethod<ComponentContainersCreateOrUpdate200Response | ComponentContainersCreateOrUpdate201Response | ComponentContainersCreateOrUpdateDefaultResponse>;
}

export interface ComponentVersionsList {
  get(options?: ComponentVersionsListParameters): StreamableMethod<ComponentVersionsList200Response | ComponentVersionsListDefaultResponse>;
}

export interface ComponentVersionsGet {
  delete(options?: ComponentVersionsDeleteParameters): StreamableMethod<ComponentVersionsDelete200Response | ComponentVersionsDelete204Response | ComponentVersionsDeleteDefaultResponse>;
  get(options?: ComponentVersionsGetParameters): StreamableMethod<ComponentVersionsGet200Response | ComponentVersionsGetDefaultResponse>;
  put(options: ComponentVersionsCreateOrUpdateParameters): StreamableMethod<ComponentVersionsCreateOrUpdate200Response | ComponentVersionsCreateOrUpdate201Response | ComponentVersionsCreateOrUpdateDefaultResponse>;
}

export interface ComponentVersionsPublish {
  post(options: ComponentVersionsPublishParameters): StreamableMethod<ComponentVersionsPublish200Response | ComponentVersionsPublish202Response | ComponentVersionsPublishDefaultResponse>;
}

export interface ComputeList {
  get(options?: ComputeListParameters): StreamableMethod<ComputeList200Response | ComputeListDefaultResponse>;
}

export interface ComputeGet {
  get(options?: ComputeGetParameters): StreamableMethod<ComputeGet200Response | ComputeGetDefaultResponse>;
  put(options: ComputeCreateOrUpdateParameters): StreamableMethod<ComputeCreateOrUpdate200Response | ComputeCreateOrUpdate201Response | ComputeCreateOrUpdateDefaultResponse>;
  patch(options: ComputeUpdateParameters): StreamableMethod<ComputeUpdate200Response | ComputeUpdateDefaultResponse>;
  delete(options: ComputeDeleteParameters): StreamableMethod<ComputeDelete200Response | ComputeDelete202Response | ComputeDelete204Response | ComputeDeleteDefaultResponse>;
}

export interface ComputeListKeys {
  post(options?: ComputeListKeysParameters): StreamableMethod<ComputeListKeys200Response | ComputeListKeysDefaultResponse>;
}

export interface ComputeListNodes {
  post(options?: ComputeListNodesParameters): StreamableMethod<ComputeListNodes200Response | ComputeListNodesDefaultResponse>;
}

export interface ComputeRestart {
  post(options?: ComputeRestartParameters): StreamableMethod<ComputeRestart202Response | ComputeRestartDefaultResponse>;
}

export interface ComputeStart {
  post(options?: ComputeStartParameters): StreamableMethod<ComputeStart202Response | ComputeStartDefaultResponse>;
}

export interface ComputeStop {
  post(options?: ComputeStopParameters): StreamableMethod<ComputeStop202Response | ComputeStopDefaultResponse>;
}

export interface WorkspaceConnectionsList {
  get(options?: WorkspaceConnectionsListParameters): StreamableMethod<WorkspaceConnectionsList200Response | WorkspaceConnectionsListDefaultResponse>;
}

export interface WorkspaceConnectionsGet {
  put(options: WorkspaceConnectionsCreateParameters): StreamableMethod<WorkspaceConnectionsCreate200Response | WorkspaceConnectionsCreateDefaultResponse>;
  get(options?: WorkspaceConnectionsGetParameters): StreamableMethod<WorkspaceConnectionsGet200Response | WorkspaceConnectionsGetDefaultResponse>;
  delete(options?: WorkspaceConnectionsDeleteParameters): StreamableMethod<WorkspaceConnectionsDelete200Response | WorkspaceConnectionsDelete204Response | WorkspaceConnectionsDeleteDefaultResponse>;
}

export interface WorkspaceConnectionsListSecrets {
  post(options?: WorkspaceConnectionsListSecretsParameters): StreamableMethod<WorkspaceConnectionsListSecrets200Response | WorkspaceConnectionsListSecretsDefaultResponse>;
}

export interface DataContainersList {
  get(options?: DataContainersListParameters): StreamableMethod<DataContainersList200Response | DataContainersListDefaultResponse>;
}

export interface DataContainersGet {
  delete(options?: DataContainersDeleteParameters): StreamableMethod<DataContainersDelete200Response | DataContainersDelete204Response | DataContainersDeleteDefaultResponse>;
  get(options?: DataContainersGetParameters): StreamableMethod<DataContainersGet200Response | DataContainersGetDefaultResponse>;
  put(options: DataContainersCreateOrUpdateParameters): StreamableMethod<DataContainersCreateOrUpdate200Response | DataContainersCreateOrUpdate201Response | DataContainersCreateOrUpdateDefaultResponse>;
}

export interface DataVersionsList {
  get(options?: DataVersionsListParameters): StreamableMethod<DataVersionsList200Response | DataVersionsListDefaultResponse>;
}

export interface DataVersionsGet {
  delete(options?: DataVersionsDeleteParameters): StreamableMethod<DataVersionsDelete200Response | DataVersionsDelete204Response | DataVersionsDeleteDefaultResponse>;
  get(options?: DataVersionsGetParameters): StreamableMethod<DataVersionsGet200Response | DataVersionsGetDefaultResponse>;
  put(options: DataVersionsCreateOrUpdateParameters): StreamableMethod<DataVersionsCreateOrUpdate200Response | DataVersionsCreateOrUpdate201Response | DataVersionsCreateOrUpdateDefaultResponse>;
}

export interface DataVersionsPublish {
  post(options: DataVersionsPublishParameters): StreamableMethod<DataVersionsPublish200Response | DataVersionsPublish202Response | DataVersionsPublishDefaultResponse>;
}

export interface DatastoresList {
  get(options?: DatastoresListParameters): StreamableMethod<DatastoresList200Response | DatastoresListDefaultResponse>;
}

export interface DatastoresGet {
  delete(options?: DatastoresDeleteParameters): StreamableMethod<DatastoresDelete200Response | DatastoresDelete204Response | DatastoresDeleteDefaultResponse>;
  get(options?: DatastoresGetParameters): StreamableMethod<DatastoresGet200Response | DatastoresGetDefaultResponse>;
  put(options: DatastoresCreateOrUpdateParameters): StreamableMethod<DatastoresCreateOrUpdate200Response | DatastoresCreateOrUpdate201Response | DatastoresCreateOrUpdateDefaultResponse>;
}

export interface DatastoresListSecrets {
  post(options?: DatastoresListSecretsParameters): StreamableMethod<DatastoresListSecrets200Response | DatastoresListSecretsDefaultResponse>;
}

export interface EnvironmentContainersList {
  get(options?: EnvironmentContainersListParameters): StreamableMethod<EnvironmentContainersList200Response | EnvironmentContainersListDefaultResponse>;
}

export interface EnvironmentContainersGet {
  delete(options?: EnvironmentContainersDeleteParameters): StreamableMethod<EnvironmentContainersDelete200Response | EnvironmentContainersDelete204Response | EnvironmentContainersDeleteDefaultResponse>;
  get(options?: EnvironmentContainersGetParameters): StreamableMethod<EnvironmentContainersGet200Response | EnvironmentContainersGetDefaultResponse>;
  put(options: EnvironmentContainersCreateOrUpdateParameters): StreamableMethod<EnvironmentContainersCreateOrUpdate200Response | EnvironmentContainersCreateOrUpdate201Response | EnvironmentContainersCreateOrUpdateDefaultResponse>;
}

export interface EnvironmentVersionsList {
  get(options?: EnvironmentVersionsListParameters): StreamableMethod<EnvironmentVersionsList200Response | EnvironmentVersionsListDefaultResponse>;
}

export interface EnvironmentVersionsGet {
  delete(options?: EnvironmentVersionsDeleteParameters): StreamableMethod<EnvironmentVersionsDelete200Response | EnvironmentVersionsDelete204Response | EnvironmentVersionsDeleteDefaultResponse>;
  get(options?: EnvironmentVersionsGetParameters): StreamableMethod<EnvironmentVersionsGet200Response | EnvironmentVersionsGetDefaultResponse>;
  put(options: EnvironmentVersionsCreateOrUpdateParameters): StreamableMethod<EnvironmentVersionsCreateOrUpdate200Response | EnvironmentVersionsCreateOrUpdate201Response | EnvironmentVersionsCreateOrUpdateDefaultResponse>;
}

export interface EnvironmentVersionsPublish {
  post(options: EnvironmentVersionsPublishParameters): StreamableMethod<EnvironmentVersionsPublish200Response | EnvironmentVersionsPublish202Response | EnvironmentVersionsPublishDefaultResponse>;
}

export interface JobsList {
  get(options?: JobsListParameters): StreamableMethod<JobsList200Response | JobsListDefaultResponse>;
}

export interface JobsGet {
  delete(options?: JobsDeleteParameters): StreamableMethod<JobsDelete200Response | JobsDelete202Response | JobsDelete204Response | JobsDeleteDefaultResponse>;
  get(options?: JobsGetParameters): StreamableMethod<JobsGet200Response | JobsGetDefaultResponse>;
  put(options: JobsCreateOrUpdateParameters): StreamableMethod<JobsCreateOrUpdate200Response | JobsCreateOrUpdate201Response | JobsCreateOrUpdateDefaultResponse>;
}

export interface JobsCancel {
  post(options?: JobsCancelParameters): StreamableMethod<JobsCancel200Response | JobsCancel202Response | JobsCancelDefaultResponse>;
}

export interface ModelContainersList {
  get(options?: ModelContainersListParameters): StreamableMethod<ModelContainersList200Response | ModelContainersListDefaultResponse>;
}

export interface ModelContainersGet {
  delete(options?: ModelContainersDeleteParameters): StreamableMethod<ModelContainersDelete200Response | ModelContainersDelete204Response | ModelContainersDeleteDefaultResponse>;
  get(options?: ModelContainersGetParameters): StreamableMethod<ModelContainersGet200Response | ModelContainersGetDefaultResponse>;
  put(options: ModelContainersCreateOrUpdateParameters): StreamableMethod<ModelContainersCreateOrUpdate200Response | ModelContainersCreateOrUpdate201Response | ModelContainersCreateOrUpdateDefaultResponse>;
}

export interface ModelVersionsList {
  get(options?: ModelVersionsListParameters): StreamableMethod<ModelVersionsList200Response | ModelVersionsListDefaultResponse>;
}

export interface ModelVersionsGet {
  delete(options?: ModelVersionsDeleteParameters): StreamableMethod<ModelVersionsDelete200Response | ModelVersionsDelete204Response | ModelVersionsDeleteDefaultResponse>;
  get(options?: ModelVersionsGetParameters): StreamableMethod<ModelVersionsGet200Response | ModelVersionsGetDefaultResponse>;
  put(options: ModelVersionsCreateOrUpdateParameters): StreamableMethod<ModelVersionsCreateOrUpdate200Response | ModelVersionsCreateOrUpdate201Response | ModelVersionsCreateOrUpdateDefaultResponse>;
}

export interface ModelVersionsPublish {
  post(options: ModelVersionsPublishParameters): StreamableMethod<ModelVersionsPublish200Response | ModelVersionsPublish202Response | ModelVersionsPublishDefaultResponse>;
}

export interface OnlineEndpointsList {
  get(options?: OnlineEndpointsListParameters): StreamableMethod<OnlineEndpointsList200Response | OnlineEndpointsListDefaultResponse>;
}

export interface OnlineEndpointsGet {
  delete(options?: OnlineEndpointsDeleteParameters): StreamableMethod<OnlineEndpointsDelete200Response | OnlineEndpointsDelete202Response | OnlineEndpointsDelete204Response | OnlineEndpointsDeleteDefaultResponse>;
  get(options?: OnlineEndpointsGetParameters): StreamableMethod<OnlineEndpointsGet200Response | OnlineEndpointsGetDefaultResponse>;
  patch(options: OnlineEndpointsUpdateParameters): StreamableMethod<OnlineEndpointsUpdate200Response | OnlineEndpointsUpdate202Response | OnlineEndpointsUpdateDefaultResponse>;
  put(options: OnlineEndpointsCreateOrUpdateParameters): StreamableMethod<OnlineEndpointsCreateOrUpdate200Response | OnlineEndpointsCreateOrUpdate201Response | OnlineEndpointsCreateOrUpdateDefaultResponse>;
}

export interface OnlineDeploymentsList {
  get(options?: OnlineDeploymentsListParameters): StreamableMethod<OnlineDeploymentsList200Response | OnlineDeploymentsListDefaultResponse>;
}

export interface OnlineDeploymentsGet {
  delete(options?: OnlineDeploymentsDeleteParameters): StreamableMethod<OnlineDeploymentsDelete200Response | OnlineDeploymentsDelete202Response | OnlineDeploymentsDelete204Response | OnlineDeploymentsDeleteDefaultResponse>;
  get(options?: OnlineDeploymentsGetParameters): StreamableMethod<OnlineDeploymentsGet200Response | OnlineDeploymentsGetDefaultResponse>;
  patch(options: OnlineDeploymentsUpdateParameters): StreamableMethod<OnlineDeploymentsUpdate200Response | OnlineDeploymentsUpdate202Response | OnlineDeploymentsUpdateDefaultResponse>;
  put(options: OnlineDeploymentsCreateOrUpdateParameters): StreamableMethod<OnlineDeploymentsCreateOrUpdate200Response | OnlineDeploymentsCreateOrUpdate201Response | OnlineDeploymentsCreateOrUpdateDefaultResponse>;
}

export interface OnlineDeploymentsGetLogs {
  post(options: OnlineDeploymentsGetLogsParameters): StreamableMethod<OnlineDeploymentsGetLogs200Response | OnlineDeploymentsGetLogsDefaultResponse>;
}

export interface OnlineDeploymentsListSkus {
  get(options?: OnlineDeploymentsListSkusParameters): StreamableMethod<OnlineDeploymentsListSkus200Response | OnlineDeploymentsListSkusDefaultResponse>;
}

export interface OnlineEndpointsListKeys {
  post(options?: OnlineEndpointsListKeysParameters): StreamableMethod<OnlineEndpointsListKeys200Response | OnlineEndpointsListKeysDefaultResponse>;
}

export interface OnlineEndpointsRegenerateKeys {
  post(options: OnlineEndpointsRegenerateKeysParameters): StreamableMethod<OnlineEndpointsRegenerateKeys200Response | OnlineEndpointsRegenerateKeys202Response | OnlineEndpointsRegenerateKeysDefaultResponse>;
}

export interface OnlineEndpointsGetToken {
  post(options?: OnlineEndpointsGetTokenParameters): StreamableMethod<OnlineEndpointsGetToken200Response | OnlineEndpointsGetTokenDefaultResponse>;
}

export interface SchedulesList {
  get(options?: SchedulesListParameters): StreamableMethod<SchedulesList200Response | SchedulesListDefaultResponse>;
}

export interface SchedulesGet {
  delete(options?: SchedulesDeleteParameters): StreamableMethod<SchedulesDelete200Response | SchedulesDelete202Response | SchedulesDelete204Response | SchedulesDeleteDefaultResponse>;
  get(options?: SchedulesGetParameters): StreamableMethod<SchedulesGet200Response | SchedulesGetDefaultResponse>;
  put(options: SchedulesCreateOrUpdateParameters): StreamableMethod<SchedulesCreateOrUpdate200Response | SchedulesCreateOrUpdate201Response | SchedulesCreateOrUpdateDefaultResponse>;
}

export interface Routes {
  (path: "/history/v1.0/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/experiments/{experimentName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, experimentName: string): ExperimentsGet;
  (path: "/history/v1.0/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/experiments/{experimentName}/runs/{runId}", subscriptionId: string, resourceGroupName: string, workspaceName: string, experimentName: string, runId: string): RunsGet;
  (path: "/history/v1.0/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/experiments/{experimentName}/runs/{runId}/details", subscriptionId: string, resourceGroupName: string, workspaceName: string, experimentName: string, runId: string): RunsGetDetails;
  (path: "/history/v1.0/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/experiments/{experimentName}/runs:query", subscriptionId: string, resourceGroupName: string, workspaceName: string, experimentName: string): RunsGetByQuery;
  (path: "/history/v1.0/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/experiments:query", subscriptionId: string, resourceGroupName: string, workspaceName: string): ExperimentsGetByQuery;
  (path: "/subscriptions/{subscriptionId}/providers/Microsoft.MachineLearningServices/workspaces", subscriptionId: string): WorkspacesListBySubscription;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces", subscriptionId: string, resourceGroupName: string): WorkspacesListByResourceGroup;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}", subscriptionId: string, resourceGroupName: string, workspaceName: string): WorkspacesGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints", subscriptionId: string, resourceGroupName: string, workspaceName: string): BatchEndpointsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): BatchEndpointsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): BatchDeploymentsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/deployments/{deploymentName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string, deploymentName: string): BatchDeploymentsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/batchEndpoints/{endpointName}/listkeys", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): BatchEndpointsListKeys;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components", subscriptionId: string, resourceGroupName: string, workspaceName: string): ComponentContainersList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): ComponentContainersGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): ComponentVersionsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): ComponentVersionsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/components/{name}/versions/{version}/publish", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): ComponentVersionsPublish;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes", subscriptionId: string, resourceGroupName: string, workspaceName: string): ComputeList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, computeName: string): ComputeGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listKeys", subscriptionId: string, resourceGroupName: string, workspaceName: string, computeName: string): ComputeListKeys;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/listNodes", subscriptionId: string, resourceGroupName: string, workspaceName: string, computeName: string): ComputeListNodes;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/restart", subscriptionId: string, resourceGroupName: string, workspaceName: string, computeName: string): ComputeRestart;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/start", subscriptionId: string, resourceGroupName: string, workspaceName: string, computeName: string): ComputeStart;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/computes/{computeName}/stop", subscriptionId: string, resourceGroupName: string, workspaceName: string, computeName: string): ComputeStop;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections", subscriptionId: string, resourceGroupName: string, workspaceName: string): WorkspaceConnectionsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, connectionName: string): WorkspaceConnectionsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/connections/{connectionName}/listsecrets", subscriptionId: string, resourceGroupName: string, workspaceName: string, connectionName: string): WorkspaceConnectionsListSecrets;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data", subscriptionId: string, resourceGroupName: string, workspaceName: string): DataContainersList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): DataContainersGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): DataVersionsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): DataVersionsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/data/{name}/versions/{version}/publish", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): DataVersionsPublish;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores", subscriptionId: string, resourceGroupName: string, workspaceName: string): DatastoresList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): DatastoresGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/datastores/{name}/listSecrets", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): DatastoresListSecrets;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments", subscriptionId: string, resourceGroupName: string, workspaceName: string): EnvironmentContainersList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): EnvironmentContainersGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): EnvironmentVersionsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): EnvironmentVersionsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/environments/{name}/versions/{version}/publish", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): EnvironmentVersionsPublish;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs", subscriptionId: string, resourceGroupName: string, workspaceName: string): JobsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}", subscriptionId: string, resourceGroupName: string, workspaceName: string, id: string): JobsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}/cancel", subscriptionId: string, resourceGroupName: string, workspaceName: string, id: string): JobsCancel;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models", subscriptionId: string, resourceGroupName: string, workspaceName: string): ModelContainersList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): ModelContainersGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): ModelVersionsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): ModelVersionsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/models/{name}/versions/{version}/publish", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string, version: string): ModelVersionsPublish;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints", subscriptionId: string, resourceGroupName: string, workspaceName: string): OnlineEndpointsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): OnlineEndpointsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): OnlineDeploymentsList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string, deploymentName: string): OnlineDeploymentsGet;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/getLogs", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string, deploymentName: string): OnlineDeploymentsGetLogs;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/deployments/{deploymentName}/skus", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string, deploymentName: string): OnlineDeploymentsListSkus;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/listKeys", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): OnlineEndpointsListKeys;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/regenerateKeys", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): OnlineEndpointsRegenerateKeys;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/onlineEndpoints/{endpointName}/token", subscriptionId: string, resourceGroupName: string, workspaceName: string, endpointName: string): OnlineEndpointsGetToken;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules", subscriptionId: string, resourceGroupName: string, workspaceName: string): SchedulesList;
  (path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/schedules/{name}", subscriptionId: string, resourceGroupName: string, workspaceName: string, name: string): SchedulesGet;
}

export type AzureAIMLClient = Client & {
  path: Routes;
};
