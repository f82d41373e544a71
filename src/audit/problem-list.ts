import type { Problem } from "../document/document.ts";

/** Problems as a checkpoint holds them. */
export interface ProblemState {
  readonly list: readonly Problem[];
  /** Problems beyond those that are kept. */
  readonly more: number;
}

/** The problems of an audit, as many as a report shows. */
export class ProblemList {
  readonly #most: number;
  #list: Problem[];
  #more: number;

  constructor(most: number, { list, more }: ProblemState) {
    this.#most = most;
    this.#list = [...list];
    this.#more = more;
  }

  add(problem: Problem): void {
    if (this.#list.length < this.#most) this.#list.push(problem);
    else this.#more++;
  }

  get state(): ProblemState {
    return { list: [...this.#list], more: this.#more };
  }

  /** For a report, with what is not shown. */
  all(): Problem[] {
    if (this.#more === 0) return this.#list;
    const message = `${this.#more} more problems are not shown (limits.maxProblems: ${this.#most})`;
    return [...this.#list, { file: ".", message }];
  }
}
