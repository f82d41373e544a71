import { rules } from "@secretlint/secretlint-rule-preset-recommend";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALPHABETS, randomNumbers } from "../../src/detection/sample.ts";
import { mayInterestSecretlint, secretlintMatches } from "../../src/detection/secretlint.ts";
import { fieldOf } from "../support/field.ts";

interface Sample {
  readonly name: string;
  readonly value: string;
  readonly secret: string;
}

/** Random letters of a seed. */
type Draw = (length: number, alphabet?: keyof typeof ALPHABETS) => string;

const plain = (secret: string): Sample => ({ name: "SETTING", value: secret, secret });
const within = (before: string, secret: string, after: string): Sample => ({
  name: "SETTING",
  value: before + secret + after,
  secret,
});
/** Secretlint knows those that end in `fQ==`, where the length of the JSON is one more than a multiple of 3. */
const onePassword = (draw: Draw): string =>
  `ops_${Buffer.from(JSON.stringify({ email: "x@y.lcl", secretKey: draw(75) })).toString("base64")}`;

/** For each rule of the preset that can run: what it finds, in several forms. */
const SAMPLES: Readonly<Record<string, readonly ((draw: Draw) => Sample)[]>> = {
  // The rule misses keys that end in `+` or `/`.
  aws: [
    (draw) => ({ ...plain(`${draw(39, "base64")}x`), name: "AWS_SECRET_ACCESS_KEY" }),
    (draw) => ({ ...plain(`${draw(39, "base64")}x`), name: "secretAccessKey" }),
    (draw) => within("export AWS_SECRET_ACCESS_KEY='", draw(40), "'"),
  ],
  privatekey: [
    (draw) =>
      plain(
        `-----BEGIN RSA PRIVATE KEY-----\nMII${draw(61, "base64")}\n${draw(64, "base64")}\n-----END RSA PRIVATE KEY-----`,
      ),
    (draw) => plain(`-----BEGIN PRIVATE KEY-----\\nMII${draw(200, "base64")}\\n-----END PRIVATE KEY-----`),
  ],
  npm: [(draw) => plain(`npm_${draw(36)}`), (draw) => within("//npm.contoso.net/:_authToken=", `npm_${draw(36)}`, "")],
  basicauth: [(draw) => within("https://build:", draw(20), "@pkgs.contoso.com/simple")],
  slack: [
    (draw) => plain(`xoxb-${draw(12, "digits")}-${draw(24)}`),
    (draw) => plain(`xapp-1-${draw(11, "upper")}-${draw(13, "digits")}-${draw(40)}`),
    (draw) => plain(`https://hooks.slack.com/services/T${draw(8)}/B${draw(8)}/${draw(24)}`),
    (draw) => plain(`HTTPS://Hooks.Slack.com/services/T${draw(8)}/B${draw(8)}/${draw(24)}`),
  ],
  sendgrid: [(draw) => plain(`SG.${draw(22)}.${draw(43)}`)],
  shopify: [
    (draw) => plain(`shpat_${draw(32)}`),
    (draw) => plain(`shpss_${draw(64)}`),
    (draw) => plain(`shppa_${draw(40)}`),
    (draw) => plain(`shpca_${draw(32)}`),
  ],
  github: "posur"
    .split("")
    .map((kind) => (draw: Draw) => plain(`gh${kind}_${draw(36)}`))
    .concat((draw) => plain(`github_pat_${draw(82)}`)),
  gitlab: [(draw) => plain(`glpat-${draw(20)}`), (draw) => plain(`glpat-${draw(64)}`)],
  grafana: [(draw) => plain(`glc_${draw(100)}==`), (draw) => plain(`glsa_${draw(32)}_${draw(8, "hex")}`)],
  openai: [
    (draw) => plain(`sk-${draw(20)}T3BlbkFJ${draw(20)}`),
    (draw) => plain(`sk-proj-${draw(74)}T3BlbkFJ${draw(74)}`),
    (draw) => plain(`sk-admin-${draw(58)}T3BlbkFJ${draw(58)}`),
  ],
  anthropic: [(draw) => plain(`sk-ant-api03-${draw(93)}AA`)],
  groq: [(draw) => plain(`gsk_${draw(52)}`)],
  huggingface: [(draw) => plain(`hf_${draw(34, "alpha")}`)],
  linear: [(draw) => plain(`lin_api_${draw(40)}`)],
  notion: [(draw) => plain(`ntn_${draw(11, "digits")}${draw(35)}`)],
  "1password": [(draw) => plain(onePassword(draw))],
  "database-connection-string": [
    (draw) => within("mongodb+srv://ml:", draw(16), "@cluster0.mongodb.net/x"),
    (draw) => within("MySQL://ml:", draw(16), "@db:3306/x"),
    (draw) => within("postgresql://ml:", draw(16), "@db.contoso.com/x?sslmode=require"),
    (draw) => within("postgres://ml:", `${draw(12)}"${draw(3)}`, "@db.contoso.com/x"),
  ],
  "hashicorp-vault": [
    (draw) => plain(`hvs.${draw(90)}`),
    (draw) => plain(`hvb.${draw(200)}`),
    (draw) => plain(`hvr.${draw(120)}`),
  ],
  vercel: "piark".split("").map((kind) => (draw: Draw) => plain(`vc${kind}_${draw(24)}`)),
  databricks: [(draw) => plain(`dapi${draw(32, "hex")}`), (draw) => plain(`dapi${draw(32, "hex")}-2`)],
  docker: [(draw) => plain(`dckr_pat_${draw(27)}`)],
  figma: [(draw) => plain(`figd_${draw(40)}`)],
};

