import { parseDocuments } from "../document/parse.ts";
import { placeScalar } from "../document/placed-scalar.ts";
import type { Document, Scalar } from "../document/document.ts";
import { Source } from "../source/source.ts";
import { filesInMaps, notebookFiles, valuesWithDocuments } from "./embedded-candidates.ts";
import type { Candidate } from "./embedded-candidates.ts";
import { DeferredReferences } from "./deferred-references.ts";
import { asFilledIn } from "./filled-in.ts";
import type { Definition, Field } from "./format.ts";
import { recogniseAll } from "./recognise.ts";

/** How deep documents are looked for in documents. */
const DEEPEST = 2;
/** Of hostile files; nobody writes more documents into one. */
const MOST_DOCUMENTS = 200;

/**
 * The definitions of a document together with those that stand in its values: a conda file in the body of a request, a job
 * in a here-document or in a cell that writes a file. The fields of an embedded definition lead into the outer file. Where
 * one is recognised, the values around it are no longer guessed as pairs of names and values.
 */
export async function withEmbedded(document: Document, definitions: readonly Definition[]): Promise<Definition[]> {
  return embedded(document, definitions, { left: MOST_DOCUMENTS }, DEEPEST);
}

/** A document that was recognised in a value, in offsets of its scalar's value. */
interface Known {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
}

async function embedded(
  document: Document,
  definitions: readonly Definition[],
  budget: { left: number },
  depth: number,
): Promise<Definition[]> {
  const found: Definition[] = [];
  const known: Known[] = [];
  const read = async (candidate: Candidate, around: readonly Field[] = []): Promise<void> => {
    if (depth <= 0 || budget.left-- <= 0) return;
    const inner = filledIn(await readCandidate(document, candidate, budget, depth), candidate, around);
    for (const each of inner) found.push(each);
    const { field, start, end } = candidate;
    if (inner.length > 0 && field !== undefined) known.push({ field, start, end });
  };
  for (const definition of definitions)
    for (const candidate of valuesWithDocuments(definition)) await read(candidate, definition.fields);
  for (const candidate of notebookFiles(document)) await read(candidate);
  if (definitions.length === 0) for (const candidate of filesInMaps(document)) await read(candidate);
  const around = known.length === 0 ? definitions : definitions.map((each) => withoutKnown(each, known));
  return [...around, ...found];
}

/** Marks what a shell or the service that runs a workflow puts into definitions before they are submitted. */
function filledIn(definitions: Definition[], { filling }: Candidate, around: readonly Field[]): Definition[] {
  if (filling === undefined || definitions.length === 0) return definitions;
  const references = DeferredReferences.of(around);
  return definitions.map((each) => ({
    ...each,
    fields: each.fields.map((field) => asFilledIn(field, filling, references)),
  }));
}

async function readCandidate(
  outer: Document,
  candidate: Candidate,
  budget: { left: number },
  depth: number,
): Promise<Definition[]> {
  const { text, syntax, name } = candidate;
  const folder = outer.source.file.slice(0, outer.source.file.lastIndexOf("/") + 1);
  const source = new Source(name === undefined ? outer.source.file : `${folder}${name}`, text.text);
  const definitions: Definition[] = [];
  for (const document of await parseDocuments(source, syntax)) {
    const read = await embedded(document, recogniseAll(document), budget, depth - 1);
    for (const definition of read) definitions.push(place(definition, outer, candidate));
  }
  return definitions;
}

/** Moves a definition from an embedded text into the file in which that stands. */
function place(definition: Definition, outer: Document, { text, path: outside, field }: Candidate): Definition {
  const scalars = new Map<Scalar, Scalar>();
  const fields = new Map<Field, Field>();
  const paths = new Map<Field["path"], Field["path"]>();
  const placed = (scalar: Scalar): Scalar => {
    const known = scalars.get(scalar) ?? placeScalar(scalar, text);
    scalars.set(scalar, known);
    return known;
  };
  const where = outer.notebook?.placeOf ?? field?.place;
  const placedField = (inner: Field): Field => {
    const known = fields.get(inner);
    if (known !== undefined) return known;
    const within = inner.within === undefined ? {} : { within: placedField(inner.within) };
    // One array for all fields of a value: by it they are known as the same place.
    const path = paths.get(inner.path) ?? [...outside, ...inner.path];
    paths.set(inner.path, path);
    const moved = { ...inner, ...within, path, scalar: placed(inner.scalar), ...(where && { place: where }) };
    fields.set(inner, moved);
    return moved;
  };
  const { texts, ...rest } = definition;
  return {
    ...rest,
    document: outer,
    fields: definition.fields.map(placedField),
    ...(texts === undefined ? {} : { texts: texts.map(placedField) }),
    links: definition.links.map((link) => ({ ...link, scalar: placed(link.scalar) })),
  };
}

/**
 * A definition without what is now known to be a document: the pairs and words that were guessed in it, and its text in the
 * value around it.
 */
function withoutKnown(definition: Definition, known: readonly Known[]): Definition {
  const byField = new Map<Field, Known[]>();
  for (const each of known) byField.set(each.field, [...(byField.get(each.field) ?? []), each]);
  const fields = definition.fields.flatMap((field): Field[] => {
    const around = byField.get(field);
    if (around !== undefined) return partsBeside(field, around);
    const inside = field.within === undefined ? undefined : byField.get(field.within);
    if (inside === undefined) return [field];
    return inside.some(({ start, end }) => field.offset < end && start < field.offset + field.value.length)
      ? []
      : [field];
  });
  return { ...definition, fields };
}

/** A value without the documents in it; nothing when all of it is one. */
function partsBeside(field: Field, known: readonly Known[]): Field[] {
  let { value } = field;
  for (const { start, end } of known) {
    const [from, to] = [start - field.offset, end - field.offset];
    value = value.slice(0, from) + value.slice(from, to).replaceAll(/[^\n]/g, " ") + value.slice(to);
  }
  return value.trim() === "" ? [] : [{ ...field, value }];
}
