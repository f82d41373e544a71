import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

/** 64 hexadecimal digits, a digit or two, a GUID and the number of the app. */
const TOKEN =
  /(?<![A-Za-z0-9-])[0-9a-f]{64}\d{0,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[0-9a-f]{0,24}(?![A-Za-z0-9-])/g;
const NAME = /(?:^|_)(?:static_web_apps?|swa|deployment|deploy)(?:_[a-z0-9]+){0,3}_token(?:_[a-z0-9]+){0,6}$/;

const token = () =>
  `${sample("", 64, "hex")}1-${sample("", 8, "hex")}-${sample("", 4, "hex")}-4c1f-9d3e-${sample("", 12, "hex")}${sample("00", 9, "digits")}`;

export const azureStaticWebAppsToken: Detector = {
  id: "azure-static-web-apps-token",
  title: "Azure Static Web Apps deployment token",
  category: "secret",
  severity: "error",
  docs:
    "With the deployment token anyone can replace the pages and functions of the web app and so serve what they like under its address. It does not " +
    "expire. Reset the token, keep it among the secrets of the pipeline, or let the pipeline deploy with its own identity.",
  references: [
    "https://learn.microsoft.com/azure/static-web-apps/deployment-token-management",
    "https://learn.microsoft.com/azure/static-web-apps/static-web-apps-cli-deploy",
  ],
  rotation: "https://learn.microsoft.com/azure/static-web-apps/deployment-token-management#reset-a-deployment-token",
  roles: "all",
  precedence: 60,
  shortestRun: 101,
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_STATIC_WEB_APPS_API_TOKEN", value: token(), confidence: "high" },
      { role: "env", name: "SWA_CLI_DEPLOYMENT_TOKEN", value: token() },
      { role: "command", name: "command", value: `swa deploy ./out --deployment-token ${token()}`, secret: token() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_STATIC_WEB_APPS_API_TOKEN", value: "${{ secrets.AZURE_STATIC_WEB_APPS_API_TOKEN }}" },
      { role: "env", name: "AZURE_STATIC_WEB_APPS_API_TOKEN", value: sample("", 64, "hex") },
      { role: "env", name: "IMAGE", value: token() },
    ];
  },
  *detect(field) {
    if (!mentions(field, /token/i)) return;
    for (const { 0: found, index: start } of field.value.matchAll(TOKEN)) {
      const end = start + found.length;
      if (isStandIn(found.slice(0, 64)) || !namesAt(field, start, end).some((name) => NAME.test(name))) continue;
      yield { start, end, confidence: "high", evidence: ["form of a deployment token", "the name says so"] };
    }
  },
};
