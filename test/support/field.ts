import type { DetectionContext } from "../../src/detection/detector.ts";

export { exampleField as fieldOf, exampleFormat as formatOf } from "../../src/detection/example-field.ts";

/** A context in which Alex Doe works on the project Falcon for two customers. */
export const CONTEXT: DetectionContext = {
  people: ["alex doe", "alex.doe@contoso.com", "alex.doe", "adoe"],
  denied: ["falcon"],
  allowed: [],
  customers: ["Fabrikam", "Wide World Importers"],
};
