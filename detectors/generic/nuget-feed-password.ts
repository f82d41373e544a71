import type { Detector, Example } from "../../src/detection/detector.ts";
import { judgePasswordValue } from "../../src/detection/password-value.ts";
import { sample } from "../../src/detection/sample.ts";

const PASSWORD =
  /\bkey\\?=\\?["']ClearTextPassword\\?["']\s{1,20}value\\?=\\?["']([^"'<>\s\\]{1,300})\\?["']|<ClearTextPassword>([^<>\s]{1,300})<\/ClearTextPassword>/gi;

const password = () => sample("", 52, "base32");

export const nugetFeedPassword: Detector = {
  id: "nuget-feed-password",
  title: "Password of a NuGet feed in clear text",
  category: "secret",
  severity: "error",
  docs:
    "The password of a package feed, for Azure Artifacts a personal access token, stands in clear in a NuGet configuration. Whoever reads it downloads " +
    "private packages and, with write access, replaces them. Revoke it, and let the pipeline or the credential provider sign in.",
  references: [
    "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials",
    "https://learn.microsoft.com/azure/devops/artifacts/nuget/nuget-exe",
  ],
  rotation:
    "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate#revoke-a-pat",
  roles: "all",
  precedence: 50,
  anchors: ["ClearTextPassword", "cleartextpassword"],
  get leaks(): readonly Example[] {
    return [
      {
        role: "text",
        name: "",
        value: `<feed><add key="Username" value="ml" /><add key="ClearTextPassword" value="${password()}" /></feed>`,
        secret: password(),
        confidence: "high",
      },
      {
        role: "command",
        name: "command",
        value: `echo '<add key="cleartextpassword" value="hunter-2x"/>' > NuGet.config`,
        secret: "hunter-2x",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "text", name: "", value: '<add key="ClearTextPassword" value="%FEED_PASSWORD%" />' },
      { role: "text", name: "", value: '<add key="ClearTextPassword" value="" />' },
      { role: "text", name: "", value: "--store-password-in-clear-text writes ClearTextPassword" },
    ];
  },
  *detect({ value }) {
    for (const match of value.matchAll(PASSWORD)) {
      const found = match[1] ?? match[2] ?? "";
      const judged = judgePasswordValue(found, "NuGet configuration");
      if (judged === undefined) continue;
      const start = match.index + match[0].lastIndexOf(found);
      yield { start, end: start + found.length, ...judged };
    }
  },
};
