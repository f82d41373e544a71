import type { Detector, Example } from "../../src/detection/detector.ts";
import { judgePasswordValue } from "../../src/detection/password-value.ts";
import { sample } from "../../src/detection/sample.ts";

const PASSWORD = /\buserPWD\\{0,3}=\\{0,3}["']([^"'<>\s\\]{1,300})\\{0,3}["']/g;

const password = () => sample("", 60);

export const azurePublishProfile: Detector = {
  id: "azure-publish-profile",
  title: "Password in an Azure publish profile",
  category: "secret",
  severity: "error",
  docs:
    "A publish profile carries the user and the password with which App Service takes new code: whoever reads it replaces the app, or reads its files " +
    "and settings. Reset the publish profile, switch basic authentication off for the app, and deploy with the identity of the pipeline.",
  references: [
    "https://learn.microsoft.com/azure/app-service/configure-basic-auth-disable",
    "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
  ],
  rotation: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials#reset-the-credentials",
  roles: "all",
  precedence: 50,
  anchors: ["userPWD"],
  get leaks(): readonly Example[] {
    return [
      {
        role: "env",
        name: "PUBLISH_PROFILE",
        value: `<publishData><publishProfile publishMethod="MSDeploy" userName="$contoso" userPWD="${password()}" destinationAppUrl="https://contoso.azurewebsites.net" /></publishData>`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "text",
        name: "",
        value: `"profile": "<publishProfile userPWD=\\"${password()}\\" />"`,
        secret: password(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "text", name: "", value: '<publishProfile userName="$contoso" userPWD="" />' },
      { role: "text", name: "", value: '<publishProfile userName="$contoso" userPWD="REDACTED" />' },
      { role: "text", name: "", value: "the attribute userPWD holds the password" },
    ];
  },
  *detect({ value }) {
    for (const match of value.matchAll(PASSWORD)) {
      const found = match[1] ?? "";
      const judged = judgePasswordValue(found, "publish profile of App Service");
      if (judged === undefined) continue;
      const start = match.index + match[0].indexOf(found, "userPWD".length);
      yield { start, end: start + found.length, ...judged };
    }
  },
};
