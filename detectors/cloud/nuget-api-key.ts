import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("oy2", "[a-z2-7]{43}");
const key = () => sample("oy2", 43, "base32");

export const nugetApiKey: Detector = {
  id: "nuget-api-key",
  title: "NuGet API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key publishes and unlists packages of its owner on nuget.org, which others install. Delete it in the account settings and " +
    "create one for single packages, or publish from CI with trusted publishing.",
  references: ["https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys"],
  rotation: "https://www.nuget.org/account/apikeys",
  roles: "all",
  precedence: 60,
  anchors: ["oy2"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "NUGET_API_KEY", value: key(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `dotnet nuget push x.nupkg --api-key ${key()} --source nuget.org`,
        secret: key(),
      },
      { role: "text", name: "", value: `key=${key()}\n`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "NUGET_API_KEY", value: `oy2${"x".repeat(43)}` },
      { role: "env", name: "NUGET_API_KEY", value: "$NUGET_API_KEY" },
      { role: "env", name: "DATA", value: sample("oy2", 60, "base32") },
      { role: "env", name: "TOY", value: sample("toy2", 43, "base32") },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN),
};
