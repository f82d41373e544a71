import { dirname, resolve } from "node:path";
import type { Problem } from "../document/document.ts";
import { showPath } from "../engine/discover.ts";
import { readSource } from "../engine/read.ts";
import type { SourceSettings } from "../engine/scan-source.ts";
import { JobscrubError } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";
import { Source } from "../source/source.ts";
import type { Invocation } from "./az-arguments.ts";
import { COMMAND_LINE } from "./command-line.ts";
import type { CommandLine } from "./command-line.ts";
import { isFolder } from "./commands/files.ts";
import { emitFollowed } from "./emit-followed.ts";
import { followLinks } from "./follow-links.ts";
import { scanImplied } from "./implied-values.ts";
import type { Part } from "./part.ts";
import { scanPlaced } from "./scan-command-line.ts";
import { sentImplied, sentLinked, sentValues } from "./sent.ts";
import type { Sent } from "./sent.ts";
import { readSubmitted } from "./submitted-definition.ts";
import { reportUploaded } from "./uploads.ts";
import type { Written } from "./written.ts";

/** What the scan of a submission needs to know. */
export interface GatherOptions {
  /** Where the command runs, absolute. */
  readonly cwd: string;
  /** The folder from which files are shown. */
  readonly shownFrom: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly maxFileSize: number;
  readonly settings: SourceSettings;
  /** Uploaded files that were scanned already. */
  readonly scanned: Set<string>;
  readonly isSecretRule: (rule: string) => boolean;
}

/** What a submission consists of, beside what was found in it. */
export interface Gathered {
  /** The files of the definitions, as they are shown. */
  readonly definitions: readonly string[];
  readonly problems: readonly Problem[];
  readonly sent: readonly Sent[];
}

/** A definition in a file, and what the command line says of it. */
export type DefinitionCommand = Pick<Invocation, "file" | "assignments" | "others" | "program"> & {
  /** The id of its format, where it is not recognised by itself. */
  readonly format: string | undefined;
  /** Whether the service keeps credentials of the definition in a vault of its own: they may be given with the command. */
  readonly keepsCredentials: boolean;
  /** Whether the Azure CLI adds what it adds to jobs. */
  readonly addsToJobs: boolean;
  /** The property as which the file is sent, when it is not sent as it is. */
  readonly under?: string;
};

/**
 * Scans what a command of `az ml` submits, part by part.
 *
 * @param emit called with each part as soon as it is scanned, so that no more than one uploaded file is held at a time
 * @throws {JobscrubError} when the definition cannot be read
 */
export async function gather(
  command: DefinitionCommand,
  line: CommandLine,
  options: GatherOptions,
  emit: (part: Part) => void,
): Promise<Gathered> {
  const { cwd, settings } = options;
  const { file, assignments } = command;
  const path = file === undefined ? undefined : resolve(cwd, file.text);
  const source = file === undefined ? new Source(COMMAND_LINE, "") : readMain(file, line, options);
  const submitted = await readSubmitted(source, assignments, command.format, settings, command.under);
  const { definition, inFile, isSubmitted, placed } = submitted;
  const onLine: Finding[] = [];
  for (const part of await scanPlaced(command, line, placed, settings)) {
    const isDefinition = path === undefined && definition !== undefined && part.result.source === line.source;
    onLine.push(...part.result.findings);
    const result = isDefinition ? { ...part.result, definitions: [definition] } : part.result;
    emit({ ...part, result, report: command.keepsCredentials ? withoutCredentials(part) : part.report });
  }
  const followed =
    definition === undefined
      ? NOTHING
      : await followLinks(definition, path === undefined ? cwd : dirname(path), options);
  const { uploads } = followed;
  if (path !== undefined)
    emit({
      result: inFile,
      isFile: true,
      report: (finding) => (isSubmitted(finding) ? finding : reportUploaded(finding, uploads.get(path), options)),
    });
  const linked = await emitFollowed(followed, options, emit, path);
  const sent: Sent[] = [
    ...(path === undefined ? [] : [{ what: definition?.format.title ?? "file", from: source.file, because: "--file" }]),
    ...sentValues(placed ?? [], onLine),
    ...sentLinked(followed),
  ];
  if (definition?.format.family === "job" && command.addsToJobs) {
    for (const part of await scanImplied(definition, options, settings)) {
      const { source: from, findings } = part.result;
      sent.push(sentImplied(part.name, from.file, from.text, findings));
      emit(part);
    }
  }
  return {
    definitions: [...(path === undefined ? [] : [source.file]), ...linked.definitions],
    problems: linked.problems,
    sent,
  };
}

function withoutCredentials({ report }: Part): Part["report"] {
  return (finding) => (finding.role === "credential" ? undefined : report(finding));
}

const NOTHING = { definitions: new Map(), uploads: new Map(), problems: [] } as const satisfies Awaited<
  ReturnType<typeof followLinks>
>;

function readMain(file: Written, line: CommandLine, { cwd, shownFrom, maxFileSize }: GatherOptions): Source {
  const path = resolve(cwd, file.text);
  const read = readSource(path, showPath(path, shownFrom), maxFileSize);
  if (read instanceof Source) return read;
  // With `--file @job.yml` the Azure CLI takes the content for the name; it must not be repeated.
  if (file.source !== line.source)
    throw new JobscrubError("--file is given the content of a file (@), not its name; nothing was submitted");
  const isStream = read.message.includes("not a regular file") && !isFolder(path);
  const shown = isStream ? file.text : read.file;
  const why = read.message.includes("ENOENT")
    ? "no such file"
    : isStream
      ? "a pipe or a device can be read only once; write the definition to a file and name that"
      : read.message.replace(/; skipped$/, "");
  throw new JobscrubError(`${shown}: ${why}; nothing was submitted`);
}
