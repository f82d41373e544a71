import { visible } from "../findings/excerpt.ts";
import { stepParts, withoutNames } from "./steps.ts";
import type { Theme } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** Where something was printed in full, and what it was about there. */
export interface Told {
  readonly at: string;
  readonly name: string;
}

/** Fewer lines are printed again; to name them would be as long. */
const SHORTEST_REFERRED = 3;
/** Steps of fewer lines are printed in full, whatever was printed before. */
const LONG_STEPS = 12;

/**
 * Prints the steps of remedies. Different remedies share steps; what was printed once, also for another name, is only
 * pointed at, unless everything is asked for.
 */
export class StepPrinter {
  readonly #told = new Map<string, Told>();
  readonly #width: number;
  readonly #all: boolean;
  readonly #theme: Theme;

  constructor(width: number, all: boolean, theme: Theme) {
    this.#width = width;
    this.#all = all;
    this.#theme = theme;
  }

  /** @param names what in the steps is only about this finding */
  print(steps: readonly string[], names: readonly string[], told: Told, margin: number): string[] {
    const indent = " ".repeat(margin);
    const lines: string[] = [];
    for (let index = 0; index < steps.length; index++) {
      const number = index + 1;
      const step = steps[index] ?? "";
      const before = this.#before(step, names);
      const full = this.#step(step, steps.length === 1 ? "" : `${number}. `, indent);
      let length = full.length;
      let last = index;
      while (before !== undefined && this.#before(steps[last + 1], names)?.at === before.at) {
        last++;
        length += this.#step(steps[last] ?? "", "", indent).length;
      }
      if (before === undefined || length < SHORTEST_REFERRED) {
        lines.push(...full);
        this.#told.set(withoutNames(step, names), before ?? told);
        continue;
      }
      const numbers = last === index ? `${number}. ` : `${number}-${last + 1}. `;
      const other = before.name === told.name ? "" : `, there for ${before.name}`;
      lines.push(...this.#step(`as above, at ${before.at}${other}`, numbers, indent));
      index = last;
    }
    return lines;
  }

  /** Where half or more of the lines of some steps were printed, if they were. */
  model(steps: readonly string[], names: readonly string[]): Told | undefined {
    const sizes = steps.map((step) => ({ lines: this.#step(step, "", "").length, told: this.#before(step, names) }));
    const sum = (some: typeof sizes): number => some.reduce((lines, each) => lines + each.lines, 0);
    const again = sizes.filter(({ told }) => told !== undefined);
    const [largest] = again.toSorted((a, b) => b.lines - a.lines);
    return sum(sizes) >= LONG_STEPS && sum(again) * 2 >= sum(sizes) ? largest?.told : undefined;
  }

  #before(step: string | undefined, names: readonly string[]): Told | undefined {
    return step === undefined || this.#all ? undefined : this.#told.get(withoutNames(step, names));
  }

  #step(step: string, number: string, indent: string): string[] {
    const hang = indent + " ".repeat(number.length);
    const lines = stepParts(step).flatMap((part) => {
      if ("prose" in part) return wrap(visible(part.prose), this.#width - hang.length);
      return part.code.map((line) => this.#theme.link(visible(line)));
    });
    return lines.map((line, index) => (index === 0 ? indent + number : hang) + line);
  }
}
