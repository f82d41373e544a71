import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { html } from "../../src/reporters/html.ts";
import { STYLE } from "../../src/reporters/html-style.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";
import { xmlProblem } from "./xml.ts";

const token = sample("hf_", 34, "alpha");
const text = `a: 1\nHF_TOKEN: ${token}\n`;

/** The page as XML: without the document type and with its empty elements closed. */
function asXml(page: string): string {
  return page
    .replace("<!doctype html>\n", "")
    .replace(STYLE, "")
    .replaceAll(/<meta ([^>]*)>/g, "<meta $1/>")
    .replaceAll("http-equiv", "equiv")
    .replaceAll(/<(\/?)h\d>/g, "<$1h>");
}

test("elements and attributes are balanced and escaped", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      expect(xmlProblem(asXml(html(report, OPTIONS)))).toBeUndefined();
    }),
  );
});

test("loads nothing, runs nothing, says so, and links only to the references of rules", () => {
  fc.assert(
    fc.property(hostileReport, ({ report }) => {
      const page = html(report, OPTIONS);
      expect(page).not.toMatch(/<(?:script|link|img|iframe|object|form)\b|\son\w+=\s*"|\ssrc=|url\(|@import/);
      expect(page).toMatch(
        /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'"/,
      );
      for (const [, target] of page.matchAll(/href="([^"]*)"/g))
        expect(target).toMatch(/^(?:#finding-\d+|https:\/\/huggingface\.co\/.*)$/);
    }),
  );
});

test("a finding", () => {
  const remedy = {
    title: "drop it",
    safety: "manual",
    steps: ["Call `get`.", "az login --identity"],
    edits: [],
  } as const;
  const related = [{ file: "b.yml", line: 3, column: 4, path: "", message: "the same value" }];
  const page = html(
    makeReport([
      makeFinding(text, token, { remedies: [remedy], related }),
      makeFinding(text, token, { remedies: [remedy] }),
    ]),
    OPTIONS,
  );
  expect(page.replaceAll(token.slice(0, 4), "hf_X").slice(page.indexOf("<section>"), page.indexOf("</section>")))
    .toMatchInlineSnapshot(`
    "<section>
    <h2><code>jobs/train.yml</code></h2>
    <article id="finding-1">
    <h3><span class="severity error">error</span> Hugging Face token in an environment variable of a job</h3>
    <p class="muted">line 2, column 11 · <code>environment_variables.HF_TOKEN</code> · <code>hf-token</code> · high confidence</p>
    <pre><span class="muted">1 |</span> a: 1
    <span class="muted">2 |</span> HF_TOKEN: <mark>hf_X…(37)</mark></pre>
    <p><b>Why:</b> Whoever has the token acts as its owner on the Hub. A job's environment variables are stored by the service and come back in clear from every list call. (<a href="https://huggingface.co/settings/tokens" rel="noreferrer noopener">how to rotate it</a>, <a href="https://huggingface.co/docs/hub/security-tokens" rel="noreferrer noopener">reference</a>)</p>
    <p><b>Fix:</b> drop it</p>
    <ol>
    <li>Call <code>get</code>.</li>
    <li><pre><code>az login --identity</code></pre></li>
    </ol>
    <p><b>Also:</b> <code>b.yml:3:4</code> the same value</p>
    </article>
    <article id="finding-2">
    <h3><span class="severity error">error</span> Hugging Face token in an environment variable of a job</h3>
    <p class="muted">line 2, column 11 · <code>environment_variables.HF_TOKEN</code> · <code>hf-token</code> · high confidence</p>
    <pre><span class="muted">1 |</span> a: 1
    <span class="muted">2 |</span> HF_TOKEN: <mark>hf_X…(37)</mark></pre>
    <p><b>Why:</b> Whoever has the token acts as its owner on the Hub. A job's environment variables are stored by the service and come back in clear from every list call. (<a href="https://huggingface.co/settings/tokens" rel="noreferrer noopener">how to rotate it</a>, <a href="https://huggingface.co/docs/hub/security-tokens" rel="noreferrer noopener">reference</a>)</p>
    <p><b>Fix:</b> drop it (<a href="#finding-1">steps above</a>)</p>
    </article>
    "
  `);
});

test("headings go down step by step, and the table has a caption and scopes", () => {
  const page = html(makeReport([makeFinding(text, token)], [{ file: "bad.yml", message: "not YAML" }]), OPTIONS);
  expect([...page.matchAll(/<h(\d)>/g)].map(([, level]) => level)).toEqual(["1", "2", "2", "3", "2"]);
  expect(page.match(/<th>/)).toBeNull();
  expect(page).toContain('<th scope="col">Severity</th>');
  expect(page).toContain("<caption>1 finding</caption>");
  expect(page).toContain('<html lang="en">');
});

test("all colours have a contrast of 4.5 on both of their backgrounds", () => {
  const [light = "", dark = ""] = STYLE.match(/:root \{[^}]*--text[^}]*\}/g) ?? [];
  for (const scheme of [light, dark]) {
    const colors = new Map(
      [...scheme.matchAll(/--(\w+): #(\w{6})/g)].map(([, name = "", value = ""]) => [name, luminance(value)]),
    );
    for (const name of ["text", "muted", "link", "error", "warning", "info"]) {
      for (const page of ["page", "soft"]) expect(contrast(colors.get(name), colors.get(page))).toBeGreaterThan(4.5);
    }
    expect(contrast(colors.get("text"), colors.get("mark"))).toBeGreaterThan(4.5);
  }
});

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = 0, b = 0): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
