import { restoreReports, storedFindings, storedRest } from "../../src/fleet/results.ts";
import type { Results } from "../../src/fleet/results.ts";

/** Results in this process, stored as they are elsewhere. */
export function memoryResults(): Results & { readonly contents: () => string } {
  const slices = new Map<string, string>();
  const findings = new Map<string, [slice: string, fingerprint: string, finding: string]>();
  const claims = new Map<string, string>();
  return {
    save: async (slice, report) => {
      for (const { fingerprint, finding } of storedFindings(report))
        findings.set(`${fingerprint}/${slice}`, [slice, fingerprint, finding]);
      slices.set(slice, storedRest(report));
    },
    reports: async () => restoreReports(slices, findings.values()),
    claim: async (name, value) => {
      if (!claims.has(name)) claims.set(name, value);
      return claims.get(name) ?? value;
    },
    pace: async () => ({ done: slices.size, lately: 0, seconds: 0 }),
    close: async () => undefined,
    contents: () => JSON.stringify([[...slices], [...findings], [...claims]]),
  };
}
