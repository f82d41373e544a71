import type { DetectionContext, Detector, Example, Match } from "./detector.ts";
import { exampleField } from "./example-field.ts";

/** An example that a detector does not live up to. */
export interface DetectorFailure {
  readonly examples: "leaks" | "clean";
  /** Counted from 0. */
  readonly index: number;
  /** As the phrases "expected …, found …" need it, without the value. */
  readonly expected: string;
  readonly found: string;
}

const NOBODY: DetectionContext = { people: [], denied: [], allowed: [] };

/**
 * Runs a detector on its own examples: it must mark the secret of each leak exactly, and nothing in what is clean.
 *
 * @param context the people and words that its examples speak of, for detectors of names
 * @returns what it does otherwise; an empty list when all is well. Never throws
 */
export function checkDetector(detector: Detector, context: DetectionContext = NOBODY): DetectorFailure[] {
  const failures: DetectorFailure[] = [];
  for (const examples of ["leaks", "clean"] as const) {
    for (const [index, example] of detector[examples].entries()) {
      const fault =
        examples === "leaks" ? leakFault(detector, example, context) : cleanFault(detector, example, context);
      if (fault !== undefined) failures.push({ examples, index, ...fault });
    }
  }
  return failures;
}

type Fault = Pick<DetectorFailure, "expected" | "found">;

function leakFault(detector: Detector, example: Example, context: DetectionContext): Fault | undefined {
  const { value, secret, role } = example;
  if (detector.roles !== "all" && !detector.roles.includes(role))
    return { expected: "a value of a role that the detector looks at", found: `role ${role}` };
  if (secret !== undefined && !value.includes(secret))
    return { expected: "a secret that stands in the value", found: "another one" };
  const { anchors } = detector;
  if (anchors?.some((anchor) => (typeof anchor === "string" ? value.includes(anchor) : anchor.test(value))) === false)
    return { expected: "a value with one of the anchors", found: "none of them" };
  const matches = run(detector, example, context);
  if (typeof matches === "string") return { expected: "matches", found: `an error (${matches})` };
  if (matches.length === 0)
    return { expected: "a value in which the detector finds something", found: "nothing that it reports" };
  const wanted = secret ?? value;
  if (matches.some(({ start, end }) => value.slice(start, end) === wanted)) return undefined;
  return secret === undefined
    ? { expected: "all of the value to be marked (or secret to say which part)", found: "another part marked" }
    : { expected: "exactly the secret to be marked", found: "another part marked" };
}

function cleanFault(detector: Detector, example: Example, context: DetectionContext): Fault | undefined {
  const matches = run(detector, example, context);
  if (typeof matches === "string") return { expected: "no matches", found: `an error (${matches})` };
  return matches.length === 0
    ? undefined
    : { expected: "a value in which the detector finds nothing", found: "one that it reports" };
}

/** The matches in an example, or the name of the error. Its message may hold the value. */
function run(detector: Detector, example: Example, context: DetectionContext): readonly Match[] | string {
  try {
    return [...detector.detect(exampleField(example), context)];
  } catch (error) {
    return error instanceof Error ? error.name : "no error object";
  }
}
