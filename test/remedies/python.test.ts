import { describe, expect, test } from "vitest";
import { remediesFor } from "../../src/remedies/remedy.ts";
import type { RemedySubject } from "../../src/remedies/remedy.ts";
import type { Place } from "./subject.ts";
import { CATEGORIES, FAMILIES, ROLES, blocksOf, subjectOf, textOf } from "./subject.ts";
import { parsePython } from "./parse-python.ts";

const PATHS = [
  ["environment_variables", "HF_TOKEN"],
  ["jobs", "train", "environment_variables", "HF_TOKEN"],
  ["credentials", "account_key"],
  ["ssh_settings", "admin_password"],
  ["tags", "my owner"],
  ["display_name"],
  ["public_network_access"],
];

/** A finding in a program. */
function inProgram(place: Place, deferred = false): RemedySubject {
  const subject = subjectOf({ file: "folder/submit.py", ...place });
  const format = { ...subject.field.format, language: "python" as const };
  return { ...subject, field: { ...subject.field, format, ...(deferred ? { holds: "deferred" as const } : {}) } };
}

const all = FAMILIES.flatMap((family) =>
  ROLES.flatMap((role) =>
    CATEGORIES.flatMap((category) => PATHS.map((path) => remediesFor(inProgram({ family, role, category, path })))),
  ),
);

describe("advice for a program", () => {
  test("is there for every place", () => {
    for (const remedies of all) {
      expect(remedies.length).toBeGreaterThan(0);
      expect(textOf(remedies)).not.toMatch(/undefined|\[object/);
    }
  });

  test("does not paste a definition's YAML into it", () => {
    for (const text of all.map(textOf)) expect(text).not.toMatch(/^# submit\.py/m);
  });

  test("has Python that can be read", (context) => {
    const texts = [...new Set(blocksOf(all.flat()).python)];
    expect(texts.length).toBeGreaterThan(5);
    parsePython(texts, context);
  });

  test("a deployment refers to the vault in its dict", () => {
    const text = textOf(
      remediesFor(inProgram({ family: "online-deployment", role: "env", path: ["environment_variables", "HF_TOKEN"] })),
    );
    expect(text).toContain(
      `environment_variables={"HF_TOKEN": "\${{keyvault:https://<vault>.vault.azure.net/secrets/hf-token/<version>}}"},`,
    );
  });

  test("a job gets the vault's address and an identity", () => {
    const text = textOf(remediesFor(inProgram({ family: "job", role: "env" })));
    expect(text).toContain("identity=ManagedIdentityConfiguration()");
    expect(text).not.toContain("${{");
  });

  test("a deferred value is explained and named after its field", () => {
    const [first] = remediesFor(
      inProgram({ family: "job", role: "env", name: "HF_TOKEN", value: "hf_token", category: "reference" }, true),
    );
    expect(first?.title).toContain("Read HF_TOKEN from Key Vault");
    expect(first?.steps[0]).toMatch(/^Nothing secret stands in the script/);
  });
});
