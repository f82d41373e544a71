import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const supabaseKey: Detector = tokenDetector({
  id: "supabase-key",
  title: "Supabase secret",
  docs:
    "An access token (`sbp`) manages the organization's projects; a secret key (`sb_secret`) reads and writes all data of its project, past row " +
    "level security. Delete it in the dashboard and create a new one.",
  references: ["https://supabase.com/docs/guides/api/api-keys", "https://supabase.com/docs/reference/api/introduction"],
  rotation: "https://supabase.com/dashboard/account/tokens",
  variable: "SUPABASE_ACCESS_TOKEN",
  prefixes: ["sbp_", "sb_secret_"],
  body: "(?:v0_|oauth_)?[A-Za-z0-9_-]{31,60}",
  tail: String.raw`\w-`,
  samples: () => [sample("sbp_", 40, "hex"), sample("sb_secret_", 31, "base64url")],
  judge: (_, body) => (/\d/.test(body) ? {} : undefined),
  clean: () => [
    { role: "env", name: "SUPABASE_ANON_KEY", value: sample("sb_publishable_", 31, "base64url") },
    { role: "env", name: "FN", value: "sbp_forward_pass_of_the_attention_block_only" },
  ],
});
