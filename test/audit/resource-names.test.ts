import { expect, test } from "vitest";
import { ResourceNames } from "../../src/audit/resource-names.ts";
import { findTargets, openAccess } from "../../src/audit/index.ts";
import { CLOUDS, readEndpoint } from "../../src/azure/cloud.ts";
import { GROUP, SUBSCRIPTION, workspacePath } from "../support/arm-contents.ts";
import { serve } from "./open-audit.ts";

const id = (
  subscription: string,
  group: string,
  name: string,
): { subscription: string; group: string; name: string } => ({
  subscription,
  group,
  name,
});

test.each([
  [[id("s", "g", "a"), id("s", "g", "b")], "workspaces/b/jobs/j"],
  [[id("s", "g", "a"), id("s", "h", "a")], "resourceGroups/h/workspaces/a/jobs/j"],
  [[id("s", "g", "a"), id("t", "g", "a")], "subscriptions/t/resourceGroups/g/workspaces/a/jobs/j"],
])("names are as short as is clear: %j", (workspaces, file) => {
  const names = new ResourceNames(workspaces);
  expect(names.fileOf(1, "jobs/j")).toBe(file);
  expect(names.idOf(file)).toMatch(
    /^\/subscriptions\/[st]\/resourceGroups\/[gh]\/providers\/.*\/workspaces\/[ab]\/jobs\/j$/,
  );
});

test("a name is shown as people write it, and stays one part of the path", () => {
  const names = new ResourceNames([id("s", "g", "a")]);
  expect(names.fileOf(0, `experiments/${encodeURIComponent("Prüfung 1")}`)).toBe("workspaces/a/experiments/Prüfung 1");
  expect(names.fileOf(0, `experiments/${encodeURIComponent("a/b")}/runs/r`)).toBe(
    "workspaces/a/experiments/a%2Fb/runs/r",
  );
});

test("workspaces are found by name, by ARM id, in a group and in a subscription", async () => {
  const { origin } = await serve(1);
  const access = await openAccess({ cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(origin) });
  const w = id(SUBSCRIPTION, GROUP, "w");
  expect(await findTargets(access, { workspaces: [], subscription: SUBSCRIPTION })).toEqual([w]);
  expect(await findTargets(access, { workspaces: [], subscription: SUBSCRIPTION, group: GROUP })).toEqual([w]);
  expect(await findTargets(access, { workspaces: ["W"], subscription: SUBSCRIPTION })).toEqual([w]);
  expect(await findTargets(access, { workspaces: [workspacePath(), workspacePath("v")] })).toEqual([
    id(SUBSCRIPTION, GROUP, "v"),
    w,
  ]);
});
