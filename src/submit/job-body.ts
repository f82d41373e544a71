import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { JobBase } from "../azure/ai-ml-rest/index.ts";
import { showPath } from "../engine/discover.ts";
import { readSource } from "../engine/read.ts";
import { JobscrubError } from "../errors.ts";
import { Source } from "../source/source.ts";

/** A job as the REST API takes it. */
export interface JobBody {
  readonly name: string;
  readonly properties: JobBase;
  /** The file holds the properties alone. */
  readonly isBare: boolean;
}

/**
 * Reads the body of a job: `{"properties": {"jobType": …}}`, or the properties alone.
 *
 * @param file as it was given
 * @param name the name of the job; else the one in the file, else a new one
 * @throws {JobscrubError} when it is no such body
 */
export function readJobBody(
  file: string,
  name: string | undefined,
  { cwd, maxFileSize }: { readonly cwd: string; readonly maxFileSize: number },
): JobBody {
  const path = resolve(cwd, file);
  const shown = showPath(path, cwd);
  const read = readSource(path, shown, maxFileSize);
  if (!(read instanceof Source)) {
    const why = read.message.includes("ENOENT") ? "no such file" : read.message.replace(/; skipped$/, "");
    throw new JobscrubError(`${shown}: ${why}; nothing was submitted`);
  }
  const body = mapOf(parsed(read.text));
  const properties = mapOf(body?.["properties"]) ?? body;
  if (typeof properties?.["jobType"] !== "string") {
    const hint = "for the YAML of the Azure CLI: jobscrub submit -- az ml job create --file …";
    throw new JobscrubError(`${shown} is no body of a job (properties.jobType is missing); ${hint}`);
  }
  const own = body?.["name"];
  return {
    name: name ?? (typeof own === "string" && own !== "" ? own : randomUUID()),
    properties: properties as unknown as JobBase,
    isBare: properties === body,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ""));
  } catch {
    return undefined;
  }
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
