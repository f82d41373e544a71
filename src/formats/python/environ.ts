import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";

/** What a script that submits jobs puts into its own environment. */
export const PROGRAM_ENVIRONMENT: Format = {
  id: "python/environ",
  title: "Python script's environment",
  family: "program",
  language: "python",
};

export const PROGRAM_TABLE: FieldTable = { env: ["environ.**"] };
