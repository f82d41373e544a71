import { expect, test } from "vitest";
import { decodeJwt, describeJwt, isExpired } from "../../src/detection/jwt.ts";

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const make = (header: unknown, payload: unknown): string => `${part(header)}.${part(payload)}.c2ln`;
const NOW = Date.UTC(2026, 0, 1);

test("reads header, payload and end", () => {
  const jwt = decodeJwt(make({ alg: "RS256" }, { exp: 1_800_000_000, sub: "é" }));
  expect(jwt).toEqual({
    header: { alg: "RS256" },
    payload: { exp: 1_800_000_000, sub: "é" },
    expires: 1_800_000_000_000,
  });
});

test("what is no token is undefined", () => {
  const bad = [
    "",
    "a",
    "a.b.c",
    make([1], { a: 1 }),
    make({ alg: 1 }, { a: 1 }),
    make({ typ: "JWT" }, { a: 1 }),
    make({ alg: "none" }, "text"),
    `${part({ alg: "none" })}.%%%.x`,
    `eyJ.eyJ.`,
  ];
  for (const token of bad) expect(decodeJwt(token), token).toBeUndefined();
});

test("tells whether it ended, and of whom it is", () => {
  const ended = decodeJwt(
    make({ alg: "RS256" }, { exp: 1_516_242_622, iss: "https://sts.windows.net/x/", aud: "https://ml.azure.com" }),
  );
  const endless = decodeJwt(make({ alg: "RS256" }, { exp: "soon", aud: ["a", "b"], iss: "two\nlines" }));
  const endsNever = decodeJwt(make({ alg: "RS256" }, { exp: 1e300 }));
  expect(ended && isExpired(ended, NOW)).toBe(true);
  expect(ended && describeJwt(ended, NOW)).toEqual([
    "issuer https://sts.windows.net/x/",
    "audience https://ml.azure.com",
    "expired on 2018-01-18",
  ]);
  expect(endless && isExpired(endless, NOW)).toBe(false);
  expect(endless && describeJwt(endless, NOW)).toEqual(["never expires"]);
  expect(endsNever && describeJwt(endsNever, NOW)).toEqual(["valid until an impossible day"]);
});

test("tells who made it, when and for what", () => {
  const payload = { iat: 1_704_067_200, aud: ["api://x"], appid: "app", scp: "user.read mail", exp: 1_893_456_000 };
  const jwt = decodeJwt(make({ alg: "RS256" }, payload));
  expect(jwt && describeJwt(jwt, NOW)).toEqual([
    "audience api://x",
    "application app",
    "scopes user.read mail",
    "made on 2024-01-01",
    "valid until 2030-01-01",
  ]);
});
