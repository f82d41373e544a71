import { dirname, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { visible } from "../findings/excerpt.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { prepareScan } from "./scan-options.ts";
import { decide } from "./submit-decision.ts";
import type { DecisionArgs } from "./submit-decision.ts";

/** Where a job goes that is submitted by the REST API. */
export interface JobArgs {
  readonly workspace?: string;
  readonly resourceGroup?: string;
  readonly subscription?: string;
  readonly name?: string;
  readonly endpoint?: string;
}

/** Scans the body of a job and submits it by the REST API. */
export async function submitJob(file: string, args: DecisionArgs & JobArgs, io: Io): Promise<number> {
  const { workspace, resourceGroup, name, endpoint } = args;
  const subscription = args.subscription ?? io.env["AZURE_SUBSCRIPTION_ID"];
  if (workspace === undefined || resourceGroup === undefined || subscription === undefined)
    throw new UsageError("a job by REST needs --workspace, --resource-group and --subscription");
  const [{ readJobBody }, { planJob }] = await Promise.all([
    import("../submit/job-body.ts"),
    import("../submit/plan-job.ts"),
  ]);
  const { loaded, options, failOn } = await prepareScan(args, io, { from: dirname(resolve(io.cwd, file)) });
  const { maxFileSize } = loaded.config.limits;
  const body = readJobBody(file, name, { cwd: io.cwd, maxFileSize });
  const submission = await planJob(file, body, name, { ...options, env: io.env });
  const code = await decide(submission, args, failOn, io, loaded.config.detectors);
  if (code !== undefined) return code;
  const { sendJob } = await import("../submit/send-job.ts");
  const sent = await sendJob(
    { workspace, resourceGroup, subscription, ...(endpoint === undefined ? {} : { endpoint }) },
    body,
  );
  io.write(`${visible(sent.name)}: ${visible(sent.status)}\n`);
  return EXIT.clean;
}
