import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Hit } from "./score.ts";

/** What the bench uses of the library's `scan`. */
export interface Library {
  readonly scan: (options: object) => Promise<{
    readonly summary: { readonly definitions: number };
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly file: string;
      readonly span: { readonly start: number; readonly end: number };
      readonly start: { readonly line: number; readonly column: number };
    }[];
  }>;
}

/** The built library of a checkout. */
export async function library(dist: string): Promise<Library> {
  const entry = join(dist, "src", "index.js");
  if (!existsSync(entry)) throw new Error(`no build at ${dist}: npm run build`);
  return (await import(pathToFileURL(entry).href)) as Library;
}

/** Scans a folder as a project of its own and gives the findings as hits; their files are relative to the folder. */
export async function scanFolder({ scan }: Library, cwd: string, config: object): Promise<Hit[]> {
  const { findings } = await scan({ cwd, config });
  return findings.map(({ rule, severity, file, span }) => ({ rule, severity, file, start: span.start, end: span.end }));
}
