import type { Detector } from "../detection/detector.ts";
import { SECRET_WORDS, mayNameSecret } from "../detection/secret-words.ts";
import { SECRETLINT_MAY_MATCH } from "../detection/secretlint-patterns.ts";
import { UNNAMED } from "../formats/command-secrets.ts";
import { LISTS_KEYS } from "../formats/deferred-references.ts";
import { USERS_KEY } from "../formats/login-lists.ts";
import { SignSearch } from "../source/sign-search.ts";
import type { Place, Sign } from "../source/sign-search.ts";
import { anchorTest } from "./anchors.ts";
import { COMMENT_OF_OURS } from "./summary.ts";

/** Of what something in a text is a sign. */
export const SIGN = {
  /** A word that sounds secret. */
  name: 1,
  /** A signature or an anchor of a detector. */
  signature: 2,
  /** An anchor of a detector that reads text without structure. */
  textAnchor: 4,
  /** What makes a secret of a value whose name does not say so: flags of commands, users of a list. */
  command: 8,
  /** An escape or a joined line. */
  rewritten: 16,
  /** A letter in percent-encoding. */
  percent: 32,
  /** A comment of our own. */
  own: 64,
} as const;

/** Escapes and joined lines: a value is not what is written. */
const REWRITTEN = /\\(?:[xuU]|\r?\n)/;
/** Of hostile files. */
const MOST_NAMES = 20_000;
/** After so much text it pays to look for the places of signs: that needs tables that take time to make. */
const WORTH_PLACES = 1_000_000;

/** All that a text is searched for at a quick look. */
export class Signs {
  readonly #all: readonly Sign[];
  readonly #hasSignature: (text: string) => boolean;
  readonly #names = new Map<string, boolean>();
  #search: SignSearch | undefined;
  #looked = 0;

  /** @param readsPlainText whether the anchors of a detector count in text without structure */
  constructor(detectors: readonly Detector[], readsPlainText: (detector: Detector) => boolean) {
    const signatures = detectors.flatMap((detector) => detector.signatures ?? detector.anchors ?? []);
    const textAnchors = detectors.filter(readsPlainText).flatMap(({ anchors = [] }) => anchors);
    this.#all = [
      { sign: SECRET_WORDS, kinds: SIGN.name },
      { sign: SECRETLINT_MAY_MATCH, kinds: SIGN.signature },
      { sign: UNNAMED, kinds: SIGN.command },
      { sign: USERS_KEY, kinds: SIGN.command },
      { sign: LISTS_KEYS, kinds: SIGN.command },
      { sign: REWRITTEN, kinds: SIGN.rewritten },
      { sign: /%[2-7][\da-fA-F]/, kinds: SIGN.percent },
      { sign: COMMENT_OF_OURS, kinds: SIGN.own },
      ...signatures.map((sign) => ({ sign, kinds: SIGN.signature })),
      ...textAnchors.map((sign) => ({ sign, kinds: SIGN.textAnchor })),
    ];
    this.#hasSignature = anchorTest(signatures);
  }

  /** Whether places should be looked for in the next text. */
  isWorthPlaces({ length }: string): boolean {
    this.#looked += length;
    return this.#looked > WORTH_PLACES;
  }

  /** Where signs begin; `undefined` when they may be anywhere. */
  places(text: string): Place[] | undefined {
    const search = (this.#search ??= new SignSearch(this.#all));
    return search.others.some(({ sign }) => (sign as RegExp).test(text)) ? undefined : search.places(text);
  }

  /** Whether a text says that something can be found in a value. */
  isIn(text: string): boolean {
    return (
      REWRITTEN.test(text) ||
      text.includes(COMMENT_OF_OURS) ||
      UNNAMED.test(text) ||
      USERS_KEY.test(text) ||
      LISTS_KEYS.test(text) ||
      mayNameSecret(text) ||
      this.#hasSignature(text) ||
      SECRETLINT_MAY_MATCH.test(text)
    );
  }

  /** The same of a name. */
  isName(name: string): boolean {
    let is = this.#names.get(name);
    if (is !== undefined) return is;
    if (this.#names.size > MOST_NAMES) this.#names.clear();
    const written = ` ${name}: `;
    is = this.#search === undefined ? this.isIn(written) : this.places(written)?.length !== 0;
    this.#names.set(name, is);
    return is;
  }
}
