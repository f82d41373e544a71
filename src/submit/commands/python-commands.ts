import { shellWords } from "../../document/shell.ts";
import type { Source } from "../../source/source.ts";
import { Written } from "../written.ts";

/** `os.system("az ml job create …")`, `subprocess.run("az ml …", shell=True)` */
const TEXT = /(["'])(az (?:ml|rest|deployment|stack) [^"'\\\r\n]{1,1000})\1/g;
/** `subprocess.run(["az", "ml", …])` */
const LIST = /\[\s{0,200}["']az["']/g;
const ITEM = /[\s,]{0,200}(?:(["'])([^"'\\\r\n]{0,1000})\1|[\w.()[\]]{1,200})(?=[\s,\]])/y;
const MOST_WORDS = 200;

/** The commands of the Azure CLI that a program starts, where they are written; a word that it works out is left out. */
export function commandsIn(source: Source): (readonly Written[])[] {
  const commands: Written[][] = [];
  for (const { 0: whole, 2: text = "", index } of source.text.matchAll(TEXT)) {
    const start = index + whole.indexOf(text);
    const words: Written[] = [];
    for (const { operator, textStart, text: word } of shellWords(text)) {
      if (operator) break;
      words.push(Written.verbatim(source, { start: start + textStart, end: start + textStart + word.length }));
    }
    commands.push(words);
  }
  for (const { index } of source.text.matchAll(LIST)) commands.push(listWords(source, index + 1));
  return commands;
}

function listWords(source: Source, from: number): Written[] {
  const words: Written[] = [];
  ITEM.lastIndex = from;
  for (let item = ITEM.exec(source.text); item !== null && words.length < MOST_WORDS; item = ITEM.exec(source.text)) {
    const quote = item[1] === undefined ? 0 : 1;
    const end = ITEM.lastIndex - quote;
    const length = quote === 0 ? 0 : (item[2] ?? "").length;
    if (quote === 1) words.push(Written.verbatim(source, { start: end - length, end }));
  }
  return words;
}
