// The places of definitions at which values are planted, and how each is written there. A definition has lines such as
// `  @slot yaml-env`; each becomes some lines in the syntax of its place.
import type { Draft } from "./draft.ts";
import * as encodings from "./encodings.ts";
import type { Style } from "./encodings.ts";
import type { Payload, Shape } from "./payload.ts";
import type { Random } from "./random.ts";

/** What is to be written at a slot. */
export interface Writing {
  readonly draft: Draft;
  readonly random: Random;
  readonly payload: Payload;
  /** A name of a variable that the slot has not used yet. */
  readonly name: string;
  readonly indent: string;
  /** What follows the slot's kind in the definition. */
  readonly argument: string;
}

export interface Slot {
  readonly role: string;
  readonly shapes: readonly Shape[];
  /** Whether values stand here without a name that says what they are. */
  readonly bareOnly?: boolean;
  /** How many values at most. */
  readonly most: number;
  readonly write: (writing: Writing) => void;
}

const ANY: readonly Shape[] = ["value", "url", "lines"];
const ONE_LINE: readonly Shape[] = ["value", "url"];

function styled({ draft, payload }: Writing, role: string, before: string, style: Style, after = "\n"): void {
  draft
    .add(before + style.open)
    .value(payload, role, style.encode)
    .add(style.close + after);
}

const flagOf = (name: string): string =>
  `--${name
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()}`;
const isVariable = (name: string): string => name.replaceAll(/\W/g, "_");

function command(writing: Writing, role: string, start: string, end: string): void {
  const { random, payload, name } = writing;
  const style = encodings.shellStyle(random, payload.text);
  const lead = payload.bare && payload.leak && random.chance(0.3) ? "--value" : flagOf(name);
  const forms: readonly [string, string][] = [
    [`${start}python step.py ${lead} `, ` --epochs 3${end}`],
    [`${start}python step.py ${lead}=`, end],
    [`${start}export ${isVariable(name)}=`, end],
    [`${start}${isVariable(name)}=`, ` python step.py${end}`],
  ];
  const [before, after] = random.pick(forms);
  styled(writing, role, before, style, after);
}

const PROSE: readonly [string, string][] = [
  ["Nightly training, uses ", " until the rotation."],
  ["Ask the platform team. Value: ", ""],
  ["Reads with ", ", writes to the lake"],
];

function yamlLike(role: string, key: (writing: Writing) => string, options: Partial<Slot> = {}): Slot {
  return {
    role,
    shapes: ANY,
    most: 4,
    write: (writing) => {
      const { random, payload, indent } = writing;
      styled(writing, role, `${indent}${key(writing)}:`, encodings.yamlStyle(random, payload.text, indent));
    },
    ...options,
  };
}

const pair = (
  role: string,
  make: (writing: Writing) => [before: string, style: Style, after: string],
  shapes = ANY,
  options: Partial<Slot> = {},
): Slot => ({
  role,
  shapes,
  most: 4,
  write: (writing) => styled(writing, role, ...make(writing)),
  ...options,
});

const double = (encode: encodings.Style["encode"]): Style => ({ open: '"', encode, close: '"' });

