import type { Document } from "../document/document.ts";
import { dockerfile, dockerfileFields, isDockerfileName } from "./dockerfile.ts";
import type { Field, Format } from "./format.ts";

/** A format of lines that is known by the name of its file. */
export interface TextFormat {
  readonly format: Format;
  /** @param name the last part of the path @param file the whole path, with `/` */
  readonly isNamed: (name: string, file: string) => boolean;
  /** The fields of a document whose root is the whole text as one scalar. */
  readonly fields: (document: Document) => Iterable<Field>;
}

const TEXT_FORMATS: readonly TextFormat[] = [
  { format: dockerfile, isNamed: isDockerfileName, fields: dockerfileFields },
];

/** The format of a file without a structure of its own, by its name, or `undefined`. */
export function formatOfText(file: string): TextFormat | undefined {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return TEXT_FORMATS.find(({ isNamed }) => isNamed(name, file));
}
