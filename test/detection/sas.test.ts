import { expect, test } from "vitest";
import { describeSas } from "../../src/detection/sas.ts";

const NOW = Date.UTC(2026, 0, 1);
const told = (text: string): string[] => {
  const facts = describeSas(text, NOW);
  return facts === undefined ? [] : [facts.severity ?? "error", ...(facts.evidence ?? [])];
};

test.each<[text: string, facts: string[]]>([
  [
    "https://contoso.blob.core.windows.net/d/x?sv=2023-11-03&sr=b&sp=rw&se=2027-01-01T00%3A00%3A00Z&sig=",
    ["error", "service SAS", "account contoso", "scope a blob", "permissions read, write", "valid until 2027-01-01"],
  ],
  [
    "sv=2022-11-02&ss=bf&srt=sco&sp=rwdlacu&st=2026-02-01&se=2026-03-01&spr=https&sip=10.0.0.1&sig=",
    [
      "error",
      "account SAS",
      "scope blobs, files of the account",
      "permissions read, list, write, create, add, update, delete",
      "limited to some IP addresses",
      "valid from 2026-02-01",
      "valid until 2026-03-01",
    ],
  ],
  [
    "?sv=2022-11-02&skoid=o&ske=2025-01-08&se=2027-01-01&sr=c&sig=",
    ["warning", "user delegation SAS", "scope a container", "expired on 2025-01-08"],
  ],
  [
    "si=readers&sv=2022-11-02&sr=c&sig=",
    ["error", "service SAS", "scope a container", "expiry set by a stored policy"],
  ],
  [
    "SharedAccessSignature sr=sb%3A%2F%2Fcontoso.servicebus.windows.net%2Fhub&se=1700000000&skn=send&sig=",
    ["warning", "messaging SAS", "scope sb://contoso.servicebus.windows.net", "expired on 2023-11-14"],
  ],
  ["sv=1.0&sp=%2Ftriggers%2Fmanual%2Frun&sig=", ["error", "Logic Apps callback"]],
  ["a\\u0026sv=2022-11-02\\u0026sr=c\\u0026sig=", ["error", "service SAS", "scope a container", "no expiry found"]],
  ["?sv=2022-11-02&amp;sr=c&amp;sig=", ["error", "service SAS", "scope a container", "no expiry found"]],
  ["x%3Fsv%3D2022-11-02%26sr%3Dc%26sig%3D", ["error", "service SAS", "scope a container", "no expiry found"]],
])("%s", (text, facts) => {
  expect(told(text)).toEqual(facts);
});

test.each(["w=1&sig=", "sv=2&sr=c&sig=", "sv=1.0&sp=r&sig=", "sr=c&se=tomorrow&sig="])("no SAS: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("times that no calendar has are told as such", () => {
  expect(told("sr=h.net/x&se=99999999999&sig=").at(-1)).toBe("valid until 5138-11-16");
  expect(told("sv=2022-11-02&se=never&sr=c&sig=").at(-1)).toBe("no expiry found");
});
