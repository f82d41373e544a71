import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseShard } from "../engine/shard.ts";
import { readBaseline } from "../findings/baseline.ts";
import { auditOptions } from "./audit-options.ts";
import type { AuditArgs } from "./audit-options.ts";
import { auditExitCode, printAudit, sayKept, sayStopped } from "./audit-output.ts";
import { showAuditProgress } from "./audit-progress.ts";
import { requestOf, serviceOf, targetsOf, wishesOf } from "./audit-request.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";
import { expectWritable } from "./output.ts";
import { prepareScan } from "./scan-options.ts";
import { keepYoungGenerationSmall } from "./young-generation.ts";

export const auditCommand: Command = {
  usage: "audit",
  describe: "Find what already lies in Azure ML workspaces, through REST; changes nothing",
  options: auditOptions,
  run: async (args: AuditArgs, _wrapped, io) => {
    const temporary = args.checkpoint === undefined ? mkdtempSync(join(tmpdir(), "jobscrub-audit-")) : undefined;
    try {
      return await run(
        args,
        temporary === undefined ? resolve(io.cwd, args.checkpoint ?? "") : join(temporary, "at"),
        io,
      );
    } finally {
      if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    }
  },
};

async function run(args: AuditArgs, checkpoint: string, io: Io): Promise<number> {
  keepYoungGenerationSmall();
  if (args.output !== undefined) expectWritable(resolve(io.cwd, args.output), args.output);
  const { loaded, options, failOn } = await prepareScan(args, io, { from: io.cwd });
  const { configFolder = io.cwd, baseline, minConfidence = "low", includeRules, excludeRules } = options;
  const { audit, findTargets, makeFilter, openAccess, readCheckpoint, removeCheckpoint } =
    await import("../audit/index.ts");
  const service = serviceOf(args, io);
  const request = requestOf(args, service.endpoint.origin);
  const from = readCheckpoint(checkpoint, request, args.checkpoint ?? "");
  const { since, until } = from ?? {};
  const filter = makeFilter({
    ...wishesOf(args),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  });
  const shard = args.shard === undefined ? undefined : parseShard(args.shard);

  const progress = showAuditProgress(io, args.quiet === true);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(new Error("interrupted"));
  process.once("SIGINT", interrupt);
  process.once("SIGTERM", interrupt);
  try {
    const access = await openAccess({ ...service, signal: stop.signal, onWait: progress.wait });
    const workspaces = from?.workspaces ?? (await findTargets(access, targetsOf(args, io)));
    const outcome = await audit(access, {
      config: loaded.config,
      configFolder,
      minConfidence,
      ...(includeRules === undefined ? {} : { includeRules }),
      ...(excludeRules === undefined ? {} : { excludeRules }),
      known: new Set(
        baseline === undefined
          ? []
          : readBaseline(baseline.text, baseline.file).findings.map(({ fingerprint }) => fingerprint),
      ),
      workspaces,
      filter,
      checkpoint,
      request,
      ...(shard === undefined ? {} : { shard }),
      ...(from === undefined ? {} : { from }),
      onProgress: progress.update,
    });
    progress.clear();
    try {
      if (outcome.stopped) return sayStopped(args, io);
      await printAudit(outcome, access, args, io);
    } finally {
      outcome.journal.close();
    }
    removeCheckpoint(checkpoint);
    return auditExitCode(outcome, failOn, args, io);
  } catch (error) {
    progress.clear();
    if (stop.signal.aborted) return sayStopped(args, io);
    if (args.checkpoint !== undefined && existsSync(checkpoint)) sayKept(args.checkpoint, io);
    throw error;
  } finally {
    progress.clear();
    process.off("SIGINT", interrupt);
    process.off("SIGTERM", interrupt);
  }
}
