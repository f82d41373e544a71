export { openAccess } from "./access.ts";
export { audit } from "./audit.ts";
export { readCheckpoint, removeCheckpoint } from "./checkpoint.ts";
export { deletePlan } from "./delete-plan.ts";
export { makeFilter } from "./filter.ts";
export { readAgain } from "./read-again.ts";
export { rotationPlan } from "./rotation-plan.ts";
export { findTargets } from "./targets.ts";
