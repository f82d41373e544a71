import picocolors from "picocolors";
import type { Severity } from "../detection/detector.ts";

type Paint = (text: string) => string;

/** Colours by meaning. Without colour every function gives its text back. */
export interface Theme {
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly strong: Paint;
  readonly gutter: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly link: Paint;
}

export function makeTheme(color: boolean): Theme {
  const colors = picocolors.createColors(color);
  return {
    severity: {
      error: (text) => colors.bold(colors.red(text)),
      warning: (text) => colors.bold(colors.yellow(text)),
      info: (text) => colors.bold(colors.cyan(text)),
    },
    strong: colors.bold,
    gutter: (text) => colors.bold(colors.blue(text)),
    quiet: colors.dim,
    good: (text) => colors.bold(colors.green(text)),
    link: colors.cyan,
  };
}