const drawOf = (seed: number): Draw => {
  const next = randomNumbers(seed);
  return (length, alphabet = "alnum") =>
    Array.from({ length }, () => ALPHABETS[alphabet].charAt(Math.floor(next() * ALPHABETS[alphabet].length))).join("");
};
const fieldAt = (name: string, value: string) => fieldOf({ role: "env", name, value });
const arbitrarySample = fc
  .tuple(fc.constantFrom(...Object.values(SAMPLES).flat()), fc.integer())
  .map(([make, seed]) => make(drawOf(seed)));

test("the samples know every rule of the installed preset", () => {
  const names = rules.map(({ meta }) => meta.id.replace("@secretlint/secretlint-rule-", ""));
  expect(names.filter((name) => name !== "gcp" && name !== "filter-comments").toSorted()).toEqual(
    Object.keys(SAMPLES).toSorted(),
  );
});

describe.each(Object.entries(SAMPLES))("%s", (rule, makers) => {
  test.each(makers.map((make, index) => [index, make] as const))(
    "form %i is let through and found",
    async (_, make) => {
      const { name, value, secret } = make(drawOf(7));
      expect(mayInterestSecretlint(`${name}=${value}`)).toBe(true);
      const found = await secretlintMatches([fieldAt(name, value)]);
      const match = found.find((each) => each.rule === rule);
      expect(match && value.slice(match.start, match.end)).toBe(secret);
      expect(match?.title).toMatch(/^[\w().' -]{5,}$/);
      expect(match?.title).not.toContain(secret);
    },
  );
});

test("every sample is let through, and found at its place among other fields", async () => {
  const filler = fc.string({
    unit: fc.constantFrom("a", "=", " ", "\n", "#", '"', ":", "é", "\u{1f600}", "_", "KEY"),
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(arbitrarySample, filler), { minLength: 1, maxLength: 5 }), async (cases) => {
      const fields = cases.flatMap(([{ name, value }, text]) => [
        fieldAt("NOTE", text),
        fieldAt(name, value),
        fieldAt("AWS_SECRET_ACCESS_KEY", ""),
      ]);
      for (const [{ name, value }] of cases) expect(mayInterestSecretlint(`${name}=${value}`)).toBe(true);
      const matches = await secretlintMatches(fields);
      for (const [index, [{ value, secret }]] of cases.entries()) {
        const own = matches.filter((match) => match.field === fields[index * 3 + 1]);
        expect(own.map((match) => value.slice(match.start, match.end))).toContain(secret);
      }
      expect(matches.filter(({ field }) => field.name === "NOTE" || field.value === "")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("placeholders, references and comments of secretlint change nothing", async () => {
  const token = `hf_${drawOf(1)(34, "alpha")}`;
  const other = `glpat-${drawOf(1)(20)}`;
  const fields = [
    fieldAt("A", `secretlint-disable ${other}`),
    fieldAt("B", `line\nbreak ${token}\n`),
    fieldAt("C", "mongodb://ml:changeme-please@db/x"),
    fieldAt("D", "https://build:<your-token>@pkgs.contoso.com/x"),
    fieldAt("E", `hf_${"x".repeat(34)}`),
    fieldAt("F", "postgres://ml:$DB_PASSWORD@db/x"),
    fieldAt("G", "mongodb://ml:<your-password>@db/x"),
  ];
  const found = await secretlintMatches(fields);
  expect(found).toEqual([
    expect.objectContaining({ field: fields[0], start: "secretlint-disable ".length, rule: "gitlab" }),
    {
      field: fields[1],
      start: 11,
      end: 11 + token.length,
      rule: "huggingface",
      title: "Hugging Face User Access Token",
    },
  ]);
});

test("ordinary values are not let through", () => {
  const values = [
    "hf_token",
    "postgresql://db/x",
    "https://contoso.com:8080/a@b",
    "-----BEGIN CERTIFICATE-----",
    "AWS_SECRET_ACCESS_KEY=$KEY",
    "sk-learn",
    "npm_config_registry",
    "",
  ];
  for (const value of values) expect(mayInterestSecretlint(`NAME=${value}`), value).toBe(false);
});

test("secretlint's profiler keeps nothing, so that the thousandth document costs as much as the first", async () => {
  await secretlintMatches([fieldAt("T", `hf_${drawOf(2)(34, "alpha")}`)]);
  expect(performance.getEntriesByType("mark").filter(({ name }) => name.startsWith("@core>"))).toEqual([]);
});

test("the test is linear", () => {
  for (const seed of [
    "secret_access_key ",
    "://a:",
    "SG.a",
    "xoxb-a-",
    "-----BEGIN ",
    "ops_ey",
    "hooks.slack.com/",
    "gh",
    "a",
  ]) {
    const started = performance.now();
    mayInterestSecretlint(seed.repeat(Math.ceil(1_000_000 / seed.length)));
    expect(performance.now() - started, seed).toBeLessThan(2000);
  }
});
