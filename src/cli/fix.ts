import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { refuseOverJournal, journalToResume, nameIn, onlyJournalled } from "../engine/fix/resume.ts";
import type { Journal } from "../engine/fix/journal.ts";
import { findCandidates } from "../engine/fix/plan.ts";
import type { Candidates } from "../engine/fix/plan.ts";
import { applyFixes, planFixes } from "../engine/fix/run.ts";
import type { FixPlan, FixRequest } from "../engine/fix/run.ts";
import { UsageError } from "../errors.ts";
import { fixText } from "../reporters/fix-report.ts";
import { resolverFile } from "../resolver/resolver-file.ts";
import type { Vault } from "../vault/vault.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { chooseFixes } from "./fix-choose.ts";
import type { Chosen } from "./fix-choose.ts";
import { viewOf } from "./fix-view.ts";
import { wantsColor } from "./io.ts";
import type { Io } from "./io.ts";
import { prepareScan, sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";

const DEFAULT_WIDTH = 80;

interface FixArgs extends SharedArgs {
  readonly paths?: readonly string[];
  readonly dryRun?: boolean;
  readonly write?: boolean;
  readonly vault?: string;
  readonly upload?: boolean;
  readonly resolver?: boolean;
  readonly unsafe?: boolean;
  readonly only?: readonly string[];
  readonly finding?: readonly string[];
  readonly whenTaken?: "rename" | "stop";
  readonly sshPublicKey?: string;
  readonly yes?: boolean;
  readonly resume?: boolean;
  readonly color?: boolean;
}

export const fixCommand: Command = {
  usage: "fix [paths..]",
  describe: "Move secrets to Key Vault: show the changes, or make them with --write",
  options: (parser) =>
    sharedOptions(parser)
      .positional("paths", { type: "string", array: true, describe: "Files, folders or globs (default: this folder)" })
      .option("dry-run", { type: "boolean", describe: "Show the changes and touch nothing (the default)" })
      .option("write", { type: "boolean", describe: "Change the files" })
      .option("vault", { type: "string", requiresArg: true, describe: "The Key Vault: https://NAME.vault.azure.net" })
      .option("upload", { type: "boolean", describe: "Put the values into the vault and read them back first" })
      .option("resolver", {
        type: "boolean",
        describe: "Let jobs refer to secrets, with a small program in their code folder that reads them at the start",
      })
      .option("unsafe", { type: "boolean", describe: "Also make changes after which a person has more to do" })
      .option("only", { type: "string", array: true, requiresArg: true, describe: "Only findings of this rule" })
      .option("finding", {
        type: "string",
        array: true,
        requiresArg: true,
        describe: "Only this finding, by fingerprint",
      })
      .option("when-taken", {
        choices: ["rename", "stop"] as const,
        default: "rename",
        requiresArg: true,
        describe: "When a name in the vault holds another value: take another name, or stop",
      })
      .option("ssh-public-key", { type: "string", requiresArg: true, describe: "Public key file for computes" })
      .option("yes", { alias: "y", type: "boolean", describe: "Do not ask" })
      .option("resume", { type: "boolean", describe: "Finish a run that was interrupted" })
      .option("color", { type: "boolean", describe: "Colours (--no-color: none)" })
      .conflicts("dry-run", ["write", "resume"])
      .example("$0 jobs/", "what would change")
      .example("$0 jobs/ --resolver --write --vault https://NAME.vault.azure.net --upload", "do it")
      .epilogue("Exit code: 0 when nothing is left to fix, 1 when findings stay, 2 when it could not run."),
  run: (args: FixArgs, _wrapped, io) => fix(args, io),
};

async function fix(args: FixArgs, io: Io): Promise<number> {
  const journal = args.resume === true ? journalToResume(io.cwd) : undefined;
  const writes = args.write === true || journal !== undefined;
  if (args.upload === true && !writes) throw new UsageError("--upload goes with --write");
  if (writes && journal === undefined) refuseOverJournal(io.cwd);
  const { options } = await prepareScan(args, io);
  const paths = journal?.entries.map(({ file }) => file) ?? args.paths ?? [];
  const found = await findCandidates(
    {
      ...options,
      minConfidence: args.minConfidence ?? "low",
      ...(paths.length === 0 ? {} : { paths: [...new Set(paths)] }),
    },
    { rules: args.only ?? [], fingerprints: args.finding ?? [] },
  );
  const vault = await openVault(args, journal);
  const asks = writes && journal === undefined && args.yes !== true;
  const chosen: Chosen = asks
    ? await chooseFixes(found, io)
    : { candidates: journal === undefined ? found : onlyJournalled(found, journal), names: new Map() };
  const request: FixRequest = {
    cwd: io.cwd,
    ...(vault === undefined ? {} : { vault }),
    writes,
    uploads: args.upload === true || journal !== undefined,
    unsafe: args.unsafe === true || journal?.unsafe === true,
    resolver: args.resolver === true || journal?.resolver === true,
    whenTaken: args.whenTaken ?? "rename",
    ...(args.sshPublicKey === undefined ? {} : { sshPublicKey: readKey(args.sshPublicKey, io) }),
    nameOf: (candidate) => (journal === undefined ? chosen.names.get(candidate.finding) : nameIn(journal, candidate)),
  };
  return run(chosen.candidates, request, args, io);
}

async function run(candidates: Candidates, request: FixRequest, args: FixArgs, io: Io): Promise<number> {
  let plan: FixPlan = await planFixes(candidates, request);
  const fixable = plan.files.some(({ fixed }) => fixed.length > 0);
  if (request.writes && fixable)
    plan = { ...plan, files: await applyFixes(candidates, plan, request, () => resolverFile("python").text) };
  const view = await viewOf(candidates, plan, {
    cwd: io.cwd,
    vault: request.vault?.name ?? "<vault>",
    written: request.writes && fixable,
    uploads: request.uploads,
    hints: hintsOf(request, fixable),
  });
  io.write(fixText(view, { color: wantsColor(io, args.color), width: io.columns ?? DEFAULT_WIDTH }));
  for (const { file, message } of candidates.problems) io.writeError(`jobscrub: ${file}: ${message}\n`);
  const stays = view.rest.some(({ finding }) => finding.severity !== "info");
  return stays || (!request.writes && fixable) ? EXIT.findings : EXIT.clean;
}

/** The vault is asked only when something is written, so that a run which shows needs nobody to be signed in. */
async function openVault(args: FixArgs, journal: Journal | undefined): Promise<Vault | undefined> {
  const name = args.vault ?? (journal?.vault === "" ? undefined : journal?.vault);
  if (name === undefined) {
    if (args.upload === true) throw new UsageError("--upload needs --vault https://NAME.vault.azure.net");
    return undefined;
  }
  const { vaultAddress } = await import("../vault/vault-address.ts");
  const address = vaultAddress(name);
  if (args.write !== true && journal === undefined) return { ...address, ...SHOWN };
  const { openKeyVault } = await import("../vault/key-vault.ts");
  return openKeyVault(name);
}

/** A vault that is only named. */
const SHOWN: Pick<Vault, "state" | "store"> = {
  state: async () => ({ kind: "free" }),
  store: async () => {
    throw new UsageError("nothing is stored in a run that only shows");
  },
};

function readKey(file: string, io: Io): string {
  let text: string;
  try {
    text = readFileSync(resolve(io.cwd, file), "utf8");
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
  if (!/^(?:ssh-(?:rsa|ed25519)|ecdsa-sha2-\S{1,30}) [A-Za-z0-9+/=]+(?: \S.*)?\s*$/.test(text))
    throw new UsageError(`${file} is no SSH public key (ssh-rsa AAAA…)`);
  return text.trim();
}

function hintsOf({ writes, vault, resolver }: FixRequest, fixable: boolean): string[] {
  if (writes || !fixable) return [];
  const flags = [
    resolver ? "--resolver" : "",
    `--write --vault ${vault?.url ?? "https://NAME.vault.azure.net"} --upload`,
  ];
  return [`do it: jobscrub fix ${flags.filter((flag) => flag !== "").join(" ")}`];
}
