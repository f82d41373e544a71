import { expect, test } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { vaultAddress } from "../../src/vault/vault-address.ts";
import { vaultError } from "../../src/vault/vault-failure.ts";

const vault = vaultAddress("team-vault");
const BODY = "hunter-2x";

/** An error as the Azure packages throw it, with the request that holds the value. */
function thrown(properties: Record<string, unknown>): Error {
  return Object.assign(new Error(`failed with ${BODY}`), { request: { body: BODY } }, properties);
}

test.each([
  [{ code: "ENOTFOUND" }, /there is no team-vault\.vault\.azure\.net or no network; az keyvault list shows/],
  [{ code: "ECONNREFUSED" }, /team-vault\.vault\.azure\.net cannot be reached \(ECONNREFUSED\)$/],
  [{ code: `bad ${BODY}` }, /cannot be reached \(Error\)$/],
  [{ statusCode: 401 }, /does not accept this sign-in/],
  [{ statusCode: 429 }, /it throttles/],
  [{ statusCode: 503 }, /answered with status 503$/],
  [{ name: "CredentialUnavailableError" }, /nobody is signed in to Azure; run az login$/],
  [{ name: "AggregateAuthenticationError" }, /nobody is signed in to Azure; run az login$/],
  [
    { name: "AuthenticationError", message: `AADSTS7000215: ${BODY}` },
    /refuses the sign-in \(AADSTS7000215\); run az login$/,
  ],
])("%j is said in one line without the value", (properties, said) => {
  const error = vaultError(thrown(properties), vault, "store hf-token");
  expect(error.message).toMatch(said);
  expect(error.message).toMatch(/^Could not store hf-token in the vault team-vault: [^\n]+$/);
  expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(BODY);
});

test("what says itself what to do is left as it is", () => {
  const error = new UsageError("Do this");
  expect(vaultError(error, vault, "read x")).toBe(error);
});
