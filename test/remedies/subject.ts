import { Scalar } from "../../src/document/document.ts";
import type { Remedy } from "../../src/findings/finding.ts";
import type { Family, Role } from "../../src/formats/format.ts";
import { remediesFor } from "../../src/remedies/remedy.ts";
import type { RemedySubject } from "../../src/remedies/remedy.ts";

export const FAMILIES: readonly Family[] = [
  "job",
  "component",
  "environment",
  "online-deployment",
  "batch-deployment",
  "endpoint",
  "datastore",
  "connection",
  "compute",
  "workspace",
  "schedule",
  "asset",
  "flow",
  "template",
  "env-file",
  "conda",
  "dockerfile",
  "workflow",
  "shell",
  "compose",
  "job-v1",
  "deployment-v1",
  "mlflow",
  "requirements",
  "credentials-file",
  "settings-file",
  "command-line",
  "program",
  "text",
];

export const ROLES: readonly Role[] = [
  "env",
  "name",
  "tag",
  "text",
  "command",
  "argument",
  "input",
  "credential",
  "url",
  "build",
  "setting",
];

export const CATEGORIES = ["secret", "name", "reference", "posture"] as const;

export interface Place extends Partial<Omit<RemedySubject, "field">> {
  readonly family: Family;
  readonly role: Role;
  readonly format?: string;
  readonly path?: readonly (string | number)[];
  readonly name?: string;
  readonly value?: string;
  /** The command in which the value stands. */
  readonly within?: boolean;
}

/** A finding at a place, with a made-up value unless one is given. */
export function subjectOf({
  family,
  role,
  format,
  path,
  name,
  value = "made-up-value-0123456789",
  within,
  ...rest
}: Place): RemedySubject {
  const last = path?.at(-1) ?? name ?? "HF_TOKEN";
  const scalar = new Scalar({
    type: "string",
    style: "plain",
    text: value,
    value,
    span: { start: 0, end: value.length },
    offsets: 0,
  });
  const id = format ?? `azureml/${family}`;
  const field = {
    role,
    name: name ?? String(last),
    path: path ?? [last],
    scalar,
    value,
    offset: 0,
    format: { id, title: id, family },
  };
  return {
    field: within === true ? { ...field, within: { ...field, role: "command" } } : field,
    category: "secret",
    rule: "rule",
    title: "a secret",
    severity: "error",
    file: "folder/job.yml",
    ...rest,
  };
}

/** Everything that a remedy says. */
export function textOf(remedies: readonly Remedy[]): string {
  return remedies.map((remedy) => [remedy.title, ...remedy.steps].join("\n")).join("\n");
}

/** Everything that is said about a finding at a place. */
export function adviceFor(place: Place): string {
  return textOf(remediesFor(subjectOf(place)));
}

/** The steps that are code, by the comment that begins them. */
export function blocksOf(remedies: readonly Remedy[]): {
  readonly yaml: string[];
  readonly json: string[];
  readonly python: string[];
  readonly shell: string[];
} {
  const blocks = { yaml: [] as string[], json: [] as string[], python: [] as string[], shell: [] as string[] };
  for (const step of remedies.flatMap((remedy) => remedy.steps)) {
    const [heading = "", ...lines] = step.split("\n");
    if (heading.startsWith("// ")) blocks.json.push(lines.join("\n"));
    else if (heading.startsWith("# Python")) blocks.python.push(step);
    else if (heading.startsWith("# shell")) blocks.shell.push(step);
    else if (heading.startsWith("# Dockerfile")) continue;
    else if (heading.startsWith("# ")) blocks.yaml.push(step);
  }
  return blocks;
}
