import type { Document, Node } from "../../src/document/document.ts";
import { parseDocuments, syntaxOf } from "../../src/document/parse.ts";
import { recognise } from "../../src/formats/recognise.ts";
import type { Definition } from "../../src/formats/format.ts";
import { Source } from "../../src/source/source.ts";

/** The first document of a text, read as the name says. */
export async function documentOf(text: string, file = "job.yml"): Promise<Document> {
  const [document] = await parseDocuments(new Source(file, text), syntaxOf(file));
  if (document === undefined) throw new Error("no document");
  return document;
}

/** The root of the first document of a text. */
export async function rootOf(text: string, file?: string): Promise<Node> {
  const { root } = await documentOf(text, file);
  if (root === undefined) throw new Error("no root");
  return root;
}

/** What the first document of a text is. */
export async function definitionOf(text: string, file?: string): Promise<Definition | undefined> {
  return recognise(await documentOf(text, file));
}
