import { dirname, resolve } from "node:path";
import type { Problem } from "../document/document.ts";
import { showPath } from "../engine/discover.ts";
import { readSource } from "../engine/read.ts";
import type { SourceResult, SourceSettings } from "../engine/scan-source.ts";
import { overlapsWith } from "../engine/spans.ts";
import { JobscrubError } from "../errors.ts";
import { withRelated } from "../findings/finding.ts";
import type { Finding } from "../findings/finding.ts";
import { Source } from "../source/source.ts";
import type { Invocation } from "./az-arguments.ts";
import { COMMAND_LINE } from "./command-line.ts";
import type { CommandLine } from "./command-line.ts";
import { kindOfCommand } from "./definition-kind.ts";
import { followLinks } from "./follow-links.ts";
import { scanImplied } from "./implied-values.ts";
import type { Part } from "./part.ts";
import { scanPlaced } from "./scan-command-line.ts";
import { readSubmitted, scalarsOf } from "./submitted-definition.ts";
import { reportUploaded, scanUploads } from "./uploads.ts";
import type { Written } from "./written.ts";

/** What the scan of a submission needs to know. */
export interface GatherOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly maxFileSize: number;
  readonly settings: SourceSettings;
  readonly isSecretRule: (rule: string) => boolean;
}

/** What a submission consists of, beside what was found in it. */
export interface Gathered {
  /** The files of the definitions, as they are shown. */
  readonly definitions: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Scans what a command of `az ml` submits, part by part.
 *
 * @param emit called with each part as soon as it is scanned, so that no more than one uploaded file is held at a time
 * @throws {JobscrubError} when the definition cannot be read
 */
export async function gather(
  invocation: Invocation,
  line: CommandLine,
  options: GatherOptions,
  emit: (part: Part) => void,
): Promise<Gathered> {
  const { cwd, settings } = options;
  const { file, group, verb, assignments } = invocation;
  const path = file === undefined ? undefined : resolve(cwd, file.text);
  const source = file === undefined ? new Source(COMMAND_LINE, "") : readMain(file, line, options);
  const submitted = await readSubmitted(source, assignments, kindOfCommand(group, verb), settings);
  const { definition, inFile, isSubmitted, placed } = submitted;
  for (const part of await scanPlaced(invocation, line, placed, settings)) {
    const isDefinition = path === undefined && definition !== undefined && part.result.source === line.source;
    emit(isDefinition ? { ...part, result: { ...part.result, definitions: [definition] } } : part);
  }
  const { definitions, uploads, problems } =
    definition === undefined
      ? NOTHING
      : await followLinks(definition, path === undefined ? cwd : dirname(path), options);
  const add = (at: string, result: SourceResult, report: Part["report"]): void =>
    emit({
      result,
      isFile: true,
      report: (finding) => report(finding) ?? reportUploaded(finding, uploads.get(at), options),
    });
  if (path !== undefined) add(path, inFile, (finding) => (isSubmitted(finding) ? finding : undefined));
  const linked = [...definitions].filter(([at]) => at !== path);
  for (const [at, { result, because }] of linked) {
    const isContent = contentOf(result);
    add(at, result, (finding) => (isContent(finding) ? withRelated(finding, because) : undefined));
  }
  const only = [...uploads].filter(([at]) => at !== path && !definitions.has(at));
  const skipped = await scanUploads(only, options, emit);
  if (definition?.format.family === "job" && group === "job" && (verb === "create" || verb === "validate")) {
    for (const part of await scanImplied(definition, options, settings)) emit(part);
  }
  return {
    definitions: [...(path === undefined ? [] : [source.file]), ...linked.map(([, { result }]) => result.source.file)],
    problems: [...problems, ...skipped],
  };
}

const NOTHING = { definitions: new Map(), uploads: new Map(), problems: [] } as const satisfies Awaited<
  ReturnType<typeof followLinks>
>;

function readMain(file: Written, line: CommandLine, { cwd, maxFileSize }: GatherOptions): Source {
  const path = resolve(cwd, file.text);
  const read = readSource(path, showPath(path, cwd), maxFileSize);
  if (read instanceof Source) return read;
  // With `--file @job.yml` the Azure CLI takes the content for the name; it must not be repeated.
  if (file.source !== line.source)
    throw new JobscrubError("--file is given the content of a file (@), not its name; nothing was submitted");
  const why = read.message.includes("ENOENT") ? "no such file" : read.message.replace(/; skipped$/, "");
  throw new JobscrubError(`${read.file}: ${why}; nothing was submitted`);
}

/** Whether what a finding of a linked definition is about is submitted: anything but a comment, as far as that is known. */
function contentOf({ definitions, problems }: SourceResult): (finding: Finding) => boolean {
  if (definitions.length === 0 || problems.length > 0) return () => true;
  const isContent = overlapsWith(definitions.flatMap(({ root }) => [...scalarsOf(root)].map(({ span }) => span)));
  return ({ span, format }) => format.family !== "text" || isContent(span);
}
