import { stripVTControlCharacters } from "node:util";

/**
 * The width of a text in columns, in place of the package of this name in the program: yargs asks it for the widths of
 * help texts, all of which are written in Latin letters, and the package needs a tenth of a short run to get ready for
 * emojis.
 */
export default function stringWidth(text: string): number {
  return stripVTControlCharacters(text).length;
}
