import type { RunOptions } from "../engine/fix/journal.ts";
import { planFixes } from "../engine/fix/make-plan.ts";
import type { FixRequest } from "../engine/fix/make-plan.ts";
import type { Candidates } from "../engine/fix/plan.ts";
import { endJournal, journalToResume, nameIn, onlyJournalled, refuseOverJournal } from "../engine/fix/resume.ts";
import type { Command } from "./command.ts";
import { chooseFixes, confirmFixes, requireTerminal } from "./fix-choose.ts";
import { checkFixArgs, fixOptions } from "./fix-options.ts";
import type { FixArgs } from "./fix-options.ts";
import { candidatesFor, finish, isFixable, planned, print, reportOf, requestFor } from "./fix-run.ts";
import { openVault, withWorkspaceVault } from "./fix-vault.ts";
import type { Io } from "./io.ts";
import { readPublicKey } from "./ssh-public-key.ts";

export const fixCommand: Command = {
  usage: "fix [paths..]",
  describe: "Move secrets to Key Vault: show the changes, or make them with --write",
  options: fixOptions,
  run: async (args: FixArgs, _wrapped, io) => {
    checkFixArgs(args);
    return args.resume === true ? resume(args, io) : fix(await withWorkspaceVault(args), io);
  },
};

async function fix(args: FixArgs, io: Io): Promise<number> {
  const writes = args.write === true;
  const asks = writes && args.yes !== true;
  if (asks) requireTerminal(args.format, io);
  if (writes) refuseOverJournal(io.cwd);
  const options: RunOptions = {
    paths: args.paths ?? [],
    ...(args.config === undefined ? {} : { config: args.config }),
    includeRules: args.includeRule ?? [],
    uploads: args.upload === true,
    resolver: args.resolver === true,
    unsafe: args.unsafe === true,
    ...(args.sshPublicKey === undefined ? {} : { sshPublicKey: readPublicKey(args.sshPublicKey, io.cwd) }),
  };
  const request = await requestFor(options, args, io, { vault: args.vault, writes });
  const found = await candidatesFor(args, io);
  if (asks) return askAndFix(found, request, options, args, io);
  const plan = await planned(found, request);
  return finish(found, plan, request, { options, resumes: false, withDiff: true }, args, io);
}

/** Lets a person choose, shows what would come of it, and asks once more. */
async function askAndFix(
  found: Candidates,
  request: FixRequest,
  options: RunOptions,
  args: FixArgs,
  io: Io,
): Promise<number> {
  const { vault: _, ...others } = request;
  const named = await openVault(args.vault, false);
  const shown = { ...others, ...(named === undefined ? {} : { vault: named }), writes: false };
  const { candidates, names } = await chooseFixes(found, await planFixes(found, shown));
  const chosen: FixRequest = { ...request, nameOf: ({ finding }) => names.get(finding) };
  const plan = await planned(candidates, chosen);
  if (isFixable(plan)) {
    const view = await reportOf(candidates, plan, request, args, false);
    print({ ...view, rest: [], left: [], steps: [], hints: [] }, true, args, io);
    await confirmFixes();
  }
  return finish(candidates, plan, chosen, { options, resumes: false, withDiff: false }, args, io);
}

/** Goes on with the run of which the journal tells; what it had done already is found no more. */
async function resume(args: FixArgs, io: Io): Promise<number> {
  const journal = journalToResume(io.cwd);
  const { options } = journal;
  const { paths, config, includeRules } = options;
  const as: FixArgs = { ...args, ...(config === undefined ? {} : { config }), includeRule: includeRules, paths };
  const request: FixRequest = {
    ...(await requestFor(options, args, io, { vault: journal.vault, writes: true })),
    nameOf: (candidate) => nameIn(journal, candidate),
  };
  const candidates = onlyJournalled(await candidatesFor(as, io), journal);
  const plan = await planned(candidates, request);
  const code = await finish(candidates, plan, request, { options, resumes: true, withDiff: true }, args, io);
  endJournal(io.cwd, journal);
  return code;
}
