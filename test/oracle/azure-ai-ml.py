"""What Microsoft's own SDK reads in definitions of the CLI v2: an oracle that this project did not write.

    python test/oracle/azure-ai-ml.py FOLDER [GIVEN] > lines.jsonl

Loads every YAML file of a folder with the `load_*` functions of the package azure-ai-ml (see
azure-ai-ml-requirements.txt) and writes one line of JSON a file: `file`, `kind` (the class), `values` (lists of `[name,
value]` by meaning) or `error`. GIVEN is a JSON file with what is given with `--set`, by file. Nothing is sent anywhere: sockets are closed to this process, and no client is made.
"""

import io
import json
import logging
import multiprocessing
import os
import re
import socket
import sys
import warnings
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path


def refuse(*_args, **_kwargs):
    raise OSError("the oracle works offline")


socket.socket.connect = refuse
socket.getaddrinfo = refuse
os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "0"
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

import yaml  # noqa: E402
from marshmallow import fields, validate  # noqa: E402
from azure.ai.ml._schema.core.fields import LocalPathField  # noqa: E402
from azure.ai.ml.entities import Component  # noqa: E402
from azure.ai.ml.entities import _load_functions as ml  # noqa: E402

# Real definitions have placeholders for names and addresses, and paths to files that are not there. What they mean does
# not depend on that, so the SDK does not get to refuse them for it.
LocalPathField._validate = lambda self, value: None
validate.Regexp.__call__ = lambda self, value, message=None: value
validate.URL.__call__ = lambda self, value: value

validate_missing = fields.Field._validate_missing


def be_lenient(lenient):
    """Also takes files in which something is left out that the service would insist on."""
    fields.Field._validate_missing = (lambda self, value: None) if lenient else validate_missing


# By the last segment of `$schema`, in lower case. Of the patterns that fit the first that the SDK accepts.
BY_SCHEMA = [
    (r"component$", ml.load_component),
    (r"job$", ml.load_job),
    (r"pipelinecomponentbatchdeployment$", ml.load_pipeline_component_batch_deployment),
    (r"batchdeployment$", ml.load_model_batch_deployment),
    (r"batchdeployment$", ml.load_batch_deployment),
    (r"deploymenttemplate", ml.load_deployment_template),
    (r"onlinedeployment$", ml.load_online_deployment),
    (r"batchendpoint$", ml.load_batch_endpoint),
    (r"serverlessendpoint$", ml.load_serverless_endpoint),
    (r"onlineendpoint$", ml.load_online_endpoint),
    (r"^environment$", ml.load_environment),
    (r"^(azureblob|azurefile|azuredatalakegen[12]|onelake|hdfs)$", ml.load_datastore),
    (r"compute(instance)?$|^virtualmachine$|^attachedspark$", ml.load_compute),
    (r"connection$", ml.load_connection),
    (r"^(workspace|hub|project)$", ml.load_workspace),
    (r"^registry$", ml.load_registry),
    (r"^featurestore$", ml.load_feature_store),
    (r"^featureset$", ml.load_feature_set),
    (r"^featurestoreentity$", ml.load_feature_store_entity),
    (r"^index$", ml.load_index),
    (r"^model(version)?package$", ml.load_model_package),
    (r"^model$", ml.load_model),
    (r"^data$", ml.load_data),
    (r"^(schedule|monitorschedule)$", ml.load_schedule),
]

# Without `$schema`: what the keys of the file allow, the first that the SDK accepts.
BY_KEYS = [
    (lambda d: "trigger" in d, ml.load_schedule),
    (lambda d: "endpoint_name" in d and d.get("type") == "pipeline", ml.load_pipeline_component_batch_deployment),
    (lambda d: "endpoint_name" in d and d.get("type") == "model", ml.load_model_batch_deployment),
    (lambda d: "endpoint_name" in d and "mini_batch_size" in d, ml.load_batch_deployment),
    (lambda d: "endpoint_name" in d, ml.load_online_deployment),
    (lambda d: "replication_locations" in d, ml.load_registry),
    (lambda d: "is_deterministic" in d or ("version" in d and ("command" in d or "task" in d)), ml.load_component),
    (lambda d: "jobs" in d or "command" in d or "trial" in d or "task" in d, ml.load_job),
    (lambda d: "type" in d and ("outputs" in d or "inputs" in d) and "name" in d, ml.load_component),
    (lambda d: "account_name" in d or d.get("type") in ("hdfs", "one_lake"), ml.load_datastore),
    (lambda d: "auth_mode" in d, ml.load_online_endpoint),
    (lambda d: "target" in d or "credentials" in d or "api_key" in d, ml.load_connection),
    (lambda d: "image" in d or "conda_file" in d or "build" in d, ml.load_environment),
    (lambda d: str(d.get("type", "")).lower() in ("amlcompute", "computeinstance", "kubernetes", "virtualmachine", "synapsespark"), ml.load_compute),
    (lambda d: "path" in d and str(d.get("type", "")).endswith("_model"), ml.load_model),
    (lambda d: "path" in d and "name" in d, ml.load_data),
    (lambda d: "location" in d or "hbi_workspace" in d or "hub_id" in d, ml.load_workspace),
]


def loaders(document):
    schema = document.get("$schema")
    if isinstance(schema, str):
        name = re.split(r"[?#]", schema.strip().lower())[0].rsplit("/", 1)[-1]
        name = re.sub(r"\.schema$", "", re.sub(r"\.json$", "", name))
        return [load for pattern, load in BY_SCHEMA if re.search(pattern, name)]
    if "on" in document or True in document:
        return []  # a workflow of GitHub: `on` is a boolean in YAML 1.1
    return [load for fits, load in BY_KEYS if fits(document)]




