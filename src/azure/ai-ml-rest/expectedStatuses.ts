import type { HttpResponse } from "@azure-rest/core-client";

/**
 * The statuses that an operation answers when it does what was asked. The operation is told by the request's method and
 * path; of a long-running one the service says in `x-ms-original-url` which it was.
 */
export function statusesOf(
  expected: Readonly<Record<string, readonly string[]>>,
  response: HttpResponse,
): readonly string[] {
  const url = response.headers["x-ms-original-url"] ?? response.request.url;
  const path = new URL(url).pathname;
  const exact = expected[`${response.request.method} ${path}`];
  if (exact !== undefined) return exact;
  const parts = path.split("/");
  const found = Object.keys(expected)
    .filter(
      (key) => key.startsWith(`${response.request.method} `) && fits(key.slice(key.indexOf(" ") + 1).split("/"), parts),
    )
    // `jobs/list` before `jobs/{id}`.
    .toSorted((a, b) => holes(a) - holes(b));
  return expected[found[0] ?? ""] ?? [];
}

const holes = (key: string): number => key.split("{").length;

/** Whether the last parts of a path are those of a pattern; what stands before belongs to the endpoint. */
function fits(pattern: readonly string[], path: readonly string[]): boolean {
  if (path.length < pattern.length) return false;
  const tail = path.slice(path.length - pattern.length + 1);
  return pattern.slice(1).every((part, index) => {
    const [hole, suffix] = [part.indexOf("{"), part.slice(part.indexOf("}") + 1)];
    const actual = tail[index] ?? "";
    return hole === -1
      ? part.toLowerCase() === actual.toLowerCase()
      : actual.length > suffix.length && actual.endsWith(suffix);
  });
}
