import { createHash } from "node:crypto";
import type { Problem } from "../document/document.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import { escapeMarkup as text } from "./escape.ts";
import { findingArticle } from "./html-finding.ts";
import { STYLE } from "./html-style.ts";
import { groupsOf, otherPlaces } from "./groups.ts";
import type { Reporter, RuleInfo } from "./reporter.ts";
import { byFile, duration, place, plural, problemsByKind, verdict } from "./wording.ts";

/** One self-contained page: no script, nothing loaded, and a policy that would forbid both. */
export const html: Reporter = (report, options) => {
  const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
  const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>jobscrub: ${text(verdict(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>jobscrub report</h1>
<p><strong>${text(verdict(report))}</strong></p>
${facts(report, options.version)}
${report.findings.length === 0 ? "" : overview(report.findings)}
${fileSections(report.findings, rules)}
${problemSections(report.problems)}
</main>
</body>
</html>
`;
};

function facts({ summary }: Report, version: string): string {
  const parts = [
    plural(summary.fields, "value"),
    `${plural(summary.suppressed, "finding")} suppressed`,
    duration(summary.durationMs),
    `jobscrub ${version}`,
  ];
  return `<p class="muted">${text(parts.join(" · "))}</p>`;
}

function overview(findings: readonly Finding[]): string {
  const rows = findings.map(
    (finding, index) => `<tr>
<td class="severity ${finding.severity}">${finding.severity}</td>
<td><a href="#finding-${index + 1}">${text(finding.rule)}</a></td>
<td><code>${text(place({ file: finding.file, ...finding.start }))}</code></td>
<td>${text(finding.message)}</td>
</tr>`,
  );
  return `<h2>Overview</h2>
<table>
<caption>${plural(findings.length, "finding")}</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Rule</th><th scope="col">Place</th><th scope="col">What</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
}

function fileSections(findings: readonly Finding[], rules: ReadonlyMap<string, RuleInfo>): string {
  const numbers = new Map(findings.map((finding, index) => [finding, index + 1]));
  const told = new Map<string, number>();
  const groups = groupsOf(findings);
  return [...byFile(findings)]
    .map(([file, group]) => {
      const articles = group.map((finding) =>
        findingArticle(
          finding,
          numbers.get(finding) ?? 0,
          rules.get(finding.rule),
          told,
          otherPlaces(groups, finding)?.text,
        ),
      );
      return `<section>\n<h2><code>${text(file)}</code></h2>\n${articles.join("\n")}\n</section>`;
    })
    .join("\n");
}

function problemSections(problems: readonly Problem[]): string {
  const { unread, ignores } = problemsByKind(problems);
  return problemSection("Not read completely", unread) + problemSection("Ignores to correct", ignores);
}

function problemSection(heading: string, problems: readonly Problem[]): string {
  if (problems.length === 0) return "";
  const items = problems.map((problem) => `<li><code>${text(place(problem))}</code> ${text(problem.message)}</li>`);
  return `<section>\n<h2>${heading}</h2>\n<ul>\n${items.join("\n")}\n</ul>\n</section>`;
}
