import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const dropboxToken: Detector = namedKeyDetector({
  id: "dropbox-token",
  title: "Dropbox access token",
  docs:
    "Whoever holds the token reads, and mostly writes, the files that the app may. Short-lived tokens (`sl.`) end after 4 hours. Revoke it by the " +
    "API or disconnect the app.",
  references: ["https://developers.dropbox.com/oauth-guide"],
  rotation: "https://www.dropbox.com/account/connected_apps",
  vendors: ["dropbox"],
  documented: ["dropbox_access_token", "dropbox_token"],
  form: String.raw`sl\.[A-Za-z0-9_-]{130,2000}|[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}`,
  samples: () => [sample("sl.", 140, "base64url"), sample("", 11) + sample("AAAAAAAAAA", 43, "base64url")],
});
