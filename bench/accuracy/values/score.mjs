// How well a plain value is judged: `node bench/accuracy/values/score.mjs [--all]` (in the root of the repository).
// Labels: error, warning, leak (either), slot, nothing, quiet (slot or nothing). A third of the rows, chosen by a hash of
// the row, is held out: rules are tuned while looking at the other two thirds. `rows-later.tsv` was written when the
// rules stood. `--all` lists the misjudged rows of all parts, `--seed=N` draws other rows from the families.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { familyRows } from "./families.mjs";

const ENTRY = `
export { judge } from "./src/detection/judge.ts";
export { sample, randomNumbers } from "./src/detection/sample.ts";
export { Scalar } from "./src/document/document.ts";
`;
const FAMILY_SEED = 20_250_217;
const bundled = await build({
  stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: "ts" },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
});
const { judge, sample, randomNumbers, Scalar } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].text).toString("base64")}`
);

const seed = Number(process.argv.find((arg) => arg.startsWith("--seed="))?.slice(7) ?? FAMILY_SEED);
const rows = ["rows-secret.tsv", "rows-clean.tsv"].flatMap(readRows);
rows.push(...familyRows(randomNumbers(seed)));

const parts = { tune: [], "held out": [], later: readRows("rows-later.tsv") };
for (const row of rows) parts[isHeldOut(row) ? "held out" : "tune"].push(row);

for (const [part, members] of Object.entries(parts)) {
  const counts = { right: 0, missed: 0, wrong: 0, exact: 0 };
  const misjudged = [];
  for (const row of members) {
    const verdict = judgeRow(row);
    const said = verdict === undefined ? "nothing" : verdict.is === "slot" ? "slot" : verdict.severity;
    const leaks = ["error", "warning", "leak"].includes(row.label);
    const found = said === "error" || said === "warning";
    if (leaks && found) counts.right++;
    else if (leaks) counts.missed++;
    else if (found) counts.wrong++;
    if (agrees(row.label, said)) counts.exact++;
    else misjudged.push({ row, said, grave: leaks !== found });
  }
  const precision = counts.right / (counts.right + counts.wrong);
  const recall = counts.right / (counts.right + counts.missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${part}: ${members.length} rows, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}, ` +
      `severity and kind right ${(counts.exact / members.length).toFixed(4)}`,
  );
  if (part !== "tune" && !process.argv.includes("--all")) continue;
  for (const { row, said, grave } of misjudged.toSorted((a, b) => Number(b.grave) - Number(a.grave)))
    console.log(
      `  ${grave ? "!!" : "  "} ${row.label} → ${said}\t${row.role}\t${row.name}\t${row.value}\t${row.beside}`,
    );
}

function readRows(file) {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [label, role, name, value = "", beside = ""] = line.split("\t");
      return { label, role, name, value, beside };
    });
}

function isHeldOut({ role, name, value, beside }) {
  return createHash("sha256").update([role, name, value, beside].join("\t")).digest()[0] % 3 === 0;
}

function agrees(label, said) {
  if (label === "leak") return said === "error" || said === "warning";
  if (label === "quiet") return said === "slot" || said === "nothing";
  return label === said;
}

function judgeRow(row) {
  const value = filled(row.value, row.name);
  const entry = ([name, text]) => ({ key: scalar(name), value: scalar(text) });
  const pairs = row.beside === "" ? [] : row.beside.split("|").map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const own = scalar(value);
  const beside = {
    kind: "map",
    span: own.span,
    entries: [{ key: scalar(row.name), value: own }, ...pairs.map(([name, text]) => entry([name, filled(text, name)]))],
  };
  return judge({
    role: row.role,
    name: row.name,
    path: [row.name],
    scalar: own,
    value,
    offset: 0,
    format: { id: "bench/job", title: "job", family: "job" },
    beside,
  });
}

function scalar(value) {
  const span = { start: 0, end: value.length };
  return new Scalar({ type: "string", style: "raw", text: value, value, span, offsets: 0 });
}

/** Made-up credentials in place of `@@alphabet:length@@`, others for each name. */
function filled(text, name) {
  return text.replaceAll(/@@([a-z0-9]+)(?::(\d+))?@@/g, (_, alphabet, length) => {
    const draw = (count, letters) => sample(`${name}|`, count, letters).slice(name.length + 1);
    if (alphabet !== "guid") return draw(Number(length), alphabet);
    const hex = draw(32, "hex");
    return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `9${hex.slice(17, 20)}`, hex.slice(20)].join(
      "-",
    );
  });
}
