import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern, tokens } from "../../src/detection/token.ts";

const SERVICE = tokenPattern(String.raw`hv[sr]\.`, "[A-Za-z0-9_-]{90,120}", "\\w-");
const BATCH = tokenPattern(String.raw`hvb\.`, "[A-Za-z0-9_-]{138,300}", "\\w-");
const service = () => sample("hvs.", 95, "base64url");
const batch = () => sample("hvb.", 160, "base64url");

export const hashicorpVaultToken: Detector = {
  id: "hashicorp-vault-token",
  title: "HashiCorp Vault token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token reads every secret that its policies open. Revoke it (`vault token revoke`) and let the job log in by an identity of its " +
    "own, for example by the Azure auth method with the compute's managed identity.",
  references: [
    "https://developer.hashicorp.com/vault/docs/concepts/tokens",
    "https://developer.hashicorp.com/vault/docs/auth/azure",
  ],
  rotation: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  roles: "all",
  precedence: 60,
  anchors: ["hvs.", "hvb.", "hvr."],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "VAULT_TOKEN", value: service(), confidence: "high" },
      { role: "env", name: "VAULT_TOKEN", value: batch() },
      { role: "command", name: "command", value: `VAULT_TOKEN=${service()} vault kv get secret/x`, secret: service() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "VAULT_TOKEN", value: `hvs.${"x".repeat(95)}` },
      { role: "env", name: "VAULT_TOKEN", value: "hvs.CAES..." },
      { role: "env", name: "VAULT_TOKEN", value: "$VAULT_TOKEN" },
      { role: "env", name: "VAULT_ADDR", value: "https://hvs.contoso.com:8200" },
    ];
  },
  *detect({ value }) {
    yield* tokens(value, SERVICE);
    yield* tokens(value, BATCH);
  },
};
