import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/findings/report.ts";
import { scan } from "../../src/library/scan.ts";
import { CLEAN_JOB, folderOf } from "../support/cli.ts";
import { git, repositoryOf } from "../support/repository.ts";

const job = (code: string): string => CLEAN_JOB.replace("compute:", `code: ${code}\ncompute:`);
const lines = ({ findings }: Report): string[] =>
  findings.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`);
const NATURE = "uploaded-credential-file error";
const PEM = "-----BEGIN OPENSSH PRIVATE KEY-----";

describe("files of a code folder that are credentials by their nature", () => {
  test.each([
    ["id_rsa", `${PEM}\n`],
    [".azure/msal_token_cache.json", '{"AccessToken": {}}'],
    [".azure/accessTokens.json", '[{"accessToken": "x"}]'],
    [".aws/credentials", "[default]\naws_secret_access_key = hunter-2x\n"],
    [".git-credentials", "https://me:hunter-2x@git.contoso.com\n"],
    [".databrickscfg", "[DEFAULT]\nhost = https://x\ntoken = hunter-2x\n"],
    [".kube/config", "users:\n- user:\n    client-key-data: aHVudGVyLTJ4\n"],
    [".docker/config.json", '{"auths": {"x.azurecr.io": {"auth": "bWU6aHVudGVyLTJ4"}}}'],
    [".config/gcloud/application_default_credentials.json", '{"refresh_token": "1//hunter-2x"}'],
    [".cache/huggingface/token", "@@hf_token@@"],
    [".pgpass", "db.contoso.com:5432:*:etl:hunter-2x\n"],
  ])("%s", async (name, text) => {
    const cwd = folderOf({ "job.yml": job("src"), [`src/${name}`]: text, [`other/${name}`]: text });
    const { findings } = await scan({ cwd });
    const found = findings.filter(({ file }) => file.startsWith("src/"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: `src/${name}`, severity: "error" });
    const [finding] = found;
    expect(finding?.related[0]).toEqual({
      file: "job.yml",
      line: 4,
      column: 7,
      path: "code",
      message: "uploaded with job.yml because of code: src",
      folder: "src",
    });
    if (finding?.rule === "uploaded-credential-file") expect(finding.start).toMatchObject({ line: 1, column: 1 });
    expect(JSON.stringify(findings)).not.toContain("hunter-2x");
  });

  test.each([
    ["ca.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n"],
    ["id_rsa.pub", "ssh-rsa AAAA me@x\n"],
    [".git-credentials", "https://me:<token>@git.contoso.com\n"],
    [".npmrc", "//registry.contoso.com/:_authToken=${NPM_TOKEN}\n"],
    [".pgpass", "# host:port:db:user:password\n"],
    ["config.key", "no key at all\n"],
    [".aws/config", "[default]\nregion = x\n"],
    [".cache/huggingface/token", ""],
  ])("%s is none: %j", async (name, text) => {
    expect(lines(await scan({ cwd: folderOf({ "job.yml": job("src"), [`src/${name}`]: text }) }))).toEqual([]);
  });

  test("key stores are binary files", async () => {
    const cwd = folderOf({ "job.yml": job("src"), "src/a.py": "" });
    writeFileSync(join(cwd, "src/sp.pfx"), Buffer.from([0x30, 0x82, 4, 0, 2, 1, 3]));
    writeFileSync(join(cwd, "src/store.jks"), Buffer.from([0xfe, 0xed, 0xfe, 0xed, 0, 0]));
    writeFileSync(join(cwd, "src/picture.p12"), Buffer.from([1, 2, 3, 0]));
    const report = await scan({ cwd });
    expect(lines(report)).toEqual([`src/sp.pfx ${NATURE}`, `src/store.jks ${NATURE}`]);
    expect(report.findings[0]?.message).toBe(
      "PKCS #12 archive with a private key in a code folder; it is uploaded with job.yml because of code: src",
    );
    expect(report.problems).toEqual([]);
  });

  test("the rule can be switched off, its severity changed", async () => {
    const cwd = folderOf({ "job.yml": job("src"), "src/.pgpass": "db:5432:*:etl:hunter-2x\n" });
    expect(lines(await scan({ cwd, excludeRules: ["uploaded-credential-file"] }))).toEqual([]);
    const config = { rules: { "uploaded-credential-file": "info" as const } };
    expect(lines(await scan({ cwd, config }))).toEqual(["src/.pgpass uploaded-credential-file info"]);
  });

  test("a token in the address of the repository that is the code folder", async () => {
    const cwd = repositoryOf({ "job.yml": job(".") });
    git(cwd, ["remote", "add", "origin", "https://me:hunter-2x@git.contoso.com/x.git"]);
    const report = await scan({ cwd });
    expect(report.findings.map(({ file }) => file)).toEqual([".git/config"]);
    expect(JSON.stringify(report)).not.toContain("hunter-2x");
  });
});

describe("what is uploaded with definitions", () => {
  test("texts that the scan does not read by themselves; exact formats only", async () => {
    const cwd = repositoryOf({
      ".gitignore": "ignored.py\n",
      "job.yml": job("src"),
      "src/notes.txt": "token @@hf_token@@\npassword: hunter-2x\n",
      "src/ignored.py": "T = '@@hf_token@@'\n",
      "src/a.png": "@@hf_token@@",
      "beside.txt": "@@hf_token@@",
    });
    expect(lines(await scan({ cwd }))).toEqual([
      "src/ignored.py huggingface-token error",
      "src/notes.txt huggingface-token error",
    ]);
  });

  test("definitions that share a folder are named once each, at most five", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const cwd = folderOf({
      ...Object.fromEntries(names.map((name) => [`${name}.yml`, job("src")])),
      "src/x.txt": "@@hf_token@@",
    });
    const { findings } = await scan({ cwd });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.related.map(({ file }) => file)).toEqual(["a.yml", "b.yml", "c.yml", "d.yml", "e.yml"]);
    expect(findings[0]?.related.at(-1)?.message).toBe("uploaded with e.yml because of code: src (and 2 more)");
  });

  test("a file that the scan reads anyway counts once and names the definition", async () => {
    const cwd = folderOf({ "job.yml": job("src"), "src/.env": "HF_TOKEN=@@hf_token@@\n" });
    const { findings, summary } = await scan({ cwd });
    expect(findings.map(({ related }) => related.map(({ message }) => message))).toEqual([
      ["uploaded with job.yml because of code: src"],
    ]);
    expect(summary.files).toBe(2);
  });

  test("what stands in the definition itself needs no second reason", async () => {
    const cwd = folderOf({ "job.yml": `${job(".")}tags: {t: "@@hf_token@@"}\n` });
    expect((await scan({ cwd })).findings.map(({ related }) => related)).toEqual([[]]);
  });

  test("large files are left out, and it is said", async () => {
    const cwd = folderOf({ "job.yml": job("src"), "src/data.csv": "1,2,3\n".repeat(400_000) });
    expect((await scan({ cwd })).problems).toEqual([
      { file: "job.yml", line: 4, column: 7, message: "1 uploaded file was not looked at (1 larger than 2 MB)" },
    ]);
  });

  test("a folder of very many files is looked at in part", async () => {
    const cwd = folderOf({ "job.yml": job("src"), "src/a.py": "" });
    for (let index = 0; index < 201; index++) {
      mkdirSync(join(cwd, `src/${index}`));
      for (let file = 0; file < 100; file++) writeFileSync(join(cwd, `src/${index}/${file}.bin`), "");
    }
    expect((await scan({ cwd })).problems.map(({ message }) => message)).toEqual([
      "a folder of more than 20000 files; the rest was not looked at",
    ]);
  });
});

describe("linked files", () => {
  const PIPELINE = `$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
