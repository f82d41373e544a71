import { describe, expect, test } from "vitest";
import { mayHoldDefinition } from "../../src/formats/recognise.ts";
import { pathOf } from "../../src/formats/walk.ts";
import { definitionOf } from "../support/document.ts";

async function formatOf(text: string): Promise<string | undefined> {
  const definition = await definitionOf(text, "x.yaml");
  if (definition !== undefined) expect(mayHoldDefinition(text, "yaml")).toBe(true);
  return definition?.format.id;
}

/** `role name = value` of each field below a path. */
async function fieldsBelow(text: string, path: string): Promise<string[]> {
  const definition = await definitionOf(text, "x.yaml");
  const fields = definition?.fields ?? [];
  return fields
    .filter((field) => field.within === undefined && pathOf(field).startsWith(path))
    .map(({ role, name, value }) => `${role} ${name} = ${value}`);
}

describe("what a manifest is", () => {
  test.each([
    ["v1", "Pod", "kubernetes/object"],
    ["apps/v1", "Deployment", "kubernetes/object"],
    ["batch/v1", "CronJob", "kubernetes/object"],
    ["v1", "Secret", "kubernetes/secret"],
    ["v1", "ConfigMap", "kubernetes/configMap"],
    ["v1", "List", "kubernetes/list"],
    ["kubeflow.org/v1", "PyTorchJob", "kubeflow/object"],
    ["kubeflow.org/v2beta1", "MPIJob", "kubeflow/object"],
    ["trainer.kubeflow.org/v1alpha1", "TrainJob", "kubeflow/object"],
    ["kubeflow.org/v1beta1", "Experiment", "kubeflow/object"],
    ["serving.kserve.io/v1beta1", "InferenceService", "kserve/object"],
    ["argoproj.io/v1alpha1", "CronWorkflow", "argo/object"],
    ["argoproj.io/v1alpha1", "Application", "kubernetes/object"],
    ["kustomize.config.k8s.io/v1beta1", "Kustomization", "kubernetes/kustomization"],
    ["ray.io/v1", "RayCluster", "ray/object"],
    ["machinelearning.seldon.io/v1", "SeldonDeployment", "seldon/object"],
  ])("%s %s", async (version, kind, id) => {
    expect(await formatOf(`apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: x }\n`)).toBe(id);
  });

  test.each([
    ["apiextensions.k8s.io/v1", "CustomResourceDefinition"],
    ["bitnami.com/v1alpha1", "SealedSecret"],
    ["external-secrets.io/v1", "ExternalSecret"],
    ["secrets-store.csi.x-k8s.io/v1", "SecretProviderClass"],
    ["2024-04-01", "Managed"],
    ["v2", "[x]"],
  ])("%s %s holds no values", async (version, kind) => {
    expect(await formatOf(`apiVersion: "${version}"\nkind: ${kind}\nmetadata: { name: x }\n`)).toBeUndefined();
  });
});

describe("what its values are", () => {
  const pod = (container: string): string =>
    `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n  containers:\n    - ${container}\n`;

  test("variables have the name beside them", async () => {
    const text = pod("env: [{ name: A, value: b }, { name: C, valueFrom: { secretKeyRef: { name: d, key: e } } }]");
    expect(await fieldsBelow(text, "spec.containers[0].env[0].value")).toEqual(["env A = b"]);
    const definition = await definitionOf(text, "x.yaml");
    const pointers = definition?.fields.filter(({ holds }) => holds === "pointer").map(({ value }) => value);
    expect(pointers).toEqual(["d", "e"]);
  });

  test("words are arguments, and behind -c a script", async () => {
    const words = pod("{ command: [python, train.py], args: [--token, x] }");
    expect(await fieldsBelow(words, "spec.containers[0].args")).toEqual([
      "argument args = --token",
      "argument --token = x",
    ]);
    const script = pod("{ command: [bash, -c], args: ['export A=b'] }");
    expect(await fieldsBelow(script, "spec.containers[0].args")).toEqual(["command args = export A=b"]);
  });

  test("data of a Secret is what it stands for", async () => {
    const text = (value: string): string => `apiVersion: v1\nkind: Secret\ndata:\n  a: ${value}\n`;
    expect(await fieldsBelow(text("aHVudGVyLTJ4"), "data.a")).toEqual(["setting a = hunter-2x"]);
    expect(await fieldsBelow(text("aHVudGVyLTJ4Cg=="), "data.a")).toEqual(["setting a = hunter-2x"]);
    expect(await fieldsBelow(text("/////w=="), "data.a")).toEqual(["setting a = /////w=="]);
    expect(await fieldsBelow(text("'%%%'"), "data.a")).toEqual(["setting a = %%%"]);
  });

  test("a list holds objects, nested ones as well", async () => {
    const text =
      "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: List\n    items:\n      - { apiVersion: v1, kind: Secret, data: { a: aHVudGVyLTJ4 } }\n  - x\n  - { kind: Secret }\n";
    expect(await fieldsBelow(text, "items[0].items[0].data.a")).toEqual(["setting a = hunter-2x"]);
  });

  test("an object that contains itself has an end", async () => {
    const text = "apiVersion: v1\nkind: Pod\nspec: &a\n  containers: [{ env: [{ name: A, value: b }], next: *a }]\n";
    expect(await fieldsBelow(text, "spec.containers[0].env[0].value")).toEqual(["env A = b"]);
  });
});
