import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { markdown } from "../../src/reporters/markdown.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";

const token = sample("hf_", 34, "alpha");
const text = `a: 1\nHF_TOKEN: ${token}\n`;

test("a table and a section for each file; the same steps once", () => {
  const remedy = {
    title: "read it from `vault`",
    safety: "manual",
    steps: ["Call `get`.", "Log in: az login", "# job.yml\na: b"],
    edits: [],
  } as const;
  const findings = [
    makeFinding(text, token, { remedies: [remedy] }),
    makeFinding(text, token, { remedies: [remedy], path: "a|b" }),
    makeFinding(text, token, {
      file: "b.yml",
      remedies: [remedy],
      related: [{ file: "c.yml", line: 3, column: 4, path: "", message: "the same" }],
    }),
  ];
  const report = makeReport(findings, [{ file: "bad.yml", line: 2, message: "not YAML" }], { suppressed: 2 });
  expect(markdown(report, OPTIONS).replaceAll(token.slice(0, 4), "hf_X")).toMatchInlineSnapshot(`
    "## jobscrub

    **3 errors in 2 files; looked at 45 definitions (1,278 files); 1 place not read completely**

    | Errors | Warnings | Info | Suppressed | Definitions | Files | Time |
    | --- | --- | --- | --- | --- | --- | --- |
    | 3 | 0 | 0 | 2 | 45 | 1,278 | 840 ms |

    ### <code>jobs/train.yml</code>

    | Line | Severity | Rule | Where | What | Value |
    | --- | --- | --- | --- | --- | --- |
    | 2 | error | <code>hf-token</code> | <code>environment_variables.HF_TOKEN</code> | Hugging Face token in an environment variable of a job | <code>hf_X…(37)</code> |
    | 2 | error | <code>hf-token</code> | <code>a&#124;b</code> | Hugging Face token in an environment variable of a job | <code>hf_X…(37)</code> |

    <details><summary><b>Fix</b> (line 2): read it from <code>vault</code></summary><ol>
    <li>Call <code>get</code>.</li>
    <li>Log in:<pre>az login</pre></li>
    <li><pre>&#35; job.yml<br>a: b</pre></li>
    </ol></details>

    ### <code>b.yml</code>

    | Line | Severity | Rule | Where | What | Value |
    | --- | --- | --- | --- | --- | --- |
    | 2 | error | <code>hf-token</code> | <code>environment_variables.HF_TOKEN</code> | Hugging Face token in an environment variable of a job<br>also <code>c.yml:3:4</code>: the same | <code>hf_X…(37)</code> |

    <b>Fix</b> (line 2): read it from <code>vault</code> (steps above, at <code>jobs/train.yml</code>)

    ### 1 place not read completely

    | Place | Problem |
    | --- | --- |
    | <code>bad.yml:2</code> | not YAML |
    "
  `);
});

test("a clean report", () => {
  expect(markdown(makeReport([]), OPTIONS)).toMatchInlineSnapshot(`
    "## jobscrub

    **no leaks in 45 definitions (1,278 files)**

    | Errors | Warnings | Info | Suppressed | Definitions | Files | Time |
    | --- | --- | --- | --- | --- | --- | --- |
    | 0 | 0 | 0 | 0 | 45 | 1,278 | 840 ms |
    "
  `);
});

test("names cannot break a table, open an element or mention anybody", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      for (const line of markdown(report, OPTIONS).split("\n")) {
        if (line.startsWith("|")) expect([3, 7, 8]).toContain(line.split("|").length - 1);
        const text = line.replaceAll(
          /<\/?(?:code|b|br|pre|li|ol|details|summary)>|^###? |\*\*|&(?:amp|lt|gt|#\d+);/g,
          "",
        );
        expect(text).not.toMatch(/[<>`*[\]\\@#~&]/);
      }
    }),
  );
});
