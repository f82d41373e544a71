import { DEFAULTS } from "../config/config.ts";
import type { Report } from "../findings/report.ts";
import { expandFiles } from "./at-files.ts";
import { commandLine } from "./command-line.ts";
import { readCommand } from "./commands/read-command.ts";
import { Inspection } from "./inspection.ts";
import { nameOfCommand, notesOn } from "./notes.ts";
import { PartReport } from "./part-report.ts";
import { prepare } from "./prepare.ts";
import type { SubmissionOptions } from "./prepare.ts";
import type { Sent } from "./sent.ts";

export type { SubmissionOptions } from "./prepare.ts";

/** What a command would submit, looked at. */
export interface Submission {
  /** Whether it is known what the command sends. Of another one only the words were looked at. */
  readonly understood: boolean;
  /** Program and subcommand without values: `az ml job create`. */
  readonly command: string;
  /** The files of the definitions that would be submitted, as they are shown. */
  readonly definitions: readonly string[];
  /** All that would be sent, and where it comes from. */
  readonly sent: readonly Sent[];
  readonly report: Report;
  /** What the person who runs the command should know, one line each. */
  readonly notes: readonly string[];
}

/**
 * Looks at everything that a command would submit, without running it: the definition with what the command line
 * changes in it, what it links to, the files that are uploaded with it, what the Azure CLI adds by itself; the files that
 * a program or script reads, and the commands that it runs.
 *
 * @param argv the command, word by word
 * @throws {JobscrubError} when the definition cannot be read, so that nobody knows what would be submitted
 */
export async function planSubmission(argv: readonly string[], options: SubmissionOptions = {}): Promise<Submission> {
  const started = performance.now();
  const { builder, gathering } = await prepare(options);
  const report = new PartReport(builder);
  const line = commandLine(argv);
  const { words, notes } = expandFiles(line.words, gathering);
  const command = readCommand(words, gathering);
  const inspection = new Inspection(gathering, (part) => report.add(part));
  await inspection.look(command, words, line);
  builder.addProblems(inspection.problems);
  return {
    understood: command.understood,
    command: nameOfCommand(command, words),
    definitions: [...new Set(inspection.definitions)],
    sent: inspection.sent,
    report: report.build(performance.now() - started),
    notes: [...new Set([...notes, ...notesOn(command, words, gathering.env), ...inspection.notes])],
  };
}

/** The file that a command would submit first, as it is named there. */
export function fileOfCommand(argv: readonly string[], cwd: string): string | undefined {
  const place = { cwd, shownFrom: cwd, env: {}, maxFileSize: DEFAULTS.limits.maxFileSize };
  const command = readCommand(commandLine(argv).words, place);
  if (!command.understood || command.kind === "request") return undefined;
  return command.kind === "definition" ? command.file?.text : command.readings[0]?.target;
}
