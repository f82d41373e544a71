import type { DetectionContext, Detector } from "../detection/detector.ts";
import { idleRules, mayHoldListedNames } from "../detection/names/listed-names.ts";
import { nameSecrecy } from "../detection/name-secrecy.ts";
import { mayNameSecret } from "../detection/secret-words.ts";
import { holdsOrHides } from "../document/hidden-text.ts";
import { mayPassSecret } from "../formats/command-secrets.ts";
import { mayPrintKeys } from "../formats/deferred-references.ts";
import type { Field } from "../formats/format.ts";
import { mayListUsers } from "../formats/login-lists.ts";
import { mayHoldNamedRun } from "../formats/text-parts.ts";
import { DetectorFailures, soundMatch } from "./detector-failures.ts";
import { indexOf, reads } from "./detector-index.ts";
import type { DetectorIndex, Readers } from "./detector-index.ts";
import { makeHit } from "./hit.ts";
import type { Hit } from "./hit.ts";
import { longestRun, mayHoldMentionedRun, wordsOf } from "./token-runs.ts";

/** The detectors of a run, arranged so that a value is only shown to those that can find something in it. */
export class DetectorSet {
  readonly detectors: readonly Detector[];
  readonly failures = new DetectorFailures();
  readonly #index: DetectorIndex;

  constructor(detectors: readonly Detector[]) {
    this.detectors = detectors;
    this.#index = indexOf(detectors);
  }

  /** Whether a whole file's text holds anything that a detector of exact formats could match. */
  mayHoldSecret(text: string): boolean {
    return holdsOrHides(text, this.#index.hasTextAnchor) || (mayNameSecret(text) && mayHoldNamedRun(text));
  }

  /**
   * Whether anything at all can be found in the values of a file, by a look at its text. `false` spares reading them: most
   * definitions hold nothing that even sounds secret.
   */
  mayConcern(text: string, context: DetectionContext): boolean {
    const { wantsAll, hasSignature, byMention } = this.#index;
    if (wantsAll || REWRITTEN.test(text) || mayPassSecret(text) || mayListUsers(text) || mayPrintKeys(text))
      return true;
    if (holdsOrHides(text, (plain) => mayNameSecret(plain) || hasSignature(plain))) return true;
    return mayHoldMentionedRun(text, (words) => byMention.in(words).length > 0) || mayHoldListedNames(text, context);
  }

  /** All matches in one field. */
  detect(field: Field, context: DetectionContext): Hit[] {
    const { value } = field;
    // In texts for people names count only where such a text tells a secret under one.
    const readers = this.#index.forRole(field.informal === undefined ? field.role : "setting");
    const hits: Hit[] = [];
    // A file without structure has no names, so only exact formats say something about it.
    if (field.format.family === "text") {
      if (field.within !== undefined && field.name !== "") this.#detectRuns(readers, field, context, hits);
    } else {
      const idle = idleRules(context);
      for (const detector of readers.always) if (!idle.has(detector.id)) this.#run(detector, field, context, hits);
      if (readers.byName.length > 0 && isNamedSecret(field)) {
        for (const detector of readers.byName) this.#run(detector, field, context, hits);
      }
      this.#detectRuns(readers, field, context, hits);
    }
    if (value.length > 2) {
      for (const detector of this.#index.byAnchor.in(value))
        if (reads(detector, field.role)) this.#run(detector, field, context, hits);
    }
    return hits;
  }

  #detectRuns({ byRun }: Readers, field: Field, context: DetectionContext, hits: Hit[]): void {
    const run = longestRun(field.value);
    if (run === 0) return;
    for (const detector of byRun) {
      if ((detector.shortestRun ?? 0) <= run) this.#run(detector, field, context, hits);
    }
    const mentioned = this.#index.byMention.in(wordsOf(field));
    for (const detector of mentioned) {
      if ((detector.shortestRun ?? 0) <= run && reads(detector, field.role)) this.#run(detector, field, context, hits);
    }
    for (const detector of this.#index.bySignature.in(field.value)) {
      if ((detector.shortestRun ?? 0) > run || !reads(detector, field.role) || mentioned.includes(detector)) continue;
      this.#run(detector, field, context, hits);
    }
  }

  #run(detector: Detector, field: Field, context: DetectionContext, hits: Hit[]): void {
    let number = 0;
    try {
      for (const match of detector.detect(field, context)) {
        const hit = makeHit(detector, field, soundMatch(match, field.value, number++));
        if (hit !== undefined) hits.push(hit);
      }
    } catch (error) {
      this.failures.add(detector.id, error);
    }
  }
}

/** Escapes and joined lines in quotes: what the value holds is not what the text shows. Comments of our own, too. */
const REWRITTEN = /\\(?:[xuU]|\r?\n)|jobscrub:/;

function isNamedSecret({ role, name, usedAs }: Field): boolean {
  return (
    role === "credential" ||
    nameSecrecy(name) !== undefined ||
    usedAs?.some((each) => nameSecrecy(each) !== undefined) === true
  );
}
