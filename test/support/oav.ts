import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Exchange } from "./arm-server.ts";

/** The folder of the specifications (azure-rest-api-specs), which are not part of the repository. */
export const SPECIFICATIONS = process.env["JOBSCRUB_SPECS"];
const INSTALLED = process.env["JOBSCRUB_OAV"];
const SPECIFIED = ["machineLearningServices.json", "mfe.json", "modelManagement.json", "runHistory.json"];
/** Of the run history and model management, whose addresses carry none; oav finds no operation without. */
const DATA_API_VERSION = "2019-08-01";

/** Why oav cannot be asked here; `undefined` when it can be. */
export const NO_OAV =
  SPECIFICATIONS === undefined || !existsSync(SPECIFICATIONS)
    ? "JOBSCRUB_SPECS names no folder with specifications"
    : INSTALLED === undefined || !existsSync(join(INSTALLED, "node_modules", "oav"))
      ? "JOBSCRUB_OAV names no folder in which oav is installed"
      : undefined;

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly jsonPathsInPayload?: readonly string[];
}

interface Validation {
  readonly errors: readonly Issue[];
  readonly operationInfo: { readonly operationId: string };
  readonly runtimeException?: { readonly code: string; readonly message: string };
}

/** As oav 4.0.3 has it, dist/lib/liveValidation/liveValidator.d.ts. */
interface LiveValidator {
  initialize(): Promise<void>;
  validateLiveRequestResponse(pair: {
    liveRequest: { url: string; method: string; headers: object; body: unknown };
    liveResponse: { statusCode: string; headers: object; body: unknown };
  }): Promise<{ requestValidationResult: Validation; responseValidationResult: Validation }>;
}

/** What oav says of an exchange. */
export interface Verdict {
  readonly operation: string;
  /** `CODE request or answer operation path in the body`, without what stood there. */
  readonly complaints: readonly string[];
}

/**
 * The validator with which Azure checks its services against their specifications, over what was really sent.
 *
 * @see https://github.com/Azure/oav
 */
export async function openOav(): Promise<(exchange: Exchange) => Promise<Verdict>> {
  const folder = SPECIFICATIONS ?? "";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const { LiveValidator } = createRequire(join(INSTALLED ?? "", "/"))(
    "oav/dist/lib/liveValidation/liveValidator.js",
  ) as { LiveValidator: new (options: object, log: () => void) => LiveValidator };
  const validator = new LiveValidator(
    {
      directory: folder,
      swaggerPaths: files
        .filter((file) => SPECIFIED.some((name) => file.endsWith(`/${name}`)))
        .map((file) => join(folder, file)),
      loadValidatorInBackground: false,
      isArmCall: true,
    },
    () => undefined,
  );
  await validator.initialize();
  return async ({ method, url, headers, body, answer }) => {
    const isData = !url.startsWith("/subscriptions/");
    const { requestValidationResult: request, responseValidationResult: response } =
      // It changes what it is given.
      await validator.validateLiveRequestResponse(
        structuredClone({
          liveRequest: { url: isData ? `${url}?api-version=${DATA_API_VERSION}` : url, method, headers, body },
          liveResponse: { statusCode: String(answer.status), headers: answer.headers, body: answer.body },
        }),
      );
    const operation = request.operationInfo.operationId;
    return { operation, complaints: [...complaints("request", request), ...complaints("answer", response)] };
  };
}

function complaints(side: string, { errors, operationInfo, runtimeException }: Validation): string[] {
  if (runtimeException !== undefined) return [`${runtimeException.code} ${side}`];
  return errors.flatMap(({ code, jsonPathsInPayload = [] }) => {
    const paths = new Set(jsonPathsInPayload.map((path) => path.replaceAll(/\[\d+\]/g, "[]")));
    return [...(paths.size === 0 ? [""] : paths)].map((path) =>
      `${code} ${side} ${operationInfo.operationId} ${path}`.trim(),
    );
  });
}
