import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { detectors } from "../../detectors/index.ts";
import type { Detector } from "../../src/detection/detector.ts";
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
    { ...(detectors[0] as Detector), id: "wants-all", anchors: undefined, roles: ["name"], *detect() {} } as never,
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

/** Where a pair of a name and a value may stand, among lines in which nothing is. */
const HOLDERS: Record<string, (name: string, value: string) => string> = {
  "job.yml": (name, value) =>
    `$schema: https://x/commandJob.schema.json\ncommand: python train.py --epochs 3\nenvironment_variables:\n  MODE: fast\n  ${name}: ${value}\ninputs:\n  rate: 0.1\n`,
  "names.yml": (_, value) =>
    `$schema: https://x/commandJob.schema.json\ncommand: python train.py\ndisplay_name: ${value}\ntags:\n  team: vision\n`,
  "command.yml": (name, value) =>
    `$schema: https://x/commandJob.schema.json\ncommand: >-\n  python prepare.py &&\n  python train.py\n  --${name.toLowerCase()}\n  ${value}\n  --epochs 3\n`,
  ".github/workflows/train.yml": (name, value) =>
    `on: push\njobs:\n  train:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          pip install azure-cli\n          export ${name}=${value}\n          az ml job create --file job.yml\n`,
  "run.sh": (name, value) => `#!/bin/sh\nset -e\ncd src\nexport ${name}=${value}\npython train.py --epochs 3\n`,
  "train.py": (name, value) =>
    `import os\nfrom azure.ai.ml import command\n\nos.environ[${JSON.stringify(name)}] = ${value}\njob = command(command="python x.py", environment_variables={"MODE": "fast", ${JSON.stringify(name)}: ${value}})\n`,
  "train.ipynb": (name, value) =>
    JSON.stringify(
      {
        cells: [
          { cell_type: "markdown", metadata: {}, source: ["# Train\n", "A model.\n"] },
          {
            cell_type: "code",
            metadata: {},
            execution_count: 1,
            outputs: [{ output_type: "stream", name: "stdout", text: ["done\n", `${name}: ${value}\n`] }],
            source: ["import os\n", `os.environ[${JSON.stringify(name)}] = ${value}\n`, "print(1)\n"],
          },
        ],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5,
      },
      undefined,
      1,
    ),
};

describe("a leak of any detector is found in a file that holds nothing else", () => {
  const leaks = detectors.flatMap(({ id, optIn, leaks: examples }) =>
    optIn === true ? [] : examples.map((example) => [id, example] as const),
  );
  test.each(leaks)("%s %#", async (_, { name, value }) => {
    const key = /^[\w-]+$/.test(name) ? name : "X";
    for (const [file, holder] of Object.entries(HOLDERS)) {
      const text = holder(key, JSON.stringify(value));
      expect(await findings(text, file, quick), file).toEqual(await findings(text, file, thorough));
    }
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
