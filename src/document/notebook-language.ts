import type { Source } from "../source/source.ts";
import { jsonStringScalar } from "./notebook-json.ts";
import type { JsonExtent } from "./notebook-json.ts";

/** What jobscrub reads of a cell: Python with magics, commands of a shell, or nothing but the text. */
export type CellLanguage = "python" | "shell" | "other";

const PYTHON = /python|spark/i;
const SHELL = /^(?:bash|sh|shellscript|zsh|powershell|pwsh|bat)$/i;
/** Kernels of other languages by their usual names; others are called as their users like, and are Python. */
const OTHER_KERNELS = /^(?:ir\d*|\.net-.+|julia.*|almond|scala.*|java.*|gophernotes|xcpp.*|deno|rust|sparkkernel)$/i;

/** The language of a notebook; one that names none is taken for Python. */
export function notebookLanguage(source: Source, root: JsonExtent): CellLanguage {
  const metadata = root.members?.get("metadata")?.members;
  const kernel = metadata?.get("kernelspec")?.members;
  const language =
    jsonText(source, metadata?.get("language_info")?.members?.get("name")) || jsonText(source, kernel?.get("language"));
  if (language !== "") return languageOf(language);
  const name = jsonText(source, kernel?.get("name"));
  return OTHER_KERNELS.test(name) ? "other" : SHELL.test(name) ? "shell" : "python";
}

/** The language of a cell where its editor has noted one of its own. */
export function cellLanguage(source: Source, cell: JsonExtent): CellLanguage | undefined {
  const noted = cell.members?.get("metadata")?.members?.get("vscode")?.members?.get("languageId");
  const language = jsonText(source, noted);
  return language === "" ? undefined : languageOf(language);
}

function languageOf(name: string): CellLanguage {
  return PYTHON.test(name) ? "python" : SHELL.test(name) ? "shell" : "other";
}

/** The value of a JSON string, empty for anything else. */
export function jsonText(source: Source, extent: JsonExtent | undefined): string {
  return extent?.kind === "string" ? jsonStringScalar(source, extent).value : "";
}
