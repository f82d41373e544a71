import { childText } from "../../document/document.ts";
import type { Node } from "../../document/document.ts";
import { PRINCIPALS, grantLines } from "../key-vault.ts";
import { shell } from "../snippet.ts";
import type { JobNode } from "./job-node.ts";
import { lastEntry, mapAt } from "./nodes.ts";

/** Whose identity reads the vault; a name is that of the cluster or the endpoint, where the definition tells it. */
export interface Reader {
  readonly kind: "cluster" | "serverless" | "user" | "endpoint";
  readonly name?: string;
}

/** Names of computes and endpoints, which are pasted into a shell. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{1,31}$/;

/** Who reads the vault for a job: the user where it says so, else the compute it runs on. */
export function readerOf({ run, owner }: JobNode, root: Node | undefined): Reader {
  const identity = lastEntry(owner, "identity")?.value;
  if (identity?.kind === "map" && /^user_?identity$/i.test(childText(identity, "type") ?? "")) return { kind: "user" };
  const settings = mapAt(root, ["settings"]);
  const compute =
    childText(owner, "compute") ?? childText(run, "compute") ?? (settings && childText(settings, "default_compute"));
  const name = /^(?:azureml:)?(?:\/.*\/)?([^/:@]+)(?:[:@].*)?$/.exec(compute ?? "")?.[1] ?? "";
  if (name === "local") return { kind: "user" };
  if (name === "serverless") return { kind: "serverless" };
  return NAME.test(name) ? { kind: "cluster", name } : { kind: "cluster" };
}

/** The endpoint of a deployment. */
export function endpointOf(root: Node | undefined): Reader {
  const name = root?.kind === "map" ? (childText(root, "endpoint_name") ?? "") : "";
  return NAME.test(name) ? { kind: "endpoint", name } : { kind: "endpoint" };
}

/** The step that lets each reader read the vault. */
export function grantSteps(readers: readonly Reader[], vault: string): string[] {
  // A name says more than none.
  const kinds = new Set(readers.flatMap(({ kind, name }) => (name === undefined ? [] : [kind])));
  const steps = readers
    .filter(({ kind, name }) => name !== undefined || !kinds.has(kind))
    .map((reader) => shell(whyOf(reader), ...grantLines(principalOf(reader))).replaceAll("<vault>", vault));
  return [...new Set(steps)];
}

function principalOf({ kind, name }: Reader): string {
  if (kind === "cluster" || kind === "endpoint")
    return PRINCIPALS[kind].replace(/<(?:cluster|endpoint)>/, name ?? "$&");
  return PRINCIPALS[kind];
}

function whyOf({ kind, name = "<cluster>" }: Reader): string {
  switch (kind) {
    case "cluster":
      return `the cluster runs the job with its identity; if it has none: az ml compute update --name ${name} --identity-type system_assigned`;
    case "serverless":
      return "serverless compute runs the job with the user-assigned identity of the workspace";
    case "user":
      return "you, and everyone else who runs it";
    case "endpoint":
      return "the endpoint resolves the references";
  }
}
