import { Secret } from "../detection/secret.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import type { Format } from "../formats/format.ts";
import type { JsonReport } from "../reporters/merge-json.ts";

/** A secret of which only the mask is known. */
class MaskedSecret extends Secret {
  readonly #mask: string;

  constructor(mask: string) {
    super("");
    this.#mask = mask;
  }

  override get masked(): string {
    return this.#mask;
  }
}

/** Offsets are not kept: no reporter shows them. */
const NOWHERE = { start: 0, end: 0 };

/** A stored report as the reporters take it. What is not stored, the lines around a finding and the advice, is empty. */
export function reportOfJson({ summary, findings, problems }: JsonReport): Report {
  return {
    summary: summary as unknown as Report["summary"],
    findings: findings.map(findingOf),
    problems: problems as Report["problems"],
  };
}

function findingOf({
  format,
  line,
  column,
  endLine,
  endColumn,
  masked,
  ...rest
}: JsonReport["findings"][number]): Finding {
  return {
    ...(rest as unknown as Finding),
    format: { id: String(format), title: String(format), family: "job" } satisfies Format,
    span: NOWHERE,
    start: { line, column },
    end: { line: Number(endLine), column: Number(endColumn) },
    secret: new MaskedSecret(String(masked)),
    excerpt: { firstLine: line, lines: [], mark: { line, column, length: 0 } },
  };
}
