import { resolve } from "node:path";
import { existsSync } from "node:fs";
import type { Node } from "../document/document.ts";
import { parseText } from "../document/text.ts";
import type { Definition, Link } from "../formats/format.ts";
import type { ReadingCommand } from "./commands/command.ts";
import type { CommandLine } from "./command-line.ts";
import { emitFollowed } from "./emit-followed.ts";
import { followLinks } from "./follow-links.ts";
import type { ReasonOf } from "./follow-links.ts";
import type { Gathered, GatherOptions } from "./gather.ts";
import type { Part } from "./part.ts";
import { COMMAND_LINE_FORMAT } from "./scan-command-line.ts";
import { lengthOf, sentLinked } from "./sent.ts";

/** Scans the files and folders that a command reads, with what their definitions pull in. */
export async function gatherReadings(
  { readings, values, name }: ReadingCommand,
  line: CommandLine,
  options: GatherOptions,
  emit: (part: Part) => void,
): Promise<Gathered> {
  const { cwd } = options;
  const links = readings
    .filter(({ optional, target }) => optional !== true || existsSync(resolve(cwd, target)))
    .map(({ kind, what, target, because, word }): Link => ({
      kind,
      what,
      target,
      path: [because],
      scalar: word.scalar(),
    }));
  const document = parseText(line.source);
  const root = document.root as Node;
  const definition: Definition = {
    format: COMMAND_LINE_FORMAT,
    by: "name",
    document,
    root,
    fields: [],
    links,
    visits: 0,
    values: 0,
  };
  const followed = await followLinks(definition, cwd, options, ofCommand);
  const emitted = await emitFollowed(followed, options, emit);
  const given = values.map(({ name: what, value }) => ({
    what,
    from: value.source.file,
    value: lengthOf(value.text),
  }));
  return { ...emitted, sent: [{ what: name, from: line.source.file }, ...given, ...sentLinked(followed)] };
}

const ofCommand: ReasonOf = ({ path }, _, folder) => ({
  path: "",
  message:
    folder === undefined
      ? `read by the command because of ${String(path[0])}`
      : `uploaded by the command because of ${String(path[0])}: ${folder}`,
});