jobs:
  train: {type: command, component: ../parts/train.yml}
  train2: {type: command, component: ../parts/train.yml}
`;
  const PART = "name: train\ncommand: python x.py --token @@hf_token@@\n";

  test("outside of the scanned paths, without a name or a schema, once", async () => {
    const cwd = folderOf({ "jobs/pipeline.yml": PIPELINE, "parts/train.yml": PART });
    const report = await scan({ cwd, paths: ["jobs"] });
    expect(lines(report)).toEqual(["parts/train.yml huggingface-token error"]);
    expect(report.findings[0]).toMatchObject({
      format: { id: "azureml/commandComponent" },
      related: [
        {
          file: "jobs/pipeline.yml",
          line: 3,
          message: "submitted with jobs/pipeline.yml because of jobs.train.component",
        },
        { file: "jobs/pipeline.yml", line: 4 },
      ],
    });
    expect(report.summary.files).toBe(2);
  });

  test("a file that the scan did not recognise is read as what the link says", async () => {
    const cwd = folderOf({
      "jobs/pipeline.yml": PIPELINE.replaceAll("parts/train.yml", "parts/odd.yml"),
      "parts/odd.yml": "label: d\ncommand: x --db-password hunter-2x\n",
    });
    const { findings, summary } = await scan({ cwd });
    expect(findings.map(({ file, path, format }) => `${file} ${path} ${format.id}`)).toEqual([
      "parts/odd.yml command azureml/commandComponent",
    ]);
    expect(summary.files).toBe(2);
  });

  test("never outside of the repository or the base folder", async () => {
    const outside = folderOf({ "train.yml": PART });
    const cwd = repositoryOf({
      "jobs/pipeline.yml": PIPELINE.replaceAll("../parts/train.yml", join(outside, "train.yml")),
    });
    symlinkSync(join(outside, "train.yml"), join(cwd, "link"));
    const { findings, problems } = await scan({ cwd });
    expect(findings).toEqual([]);
    expect(problems.map(({ message }) => message)).toContain("a file outside the repository; it was not looked at");
    const plain = folderOf({
      "jobs/pipeline.yml": PIPELINE.replaceAll("../parts/train.yml", join(outside, "train.yml")),
    });
    expect((await scan({ cwd: plain })).findings).toEqual([]);
  });
});
