import { expect, test, vi } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import { knownRules } from "../../src/engine/settings.ts";
import { isInShard } from "../../src/engine/shard.ts";
import { reporters } from "../../src/reporters/index.ts";
import { GIT_TOKEN, PASSWORD, TOKEN, workspacePath } from "../support/arm-contents.ts";
import { auditOf, linesOf, serve } from "./open-audit.ts";

// Machines that do much else at the same time are slow.
vi.setConfig({ testTimeout: 120_000 });

test("everything in a workspace is found, as what it is", async () => {
  const server = await serve(200);
  const audited = await auditOf(server);
  expect(linesOf(audited)).toEqual([
    "info hbi-workspace-off workspaces/w properties.hbiWorkspace 1",
    "info public-network-access workspaces/w properties.publicNetworkAccess 1",
    "error literal-secret workspaces/w/components/prep/versions/1 properties.componentSpec.command 1",
    "info service-tls workspaces/w/computes/aks properties.properties.sslConfiguration.status 1",
    "info ssh-public-access workspaces/w/computes/cpu properties.properties.remoteLoginPortPublicAccess 1",
    "info shared-key-datastore workspaces/w/datastores/blob properties.credentials.credentialsType 1",
    "error credentials-in-url workspaces/w/environments/sklearn/versions/1 properties.condaFile 1",
    "error huggingface-token workspaces/w/experiments/churn/runs/notebook-1 properties.tags.token 1",
    "error huggingface-token workspaces/w/jobs/job-000007 properties.environmentVariables.HF_TOKEN 4",
    "error literal-secret workspaces/w/jobs/job-000007 properties.environmentVariables.DB_PASSWORD 2",
    'error github-token workspaces/w/jobs/job-000007 properties.properties["mlflow.source.git.repoURL"] 4',
    "warning misplaced-reference workspaces/w/jobs/job-000057 properties.environmentVariables.DB_PASSWORD 2",
    "error huggingface-token workspaces/w/models/churn/versions/3 properties.description 1",
    "info key-authentication workspaces/w/onlineEndpoints/score properties.authMode 1",
    "error huggingface-token workspaces/w/onlineEndpoints/score/deployments/blue properties.environmentVariables.API_KEY 1",
    "error huggingface-token workspaces/w/schedules/nightly properties.action.jobDefinition.environmentVariables.HF_TOKEN 1",
    "info service-authentication workspaces/w/services/old authEnabled 1",
    "info service-tls workspaces/w/services/old sslEnabled 1",
    "info service-managed-encryption workspaces/w/setup workspace.customerManagedKey 1",
    "info no-diagnostic-settings workspaces/w/setup workspace.diagnosticSettings 1",
    "info storage-shared-key workspaces/w/setup storageAccount.allowSharedKeyAccess 1",
    "info registry-admin-user workspaces/w/setup containerRegistry.adminUserEnabled 1",
  ]);
  expect(audited.report.problems).toEqual([]);
  expect(audited.unread).toBe(0);
  expect(audited.report.summary.files).toBe(223);
});

test("only what the specification has is asked, and never for secrets", async () => {
  const server = await serve(250);
  await auditOf(server);
  expect(server.faults).toEqual([]);
  expect(server.asked.filter((each) => /secret|keys|token|^(?:PUT|PATCH|DELETE)/i.test(each))).toEqual([]);
  expect(server.asked.filter((each) => each === "GET Jobs_List")).toHaveLength(3);
});

test("a value that many jobs hold is one finding that says how far it has got", async () => {
  const { report } = await auditOf(await serve(1000), { filter: { only: ["jobs"] } });
  const finding = report.findings.find(({ rule }) => rule === "huggingface-token");
  expect(finding?.exposure).toEqual({
    noun: "job",
    places: 20,
    since: expect.stringMatching(/^2024-01-/) as string,
    until: expect.stringMatching(/^2024-12-/) as string,
    createdBy: [
      { name: "ada@contoso.com", places: 7 },
      { name: "grace@contoso.com", places: 7 },
      { name: "linus@contoso.com", places: 6 },
    ],
    isChangeable: false,
    note: expect.stringContaining("logged for good") as string,
  });
  expect(finding?.message).toMatch(/; in 20 jobs since 2024-01-\d\d, where it cannot be changed any more$/);
  expect(finding?.related.map(({ file }) => file)).toEqual([
    "workspaces/w/jobs/job-000057",
    "workspaces/w/jobs/job-000107",
    "workspaces/w/jobs/job-000157",
  ]);
});

test("different values at the same place are different findings", async () => {
  const server = await serve(3, {}, (contents) => ({
    ...contents,
    list: (operation, parts) =>
      operation !== "Jobs_List"
        ? contents.list(operation, parts)
        : {
            length: 3,
            at: (index) => ({
              name: `j${index}`,
              properties: {
                jobType: "Command",
                command: "a",
                environmentId: "e",
                environmentVariables: { DB_PASSWORD: ["hunter-2x", "hunter-3y", "hunter-2x"][index] },
              },
            }),
          },
  }));
  const audited = await auditOf(server, { filter: { only: ["jobs"] } });
  expect(linesOf(audited)).toEqual([
    "error literal-secret workspaces/w/jobs/j0 properties.environmentVariables.DB_PASSWORD 2",
    "error literal-secret workspaces/w/jobs/j1 properties.environmentVariables.DB_PASSWORD 1",
  ]);
});

test("no value gets into the checkpoint, the journal or the report", async () => {
  const audited = await auditOf(await serve(200));
  const all = audited.written + JSON.stringify(audited.report);
  for (const value of [TOKEN, GIT_TOKEN, PASSWORD]) expect(all).not.toContain(value);
  expect(audited.written).toContain("jobs/job-000007");
});

