/** Names of types: those of answers end with `Output`, as in all @azure-rest packages. */
export const nameOf = (name, direction) =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}${direction === "output" ? "Output" : ""}`;

/** A schema as a TypeScript type. */
export function typeOf(schema, direction) {
  const type = plainType(schema, direction);
  return schema["x-nullable"] === true && type !== "unknown" ? `${type} | null` : type;
}

function plainType(schema, direction) {
  if (schema.$ref !== undefined) return nameOf(schema.$ref, direction);
  if (schema.enum !== undefined && schema["x-ms-enum"]?.modelAsString !== true)
    return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  switch (schema.type) {
    case "string":
      return schema.format === "date-time" && direction === "input" ? "Date | string" : "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array":
      return `Array<${typeOf(schema.items, direction)}>`;
    default:
      if (typeof schema.additionalProperties === "object")
        return `Record<string, ${typeOf(schema.additionalProperties, direction)}>`;
      return schema.properties === undefined ? "unknown" : object(schema, direction);
  }
}

/** The properties of a schema, without those that only the service sets when a request is meant. */
export function members(schema, direction, fixed = {}) {
  const required = new Set(schema.required);
  const lines = [];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (fixed[name] !== undefined) continue;
    const readOnly = property.readOnly === true;
    if (readOnly && direction === "input") continue;
    const key = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
    const optional = required.has(name) && !readOnly ? "" : "?";
    lines.push(
      `${documented(property)}  ${readOnly ? "readonly " : ""}${key}${optional}: ${typeOf(property, direction)};`,
    );
  }
  for (const [name, value] of Object.entries(fixed)) lines.push(`  ${name}: ${JSON.stringify(value)};`);
  return lines;
}

/** The values that are known of a string which may have others. */
function documented({ enum: values, type, "x-ms-enum": named }) {
  if (values === undefined || type !== "string" || named?.modelAsString !== true) return "";
  return `  /** Possible values: ${values.map((value) => JSON.stringify(value)).join(", ")} */\n`;
}

function object(schema, direction) {
  return `{ ${members(schema, direction)
    .map((line) => line.trim())
    .join(" ")} }`;
}
