import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";

type Json = { readonly [key: string]: unknown };

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    name: string;
    in: string;
    required?: boolean;
    enum?: readonly string[];
    schema?: Json;
  }[];
  readonly responses: Readonly<Record<string, { schema?: Json }>>;
}

interface Specification {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly allOf?: readonly { $ref?: string }[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly discriminator?: string;
  readonly additionalProperties?: unknown;
  readonly "x-ms-discriminator-value"?: string;
  readonly [key: string]: unknown;
}

const FILE = join(import.meta.dirname, "..", "..", "src", "azure", "ai-ml-rest", "specification.json");
const specification = JSON.parse(readFileSync(FILE, "utf8")) as Specification;
export const API_VERSION = "2024-04-01";

/** What the specification says about a request. */
export interface Checked {
  readonly operation: string;
  /** The parts of the path, by their names in the specification. */
  readonly parts: Readonly<Record<string, string>>;
  /** What is wrong with the request. */
  readonly faults: readonly string[];
  readonly answers: Operation["responses"];
}

const routes = Object.entries(specification.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    method: method.toUpperCase(),
    operation,
    isData: path.startsWith("/history/"),
    names: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
    pattern: new RegExp(`^${path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, "([^/]+)")}$`, "i"),
  })),
);

/** Finds the operation of a request and says what of it the specification does not allow. */
export function checkRequest(method: string, url: URL, body: unknown): Checked | undefined {
  for (const route of routes) {
    const found = route.method === method ? route.pattern.exec(url.pathname) : null;
    if (found === null) continue;
    const { operation, names, isData } = route;
    const parts = Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]));
    const faults: string[] = [];
    const known = operation.parameters.filter((parameter) => parameter.in === "query");
    for (const parameter of known) {
      const value = url.searchParams.get(parameter.name);
      if (value === null && parameter.required === true) faults.push(`${parameter.name} is missing`);
      if (value !== null && parameter.enum !== undefined && !parameter.enum.includes(value))
        faults.push(`${parameter.name} may not be ${value}`);
    }
    for (const name of url.searchParams.keys())
      if (!known.some((parameter) => parameter.name === name)) faults.push(`${name} is no parameter`);
    if (!isData && url.searchParams.get("api-version") !== API_VERSION) faults.push("another api-version");
    const schema = operation.parameters.find((parameter) => parameter.in === "body")?.schema;
    if (schema !== undefined && body !== undefined) faults.push(...faultsOf(schema, body));
    return { operation: operation.operationId, parts, faults, answers: operation.responses };
  }
  return undefined;
}

/** What in an answer is not as the specification has it. */
export function checkAnswer({ answers }: Checked, status: number, body: unknown): string[] {
  const schema = (answers[status] ?? answers["default"])?.schema;
  return schema === undefined ? [] : faultsOf(schema, body);
}

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
for (const name of Object.keys(specification.definitions)) {
  ajv.addSchema(schemaOf(name), name);
  ajv.addSchema(flat(name), `flat-${name}`);
}
const compiled = new Map<string, ValidateFunction>();

function faultsOf(schema: Json, value: unknown): string[] {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(converted(schema) as object);
  compiled.set(key, validate);
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}

/** A definition as JSON Schema: what its discriminator chooses, else what it and the definitions above it say. */
function schemaOf(name: string): Json {
  const { discriminator } = specification.definitions[name] ?? {};
  if (discriminator === undefined) return { $ref: `flat-${name}` };
  const choices = Object.entries(specification.definitions).flatMap(([each, definition]) => {
    const value = definition["x-ms-discriminator-value"];
    return value !== undefined && above(each).includes(name) ? [{ each, value }] : [];
  });
  return {
    type: "object",
    required: [discriminator],
    allOf: choices.map(({ each, value }) => ({
      anyOf: [{ not: { properties: { [discriminator]: { const: value } } } }, { $ref: `flat-${each}` }],
    })),
  };
}

/** The names of all definitions that a definition is made of, its own last. */
function above(name: string): string[] {
  const { allOf = [] } = specification.definitions[name] ?? {};
  return [...allOf.flatMap(({ $ref }) => ($ref === undefined ? [] : above($ref))), name];
}

function flat(name: string): Json {
  const own = specification.definitions[name] ?? {};
  const all = above(name).flatMap((each): Definition[] => [specification.definitions[each] ?? {}]);
  const properties = Object.assign({}, ...all.map((each) => each.properties ?? {})) as Record<string, Json>;
  const { allOf: _, discriminator: __, ...rest } = own;
  return converted({
    ...rest,
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    required: [...new Set(all.flatMap((each) => each.required ?? []))],
  }) as Json;
}

/** Swagger as JSON Schema: references by name, and `null` where it is allowed; a service leaves secrets out. */
function converted(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(converted);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = schema as Json;
  const isNullable = rest["x-nullable"] === true;
  if (typeof $ref === "string") return isNullable ? { anyOf: [{ type: "null" }, { $ref }] } : { $ref };
  // A service may say what its specification did not know yet.
  const isOpen = (rest["x-ms-enum"] as { modelAsString?: boolean } | undefined)?.modelAsString === true;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(rest)) {
    if ((key === "enum" && isOpen) || key.startsWith("x-") || key === "readOnly" || key === "format") continue;
    if (key === "properties")
      result[key] = Object.fromEntries(Object.entries(value as Json).map(([name, each]) => [name, converted(each)]));
    else if (key === "required" || key === "enum") result[key] = value;
    else result[key] = converted(value);
  }
  return isNullable ? { anyOf: [{ type: "null" }, result] } : result;
}
