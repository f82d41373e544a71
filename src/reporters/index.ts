import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { ReporterName } from "./names.ts";
import { pretty } from "./pretty.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";

export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  pretty,
  json,
  sarif,
  github,
  junit,
  markdown,
  html,
};

export type { Reporter, ReporterOptions, RuleInfo } from "./reporter.ts";
export type { ReporterName } from "./names.ts";
