import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import { filesIn } from "../support/fix.ts";

const JOB = `${LEAKING_JOB.replace("environment:", "code: src\nenvironment:")}  DB_PASSWORD: hunter-2x-Kf93kd\n`;
const FILES = { "job.yml": JOB, "src/train.py": "print(1)\n" };

interface Plan {
  readonly written: boolean;
  readonly summary: unknown;
  readonly fixes: readonly { readonly [key: string]: unknown }[];
  readonly stays: readonly { readonly [key: string]: unknown }[];
  readonly files: readonly { readonly file: string; readonly edits: readonly Edit[] }[];
  readonly added: readonly unknown[];
}

interface Edit {
  readonly line: number;
  readonly lines: number;
  readonly text: string;
}

function planOf(cwd: string, ...args: string[]): Plan {
  const { stdout, stderr } = jobscrub(["fix", "--format", "json", ...args], { cwd });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Plan;
}

describe("a run that shows", () => {
  test("tells programs what it would do, without values", () => {
    const cwd = folderOf(FILES);
    const before = readFileSync(join(cwd, "job.yml"), "utf8");
    const { stdout } = jobscrub(["fix", "--format", "json", "--resolver"], { cwd });
    for (const value of ["hunter-2x-Kf93kd", /hf_\w{34}/.exec(before)?.[0] ?? "-"]) expect(stdout).not.toContain(value);
    const plan = planOf(cwd, "--resolver", "--vault", "contoso");
    expect(plan).toMatchObject({
      version: 1,
      written: false,
      summary: { fixes: 2, stays: 0, files: 1, stored: 0 },
      fixes: [
        {
          rule: "huggingface-token",
          path: "environment_variables.HF_TOKEN",
          line: 7,
          safety: "safe",
          name: "hf-token",
        },
        { rule: "literal-secret", line: 8, masked: "hu…(16)", safety: "safe", name: "db-password" },
      ],
      added: [{ file: "src/keyvault_env.py", what: "the resolver" }],
    });
    // The edits are what they say: applied to the lines, they give the file that --write would give.
    const lines = before.split(/(?<=\n)/);
    for (const { line, lines: count, text } of (plan.files[0]?.edits ?? []).toReversed())
      lines.splice(line - 1, count, text);
    expect(lines.join("")).toBe(
      before
        .replace("command: python", "command: python keyvault_env.py -- python")
        .replace(/HF_TOKEN: .*/, "HF_TOKEN: keyvault://contoso/hf-token")
        .replace(/DB_PASSWORD: .*/, "DB_PASSWORD: keyvault://contoso/db-password")
        .concat("identity:\n  type: managed\n"),
    );
  });

  test("is about one rule or one finding where that is asked for", () => {
    const cwd = folderOf(FILES);
    const all = planOf(cwd, "--resolver");
    const one = planOf(cwd, "--resolver", "--finding", String(all.fixes[1]?.["fingerprint"]));
    expect(one.fixes.map(({ rule }) => rule)).toEqual(["literal-secret"]);
    expect(one.fixes[0]?.["fingerprint"]).toBe(all.fixes[1]?.["fingerprint"]);
    const rule = planOf(cwd, "--resolver", "--only", "huggingface-token", "job.yml");
    expect(rule.fixes.map(({ path }) => path)).toEqual(["environment_variables.HF_TOKEN"]);
  });

  test("says why a finding stays, and what would help", () => {
    const cwd = folderOf(FILES);
    const { stdout, status } = jobscrub(["fix"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("nothing to change; 2 findings stay\n");
    expect(stdout).toContain("  let jobs refer to Key Vault: jobscrub fix --resolver\n");
    expect(planOf(cwd).stays.map(({ why }) => why)).toEqual(["unsafe", "unsafe"]);
  });

  test("repeats in the command to go on what it was asked, quoted", () => {
    const cwd = folderOf({ "my jobs/job.yml": JOB, "my jobs/src/a.py": "" });
    const { stdout } = jobscrub(["fix", "my jobs", "--resolver", "--only", "literal-secret"], { cwd });
    expect(stdout).toContain(
      "  do it: jobscrub fix 'my jobs' --only literal-secret --resolver --write --vault https://NAME.vault.azure.net --upload\n",
    );
  });

  test("leaves alone what is suppressed or in the baseline, and shows neither", () => {
    const cwd = folderOf({
      ...FILES,
      "job.yml": JOB.replace("  DB_PASS", "  # jobscrub: ignore[literal-secret] of the test database\n  DB_PASS"),
    });
    const suppressed = jobscrub(["fix", "--resolver"], { cwd });
    expect(suppressed.stdout).toContain("1 finding in 1 file can be fixed");
    expect(suppressed.stdout).not.toContain("hunter-2x-Kf93kd");
    expect(jobscrub(["baseline"], { cwd }).status).toBe(0);
    const known = jobscrub(["fix", "--resolver", "--baseline", "jobscrub.baseline.json"], { cwd });
    expect(known).toMatchObject({ status: 0, stdout: "nothing to change\n" });
  });

  test("names in the vault are only given to what moves", () => {
    const store = `$schema: https://azuremlschemas.azureedge.net/latest/azureBlob.schema.json
name: d
type: azure_blob
account_name: contoso
credentials:
  db_password: hunter-7x-Kf93kd
  account_key: "@@storage_key@@"
container_name: c
`;
    const cwd = folderOf({ ...FILES, "a.yml": store.replace("account_key", "hf_token") });
    const names = planOf(cwd, "--resolver").fixes.map(({ name }) => name);
    expect(names).toEqual(["hf-token", "db-password"]);
  });

  test("what stays has no number in its name that what moves does not give it", () => {
    const cwd = folderOf({
      // Without the resolver the job stays; it is read before the deployment, which moves.
      "a.yml": JOB.replace("hunter-2x-Kf93kd", "hunter-7x-Kf93kd"),
      "b.yml": LEAKING_JOB.replace("commandJob", "managedOnlineDeployment").replace(
        /HF_TOKEN: .*/,
        "DB_PASSWORD: hunter-2x-Kf93kd",
      ),
      "src/a.py": "",
    });
    const { fixes, stays } = planOf(cwd, "--vault", "contoso");
    expect(fixes.map(({ name }) => name)).toEqual(["db-password"]);
    const texts = stays.map(({ text }) => String(text)).join("\n");
    expect(texts).toMatch(/read hf-token:/);
    expect(texts).toMatch(/read db-password-2:/);
  });

  test("the same value is called after the variable that has it, wherever that stands", () => {
    const command = JOB.replace("python train.py", "python train.py --auth @@hf_token@@");
    const cwd = folderOf({ "job.yml": command, "src/a.py": "" });
    const names = planOf(cwd, "--resolver").fixes.map(({ name }) => name);
    expect(names).toEqual(["hf-token", "hf-token", "db-password"]);
  });

  test("a value that is written elsewhere too, where no rule looks, is told", () => {
    const cwd = folderOf({ ...FILES, "job.yml": `${JOB}# was hunter-2x-Kf93kd before\n` });
    const { stdout, status } = jobscrub(["fix", "--resolver"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /still written, where no rule finds it:\n {2}job\.yml:1\d\n {4}hu…\(16\) of job\.yml:8:16 \(literal-secret\)/,
    );
    expect(stdout).not.toContain("hunter-2x-Kf93kd");
    const { left } = JSON.parse(jobscrub(["fix", "--resolver", "--format", "json"], { cwd }).stdout) as {
      left: unknown;
    };
    expect(left).toMatchObject([{ file: "job.yml", of: { rule: "literal-secret", line: 8 } }]);
  });

  test("the resolver and a public key are offered only where they help", () => {
    const compute = (type: string) => `name: c
type: ${type}
size: Standard_DS3_v2
resource_id: /subscriptions/x/resourceGroups/y/providers/Microsoft.Compute/virtualMachines/z
ssh_settings:
  admin_username: azureuser
  admin_password: hunter-2x-Kf93kd
`;
    const cwd = folderOf({
      ...FILES,
      "body.json": `{"properties": {"jobType": "Command", "command": "x", "environmentId": "e", "computeId": "c", "environmentVariables": {"HF_TOKEN": "@@hf_token@@"}}}`,
      "aml.yml": compute("amlcompute"),
      "vm.yml": compute("virtualmachine"),
    });
    const offers = (option: string, ...args: string[]) =>
      planOf(cwd, ...args)
        .stays.filter(({ text }) => String(text).includes(option))
        .map(({ file }) => file);
    expect(offers("--resolver")).toEqual(["job.yml", "job.yml"]);
    expect(offers("--resolver", "--resolver")).toEqual([]);
    expect(offers("--ssh-public-key")).toEqual(["aml.yml"]);
  });

  test("a connection is created from the file where it lies", () => {
    const connection =
      "name: feed\ntype: python_feed\ntarget: https://x.example\ncredentials:\n  type: username_password\n  username: u\n  password: hunter-2x-Kf93kd\n";
    const cwd = folderOf({ "our connections/feed.yml": connection });
    const { stdout } = jobscrub(["fix"], { cwd });
    expect(stdout).toContain("az ml connection create --file 'our connections/feed.yml' \\\n");
    expect(stdout).toContain("--name feed-password ");
  });

  test("goes by the configuration of what is fixed, as a scan does", () => {
    const cwd = folderOf({ "own/job.yml": JOB, "own/src/a.py": "", "jobscrub.config.yaml": "exclude: ['own/**']\n" });
    expect(planOf(cwd, "--resolver").fixes).toEqual([]);
    const inner = folderOf({
      "own/job.yml": JOB,
      "own/src/a.py": "",
      "own/jobscrub.config.yaml": "",
      "jobscrub.config.yaml": "exclude: ['own/**']\n",
    });
    expect(planOf(inner, "own", "--resolver").fixes).toHaveLength(2);
  });

  test("a job without a code folder on this machine", () => {
    const cwd = folderOf({ "job.yml": JOB });
    expect(planOf(cwd, "--resolver").stays.map(({ why }) => why)).toEqual(["no-folder", "no-folder"]);
  });
});

describe("refuses", () => {
  test.each([
    [["--upload"], /--upload goes with --write/],
    [["--write", "--upload", "--yes"], /--upload needs --vault/],
    [["--write", "--vault", "https://example.com", "--yes"], /vault must be a name or an address such as/],
    [["--write", "--vault", "contoso", "--upload"], /nobody is there to ask; --yes fixes all/],
    [["--only", "literal-secrets"], /no rule "literal-secrets"; did you mean "literal-secret"\?/],
    [["--finding", "0123456789abcdef0123"], /no finding of this fingerprint here/],
    [["--resume", "job.yml"], /leave out paths/],
    [["--dry-run", "--write"], /dry-run and write are mutually exclusive/],
    [["nowhere.yml"], /nowhere\.yml/],
    [["--ssh-public-key", "src/train.py"], /is no SSH public key/],
  ])("%j", (args, said) => {
    const cwd = folderOf(FILES);
    const before = filesIn(cwd);
    const { status, stdout, stderr } = jobscrub(["fix", ...args], { cwd });
    expect(stderr).toMatch(said);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(filesIn(cwd)).toEqual(before);
  });
});
