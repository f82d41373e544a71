import { describe, expect, test } from "vitest";
import { mayHoldPython } from "../../../src/formats/python/hint.ts";
import { definitionsOf, fieldsOf } from "./support.ts";

describe("names of the SDK", () => {
  test.each([
    ["from azure.ai.ml import command", "command"],
    ["from azure.ai.ml import (\n  Input,  # data\n  command as cmd,\n)", "cmd"],
    ["import azure.ai.ml as ml", "ml.command"],
    ["import azure.ai.ml", "azure.ai.ml.command"],
    ["from azure.ai import ml", "ml.command"],
    ["from azure.ai.ml import *", "command"],
    ["def f():\n    from azure.ai.ml import command", "command"],
  ])("%s", async (statement, name) => {
    expect(await fieldsOf(`${statement}\njob = ${name}(display_name="x")`)).toEqual(["name display_name = x @ x"]);
  });

  test("a function of the same name from elsewhere is none", async () => {
    expect(await definitionsOf(`from subprocess import command\ncommand(display_name="x")`)).toEqual([]);
    expect(await definitionsOf(`import azure.ai.ml\nconstructor(display_name="x")\ntoString()\n`)).toEqual([]);
  });

  test("a definition says that it is written in Python", async () => {
    const [job] = await definitionsOf(`from azure.ai.ml import command\ncommand(name="x")`);
    expect(job?.format).toEqual({
      id: "azureml/commandJob",
      title: "Azure ML command job (Python SDK)",
      family: "job",
      language: "python",
    });
  });
});

