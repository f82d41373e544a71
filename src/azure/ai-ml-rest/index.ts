import createClient from "./azureAIMLClient.ts";

export * from "./azureAIMLClient.ts";
export type * from "./clientDefinitions.ts";
export * from "./isUnexpected.ts";
export type * from "./models.ts";
export type * from "./outputModels.ts";
export * from "./paginateHelper.ts";
export type * from "./parameters.ts";
export type * from "./responses.ts";
export { createClient as getClient };
export default createClient;
