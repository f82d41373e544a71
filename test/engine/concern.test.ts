import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { detectors } from "../../detectors/index.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { FOREIGN_PASSWORDS, TRANSLATED } from "../../src/detection/name-languages.ts";
import { nameSecrecy } from "../../src/detection/name-secrecy.ts";
import { mayNameSecret } from "../../src/detection/secret-words.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import { syntaxOf } from "../../src/document/parse.ts";
import { Source } from "../../src/source/source.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");
const config = { ...DEFAULTS, names: { deny: ["falcon"], allow: [], people: ["alex doe", "adoe"], gitAuthors: false } };
const quick = await makeSettings(config, FIXTURES, FIXTURES);
/** The same without the quick look at a file's text: a detector that says nothing of what it needs wants all values. */
const thorough = await makeSettings(config, FIXTURES, FIXTURES, {
  detectors: [
    {
      ...(detectors[0] as (typeof detectors)[number]),
      id: "wants-all",
      anchors: undefined,
      roles: ["name"],
      *detect() {},
    } as never,
  ],
});

async function findings(text: string, file: string, settings: typeof quick): Promise<unknown> {
  const { findings: found, definitions } = await scanSource(new Source(file, text), syntaxOf(file), settings);
  return {
    found: found.map(({ rule, span, path, severity }) => ({ rule, span, path, severity })),
    definitions: definitions.length,
  };
}

test("the quick look spares work and loses nothing in the fixtures", async () => {
  const files = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:ya?ml|json|env)$|Dockerfile$/.test(name),
  );
  expect(files.length).toBeGreaterThan(30);
  for (const name of files) {
    const text = fillSamples(readFileSync(join(FIXTURES, name), "utf8"));
    expect(await findings(text, name, quick), name).toEqual(await findings(text, name, thorough));
  }
});

describe("a leak of any detector is found in a definition that holds nothing else", () => {
  const leaks = detectors.flatMap(({ id, optIn, leaks: examples }) =>
    optIn === true ? [] : examples.map((example) => [id, example] as const),
  );
  test.each(leaks)("%s %#", async (_, { name, value }) => {
    const text = `$schema: https://x/commandJob.schema.json\nenvironment_variables:\n  ${name === "" ? "X" : JSON.stringify(name)}: ${JSON.stringify(value)}\ndisplay_name: ${JSON.stringify(value)}\n`;
    expect(await findings(text, "job.yml", quick)).toEqual(await findings(text, "job.yml", thorough));
  });
});

test("every name that sounds secret is noticed", () => {
  const word = fc.constantFrom(
    ..."api key token secret password passwd pwd pass pw psw pat sas dsn connection string conn str credentials creds db hf auth access max new tokens keys tokenizer primary name 2 passe contrasena wachtwoord bearer dbpw sqlpwd password2 key1 apikey3 prod mot auth salt signature webhook hook url parola mdp mima clave chave cle jeton heslo sifre motdepasse code pin login user".split(
      " ",
    ),
  );
  const written = fc.array(fc.tuple(word, fc.constantFrom("lower", "upper", "capital")), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(written, fc.constantFrom("_", "-", "", "."), (words, separator) => {
      const name = words
        .map(([text, form]) =>
          form === "lower"
            ? text
            : form === "upper"
              ? text.toUpperCase()
              : text.charAt(0).toUpperCase() + text.slice(1),
        )
        .join(separator);
      if (nameSecrecy(name) !== undefined) expect(mayNameSecret(`x ${name}: y`), name).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test("every word for a key or a password of another language is noticed, in any case and beside others", () => {
  const foreign = [...TRANSLATED.keys(), ...FOREIGN_PASSWORDS];
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const unnoticed = foreign
    .flatMap((word) => [word, word.toUpperCase(), capital(word)])
    .flatMap((word) => [
      word,
      ...["api", "DB", "My", "prod"].flatMap((other) => [`${other}_${word}`, `${word}-${other}`]),
    ])
    .filter((name) => nameSecrecy(name) !== undefined && !mayNameSecret(`x ${name}: y`));
  expect(unnoticed).toEqual([]);
});

test("every pair of words that sounds secret is noticed, in any case", () => {
  const words =
    "api key token secret pass pw pat sas dsn auth access login user code pin card wallet so sim clave cle chave chiave llave hook salt prod".split(
      " ",
    );
  const forms = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  ];
  const written = words.flatMap((word) => forms.map((form) => form(word)));
  const unnoticed = written.flatMap((first) =>
    written.flatMap((second) =>
      ["", "_", "-", "."].flatMap((separator) =>
        ["", "prod", "PROD", "api", "2"]
          .map((last) => first + separator + second + (last === "" ? "" : separator + last))
          .filter((name) => nameSecrecy(name) !== undefined && !mayNameSecret(`x ${name}: y`)),
      ),
    ),
  );
  expect(unnoticed).toEqual([]);
});
