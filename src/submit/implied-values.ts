import { basename } from "node:path";
import { childText, formatPath } from "../document/document.ts";
import type { Path } from "../document/document.ts";
import { parseText } from "../document/text.ts";
import { git } from "../engine/git.ts";
import { scanDefinitions } from "../engine/scan-source.ts";
import type { SourceSettings } from "../engine/scan-source.ts";
import { withRelated } from "../findings/finding.ts";
import type { Finding, Related } from "../findings/finding.ts";
import type { Definition, Field, Role } from "../formats/format.ts";
import { Source } from "../source/source.ts";
import type { Part } from "./part.ts";

/** Where the Azure CLI runs. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What was found in a value that nobody wrote, and which property it becomes. */
export interface ImpliedPart extends Part {
  readonly name: string;
}

/** A value that nobody wrote into a definition and that is submitted with it. */
interface Implied {
  /** What stands in the place of a file name. */
  readonly from: string;
  readonly role: Role;
  readonly path: Path;
  readonly value: string;
  readonly message: string;
  /** The credential in it is not sent by a current Azure CLI. */
  readonly held?: boolean;
}

/**
 * What the Azure CLI adds to a job by itself: the name of the working directory as the experiment's name, address and
 * branch of the git repository as properties (azure-ai-ml 1.35, entities/_job/to_rest_functions.py,
 * operations/_job_ops_helper.py).
 */
export async function scanImplied(
  definition: Definition,
  surroundings: Surroundings,
  settings: SourceSettings,
): Promise<ImpliedPart[]> {
  const { root, document } = definition;
  const implied = [...experimentName(root, surroundings.cwd), ...(await gitProperties(surroundings))];
  return Promise.all(
    implied.map(async ({ from, role, path, value, message, held }): Promise<ImpliedPart> => {
      const source = new Source(from, value);
      const result = await scanDefinitions(source, [asDefinition(source, definition, role, path)], settings);
      const related: Related = { file: document.source.file, line: 1, column: 1, path: "", message };
      return {
        result: { ...result, definitions: [] },
        isFile: false,
        name: formatPath(path),
        report: (finding) => withRelated(held === true ? warningAtMost(finding) : finding, related),
      };
    }),
  );
}

/** A value as the only field of a definition. */
function asDefinition(source: Source, definition: Definition, role: Role, path: Path): Definition {
  const document = parseText(source);
  const root = document.root as Field["scalar"];
  const field: Field = {
    role,
    name: String(path.at(-1)),
    path,
    scalar: root,
    value: root.value,
    offset: 0,
    format: definition.format,
  };
  return { ...definition, document, root, fields: [field], links: [] };
}

function experimentName(root: Definition["root"], cwd: string): Implied[] {
  if ((childText(root, "experiment_name") ?? "") !== "") return [];
  // The blanks are left out when it is sent; here they tell its words apart.
  const value = stem(basename(cwd)).trim();
  if (value === "") return [];
  const message = "without experiment_name the Azure CLI takes the name of the working directory for this definition";
  return [{ from: "(working directory)", role: "name", path: ["experiment_name"], value, message }];
}

/** The name without its last suffix, as Python's `Path.stem`. */
function stem(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 ? name.slice(0, dot) : name;
}

/** What azure-ai-ml takes for an address with a credential (`has_pat_token`); it then leaves all git properties out. */
const HAS_CREDENTIAL = /https:\/\/(?:[^/@]+\/)?[^/@]+@/;

async function gitProperties({ cwd, env }: Surroundings): Promise<Implied[]> {
  // A variable that is set to nothing counts as none.
  const url = env["AZUREML_GIT_REPOSITORY_URI"] || (await ask(cwd, "ls-remote", "--get-url"));
  const branch = env["AZUREML_GIT_BRANCH"] || (await ask(cwd, "symbolic-ref", "--short", "HEAD"));
  const held = url !== undefined && HAS_CREDENTIAL.test(url);
  const message = "the Azure CLI adds this to the properties of the job by itself";
  const leftOut =
    "the Azure CLI leaves this out of the job's properties when it sees the credential (azure-ai-ml 1.27 and later); older ones send it";
  const found: Implied[] = [];
  if (url !== undefined && /[/:@]/.test(url)) {
    found.push({
      from: "(git remote)",
      role: "tag",
      path: ["properties", "mlflow.source.git.repoURL"],
      value: url,
      message: held ? leftOut : message,
      held,
    });
  }
  if (branch !== undefined && !held)
    found.push({
      from: "(git branch)",
      role: "tag",
      path: ["properties", "mlflow.source.git.branch"],
      value: branch,
      message,
    });
  return found;
}

/** One line that git prints, or nothing outside of a repository. */
async function ask(cwd: string, ...args: readonly string[]): Promise<string | undefined> {
  try {
    const line = ((await git(cwd, args)) as string).trim();
    return line === "" ? undefined : line;
  } catch {
    return undefined;
  }
}

function warningAtMost(finding: Finding): Finding {
  return finding.severity === "error" ? { ...finding, severity: "warning" } : finding;
}
