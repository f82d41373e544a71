import { members, nameOf, typeOf } from "./types.mjs";

/**
 * The interfaces of all definitions. One with a discriminator becomes the union of its kinds, whose shared part is
 * `…Parent`; the value by which a kind is told is a literal, so that the union narrows.
 */
export function models(definitions, direction) {
  const kinds = kindsOf(definitions);
  return Object.keys(definitions)
    .map((name) => model(name, definitions, kinds, direction))
    .join("\n");
}

/** The kinds below each definition with a discriminator. */
function kindsOf(definitions) {
  const kinds = new Map(
    Object.entries(definitions)
      .filter(([, { discriminator }]) => discriminator !== undefined)
      .map(([name]) => [name, []]),
  );
  for (const [name, definition] of Object.entries(definitions)) {
    if (definition["x-ms-discriminator-value"] === undefined) continue;
    for (const base of basesOf(name, definitions)) kinds.get(base)?.push(name);
  }
  return kinds;
}

/** All that a definition extends, directly or not. */
function basesOf(name, definitions) {
  return (definitions[name]?.allOf ?? []).flatMap(({ $ref }) => [$ref, ...basesOf($ref, definitions)]);
}

function model(name, definitions, kinds, direction) {
  const schema = definitions[name];
  const shown = nameOf(name, direction);
  if (schema.properties === undefined && schema.allOf === undefined) {
    if (schema.enum !== undefined) return `${alias(schema)}export type ${shown} = ${enumType(schema)};\n`;
    if (schema.type !== "object" || schema.additionalProperties !== undefined)
      return `export type ${shown} = ${typeOf(schema, direction)};\n`;
  }
  const below = kinds.get(name) ?? [];
  const isUnion = below.length > 0;
  const own = schema["x-ms-discriminator-value"];
  const discriminator = basesOf(name, definitions)
    .map((base) => definitions[base].discriminator)
    .find((each) => each !== undefined);
  const fixed = own === undefined || discriminator === undefined ? {} : { [discriminator]: own };
  const parents = (schema.allOf ?? []).map(
    ({ $ref }) => nameOf($ref, direction) + (isUnionName($ref, kinds) ? "Parent" : ""),
  );
  const bases = parents.length === 0 ? "" : ` extends ${parents.join(", ")}`;
  const body = [
    `export interface ${shown}${isUnion ? "Parent" : ""}${bases} {`,
    ...members(schema, direction, fixed),
    "}",
    "",
  ];
  if (!isUnion) return body.join("\n");
  // Without the shared part, so that the discriminator narrows to one kind.
  const union = below.map((kind) => nameOf(kind, direction));
  return [...body, `export type ${shown} =\n  | ${[...new Set(union)].join("\n  | ")};`, ""].join("\n");
}

function isUnionName(name, kinds) {
  return (kinds.get(name)?.length ?? 0) > 0;
}

function enumType(schema) {
  return schema["x-ms-enum"]?.modelAsString === true
    ? "string"
    : schema.enum.map((value) => JSON.stringify(value)).join(" | ");
}

function alias(schema) {
  return schema["x-ms-enum"]?.modelAsString === true
    ? `/** Possible values: ${schema.enum.map((value) => JSON.stringify(value)).join(", ")} */\n`
    : "";
}
