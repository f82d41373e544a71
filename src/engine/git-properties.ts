import { readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Scalar } from "../document/document.ts";
import { iniEntries } from "../document/ini.ts";
import { parseText } from "../document/text.ts";
import { withRelated } from "../findings/finding.ts";
import type { Excerpt, Finding, Related } from "../findings/finding.ts";
import type { Definition, Field, Format } from "../formats/format.ts";
import { gitAdvice } from "../remedies/git.ts";
import type { GitProperty } from "../remedies/git.ts";
import { Source } from "../source/source.ts";
import type { Span } from "../source/source.ts";
import { showPath } from "./discover.ts";
import type { Found } from "./discover.ts";
import { findWorkTree } from "./git.ts";
import { scanDefinitions } from "./scan-source.ts";
import type { SourceResult, SourceSettings } from "./scan-source.ts";

const repositoryFormat: Format = { id: "git/repository", title: "job submitted from this repository", family: "job" };

/** No file of git's that is read here is larger. Bytes. */
const LARGEST = 1_000_000;

/** Whether a definition is that of something of which Azure ML records the repository. */
export function isJob({ format }: { readonly format: Pick<Format, "family"> }): boolean {
  return format.family === "job" || format.family === "job-v1";
}

/**
 * What Azure ML records of the repository from which a job is submitted: the branch and the remote's address become
 * properties of the job. They are read where git keeps them, so that what is wrong has a place, and without running git.
 *
 * @param job the file of a job, whose repository is the one that counts; without any there is nothing to look at
 * @param told files, as they are shown, of whose secrets something is said already: a code folder uploads them
 * @see https://learn.microsoft.com/azure/machine-learning/concept-train-model-git-integration
 */
export async function scanGitProperties(
  job: Found | undefined,
  cwd: string,
  settings: SourceSettings,
  told: ReadonlySet<string>,
): Promise<SourceResult[]> {
  const workTree = job === undefined ? undefined : findWorkTree(dirname(job.path));
  const folder = workTree === undefined ? undefined : gitFolder(workTree);
  if (job === undefined || folder === undefined) return [];
  const because = { file: job.shown, line: 1, column: 1, path: "" };
  const head = readGitFile(join(folder, "HEAD"), cwd);
  const branch = head?.text.startsWith(REF) === true ? head.lineText(1).slice(REF.length).trimEnd() : undefined;
  const config = readGitFile(join(commonFolder(folder), "config"), cwd);
  const secretRules = new Set(
    settings.detectors.detectors.filter(({ category }) => category === "secret").map(({ id }) => id),
  );
  const scan = async (source: Source, property: GitProperty, span: Span): Promise<SourceResult> => {
    const result = await scanDefinitions(source, [propertyOf(source, PROPERTIES[property], span)], settings);
    const findings = result.findings
      .filter(({ rule, file }) => !secretRules.has(rule) || !told.has(file))
      .map((finding) => asRecorded(finding, property, secretRules.has(finding.rule), because));
    return { ...result, definitions: [], fields: 0, findings };
  };
  const results: SourceResult[] = [];
  if (head !== undefined && branch !== undefined)
    results.push(await scan(head, "branch", { start: REF.length, end: REF.length + branch.length }));
  const remote = config === undefined ? undefined : remoteOf(config.text, branch);
  if (config !== undefined && remote !== undefined) results.push(await scan(config, "remote", remote));
  return results;
}

const REF = "ref: refs/heads/";

/** As azure-ai-ml calls them. */
const PROPERTIES: Readonly<Record<GitProperty, string>> = {
  branch: "mlflow.source.git.branch",
  remote: "mlflow.source.git.repoURL",
};

function asRecorded(
  finding: Finding,
  property: GitProperty,
  isSecret: boolean,
  because: Omit<Related, "message">,
): Finding {
  const message = isSecret
    ? "the Azure CLI leaves the address out of a job's properties when it sees a credential (azure-ai-ml 1.27 and later); older ones record it with jobs like this one"
    : "a job like this one records the repository's branch and remote address in its properties";
  return {
    ...withRelated(finding, { ...because, message }),
    severity: isSecret && finding.severity === "error" ? "warning" : finding.severity,
    remedies: [gitAdvice(property, isSecret)],
    excerpt: lineAlone(finding.excerpt),
  };
}

/** The lines around may tell of other remotes, which nobody has looked at. */
function lineAlone({ lines, firstLine, mark }: Excerpt): Excerpt {
  return { firstLine: mark.line, lines: [lines[mark.line - firstLine] ?? ""], mark };
}

/** The value as the only field of a definition. */
function propertyOf(source: Source, name: string, span: Span): Definition {
  const document = parseText(source);
  const text = source.slice(span);
  const scalar = new Scalar({ type: "string", style: "raw", text, value: text, span, offsets: span.start });
  const path = ["properties", name];
  const field: Field = { role: "tag", name, path, scalar, value: text, offset: 0, format: repositoryFormat };
  const root = document.root ?? scalar;
  const nothing = { links: [], texts: [] };
  return { format: repositoryFormat, by: "name", document, root, fields: [field], visits: 1, values: 1, ...nothing };
}

/** Where the address of the remote stands that git takes without being told one: the branch's own, else `origin`. */
function remoteOf(text: string, branch: string | undefined): Span | undefined {
  const entries = [...iniEntries(text)];
  const own = entries.find(({ section, key }) => section === `branch "${branch}"` && key === "remote");
  const name = own === undefined ? "origin" : text.slice(own.value.start, own.value.end);
  return entries.find(({ section, key }) => section === `remote "${name}"` && key === "url")?.value;
}

/** The folder of a work tree's own state; `.git` is a file in linked work trees and in submodules. */
function gitFolder(workTree: string): string | undefined {
  const path = join(workTree, ".git");
  try {
    if (statSync(path).isDirectory()) return path;
    const [, target] = /^gitdir: ([^\r\n]+)/.exec(readFileSync(path, "utf8")) ?? [];
    return target === undefined ? undefined : resolve(workTree, target);
  } catch {
    return undefined;
  }
}

/** The folder that linked work trees share. */
function commonFolder(folder: string): string {
  try {
    return resolve(folder, readFileSync(join(folder, "commondir"), "utf8").trim());
  } catch {
    return folder;
  }
}

function readGitFile(path: string, cwd: string): Source | undefined {
  try {
    return statSync(path).size > LARGEST ? undefined : new Source(showPath(path, cwd), readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
