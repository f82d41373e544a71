import { Secret } from "../../detection/secret.ts";
import { wordsOf } from "../words.ts";
import type { FixSubject } from "./fix.ts";
import { isWholeScalar } from "./nodes.ts";

/** What a fix puts into the vault, and the variable after which it is called there. */
export interface Wish {
  readonly variable: string;
  readonly secret: Secret;
}

/**
 * The value that goes into the vault. A variable, a credential, or a string of a program, goes as a whole, also when only the password in
 * its connection string was found: references stand for whole values.
 */
export function wishOf({ field, finding }: FixSubject): Wish {
  // A default is called after what it is the default of.
  const isDefault = /^default(?:Value)?$/.test(field.name) && field.path.length > 1;
  const named = isDefault ? { ...field, name: String(field.path.at(-2)) } : field;
  const { variable } = wordsOf({ field: named, file: finding.file });
  const isLiteral = field.format.language === "python" && field.role !== "command" && field.role !== "argument";
  const isWhole =
    (field.role === "env" || field.role === "credential" || isLiteral) &&
    field.within === undefined &&
    isWholeScalar(field);
  return { variable, secret: isWhole ? new Secret(field.value) : finding.secret };
}
