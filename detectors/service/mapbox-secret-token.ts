import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const mapboxSecretToken: Detector = tokenDetector({
  id: "mapbox-secret-token",
  title: "Mapbox secret token",
  docs:
    "Whoever holds the token changes the account's maps, data sets and tokens within its scopes. Delete it in the account and create one with " +
    "fewer scopes. Public tokens (`pk.`) are meant to be seen.",
  references: ["https://docs.mapbox.com/help/dive-deeper/access-tokens/"],
  rotation: "https://console.mapbox.com/account/access-tokens/",
  variable: "MAPBOX_ACCESS_TOKEN",
  prefixes: ["sk.eyJ"],
  body: String.raw`[A-Za-z0-9_-]{60,200}\.[A-Za-z0-9_-]{22}`,
  tail: String.raw`\w-`,
  samples: () => [sample("sk.eyJ", 70, "base64url") + sample(".", 22, "base64url")],
  clean: () => [
    {
      role: "env",
      name: "MAPBOX_PUBLIC_TOKEN",
      value: sample("pk.eyJ", 70, "base64url") + sample(".", 22, "base64url"),
    },
  ],
});
