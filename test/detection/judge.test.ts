import { describe, expect, test } from "vitest";
import { exampleField } from "../../src/detection/example-field.ts";
import { judge } from "../../src/detection/judge.ts";
import { sample } from "../../src/detection/sample.ts";
import type { MapNode, SequenceNode } from "../../src/document/document.ts";
import type { Role } from "../../src/formats/format.ts";

function scalar(value: string) {
  return exampleField({ role: "setting", name: "", value }).scalar;
}

function map(entries: Readonly<Record<string, string>>): MapNode {
  return {
    kind: "map",
    span: { start: 0, end: 0 },
    entries: Object.entries(entries).map(([key, value]) => ({ key: scalar(key), value: scalar(value) })),
  };
}

function verdict(name: string, value: string, beside?: MapNode | SequenceNode, role: Role = "env") {
  return judge({ ...exampleField({ role, name, value }), ...(beside === undefined ? {} : { beside }) });
}

const key = sample("", 32, "hex");

describe("a password is one, however it is typed", () => {
  test.each([
    "abcDEF123456ghiJKL",
    "My-Pass-77",
    "/Kx9#trouble",
    "$Trouble2019",
    "$Otter73!",
    "%Kx9trouble%",
    "\\Kd82\\Lq",
    "q7mTz2",
    "Winter 2026 x",
    "Grün8 Wald!",
    "{Winter2026x}",
  ])("%s", (value) => {
    expect(verdict("DB_PASSWORD", value)).toMatchObject({
      is: "secret",
      severity: "error",
      start: 0,
      end: value.length,
    });
  });
});

describe("a weak password is a warning", () => {
  test.each([
    "minioadmin",
    "changeme",
    "P@ssw0rd123!",
    "1qaz@WSX",
    "postgres",
    "test",
    "19870412",
    "1987-04-12",
    "000000",
  ])("%s", (value) => {
    expect(verdict("DB_PASSWORD", value)).toMatchObject({ is: "secret", severity: "warning" });
  });

  test("as a passphrase of words is", () => {
    expect(verdict("DB_PASSWORD", "correct horse battery staple")).toMatchObject({ severity: "warning" });
  });

  test("under a name that says secret, unless the word is much else", () => {
    expect(verdict("AWS_SECRET_ACCESS_KEY", "minioadmin")).toMatchObject({ severity: "warning" });
    expect(verdict("CLIENT_SECRET", "test")).toMatchObject({ is: "slot" });
    expect(verdict("API_KEY", "changeme")).toMatchObject({ is: "slot" });
    for (const standIn of ["keyhere", "ApiKeyHere", "YourTokenHere", "entertoken"])
      expect(verdict("API_TOKEN", standIn)).toMatchObject({ is: "slot" });
  });

  test("also when it repeats its name in one word, which a variable does not", () => {
    expect(verdict("password", "password")).toMatchObject({ severity: "warning" });
    expect(verdict("DB_PASSWORD", "DB_PASSWORD")).toBeUndefined();
    expect(verdict("api_key", "API_KEY")).toBeUndefined();
  });
});

describe("names in other languages", () => {
  test.each(["passwort", "mot_de_passe", "motDePasse", "contrasena", "mima", "db_parola", "пароль", "密码"])(
    "%s",
    (name) => {
      expect(verdict(name, "Wolke7Blau")).toMatchObject({ severity: "error" });
    },
  );
});

describe("names that say nothing", () => {
  test.each([
    "tokenizer",
    "max_new_tokens",
    "partition_keys",
    "keyboard",
    "compass",
    "passes",
    "first_pass",
    "CACHE_KEY",
    "SECRET_NAME",
  ])("%s", (name) => {
    expect(verdict(name, key)).toBeUndefined();
  });

  test("PWD is the working directory, unless a user stands beside it", () => {
    expect(verdict("PWD", "src/train")).toBeUndefined();
    expect(verdict("pwd", "bluegrass")).toBeUndefined();
    expect(verdict("pwd", "bluegrass", map({ user: "svc", pwd: "bluegrass" }))).toMatchObject({ severity: "warning" });
  });
});

describe("what stands beside a value", () => {
  test("an address makes a secret of a key", () => {
    expect(verdict("key", key)).toMatchObject({ severity: "warning", confidence: "medium" });
    const judged = verdict("key", key, map({ endpoint: "https://x.contoso.com", key }));
    expect(judged).toMatchObject({ severity: "error", confidence: "high" });
    expect(judged?.evidence).toContain("beside it stands an address");
  });

  test("in a list of named values too", () => {
    const beside: SequenceNode = {
      kind: "sequence",
      span: { start: 0, end: 0 },
      items: [map({ name: "ENDPOINT", value: "https://x.contoso.com" }), map({ name: "KEY", value: key })],
    };
    expect(verdict("KEY", key, beside)).toMatchObject({ severity: "error" });
  });

  test("counts only when it belongs to the value and says something", () => {
    const password = "Wolke7Blau";
    expect(verdict("REDIS_PASSWORD", password, map({ REDIS_HOST: "r" }))).toMatchObject({ confidence: "high" });
    expect(verdict("SMTP_PASSWORD", password, map({ REDIS_HOST: "r" }))).toMatchObject({ confidence: "medium" });
    expect(verdict("REDIS_PASSWORD", password, map({ REDIS_HOST: "" }))).toMatchObject({ confidence: "medium" });
  });

  test("does not make a secret of a path or a reference", () => {
    const beside = map({ endpoint: "https://x.contoso.com" });
    expect(verdict("key", "/etc/tls/tls.key", beside)).toBeUndefined();
    expect(verdict("key", "${{ secrets.KEY }}", beside)).toBeUndefined();
  });
});

