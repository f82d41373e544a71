import { describe, expect, test } from "vitest";
import { urlCredentials } from "../../src/detection/url-credential.ts";
import { decodePart, userinfos } from "../../src/detection/url.ts";

const read = (text: string): string[] =>
  [...userinfos(text)].map(({ scheme, user, password, host, userSpan, passwordSpan }) => {
    expect(text.slice(userSpan.start, userSpan.end)).toBe(user);
    expect(text.slice(passwordSpan.start, passwordSpan.end)).toBe(password ?? "");
    return `${scheme} ${user} ${password ?? "-"} ${host}`;
  });

describe("userinfos", () => {
  test.each([
    ["https://a:b@c.com/x", "https a b c.com"],
    ["see(https://a:b@c.com).", "https a b c.com"],
    ["PostgreSQL+psycopg2://a:b@C.com:5432", "postgresql+psycopg2 a b c.com"],
    ["redis://:b@c:6379/0", "redis  b c"],
    ["https://a@c.com", "https a - c.com"],
    ["https://a:@c.com", "https a  c.com"],
    ["smtp://me@c.com:b@smtp.c.com:25", "smtp me@c.com b smtp.c.com"],
    ["https://a:b@[::1]:80/x", "https a b [::1]"],
    ["postgres://a:b@h?options=x@y", "postgres a b h"],
    ["postgres://a:b#c?d@h/x", "postgres a b#c?d h"],
    ["postgres://a:b/c@h/x", "postgres a b/c h"],
    ['{"u":"\\nhttps://a:b@c"}', "https a b c"],
    ["jdbc:mysql://a:b@c/x", "mysql a b c"],
    ["mongodb://a:b@c1,c2/x", "mongodb a b c1"],
    ["postgresql://a:b@/x?host=/cloudsql/y", "postgresql a b "],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    "https://c.com/@a:b@d",
    "https://c.com:8080/x:y@z",
    "https://c.com?mail=a:b@d",
    "https://c.com:443?mail=a@d",
    "docker://python:3.9@sha256:abc",
    "jdbc:sqlserver://h:1433;user=a;password=b@c",
    "scheme://[a:b@]c.com:80",
    "git@github.com:a/b",
    "mail me@c.com",
    "https://a:b@/x",
    "https://c.com/@/x",
    "http://",
  ])("nothing in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("urlCredentials", () => {
  const judged = (text: string): string[] =>
    [...urlCredentials(text)].map(
      (match) => `${text.slice(match.start, match.end)} ${match.severity ?? "error"} ${match.confidence}`,
    );

  test.each([
    ["postgres://ml:Xk29fLq8Zt@db.contoso.com/x", "Xk29fLq8Zt error high"],
    ["postgres://ml:Xk29fLq8Zt@localhost/x", "Xk29fLq8Zt error medium"],
    ["postgres://ml:Xk29fLq8Zt@db.example.com/x", "Xk29fLq8Zt error low"],
    ["postgres://ml:kangaroo@db.contoso.com/x", "kangaroo error medium"],
    ["postgres://postgres:postgres@localhost/x", "postgres warning low"],
    ["postgres://ml:ml@db.contoso.com/x", "ml warning medium"],
    ["postgres://ml:${PREFIX}Xk29fLq8Zt@db.contoso.com/x", "${PREFIX}Xk29fLq8Zt error high"],
    ["postgres://ml:Xk29fLq8Zt@$DB_HOST/x", "Xk29fLq8Zt error high"],
    ["postgres://ml:qa$$k0rm12@db/x", "qa$$k0rm12 error high"],
  ])("%s", (text, expected) => {
    expect(judged(text)).toEqual([expected]);
  });

  test.each([
    "postgres://user:pass@host/x",
    "postgres://username:secret@localhost/x",
    "https://abc:xyz@example.com/x",
    "postgres://ml:{password}@db/x",
    "postgres://ml:%(password)s@db/x",
    "postgres://ml::password@db/x",
    "postgres://ml:${A}${B}@db/x",
    "postgres://ml:x-${B}@db/x",
    "postgres://ml:xxxxx@db/x",
    "postgres://ml:YOUR_PASSWORD@db/x",
    "https://contoso-ml-team-2@dev.azure.com/x",
    "ssh://git@github.com/x",
    "wasbs://data-20240101-abcdefgh1234@contoso.blob.core.windows.net/x",
  ])("nothing in %s", (text) => {
    expect(judged(text)).toEqual([]);
  });
});

test("a broken percent-encoding stays as it is", () => {
  expect(decodePart("a%40b")).toBe("a@b");
  expect(decodePart("100%")).toBe("100%");
});
