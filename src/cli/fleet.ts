import { resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { loadConfig } from "../config/load.ts";
import { knownRules } from "../engine/settings.ts";
import { visible } from "../findings/excerpt.ts";
import type { Fleet } from "../fleet/fleet.ts";
import { readQueueAddress, unusableQueue } from "../fleet/queue-address.ts";
import { printRotations } from "./audit-output.ts";
import { serviceOf } from "./audit-request.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { fleetOptions } from "./fleet-options.ts";
import type { FleetArgs } from "./fleet-options.ts";
import { planFleet, slicesText } from "./fleet-plan.ts";
import { stopOnSignals } from "./fleet-signals.ts";
import type { Io } from "./io.ts";
import { fails, renderReport, writeWhole } from "./output.ts";
import { keepYoungGenerationSmall } from "./young-generation.ts";

export const fleetCommand: Command = {
  usage: "fleet <action>",
  describe: "Spread many repositories and workspaces over many machines: plan, work, status, report",
  options: fleetOptions,
  run: (args: FleetArgs, _wrapped, io) => fleet(args, io),
};

async function fleet(args: FleetArgs, io: Io): Promise<number> {
  if (!/^[\w.-]{1,40}$/.test(args.run))
    throw new UsageError("--run takes letters, digits, dots, dashes and underscores, 40 at most");
  const address = readQueueAddress(args.queue, io.env);
  let told = "";
  const onTrouble = (error: unknown): void => {
    const { message } = unusableQueue(error, address);
    if (message !== told) io.writeError(`jobscrub: ${message}; trying again\n`);
    told = message;
  };
  const { withFleet } = await import("../fleet/fleet.ts");
  return withFleet(address, { run: args.run, onTrouble }, (open) => ACTS[args.action](open, args, io, onTrouble));
}

type Act = (fleet: Fleet, args: FleetArgs, io: Io, onTrouble: (error: unknown) => void) => Promise<number>;

const ACTS: Readonly<Record<FleetArgs["action"], Act>> = {
  plan: planFleet,

  async work(open, args, io, onTrouble) {
    const { concurrency, lock, grace, stay = false, config } = args;
    if (!(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 1000))
      throw new UsageError("--concurrency takes a number from 1 to 1000");
    if (!(lock >= 1 && lock <= 3600 && grace >= 0 && grace <= 3600))
      throw new UsageError("--lock and --grace take seconds, up to 3600");
    const rules = knownRules().map(({ id }) => id);
    const loaded =
      config === undefined ? undefined : await loadConfig({ cwd: io.cwd, explicit: config, knownRules: rules });
    const [{ work }, { repositoryRunner }, { workspaceRunner }] = await Promise.all([
      import("../fleet/work.ts"),
      import("../fleet/run-repository.ts"),
      import("../fleet/run-workspace.ts"),
    ]);
    const runners = [repositoryRunner(loaded), workspaceRunner(serviceOf(args, io), open.results, loaded)];
    const { sliceTitle } = await import("../fleet/slice.ts");
    let done = 0;
    const signals = stopOnSignals();
    keepYoungGenerationSmall();
    await work(open, runners, {
      concurrency,
      lockMs: lock * 1000,
      graceMs: grace * 1000,
      stay,
      stop: signals.stop,
      onTrouble,
      onSlice: (slice, failure) => {
        if (failure === undefined) done++;
        else io.writeError(`jobscrub: ${visible(sliceTitle(slice))}: ${failure}\n`);
      },
    }).finally(signals.forget);
    io.write(`${slicesText(done)} done by this worker\n`);
    return EXIT.clean;
  },

  async status(open, { format }, io) {
    const { statusOf, statusText } = await import("../fleet/status.ts");
    const { stringifyJson } = await import("../reporters/escape.ts");
    const status = await statusOf(open);
    io.write(format === "json" ? stringifyJson(status) : statusText(status));
    return EXIT.clean;
  },

  async report(open, { run, format, output, failOn }, io) {
    const [{ fleetReport }, { reportOfJson }, { jsonReportText }] = await Promise.all([
      import("../fleet/fleet-report.ts"),
      import("../fleet/report-of-json.ts"),
      import("../reporters/merge-json.ts"),
    ]);
    const { report: merged, slices, missing, failed } = await fleetReport(open);
    // A run whose name is mistyped must not look clean.
    if (slices === 0) throw new UsageError(`the run ${run} has no slices; jobscrub fleet plan makes some`);
    const report = reportOfJson(merged);
    const text =
      format === "json"
        ? jsonReportText(merged)
        : renderReport(report, { format, ...(output === undefined ? {} : { output }) }, io);
    if (output === undefined) io.write(text);
    else writeWhole(resolve(io.cwd, output), text, output);
    // As an audit says it of what lies in workspaces.
    const exposed = report.findings.filter(({ exposure }) => exposure !== undefined);
    await printRotations(exposed, format === "pretty", io);
    if (missing > 0) io.writeError(`jobscrub: ${slicesText(missing)} not done yet; the report lacks what is in them\n`);
    if (failed > 0) io.writeError(`jobscrub: ${slicesText(failed)} failed; see the problems in the report\n`);
    if (fails(report, failOn)) return EXIT.findings;
    // "Clean" would be said of something that nobody has read.
    return missing + failed > 0 ? EXIT.failed : EXIT.clean;
  },
};
