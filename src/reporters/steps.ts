/** A piece of a step: a sentence, or the lines of a command or snippet, which are never wrapped. */
export type StepPart = { readonly prose: string } | { readonly code: readonly string[] };

const TOOLS = "az|azcopy|git|gh|jobscrub|pip3?|python3?|kubectl|docker|conda|curl|aws|gcloud|hf|databricks|npx?";
const COMMAND = new RegExp(`^(?:\\$ |export \\w+=|(?:${TOOLS}) [^\\s.]+(?: |$))`);
const EMBEDDED = new RegExp(`^([^\\n]*?:) ((?:${TOOLS}) [^\\n]+?)(?:\\. ([A-Z][^\\n]*))?$`);

/** The parts of a step, which is a sentence, a command, a snippet, or a sentence that has a command after a colon. */
export function stepParts(step: string): StepPart[] {
  if (step.includes("\n")) {
    const introduced = /^([^\n]*:)\n([^]*)$/.exec(step);
    // A comment in the first line belongs to the snippet.
    if (introduced === null || /^(?:#|\/\/)/.test(step)) return [{ code: step.split("\n") }];
    return [{ prose: introduced[1] ?? "" }, { code: (introduced[2] ?? "").split("\n") }];
  }
  if (COMMAND.test(step)) return [{ code: [step] }];
  const embedded = EMBEDDED.exec(step);
  if (embedded === null) return [{ prose: step }];
  const [, before = "", command = "", after] = embedded;
  return [{ prose: before }, { code: [command] }, ...(after === undefined ? [] : [{ prose: after }])];
}

/** A text without these names, in whatever spelling: what two pieces of advice have in common. */
export function withoutNames(text: string, names: readonly string[]): string {
  let rest = text;
  for (const name of names) {
    // A key of a file may be of any length.
    const words = name
      .slice(0, 100)
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== "");
    if (words.join("").length >= 3) rest = rest.replaceAll(new RegExp(words.join("[^A-Za-z0-9]?"), "gi"), "\0");
  }
  return rest;
}
