import { lineAndColumn } from "./lines.ts";
import type { Outcome } from "./score.ts";

/** Lists what was missed, with the value masked. */
export function showMisses({ leaks }: Outcome, textOf: (file: string) => string): string[] {
  return leaks
    .filter(({ exact }) => !exact)
    .map(({ expectation, hit }) => {
      const text = textOf(expectation.file);
      const [start, end] = expectation.spans[0] ?? expectation.value;
      const line = lineAround(text, start, end);
      const said =
        hit === undefined ? "missed" : `${hit.rule} has another span (${hit.start - start}..${hit.end - end})`;
      return `${expectation.file}:${lineAndColumn(text, start)} ${expectation.kind} [${expectation.role}] ${said}: ${line}`;
    });
}

/** Lists the false alarms. What is no secret is shown. */
export function showFalse({ alarms }: Outcome, textOf: (file: string) => string): string[] {
  return alarms.map(({ hit, about }) => {
    const text = textOf(hit.file);
    const line =
      about?.leak === true
        ? "beside a leak"
        : text
            .slice(text.lastIndexOf("\n", hit.start) + 1, hit.end)
            .trim()
            .slice(0, 160);
    return `${hit.file}:${lineAndColumn(text, hit.start)} ${hit.rule} ${hit.severity} [${about?.kind ?? "elsewhere"}]: ${line}`;
  });
}

function lineAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return `${text.slice(Math.max(from, start - 80), start).trimStart()}${mask(text.slice(start, end))}${text.slice(end, Math.min(end + 20, to === -1 ? text.length : to))}`;
}

/** The first characters and the shape of the rest: letters as `a` and `A`, digits as `0`. */
function mask(secret: string): string {
  const shape = secret.slice(3).replaceAll(/[a-z]/g, "a").replaceAll(/[A-Z]/g, "A").replaceAll(/\d/g, "0");
  return `⟦${secret.slice(0, 3)}${shape.slice(0, 20)}…${secret.length}⟧`;
}
