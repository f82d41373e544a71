import { resolve } from "node:path";
import type { CommandReader } from "./command.ts";
import { sourceOf } from "./files.ts";
import { python } from "./python.ts";
import { shell } from "./shell.ts";
import { Source } from "../../source/source.ts";
import { Written } from "../written.ts";

/** `#!/bin/bash -e`, `#!/usr/bin/env -S python3 -u` */
const INTERPRETER = /^#![ \t]*(?:\S{0,200}\/)?(?:env[ \t]+(?:-S[ \t]+)?)?([\w.-]{1,40})/;

/** `./train`, `bin/submit`: a program without a suffix whose first line says what runs it. */
export const shebang: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined || !program.text.includes("/")) return undefined;
  const name = INTERPRETER.exec(sourceOf(resolve(place.cwd, program.text), place)?.text ?? "")?.[1];
  if (name === undefined) return undefined;
  const interpreter = Written.verbatim(new Source("(interpreter)", name), { start: 0, end: name.length });
  const started = [interpreter, program, ...rest];
  const understood = shell(started, place) ?? python(started, place);
  return understood?.understood === true && understood.kind === "reading" ? { ...understood, program } : undefined;
};
