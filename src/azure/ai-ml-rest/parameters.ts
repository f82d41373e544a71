// Generated from specification.json by build/client/generate.mjs. Do not edit.

import type { RequestParameters } from "@azure-rest/core-client";
import type {
  BatchDeploymentTrackedResource,
  BatchEndpointTrackedResource,
  ClusterUpdateParameters,
  ComponentContainerResource,
  ComponentVersionResource,
  ComputeResource,
  CreateRun,
  DataContainerResource,
  DataVersionBaseResource,
  DatastoreResource,
  DeploymentLogsRequest,
  DestinationAsset,
  EnvironmentContainerResource,
  EnvironmentVersionResource,
  JobBaseResource,
  ModelContainerResource,
  ModelVersionResource,
  OnlineDeploymentTrackedResource,
  OnlineEndpointTrackedResource,
  PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties,
  PartialMinimalTrackedResourceWithIdentity,
  PartialMinimalTrackedResourceWithSku,
  QueryParams,
  RegenerateEndpointKeysRequest,
  ScheduleResource,
  Workspace,
  WorkspaceConnectionPropertiesV2BasicResource,
  WorkspaceUpdateParameters,
} from "./models.ts";

export type ExperimentsGetParameters = RequestParameters;

export type ExperimentsCreateParameters = RequestParameters;

export type RunsGetParameters = RequestParameters;

export interface RunsPatchBodyParam {
  body?: CreateRun;
}

export type RunsPatchParameters = RunsPatchBodyParam & RequestParameters;

export type RunsGetDetailsParameters = RequestParameters;

export interface RunsGetByQueryBodyParam {
  body?: QueryParams;
}

export type RunsGetByQueryParameters = RunsGetByQueryBodyParam & RequestParameters;

export interface ExperimentsGetByQueryBodyParam {
  body?: QueryParams;
}

export type ExperimentsGetByQueryParameters = ExperimentsGetByQueryBodyParam & RequestParameters;

export interface WorkspacesListBySubscriptionQueryParam {
  queryParameters?: {
    "$skip"?: string;
  };
}

export type WorkspacesListBySubscriptionParameters = WorkspacesListBySubscriptionQueryParam & RequestParameters;

export interface WorkspacesListByResourceGroupQueryParam {
  queryParameters?: {
    "$skip"?: string;
  };
}

export type WorkspacesListByResourceGroupParameters = WorkspacesListByResourceGroupQueryParam & RequestParameters;

export type WorkspacesGetParameters = RequestParameters;

export interface WorkspacesCreateOrUpdateBodyParam {
  body: Workspace;
}

export type WorkspacesCreateOrUpdateParameters = WorkspacesCreateOrUpdateBodyParam & RequestParameters;

export interface WorkspacesDeleteQueryParam {
  queryParameters?: {
    forceToPurge?: boolean;
  };
}

export type WorkspacesDeleteParameters = WorkspacesDeleteQueryParam & RequestParameters;

export interface WorkspacesUpdateBodyParam {
  body: WorkspaceUpdateParameters;
}

export type WorkspacesUpdateParameters = WorkspacesUpdateBodyParam & RequestParameters;

export interface BatchEndpointsListQueryParam {
  queryParameters?: {
    count?: number;
    "$skip"?: string;
  };
}

export type BatchEndpointsListParameters = BatchEndpointsListQueryParam & RequestParameters;

export type BatchEndpointsDeleteParameters = RequestParameters;

export type BatchEndpointsGetParameters = RequestParameters;

export interface BatchEndpointsUpdateBodyParam {
  body: PartialMinimalTrackedResourceWithIdentity;
}

export type BatchEndpointsUpdateParameters = BatchEndpointsUpdateBodyParam & RequestParameters;

export interface BatchEndpointsCreateOrUpdateBodyParam {
  body: BatchEndpointTrackedResource;
}

export type BatchEndpointsCreateOrUpdateParameters = BatchEndpointsCreateOrUpdateBodyParam & RequestParameters;

export interface BatchDeploymentsListQueryParam {
  queryParameters?: {
    "$orderBy"?: string;
    "$top"?: number;
    "$skip"?: string;
  };
}

export type BatchDeploymentsListParameters = BatchDeploymentsListQueryParam & RequestParameters;

