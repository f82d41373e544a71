import { addPart } from "../../../document/edit/python-call.ts";
import { literalOf, replaceParts } from "../../../document/edit/python-literal.ts";
import type { PythonLiteral } from "../../../document/edit/python-literal.ts";
import { PythonPrelude } from "../../../document/edit/python-prelude.ts";
import type { Program } from "../../../document/python.ts";
import type { PythonNode } from "../../../document/python-tree.ts";
import { argumentsOf } from "../../../formats/python/arguments.ts";
import { dottedName } from "../../../formats/python/chains.ts";
import type { TextEdit } from "../../../source/edit.ts";
import { resolverParts } from "../resolver-command.ts";

/** Calls that take the identity of their job. @see https://learn.microsoft.com/python/api/azure-ai-ml/azure.ai.ml */
const TAKES_IDENTITY = /^(?:command|CommandJob|Command|spark|SparkJob|Spark)$/;
const IDENTITY = { module: "azure.ai.ml.entities", name: "ManagedIdentityConfiguration" } as const;

/** A call that makes a job, as it is written in a program. */
export class JobCall {
  readonly program: Program;
  readonly node: PythonNode;
  readonly list: PythonNode;

  private constructor(program: Program, node: PythonNode, list: PythonNode) {
    this.program = program;
    this.node = node;
    this.list = list;
  }

  static of(program: Program, node: PythonNode | undefined): JobCall | undefined {
    const list = node?.getChild("ArgList");
    return node === undefined || list === null || list === undefined ? undefined : new JobCall(program, node, list);
  }

  argument(name: string): PythonNode | undefined {
    const { text } = this.program.code;
    return argumentsOf(this.list).keywords.findLast((each) => text.slice(each.name.from, each.name.to) === name)?.value;
  }

  /** An argument that is written out as a string. */
  literal(name: string): PythonLiteral | undefined {
    const value = this.argument(name);
    return value && literalOf(value, this.program.code.text);
  }

  /** The local code folder as it is written; `undefined` when it has none or it lies elsewhere. */
  get codeFolder(): string | undefined {
    const code = this.literal("code")?.value;
    return code === undefined || code === "" || /^[a-z][a-z0-9+.-]+:/i.test(code) ? undefined : code;
  }

  /** The edits that put the command under the resolver; `undefined` where it is not written out. */
  underResolver(): readonly TextEdit[] | undefined {
    const command = this.literal("command");
    if (command === undefined || command.isBytes || command.value.trim() === "") return undefined;
    return replaceParts(command, resolverParts(command.value), this.program.code.text);
  }

  /**
   * The edits that give the job the identity of its compute where it has none.
   *
   * @returns a step for a person where the program does not show how
   */
  identity(isNotebook: boolean): { readonly edits: readonly TextEdit[]; readonly steps: readonly string[] } {
    const { code } = this.program;
    if (this.argument("identity") !== undefined || /\.identity\s*=/.test(code.text)) return { edits: [], steps: [] };
    const step = "Give the job an identity: identity=ManagedIdentityConfiguration() of azure.ai.ml.entities.";
    const name = this.node.firstChild === null ? undefined : dottedName(this.node.firstChild, code.text);
    const argument = addPart(this.list, `identity=${IDENTITY.name}()`, code.text);
    const prelude = PythonPrelude.before(this.program, this.node.from, isNotebook);
    if (!TAKES_IDENTITY.test(name?.split(".").at(-1) ?? "") || argument === undefined || prelude === undefined)
      return { edits: [], steps: [step] };
    if (prelude.imports(IDENTITY)) return { edits: argument, steps: [] };
    const added = prelude.add([IDENTITY], []);
    return added === undefined ? { edits: [], steps: [step] } : { edits: [added, ...argument], steps: [] };
  }
}
