import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { Interrupted } from "../errors.ts";

/**
 * The lines that a person types at the terminal, up to Ctrl-D. Nothing of them is shown.
 *
 * @throws {Interrupted} at Ctrl-C
 */
export function readHidden(input: NodeJS.ReadStream): Promise<string> {
  // At a terminal of its own readline writes what is typed itself, so that what it writes to decides whether it is seen.
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines: string[] = [];
  const reader = createInterface({ input, output, terminal: true, historySize: 0 });
  return new Promise((done, failed) => {
    reader.on("line", (line) => lines.push(line));
    reader.on("close", () => done(lines.join("\n")));
    reader.on("SIGINT", () => {
      failed(new Interrupted("stopped; nothing was hashed"));
      reader.close();
    });
  });
}