describe("values", () => {
  const job = async (value: string, before = ""): Promise<string[]> =>
    fieldsOf(`import os\nfrom azure.ai.ml import command\n${before}\ncommand(environment_variables={"T": ${value}})`);

  test.each([
    [`"a" 'b'`, `ab @ "a" 'b'`.replace(`"a" 'b'`, `a" 'b`)],
    [`("a"\n  "b")`, `ab @ a"\n  "b`],
    [`f"a{x}b{{}}"`, "a${x}b{} @ a{x}b{{}}"],
    [`"a" + x`, `a\${x} @ a" + x`],
    [`"a%s" % x`, "a${s} @ a%s"],
    [`"a{}".format(x)`, "a${value} @ a{}"],
    [`str("a")`, "a @ a"],
    [`x or "a"`, "a @ a"],
    [`"a" if x else "b"`, "a @ a"],
    [`True`, "true @ True"],
    [`-1`, "-1 @ -1"],
    [`os.getenv("T", "a")`, "a @ a"],
    [`(x := "a")`, "a @ a"],
  ])("%s", async (value, expected) => {
    expect(await job(value)).toEqual([`env environment_variables.T = ${expected}`]);
  });

  test.each([["x"], ["None"], ["f(x)"], ["x.y"], ["[*x]"], ["lambda: 'a'"]])("%s says nothing", async (value) => {
    expect(await job(value)).toEqual([]);
  });

  test.each([
    ["TOKEN", 'TOKEN = "a"'],
    ["TOKEN", 'TOKEN: str = "a"'],
    ["A", 'A = B = "a"'],
    ["B", 'A, B = "b", "a"'],
    ["self.token", 'class X:\n  def __init__(self):\n    self.token = "a"'],
    ["VALUE", 'VALUE = "b"\nVALUE = "a"'],
    ["TOKEN", 'if TOKEN := "a":\n  pass'],
  ])("%s after %s", async (value, before) => {
    expect(await job(value, before)).toEqual(["env environment_variables.T = a @ a"]);
  });

  test.each([
    ['os.environ["X"]'],
    ["os.environ.get('X')"],
    ["os.getenv('X')"],
    ["os.environ['X'].strip()"],
    ["client.get_secret('x').value"],
    ["ws.get_default_keyvault().get_secret('x')"],
    ["dbutils.secrets.get('scope', 'x')"],
    ["input('Token: ')"],
    ["decouple.config('X')"],
    ["client.get_secret_value('x')['SecretString']"],
    ["google.colab.userdata.get('X')"],
    ["dotenv.dotenv_values('.env')['X']"],
  ])("%s is worked out at submission", async (value) => {
    expect(await job(value)).toEqual([`env/deferred environment_variables.T = ${value} @ ${value}`]);
    const named = await job("token", `token = ${value}`);
    expect(named).toEqual(["env/deferred environment_variables.T = token @ token"]);
  });

  test("a constant in an f-string is found where it is written", async () => {
    const fields = await fieldsOf(
      'from azure.ai.ml import command\nKEY = "hunter-2x"\ncommand(command=f"python x.py --api-key {KEY}")',
    );
    expect(fields).toContain("argument command = hunter-2x @ hunter-2x");
  });

  test("what a command or a header gets at submission is marked there", async () => {
    const fields = await fieldsOf(`import os
from azure.ai.ml import command
key = os.environ["WANDB_API_KEY"]
command(
    command=f"python x.py --hf-token {os.environ['HF_TOKEN']} --key {key}",
    environment_variables={"AUTH": "Bearer " + key, "URL": "https://" + key + "/x"},
)`);
    expect(fields).toContain("argument/deferred command = ${deferred.HF_TOKEN} @ os.environ['HF_TOKEN']");
    expect(fields).toContain("argument/deferred command = ${deferred.key} @ key");
    expect(fields).toContain('env/deferred environment_variables.AUTH = Bearer ${deferred.key} @ Bearer " + key');
    expect(fields).toContain('env environment_variables.URL = https://${deferred.key}/x @ https://" + key + "/x');
  });

  test("what is known of a variable that is changed later is known here", async () => {
    expect(await job("1", "")).toHaveLength(1);
    const text = `from azure.ai.ml import command
env = {"A": "a"}
env["B"] = "b"
env.update({"C": "c"}, D="d")
env.setdefault("E", "e")
env |= {"F": "f"}
command(environment_variables={**env, "G": "g"})`;
    expect((await fieldsOf(text)).map((field) => field.split(" ")[1])).toEqual(
      ["A", "B", "C", "D", "E", "F", "G"].map((name) => `environment_variables.${name}`),
    );
  });

  test.each([
    ["{k: os.environ[k] for k in ['A', 'B']}", ["env/deferred A", "env/deferred B"]],
    ["{k: os.getenv(k) for k in NAMES if k in os.environ}", ["env/deferred C", "env/deferred D"]],
    ["{k: v for k, v in {'A': 'a', 'B': 'b'}.items() if v}", ["env A", "env B"]],
    ["{k: v for (k, v) in [('A', 'a')]}", ["env A"]],
    ["{k: f(k) for k in NAMES}", []],
    ["{k.lower(): os.environ[k] for k in NAMES}", []],
    ["{k: os.environ[k] for k in more()}", []],
    ["{k: k for l in NAMES for k in l}", []],
  ])("%s", async (value, expected) => {
    const text = `import os\nfrom azure.ai.ml import command\nNAMES = ("C", "D")\ncommand(environment_variables=${value})`;
    const fields = await fieldsOf(text);
    expect(fields.map((field) => field.replace("environment_variables.", "").replace(/ =.*/, ""))).toEqual(expected);
  });

  test.each(['dict([("A", "a"), ["B", "b"]], C="c")', 'dict({"A": "a"}, B="b", C="c")'])(
    "%s is a dict",
    async (value) => {
      const fields = await fieldsOf(`from azure.ai.ml import command\ncommand(environment_variables=${value})`);
      expect(fields).toEqual(
        ["A", "B", "C"].map((name) => {
          const letter = name.toLowerCase();
          return `env environment_variables.${name} = ${letter} @ ${letter}`;
        }),
      );
    },
  );
});