test("every format says how far a value has got, and none says the value", async () => {
  const { report } = await auditOf(await serve(200));
  const options = { color: false, width: 400, version: "0", verbose: true, rules: knownRules() };
  for (const [name, reporter] of Object.entries(reporters)) {
    const text = reporter(report, options);
    expect(text, name).toContain("in 4 jobs since 2024");
    for (const value of [TOKEN, GIT_TOKEN, PASSWORD]) expect(text, name).not.toContain(value);
  }
});

test("a name that is itself a secret is shown masked", async () => {
  const server = await serve(1, {}, (contents) => ({
    ...contents,
    list: (operation, parts) =>
      operation === "Jobs_List"
        ? {
            length: 1,
            at: () => ({ name: TOKEN, properties: { jobType: "Command", command: "a", environmentId: "e" } }),
          }
        : contents.list(operation, parts),
  }));
  const audited = await auditOf(server, { filter: { only: ["jobs"] } });
  expect(linesOf(audited)).toHaveLength(1);
  expect(audited.written + JSON.stringify(audited.report)).not.toContain(TOKEN);
});

test.each([
  ["jobs of an experiment", { experiments: ["Churn"] }, 100 + 2, ["Jobs_List", "Runs_GetByQuery"]],
  ["what somebody made", { only: ["jobs"], user: "ADA@" }, 67, ["Jobs_List"]],
  ["what was made since then", { only: ["jobs"], since: "2024-12-01" }, 17, ["Jobs_List"]],
  ["what was made before then", { only: ["jobs"], until: "2024-12-01" }, 183, ["Jobs_List"]],
  ["a period", { only: ["jobs"], since: "2024-11-01", until: "2024-12-01" }, 16, ["Jobs_List"]],
  ["some kinds", { only: ["components", "computes"] }, 7, ["ComponentVersions_List", "Compute_List"]],
] as const)("a filter leaves %s", async (_, filter, resources, asked) => {
  const server = await serve(200);
  const { report } = await auditOf(server, { filter });
  expect(report.summary.files).toBe(resources);
  const lists = server.asked.filter((each) => /_List$|ByQuery$/.test(each)).map((each) => each.split(" ")[1]);
  for (const each of asked) expect(lists).toContain(each);
  expect(lists.includes("Schedules_List")).toBe(false);
});

test("shards together look at everything once", async () => {
  const server = await serve(200);
  const whole = await auditOf(server);
  const parts = await Promise.all([1, 2, 3].map((index) => auditOf(server, { shard: { index, count: 3 } })));
  expect(parts.reduce((sum, { report }) => sum + report.summary.files, 0)).toBe(whole.report.summary.files);
  const inFirst = isInShard("job-000007", { index: 1, count: 3 });
  expect(linesOf(parts[0] as (typeof parts)[0]).some((line) => line.includes("jobs/job-000007 "))).toBe(inFirst);
});

test("a list that must not be read is a problem that names the role", async () => {
  const fail = (_: number, operation: string): number | undefined =>
    operation === "Datastores_List" || operation === "Experiments_GetByQuery" ? 403 : undefined;
  const { report, unread } = await auditOf(await serve(10, { faults: { fail } }));
  expect(unread).toBe(2);
  expect(report.problems).toEqual([
    {
      file: "workspaces/w/datastores",
      message: "not read (403 AuthorizationFailed); you need the role Reader on the workspace",
    },
    {
      file: "workspaces/w/runs",
      message:
        "not read (403 AuthorizationFailed); you need the role AzureML Data Scientist or Reader on the workspace",
    },
  ]);
  expect(report.findings.some(({ file }) => file === "workspaces/w/computes/cpu")).toBe(true);
});

test("workspaces are named as clearly as is needed, and findings do not depend on it", async () => {
  const server = await serve(10);
  const other = workspacePath().replace("ml-group", "other-group");
  const wishes = { workspaces: [workspacePath(), other] };
  const both = await auditOf(server, { wishes, filter: { only: ["jobs"] } });
  expect(new Set(linesOf(both).map((line) => line.split(" ")[2]))).toEqual(
    new Set(["resourceGroups/ml-group/workspaces/w/jobs/job-000007"]),
  );
  expect(both.report.findings[0]?.exposure?.places).toBe(2);
  const one = await auditOf(server, { filter: { only: ["jobs"] } });
  expect(one.report.findings.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
    both.report.findings.map(({ fingerprint }) => fingerprint).toSorted(),
  );
});

test("what the configuration ignores and what is known already is not reported", async () => {
  const server = await serve(10);
  const config = {
    ...DEFAULTS,
    ignore: [{ rule: "github-token", file: "workspaces/w/jobs/**", reason: "rotated" }],
  };
  const first = await auditOf(server, { config, filter: { only: ["jobs"] } });
  expect(first.report.findings.map(({ rule }) => rule)).toEqual(["huggingface-token", "literal-secret"]);
  expect(first.report.summary.suppressed).toBe(1);
  const known = new Set(first.report.findings.map(({ fingerprint }) => fingerprint));
  const second = await auditOf(server, { config, known, filter: { only: ["jobs"] } });
  expect(second.report.findings).toEqual([]);
});

test("nothing is said without a workspace", async () => {
  const server = await serve(1);
  await expect(auditOf(server, { wishes: { workspaces: [] } })).rejects.toThrow(/ARM id/);
  const wishes = { workspaces: ["wx"], subscription: "00000000-0000-4000-8000-000000000001" };
  await expect(auditOf(server, { wishes })).rejects.toThrow(/no workspace of the name wx; did you mean "w"/);
});
