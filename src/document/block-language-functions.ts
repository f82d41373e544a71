/**
 * Functions that give back a text which they are passed, and which of their arguments that can be: what is taken when a
 * variable is not set, and what is only encoded or marked.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-parameters-file
 * @see https://developer.hashicorp.com/terraform/language/functions
 */
const PASSING: ReadonlyMap<string, (index: number) => boolean> = new Map<string, (index: number) => boolean>([
  ...["coalesce", "try", "sensitive", "nonsensitive", "tostring", "trimspace", "base64encode", "base64", "any"].map(
    (name) => [name, () => true] as const,
  ),
  ["readEnvironmentVariable", (index) => index === 1],
  ["lookup", (index) => index === 2],
]);

/** Whether a text that is an argument of a function can be what the function gives. */
export function passesOn(called: string, index: number): boolean {
  return PASSING.get(called)?.(index) === true;
}
