import type { Contents } from "../support/arm-server.ts";

/** Jobs with passwords that look alike, some of them in several workspaces, instead of those that are there. */
export function alikePasswords(contents: Contents): Contents {
  return {
    ...contents,
    list: (operation, parts) => {
      const items = contents.list(operation, parts);
      if (operation !== "Jobs_List" || items === undefined) return items;
      return { length: items.length, at: (index) => job(index, parts) };
    },
    get: (operation, parts) =>
      operation === "Jobs_Get" ? job(Number(parts["id"]?.slice("job-".length)), parts) : contents.get(operation, parts),
  };
}

function job(index: number, { workspaceName, resourceGroupName }: Readonly<Record<string, string>>): object {
  // A digit of the workspace's own.
  const own = `${workspaceName}${resourceGroupName}`.length % 7;
  const password = `hunter-${index % 4 === 1 ? own : index % 3}x`;
  return {
    name: `job-${index}`,
    systemData: { createdAt: new Date(Date.UTC(2025, 0, 1, -index)).toISOString(), createdBy: `user-${index % 7}` },
    properties: {
      jobType: "Command",
      command: index % 10 === 3 ? `python a.py --password ${password}` : "python a.py",
      environmentId: "e",
      environmentVariables: index % 2 === 0 ? { A: "1" } : { DB_PASSWORD: password },
    },
  };
}
