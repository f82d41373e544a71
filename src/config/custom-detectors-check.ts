import { checkDetector } from "../detection/check-detector.ts";
import { CUSTOM_FLAGS, NAME_FLAGS, makeCustomDetector } from "../detection/custom-detector.ts";
import type { CustomDetector } from "../detection/custom-detector.ts";
import type { DetectorFailure } from "../detection/check-detector.ts";
import { patternFault } from "../detection/pattern-work.ts";
import type { PlacedFault } from "./explain.ts";

/**
 * What is wrong with the detectors of a configuration that fits the schema: an id twice, patterns that do not compile or
 * could take for ever, examples that do not come out as they should. The phrases never quote a pattern or a value: a
 * pattern may be a secret, and so may an example that somebody copied from life.
 */
export function customDetectorFaults(detectors: readonly CustomDetector[]): PlacedFault[] {
  const seen = new Set<string>();
  return detectors.flatMap((detector, index) => {
    const path = ["detectors", index];
    if (seen.has(detector.id)) return [{ path: [...path, "id"], expected: "each id once", found: "it a second time" }];
    seen.add(detector.id);
    const faults = patternFaults(detector, path);
    return faults.length > 0 ? faults : exampleFaults(detector, path);
  });
}

function patternFaults(detector: CustomDetector, path: PlacedFault["path"]): PlacedFault[] {
  const { pattern, flags, namePattern, allowPattern } = detector;
  const faults: PlacedFault[] = [];
  const check = (key: string, source: string | undefined, all: string): void => {
    const fault = source === undefined ? undefined : patternFault(source, all);
    if (fault !== undefined) faults.push({ path: [...path, key], ...fault });
  };
  check("pattern", pattern, CUSTOM_FLAGS + flags);
  check("namePattern", namePattern, NAME_FLAGS);
  check("allowPattern", allowPattern, "u");
  if (faults.length === 0 && /\(\?<(?![=!]|secret>)/.test(pattern))
    faults.push({ path: [...path, "pattern"], expected: "no named group but (?<secret>…)", found: "another one" });
  return faults;
}

function exampleFaults(custom: CustomDetector, path: PlacedFault["path"]): PlacedFault[] {
  return checkDetector(makeCustomDetector(custom)).map((failure) => ({
    path: [...path, failure.examples, failure.index],
    expected: failure.expected,
    found: failure.found,
    hint: hintOf(custom, failure),
  }));
}

/** Why an example that looks right may not come out right. */
function hintOf(custom: CustomDetector, { examples, index }: DetectorFailure): string {
  const number = `example ${index + 1} of ${examples}`;
  const example = custom[examples][index];
  if (examples === "leaks" && custom.namePattern !== undefined && example?.name === undefined)
    return `${number}: give its name too, since namePattern asks for one`;
  return examples === "leaks"
    ? `${number}: see pattern, minEntropy, allow and families; placeholders and references are never reported`
    : `${number}: narrow the pattern, or allow it`;
}
