import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const splunkHecToken: Detector = namedKeyDetector({
  id: "splunk-hec-token",
  title: "Splunk HEC token",
  docs:
    "Whoever holds the token writes events into the indexes that it opens. It is a UUID, so it is only recognised under a name that says Splunk " +
    "or HEC. Delete it and create a new one.",
  references: [
    "https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/10.0/get-data-with-http-event-collector/set-up-and-use-http-event-collector-in-splunk-web",
  ],
  rotation:
    "https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/10.0/get-data-with-http-event-collector/set-up-and-use-http-event-collector-in-splunk-web",
  vendors: ["splunk"],
  documented: ["splunk_hec_token", "splunk_token", "hec_token"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("splunk")],
});
