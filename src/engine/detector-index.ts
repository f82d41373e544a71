import type { Detector } from "../detection/detector.ts";
import type { Role } from "../formats/format.ts";
import { AnchorIndex, anchorTest } from "./anchors.ts";

/** The detectors that read a role and have no anchors, by what a value must have to be shown to them. */
export interface Readers {
  readonly always: readonly Detector[];
  readonly byName: readonly Detector[];
  readonly byRun: readonly Detector[];
}

/** Detectors, arranged by what a value or a text must have for them to find something. */
export class DetectorIndex {
  readonly byAnchor: AnchorIndex;
  /** Those with `mentions`, by what is mentioned. */
  readonly byMention: AnchorIndex;
  /** Those with `mentions`, by their signatures. */
  readonly bySignature: AnchorIndex;
  /** A quick look at a whole text for the detectors of exact formats. */
  readonly hasTextAnchor: (text: string) => boolean;
  /** A quick look at a whole text for all detectors. */
  readonly hasSignature: (text: string) => boolean;
  /** Whether a detector says nothing of what it needs, so that every value must be shown to it. */
  readonly wantsAll: boolean;
  readonly #detectors: readonly Detector[];
  readonly #byRole = new Map<Role, Readers>();

  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    this.byAnchor = new AnchorIndex(detectors, ({ anchors = [] }) => anchors);
    this.byMention = new AnchorIndex(detectors, (detector) => (isByMention(detector) ? (detector.mentions ?? []) : []));
    this.bySignature = new AnchorIndex(detectors, (detector) =>
      isByMention(detector) ? (detector.signatures ?? []) : [],
    );
    const text = detectors.filter((detector) => detector.category === "secret" && reads(detector, "text"));
    this.hasTextAnchor = anchorTest(text.flatMap((detector) => detector.anchors ?? []));
    this.hasSignature = anchorTest(detectors.flatMap(({ signatures, anchors }) => signatures ?? anchors ?? []));
    this.wantsAll = detectors.some(
      ({ id, anchors, signatures, shortestRun, onlySecretNames }) =>
        (anchors ?? signatures ?? shortestRun ?? onlySecretNames) === undefined && !LISTED_NAMES.has(id),
    );
  }

  forRole(role: Role): Readers {
    let found = this.#byRole.get(role);
    if (found === undefined) {
      const readers = this.#detectors.filter((detector) => reads(detector, role));
      const free = readers.filter((detector) => detector.anchors === undefined && !isByMention(detector));
      found = {
        always: free.filter((detector) => detector.onlySecretNames !== true && detector.shortestRun === undefined),
        byName: free.filter((detector) => detector.onlySecretNames === true),
        byRun: free.filter((detector) => detector.onlySecretNames !== true && detector.shortestRun !== undefined),
      };
      this.#byRole.set(role, found);
    }
    return found;
  }
}

let last: { readonly detectors: readonly Detector[]; readonly index: DetectorIndex } | undefined;

/** The index of detectors. The last one is kept: a process mostly scans with the same detectors again. */
export function indexOf(detectors: readonly Detector[]): DetectorIndex {
  const isSame =
    last?.detectors.length === detectors.length && detectors.every((each, at) => last?.detectors[at] === each);
  if (last === undefined || !isSame) last = { detectors, index: new DetectorIndex(detectors) };
  return last.index;
}

export function reads(detector: Detector, role: Role): boolean {
  return detector.roles === "all" || detector.roles.includes(role);
}

function isByMention({ anchors, shortestRun, onlySecretNames, mentions }: Detector): boolean {
  return anchors === undefined && onlySecretNames !== true && shortestRun !== undefined && mentions !== undefined;
}

/** Rules that look for the names of the context and nothing else. */
const LISTED_NAMES = new Set(["customer-name", "denied-name", "person-name", "user-name"]);