export type BatchDeploymentsDeleteParameters = RequestParameters;

export type BatchDeploymentsGetParameters = RequestParameters;

export interface BatchDeploymentsUpdateBodyParam {
  body: PartialBatchDeploymentPartialMinimalTrackedResourceWithProperties;
}

export type BatchDeploymentsUpdateParameters = BatchDeploymentsUpdateBodyParam & RequestParameters;

export interface BatchDeploymentsCreateOrUpdateBodyParam {
  body: BatchDeploymentTrackedResource;
}

export type BatchDeploymentsCreateOrUpdateParameters = BatchDeploymentsCreateOrUpdateBodyParam & RequestParameters;

export type BatchEndpointsListKeysParameters = RequestParameters;

export interface ComponentContainersListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    listViewType?: string;
  };
}

export type ComponentContainersListParameters = ComponentContainersListQueryParam & RequestParameters;

export type ComponentContainersDeleteParameters = RequestParameters;

export type ComponentContainersGetParameters = RequestParameters;

export interface ComponentContainersCreateOrUpdateBodyParam {
  body: ComponentContainerResource;
}

export type ComponentContainersCreateOrUpdateParameters = ComponentContainersCreateOrUpdateBodyParam & RequestParameters;

export interface ComponentVersionsListQueryParam {
  queryParameters?: {
    "$orderBy"?: string;
    "$top"?: number;
    "$skip"?: string;
    listViewType?: string;
  };
}

export type ComponentVersionsListParameters = ComponentVersionsListQueryParam & RequestParameters;

export type ComponentVersionsDeleteParameters = RequestParameters;

export type ComponentVersionsGetParameters = RequestParameters;

export interface ComponentVersionsCreateOrUpdateBodyParam {
  body: ComponentVersionResource;
}

export type ComponentVersionsCreateOrUpdateParameters = ComponentVersionsCreateOrUpdateBodyParam & RequestParameters;

export interface ComponentVersionsPublishBodyParam {
  body: DestinationAsset;
}

export type ComponentVersionsPublishParameters = ComponentVersionsPublishBodyParam & RequestParameters;

export interface ComputeListQueryParam {
  queryParameters?: {
    "$skip"?: string;
  };
}

export type ComputeListParameters = ComputeListQueryParam & RequestParameters;

export type ComputeGetParameters = RequestParameters;

export interface ComputeCreateOrUpdateBodyParam {
  body: ComputeResource;
}

export type ComputeCreateOrUpdateParameters = ComputeCreateOrUpdateBodyParam & RequestParameters;

export interface ComputeUpdateBodyParam {
  body: ClusterUpdateParameters;
}

export type ComputeUpdateParameters = ComputeUpdateBodyParam & RequestParameters;

export interface ComputeDeleteQueryParam {
  queryParameters: {
    underlyingResourceAction: string;
  };
}

export type ComputeDeleteParameters = ComputeDeleteQueryParam & RequestParameters;

export type ComputeListKeysParameters = RequestParameters;

export type ComputeListNodesParameters = RequestParameters;

export type ComputeRestartParameters = RequestParameters;

export type ComputeStartParameters = RequestParameters;

export type ComputeStopParameters = RequestParameters;

export interface WorkspaceConnectionsListQueryParam {
  queryParameters?: {
    target?: string;
    category?: string;
  };
}

export type WorkspaceConnectionsListParameters = WorkspaceConnectionsListQueryParam & RequestParameters;

export interface WorkspaceConnectionsCreateBodyParam {
  body: WorkspaceConnectionPropertiesV2BasicResource;
}

export type WorkspaceConnectionsCreateParameters = WorkspaceConnectionsCreateBodyParam & RequestParameters;

export type WorkspaceConnectionsGetParameters = RequestParameters;

export type WorkspaceConnectionsDeleteParameters = RequestParameters;

export type WorkspaceConnectionsListSecretsParameters = RequestParameters;

export interface DataContainersListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    listViewType?: string;
  };
}

export type DataContainersListParameters = DataContainersListQueryParam & RequestParameters;

export type DataContainersDeleteParameters = RequestParameters;

export type DataContainersGetParameters = RequestParameters;

export interface DataContainersCreateOrUpdateBodyParam {
  body: DataContainerResource;
}

