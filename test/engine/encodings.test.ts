import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { syntaxOf } from "../../src/document/parse.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import type { Reading } from "../../src/engine/scan-source.ts";
import { Source } from "../../src/source/source.ts";

const TOKEN = fillSamples("@@hf_token@@");
const PASSWORD = "hunter-2x";
const HEAD = "$schema: https://x/commandJob.schema.json\nenvironment: azureml:e@latest\n";
const config = { ...DEFAULTS, names: { ...DEFAULTS.names, gitAuthors: false } };
const settings = await makeSettings(config, import.meta.dirname, import.meta.dirname);

/** The secrets that are found in a text, as they are written there. */
async function written(file: string, text: string, reading?: Reading): Promise<string[]> {
  const { findings } = await scanSource(new Source(file, text), syntaxOf(file), settings, reading);
  return findings.filter(({ severity }) => severity !== "info").map(({ span }) => text.slice(span.start, span.end));
}

/** A text that holds a secret, and how the secret is written in it. */
interface Written {
  readonly text: string;
  readonly secret: string;
}

const utf8 = (text: string, encoding: "base64" | "base64url" | "hex"): string => Buffer.from(text).toString(encoding);
const inner = (text: string): string => JSON.stringify(text).slice(1, -1);

/** What programs wrap around a text, outermost last; in an encoding the whole of it is the place. */
const wrappings: Readonly<Record<string, (inside: Written) => Written>> = {
  base64: ({ text }) => ({ text: utf8(text, "base64"), secret: utf8(text, "base64") }),
  base64url: ({ text }) => ({ text: utf8(text, "base64url"), secret: utf8(text, "base64url") }),
  hex: ({ text }) => ({ text: utf8(text, "hex"), secret: utf8(text, "hex") }),
  json: ({ text, secret }) => ({ text: JSON.stringify({ a: 1, note: text }), secret: inner(secret) }),
  list: ({ text, secret }) => ({ text: JSON.stringify(["x", text, 2]), secret: inner(secret) }),
  quoted: ({ text, secret }) => (text.includes("'") ? { text, secret } : { text: `'${text}'`, secret }),
};
const nesting = fc.array(fc.constantFrom(...Object.keys(wrappings)), { maxLength: 3 });

function wrap(names: readonly string[], secret = TOKEN): Written {
  return names.reduce((inside: Written, name) => wrappings[name]?.(inside) ?? inside, { text: secret, secret });
}

/** How a text becomes a value of a file: the file, and how a text is written in it. */
const files: Readonly<Record<string, { file: string; write: (inside: Written) => Written }>> = {
  yamlDouble: {
    file: "job.yml",
    write: ({ text, secret }) => ({
      text: `${HEAD}command: x\nenvironment_variables:\n  CFG: ${JSON.stringify(text)}\n`,
      secret: inner(secret),
    }),
  },
  yamlSingle: {
    file: "job.yml",
    write: ({ text, secret }) => ({
      text: `${HEAD}command: x\nenvironment_variables:\n  CFG: '${text.replaceAll("'", "''")}'\n`,
      secret,
    }),
  },
  yamlBlock: {
    file: "job.yml",
    write: ({ text, secret }) => ({
      text: `${HEAD}command: x\nenvironment_variables:\n  CFG: |\n    ${text}\n`,
      secret,
    }),
  },
  json: {
    file: "job.json",
    write: ({ text, secret }) => ({
      text: JSON.stringify({ $schema: "https://x/commandJob.schema.json", environment_variables: { CFG: text } }),
      secret: inner(secret),
    }),
  },
  dotenv: {
    file: "train.env",
    write: ({ text, secret }) => (text.includes("'") ? wrapPlain(secret) : { text: `A=b\nCFG='${text}'\n`, secret }),
  },
  shell: {
    file: "train.sh",
    write: ({ text, secret }) =>
      text.includes("'") ? wrapPlain(secret) : { text: `#!/bin/sh\nexport CFG='${text}'\npython train.py\n`, secret },
  },
};

