import fc from "fast-check";
import { expect, test } from "vitest";
import { secretNameFor } from "../../src/vault/secret-name.ts";

test.each([
  ["HF_TOKEN", "hf-token"],
  ["dbPassword", "db-password"],
  ["WANDB_API_KEY", "wandb-api-key"],
  ["OPENAIApiKey", "openai-api-key"],
  ["myAPIKey", "my-api-key"],
  ["--hf-token", "hf-token"],
  ["connectionStrings.main", "connection-strings-main"],
  ["hf-token", "hf-token"],
  ["Schlüssel", "schlussel"],
  ["2FA_SECRET", "secret-2fa-secret"],
  ["K8S_TOKEN", "k8s-token"],
  ["s3Key", "s3-key"],
  ["", "secret"],
  ["___", "secret"],
  ["密钥", "secret"],
])("%j is kept as %s", (name, expected) => {
  expect(secretNameFor(name)).toBe(expected);
});

test("every name is one that Key Vault accepts", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.stringMatching(/^[\w-]{0,300}$/),
      ),
      (name) => {
        const secret = secretNameFor(name);
        expect(secret).toMatch(/^[a-z][a-z0-9-]{0,126}$/);
        expect(secret).not.toMatch(/-$|--/);
        expect(secretNameFor(secret)).toBe(secret);
      },
    ),
    { numRuns: 2000 },
  );
});

test("spelling alone makes no difference", () => {
  for (const name of ["HF_TOKEN", "hf_token", "hf-token", "hfToken", "HfToken", "hf.token", " HF TOKEN "]) {
    expect(secretNameFor(name)).toBe("hf-token");
  }
});
