import { commandLine } from "./command-line.ts";
import { gather } from "./gather.ts";
import type { Submission } from "./gate.ts";
import type { JobBody } from "./job-body.ts";
import { PartReport } from "./part-report.ts";
import { prepare } from "./prepare.ts";
import type { SubmissionOptions } from "./prepare.ts";

/** Looks at a job that is sent by the REST API. Its name is looked at too when it was given. */
export async function planJob(
  file: string,
  { isBare }: JobBody,
  name: string | undefined,
  options: SubmissionOptions,
): Promise<Submission> {
  const started = performance.now();
  const { builder, gathering } = await prepare(options);
  const report = new PartReport(builder);
  const line = commandLine(["submit", file, ...(name === undefined ? [] : ["--name", name])]);
  const [program, path, key, value] = line.words;
  if (program === undefined) throw new Error("a command line has words");
  const { definitions, problems, sent } = await gather(
    {
      program,
      file: path,
      assignments: key === undefined || value === undefined ? [] : [{ path: "name", key, value, json: false }],
      others: [],
      format: "azureml-rest/job",
      keepsCredentials: false,
      addsToJobs: false,
      ...(isBare ? { under: "properties" } : {}),
    },
    line,
    gathering,
    (part) => report.add(part),
  );
  builder.addProblems(problems);
  return {
    understood: true,
    command: "submit",
    definitions,
    sent,
    report: report.build(performance.now() - started),
    notes: [],
  };
}