def overrides(document):
    """What people give on the command line instead (`--name`, `--endpoint`), and what the SDK therefore misses."""
    schema = str(document.get("$schema", "")).lower()
    needed = [key for key, pattern in (("endpoint_name", "deployment"), ("name", "deployment|endpoint")) if re.search(pattern, schema)]
    return [{key: GIVEN} for key in needed if key not in document]


GIVEN = "given-on-the-command-line"

NAMES = {"name", "display_name", "experiment_name", "endpoint_name"}
TAGS = {"tags", "properties"}
COMMANDS = {"command", "args", "program_arguments", "docker_args"}
TEXTS = {"description"}
CREDENTIALS = {
    "account_key", "sas_token", "client_secret", "password", "pat", "secret_access_key", "key", "api_key",
    "certificate", "kerberos_password", "kerberos_keytab", "admin_password",
}
# Attributes that lead back up, to machinery, or to what a caller passes at the time of a call.
SKIPPED = {"owner", "parent", "schema", "schema_validator", "data", "meta", "validator", "port", "print_as_yaml"}


def text_of(value):
    """A scalar as text, or None. Expressions of the SDK (bindings to inputs) are texts as well."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (str, int, float, os.PathLike)):
        return str(value)
    if type(value).__name__ in ("PipelineInput", "PipelineExpression", "NodeOutput", "PipelineOutput"):
        return str(value)
    return None


class Reader:
    """Collects the values of an entity and of what it is made of, other files left out."""

    def __init__(self, file):
        self.file = file
        self.seen = set()
        self.kept = []
        self.values = {"env": [], "name": [], "tag": [], "command": [], "text": [], "credential": []}

    def read(self, value, depth=0):
        if value is None or depth > 40 or isinstance(value, (str, bytes, int, float, os.PathLike)):
            return
        if id(value) in self.seen:
            return
        self.seen.add(id(value))
        self.kept.append(value)
        if isinstance(value, (list, tuple, set)):
            for each in value:
                self.read(each, depth + 1)
            return
        if isinstance(value, Component) and self.is_elsewhere(value):
            return
        own = type(value).__module__.startswith("azure.ai.ml")
        if not own and not isinstance(value, dict):
            return
        for key, each in self.attributes(value):
            self.attribute(value, key, each, own, depth)

    def is_elsewhere(self, component):
        source = getattr(component, "_source_path", None)
        return source is not None and Path(str(source)).resolve() != self.file

    @staticmethod
    def attributes(value):
        found = {}
        if isinstance(value, dict):
            found.update((str(key), each) for key, each in value.items())
        for key, each in getattr(value, "__dict__", {}).items():
            found.setdefault(key.lstrip("_"), each)
        return list(found.items())

    def attribute(self, owner, key, value, own, depth):
        if key in SKIPPED and not isinstance(owner, dict):
            return
        plain = not own and isinstance(owner, dict)
        if key == "environment_variables" and isinstance(value, dict):
            self.pairs("env", value)
        elif key in TAGS and isinstance(value, dict) and not plain:
            self.pairs("tag", value)
        elif key in COMMANDS and text_of(value) is not None and not isinstance(value, int):
            self.add("command", key, value)
        elif key in COMMANDS and isinstance(value, list) and not plain:
            for each in value:
                self.add("command", key, each)
        elif key in NAMES and not plain and text_of(value) is not None:
            self.add("name", key, value)
        elif key in TEXTS and not plain:
            self.add("text", key, value)
        elif key in CREDENTIALS and text_of(value) is not None and self.is_secret(owner, plain):
            self.add("credential", key, value)
        else:
            self.read(value, depth + 1)

    @staticmethod
    def is_secret(owner, plain):
        return not plain and re.search(r"Credential|Configuration|Connection|SshSettings|Datastore|Certificate", type(owner).__name__) is not None

    def pairs(self, meaning, values):
        for key, value in values.items():
            self.add(meaning, str(key), value)

    def add(self, meaning, name, value):
        text = text_of(value)
        if text is not None and [name, text] not in self.values[meaning]:
            self.values[meaning].append([name, text])


def reason_of(error):
    """The first line that says why, without the path of this machine."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}"[:300]


def read_file(job):
    folder, path, given = job
    line = {"file": path.relative_to(folder).as_posix()}
    try:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
    except Exception as error:  # not YAML that the SDK can read
        return {**line, "error": f"not one YAML document ({type(error).__name__})"}
    if not isinstance(document, dict):
        return {**line, "error": "not a map"}
    own = given.get(path.relative_to(folder).as_posix(), {})
    tried = loaders({**own, **document})
    if not tried:
        return {**line, "error": "no kind that the SDK loads"}
    why = ""
    for load, lenient in [(load, lenient) for lenient in (False, True) for load in tried]:
        be_lenient(lenient)
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                entity = load(str(path), params_override=overrides(document) + [{key: value} for key, value in own.items()])
            reader = Reader(path)
            reader.read(entity)
            return {**line, "kind": type(entity).__name__, "values": reader.values}
        except BaseException as error:  # the SDK throws many kinds; each only says that it does not take the file
            if isinstance(error, KeyboardInterrupt):
                raise
            why = why or f"{load.__name__}: {reason_of(error)}"
        finally:
            be_lenient(False)
    return {**line, "error": why.replace(str(folder), "")}


def main():
    folder = Path(sys.argv[1]).resolve()
    given = json.loads(Path(sys.argv[2]).read_text()) if len(sys.argv) > 2 else {}
    paths = sorted(path for path in folder.rglob("*") if path.suffix in (".yml", ".yaml") and path.is_file())
    with multiprocessing.Pool(2) as pool:
        for line in pool.imap(read_file, [(folder, path, given) for path in paths], chunksize=16):
            print(json.dumps(line))


if __name__ == "__main__":
    main()
