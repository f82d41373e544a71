import { parentPort, workerData } from "node:worker_threads";
import { syntaxOf } from "../document/parse.ts";
import { Source } from "../source/source.ts";
import { keyOfState, keyOfText } from "./file-keys.ts";
import { readSource, stateOf } from "./read.ts";
import { scanSource } from "./scan-source.ts";
import { makeSettings } from "./settings.ts";
import { summaryOf } from "./summary.ts";
import { CHUNK, claim } from "./threads.ts";
import type { Answer, Task } from "./threads.ts";

/** Scans files of the list from its end, as long as nobody else has begun with them, and tells where nothing is. */
async function run({ files, taken, config, cwd, base, choices, context, deciding }: Task): Promise<void> {
  const own = { ...config, names: { ...config.names, gitAuthors: false } };
  const settings = { ...(await makeSettings(own, cwd, base, choices)), context };
  const chunks = new Int32Array(taken);
  for (let chunk = chunks.length - 1; chunk >= 0; chunk--) {
    if (!claim(chunks, chunk)) continue;
    const summaries: Answer["summaries"][number][] = [];
    for (const { path, shown } of files.slice(chunk * CHUNK, (chunk + 1) * CHUNK)) {
      const now = Date.now();
      const state = stateOf(path);
      const source = readSource(path, shown, config.limits.maxFileSize, state);
      // What cannot be read is for the main thread to say.
      const summary =
        source instanceof Source ? summaryOf(await scanSource(source, syntaxOf(path), settings)) : undefined;
      if (source instanceof Source && summary !== undefined) {
        const known = state && keyOfState(deciding, { path, shown }, state, now);
        summaries.push({ summary, keys: [known, keyOfText(deciding, source)] });
      } else summaries.push(undefined);
    }
    const answer: Answer = { chunk, summaries };
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has no origin
    parentPort?.postMessage(answer);
  }
}

await run(workerData as Task);
