import { expect, test } from "vitest";
import { serviceOf } from "../../../src/detection/checksum/annotated-services.ts";

test.each([
  ["ACOG", "AAAB", "Azure OpenAI key"],
  ["ACOG", "AAAY", "Azure Speech key"],
  ["ACOG", "AAAo", "Azure Bing Search key"],
  ["ACOG", "AAAp", "Azure AI services key"],
  ["ACOG", "ZZZB", "Azure AI services key"],
  ["AZDO", "AAAS", "Azure DevOps personal access token"],
  ["msql", "AAAA", "Azure SQL key"],
  ["ABCD", "AAAA", "Azure service key"],
])("%s with %s", (provider, reserved, title) => {
  expect(serviceOf({ provider, reserved })).toBe(title);
});
