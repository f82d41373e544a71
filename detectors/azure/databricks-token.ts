import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sample } from "../../src/detection/sample.ts";

/** `dapi`: of a person; `dose`: OAuth secret of a service principal; `dkea`: of a tool that acts for a person. */
const TOKEN = /(?<![A-Za-z0-9])(dapi|dose|dkea)([0-9a-f]{32})(?:-\d)?(?![A-Za-z0-9])/g;

const token = () => sample("dapi", 32, "hex");
const oauth = () => sample("dose", 32, "hex");

export const databricksToken: Detector = {
  id: "databricks-token",
  title: "Databricks personal access token",
  category: "secret",
  severity: "error",
  docs:
    "A personal access token acts as the user who made it in a Databricks workspace: its holder can run code on clusters, read tables and list " +
    "secrets. Revoke it. On Azure, Databricks accepts Microsoft Entra tokens of service principals and managed identities, which expire by " +
    "themselves.",
  references: [
    "https://learn.microsoft.com/azure/databricks/dev-tools/auth/pat",
    "https://learn.microsoft.com/azure/databricks/dev-tools/auth/",
  ],
  rotation: "https://learn.microsoft.com/azure/databricks/dev-tools/auth/pat",
  roles: "all",
  precedence: 60,
  anchors: ["dapi", "dose", "dkea"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "DATABRICKS_TOKEN", value: token(), confidence: "high" },
      { role: "credential", name: "access_token", value: `${token()}-2`, confidence: "high" },
      { role: "env", name: "DATABRICKS_CLIENT_SECRET", value: oauth(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `curl -H "Authorization: Bearer ${token()}" $HOST/api/2.0/clusters/list`,
        secret: token(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "DATABRICKS_TOKEN", value: `dapi${"x".repeat(32)}` },
      { role: "env", name: "DATABRICKS_TOKEN", value: `dapi${"0".repeat(32)}` },
      { role: "env", name: "DATABRICKS_TOKEN", value: "dapi<token>" },
      { role: "env", name: "DATABRICKS_TOKEN", value: "{{secrets/scope/dapi}}" },
      { role: "env", name: "MODULE", value: "lambdapi" },
      { role: "env", name: "ID", value: sample("dapi", 40, "hex") },
    ];
  },
  *detect(field) {
    for (const match of field.value.matchAll(TOKEN)) {
      if (isPlaceholder(match[2] ?? "")) continue;
      yield {
        start: match.index,
        end: match.index + match[0].length,
        confidence: "high",
        ...(match[1] === "dose" && { message: "Databricks OAuth secret" }),
        evidence: [`prefix ${match[1] ?? ""}`, "32 hexadecimal digits"],
      };
    }
  },
};
