import type { ReportBuilder } from "../engine/report-builder.ts";
import type { Excerpt, Finding } from "../findings/finding.ts";
import { onCommandLine } from "../findings/message.ts";
import type { Report } from "../findings/report.ts";
import { COMMAND_LINE } from "./command-line.ts";
import type { Part } from "./part.ts";

/**
 * Makes one report of the parts of a submission, as they come. Suppressions, the configuration and the baseline are
 * applied to everything that was found; what is not submitted is left out after that, so that a comment on such a line is
 * not called superfluous.
 */
export class PartReport {
  readonly #builder: ReportBuilder;
  readonly #left = new Set<Finding>();
  #noFiles = 0;

  constructor(builder: ReportBuilder) {
    this.#builder = builder;
  }

  add({ result, isFile, report }: Part): void {
    if (!isFile) this.#noFiles++;
    const findings = result.findings.map((finding) => {
      const reported = report(finding);
      const shown = isFile ? (reported ?? finding) : outsideOfFiles(reported ?? finding);
      if (reported === undefined) this.#left.add(shown);
      return shown;
    });
    this.#builder.addResult({ ...result, findings });
  }

  build(durationMs: number): Report {
    const seen = new Set<string>();
    const isNew = (finding: Finding): boolean => {
      const place = JSON.stringify([finding.file, finding.rule, finding.span.start, finding.span.end]);
      return !seen.has(place) && seen.add(place).has(place);
    };
    const built = this.#builder.build(durationMs, false, (findings) =>
      findings.filter((finding) => !this.#left.has(finding) && isNew(finding)),
    );
    return { ...built, summary: { ...built.summary, files: built.summary.files - this.#noFiles } };
  }
}

/**
 * Only a file can be edited. Of a command line no more is shown than the word that is meant: the others may hold values
 * that came out of variables and that nobody has seen before.
 */
function outsideOfFiles(finding: Finding): Finding {
  const remedies = finding.remedies.map((remedy) => ({ ...remedy, edits: [] }));
  if (finding.file !== COMMAND_LINE) return { ...finding, remedies };
  return { ...finding, remedies, message: onCommandLine(finding.message), excerpt: markedWord(finding.excerpt) };
}

function markedWord({ lines, firstLine, mark }: Excerpt): Excerpt {
  const text = lines[mark.line - firstLine] ?? "";
  const start = mark.column - 1;
  const from = start === 0 ? 0 : text.lastIndexOf(" ", start - 1) + 1;
  const next = text.indexOf(" ", start + mark.length);
  const before = from === 0 ? "" : "… ";
  const word = next === -1 ? text.slice(from) : `${text.slice(from, next)} …`;
  return {
    firstLine: mark.line,
    lines: [before + word],
    mark: { ...mark, column: before.length + mark.column - from },
  };
}
