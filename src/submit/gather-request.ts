import { definitionOfRequest } from "../azure/request-definition.ts";
import { child } from "../document/document.ts";
import type { MapNode, Node } from "../document/document.ts";
import { parseJson } from "../document/json.ts";
import type { Field } from "../formats/format.ts";
import { recognise } from "../formats/recognise.ts";
import { Source } from "../source/source.ts";
import type { Span } from "../source/source.ts";
import { isVaultHost } from "../vault/vault-address.ts";
import type { RequestCommand } from "./commands/command.ts";
import type { CommandLine } from "./command-line.ts";
import type { Gathered, GatherOptions } from "./gather.ts";
import { jsonValue } from "./json-value.ts";
import type { Part } from "./part.ts";
import { scanPlaced } from "./scan-command-line.ts";
import { sentValues } from "./sent.ts";
import { placedSource } from "./written.ts";

/** Scans the body of a request as what its address says that it is. */
export async function gatherRequest(
  command: RequestCommand,
  line: CommandLine,
  { settings }: GatherOptions,
  emit: (part: Part) => void,
): Promise<Gathered> {
  const { body, url, program } = command;
  const request = definitionOf(command);
  const others = [{ name: "url", value: url }, ...(request === undefined ? [{ name: "body", value: body }] : [])];
  const parts = await scanPlaced({ assignments: [], others, program }, line, request?.fields, settings);
  for (const part of parts) {
    // A secret belongs into a Key Vault.
    if (isVault(url.text) && part.result.source === body.source && body.source !== line.source) continue;
    const report: Part["report"] = (finding) =>
      (isVault(url.text) && isWithin(finding.span, body)) ||
      // The service keeps these in a vault of its own.
      (request?.keepsCredentials === true && finding.role === "credential")
        ? undefined
        : part.report(finding);
    emit({ ...part, report });
  }
  const findings = parts.flatMap(({ result }) => result.findings);
  const what = { what: request?.title ?? "request", from: body.source.file, because: command.method.toUpperCase() };
  return { definitions: [], problems: [], sent: [what, ...sentValues(request?.fields ?? [], findings)] };
}

function definitionOf({
  url,
  body,
}: RequestCommand): { fields: readonly Field[]; title: string; keepsCredentials: boolean } | undefined {
  const root = jsonValue(body);
  const path = pathOf(url.text);
  const [document] = parseJson(new Source(body.source.file, "{}"));
  if (root?.kind !== "map" || path === undefined || document === undefined) return undefined;
  const sent = JSON.parse(body.text) as object;
  const request = definitionOfRequest(path, sent);
  if (request === undefined) return undefined;
  const template = child(child(root, "properties"), "template");
  const isTemplate =
    template !== undefined && request.body === (sent as { properties?: { template?: unknown } }).properties?.template;
  const tree: Node = isTemplate ? template : withName(root, request.body, path, url);
  const definition = recognise({ ...document, root: tree }, request.format);
  if (definition === undefined) return undefined;
  const fields = definition.fields.filter((field) => placedSource(field) !== undefined);
  return { fields, title: definition.format.title, keepsCredentials: request.keepsCredentials };
}

/** The name in the address is a part of the definition. */
function withName(root: MapNode, body: object, path: string, url: RequestCommand["url"]): Node {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const start = url.text.lastIndexOf(last);
  if (!("name" in body) || root.entries.some(({ key }) => key.value === "name") || start === -1) return root;
  const value = url.slice(start, start + last.length);
  const entry = { key: value.slice(0, 0).scalar("name"), value: value.scalar() };
  return { kind: "map", span: root.span, entries: [entry, ...root.entries] };
}

function isWithin({ start, end }: Span, word: RequestCommand["body"]): boolean {
  const { span } = word.scalar();
  return span.start <= start && end <= span.end;
}

function isVault(url: string): boolean {
  return URL.canParse(url) && isVaultHost(new URL(url).hostname);
}

/** The path of an address, which may begin with the path: `/subscriptions/…`. */
function pathOf(url: string): string | undefined {
  try {
    return new URL(url, "https://management.azure.com").pathname;
  } catch {
    return undefined;
  }
}
