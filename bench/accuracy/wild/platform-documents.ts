import type { WildDocument } from "./documents.ts";

const notebookWith = (cell: string): string =>
  `{\n "cells": [\n  ${cell}\n ],\n "metadata": {"kernelspec": {"language": "python", "name": "python3", "display_name": "Python 3"}},\n "nbformat": 4,\n "nbformat_minor": 5\n}\n`;

/** Documents of the platforms around Azure ML, and of its less usual specifications. */
export const PLATFORM_DOCUMENTS: Readonly<Record<string, WildDocument>> = {
  "data.root": {
    file: "data.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/data.schema.json\nname: claims\nversion: 4\ntype: uri_folder\n@@@\n",
  },
  "environment.root": {
    file: "environment.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: train-env\nversion: 7\nimage: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04:latest\n@@@\n",
  },
  "schedule.root": {
    file: "schedule.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/latest/schedule.schema.json\nname: nightly\ntrigger:\n  type: cron\n  expression: '0 4 * * *'\ncreate_job: ./pipeline.yml\n@@@\n",
  },
  "promptflow.connection": {
    file: "aoai_connection.yml",
    text: "$schema: https://azuremlschemas.azureedge.net/promptflow/latest/AzureOpenAIConnection.schema.json\nname: aoai\ntype: azure_open_ai\napi_base: https://contoso.openai.azure.com/\n@@@\n",
  },
  "runconfig.env": {
    file: ".azureml/train.runconfig",
    text: "script: train.py\nframework: Python\ntarget: gpu-cluster\nenvironment:\n  environmentVariables:\n    @@@\n  python:\n    userManagedDependencies: false\n",
  },
  "gitlab.variables": {
    file: ".gitlab-ci.yml",
    text: "image: python:3.10\nvariables:\n  @@@\ntrain:\n  script:\n    - python submit.py\n",
  },
  "gitlab.script": {
    file: ".gitlab-ci.yml",
    text: "image: python:3.10\ntrain:\n  stage: train\n  script:\n    - @@@\n    - python submit.py\n",
  },
  "pipelines.script": {
    file: "azure-pipelines.yml",
    text: "trigger: [main]\npool:\n  vmImage: ubuntu-latest\nsteps:\n  - script: |\n      @@@\n      az ml job create --file job.yml\n",
  },
  mlproject: {
    file: "MLproject",
    text: "name: churn\ndocker_env:\n  image: contoso.azurecr.io/train:3\n  environment: @@@\nentry_points:\n  main:\n    command: python train.py\n",
  },
  "mlproject.command": {
    file: "MLproject",
    text: "name: churn\npython_env: python_env.yaml\nentry_points:\n  main:\n    command: @@@\n",
  },
  "helm.values": {
    file: "chart/values.yaml",
    text: "replicaCount: 1\nimage:\n  repository: contoso.azurecr.io/serve\n  tag: '3'\n@@@\n",
  },
  hydra: {
    file: "conf/config.yaml",
    text: "defaults:\n  - model: resnet\n  - _self_\nhydra:\n  job:\n    name: train\n@@@\n",
  },
  "pip.conf": { file: "pip.conf", text: "[global]\ntimeout = 60\n@@@\n" },
  netrc: { file: ".netrc", text: "@@@\n" },
  "vertex.env": {
    file: "customjob.yaml",
    text: "displayName: churn\njobSpec:\n  workerPoolSpecs:\n    - machineSpec:\n        machineType: n1-standard-8\n      replicaCount: 1\n      containerSpec:\n        imageUri: europe-docker.pkg.dev/contoso/train/churn:3\n        env:\n          - name: NCCL_DEBUG\n            value: INFO\n          - @@@\n",
  },
  "sagemaker.hyper": {
    file: "training-job.json",
    text: '{\n  "TrainingJobName": "churn",\n  "AlgorithmSpecification": {"TrainingImage": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:3", "TrainingInputMode": "File"},\n  "RoleArn": "arn:aws:iam::123456789012:role/sagemaker",\n  "HyperParameters": {\n    @@@\n  }\n}\n',
  },
  "databricks.conf": {
    file: "databricks.yml",
    text: "bundle:\n  name: churn\nresources:\n  jobs:\n    train:\n      name: train\n      job_clusters:\n        - job_cluster_key: main\n          new_cluster:\n            spark_version: 14.3.x-gpu-ml-scala2.12\n            spark_conf:\n              @@@\n",
  },
  "databricks.task": {
    file: "databricks.yml",
    text: "bundle:\n  name: churn\nresources:\n  jobs:\n    train:\n      name: train\n      tasks:\n        - task_key: train\n          notebook_task:\n            notebook_path: ./train.py\n            base_parameters:\n              @@@\n",
  },
  "kserve.env": {
    file: "isvc.yaml",
    text: "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata:\n  name: churn\nspec:\n  predictor:\n    containers:\n      - name: kserve-container\n        image: contoso.azurecr.io/serve:3\n        env:\n          - name: LOG_LEVEL\n            value: info\n          - @@@\n",
  },
  "ray.cluster": {
    file: "cluster.yaml",
    text: "cluster_name: tune\nprovider:\n  type: aws\n  region: eu-west-1\nauth:\n  ssh_user: ubuntu\nsetup_commands:\n  - pip install -U ray\n  - @@@\n",
  },
  "dvc.stage": { file: "dvc.yaml", text: "stages:\n  prepare:\n    cmd: @@@\n    outs:\n      - data\n" },
  "wandb.sweep": {
    file: "sweep.yaml",
    text: "program: train.py\nmethod: bayes\nmetric:\n  name: loss\n  goal: minimize\nparameters:\n  @@@\n",
  },
  accelerate: {
    file: "accelerate_config.yaml",
    text: "compute_environment: LOCAL_MACHINE\ndistributed_type: MULTI_GPU\nmixed_precision: bf16\nnum_processes: 8\n@@@\n",
  },
  "terraform.root": { file: "main.tf", text: 'provider "azurerm" {\n  features {}\n}\n\n@@@\n' },
  tfvars: { file: "terraform.tfvars", text: 'location = "westeurope"\n@@@\n' },
  "bicep.root": { file: "main.bicep", text: "param location string = 'westeurope'\n@@@\n" },
  "arm.parameters": {
    file: "template.parameters.json",
    text: '{\n  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",\n  "contentVersion": "1.0.0.0",\n  "parameters": {\n    "workspaceName": {"value": "ws"},\n    @@@\n  }\n}\n',
  },
  "compose.service": {
    file: "docker-compose.yml",
    text: "services:\n  train:\n    image: contoso.azurecr.io/train:3\n    @@@\n",
  },
  "notebook.markdown": {
    file: "train.ipynb",
    text: notebookWith('{\n   "cell_type": "markdown",\n   "metadata": {},\n   "source": [\n    @@@\n   ]\n  }'),
  },
  "notebook.output": {
    file: "train.ipynb",
    text: notebookWith(
      '{\n   "cell_type": "code",\n   "execution_count": 1,\n   "metadata": {},\n   "outputs": [\n    {\n     "name": "stdout",\n     "output_type": "stream",\n     "text": [\n      @@@\n     ]\n    }\n   ],\n   "source": [\n    "print(1)"\n   ]\n  }',
    ),
  },
  powershell: { file: "submit.ps1", text: "$ErrorActionPreference = 'Stop'\n@@@\naz ml job create --file job.yml\n" },
};
