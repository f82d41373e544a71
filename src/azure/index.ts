export { API_VERSION, getClient, isUnexpected, paginate } from "./ai-ml-rest/index.ts";
export type * from "./ai-ml-rest/index.ts";
export { SECRET_HYGIENE_POLICY_NAME, SecretHygieneError, secretHygienePolicy } from "./secret-hygiene-policy.ts";
export type { SecretHygieneOptions } from "./secret-hygiene-policy.ts";
