/**
 * Texts of bodies that no table names, and why that does not matter. A pattern is matched with `type path`; such a value is
 * read as a `setting`, so that detectors of exact formats still see it.
 */
export const HARMLESS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^locations\/updatequotas value\.\*\.(?:id|type|unit)$/, "quotas: ids of machine types and a unit"],
  [/\/startpendingupload pendingUpload(?:Id|Type)$/, "an id that the client makes up, and an enumeration"],
  [/^registries\/datareferences\/versions (?:assetId|blobUri)$/, "asks for the access token of an upload, holds none"],
  [/\/publish (?:destinationName|destinationVersion|registryName)$/, "the address of an asset"],
  [/^workspaces\/featuresets\/versions\/backfill /, "starts a computation that the feature set defines"],
  [/\/getlogs containerType$/, "an enumeration"],
];
