import { describe, expect, onTestFinished, test, vi } from "vitest";
import { auditOf, serve } from "../audit/open-audit.ts";
import { stopAndGoOn } from "../audit/stop-and-go-on.ts";
import { folderWith, jobscrub } from "../submit/support.ts";
import { sendExamples } from "../support/arm-client.ts";
import { examplesIn, examplesOf } from "../support/arm-examples.ts";
import { SUBSCRIPTION, workspacePath } from "../support/arm-contents.ts";
import { armServer } from "../support/arm-server.ts";
import type { Answer, ArmServer, Contents, Exchange } from "../support/arm-server.ts";
import { NO_OAV, openOav, SPECIFICATIONS } from "../support/oav.ts";

// Machines that do much else at the same time are slow.
vi.setConfig({ testTimeout: 120_000 });
if (NO_OAV !== undefined) console.warn(`skipped: what is sent is not validated by oav, since ${NO_OAV}`);

/** The specification wants at least three letters. */
const NAME = "churn";
/** Resources of other providers, which the specifications at hand do not cover. */
const ELSEWHERE = /\/providers\/Microsoft\.(?:ContainerRegistry|Insights|Storage)\//;
const JOB = { jobType: "Command", command: "python a.py", environmentId: "e" };

let opened: ReturnType<typeof openOav> | undefined;

interface Validated {
  readonly complaints: readonly string[];
  /** Those that were called. */
  readonly operations: ReadonlySet<string>;
}

async function validated(exchanges: readonly Exchange[]): Promise<Validated> {
  opened ??= openOav();
  const validate = await opened;
  const complaints = new Set<string>();
  const operations = new Set<string>();
  for (const exchange of exchanges) {
    if (ELSEWHERE.test(exchange.url)) continue;
    const verdict = await validate(exchange);
    operations.add(verdict.operation);
    for (const each of verdict.complaints) complaints.add(each);
  }
  return { complaints: [...complaints], operations };
}

/** A server that answers whatever a test says, and what it was asked. */
async function recorded(contents: Partial<Contents>): Promise<{ server: ArmServer; exchanges: Exchange[] }> {
  const exchanges: Exchange[] = [];
  const nothing = (): undefined => undefined;
  const onExchange = (exchange: Exchange): void => void exchanges.push(exchange);
  const server = await armServer({ list: nothing, get: nothing, ...contents }, { onExchange });
  onTestFinished(server.close);
  return { server, exchanges };
}

describe.skipIf(NO_OAV !== undefined)("oav finds nothing wrong with what is asked and answered", () => {
  test("when a workspace is audited that throttles and fails", async () => {
    const exchanges: Exchange[] = [];
    const faults = {
      throttle: (request: number) => (request % 5 === 0 ? 0 : undefined),
      fail: (request: number) => (request % 7 === 0 ? 503 : undefined),
    };
    const server = await serve(150, { name: NAME, page: 30, faults, onExchange: (each) => exchanges.push(each) });
    const { report } = await auditOf(server);
    expect(report.problems).toEqual([]);
    const { complaints, operations } = await validated(exchanges);
    expect(complaints).toEqual([]);
    expect(operations.size).toBeGreaterThan(20);
  });

  test("when an audit goes on, and reads again what it has found", async () => {
    const exchanges: Exchange[] = [];
    await stopAndGoOn(150, 27, { name: NAME, page: 30, onExchange: (each) => exchanges.push(each) });
    const { complaints, operations } = await validated(exchanges);
    expect(complaints).toEqual([]);
    expect([...operations]).toEqual(expect.arrayContaining(["Jobs_Get", "Schedules_Get", "ComponentVersions_Get"]));
  });

  test("when the specification's own examples are audited", async () => {
    const contents = examplesOf(SPECIFICATIONS ?? "", (operation, body) =>
      operation === "Workspaces_Get" ? { ...body, location: "westeurope" } : body,
    );
    const { server, exchanges } = await recorded(contents);
    await auditOf(server);
    expect((await validated(exchanges)).complaints).toEqual([]);
  });

  test("when the generated client sends every example of the specification", async () => {
    let answer: Answer | undefined;
    const { server, exchanges } = await recorded({ answer: () => answer });
    await sendExamples(server.origin, examplesIn(SPECIFICATIONS ?? ""), (example) => ({ answer } = example));
    const { complaints, operations } = await validated(exchanges);
    expect(complaints).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(100);
    expect(operations.size).toBeGreaterThan(90);
  });

  test("when jobs are submitted from files", async () => {
    const bodies = examplesIn(SPECIFICATIONS ?? "").flatMap(({ operation, parameters }) =>
      operation === "Jobs_CreateOrUpdate" ? [parameters["body"] as { properties: object }] : [],
    );
    const answer = (_: string, { id }: Readonly<Record<string, string>>): Answer => ({
      status: 201,
      body: { id: `${workspacePath(NAME)}/jobs/${id}`, name: id, properties: { ...JOB, status: "Queued" } },
    });
    const { server, exchanges } = await recorded({ answer });
    const where = ["--workspace", NAME, "--resource-group", "rg", "--subscription", SUBSCRIPTION];
    for (const body of [{ properties: JOB }, ...bodies]) {
      const cwd = folderWith({ "job.json": JSON.stringify(body) });
      const argv = ["submit", "job.json", ...where, "--name", "run-1", "--endpoint", server.origin];
      const { code, stderr } = await jobscrub(argv, { cwd });
      expect([code, stderr]).toEqual([0, ""]);
    }
    const { complaints, operations } = await validated(exchanges);
    expect(complaints).toEqual([]);
    expect([...operations]).toEqual(["Jobs_CreateOrUpdate"]);
    expect(exchanges.length).toBeGreaterThan(4);
  });
});

describe.skipIf(NO_OAV !== undefined)("oav complains of", () => {
  const exchange: Exchange = {
    method: "PUT",
    url: `${workspacePath(NAME)}/jobs/run-1?api-version=2024-04-01`,
    headers: { "content-type": "application/json" },
    body: { properties: JOB },
    answer: {
      status: 201,
      headers: { "content-type": "application/json" },
      body: { id: `${workspacePath(NAME)}/jobs/run-1`, properties: JOB },
    },
  };

  test.each<[string, Partial<Exchange>, string]>([
    ["nothing where nothing is wrong", {}, ""],
    [
      "a job without what its kind needs",
      { body: { properties: { jobType: "Command", command: "python a.py" } } },
      "OBJECT_MISSING_REQUIRED_PROPERTY request Jobs_CreateOrUpdate $.properties.environmentId",
    ],
    [
      "an answer of another type",
      {
        answer: {
          ...exchange.answer,
          body: { ...(exchange.answer.body as object), properties: { ...JOB, command: 7 } },
        },
      },
      "INVALID_TYPE answer Jobs_CreateOrUpdate $.properties.command",
    ],
    ["an answer that is not foreseen", { answer: { ...exchange.answer, status: 204 } }, "INVALID_RESPONSE_CODE answer"],
    [
      "another version of the API",
      { url: `${workspacePath(NAME)}/jobs/run-1?api-version=2020-01-01` },
      "OPERATION_NOT_FOUND_IN_CACHE_WITH_API",
    ],
  ])("%s", async (_, change, complaint) => {
    const { complaints } = await validated([{ ...exchange, ...change }]);
    expect(complaints.join("\n")).toContain(complaint);
    expect(complaints.length === 0).toBe(complaint === "");
  });
});
