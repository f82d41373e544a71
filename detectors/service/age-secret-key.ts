import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

/** The alphabet of Bech32 is without B, I and O and the digit 1. */
function sampleKey(): string {
  return `AGE-SECRET-KEY-1${sample("", 58, "base32").toUpperCase().replaceAll(/[BIO]/g, "Q")}`;
}

export const ageSecretKey: Detector = tokenDetector({
  id: "age-secret-key",
  title: "age secret key",
  docs:
    "Whoever holds the key decrypts every file that was encrypted to its recipient, for example the secrets that SOPS keeps in the repository. " +
    "Make a new key, encrypt again and treat what was encrypted as known.",
  references: ["https://github.com/FiloSottile/age#usage", "https://getsops.io/docs/#encrypting-using-age"],
  rotation: "https://getsops.io/docs/#key-rotation",
  variable: "SOPS_AGE_KEY",
  prefixes: ["AGE-SECRET-KEY-1"],
  body: "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
  samples: () => [sampleKey()],
});
