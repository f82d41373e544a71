/** What a request to Azure Machine Learning is about. */
export interface ResourcePath {
  /** `workspaces/jobs`, in lower case: as ARM templates name the type, without the provider. */
  readonly type: string;
  /** The name of the resource, decoded; `undefined` when the address names a list. */
  readonly name: string | undefined;
}

const PROVIDER = /\/providers\/microsoft\.machinelearningservices\/([^?#]*)/i;

/** The resource of a path of the resource manager; `undefined` for paths of other providers. */
export function resourcePathOf(pathname: string): ResourcePath | undefined {
  const parts = PROVIDER.exec(pathname)?.[1]
    ?.split("/")
    .filter((part) => part !== "");
  if (parts === undefined || parts.length === 0) return undefined;
  const types = parts.filter((_, index) => index % 2 === 0).map((part) => part.toLowerCase());
  return { type: types.join("/"), name: parts.length % 2 === 0 ? decoded(parts.at(-1) ?? "") : undefined };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
