import { visible } from "../findings/excerpt.ts";
import type { Submission } from "../submit/gate.ts";

/** What a submission would send and from where, for people; one thing a line, no value that could be a secret. */
export function explanation({ command, sent, understood, report }: Submission): string {
  if (!understood) return `${command}: jobscrub does not know what it sends\n`;
  const lines = sent.map(({ what, from, because, value }) => {
    const reason = because === undefined ? "" : ` (${because})`;
    const shown = value === undefined ? "" : ` = ${value}`;
    return `  ${visible(what)}${visible(shown)}  <- ${visible(from)}${visible(reason)}\n`;
  });
  const { error, warning, info } = report.summary.findings;
  return `${command} would send:\n${lines.join("")}found: ${count(error, "error")}, ${count(warning, "warning")}, ${info} info\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
