import { listParts, removePart } from "../../../document/edit/python-call.ts";
import { keyOf, replaceString } from "../../../document/edit/python-literal.ts";
import type { PythonLiteral } from "../../../document/edit/python-literal.ts";
import type { Program } from "../../../document/python.ts";
import type { PythonNode } from "../../../document/python-tree.ts";
import type { TextEdit } from "../../../source/edit.ts";
import { wordsOf } from "../../words.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "../fix.ts";
import { lacksVault } from "../fix.ts";
import { readingSteps } from "../reading-code.ts";
import { resolverReference, vaultUrl } from "../reference.ts";
import { RESOLVER_FILE } from "../resolver-command.ts";
import { JobCall } from "./job-call.ts";
import { callOf, inFile, isUsedOnlyIn, literalSubject } from "./program.ts";
import type { LiteralSubject } from "./program.ts";

const VAULT_VARIABLE = "KEY_VAULT_URL";

/**
 * A variable of a job that a script makes. Reading the secret in the script would still store it with the job, so that it
 * becomes a reference for the resolver, or the vault's address for the job's own code.
 */
export const pythonJobFix: Fixer = (subject, context) => {
  const found = literalSubject(subject);
  if (found === undefined || found.literal.isBytes) return undefined;
  const call = JobCall.of(found.program, callOf(subject));
  if (!isUsedOnlyIn(call?.node, found)) return undefined;
  return (
    (context.resolver && call !== undefined ? withResolver(subject, context, found, call) : undefined) ??
    withPointer(subject, context, found, call)
  );
};

function withResolver(
  subject: FixSubject,
  context: FixContext,
  { literal, program, isNotebook }: LiteralSubject,
  call: JobCall,
): Fix | undefined {
  const wrapped = call.underResolver();
  const folder = call.codeFolder;
  if (wrapped === undefined || folder === undefined) return undefined;
  const identity = call.identity(isNotebook);
  const set = replaceString(literal, resolverReference(context), program.code.text);
  const edits = inFile(subject, [...identity.edits, set, ...wrapped]);
  return (
    edits && {
      title: `Let ${subject.field.name} refer to the secret ${context.name}, which ${RESOLVER_FILE} reads when the job starts`,
      safety: "safe",
      edits,
      stores: true,
      files: [{ folder, what: "resolver" }],
      ...lacksVault(context),
      steps: identity.steps,
    }
  );
}

function withPointer(
  subject: FixSubject,
  context: FixContext,
  { literal, program, isNotebook }: LiteralSubject,
  call: JobCall | undefined,
): Fix | undefined {
  const entry = entryOf(literal, program, subject.field.name);
  const change = entry && toPointer(entry, literal, program, context);
  if (change === undefined) return undefined;
  const identity = call?.identity(isNotebook) ?? { edits: [], steps: [] };
  const edits = inFile(subject, [...identity.edits, ...change]);
  return (
    edits && {
      title: `Pass the job the vault's address instead of ${subject.field.name}, for its code to read ${context.name}`,
      safety: "unsafe",
      edits,
      stores: true,
      ...lacksVault(context),
      steps: [
        ...identity.steps,
        ...readingSteps(wordsOf({ field: subject.field, file: subject.finding.file }).variable, context),
      ],
    }
  );
}

interface DictEntry {
  readonly dict: PythonNode;
  readonly key: PythonLiteral;
}

/** The entry of a dictionary whose value the literal is. */
function entryOf({ node }: PythonLiteral, { code }: Program, name: string): DictEntry | undefined {
  const dict = node.parent;
  const keyNode = node.prevSibling?.name === ":" ? node.prevSibling.prevSibling : null;
  if (dict?.name !== "DictionaryExpression" || keyNode?.name !== "String") return undefined;
  const key = keyOf(keyNode, code.text);
  return key?.value === name ? { dict, key } : undefined;
}

function toPointer(
  { dict, key }: DictEntry,
  literal: PythonLiteral,
  { code: { text } }: Program,
  context: FixContext,
): TextEdit[] | undefined {
  const part = listParts(dict).find(({ from }) => from === key.node.from);
  if (part === undefined) return undefined;
  if (new RegExp(String.raw`["']${VAULT_VARIABLE}["']\s*:`).test(text.slice(dict.from, dict.to))) {
    const removed = removePart(dict, part, text);
    return removed && [removed];
  }
  return [replaceString(key, VAULT_VARIABLE, text), replaceString(literal, vaultUrl(context), text)];
}
