import { basename } from "node:path";
import { Secret } from "../detection/secret.ts";
import type { Finding, Remedy } from "../findings/finding.ts";
import { fingerprint } from "../findings/fingerprint.ts";
import type { Related } from "../findings/finding.ts";
import { textFile } from "../formats/generic.ts";
import type { Source } from "../source/source.ts";
import type { SourceSettings } from "./scan-source.ts";
import type { CredentialFile } from "./snapshot-credential-files.ts";
import { UPLOADED_FILE_RULE } from "./snapshot-rule.ts";

/** A finding about a whole file that a definition uploads. It stands at the first line, of which nothing is shown. */
export function uploadedFileFinding(
  source: Source,
  bytes: Buffer,
  kind: CredentialFile,
  [first]: readonly Related[],
  settings: SourceSettings,
): Finding | undefined {
  if (settings.off.has(UPLOADED_FILE_RULE)) return undefined;
  const end = source.lineText(1).length;
  return {
    rule: UPLOADED_FILE_RULE,
    severity: settings.severities.get(UPLOADED_FILE_RULE) ?? kind.severity,
    confidence: "high",
    message: `${kind.title} in a code folder${first === undefined ? "" : `; it is ${first.message}`}`,
    file: source.file,
    format: textFile,
    role: "text",
    path: "",
    span: { start: 0, end },
    start: source.positionAt(0),
    end: source.positionAt(end),
    secret: new Secret(bytes.toString("latin1")),
    fingerprint: fingerprint(UPLOADED_FILE_RULE, settings.identify(source.file), "", 0),
    evidence: ["the name of the file", "its content"],
    remedies: [keepOut(basename(source.file))],
    related: [],
    excerpt: { firstLine: 1, lines: [], mark: { line: 1, column: 1, length: 0 } },
  };
}

function keepOut(name: string): Remedy {
  const shown = /^[\w.-]{1,100}$/.test(name) ? name : "<file>";
  return {
    title: `Keep ${shown} out of the code folder`,
    safety: "manual",
    steps: [
      "Move it to a folder that no definition uploads; the code reads what it needs from Key Vault with the job's identity.",
      `# shell (bash, zsh): or exclude it; only the ignore file in the code folder itself counts\necho "${shown}" >> <code-folder>/.amlignore`,
      "An .amlignore replaces a .gitignore in that folder; copy its lines. If a job ran with the file, replace the credential.",
    ],
    edits: [],
  };
}
