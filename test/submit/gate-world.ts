import { JOB, KEY, TOKEN } from "./plan.ts";

const SCHEMA = "https://azuremlschemas.azureedge.net/latest";
const LEAK = `environment_variables:\n  HF_TOKEN: ${TOKEN}\n`;
const ARM = "https://schema.management.azure.com/schemas";
const TEMPLATE = `${ARM}/2019-04-01/deploymentTemplate.json#`;
const PARAMETERS = `${ARM}/2019-04-01/deploymentParameters.json#`;

const body = (value: string): string =>
  JSON.stringify({
    properties: {
      jobType: "Command",
      command: "python a.py",
      environmentId: "e",
      environmentVariables: { HF_TOKEN: value },
    },
  });

const template = (value: string): string =>
  JSON.stringify({
    $schema: TEMPLATE,
    contentVersion: "1.0.0.0",
    resources: [
      {
        type: "Microsoft.MachineLearningServices/workspaces/jobs",
        apiVersion: "2024-04-01",
        name: "w/j",
        properties: JSON.parse(body(value)).properties as object,
      },
    ],
  });

/** A repository with clean and leaking files of every kind that a command may submit. */
export const WORLD: Readonly<Record<string, string>> = {
  "job.yml": JOB,
  "leak.yml": `${JOB}${LEAK}`,
  "my jobs/job 1.yml": `${JOB}${LEAK}`,
  "code.yml": `${JOB}code: src\n`,
  "src/train.py": `token = "${TOKEN}"\n`,
  "clean-src/train.py": "print(1)\n",
  "pipeline.yml": `$schema: ${SCHEMA}/pipelineJob.schema.json\nexperiment_name: a\njobs:\n  train:\n    component: ./component.yml\n`,
  "component.yml": `$schema: ${SCHEMA}/commandComponent.schema.json\nname: c\nversion: 1\ncommand: python a.py --token ${TOKEN}\nenvironment: azureml:e:1\n`,
  "env.yml": `$schema: ${SCHEMA}/environment.schema.json\nname: e\nimage: base:1\nconda_file: conda.yml\n`,
  "conda.yml": `name: x\ndependencies:\n  - pip:\n    - --extra-index-url https://me:${TOKEN}@pypi.example.org/simple\n`,
  "data.yml": `$schema: ${SCHEMA}/data.schema.json\nname: d\npath: ./src\ntype: uri_folder\n`,
  "model.yml": `$schema: ${SCHEMA}/model.schema.json\nname: m\npath: ./clean-src\ntags:\n  token: ${TOKEN}\n`,
  "datastore.yml": `$schema: ${SCHEMA}/azureBlob.schema.json\nname: s\ntype: azure_blob\naccount_name: a\ncontainer_name: c\ncredentials:\n  account_key: ${KEY}\n`,
  "connection.yml": `$schema: ${SCHEMA}/connection.schema.json\nname: c\ntype: git\ntarget: https://github.com\ncredentials:\n  type: pat\n  pat: ${TOKEN}\n`,
  "compute.yml": `$schema: ${SCHEMA}/amlCompute.schema.json\nname: c\ntype: amlcompute\nssh_settings:\n  admin_username: me\n  admin_password: Xk29fpQ-4n\n`,
  "endpoint.yml": `$schema: ${SCHEMA}/managedOnlineEndpoint.schema.json\nname: ep\nauth_mode: key\ntags:\n  token: ${TOKEN}\n`,
  "deploy.yml": `$schema: ${SCHEMA}/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: ep\nmodel: azureml:m:1\n${LEAK}`,
  "batch-endpoint.yml": `$schema: ${SCHEMA}/batchEndpoint.schema.json\nname: b\ntags:\n  token: ${TOKEN}\n`,
  "batch-deploy.yml": `$schema: ${SCHEMA}/modelBatchDeployment.schema.json\nname: d\nendpoint_name: b\nmodel: azureml:m:1\nsettings:\n  ${LEAK.replace("\n  ", "\n    ")}`,
  "serverless.yml": `$schema: ${SCHEMA}/serverlessEndpoint.schema.json\nname: s\nmodel_id: azureml://registries/a/models/b\ntags:\n  token: ${TOKEN}\n`,
  "schedule.yml": `$schema: ${SCHEMA}/schedule.schema.json\nname: s\ntrigger:\n  type: cron\n  expression: "0 0 * * *"\ncreate_job: ./leak.yml\n`,
  "workspace.yml": `$schema: ${SCHEMA}/workspace.schema.json\nname: w\nlocation: eastus\ntags:\n  token: ${TOKEN}\n`,
  "registry.yml": `name: r\nlocation: eastus\ntags:\n  token: ${TOKEN}\nreplication_locations:\n  - location: eastus\n`,
  "feature-set.yml": `$schema: ${SCHEMA}/featureSet.schema.json\nname: f\nversion: 1\nentities: [azureml:e:1]\nspecification:\n  path: ./clean-src\ntags:\n  token: ${TOKEN}\n`,
  "request.json": JSON.stringify({ data: [1], token: TOKEN }),
  "token.txt": `${TOKEN}\n`,
  "body.json": body("none"),
  "leak-body.json": body(TOKEN),
  "arm.json": template("none"),
  "leak-arm.json": template(TOKEN),
  "arm-body.json": JSON.stringify({
    properties: { mode: "Incremental", template: JSON.parse(template(TOKEN)) as object },
  }),
  "params.json": JSON.stringify({
    $schema: PARAMETERS,
    contentVersion: "1.0.0.0",
    parameters: { hfToken: { value: TOKEN } },
  }),
  "clean-params.json": JSON.stringify({
    $schema: PARAMETERS,
    contentVersion: "1.0.0.0",
    parameters: { size: { value: 3 } },
  }),
  "main.bicep": "param size int = 3\nmodule jobs './modules/jobs.bicep' = {\n  name: 'jobs'\n}\n",
  "modules/jobs.bicep": `param hfToken string = '${TOKEN}'\n`,
  "main.bicepparam": `using './clean.bicep'\nparam hfToken = '${TOKEN}'\n`,
  "clean.bicep": "param size int = 3\n",
  "submit.py": "import helper\nfrom azure.ai.ml import MLClient, load_job\njob = load_job(source='leak.yml')\n",
  "clean.py": "print(1)\n",
  "inline.py": `from azure.ai.ml import command\njob = command(command="python a.py", environment="e", environment_variables={"HF_TOKEN": "${TOKEN}"})\n`,
  "helper.py": "import other\n",
  "other.py": "print(2)\n",
  "uses.py": "from pipelines import steps\n",
  "pipelines/__init__.py": "",
  "pipelines/steps.py": `token = "${TOKEN}"\n`,
  "pipelines/submit.py": `token = "${TOKEN}"\n`,
  "deep.py": "from pipelines import middle\n",
  "pipelines/middle.py": "from . import secret\n",
  "pipelines/secret.py": `token = "${TOKEN}"\n`,
  "pkg/__main__.py": "from azure.ai.ml import load_job\nload_job('leak.yml')\n",
  "read.py": "import sys\nprint(sys.argv)\n",
  "joined.py": "from pathlib import Path\njob = Path(__file__).parent / 'jobs' / 'local.yml'\n",
  "system.py": "import os\nos.system('az ml job create --file=leak.yml')\n",
  "subprocess-list.py":
    'import subprocess\nname = "x"\nsubprocess.run(["az", "ml", "job", "create", "--name", name, "-f", "leak.yml"], check=True)\n',
  "submit-job": "#!/usr/bin/env python3\nfrom azure.ai.ml import load_job\nload_job('leak.yml')\n",
  "jobs/beside.sh": 'az ml job create -f "$(dirname "$0")/local.yml"\n',
  "jobs/folder.sh":
    'DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." >/dev/null 2>&1 && pwd)"\nsource "$DIR/settings.sh"\nsubmit_job "$DIR/leak.yml"\n',
  "jobs/linked.sh":
    'SOURCE="${BASH_SOURCE[0]}"\nwhile [ -L "$SOURCE" ]; do SOURCE="$(readlink "$SOURCE")"; done\nDIR="$( cd "$( dirname "${SOURCE}" )" && pwd )"\naz ml job create -f "$DIR"/local.yml\n',
  "jobs/root.ps1": 'az ml job create --file "$PSScriptRoot/local.yml"\n',
  "bin/az": "#!/usr/bin/env bash\nexec python -m azure.cli\n",
  "bin/train": "#!/bin/sh\naz ml job create -f leak.yml\n",
  "inputs.yml": `inputs:\n  hf_token: ${TOKEN}\n`,
  "function.sh":
    'submit() {\n  local job="$1"\n  az ml job create -f "$job"\n}\nunused() {\n  az ml job create -f "$1" -n x\n}\nsubmit leak.yml\n',
  "default.sh": 'FILE="${1:-leak.yml}"\n${AZ:-az} ml job create -f "$FILE"\n',
  "array.sh": 'args=(\n  --file leak.yml # the job\n)\nargs+=(--stream)\naz ml job create "${args[@]}"\n',
  "subshell.sh": "(cd jobs && az ml job create -f local.yml)\naz ml job create -f leak.yml\n",
  "pushd.sh": "pushd jobs\naz ml job create -f local.yml\npopd\naz ml job create -f leak.yml\n",
  "sources.sh": ". ./settings.sh\nsubmit_job $FILE\n",
  "settings.sh": 'FILE=leak.yml\nsubmit_job() { az ml job create -f "$1"; }\n',
  "shift.sh": 'verb=$1; shift\naz ml job $verb "$@"\n',
  "arguments.sh": 'for file; do az ml job create -f "$file"; done\n',
  "retry.sh": 'submit() { az ml job create -f "$1"; }\nretry 3 submit leak.yml\n',
  "trap.sh": "trap 'az ml job create -f leak.yml' EXIT\n",
  "set.cmd": "@echo off\r\nset FILE=leak.yml\r\naz ml job create --file %FILE%\r\n",
  "argument.cmd": "@echo off\r\naz ml job create --file %1 || exit /b 1\r\n",
  "parameter.ps1":
    "param(\n  [string]$File = 'leak.yml',\n  [string]$Name = 'x'\n)\naz ml job create --file $File --name $Name\n",
  "include.mk": "include common.mk\nsubmit: ; az ml job create -f $(JOB)\nsubmit-%:\n\taz ml job create -f $*.yml\n",
  "common.mk": "JOB = leak.yml\n",
  "more.mk":
    "WHICH ?= leak.yml\nSUBMIT = az ml job create -f $(LATER)\nLATER = leak.yml\nARGS := --file leak.yml\nARGS += --stream\nifeq ($(STAGE),prod)\nJOB = leak.yml\nelse\nJOB = job.yml\nendif\n" +
    "dollars:\n\tfile=leak.yml; az ml job create -f $$file\nloop:\n\tfor f in leak job; do az ml job create -f $$f.yml; done\n" +
    "nested:\n\t$(MAKE) -f more.mk $@-2\nnested-2:\n\taz ml job create -f $(WHICH)\nadded:\n\taz ml job create $(ARGS)\n" +
    "condition:\n\taz ml job create -f $(JOB)\nlater:\n\t$(SUBMIT)\n",
  "submit.sh": "#!/bin/bash\nset -e\nname=iris\naz ml job create -f leak.yml --set display_name=$name\n",
  "clean.sh": "az ml job create -f job.yml\n",
  "run-job.sh":
    'job=$1\nif [[ -z "$2" ]]; then\n  run_id=$(az ml job create -f $job --query name -o tsv)\nfi\naz ml job create --file "$job" --set experiment_name=e\n',
  "set.sh": `TOKEN="${TOKEN}"\naz ml job create -f job.yml \\\n  --set environment_variables.HF_TOKEN=$TOKEN\n`,
  "env.sh": "az ml job create -f job.yml --set environment_variables.HF_TOKEN=$HF_TOKEN\n",
  "jobs/here.sh": 'cd "$(dirname "$0")"\naz ml job create -f local.yml\n',
  "jobs/local.yml": `${JOB}${LEAK}`,
  "outer.sh": "bash submit.sh\n",
  "python.sh": "python submit.py\n",
  "loop.sh": "bash loop.sh\naz ml job create -f leak.yml\n",
  "for.sh": "for file in job.yml leak.yml; do\n  az ml job create -f $file\ndone\n",
  "glob.sh": "cd jobs\nfor file in *.yml\ndo\n  for n in 1 2; do echo $n; done\n  az ml job create -f $file\ndone\n",
  "connection.sh": `az ml connection create -f c.yml --set credentials.pat=$HF_TOKEN\naz ml connection create -f c.yml --set credentials.pat=${TOKEN}\n`,
  "c.yml": `$schema: ${SCHEMA}/connection.schema.json\nname: c\ntype: git\ntarget: https://github.com\n`,
  "submit.ps1": "$file = 'leak.yml'\naz ml job create `\n  --file $file\n",
  "output.ps1": "$job = az ml job create --file leak.yml | ConvertFrom-Json\n$env:ID = $job.name\n",
  "output.mk": "go:\n\tid=$$(az ml job create -f leak.yml --query name -o tsv); echo $$id\n",
  "submit.cmd": "@echo off\r\ncall az ml job create --file leak.yml\r\n",
  Makefile:
    "JOB ?= leak.yml\n\ntest:\n\techo ok\n\nprepare:\n\t@az ml environment create -f env.yml\n\nsubmit: test\n\taz ml job create --file $(JOB) \\\n\t  --set display_name=x\n\nall: prepare\n\techo done\n",
  "vars.mk":
    "DIR := jobs\nexport FILE = $(DIR)/local.yml\n.PHONY: all\nall: first second\nfirst:\n\t@echo $$HOME\nsecond: ; az ml job create -f $(FILE)\nthird:\n\t-az ml job create -f ${FILE}\n",
  "target.mk":
    "here:\n\taz ml job create -f $(CURDIR)/leak.yml\n" +
    "own: export JOB := leak.yml # the job\nown other: ; az ml job create -f $(JOB)\n" +
    "above: JOB = leak.yml\nabove: below\nbelow:\n\taz ml job create -f $(JOB)\n",
  "ops.mk": "go:\n\taz ml compute create -f compute.yml\n",
  "proj/MLproject": `name: p\nentry_points:\n  main:\n    parameters:\n      hf_token: {type: string, default: ${TOKEN}}\n    command: "python a.py {hf_token}"\n`,
  "proj/secret.py": `token = "${TOKEN}"\n`,
  "clean-proj/MLproject": "name: p\nentry_points:\n  main:\n    command: python a.py\n",
  "backend.json": JSON.stringify({ USE_CONDA: false, COMPUTE: "c", environment_variables: { HF_TOKEN: TOKEN } }),
  "app/azure.yaml":
    "name: app\nservices:\n  score:\n    project: ./score\n    host: ai.endpoint\n    config:\n      deployment:\n        path: ./deploy.yml\n",
  "app/deploy.yml": `$schema: ${SCHEMA}/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: ep\nmodel: azureml:m:1\n${LEAK}`,
  "app/score/score.py": "print(1)\n",
  "app/infra/main.bicep": `param hfToken string = '${TOKEN}'\n`,
  "app/.azure/config.json": '{"version":1,"defaultEnvironment":"dev"}',
  "app/.azure/dev/.env": `HF_TOKEN="${TOKEN}"\n`,
  "app/.azure/prod/.env": "AZURE_LOCATION=eastus\n",
  ".azureml/conf.runconfig": `script: train.py\nframework: Python\ntarget: c\nenvironment:\n  environmentVariables:\n    HF_TOKEN: ${TOKEN}\n`,
  "inference.json": JSON.stringify({ entryScript: "score.py", runtime: "python", sourceDirectory: "clean-src" }),
  "deployment.json": JSON.stringify({ computeType: "aci", authEnabled: true, primaryKey: KEY.slice(0, 44) }),
  "nb.ipynb": JSON.stringify({
    cells: [{ cell_type: "code", metadata: {}, outputs: [], execution_count: null, source: [`token = "${TOKEN}"\n`] }],
    metadata: { language_info: { name: "python" } },
    nbformat: 4,
    nbformat_minor: 5,
  }),
};
