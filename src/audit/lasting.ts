import type { Exposure } from "../findings/finding.ts";

/** What of a kind of resource can still be changed, and what that means. */
interface Lasting {
  /** Of which paths a value can be replaced in place. */
  readonly changeable: RegExp;
  readonly change: string;
  /** What else is true of the values that stay. */
  readonly stay: string;
}

const LABELS = /^(?:tags|properties\.(?:tags|description|isArchived))\b/;

const VERSION: Omit<Lasting, "stay"> = {
  changeable: LABELS,
  change: "can still be changed: update the version; what read it before keeps it",
};

/**
 * By what a resource is called. What the specification marks as `x-ms-mutability: [create, read]` stays for good.
 *
 * @see Azure/azure-rest-api-specs, machinelearningservices, stable 2024-04-01, mfe.json
 */
const LASTING: Readonly<Record<string, Lasting>> = {
  job: {
    changeable: /^properties\.(?:tags|description|isArchived|notificationSetting)\b/,
    change: "can still be changed: az ml job update --set; telemetry and logs keep it",
    stay: "is logged for good and cannot be changed; it goes away only with the job, and archiving hides it only",
  },
  schedule: {
    changeable: /./,
    change: "can still be changed: update the schedule; every job that it has started keeps it",
    stay: "cannot be changed",
  },
  "component version": { ...VERSION, stay: "cannot be changed; it goes away only with the version" },
  "environment version": {
    ...VERSION,
    stay: "cannot be changed; it goes away only with the version, and images built from it keep it",
  },
  "model version": { ...VERSION, stay: "cannot be changed; it goes away only with the version" },
  "data version": { ...VERSION, stay: "cannot be changed; it goes away only with the version" },
  "online deployment": {
    changeable: /./,
    change: "can still be changed: update the deployment; activity logs keep that it was there",
    stay: "cannot be changed",
  },
  "batch deployment": {
    changeable: /./,
    change: "can still be changed: update the deployment; every job that it has started keeps it",
    stay: "cannot be changed",
  },
  "online endpoint": {
    changeable: LABELS,
    change: "can still be changed: update the endpoint",
    stay: "goes away only with the endpoint",
  },
  "batch endpoint": {
    changeable: LABELS,
    change: "can still be changed: update the endpoint",
    stay: "goes away only with the endpoint",
  },
  datastore: { changeable: /./, change: "can still be changed: make the datastore again", stay: "cannot be changed" },
  connection: { changeable: /./, change: "can still be changed: update the connection", stay: "cannot be changed" },
  compute: {
    changeable: /^tags\b/,
    change: "can still be changed: update the compute",
    stay: "goes away only with the compute: delete it and create it again",
  },
  workspace: {
    changeable: /^(?!properties\.(?:hbiWorkspace|encryption)\b)(?!name$)/,
    change: "can still be changed: update the workspace",
    stay: "was decided when the workspace was created; only a new workspace is different",
  },
  setup: {
    changeable: /^(?!workspace\.(?:hbiWorkspace|customerManagedKey))/,
    change: "can still be changed",
    stay: "was decided when the workspace was created; only a new workspace is different",
  },
  "web service": {
    changeable: /./,
    change: "can still be changed: update the service; its images keep it",
    stay: "cannot be changed",
  },
  run: {
    changeable: /^properties\.(?:tags|description|displayName)\b/,
    change: "can still be changed: update the run; telemetry and logs keep it",
    stay: "is logged for good and cannot be changed",
  },
  experiment: {
    changeable: /^properties\.(?:tags|description)\b/,
    change: "can still be changed: update the experiment",
    stay: "is logged for good: an experiment cannot be renamed",
  },
};

const CONTAINER: Lasting = {
  changeable: LABELS,
  change: "can still be changed: update the asset",
  stay: "goes away only with the asset and all its versions",
};

/** Whether a value can still be changed where it stands, and what that means. A name never can. */
export function lastingOf(noun: string, path: string): Pick<Exposure, "isChangeable" | "note"> {
  const { changeable, change, stay } = LASTING[noun] ?? CONTAINER;
  const isChangeable = path !== "name" && changeable.test(path);
  return { isChangeable, note: isChangeable ? change : stay };
}
