import { expect, test } from "vitest";
import { atlassianChecksumHolds, sampleAtlassianToken } from "../../../src/detection/checksum/atlassian-token.ts";
import { grafanaChecksumHolds, sampleGrafanaToken } from "../../../src/detection/checksum/grafana-token.ts";

test("Grafana: holds for the token of its own tests, and not when a letter or the checksum differs", () => {
  // https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen_test.go
  const published = ["glsa", "yscW25imSKJIuav8zF37RZmnbiDvB05G", "fcaaf58a"].join("_");
  expect(grafanaChecksumHolds(published)).toBe(true);
  expect(grafanaChecksumHolds(published.toUpperCase().replace("GLSA", "glsa"))).toBe(false);
  expect(grafanaChecksumHolds(published.replace("fc", "fd"))).toBe(false);
  expect(grafanaChecksumHolds(sampleGrafanaToken())).toBe(true);
});

test("Atlassian: holds for a published app password, and not when a letter or the checksum differs", () => {
  // https://github.com/mongodb/kingfisher/blob/main/crates/kingfisher-rules/data/rules/bitbucket.yml
  const published = ["ATBB", "Ab3dE5fG7hJ9kL2mN4pQ6rS8", "AD6D34F4"].join("");
  expect(atlassianChecksumHolds(published)).toBe(true);
  expect(atlassianChecksumHolds(published.replace("Ab3", "Ab4"))).toBe(false);
  expect(atlassianChecksumHolds(published.replace("AD6", "AD7"))).toBe(false);
  expect(atlassianChecksumHolds(sampleAtlassianToken("ATCTT3xFfGN0", 120, "="))).toBe(true);
});

test.each(["", "_", "glsa_", "ATBB", "x"])("%j has no checksum that holds", (text) => {
  expect(grafanaChecksumHolds(text)).toBe(false);
  expect(atlassianChecksumHolds(text)).toBe(false);
});
