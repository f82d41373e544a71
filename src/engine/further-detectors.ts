import type { CustomDetector } from "../detection/custom-detector.ts";
import type { Detector } from "../detection/detector.ts";
import { UsageError } from "../errors.ts";

/** The detectors of the configuration and those that a user of the library passes. */
export async function furtherDetectors(
  custom: readonly CustomDetector[],
  passed: readonly Detector[],
  knownIds: Iterable<string>,
): Promise<readonly Detector[]> {
  const made = custom.length === 0 ? [] : await makeCustomDetectors(custom);
  const seen = new Set(knownIds);
  for (const detector of [...made, ...passed]) {
    const fault = faultOf(detector);
    if (fault !== undefined) throw new UsageError(`${nameOf(detector)}: ${fault}`);
    if (seen.has(detector.id)) throw new UsageError(`${nameOf(detector)}: another rule has this id`);
    seen.add(detector.id);
  }
  return [...made, ...passed];
}

/**
 * The detectors of the configuration.
 *
 * @throws {UsageError} when one of their patterns cannot be used
 */
export async function makeCustomDetectors(custom: readonly CustomDetector[]): Promise<Detector[]> {
  const { makeCustomDetector } = await import("../detection/custom-detector.ts");
  return custom.map(makeCustomDetector);
}

const ID = /^[a-z][a-z0-9]{0,59}(?:-[a-z0-9]{1,59}){0,19}$/;

/** Types are not there to check what JavaScript passes. */
type Unchecked = { readonly [Key in keyof Detector]?: unknown };

const CATEGORIES = new Set<unknown>(["secret", "name", "reference", "posture"]);
const SEVERITIES = new Set<unknown>(["error", "warning", "info"]);

/** What makes a detector unusable, or `undefined`. */
function faultOf(detector: Unchecked): string | undefined {
  const { id, title, docs, category, severity, roles, precedence, detect } = detector;
  if (typeof id !== "string" || !ID.test(id)) return "id must be small letters, digits and hyphens";
  if (typeof title !== "string" || typeof docs !== "string") return "title and docs must be texts";
  if (!CATEGORIES.has(category)) return `category must be one of ${[...CATEGORIES].join(", ")}`;
  if (!SEVERITIES.has(severity)) return `severity must be one of ${[...SEVERITIES].join(", ")}`;
  if (roles !== "all" && !isListOf(roles, "string")) return 'roles must be "all" or a list of roles';
  if (typeof precedence !== "number" || Number.isNaN(precedence)) return "precedence must be a number";
  if (!isListOf(detector.references, "string")) return "references must be a list of addresses";
  if (!isListOf(detector.leaks, "object") || !isListOf(detector.clean, "object"))
    return "leaks and clean must be lists of examples";
  if (typeof detect !== "function") return "detect must be a function";
  return [detector.anchors, detector.signatures].every(areAnchors)
    ? undefined
    : "anchors and signatures must be lists of texts and of patterns without the flags g and y";
}

function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type && each !== null);
}

function areAnchors(value: unknown): boolean {
  if (value === undefined) return true;
  const isAnchor = (each: unknown): boolean =>
    each instanceof RegExp ? !each.global && !each.sticky : typeof each === "string" && each !== "";
  return Array.isArray(value) && value.length > 0 && value.every(isAnchor);
}

function nameOf({ id }: Unchecked): string {
  return typeof id === "string" && ID.test(id) ? `detector ${id}` : "a detector";
}
