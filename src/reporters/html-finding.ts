import type { Excerpt, Finding, Remedy } from "../findings/finding.ts";
import { escapeMarkup as text, proseMarkup as prose } from "./escape.ts";
import type { RuleInfo } from "./reporter.ts";
import { stepParts } from "./steps.ts";
import { firstSentences, place, remedyKey } from "./wording.ts";

/**
 * One finding of the HTML report: where, the code, why, what to do.
 *
 * @param same where else the same secret stands
 * @param told the number of the finding where the steps of a remedy stand; what is written here is added
 */
export function findingArticle(
  finding: Finding,
  number: number,
  rule: RuleInfo | undefined,
  told: Map<string, number>,
  same?: string,
): string {
  const path = finding.path === "" ? "" : ` · <code>${text(finding.path)}</code>`;
  const parts = [
    `<article id="finding-${number}">`,
    `<h3><span class="severity ${finding.severity}">${finding.severity}</span> ${text(finding.message)}</h3>`,
    `<p class="muted">line ${finding.start.line}, column ${finding.start.column}${path} · <code>${text(finding.rule)}</code> · ${finding.confidence} confidence</p>`,
    frame(finding.excerpt),
    same === undefined ? "" : `<p><b>Same:</b> ${text(same)}</p>`,
    rule === undefined ? "" : reason(rule),
    ...finding.remedies.map((remedy, index) => fix(remedy, index === 0 ? "Fix:" : "Or:", number, told)),
    ...finding.related.map(
      (related) => `<p><b>Also:</b> <code>${text(place(related))}</code> ${text(related.message)}</p>`,
    ),
    "</article>",
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function frame(excerpt: Excerpt): string {
  if (excerpt.lines.length === 0) return "";
  const { line, column, length } = excerpt.mark;
  const digits = String(excerpt.firstLine + excerpt.lines.length - 1).length;
  const lines = excerpt.lines.map((content, index) => {
    const number = excerpt.firstLine + index;
    const margin = `<span class="muted">${String(number).padStart(digits)} |</span> `;
    if (number !== line) return margin + text(content);
    const end = column - 1 + length;
    return `${margin}${text(content.slice(0, column - 1))}<mark>${text(content.slice(column - 1, end))}</mark>${text(content.slice(end))}`;
  });
  return `<pre>${lines.join("\n")}</pre>`;
}

function reason(rule: RuleInfo): string {
  const [reference] = rule.references;
  const links = [link(rule.rotation, "how to rotate it"), link(reference, "reference")].filter((part) => part !== "");
  return `<p><b>Why:</b> ${prose(firstSentences(rule.docs))}${links.length === 0 ? "" : ` (${links.join(", ")})`}</p>`;
}

function link(url: string | undefined, name: string): string {
  if (url === undefined || !/^https?:/.test(url)) return "";
  return `<a href="${text(url)}" rel="noreferrer noopener">${name}</a>`;
}

function fix(remedy: Remedy, heading: string, number: number, told: Map<string, number>): string {
  const title = `<b>${heading}</b> ${prose(remedy.title)}`;
  if (remedy.steps.length === 0) return `<p>${title}</p>`;
  const before = told.get(remedyKey(remedy));
  if (before !== undefined) return `<p>${title} (<a href="#finding-${before}">steps above</a>)</p>`;
  told.set(remedyKey(remedy), number);
  const steps = remedy.steps.map((step) => {
    const parts = stepParts(step).map((part) => {
      return "prose" in part ? prose(part.prose) : `<pre><code>${part.code.map(text).join("\n")}</code></pre>`;
    });
    return `<li>${parts.join("")}</li>`;
  });
  return `<p>${title}</p>\n<ol>\n${steps.join("\n")}\n</ol>`;
}