describe("names in other languages and orders", () => {
  test.each([
    "CLAVE_API",
    "CLE_API",
    "CHIAVE_SEGRETA",
    "CLÉ_SECRÈTE",
    "ZUGANGSSCHLUESSEL",
    "toegangssleutel",
    "KLUCZ_API",
    "SALAUSAVAIN_SECRET",
    "AZURE_OPENAI_KEY_SWEDEN",
    "OPENAI_API_KEY_FABRIKAM",
    "STORAGE_KEY_WESTEUROPE_2",
  ])("%s is a key", (name) => {
    expect(verdict(name, sample("", 32))).toMatchObject({ is: "secret", severity: "error" });
  });

  test.each(["LOZINKA", "MAT_KHAU", "KATA_SANDI", "DATENBANKKENNWORT", "BRUKERPASSORD", "contrasenya", "гасло_пароль"])(
    "%s is a password",
    (name) => {
      expect(verdict(name, "Wolke.Blau.77")).toMatchObject({ is: "secret", severity: "error" });
    },
  );

  test.each(["PAROLA_CHIAVE", "PALABRA_CLAVE", "MOT_CLE"])("%s is a keyword", (name) => {
    expect(verdict(name, "budget2024")).toBeUndefined();
  });
});

describe("names about secrets", () => {
  test.each([
    ["PASSWORD_HASH_ALGO", "pbkdf2_sha256"],
    ["PASSWORD_ENCODER", "bcrypt"],
    ["passwordKey", "admin-password"],
    ["DB_PASSWORD_SECRET", "db-password"],
    ["TOKEN_ALPHABET", "abcdef0123456789"],
    ["GPG_KEY", sample("", 40, "hex")],
    ["API_KEY", "see-1password"],
  ])("%s: %s", (name, value) => {
    expect(verdict(name, value)?.is).not.toBe("secret");
  });
});

test("a secret that people think of may be readable", () => {
  expect(verdict("JWT_SECRET", "my-jwt-signing-secret-42")).toMatchObject({ is: "secret", severity: "warning" });
  expect(verdict("CLIENT_SECRET", "model-v2")?.is).not.toBe("secret");
});

test("codes and numbers that let somebody in are passwords", () => {
  expect(verdict("ACCESS_CODE", "83920174")).toMatchObject({ is: "secret" });
  expect(verdict("KEYRING_PIN", "4711")).toMatchObject({ is: "secret" });
  expect(verdict("ZIP_CODE", "80331")).toBeUndefined();
  expect(verdict("GPIO_PIN", "4711")).toBeUndefined();
});

test.each([
  ["LOGIN", "etl:", "Wolke.Blau.77"],
  ["USER_AND_PASS", "etl / ", "Wolke.Blau.77"],
  ["NEO4J_AUTH", "neo4j/", "graphs-R-fun"],
  ["SMB_CREDS", "etl%", "Wolke.Blau.77"],
])("the password of a login alone: %s", (name, user, password) => {
  const value = user + password;
  expect(verdict(name, value)).toMatchObject({ is: "secret", start: user.length, end: value.length });
});

test("a path, a header or a flow is no login", () => {
  expect(verdict("AUTH", "oauth2/v2")).toBeUndefined();
  expect(verdict("AUTH", "Bearer sha256")).toBeUndefined();
  expect(verdict("LOGIN", "svc-training-7")).toBeUndefined();
});

test("the default of a variable is judged as what it is, in its place", () => {
  expect(verdict("DB_PASSWORD", "${DB_PASSWORD:-Wolke7Blau}")).toMatchObject({ severity: "error", start: 15, end: 25 });
  expect(verdict("DB_PASSWORD", "${DB_PASSWORD:-}")).toBeUndefined();
  expect(verdict("DB_PASSWORD", "${DB_PASSWORD:?not set}")).toBeUndefined();
});

test("an address with a random part is the secret of a webhook", () => {
  const url = `https://hooks.contoso.com/services/${sample("", 32)}`;
  expect(verdict("ALERT_WEBHOOK_URL", url)).toMatchObject({ severity: "error" });
  expect(verdict("ALERT_WEBHOOK_URL", "https://hooks.contoso.com/services/training-finished")).toBeUndefined();
  expect(verdict("TOKEN_URL", url)).toBeUndefined();
});

test("the evidence says what decided and never holds the value", () => {
  for (const value of ["Wolke7Blau", "changeme", key, "correct horse battery staple"]) {
    const judged = verdict("DB_PASSWORD", value, map({ DB_USER: "svc" }));
    expect(judged?.evidence).toHaveLength(3);
    expect(judged?.evidence.join("\n")).not.toContain(value);
  }
});