/** A quote inside quotes of the same kind would end them. */
function wrapPlain(secret: string): Written {
  return { text: `CFG='${secret}'\n`, secret };
}

describe("a token in any nesting of encodings and quotes is found at what is written for it", () => {
  test.each(Object.keys(files))("%s", async (name) => {
    const { file, write } = files[name] as (typeof files)[string];
    await fc.assert(
      fc.asyncProperty(nesting, async (names) => {
        const { text, secret } = write(wrap(names));
        expect(await written(file, text), text).toEqual([secret]);
      }),
      { numRuns: 400 },
    );
  });
});

test("a password under its name in JSON in any nesting is found once", async () => {
  await fc.assert(
    fc.asyncProperty(nesting, async (names) => {
      const settled = { text: JSON.stringify({ db: { password: PASSWORD } }), secret: PASSWORD };
      const { text, secret } = names.reduce((inside: Written, name) => wrappings[name]?.(inside) ?? inside, settled);
      const file = files["yamlDouble"]?.write({ text, secret });
      expect(await written("job.yml", file?.text ?? "")).toEqual([file?.secret]);
    }),
    { numRuns: 400 },
  );
});

describe("a token that is put together of parts is found with all that stands between them", () => {
  const halves = fc.integer({ min: 6, max: TOKEN.length - 6 }).map((at) => [TOKEN.slice(0, at), TOKEN.slice(at)]);
  const joins: Readonly<Record<string, (a: string, b: string) => Written>> = {
    adjacent: (a, b) => ({ text: `t = "${a}" "${b}"\n`, secret: `${a}" "${b}` }),
    plus: (a, b) => ({ text: `t = '${a}' + '${b}'\n`, secret: `${a}' + '${b}` }),
    lines: (a, b) => ({ text: `t = ("${a}"\n     "${b}")\n`, secret: `${a}"\n     "${b}` }),
    continued: (a, b) => ({ text: `run --x ${a}\\\n${b} --y\n`, secret: `${a}\\\n${b}` }),
    shell: (a, b) => ({ text: `x=${a}"${b}"\n`, secret: `${a}"${b}` }),
  };
  test.each(Object.keys(joins))("%s", async (name) => {
    await fc.assert(
      fc.asyncProperty(halves, async ([a = "", b = ""]) => {
        const { text, secret } = (joins[name] as (typeof joins)[string])(a, b);
        expect(await written("train.txt", text, "text")).toEqual([secret]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("keys that only a name gives away count by the name on their line, also in any text", () => {
  const key = fillSamples("@@wandb_key@@");
  test.each([
    `WANDB_API_KEY=${key}`,
    `wandb_api_key = "${key}"`,
    `the wandb api key ${key}`,
    `{"wandb_api_key": "${key}"}`,
  ])("%#", async (line) => expect(await written("notes.txt", `a\n${line}\nb\n`, "text")).toEqual([key]));
  test.each([`commit ${key}`, `md5 of the wandb wheel: ${key}`, key])("clean %#", async (line) =>
    expect(await written("notes.txt", `wandb\n${line}\n`, "text")).toEqual([]),
  );
});

test("what is told in a comment or in prose counts less than what is used", async () => {
  const text = `${HEAD}# DB_PASSWORD=${PASSWORD}\ncommand: x\ndescription: The password is ${PASSWORD}.\n`;
  const { findings } = await scanSource(new Source("job.yml", text), "yaml", settings);
  expect(findings.map(({ severity, confidence }) => `${severity} ${confidence}`)).toEqual([
    "warning low",
    "warning low",
  ]);
});

test("a message says what a value stands for", async () => {
  const text = `${HEAD}command: x\nenvironment_variables:\n  CFG: ${utf8(utf8(TOKEN, "hex"), "base64")}\n`;
  const { findings } = await scanSource(new Source("job.yml", text), "yaml", settings);
  expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("CFG (in hex in base64)")]);
});
