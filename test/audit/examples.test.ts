import { onTestFinished, expect, test } from "vitest";
import { armServer } from "../support/arm-server.ts";
import { examplesOf } from "../support/arm-examples.ts";
import { auditOf, linesOf } from "./open-audit.ts";

/** The folder of the specification (azure-rest-api-specs, machinelearningservices), which is not part of the repository. */
const SPECIFICATION = process.env["JOBSCRUB_SPECS"];

test.skipIf(SPECIFICATION === undefined)(
  "the specification's own examples are read without a false alarm",
  async () => {
    const contents = examplesOf(SPECIFICATION ?? "", (operation, body) =>
      operation === "Workspaces_Get" ? { ...body, location: "westeurope" } : body,
    );
    const server = await armServer(contents, { checkEvery: 1 });
    onTestFinished(server.close);
    const audited = await auditOf(server, {
      wishes: { workspaces: [], subscription: "00000000-0000-4000-8000-000000000001" },
    });
    expect(audited.report.problems).toEqual([]);
    expect(audited.report.summary.files).toBeGreaterThan(30);
    const loud = linesOf(audited).filter((line) => !line.startsWith("info "));
    expect(loud).toEqual([]);
    expect([...new Set(server.faults)]).toEqual([]);
  },
);