export const SLOTS: Readonly<Record<string, Slot>> = {
  "yaml-env": yamlLike("env", ({ name }) => name),
  "yaml-tag": yamlLike("tag", ({ name }) => name, { shapes: ONE_LINE, most: 2 }),
  "yaml-input": yamlLike("input", ({ name }) => name.toLowerCase(), { shapes: ONE_LINE, most: 2 }),
  "yaml-name": yamlLike("name", ({ argument }) => argument, { shapes: ["name"], most: 1 }),
  "yaml-name-tag": yamlLike(
    "tag",
    ({ random, name }) => `${random.pick(["owner", "project", "team", "purpose"])}${name}`,
    { shapes: ["name"], most: 2 },
  ),
  "yaml-credential": yamlLike("credential", ({ argument }) => argument, { most: 1 }),
  "yaml-path": yamlLike("url", () => "path", { shapes: ONE_LINE, bareOnly: true, most: 1 }),
  "yaml-pair": pair(
    "env",
    ({ random, indent, name, payload }) => {
      const style = encodings.yamlStyle(random, payload.text, `${indent}  `);
      return [`${indent}- name: ${name}\n${indent}  value:`, style, ""];
    },
    ONE_LINE,
  ),
  "yaml-item": pair(
    "env",
    ({ indent, name, payload }) => {
      const isPlain = /^[\w./+=-]+$/.test(payload.text);
      const style = isPlain
        ? { open: `${name}=`, encode: encodings.raw, close: "" }
        : { open: `"${name}=`, encode: encodings.jsonText, close: '"' };
      return [`${indent}- `, style, "\n"];
    },
    ONE_LINE,
  ),
  "yaml-description": {
    role: "text",
    shapes: ONE_LINE,
    bareOnly: true,
    most: 1,
    write: ({ draft, random, payload, indent }) => {
      const [before, after] = random.pick(PROSE);
      draft
        .add(`${indent}description: >-\n${indent}  ${before}`)
        .value(payload, "text", encodings.raw)
        .add(`${after}\n`);
    },
  },
  "yaml-comment": {
    role: "comment",
    shapes: ONE_LINE,
    most: 1,
    write: ({ draft, payload, indent, name }) =>
      draft.add(`${indent}# ${name}: `).value(payload, "comment", encodings.raw).add("\n"),
  },
  // Lines of a block scalar, which keeps them as they are.
  "yaml-command": {
    role: "command",
    shapes: ONE_LINE,
    most: 2,
    write: (writing) => command(writing, "command", writing.indent, " &&\n"),
  },
  "yaml-script": {
    role: "command",
    shapes: ONE_LINE,
    most: 3,
    write: (writing) => command(writing, "command", writing.indent, "\n"),
  },
  shell: { role: "command", shapes: ONE_LINE, most: 4, write: (writing) => command(writing, "command", "", "\n") },
  "shell-set": pair(
    "env",
    ({ random, name, payload }) => [
      "az ml job create --file job.yml --set environment_variables." + isVariable(name) + "=",
      encodings.shellStyle(random, payload.text),
      "\n",
    ],
    ONE_LINE,
  ),
  "json-env": pair("env", ({ indent, name }) => [`${indent}"${name}": `, double(encodings.jsonText), ",\n"]),
  "json-tag": pair("tag", ({ indent, name }) => [`${indent}"${name}": `, double(encodings.jsonText), ",\n"], ONE_LINE, {
    most: 2,
  }),
  "json-pair": pair("env", ({ indent, name }) => [
    `${indent}{ "name": "${name}", "value": `,
    double(encodings.jsonText),
    " },\n",
  ]),
  "json-name": pair(
    "name",
    ({ indent, argument }) => [`${indent}"${argument}": `, double(encodings.jsonText), ",\n"],
    ["name"],
    { most: 1 },
  ),
  "json-credential": pair(
    "credential",
    ({ indent, argument }) => [`${indent}"${argument}": `, double(encodings.jsonText), ",\n"],
    ANY,
    { most: 1 },
  ),
  "json-command": {
    role: "command",
    shapes: ONE_LINE,
    most: 1,
    write: (writing) => {
      const { draft, random, payload, name, indent } = writing;
      const { open, encode, close } = encodings.shellStyle(random, payload.text);
      draft.add(`${indent}"command": "python train.py ${flagOf(name)} ${encodings.jsonText(open)}`);
      draft
        .value(payload, "command", encodings.nested(encode, encodings.jsonText))
        .add(`${encodings.jsonText(close)} --epochs 3",\n`);
    },
  },
  dotenv: pair("env", ({ random, name, payload }) => [
    `${random.chance(0.2) ? "export " : ""}${name}=`,
    encodings.dotenvStyle(random, payload.text),
    "\n",
  ]),
  "docker-env": pair(
    "build",
    ({ random, name, payload }) => [
      random.pick([`ENV ${name}=`, `ENV ${name}=`, `ARG ${name}=`]),
      encodings.shellStyle(random, payload.text),
      "\n",
    ],
    ONE_LINE,
  ),
  "docker-run": {
    role: "build",
    shapes: ONE_LINE,
    most: 2,
    write: (writing) => command(writing, "build", "RUN ", "\n"),
  },
  "python-environ": pair("env", ({ random, indent, name }) => [
    `${indent}os.environ["${name}"] = `,
    encodings.pythonStyle(random),
    "\n",
  ]),
  "python-dict": pair("env", ({ random, indent, name }) => [
    `${indent}"${name}": `,
    encodings.pythonStyle(random),
    ",\n",
  ]),
  "python-tag": pair(
    "tag",
    ({ random, indent, name }) => [`${indent}"${name}": `, encodings.pythonStyle(random), ",\n"],
    ONE_LINE,
    { most: 2 },
  ),
  "python-variable": pair("code", ({ random, indent, name }) => [
    `${indent}${isVariable(name)} = `,
    encodings.pythonStyle(random),
    "\n",
  ]),
  "python-name": pair(
    "name",
    ({ random, indent, argument }) => [`${indent}${argument}=`, encodings.pythonStyle(random), ",\n"],
    ["name"],
    { most: 1 },
  ),
  "python-argument": pair(
    "credential",
    ({ random, indent, argument }) => [`${indent}${argument}=`, encodings.pythonStyle(random), ",\n"],
    ANY,
    { most: 1 },
  ),
  // A line of a notebook's cell is a JSON string.
  notebook: {
    role: "code",
    shapes: ANY,
    most: 4,
    write: ({ draft, random, payload, name, indent }) => {
      const isMagic = payload.shape !== "lines" && random.chance(0.25);
      const { open, encode, close } = isMagic
        ? { open: "", encode: encodings.raw, close: "" }
        : encodings.pythonStyle(random);
      const before = isMagic
        ? `%env ${isVariable(name)}=`
        : random.pick([`os.environ["${name}"] = `, `${isVariable(name)} = `]);
      draft.add(`${indent}"${encodings.jsonText(before + open)}`);
      draft
        .value(payload, isMagic ? "env" : "code", encodings.nested(encode, encodings.jsonText))
        .add(`${encodings.jsonText(close)}\\n",\n`);
    },
  },
  "hcl-env": pair("env", ({ indent, name }) => [`${indent}${isVariable(name)} = `, double(encodings.hclText), "\n"]),
  "hcl-credential": pair(
    "credential",
    ({ indent, argument }) => [`${indent}${argument} = `, double(encodings.hclText), "\n"],
    ANY,
    { most: 1 },
  ),
  "bicep-env": pair(
    "env",
    ({ indent, name }) => [
      `${indent}${isVariable(name)}: `,
      { open: "'", encode: encodings.bicepText, close: "'" },
      "\n",
    ],
    ONE_LINE,
  ),
  pip: pair(
    "url",
    ({ indent, argument }) => [`${indent}${argument} `, { open: "", encode: encodings.raw, close: "" }, "\n"],
    ONE_LINE,
    { bareOnly: true, most: 1 },
  ),
};
