import { fillSamples } from "../../../build/samples.ts";
import { DEFAULTS } from "../../../src/config/config.ts";
import { syntaxOf } from "../../../src/document/parse.ts";
import { subjectOf } from "../../../src/engine/fix/find-text.ts";
import { fixFile } from "../../../src/engine/fix/fix-file.ts";
import type { FixedFile } from "../../../src/engine/fix/fix-file.ts";
import { scanSource } from "../../../src/engine/scan-source.ts";
import { makeSettings } from "../../../src/engine/settings.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import type { FixContext, FixSubject } from "../../../src/remedies/fixes/fix.ts";
import { wishOf } from "../../../src/remedies/fixes/wish.ts";
import { Source } from "../../../src/source/source.ts";
import { secretNameFor } from "../../../src/vault/secret-name.ts";

const words = { ...DEFAULTS.names, deny: ["falcon"], people: ["alex doe"], gitAuthors: false };
const settings = makeSettings({ ...DEFAULTS, names: words }, ".", ".");

/** What a test asks of a fix. */
export interface Wished extends Partial<FixContext> {
  /** Whether only safe fixes are made. */
  readonly safeOnly?: boolean;
}

/**
 * Fixes all findings of a text; marks of samples are filled in first.
 *
 * @param seen told of the nodes of each finding
 */
export async function fixText(
  file: string,
  text: string,
  wished: Wished = {},
  seen: (subject: FixSubject) => void = () => undefined,
): Promise<FixedFile> {
  const { safeOnly = false, ...context } = wished;
  const source = new Source(file, fillSamples(text));
  const { findings, definitions } = await scanSource(source, syntaxOf(file), await settings);
  const names = new Map<Finding, string>();
  for (const finding of findings) {
    const subject = await subjectOf(finding, source, definitions);
    if (subject !== undefined) seen(subject);
    const name = secretNameFor(subject === undefined ? "" : wishOf(subject).variable);
    const others = [...names].filter(([other, taken]) => taken === name && !other.secret.equals(finding.secret));
    names.set(finding, others.length === 0 ? name : `${name}-${others.length + 1}`);
  }
  const contextOf = (finding: Finding): FixContext => ({
    vault: { name: "contoso", url: "https://contoso.vault.azure.net" },
    version: "1",
    resolver: false,
    name: names.get(finding) ?? "secret",
    ...context,
  });
  const serious = findings.filter(({ severity }) => severity !== "info");
  return fixFile(source, await settings, serious, contextOf, { unsafe: !safeOnly, writes: true });
}

/** Why nothing was done, one line a finding: place, rule, path, reason. */
export function withheld({ withheld: all }: FixedFile): string[] {
  return all.map(({ finding, why }) => `${finding.start.line} ${finding.rule} ${finding.path} ${why}`);
}
