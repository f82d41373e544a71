import type { PipelinePolicy, PipelineRequest } from "@azure/core-rest-pipeline";
import type { Severity } from "../detection/detector.ts";
import { COMMON_OPTIONS, checkConfig, checkOptions } from "../engine/check-options.ts";
import { scanTextAs } from "../engine/scan-text.ts";
import type { TextOptions } from "../engine/scan-text.ts";
import { JobscrubError, UsageError } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import { textOfBody } from "./request-body.ts";
import { definitionOfRequest, mayDefine } from "./request-definition.ts";

/** How to look at requests. */
export interface SecretHygieneOptions extends Omit<TextOptions, "file" | "syntax" | "reading"> {
  /** The severity from which on a request is stopped. Default: `error`. */
  readonly failOn?: Severity | "never";
  /** Told of every body that was looked at and in which something was found, also when the request goes on. */
  readonly onReport?: (report: Report) => void;
}

/** A request was not sent, since its body would leak. The message names rules and paths, never a value. */
export class SecretHygieneError extends JobscrubError {
  override readonly name = "SecretHygieneError";
  readonly findings: readonly Finding[];

  constructor(request: PipelineRequest, findings: readonly Finding[]) {
    const list = findings.map(({ rule, path }) => `${rule} at ${path}`).join(", ");
    super(`${request.method} was not sent, its body would leak: ${list}`);
    this.findings = findings;
  }
}

export const SECRET_HYGIENE_POLICY_NAME = "secretHygienePolicy";

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const WRITES = new Set(["PUT", "POST", "PATCH"]);

/**
 * A policy for the pipeline of any Azure SDK client: stops a request that would write a secret, or a name from the
 * deny-list, into Azure Machine Learning, before it leaves the process. Other requests pass, a secret on its way into a
 * Key Vault among them. Add it where bodies are text already:
 *
 *     client.pipeline.addPolicy(secretHygienePolicy(), { afterPhase: "Serialize" });
 *
 * Of a body that is a stream, what was read takes the place of the stream. A form is not looked at.
 *
 * @throws {UsageError} at once, when an option is wrong
 * @throws {SecretHygieneError} from the client's call, when the request is stopped
 */
export function secretHygienePolicy(options: SecretHygieneOptions = {}): PipelinePolicy {
  const { failOn = "error", onReport, ...scanning } = options;
  if (failOn !== "never" && !Object.hasOwn(RANK, failOn))
    throw new UsageError(`${SECRET_HYGIENE_POLICY_NAME}: option failOn: expected error, warning, info or never`);
  checkOptions(SECRET_HYGIENE_POLICY_NAME, scanning, COMMON_OPTIONS);
  return {
    name: SECRET_HYGIENE_POLICY_NAME,
    async sendRequest(request, next) {
      const report = WRITES.has(request.method) ? await reportOn(request, scanning) : undefined;
      if (report !== undefined && report.findings.length > 0) {
        onReport?.(report);
        const stopping = report.findings.filter(({ severity }) => failOn !== "never" && RANK[severity] >= RANK[failOn]);
        if (stopping.length > 0) throw new SecretHygieneError(request, stopping);
      }
      return next(request);
    },
  };
}

async function reportOn(
  request: PipelineRequest,
  options: Omit<TextOptions, "file" | "syntax" | "reading">,
): Promise<Report | undefined> {
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : undefined;
  // Nothing else is read: it may be large, or a stream.
  if (path === undefined || !mayDefine(path)) return undefined;
  const body = jsonOf(await textOfBody(request));
  const definition = body && definitionOfRequest(path, body);
  if (definition === undefined) return undefined;
  const { format, keepsCredentials } = definition;
  const report = await scanTextAs(JSON.stringify(definition.body, null, 2), {
    ...options,
    ...(await checkConfig(SECRET_HYGIENE_POLICY_NAME, options)),
    file: "request.json",
    syntax: "json",
    reading: format === undefined ? "definitions" : { as: format },
  });
  const findings = report.findings.filter(({ role }) => !(keepsCredentials && role === "credential"));
  return { ...report, findings };
}

/** A text as a map; `undefined` when it is none. */
function jsonOf(text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
