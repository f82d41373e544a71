import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const openshiftToken: Detector = tokenDetector({
  id: "openshift-token",
  title: "OpenShift token",
  docs:
    "Whoever holds the token acts as its user in the cluster until it expires, a day by default. Log out with it (`oc logout`) or delete it, and " +
    "let the job use a service account.",
  references: [
    "https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/authentication_and_authorization/managing-oauth-access-tokens",
  ],
  rotation:
    "https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/authentication_and_authorization/managing-oauth-access-tokens",
  variable: "OPENSHIFT_TOKEN",
  prefixes: ["sha256~"],
  body: "[A-Za-z0-9_-]{43}",
  tail: String.raw`\w-`,
  samples: () => [sample("sha256~", 43, "base64url")],
});
