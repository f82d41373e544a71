import { expect, test } from "vitest";
import { adviceFor } from "./subject.ts";

test("a rotation page is named when the detector has one", () => {
  expect(adviceFor({ family: "job", role: "env", rotation: "https://example.org/rotate" })).toContain(
    "Rotate it first: https://example.org/rotate",
  );
  expect(adviceFor({ family: "job", role: "env" })).toContain("at the service that issued it");
});
