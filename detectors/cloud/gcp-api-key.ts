import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("AIza", "[A-Za-z0-9_-]{35}", "\\w-");
/** Keys of the Gemini API that are bound to a service account. */
const BOUND = tokenPattern(String.raw`AQ\.Ab8RN6`, "[A-Za-z0-9_-]{44}", "\\w-");
const key = () => sample("AIza", 35, "base64url");
const bound = () => sample("AQ.Ab8RN6", 44, "base64url");

export const gcpApiKey: Detector = {
  id: "gcp-api-key",
  title: "Google API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key calls the Google APIs that it is open for, Gemini and Maps among them, on the project's bill. Keys made for web pages are " +
    "public by nature and must be restricted; keys for programs must not be seen. Restrict or delete it in the console and create a new one.",
  references: [
    "https://cloud.google.com/docs/authentication/api-keys",
    "https://ai.google.dev/gemini-api/docs/api-key",
  ],
  rotation: "https://console.cloud.google.com/apis/credentials",
  roles: "all",
  precedence: 60,
  anchors: ["AIza", "AQ.Ab8RN6"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "GOOGLE_API_KEY", value: key(), confidence: "high" },
      { role: "env", name: "GEMINI_API_KEY", value: bound(), confidence: "high" },
      {
        role: "url",
        name: "endpoint",
        value: `https://generativelanguage.googleapis.com/v1/models?key=${key()}`,
        secret: key(),
      },
      { role: "command", name: "command", value: `python gen.py --gemini-key '${key()}'`, secret: key() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "GOOGLE_API_KEY", value: `AIza${"x".repeat(35)}` },
      { role: "env", name: "GOOGLE_API_KEY", value: "AIza..." },
      { role: "env", name: "GOOGLE_API_KEY", value: "AIzaSyabcdefghijklmnopqrstuvwxyz1234567" },
      { role: "env", name: "GOOGLE_API_KEY", value: "$GOOGLE_API_KEY" },
      { role: "env", name: "DATA", value: sample("AIza", 60) },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, TOKEN, (_, body) => (body.includes("abcdefghij") ? undefined : {}));
    yield* tokens(value, BOUND);
  },
};
