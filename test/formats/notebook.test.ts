import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { Source } from "../../src/source/source.ts";

const settings = await makeSettings(DEFAULTS, import.meta.dirname, import.meta.dirname);
const token = fillSamples("@@hf_token@@");

interface Found {
  readonly message: string;
  readonly path: string;
  readonly written: string;
}

async function scan(cells: readonly object[], reading: "definitions" | "text" = "definitions"): Promise<Found[]> {
  const source = new Source("a.ipynb", JSON.stringify({ cells, metadata: {} }, undefined, 1));
  const { findings } = await scanSource(source, "notebook", settings, reading);
  return findings.map(({ message, path, span }) => ({ message, path, written: source.slice(span) }));
}

const code = (source: unknown, ...outputs: object[]): object => ({ cell_type: "code", source, outputs });
const markdown = (source: unknown): object => ({ cell_type: "markdown", source });

describe("a secret in a notebook", () => {
  test("is told by cell and line", async () => {
    const found = await scan([markdown("# Hi"), code(["a = 1\n", "%env HF_TOKEN=", token, "\n"])]);
    expect(found).toMatchObject([{ path: "%env.HF_TOKEN", written: token }]);
    expect(found[0]?.message).toContain("environment variable HF_TOKEN of a notebook in cell 2, line 2");
  });

  test("that was printed is told once for each cell", async () => {
    const text = { output_type: "stream", text: [`token: "${token}"\n`, `again ${token}\n`] };
    const html = { output_type: "execute_result", data: { "text/html": [`<b>${token}</b>`], "text/plain": [token] } };
    const found = await scan([code("show()", text, html), code("show()", html)]);
    expect(found.map(({ written }) => written)).toEqual([token, token]);
    expect(found.map(({ message }) => /the output of cell \d/.exec(message)?.[0])).toEqual([
      "the output of cell 1",
      "the output of cell 2",
    ]);
  });

  test("is found in code that is no definition, and in prose", async () => {
    const found = await scan([code(`x = "${token}"  # mine`), markdown(["say\n", `\`${token}\`\n`])]);
    expect(found.map(({ message }) => /in cell .*/.exec(message)?.[0])).toEqual([
      "in cell 1, line 1",
      "in cell 2, line 2",
    ]);
  });

  test("is not told twice where a definition holds it", async () => {
    const job = `from azure.ai.ml import command\njob = command(environment_variables={"HF_TOKEN": "${token}"}, command="x")\n`;
    const found = await scan([code(job.split(/(?<=\n)/))]);
    expect(found).toMatchObject([{ path: "environment_variables.HF_TOKEN", written: token }]);
    expect(found[0]?.message).toMatch(/ in cell 1, line 2;/);
  });

  test("is not seen in pictures, whatever they are read as", async () => {
    const picture = {
      output_type: "display_data",
      data: { "image/png": `iVBOR/${token}/AAAA`, "text/plain": "<Figure>" },
    };
    expect(await scan([code("plot()", picture)])).toEqual([]);
    expect(await scan([code("plot()", picture)], "text")).toEqual([]);
    expect(await scan([code(`x = "${token}"`, picture)], "text")).toHaveLength(1);
  });

  test("is not what IPython puts in from a variable", async () => {
    expect(await scan([code(["!docker login -p {password} registry\n", "%env DB_PASSWORD={password}\n"])])).toEqual([]);
  });
});
