import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { LEAK_KINDS } from "../planted/deck.ts";
import { marked } from "../planted/payload.ts";
import { Random } from "../planted/random.ts";
import type { Prepared } from "../planted/run.ts";
import { syntaxOf } from "../planted/templates.ts";
import type { Expectation } from "../score.ts";
import { DOCUMENTS } from "./documents.ts";

/** Named samples for `@@name@@` that are no kind of their own. */
const SAMPLES: Readonly<Record<string, (random: Random) => string>> = {
  hex32: (random) => random.text(32, "hex"),
  hex40: (random) => random.text(40, "hex"),
  hex64: (random) => random.text(64, "hex"),
  alnum16: (random) => random.text(16),
  alnum20: (random) => random.text(20),
  alnum32: (random) => random.text(32),
  alnum40: (random) => random.text(40),
  base64_32: (random) => random.bytes(32).toString("base64"),
  base64_64: (random) => random.bytes(64).toString("base64"),
  pat52: (random) => random.text(52, "base32"),
  sig: (random) => encodeURIComponent(random.bytes(32).toString("base64")),
  guid: (random) => random.guid(),
  akia: (random) => `AKIA${random.text(16, "aws")}`,
  aws40: (random) => `${random.text(39, "base64")}x`,
  basic: (random) => Buffer.from(`svc:${random.text(14)}`).toString("base64"),
  b64_hf: (random) => Buffer.from(`hf_${random.text(34, "alpha")}`).toString("base64"),
  b64_placeholder: () => Buffer.from("<your-password>").toString("base64"),
  b64_password: (random) => Buffer.from(random.text(18)).toString("base64"),
};

/**
 * Writes the hand-labelled cases as one file each. A case is a line `document field  text`: the text goes into a small
 * document; leaks stand between `⟦` and `⟧` (and one that may be wider between `⟨` and `⟩`), and `@@name@@` becomes a generated credential.
 */
export function prepareWild(data: string, folder: string): Prepared {
  const texts = new Map<string, string>();
  const expectations: Expectation[] = [];
  let number = 0;
  for (const name of readdirSync(data)
    .filter((file) => file.endsWith(".txt"))
    .sort()) {
    for (const [index, line] of readFileSync(join(data, name), "utf8").split("\n").entries()) {
      if (line.trim() === "" || line.startsWith("#")) continue;
      number++;
      const { file, text, expectation } = prepareCase(line, `${name.slice(0, -4)}-${index + 1}`, number);
      texts.set(file, text);
      expectations.push(...expectation);
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }
  return { texts, expectations };
}

/** @param line one case of a data file; @param id its folder; @param seed of its generated credentials */
export function prepareCase(
  line: string,
  id: string,
  seed: number,
): { file: string; text: string; expectation: Expectation[] } {
  const [, documentId = "", content = ""] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  const document = DOCUMENTS[documentId];
  if (document === undefined) throw new Error(`${id}: no document is called ${documentId}`);
  const random = new Random(seed);
  const filled = content
    .replaceAll(/@@([\w-]+)@@/g, (_, name: string) => sampleOf(name, random, id))
    .replaceAll("␤", `\n`);
  const file = `${id}/${document.file}`;
  const [before = "", after = ""] = document.text.split("@@@");
  const indent = /[^\n]*$/.exec(before)?.[0] ?? "";
  const body = filled.replaceAll("\n", `\n${/^\s*$/.test(indent) ? indent : ""}`);
  const { text, spans } = marked(before + body + after);
  const plain = marked(body).text;
  const value = [before.length, before.length + plain.length] as const;
  const shared = { file, kind: kindOf(content, id), rules: [], role: documentId, syntax: syntaxOf(file), value };
  if (!content.includes("⟦")) return { file, text, expectation: [{ ...shared, leak: false, spans: [] }] };
  if (content.includes("⟨")) return { file, text, expectation: [{ ...shared, leak: true, spans }] };
  return { file, text, expectation: spans.map((span) => ({ ...shared, leak: true, spans: [span] })) };
}

/** Of leaks: the sample that stands in them; a password written out has none. */
function kindOf(content: string, id: string): string {
  if (id.startsWith("names-")) return "name";
  return /⟦[^⟧]{0,200}@@([\w-]+)@@/.exec(content)?.[1] ?? "written-password";
}

function sampleOf(name: string, random: Random, id: string): string {
  const own = SAMPLES[name];
  if (own !== undefined) return own(random);
  const kind = LEAK_KINDS.find((candidate) => candidate.kind === name);
  if (kind === undefined) throw new Error(`${id}: no sample is called ${name}`);
  return kind.make(random).text;
}
