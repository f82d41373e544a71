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
 * The value that goes into the vault. A variable goes as a whole, also when only the password in its connection string was
 * found: references stand for whole values.
 */
export function wishOf({ field, finding }: FixSubject): Wish {
  const { variable } = wordsOf({ field, file: finding.file });
  const isVariable = field.role === "env" && field.within === undefined && isWholeScalar(field);
  return { variable, secret: isVariable ? new Secret(field.value) : finding.secret };
}
