import { childText } from "../../document/document.ts";
import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";
import { OBJECT_TABLE } from "./manifest-table.ts";

const object: Format = { id: "kubernetes/object", title: "Kubernetes manifest", family: "kubernetes" };
const configMap: Format = { id: "kubernetes/configMap", title: "Kubernetes ConfigMap", family: "kubernetes" };
const secret: Format = { id: "kubernetes/secret", title: "Kubernetes Secret manifest", family: "kubernetes" };
const kustomization: Format = { id: "kubernetes/kustomization", title: "kustomization", family: "kubernetes" };
const list: Format = { id: "kubernetes/list", title: "list of Kubernetes manifests", family: "kubernetes" };

/** @see https://kubernetes.io/docs/concepts/configuration/configmap/ */
const CONFIG_MAP: FieldTable = { settings: ["data.*"], identifiers: ["binaryData.*"] };

/** @see https://kubernetes.io/docs/concepts/configuration/secret/ */
const SECRET: FieldTable = { encoded: ["data.*"], settings: ["stringData.*"] };

/**
 * `NAME=value` in the lists of generators, which a command reader takes for variables.
 *
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/
 */
const KUSTOMIZATION: FieldTable = {
  commands: ["secretGenerator", "configMapGenerator"].map((key) => `${key}.*.literals.*`),
};

/** An operator that runs training, serving or pipelines, by the group of its API. */
interface Operator {
  readonly group: RegExp;
  readonly kinds: RegExp;
  readonly format: Format;
}

/** What runs jobs or models is a definition; any other manifest only stands beside them. */
const OPERATORS: readonly Operator[] = [
  operator("kubeflow", "Kubeflow", /(?:^|\.)kubeflow\.org$/, /(?:Job|Runtime|Experiment|Notebook)$/),
  operator("kserve", "KServe", /^serving\.(?:kserve|kubeflow)\./, /./),
  operator("argo", "Argo", /^argoproj\.io$/, /Workflow(?:Template)?$/),
  operator("ray", "Ray", /^ray\.io$/, /./),
  operator("volcano", "Volcano", /^batch\.volcano\.sh$/, /./),
  operator("seldon", "Seldon", /^machinelearning\.seldon\.io$|^mlops\.seldon\.io$/, /./),
  operator("spark", "Spark operator", /^sparkoperator\.k8s\.io$/, /./),
];

function operator(id: string, name: string, group: RegExp, kinds: RegExp): Operator {
  return {
    group,
    kinds,
    format: { id: `${id}/object`, title: `${name} manifest`, family: "kubernetes-job" },
  };
}

const JOB_TABLE: FieldTable = {
  ...OBJECT_TABLE,
  names: ["metadata.name", "metadata.generateName"],
  tags: ["metadata.labels.*"],
};

/** Schemas of objects, ciphertext, and what only says where secrets are. */
const WITHOUT_VALUES =
  /^(?:CustomResourceDefinition|SealedSecret|(?:Cluster)?ExternalSecrets?|(?:Cluster)?SecretStore|SecretProviderClass)$/;

/** `v1`, `batch/v1`, `kubeflow.org/v2beta1`; an `apiVersion` of Azure is a date. */
const API_VERSION = /^(?:([a-z0-9.-]{1,200})\/)?v\d{1,3}(?:(?:alpha|beta)\d{1,3})?$/;

/** A manifest by its `apiVersion` and `kind`, a kustomization also by its name. */
export function recogniseKubernetes(
  root: MapNode,
  file = "",
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  if (/(?:^|[\\/])kustomization\.ya?ml$/i.test(file))
    return { format: kustomization, table: KUSTOMIZATION, by: "name" };
  const version = API_VERSION.exec(childText(root, "apiVersion") ?? "");
  const kind = childText(root, "kind");
  if (version === null || kind === undefined || WITHOUT_VALUES.test(kind)) return undefined;
  return { ...ofKind(version[1] ?? "", kind), by: "type" };
}

function ofKind(group: string, kind: string): { format: Format; table: FieldTable } {
  if (group === "" && kind === "ConfigMap") return { format: configMap, table: CONFIG_MAP };
  if (group === "" && kind === "Secret") return { format: secret, table: SECRET };
  if (group === "" && kind === "List") return { format: list, table: LIST };
  if (kind === "Kustomization") return { format: kustomization, table: KUSTOMIZATION };
  const found = OPERATORS.find((each) => each.group.test(group) && each.kinds.test(kind));
  return found === undefined ? { format: object, table: OBJECT_TABLE } : { format: found.format, table: JOB_TABLE };
}

/** `kubectl get -o yaml` of several objects. */
const LIST: FieldTable = {
  embeds: [
    {
      at: "items.*",
      as: (node) => (node.kind === "map" ? recogniseKubernetes(node) : undefined) ?? { table: NOTHING },
    },
  ],
};
const NOTHING: FieldTable = { pointers: ["**"] };
