import { PLATFORM_DOCUMENTS } from "./platform-documents.ts";

/** A small document into which a case is put at `@@@`. */
export interface WildDocument {
  readonly file: string;
  readonly text: string;
}

const job = (body: string): string =>
  `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\nenvironment: azureml:train-env@latest\ncompute: azureml:gpu-cluster\n${body}\n`;
const container = (body: string): string =>
  `      containers:\n        - name: train\n          image: contoso.azurecr.io/train:3\n${body}\n`;
const notebook = (line: string): string =>
  `{\n "cells": [\n  {\n   "cell_type": "code",\n   "execution_count": null,\n   "metadata": {},\n   "outputs": [],\n   "source": [\n    "import os\\n",\n    ${line}\n   ]\n  }\n ],\n "metadata": {"kernelspec": {"language": "python", "name": "python3", "display_name": "Python 3"}},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n`;

/** By the name that the data files use. */
export const DOCUMENTS: Readonly<Record<string, WildDocument>> = {
  ...PLATFORM_DOCUMENTS,
  "job.env": { file: "job.yml", text: job("command: python train.py\nenvironment_variables:\n  @@@") },
  "job.tag": { file: "job.yml", text: job("command: python train.py\ntags:\n  @@@") },
  "job.root": { file: "job.yml", text: job("command: python train.py\n@@@") },
  "job.input": { file: "job.yml", text: job("command: python train.py\ninputs:\n  @@@") },
  "job.command": { file: "job.yml", text: job("command: >-\n  @@@") },
  "job.literal": { file: "job.yml", text: job("command: |\n  @@@\n  python train.py") },
  "pipeline.env": {
    file: "pipeline.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\ntype: pipeline\njobs:\n  train:\n    type: command\n    component: azureml:train@latest\n    environment_variables:\n      @@@\n",
  },
  "pipeline.input": {
    file: "pipeline.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\ntype: pipeline\ninputs:\n  @@@\njobs:\n  train:\n    type: command\n    component: azureml:train@latest\n",
  },
  "spark.conf": {
    file: "spark.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/sparkJob.schema.json\ntype: spark\ncode: src\nentry:\n  file: main.py\nconf:\n  spark.driver.cores: 1\n  @@@\nresources:\n  instance_type: standard_e8s_v3\n  runtime_version: '3.4'\n",
  },
  "deployment.env": {
    file: "deployment.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: churn\nmodel: azureml:churn:3\ninstance_type: Standard_DS3_v2\ninstance_count: 1\nenvironment_variables:\n  @@@\n",
  },
  "batch.env": {
    file: "batch.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/modelBatchDeployment.schema.json\nname: b\nendpoint_name: churn\nmodel: azureml:churn:3\nsettings:\n  environment_variables:\n    @@@\n",
  },
  "endpoint.root": {
    file: "endpoint.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineEndpoint.schema.json\nname: churn\n@@@\n",
  },
  "component.root": {
    file: "component.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\ntype: command\nname: train\nversion: 1\ncode: src\nenvironment: azureml:train-env@latest\ncommand: python train.py\n@@@\n",
  },
  "datastore.blob": {
    file: "store.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/azureBlob.schema.json\ntype: azure_blob\nname: data\naccount_name: contosoml\ncontainer_name: data\ncredentials:\n  @@@\n",
  },
  "datastore.lake": {
    file: "store.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/azureDataLakeGen2.schema.json\ntype: azure_data_lake_gen2\nname: lake\naccount_name: contosolake\nfilesystem: raw\ncredentials:\n  tenant_id: bbbbcccc-1111-dddd-2222-eeee3333ffff\n  client_id: 44445555-eeee-6666-ffff-7777aaaa8888\n  @@@\n",
  },
  "connection.credentials": {
    file: "connection.yml",
    text: "$schema: http://azureml/sdk-2-0/Connection.json\nname: feed\ntype: python_feed\ntarget: https://pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple\ncredentials:\n  @@@\n",
  },
  "connection.openai": {
    file: "connection.yml",
    text: "name: aoai\ntype: azure_open_ai\nazure_endpoint: https://contoso.openai.azure.com/\n@@@\n",
  },
  "compute.ssh": {
    file: "compute.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/amlCompute.schema.json\nname: gpu\ntype: amlcompute\nsize: Standard_NC6s_v3\nssh_settings:\n  admin_username: clusteradmin\n  @@@\n",
  },
  "workspace.root": {
    file: "workspace.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/workspace.schema.json\nname: ws\nlocation: westeurope\n@@@\n",
  },
  "conda.pip": {
    file: "conda.yml",
    text: "name: train\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.10\n  - pip:\n      - azureml-mlflow\n      @@@\n",
  },
  requirements: { file: "requirements.txt", text: "numpy==1.26.4\n@@@\n" },
  dotenv: { file: ".env", text: "LOG_LEVEL=info\n@@@\n" },
  dockerfile: {
    file: "Dockerfile",
    text: "FROM mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04:latest\n@@@\nCMD python serve.py\n",
  },
  shell: { file: "run.sh", text: "#!/bin/bash\nset -e\n@@@\necho done\n" },
  slurm: {
    file: "train.sbatch",
    text: "#!/bin/bash\n#SBATCH --job-name=train\n#SBATCH --nodes=2\n@@@\nsrun python train.py\n",
  },
  python: { file: "submit.py", text: "import os\n\n@@@\n" },
  "python.job": {
    file: "submit.py",
    text: 'from azure.ai.ml import command\n\njob = command(\n    code="src",\n    command="python train.py",\n    environment="train-env@latest",\n    environment_variables={\n        @@@\n    },\n)\n',
  },
  notebook: { file: "train.ipynb", text: notebook("@@@") },
  "workflow.env": {
    file: ".github/workflows/train.yml",
    text: "name: train\non: [push]\njobs:\n  train:\n    runs-on: ubuntu-latest\n    env:\n      @@@\n    steps:\n      - run: az ml job create --file job.yml\n",
  },
  "workflow.run": {
    file: ".github/workflows/train.yml",
    text: "name: train\non: [push]\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          @@@\n",
  },
  "workflow.step": {
    file: ".github/workflows/train.yml",
    text: "name: train\non: [push]\npermissions:\n  id-token: write\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      @@@\n",
  },
  "pipelines.variables": {
    file: "azure-pipelines.yml",
    text: "trigger: [main]\npool:\n  vmImage: ubuntu-latest\nvariables:\n  @@@\nsteps:\n  - script: az ml job create --file job.yml\n",
  },
  "rest.env": {
    file: "body.json",
    text: '{\n  "properties": {\n    "jobType": "Command",\n    "command": "python train.py",\n    "environmentId": "azureml:train-env:1",\n    "environmentVariables": {\n      @@@\n    }\n  }\n}\n',
  },
  "rest.command": {
    file: "body.json",
    text: '{\n  "properties": {\n    "jobType": "Command",\n    "command": "@@@",\n    "environmentId": "azureml:train-env:1"\n  }\n}\n',
  },
  "arm.properties": {
    file: "template.json",
    text: '{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",\n  "contentVersion": "1.0.0.0",\n  "resources": [\n    {\n      "type": "Microsoft.MachineLearningServices/workspaces/jobs",\n      "apiVersion": "2024-04-01",\n      "name": "ws/nightly",\n      "properties": {\n        "jobType": "Command",\n        "environmentVariables": {\n          @@@\n        }\n      }\n    }\n  ]\n}\n',
  },
  "bicep.env": {
    file: "main.bicep",
    text: "resource job 'Microsoft.MachineLearningServices/workspaces/jobs@2024-04-01' = {\n  name: 'ws/nightly'\n  properties: {\n    jobType: 'Command'\n    environmentVariables: {\n      @@@\n    }\n  }\n}\n",
  },
  "terraform.env": {
    file: "main.tf",
    text: 'resource "azapi_resource" "job" {\n  type = "Microsoft.MachineLearningServices/workspaces/jobs@2024-04-01"\n  body = {\n    properties = {\n      environmentVariables = {\n        @@@\n      }\n    }\n  }\n}\n',
  },
  "compose.env": {
    file: "docker-compose.yml",
    text: "services:\n  train:\n    image: contoso.azurecr.io/train:3\n    environment:\n      @@@\n",
  },
  "compose.items": {
    file: "docker-compose.yml",
    text: "services:\n  train:\n    image: contoso.azurecr.io/train:3\n    environment:\n      - LOG_LEVEL=info\n      - @@@\n",
  },
  "k8s.env": {
    file: "job.yaml",
    text: `apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: train\nspec:\n  template:\n    spec:\n${container("          env:\n            - name: NCCL_DEBUG\n              value: INFO\n            - @@@")}      restartPolicy: Never\n`,
  },
  "k8s.args": {
    file: "job.yaml",
    text: `apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: train\nspec:\n  template:\n    spec:\n${container('          command: ["bash", "-c"]\n          args:\n            - @@@')}      restartPolicy: Never\n`,
  },
  "pytorchjob.env": {
    file: "pytorchjob.yaml",
    text: "apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nmetadata:\n  name: fsdp\nspec:\n  pytorchReplicaSpecs:\n    Worker:\n      replicas: 2\n      template:\n        spec:\n          containers:\n            - name: pytorch\n              image: contoso.azurecr.io/train:3\n              env:\n                - name: NCCL_DEBUG\n                  value: INFO\n                - @@@\n",
  },
  "k8s.secret": {
    file: "secret.yaml",
    text: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: train-secrets\ntype: Opaque\ndata:\n  @@@\n",
  },
  "k8s.stringdata": {
    file: "secret.yaml",
    text: "apiVersion: v1\nkind: Secret\nmetadata:\n  name: train-secrets\nstringData:\n  @@@\n",
  },
  "k8s.configmap": {
    file: "config.yaml",
    text: "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: train-config\ndata:\n  @@@\n",
  },
  "rayjob.runtime": {
    file: "rayjob.yaml",
    text: "apiVersion: ray.io/v1\nkind: RayJob\nmetadata:\n  name: tune\nspec:\n  entrypoint: python tune.py\n  runtimeEnvYAML: |\n    pip:\n      - torch\n    env_vars:\n      @@@\n",
  },
  "argo.parameter": {
    file: "workflow.yaml",
    text: "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata:\n  generateName: train-\nspec:\n  entrypoint: main\n  arguments:\n    parameters:\n      - @@@\n  templates:\n    - name: main\n      container:\n        image: contoso.azurecr.io/train:3\n",
  },
  "sagemaker.env": {
    file: "training-job.json",
    text: '{\n  "TrainingJobName": "churn",\n  "AlgorithmSpecification": {"TrainingImage": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:3", "TrainingInputMode": "File"},\n  "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",\n  "Environment": {\n    @@@\n  }\n}\n',
  },
  "databricks.env": {
    file: "databricks.yml",
    text: "bundle:\n  name: churn\nresources:\n  jobs:\n    train:\n      name: train\n      job_clusters:\n        - job_cluster_key: main\n          new_cluster:\n            spark_version: 14.3.x-gpu-ml-scala2.12\n            spark_env_vars:\n              @@@\n",
  },
  "skypilot.env": {
    file: "task.yaml",
    text: "name: train\nresources:\n  accelerators: A100:8\nenvs:\n  @@@\nrun: |\n  python train.py\n",
  },
  "dvc.config": {
    file: ".dvc/config",
    text: "[core]\n    remote = store\n['remote \"store\"']\n    url = azure://data/dvc\n    @@@\n",
  },
  "settings.yaml": { file: "settings.yml", text: "app: train\n@@@\n" },
  "settings.json": { file: "settings.json", text: '{\n  "app": "train",\n  @@@\n}\n' },
};
