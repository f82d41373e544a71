import type { TextEdit } from "../../../source/edit.ts";
import type { Fixer } from "../fix.ts";

const MASK = "***";
const MOST_COPIES = 1000;

/** What a cell has printed: the value is masked in all outputs; nothing runs that could miss it. */
export const outputFix: Fixer = ({ definition: { document }, field, start, end }) => {
  const secret = field.value.slice(start, end);
  if (secret === "") return undefined;
  const edits: TextEdit[] = [];
  for (const output of document.notebook?.cells.flatMap(({ outputs }) => outputs) ?? []) {
    for (let at = output.text.indexOf(secret); at !== -1; at = output.text.indexOf(secret, at + secret.length)) {
      const span = output.spanOf(at, at + secret.length);
      // Written in one piece of a JSON string, or there would be more than the value between its ends.
      if (/["\\n]/.test(document.source.slice(span).replaceAll(secret, "")) || edits.length > MOST_COPIES)
        return undefined;
      edits.push({ span, text: MASK });
    }
  }
  return {
    title: "Mask the value in what the cells have printed",
    safety: "safe",
    edits,
    stores: true,
    steps: ["Don't print it again: outputs are saved with the notebook."],
  };
};
