import { expect, test } from "vitest";
import { detectors } from "../../detectors/index.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { randomNumbers } from "../../src/detection/sample.ts";
import { DetectorSet } from "../../src/engine/detect.ts";
import { CONTEXT, fieldOf } from "../support/field.ts";

/** What fits into seconds on a busy machine. For more: FUZZ_VALUES=100000 npx vitest run test/detection/fuzz.test.ts */
const VALUES = Number(process.env["FUZZ_VALUES"] ?? 20_000);
/** Of so many values one is shown to every detector without a look at what it wants to see. */
const DIRECT = 10;
const SEED = 20_261_124;

const ROLES = [
  "env",
  "name",
  "tag",
  "text",
  "command",
  "argument",
  "input",
  "credential",
  "url",
  "build",
  "setting",
] as const;
const FAMILIES = [
  "job",
  "online-deployment",
  "datastore",
  "connection",
  "compute",
  "notebook",
  "env-file",
  "text",
  "program",
] as const;
const HOLDS = [undefined, undefined, undefined, "pointer", "identifier", "public", "posture", "deferred"] as const;
const GLUE = [
  "",
  " ",
  "=",
  ":",
  ";",
  "&",
  ",",
  "@",
  "/",
  "\\n",
  "\n",
  "'",
  '"',
  "://",
  "${",
  "}",
  "{{",
  "\u0000",
  "\u2028",
];
const NAMES = [
  "",
  "API_KEY",
  "password",
  "DB_PASSWORD",
  "client-id",
  "token",
  "\uD83D",
  "__proto__",
  "constructor",
  "x".repeat(2000),
];

const samples = detectors.flatMap(({ leaks, clean }) => [...leaks, ...clean]);

/** Values that nobody writes: noise, halves of pairs, cut and broken samples, the same a thousand times. */
class Fuzzer {
  readonly #next = randomNumbers(SEED);

  below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  example(): Pick<Example, "role" | "name" | "value" | "family" | "holds"> {
    const holds = this.of(HOLDS);
    return {
      role: this.of(ROLES),
      name: this.below(3) === 0 ? this.value() : this.below(2) === 0 ? this.of(NAMES) : this.of(samples).name,
      value: this.value(),
      family: this.of(FAMILIES),
      ...(holds === undefined ? {} : { holds }),
    };
  }

  value(): string {
    switch (this.below(8)) {
      case 0:
        return this.#letters(0x80);
      case 1:
        return this.#letters(0x1_00_00);
      case 2:
        return this.of(samples).value.slice(this.below(8), 8 + this.below(80));
      case 3:
        return this.#broken(this.of(samples).value);
      case 4:
        return this.below(200) === 0 ? this.#huge() : this.of(samples).value;
      case 5:
        return this.of(samples).value + this.of(GLUE) + this.of(samples).value;
      case 6:
        return Buffer.from(this.of(samples).value).toString(this.below(2) === 0 ? "base64" : "hex");
      default:
        return this.of(samples).name + this.of(GLUE) + this.#broken(this.of(samples).value);
    }
  }

  /** UTF-16 units, so that halves of pairs are among them. */
  #letters(most: number): string {
    return Array.from({ length: this.below(60) }, () => String.fromCharCode(this.below(most))).join("");
  }

  #broken(text: string): string {
    const at = this.below(text.length + 1);
    return text.slice(0, at) + this.of([...GLUE, "\uD800", "\uDC00", "=", "%", "%zz"]) + text.slice(at + this.below(3));
  }

  #huge(): string {
    const unit = this.of(samples).value.slice(0, 1 + this.below(20)) || "a";
    return unit.repeat(Math.ceil((1000 + this.below(9000)) / unit.length));
  }
}

/** What is wrong with what a detector gives for a value, or `undefined`. */
function faultOf(detector: Detector, example: ReturnType<Fuzzer["example"]>): string | undefined {
  const { value } = example;
  try {
    for (const { start, end, message, evidence = [] } of detector.detect(fieldOf(example), CONTEXT)) {
      const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= value.length;
      // An empty value can be what is wrong; an empty part of a value never is.
      if (!isPlace || (start >= end && value !== "")) return `marks ${start} to ${end} of ${value.length}`;
      const secret = value.slice(start, end);
      if (
        detector.category === "secret" &&
        secret.length > 12 &&
        [message, ...evidence].some((each) => each?.includes(secret))
      )
        return "tells the secret";
    }
  } catch (error) {
    return String(error);
  }
  return undefined;
}

test("no value makes a detector fail or mark a place outside of it", () => {
  const fuzzer = new Fuzzer();
  const all = new DetectorSet(detectors);
  const faults: string[] = [];
  for (let number = 0; number < VALUES; number++) {
    const example = fuzzer.example();
    // As in a scan; a detector that fails or marks a wrong place is noted there.
    for (const { match } of all.detect(fieldOf(example), CONTEXT))
      if (match.end > example.value.length) faults.push(`${match.end} of ${example.value.length}`);
    for (const { message } of all.failures.take("x"))
      faults.push(`${message} on ${JSON.stringify(example).slice(0, 300)}`);
    if (number % DIRECT !== 0) continue;
    for (const detector of detectors) {
      const fault = faultOf(detector, example);
      if (fault !== undefined) faults.push(`${detector.id} ${fault} on ${JSON.stringify(example).slice(0, 300)}`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 3_600_000);