export type DataContainersCreateOrUpdateParameters = DataContainersCreateOrUpdateBodyParam & RequestParameters;

export interface DataVersionsListQueryParam {
  queryParameters?: {
    "$orderBy"?: string;
    "$top"?: number;
    "$skip"?: string;
    "$tags"?: string;
    listViewType?: string;
  };
}

export type DataVersionsListParameters = DataVersionsListQueryParam & RequestParameters;

export type DataVersionsDeleteParameters = RequestParameters;

export type DataVersionsGetParameters = RequestParameters;

export interface DataVersionsCreateOrUpdateBodyParam {
  body: DataVersionBaseResource;
}

export type DataVersionsCreateOrUpdateParameters = DataVersionsCreateOrUpdateBodyParam & RequestParameters;

export interface DataVersionsPublishBodyParam {
  body: DestinationAsset;
}

export type DataVersionsPublishParameters = DataVersionsPublishBodyParam & RequestParameters;

export interface DatastoresListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    count?: number;
    isDefault?: boolean;
    names?: Array<string>;
    searchText?: string;
    orderBy?: string;
    orderByAsc?: boolean;
  };
}

export type DatastoresListParameters = DatastoresListQueryParam & RequestParameters;

export type DatastoresDeleteParameters = RequestParameters;

export type DatastoresGetParameters = RequestParameters;

export interface DatastoresCreateOrUpdateQueryParam {
  queryParameters?: {
    skipValidation?: boolean;
  };
}

export interface DatastoresCreateOrUpdateBodyParam {
  body: DatastoreResource;
}

export type DatastoresCreateOrUpdateParameters = DatastoresCreateOrUpdateQueryParam & DatastoresCreateOrUpdateBodyParam & RequestParameters;

export type DatastoresListSecretsParameters = RequestParameters;

export interface EnvironmentContainersListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    listViewType?: string;
  };
}

export type EnvironmentContainersListParameters = EnvironmentContainersListQueryParam & RequestParameters;

export type EnvironmentContainersDeleteParameters = RequestParameters;

export type EnvironmentContainersGetParameters = RequestParameters;

export interface EnvironmentContainersCreateOrUpdateBodyParam {
  body: EnvironmentContainerResource;
}

export type EnvironmentContainersCreateOrUpdateParameters = EnvironmentContainersCreateOrUpdateBodyParam & RequestParameters;

export interface EnvironmentVersionsListQueryParam {
  queryParameters?: {
    "$orderBy"?: string;
    "$top"?: number;
    "$skip"?: string;
    listViewType?: string;
  };
}

export type EnvironmentVersionsListParameters = EnvironmentVersionsListQueryParam & RequestParameters;

export type EnvironmentVersionsDeleteParameters = RequestParameters;

export type EnvironmentVersionsGetParameters = RequestParameters;

export interface EnvironmentVersionsCreateOrUpdateBodyParam {
  body: EnvironmentVersionResource;
}

export type EnvironmentVersionsCreateOrUpdateParameters = EnvironmentVersionsCreateOrUpdateBodyParam & RequestParameters;

export interface EnvironmentVersionsPublishBodyParam {
  body: DestinationAsset;
}

export type EnvironmentVersionsPublishParameters = EnvironmentVersionsPublishBodyParam & RequestParameters;

export interface JobsListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    jobType?: string;
    tag?: string;
    listViewType?: string;
    properties?: string;
  };
}

export type JobsListParameters = JobsListQueryParam & RequestParameters;

export type JobsDeleteParameters = RequestParameters;

export type JobsGetParameters = RequestParameters;

export interface JobsCreateOrUpdateBodyParam {
  body: JobBaseResource;
}

export type JobsCreateOrUpdateParameters = JobsCreateOrUpdateBodyParam & RequestParameters;

export type JobsCancelParameters = RequestParameters;

export interface ModelContainersListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    count?: number;
    listViewType?: string;
  };
}

export type ModelContainersListParameters = ModelContainersListQueryParam & RequestParameters;

export type ModelContainersDeleteParameters = RequestParameters;

export type ModelContainersGetParameters = RequestParameters;

export interface ModelContainersCreateOrUpdateBodyParam {
  body: ModelContainerResource;
}

export type ModelContainersCreateOrUpdateParameters = ModelContainersCreateOrUpdateBodyParam & RequestParameters;

