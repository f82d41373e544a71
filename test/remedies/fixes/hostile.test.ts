import { expect, test } from "vitest";
import { fixText } from "./fix-text.ts";

const MANY = 3000;
/** Milliseconds: far more than it takes, and far less than a pattern of quadratic cost would. */
const FAR_MORE = 20_000;

/** Texts that a careless pattern would read again and again; each holds one secret to be fixed. */
const HOSTILE: readonly (readonly [file: string, text: string])[] = [
  [
    "a.py",
    `${"# \n".repeat(MANY)}x = ${"(".repeat(200)}"@@hf_token@@"${")".repeat(200)}\n${"from a import b\n".repeat(MANY)}`,
  ],
  ["b.py", `${"import a\n".repeat(MANY)}TOKEN = "@@hf_token@@"\n${'x = "y"\n'.repeat(MANY)}`],
  ["c.py", `TOKEN = ${'"" '.repeat(MANY)}"@@hf_token@@"\n`],
  ["run.sh", `${"echo '$(' \"`\" <<A\n".repeat(300)}export HF_TOKEN=@@hf_token@@\n`],
  ["run2.sh", `export HF_TOKEN=@@hf_token@@ ${"read for ".repeat(MANY)}\n`],
  ["Dockerfile", `ENV${" ".repeat(20_000)}A=1${" ".repeat(20_000)}HF_TOKEN=@@hf_token@@\n${"\\ \n".repeat(MANY)}`],
  ["requirements.txt", `git+https://@@github_token@@@example.org/${"://".repeat(MANY)}\n`],
  ["main.bicep", `${"\n".repeat(20_000)}param pw string = 'hunter-2x-kk9'\n`],
];

test.each(HOSTILE)(
  "%s",
  async (file, text) => {
    const { fixed, withheld } = await fixText(file, text);
    expect(fixed.length + withheld.length).toBeGreaterThan(0);
  },
  FAR_MORE,
);
