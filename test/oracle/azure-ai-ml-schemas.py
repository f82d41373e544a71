"""Every place at which the schemas of Microsoft's own SDK have an environment variable, a name, a tag, a command, a text
or a credential, whether or not a file uses it.

    python test/oracle/azure-ai-ml-schemas.py > lines.jsonl

One line of JSON a place: `schema` (the last segment of `$schema`), `meaning`, `path` (a number is an index of a list), and
`types`: `[path, value]` of the `type` that the maps on the way must have. See azure-ai-ml.py for the files themselves.
"""

import importlib
import json
import logging
import pkgutil
import warnings
from pathlib import Path

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")

from azure.ai.ml import _schema  # noqa: E402
from azure.ai.ml._schema.core import fields as own  # noqa: E402
from azure.ai.ml.constants._common import BASE_PATH_CONTEXT_KEY  # noqa: E402
from marshmallow import Schema, fields  # noqa: E402

for module in pkgutil.walk_packages(_schema.__path__, f"{_schema.__name__}."):
    importlib.import_module(module.name)

SCHEMAS = {
    "commandJob": ["CommandJobSchema"],
    "sweepJob": ["SweepJobSchema"],
    "pipelineJob": ["PipelineJobSchema"],
    "sparkJob": ["SparkJobSchema"],
    "parallelJob": ["ParallelJobSchema"],
    "importJob": ["ImportJobSchema"],
    "autoMLJob": ["AutoMLForecastingSchema", "ImageObjectDetectionSchema", "TextNerSchema"],
    "finetuningJob": ["CustomModelFineTuningSchema", "AzureOpenAIFineTuningSchema"],
    "distillationJob": ["DistillationJobSchema"],
    "dataTransferJob": ["DataTransferCopyJobSchema", "DataTransferImportJobSchema", "DataTransferExportJobSchema"],
    "commandComponent": ["CommandComponentSchema"],
    "parallelComponent": ["ParallelComponentSchema"],
    "sparkComponent": ["SparkComponentSchema"],
    "autoMLComponent": ["AutoMLComponentSchema"],
    "importComponent": ["ImportComponentSchema"],
    "pipelineComponent": ["PipelineComponentSchema"],
    "flow": ["FlowSchema"],
    "run": ["RunSchema"],
    "managedOnlineDeployment": ["ManagedOnlineDeploymentSchema"],
    "kubernetesOnlineDeployment": ["KubernetesOnlineDeploymentSchema"],
    "modelBatchDeployment": ["ModelBatchDeploymentSchema"],
    "batchDeployment": ["BatchDeploymentSchema"],
    "pipelineComponentBatchDeployment": ["PipelineComponentBatchDeploymentSchema"],
    "modelDeploymentTemplate": ["DeploymentTemplateSchema"],
    "managedOnlineEndpoint": ["ManagedOnlineEndpointSchema"],
    "kubernetesOnlineEndpoint": ["KubernetesOnlineEndpointSchema"],
    "batchEndpoint": ["BatchEndpointSchema"],
    "environment": ["EnvironmentSchema"],
    "azureBlob": ["AzureBlobSchema"],
    "azureFile": ["AzureFileSchema"],
    "azureDataLakeGen1": ["AzureDataLakeGen1Schema"],
    "azureDataLakeGen2": ["AzureDataLakeGen2Schema"],
    "oneLake": ["OneLakeSchema"],
    "hdfs": ["HdfsSchema"],
    "amlCompute": ["AmlComputeSchema"],
    "computeInstance": ["ComputeInstanceSchema"],
    "vmCompute": ["VirtualMachineComputeSchema"],
    "kubernetesCompute": ["KubernetesComputeSchema"],
    "synapseSparkCompute": ["SynapseSparkComputeSchema"],
    "workspaceConnection": [
        "WorkspaceConnectionSchema", "AzureBlobStoreConnectionSchema", "MicrosoftOneLakeConnectionSchema",
        "AzureOpenAIConnectionSchema", "AzureAIServicesConnectionSchema", "AzureAISearchConnectionSchema",
        "AzureContentSafetyConnectionSchema", "AzureSpeechServicesConnectionSchema", "APIKeyConnectionSchema",
        "OpenAIConnectionSchema", "SerpConnectionSchema", "ServerlessConnectionSchema",
    ],
    "workspace": ["WorkspaceSchema"],
    "hub": ["HubSchema"],
    "project": ["ProjectSchema"],
    "registry": ["RegistrySchema"],
    "featureStore": ["FeatureStoreSchema"],
    "featureSet": ["FeatureSetSchema"],
    "featureStoreEntity": ["FeatureStoreEntitySchema"],
    "data": ["DataSchema"],
    "model": ["ModelSchema"],
    "modelVersionPackage": ["ModelPackageSchema"],
    "index": ["IndexAssetSchema"],
    "dataImport": ["DataImportSchema"],
    "schedule": ["JobScheduleSchema", "ImportDataScheduleSchema", "MonitorScheduleSchema"],
}