describe("what a call names", () => {
  test.each([
    ['PipelineParameter(name="key", default_value="v")', "input pipeline_parameters.key = v @ v"],
    ['PipelineParameter("key", "v")', "input pipeline_parameters.key = v @ v"],
    ['PythonScriptStep(arguments=["--key", PipelineParameter("key", "v")])', "input pipeline_parameters.key = v @ v"],
    ['PipelineParameter(name=key, default_value="v")', "input default_value = v @ v"],
  ])("%s", async (call, expected) => {
    const text = `from azureml.pipeline.core import PipelineParameter\nfrom azureml.pipeline.steps import PythonScriptStep\n${call}`;
    expect(await fieldsOf(text)).toContain(expected);
  });

  test.each([
    ["azure.core.credentials", "AzureKeyCredential", '"v"', "key"],
    ["azure.core.credentials", "AzureNamedKeyCredential", '"n", "v"', "key"],
    ["azure.core.credentials", "AzureSasCredential", 'signature="v"', "signature"],
    ["msrest.authentication", "CognitiveServicesCredentials", '"v"', "subscription_key"],
  ])("%s.%s", async (module, name, list, field) => {
    const fields = await fieldsOf(`from ${module} import ${name}\nclient(${name}(${list}))`);
    expect(fields).toContain(`credential ${field} = v @ v`);
    expect(await fieldsOf(`from elsewhere import ${name}\nclient(${name}(${list}))`)).not.toContain(
      `credential ${field} = v @ v`,
    );
  });
});

describe("what is stored later", () => {
  test.each([
    ['job.environment_variables["X"] = "v"', "env environment_variables.X = v @ v"],
    ['job.environment_variables.update({"X": "v"})', "env environment_variables.X = v @ v"],
    ['job.environment_variables.update(X="v")', "env environment_variables.X = v @ v"],
    ['job.environment_variables.setdefault("X", "v")', "env environment_variables.X = v @ v"],
    ['job.environment_variables |= {"X": "v"}', "env environment_variables.X = v @ v"],
    ['job.environment_variables = {"X": "v"}', "env environment_variables.X = v @ v"],
    ['job.environment_variables = dict(X="v")', "env environment_variables.X = v @ v"],
    ['steps["a"].environment_variables["X"] = "v"', "env environment_variables.X = v @ v"],
    ['make().environment_variables["X"] = "v"', "env environment_variables.X = v @ v"],
    ['tags["X"] = "v"', undefined],
    ['job.inputs.key = "v"', "input inputs.key = v @ v"],
    ['job.display_name = "v"', "name display_name = v @ v"],
    ['client.jobs.create_or_update(job, experiment_name="v")', "name experiment_name = v @ v"],
    ['os.environ["X"] = "v"', "env environ.X = v @ v"],
  ])("%s", async (statement, expected) => {
    const fields = await fieldsOf(`import os\nfrom azure.ai.ml import MLClient\n${statement}`);
    expect(fields).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe("hostile programs", () => {
  test.each([
    ["brackets", "(".repeat(20_000)],
    ["lists", `command(inputs=${"[".repeat(5000)}${"]".repeat(5000)})`],
    ["a sum", `command(name="a"${' + "a"'.repeat(5000)})`],
    ["calls", `x = ${"f(".repeat(3000)}${")".repeat(3000)}`],
    ["a chain", `x${".y('a')".repeat(5000)}.environment_variables["A"] = "b"`],
    [
      "names that stand for lists of names",
      `a = [b${", b".repeat(300)}]\nb = [c${", c".repeat(300)}]\nc = [d${", d".repeat(300)}]\nd = "x"\ncommand(inputs=a)`,
    ],
    ["itself", "a = {'b': a}\na['c'] = a\ncommand(environment_variables=a)"],
    ["quotes", `command(name="""${'\\"'.repeat(20_000)}`],
    ["f-strings", `command(name=f"${"{x!r:>{w}}".repeat(3000)}")`],
    ["not Python", "\u{0}\u{feff}<<<>>> ??? \u{d800}\n\tcommand(name='x'"],
  ])("%s", async (_, text) => {
    const started = performance.now();
    await definitionsOf(`from azure.ai.ml import command\n${text}`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test("the cheap look", () => {
  expect(mayHoldPython("import os\nprint('x')")).toBe(false);
  for (const text of [
    "from azure.ai.ml import command",
    "from azure.ai import ml\nml.command()",
    "import mlflow\nmlflow.log_param(name, value)",
    "from azureml.core import Experiment",
  ])
    expect(mayHoldPython(text)).toBe(true);
  for (const text of [
    "import mlflow\nmlflow.log_metric('loss', 1)",
    "with mlflow.start_run():\n    pass",
    "from azureml.core import Run\nrun = Run.get_context()",
    "from azure.ai.ml import MLClient",
  ])
    expect(mayHoldPython(text)).toBe(false);
});
