import { expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import { parseConfig } from "../../src/config/load.ts";
import { configTemplate } from "../../src/config/template.ts";

const RULES = [
  { id: "wandb-api-key", title: "Weights & Biases API key", severity: "error", optIn: false },
  { id: "job-name-person", title: "Name: of a # person\nin a job's name", severity: "info", optIn: true },
] as const;
const IDS = RULES.map((rule) => rule.id);

const uncomment = (text: string): string => text.replaceAll(/^#(?=[A-Za-z]| {2})/gm, "");

test("names its schema for editors in the first line", () => {
  expect(configTemplate(RULES).split("\n")[0]).toBe(
    "# yaml-language-server: $schema=./node_modules/jobscrub/dist/config.schema.json",
  );
});

test("changes nothing as it is", async () => {
  expect(await parseConfig("a.yaml", configTemplate(RULES), IDS)).toEqual(DEFAULTS);
});

test("gives the defaults with every option uncommented", async () => {
  const { baseline, rules, ...rest } = await parseConfig("a.yaml", uncomment(configTemplate(RULES)), IDS);
  expect(rest).toEqual({ ...DEFAULTS, rules: undefined });
  expect(baseline).toBe("jobscrub.baseline.json");
  expect(rules).toEqual({ "wandb-api-key": "error", "job-name-person": "off" });
});

test("shows every option", async () => {
  const shown = await parseConfig("a.yaml", uncomment(configTemplate([])), []);
  expect(Object.keys(shown).toSorted()).toEqual([...Object.keys(DEFAULTS), "baseline"].toSorted());
  const text = uncomment(configTemplate([]));
  for (const key of [...Object.keys(DEFAULTS.names), ...Object.keys(DEFAULTS.limits)])
    expect(text).toContain(`\n  ${key}: `);
});

test("its example of an ignore entry is a good one", async () => {
  const example = /^# (ignore: \[.*\])$/m.exec(configTemplate([]))?.[1] ?? "";
  expect((await parseConfig("a.yaml", example, ["some-rule"])).ignore).toHaveLength(1);
});

test("its example of a detector is a good one", async () => {
  const example = /^# (detectors: \[.*\n# .*\])$/m.exec(configTemplate([]))?.[1]?.replaceAll("\n# ", "\n  ") ?? "";
  const { detectors } = await parseConfig("a.yaml", example, []);
  expect(detectors.map(({ id }) => id)).toEqual(["custom-build-key"]);
});
