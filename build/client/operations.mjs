/** All operations by path, with the names that their types get. */
export function operationsOf({ paths }) {
  return Object.entries(paths).map(([path, methods]) => ({
    path,
    name: pathName(path, methods),
    pathParameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    methods: Object.entries(methods).map(([method, operation]) => {
      const parameters = operation.parameters ?? [];
      return {
        method,
        name: operation.operationId.replace("_", ""),
        query: parameters.filter((each) => each.in === "query" && each.name !== "api-version"),
        headers: parameters.filter((each) => each.in === "header"),
        body: parameters.find((each) => each.in === "body"),
        isLong: operation["x-ms-long-running-operation"] === true,
        nextLink: operation["x-ms-pageable"]?.nextLinkName,
        responses: Object.entries(operation.responses).map(([status, response]) => ({ status, ...response })),
      };
    }),
  }));
}

/** `JobsList`, `JobsGet`: the name of the first operation, since one interface holds all of a path. */
function pathName(path, methods) {
  const first = methods.get ?? methods.put ?? Object.values(methods)[0];
  return first.operationId.replace("_", "");
}
