import { nameOf, typeOf } from "./types.mjs";

const imports = (names, from) =>
  names.size === 0
    ? ""
    : `import type {\n${[...names]
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((name) => `  ${name},\n`)
        .join("")}} from "${from}";\n`;

/** `parameters.ts`: what each operation takes beside its path. */
export function parameters(operations) {
  const used = new Set();
  const lines = [];
  for (const { methods } of operations) {
    for (const { name, query, headers, body } of methods) {
      const parts = [];
      if (query.length > 0) {
        lines.push(`export interface ${name}QueryParam {`, `  queryParameters${query.some(isRequired) ? "" : "?"}: {`);
        for (const each of query)
          lines.push(
            `    ${each.name.includes("-") || each.name.includes("$") ? JSON.stringify(each.name) : each.name}${isRequired(each) ? "" : "?"}: ${typeOf(each, "input")};`,
          );
        lines.push("  };", "}", "");
        parts.push(`${name}QueryParam`);
      }
      if (headers.length > 0) {
        lines.push(`export interface ${name}HeaderParam {`, "  headers?: RawHttpHeadersInput & {");
        for (const each of headers)
          lines.push(`    ${JSON.stringify(each.name)}${isRequired(each) ? "" : "?"}: ${typeOf(each, "input")};`);
        lines.push("  };", "}", "");
        parts.push(`${name}HeaderParam`);
      }
      if (body !== undefined) {
        const type = typeOf(body.schema, "input");
        if (body.schema.$ref !== undefined) used.add(nameOf(body.schema.$ref, "input"));
        lines.push(`export interface ${name}BodyParam {`, `  body${isRequired(body) ? "" : "?"}: ${type};`, "}", "");
        parts.push(`${name}BodyParam`);
      }
      lines.push(`export type ${name}Parameters = ${[...parts, "RequestParameters"].join(" & ")};`, "");
    }
  }
  const text = lines.join("\n");
  const raw = text.includes("RawHttpHeadersInput")
    ? `import type { RawHttpHeadersInput } from "@azure/core-rest-pipeline";\n`
    : "";
  return `${raw}import type { RequestParameters } from "@azure-rest/core-client";\n${imports(used, "./models.ts")}\n${text}`;
}

const isRequired = ({ required }) => required === true;

/** `responses.ts`: what each operation answers, by status. */
export function responses(operations) {
  const used = new Set();
  const lines = [];
  let raw = false;
  for (const { methods } of operations) {
    for (const { name, responses: all } of methods) {
      for (const { status, schema, headers } of all) {
        const title = responseName(name, status);
        if (schema?.$ref !== undefined) used.add(nameOf(schema.$ref, "output"));
        const own = Object.entries(headers ?? {});
        if (own.length > 0) {
          raw = true;
          lines.push(
            `export interface ${title}Headers {`,
            ...own.map(
              ([header, type]) =>
                `  ${JSON.stringify(header.toLowerCase())}?: ${typeOf({ ...type, type: "string" }, "output")};`,
            ),
            "}",
            "",
          );
        }
        lines.push(
          `export interface ${title} extends HttpResponse {`,
          `  status: ${status === "default" ? "string" : JSON.stringify(status)};`,
        );
        if (schema !== undefined) lines.push(`  body: ${bodyType(schema, status)};`);
        if (own.length > 0) lines.push(`  headers: RawHttpHeaders & ${title}Headers;`);
        lines.push("}", "");
      }
    }
  }
  const pipeline = raw ? `import type { RawHttpHeaders } from "@azure/core-rest-pipeline";\n` : "";
  return `${pipeline}import type { HttpResponse } from "@azure-rest/core-client";\n${imports(used, "./outputModels.ts")}\n${lines.join("\n")}`;
}

/**
 * An error always has its `error`, as the contract of the resource manager says; with an optional one any answer could be
 * taken for an error.
 *
 * @see https://github.com/microsoft/api-guidelines/blob/vNext/azure/Guidelines.md#handling-errors
 */
function bodyType(schema, status) {
  const type = typeOf(schema, "output");
  return status === "default" ? `Required<${type}>` : type;
}

const responseName = (name, status) => `${name}${status === "default" ? "Default" : status}Response`;
const responseNames = ({ name, responses: all }) => all.map(({ status }) => responseName(name, status));

/** `clientDefinitions.ts`: the methods of each path, and the paths of the client. */
export function clientDefinitions(operations) {
  const taken = new Set();
  const given = new Set();
  const lines = [];
  for (const { name, methods } of operations) {
    lines.push(`export interface ${name} {`);
    for (const each of methods) {
      taken.add(`${each.name}Parameters`);
      for (const response of responseNames(each)) given.add(response);
      const optional = each.body === undefined || !isRequired(each.body) ? !each.query.some(isRequired) : false;
      lines.push(
        `  ${each.method}(options${optional ? "?" : ""}: ${each.name}Parameters): StreamableMethod<${responseNames(each).join(" | ")}>;`,
      );
    }
    lines.push("}", "");
  }
  lines.push("export interface Routes {");
  for (const { path, name, pathParameters } of operations) {
    const rest = pathParameters.map((parameter) => `, ${parameter}: string`).join("");
    lines.push(`  (path: ${JSON.stringify(path)}${rest}): ${name};`);
  }
  lines.push("}", "", "export type AzureAIMLClient = Client & {", "  path: Routes;", "};", "");
  return `import type { Client, StreamableMethod } from "@azure-rest/core-client";\n${imports(taken, "./parameters.ts")}${imports(given, "./responses.ts")}\n${lines.join("\n")}`;
}

/** `isUnexpected.ts`: tells errors from answers, by the operation that was asked. */
export function unexpected(operations) {
  const known = operations.flatMap(({ path, methods }) =>
    methods.map(({ method, responses: all }) => {
      const statuses = all.map(({ status }) => status).filter((status) => status !== "default");
      const shown = statuses.map((status) => JSON.stringify(status)).join(", ");
      return `  ${JSON.stringify(`${method.toUpperCase()} ${path}`)}: [${shown}],`;
    }),
  );
  return `import type { HttpResponse } from "@azure-rest/core-client";
import { statusesOf } from "./expectedStatuses.ts";

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
${known.join("\n")}
};

/** Of the answers of an operation those without a status of their own: its errors. */
export type Unexpected<Response> = Response extends { status: infer Status } ? (string extends Status ? Response : never) : never;

/** Whether an operation answered with an error. */
export function isUnexpected<Response extends HttpResponse>(response: Response): response is Unexpected<Response> {
  return !statusesOf(EXPECTED, response).includes(response.status);
}
`;
}
