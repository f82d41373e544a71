import type { Fixer } from "./fix.ts";
import { jobNodeOf } from "./job-node.ts";
import { underResolver } from "./job-variable.ts";
import { isWholeScalar } from "./nodes.ts";

/** The reference that online deployments resolve, and nothing else does. */
const DEPLOYMENT_REFERENCE =
  /^\$\{\{\s*keyvault:https:\/\/([A-Za-z0-9.-]{3,80})\/secrets\/([A-Za-z0-9-]{1,127})(?:\/([0-9A-Fa-f]{32}))?\/?\s*\}\}$/;
const PUBLIC_CLOUD = ".vault.azure.net";

/** A job passes a deployment's reference on as it stands; the resolver reads the same secret when the job starts. */
export const misplacedReferenceFix: Fixer = (subject, { resolver }) => {
  const { field } = subject;
  const [, host = "", secret, version] = DEPLOYMENT_REFERENCE.exec(field.value.trim()) ?? [];
  const job = resolver && field.role === "env" && isWholeScalar(field) ? jobNodeOf(subject) : undefined;
  const under = job && underResolver(job);
  if (secret === undefined || under === undefined) return undefined;
  const place = host.endsWith(PUBLIC_CLOUD) ? host.slice(0, -PUBLIC_CLOUD.length) : host;
  const value = `keyvault://${place}/${secret}${version === undefined ? "" : `/${version}`}`;
  return {
    title: `Write the reference so that the resolver reads ${secret} when the job starts`,
    safety: "safe",
    changes: [{ kind: "set", scalar: field.scalar, value }, ...under.changes],
    stores: false,
    files: [{ folder: under.folder, what: "resolver" }],
    steps: [],
  };
};
