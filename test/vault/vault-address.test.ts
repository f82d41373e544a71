import { expect, test } from "vitest";
import { vaultAddress } from "../../src/vault/vault-address.ts";

test.each([
  ["team-vault", "https://team-vault.vault.azure.net"],
  ["Team-Vault", "https://team-vault.vault.azure.net"],
  ["https://team-vault.vault.azure.net", "https://team-vault.vault.azure.net"],
  [" https://Team-Vault.vault.azure.net/ ", "https://team-vault.vault.azure.net"],
  ["https://team.vault.azure.cn/", "https://team.vault.azure.cn"],
  ["https://team.vault.usgovcloudapi.net", "https://team.vault.usgovcloudapi.net"],
])("%j is %s", (text, url) => {
  expect(vaultAddress(text)).toEqual({ url, name: url.split(/[/.]/)[2], host: url.slice(8) });
});

test.each([
  "",
  "ab",
  "1team",
  "team-",
  "te--am",
  "team_vault",
  "a".repeat(25),
  "http://team.vault.azure.net",
  "https://team.vault.azure.net:444",
  "https://user@team.vault.azure.net",
  "https://team.vault.azure.net/secrets/x",
  "https://team.vault.azure.net/?x",
  "https://vault.azure.net",
  "https://a.team.vault.azure.net",
  "https://team.vault.azure.net.example.com",
  "https://teamvault.azure.net",
  "https://example.com/.vault.azure.net",
  "https://127.0.0.1",
])("%j is no vault", (text) => {
  expect(() => vaultAddress(text)).toThrow(/must be a name or an address such as/);
});