NAMES = {"name", "display_name", "experiment_name", "endpoint_name", "parent_job_name"}
COMMANDS = {"command", "args", "program_arguments", "docker_args"}
CREDENTIALS = {
    "account_key", "sas_token", "client_secret", "password", "pat", "secret_access_key", "api_key", "certificate",
    "kerberos_password", "kerberos_keytab", "admin_password",
}
FREE = "SOME_KEY"
DEEPEST = 11


def subclasses(cls):
    for each in cls.__subclasses__():
        yield each
        yield from subclasses(each)


def meaning_of(path):
    keys = [key for key in path if isinstance(key, str)]
    last, above = keys[-1], keys[-2] if len(keys) > 1 else ""
    if "environment_variables" in keys[:-1]:
        return "env"
    if above in ("tags", "properties") and last == FREE:
        return "tag"
    if last in CREDENTIALS or (last == "key" and above == "credentials"):
        return "credential"
    if last in COMMANDS:
        return "command"
    if last in NAMES:
        return "name"
    return "text" if last == "description" else None


class Walk:
    def __init__(self):
        self.stack = []
        self.found = {}

    def schema(self, schema, path, types):
        cls = type(schema)
        if len(path) > DEEPEST or self.stack.count(cls) > 0:
            return
        self.stack.append(cls)
        here = types
        kind = schema.load_fields.get("type")
        values = getattr(kind, "allowed_values", None) or []
        if values:
            here = [*types, [[*path, "type"], str(values[0])]]
        for name, field in schema.load_fields.items():
            self.field(field, [*path, field.data_key or name], here)
        self.stack.pop()

    def field(self, field, path, types):
        if len(path) > DEEPEST:
            return
        if isinstance(field, own.ExperimentalField):
            self.field(field._experimental_field, path, types)
        elif isinstance(field, own.UnionField):
            for each in field.union_fields:
                self.field(each, path, types)
        elif isinstance(field, fields.Nested):
            inner = self.nested(field)
            if inner is not None and field.many:
                self.schema(inner, [*path, 0], types)
            elif inner is not None:
                self.schema(inner, path, types)
        elif isinstance(field, fields.List):
            self.field(field.inner, [*path, 0], types)
        elif isinstance(field, fields.Dict):
            if field.value_field is None:
                self.leaf([*path, FREE], types)
            else:
                self.field(field.value_field, [*path, FREE], types)
        else:
            self.leaf(path, types)

    @staticmethod
    def nested(field):
        try:
            return field.schema
        except Exception:  # a schema that needs what only a load has
            return None

    def leaf(self, path, types):
        meaning = meaning_of(path)
        if meaning is not None:
            self.found.setdefault(json.dumps([meaning, path]), {"meaning": meaning, "path": path, "types": types})


def main():
    known = {cls.__name__: cls for cls in subclasses(Schema) if cls.__module__.startswith("azure.ai.ml._schema")}
    for schema, names in SCHEMAS.items():
        for name in names:
            walk = Walk()
            if name in known:
                walk.schema(known[name](context={BASE_PATH_CONTEXT_KEY: Path(".")}), [], [])
            else:
                print(json.dumps({"schema": schema, "missing": name}))
            for place in walk.found.values():
                print(json.dumps({"schema": schema, **place}))


if __name__ == "__main__":
    main()