export interface ModelVersionsListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    "$orderBy"?: string;
    "$top"?: number;
    version?: string;
    description?: string;
    offset?: number;
    tags?: string;
    properties?: string;
    feed?: string;
    listViewType?: string;
  };
}

export type ModelVersionsListParameters = ModelVersionsListQueryParam & RequestParameters;

export type ModelVersionsDeleteParameters = RequestParameters;

export type ModelVersionsGetParameters = RequestParameters;

export interface ModelVersionsCreateOrUpdateBodyParam {
  body: ModelVersionResource;
}

export type ModelVersionsCreateOrUpdateParameters = ModelVersionsCreateOrUpdateBodyParam & RequestParameters;

export interface ModelVersionsPublishBodyParam {
  body: DestinationAsset;
}

export type ModelVersionsPublishParameters = ModelVersionsPublishBodyParam & RequestParameters;

export interface OnlineEndpointsListQueryParam {
  queryParameters?: {
    name?: string;
    count?: number;
    computeType?: string;
    "$skip"?: string;
    tags?: string;
    properties?: string;
    orderBy?: string;
  };
}

export type OnlineEndpointsListParameters = OnlineEndpointsListQueryParam & RequestParameters;

export type OnlineEndpointsDeleteParameters = RequestParameters;

export type OnlineEndpointsGetParameters = RequestParameters;

export interface OnlineEndpointsUpdateBodyParam {
  body: PartialMinimalTrackedResourceWithIdentity;
}

export type OnlineEndpointsUpdateParameters = OnlineEndpointsUpdateBodyParam & RequestParameters;

export interface OnlineEndpointsCreateOrUpdateBodyParam {
  body: OnlineEndpointTrackedResource;
}

export type OnlineEndpointsCreateOrUpdateParameters = OnlineEndpointsCreateOrUpdateBodyParam & RequestParameters;

export interface OnlineDeploymentsListQueryParam {
  queryParameters?: {
    "$orderBy"?: string;
    "$top"?: number;
    "$skip"?: string;
  };
}

export type OnlineDeploymentsListParameters = OnlineDeploymentsListQueryParam & RequestParameters;

export type OnlineDeploymentsDeleteParameters = RequestParameters;

export type OnlineDeploymentsGetParameters = RequestParameters;

export interface OnlineDeploymentsUpdateBodyParam {
  body: PartialMinimalTrackedResourceWithSku;
}

export type OnlineDeploymentsUpdateParameters = OnlineDeploymentsUpdateBodyParam & RequestParameters;

export interface OnlineDeploymentsCreateOrUpdateBodyParam {
  body: OnlineDeploymentTrackedResource;
}

export type OnlineDeploymentsCreateOrUpdateParameters = OnlineDeploymentsCreateOrUpdateBodyParam & RequestParameters;

export interface OnlineDeploymentsGetLogsBodyParam {
  body: DeploymentLogsRequest;
}

export type OnlineDeploymentsGetLogsParameters = OnlineDeploymentsGetLogsBodyParam & RequestParameters;

export interface OnlineDeploymentsListSkusQueryParam {
  queryParameters?: {
    count?: number;
    "$skip"?: string;
  };
}

export type OnlineDeploymentsListSkusParameters = OnlineDeploymentsListSkusQueryParam & RequestParameters;

export type OnlineEndpointsListKeysParameters = RequestParameters;

export interface OnlineEndpointsRegenerateKeysBodyParam {
  body: RegenerateEndpointKeysRequest;
}

export type OnlineEndpointsRegenerateKeysParameters = OnlineEndpointsRegenerateKeysBodyParam & RequestParameters;

export type OnlineEndpointsGetTokenParameters = RequestParameters;

export interface SchedulesListQueryParam {
  queryParameters?: {
    "$skip"?: string;
    listViewType?: string;
  };
}

export type SchedulesListParameters = SchedulesListQueryParam & RequestParameters;

export type SchedulesDeleteParameters = RequestParameters;

export type SchedulesGetParameters = RequestParameters;

export interface SchedulesCreateOrUpdateBodyParam {
  body: ScheduleResource;
}

export type SchedulesCreateOrUpdateParameters = SchedulesCreateOrUpdateBodyParam & RequestParameters;
