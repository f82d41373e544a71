import type { TextEdit } from "../../source/edit.ts";
import { definition, shell } from "../snippet.ts";
import type { Fix, FixContext, FixSubject, Fixer } from "./fix.ts";
import { showCommand } from "./vault-command.ts";

/** The login in an address: `user:token@`, `token@`. */
const LOGIN = /:\/\/([^\s/?#@]{1,2000}@)/g;

/** An address in a conda file: YAML. */
export const condaAddressFix: Fixer = (subject, context) => {
  const login = loginOf(subject);
  if (login === undefined) return undefined;
  const change = { kind: "parts", scalar: subject.field.scalar, parts: [{ ...login, value: "" }] } as const;
  return { ...common(subject, context), changes: [change] };
};

/** An address in a requirements file or pip's configuration: the text is the value. */
export const requirementsAddressFix: Fixer = (subject, context) => {
  const login = loginOf(subject);
  if (login === undefined) return undefined;
  const edit: TextEdit = { span: subject.field.scalar.at(login.start, login.end), text: "" };
  return { ...common(subject, context), edits: [edit] };
};

/** The login around what was found, in offsets of the scalar's value. */
function loginOf({ field, start, end }: FixSubject): { start: number; end: number } | undefined {
  for (const match of field.value.matchAll(LOGIN)) {
    const from = match.index + 3;
    const to = from + (match[1]?.length ?? 0);
    if (from <= start && end < to) return { start: field.offset + from, end: field.offset + to };
  }
  return undefined;
}

/**
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-package-models#package-a-model-that-has-dependencies-in-private-python-feeds
 * @see https://pip.pypa.io/en/stable/topics/authentication/
 */
function common({ field, end }: FixSubject, context: FixContext): Omit<Fix, "changes" | "edits"> {
  const isGit = /git\+|\.git\b/.test(field.value);
  const behind = field.value.slice(field.value.indexOf("@", end) + 1);
  const host = /^[\w.-]{1,253}(?=[/:]|$)/.exec(behind)?.[0] ?? "<host>";
  return {
    title: "Write the address without the login, which a workspace connection gives",
    // For whoever installs from the address, once the steps are done: the workspace, and people with their own login.
    safety: "safe",
    stores: true,
    steps: [
      definition("connection.yml", "", {
        name: isGit ? "git-repository" : "python-feed",
        type: isGit ? "git" : "python_feed",
        target: `https://${host}`,
        credentials: { type: "pat" },
      }),
      shell(
        "Azure ML uses the connection when it builds an image of a conda file; other processes see the value while the command runs",
        `az ml connection create --file connection.yml --set credentials.pat="$(${showCommand(context)})"`,
      ),
      isGit
        ? "On your own machine let a credential helper of git keep the login, or ~/.netrc."
        : "On your own machine keep the login in ~/.netrc or in the keyring; pip reads both.",
    ],
  };
}
