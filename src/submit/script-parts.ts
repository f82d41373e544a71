import type { Finding } from "../findings/finding.ts";
import type { Part } from "./part.ts";

/**
 * Makes one part of all that concerns the same file: a script and the values of the commands in it. Suppressions count
 * for a file as a whole, so it must not be reported on twice.
 */
export class ScriptParts {
  readonly #emit: (part: Part) => void;
  readonly #held = new Map<string, Part[]>();

  constructor(emit: (part: Part) => void) {
    this.#emit = emit;
  }

  /** Hands on a part, or holds it when more may come of its file. */
  add(part: Part): void {
    const { file, text } = part.result.source;
    const key = `${file}\n${text}`;
    const held = this.#held.get(key);
    const isScript = part.result.definitions.some(({ format }) => format.family === "shell");
    if (held !== undefined) held.push(part);
    else if (isScript || !part.isFile) this.#held.set(key, [part]);
    else this.#emit(part);
  }

  flush(): void {
    for (const parts of this.#held.values()) {
      const main = parts.find(({ isFile }) => isFile) ?? parts[0];
      if (main !== undefined) this.#emit(parts.length === 1 ? main : joined(main, parts));
    }
    this.#held.clear();
  }
}

function joined(main: Part, parts: readonly Part[]): Part {
  const others = parts.filter((part) => part !== main);
  const reports = new Map<Finding, Part["report"]>();
  for (const { result, report } of [main, ...others])
    for (const finding of result.findings) if (!reports.has(finding)) reports.set(finding, report);
  const findings = [...reports.keys()];
  const definitions = [...new Set([main, ...others].flatMap(({ result }) => result.definitions))];
  return {
    ...main,
    result: { ...main.result, definitions, findings },
    report: (finding) => reports.get(finding)?.(finding),
  };
}
