import { expect, test } from "vitest";
import { definitionOf } from "../support/document.ts";

const told = async (text: string, file = "MLproject"): Promise<string[]> =>
  ((await definitionOf(text, file))?.fields ?? []).map(({ role, name, value }) => `${role} ${name}=${value}`);

test.each([
  ["name: x\nconda_env: c.yml\n", "a/MLproject", "mlflow/project name"],
  ["name: x\nentry_points: { main: { command: y } }\n", "p.yml", "mlflow/project shape"],
  ["python: '3.8'\nbuild_dependencies: [pip]\ndependencies: [-r r.txt]\n", "python_env.yaml", "mlflow/pythonEnv shape"],
  ['{"USE_CONDA": false, "COMPUTE": "cpu"}', "backend_config.json", "mlflow/backendConfig shape"],
  ['{"kube-job-template-path": "x", "repository-uri": "y"}', "k.json", "mlflow/backendConfig shape"],
  ['{"new_cluster": {"spark_version": "1", "num_workers": 2}}', "d.json", "mlflow/databricksBackend shape"],
])("%j", async (text, file, expected) => {
  const definition = await definitionOf(text, file);
  expect(`${definition?.format.id} ${definition?.by}`).toBe(expected);
});

test("variables are pairs or names", async () => {
  const text = 'docker_env:\n  image: i\n  environment: [["HF_TOKEN", "a"], "PATH"]\n';
  expect(await told(text)).toEqual(expect.arrayContaining(["env HF_TOKEN=a", "env environment=PATH"]));
});

test("parameters have defaults, and commands are read", async () => {
  const text =
    "entry_points:\n  main:\n    parameters: { api_key: { type: string, default: a }, epochs: float }\n    command: python x.py --db-password b\n";
  expect(await told(text)).toEqual(
    expect.arrayContaining(["input api_key=a", "setting epochs=float", "argument db-password=b"]),
  );
});

test("a project names its environment", async () => {
  const text = "conda_env: conda.yaml\nentry_points: {}\n";
  expect((await definitionOf(text, "MLproject"))?.links.map(({ what, target }) => `${what} ${target}`)).toEqual([
    "conda conda.yaml",
  ]);
});
