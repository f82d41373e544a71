import type { FixContext } from "./fix.ts";

/** Names that shells and platforms keep for themselves. */
const RESERVED =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|CI|GITLAB|SYSTEM|BUILD|AGENT|AZUREML)_.*|PATH|HOME|USER|SHELL|PWD|OLDPWD|IFS|ENV|TERM|LANG|UID|EUID|PPID|CI|HOSTNAME|SECRET)$/;

/**
 * The variable through which a value comes from outside of a file. It follows the name in the vault, so that two values
 * never share one: `hf-token` → `HF_TOKEN`.
 */
export function platformVariable({ name }: FixContext): string {
  const variable = name.replaceAll(/[^A-Za-z0-9]/g, "_").toUpperCase();
  return RESERVED.test(variable) || /^\d/.test(variable) ? `VAULT_${variable}` : variable;
}

/** Whether a script of a shell gives a variable a value of its own at another place than this one. */
export function isAssigned(script: string, variable: string, at: number): boolean {
  const assignment = new RegExp(
    String.raw`(?<![\w$\{-])${variable}=["']?|\b(?:read|for|local|unset)\s[^\n;]{0,200}\b${variable}\b`,
    "g",
  );
  return [...script.matchAll(assignment)].some(({ 0: found, index }) => index + found.length !== at);
}
