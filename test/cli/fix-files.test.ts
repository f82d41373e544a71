import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { folderOf } from "../support/cli.ts";
import { ACT, VAULT_HOST, filesIn, fix, hasJournal } from "../support/fix.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";

const DEPLOYMENT = fillSamples(`$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
description: für Zürich 🏔
endpoint_name: scores
environment_variables:
  HF_TOKEN: "@@hf_token@@"   # of the team
  EPOCHS: 3
`);
const TOKEN = /hf_\w{34}/.exec(DEPLOYMENT)?.[0] ?? "";
const REFERENCE = /\$\{\{keyvault:https:\/\/team-vault\.vault\.azure\.net\/secrets\/hf-token\/[0-9a-f]{32}\}\}/;
const isRoot = process.getuid?.() === 0;
/** A user who may do nothing, for tests that run as root. */
const NOBODY = 65_534;

const reason = KeyVaultServer.reasonNotToRun;
if (reason !== undefined) console.log(`the tests of fixed files are skipped: ${reason}`);

describe.skipIf(reason !== undefined)("a file that is fixed", () => {
  let server: KeyVaultServer;
  beforeAll(async () => {
    server = await KeyVaultServer.start();
    // The other user has to trust it as well.
    chmodSync(dirname(server.certificate.file), 0o755);
  });
  afterAll(() => server.stop());
  beforeEach(() => server.reset());

  /** The text as it was, but for the reference. */
  const asBefore = (text: string) => text.replace(REFERENCE, TOKEN);

  const encodings: [string, (text: string) => Buffer][] = [
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-8 with CRLF", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["UTF-8 without a line end", (text) => Buffer.from(text.trimEnd())],
    ["UTF-16 little endian", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 big endian", (text) => Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf16le").swap16()],
  ];
  test.each(encodings)("keeps its encoding: %s", async (name, encode) => {
    const cwd = folderOf({});
    writeFileSync(join(cwd, "d.yml"), encode(DEPLOYMENT));
    expect(await fix(ACT, { cwd, server })).toMatchObject({ status: 0, stderr: "" });
    const bytes = readFileSync(join(cwd, "d.yml"));
    const decoded = name.includes("UTF-16")
      ? (name.includes("big") ? Buffer.from(bytes).swap16() : bytes).toString("utf16le")
      : bytes.toString();
    expect(decoded).toMatch(REFERENCE);
    expect(
      encode(
        asBefore(decoded)
          .replace(/^\uFEFF/, "")
          .replaceAll("\r\n", "\n"),
      ),
    ).toEqual(encode(DEPLOYMENT));
  });

  test("in no known encoding stays, nothing of it is stored, and the others are changed", async () => {
    const cwd = folderOf({ "other.yml": DEPLOYMENT.replace(/HF_TOKEN: .*/, "DB_PASSWORD: hunter-2x-Kf93kd") });
    const bytes = Buffer.from(DEPLOYMENT, "latin1");
    writeFileSync(join(cwd, "d.yml"), bytes);
    const done = await fix(ACT, { cwd, server });
    expect(done.status).toBe(1);
    expect(done.stderr).toBe("jobscrub: d.yml: is neither UTF-8 nor UTF-16, so nothing in it is changed\n");
    expect(readFileSync(join(cwd, "d.yml"))).toEqual(bytes);
    expect(await server.look(VAULT_HOST, "hf-token")).toBeUndefined();
    expect(readFileSync(join(cwd, "other.yml"), "utf8")).toContain("/secrets/db-password/");
    expect(readdirSync(cwd).toSorted()).toEqual(["d.yml", "other.yml"]);
  });

  test("keeps its mode and its owner", async () => {
    const cwd = folderOf({ "d.yml": DEPLOYMENT });
    const path = join(cwd, "d.yml");
    chmodSync(path, 0o640);
    if (isRoot) chownSync(path, NOBODY, NOBODY);
    const before = statSync(path);
    expect((await fix(ACT, { cwd, server })).status).toBe(0);
    const { mode, uid, gid } = statSync(path);
    expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
  });

  test("behind a link is changed where it is, and the link stays", async () => {
    const cwd = folderOf({ "real/d.yml": DEPLOYMENT });
    mkdirSync(join(cwd, "jobs"));
    symlinkSync("../real/d.yml", join(cwd, "jobs", "link.yml"));
    expect((await fix([...ACT, "jobs/link.yml"], { cwd, server })).status).toBe(0);
    expect(lstatSync(join(cwd, "jobs", "link.yml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "real", "d.yml"), "utf8")).toMatch(REFERENCE);
  });

  test.each(["the file", "its folder"])("is not written when %s may not be; nothing is stored", async (what) => {
    const cwd = folderOf({ "jobs/d.yml": DEPLOYMENT });
    const [file, folder] = [join(cwd, "jobs", "d.yml"), join(cwd, "jobs")];
    if (isRoot) for (const path of [cwd, folder, file]) chownSync(path, NOBODY, NOBODY);
    chmodSync(what === "the file" ? file : folder, what === "the file" ? 0o444 : 0o555);
    const refused = await fix(ACT, { cwd, server, ...(isRoot ? { uid: NOBODY } : {}) });
    chmodSync(folder, 0o755);
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(/cannot write jobs\/d\.yml \(EACCES\)/);
    expect(readFileSync(file, "utf8")).toBe(DEPLOYMENT);
    expect(await server.look(VAULT_HOST, "hf-token")).toBeUndefined();
    expect(readdirSync(cwd)).toEqual(["jobs"]);
  });

  test("that another program changes meanwhile is left to it, and nothing is lost", async () => {
    const cwd = folderOf({ "d.yml": DEPLOYMENT });
    const path = join(cwd, "d.yml");
    const theirs = DEPLOYMENT.replace("EPOCHS: 3", "EPOCHS: 4");
    server.fault = ({ method }) => {
      if (method === "PUT") writeFileSync(path, theirs);
      return undefined;
    };
    const refused = await fix(ACT, { cwd, server });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/d\.yml has changed meanwhile; .*finish it with: jobscrub fix --resume/);
    expect(readFileSync(path, "utf8")).toBe(theirs);
    expect((await fix(["--resume"], { cwd, server })).status).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(REFERENCE);
    expect(asBefore(readFileSync(path, "utf8"))).toBe(theirs);
  });

  test("of which one of several cannot be written: the others are, and --resume does the rest", async () => {
    const cwd = folderOf({ "a.yml": DEPLOYMENT, "b/d.yml": DEPLOYMENT.replace("HF_", "HUB_"), "c.yml": DEPLOYMENT });
    server.fault = ({ method }) => {
      // The folder is another one by the time when its file is to be written.
      if (method === "PUT") renameSync(join(cwd, "b"), join(cwd, "away"));
      return undefined;
    };
    const failed = await fix(ACT, { cwd, server });
    expect(failed.status).toBe(2);
    expect(failed.stderr).toMatch(/cannot write b\/d\.yml \(ENOENT\); all other files were changed; finish it with/);
    renameSync(join(cwd, "away"), join(cwd, "b"));
    expect(readFileSync(join(cwd, "a.yml"), "utf8")).toMatch(REFERENCE);
    expect(readFileSync(join(cwd, "c.yml"), "utf8")).toMatch(REFERENCE);
    expect(readFileSync(join(cwd, "b", "d.yml"), "utf8")).toContain(TOKEN);
    expect(hasJournal(cwd)).toBe(true);
    server.fault = () => undefined;
    expect(await fix(["--resume"], { cwd, server })).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "b", "d.yml"), "utf8")).toMatch(REFERENCE);
    expect(hasJournal(cwd)).toBe(false);
  });

  test("another program of the resolver's name is not overwritten, an old resolver is", async () => {
    const job = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncode: src\ncommand: python t.py\nenvironment: azureml:e@latest\ncompute: azureml:c\nenvironment_variables:\n  HF_TOKEN: ${TOKEN}\n`;
    const cwd = folderOf({ "job.yml": job, "src/keyvault_env.py": "print('mine')\n" });
    const before = filesIn(cwd);
    const refused = await fix(["--resolver", ...ACT], { cwd, server });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/src\/keyvault_env\.py is another program than the resolver/);
    expect(filesIn(cwd)).toEqual(before);
    expect(server.requests.filter(({ method }) => method === "PUT")).toEqual([]);
    writeFileSync(join(cwd, "src", "keyvault_env.py"), "# an older one; it belongs to jobscrub\n");
    expect((await fix(["--resolver", ...ACT], { cwd, server })).status).toBe(0);
    expect(readFileSync(join(cwd, "src", "keyvault_env.py"), "utf8")).toContain("def main(");
    expect(realpathSync(cwd)).toBe(cwd);
  });
});
