import { child } from "../../document/document.ts";
import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";

export const composeFile: Format = { id: "docker/compose", title: "Compose file", family: "compose" };

/** `NAME: value` or a list of `NAME=value`, which a command reader takes for variables. */
const VARIABLES: FieldTable = { env: ["**"] };
const VARIABLE_LINES: FieldTable = { commands: ["*"] };

/** @see https://docs.docker.com/reference/compose-file/services/ */
const SERVICE: FieldTable = {
  embeds: ["environment", "build.args"].map((at) => ({
    at,
    as: (node) => ({ table: node.kind === "map" ? VARIABLES : VARIABLE_LINES }),
  })),
  commands: ["command", "entrypoint", "healthcheck.test"],
  arguments: ["command.*", "entrypoint.*", "healthcheck.test.*"],
  tags: ["labels.*"],
  urls: ["image"],
};

export const COMPOSE_TABLE: FieldTable = {
  embeds: [{ at: "services.*", as: () => ({ table: SERVICE }) }],
  commands: ["configs.*.content"],
};

const NAME = /(?:^|[\\/])(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i;
const KEYS = /^(?:version|name|services|networks|volumes|secrets|configs|include|models|x-.*)$/;

/** A Compose file by its name, or by services with an image or a build. */
export function recogniseCompose(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  const services = child(root, "services");
  if (services?.kind !== "map") return undefined;
  if (NAME.test(file)) return { format: composeFile, table: COMPOSE_TABLE, by: "name" };
  const isOne =
    root.entries.every(({ key }) => KEYS.test(key.value)) &&
    services.entries.some(({ value }) => child(value, "image") !== undefined || child(value, "build") !== undefined);
  return isOne ? { format: composeFile, table: COMPOSE_TABLE, by: "shape" } : undefined;
}
