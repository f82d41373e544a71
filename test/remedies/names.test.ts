import { describe, expect, test } from "vitest";
import type { Place } from "./subject.ts";
import { adviceFor } from "./subject.ts";

describe("names", () => {
  const nameOf = (place: Partial<Place>): string =>
    adviceFor({
      family: "job",
      role: "name",
      category: "name",
      value: "jane-doe-falcon",
      rule: "person-in-name",
      title: "name of a person",
      ...place,
    });

  test.each([
    ["name", ["name"], ["can't be changed after submission", "support engineers", "Azure Monitor"]],
    ["display_name", ["display_name"], ["can't be changed after submission"]],
    [
      "experiment_name",
      ["experiment_name"],
      ["can't be changed after submission", "Event Grid", "name of the current folder"],
    ],
    ["REST display name", ["properties", "displayName"], ["can't be changed after submission"]],
  ])("%s of a job", (_, path, says) => {
    const format = path.length > 1 ? "azureml-rest/job" : "azureml/commandJob";
    for (const words of says) expect(nameOf({ path, format })).toContain(words);
  });

  test("tags can be changed later, properties only added", () => {
    expect(nameOf({ role: "tag", path: ["tags", "owner"] })).toMatch(/can still be changed[\s\S]*/);
    expect(nameOf({ role: "tag", path: ["properties", "owner"] })).toContain("only be added after submission");
    expect(nameOf({ role: "tag", path: ["properties", "tags", "owner"], format: "azureml-rest/job" })).toContain(
      "can still be changed",
    );
    expect(nameOf({ role: "text", path: ["description"] })).toContain("can still be changed");
  });

  test("telemetry is claimed for names only", () => {
    expect(nameOf({ role: "tag", path: ["tags", "owner"] })).not.toContain("support engineers");
    expect(nameOf({ role: "text", path: ["description"] })).not.toContain("support engineers");
  });

  test("a resource has to be made again", () => {
    expect(nameOf({ family: "compute", path: ["name"] })).toContain("can't be renamed");
  });

  test("a neutral value is proposed", () => {
    expect(nameOf({ path: ["experiment_name"] })).toContain("experiment_name: bert-finetune-03");
    expect(nameOf({ role: "tag", path: ["tags", "owner"], rule: "email-in-name", title: "e-mail address" })).toContain(
      "owner: ml-platform-team",
    );
    expect(nameOf({ path: ["experiment_name"], rule: "denied-word", title: "word of the deny-list" })).toContain(
      "churn-baseline-02",
    );
    expect(nameOf({ path: ["jobs", "jane-doe-falcon"], name: "key" })).toContain("For example: bert-finetune-03");
    expect(nameOf({ role: "text", path: ["notification_setting", "emails", 0] })).toContain("address of a group");
  });
});
