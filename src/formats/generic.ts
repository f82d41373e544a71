import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";

export const envFile: Format = { id: "env-file", title: ".env file", family: "env-file" };

/** Every variable of a `.env` file. */
export const ENV_FILE_TABLE: FieldTable = { env: ["**"] };

export const textFile: Format = { id: "text", title: "text file", family: "text" };
