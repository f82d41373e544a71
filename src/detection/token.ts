import type { Match } from "./detector.ts";
import { isPlaceholder } from "./placeholder.ts";

/** Not inside a word; but an escaped line break (`\n`) and a percent-encoded character end one. */
const BEGIN = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrt]|%[0-9A-Fa-f]{2}))`;

/** Parts that no generated token has; in a body of 20 letters and more, chance does not make them. */
const STAND_IN = /example|placeholder|dummy|redacted|your_?(?:api|token|key|secret)|x{6}|\.{3}/i;
const FEWEST_CHARACTERS = 6;

/**
 * A global pattern for tokens that are told by their prefix: `prefix` and `body` (sources of regular expressions), not
 * inside a longer word.
 *
 * @param tail the characters, as in a character class, that must not follow
 */
export function tokenPattern(prefix: string, body: string, tail = "A-Za-z0-9_"): RegExp {
  return new RegExp(`${BEGIN}(?:${prefix})(?<body>${body})(?![${tail}])`, "g");
}

/** What else a detector knows of a token: replaces the plain judgement. `undefined`: no finding. */
export type TokenJudge = (token: string, body: string) => Partial<Match> | undefined;

/**
 * The tokens of a value that a pattern of {@link tokenPattern} finds, without those whose random part is a stand-in. The
 * form is exact, so the confidence is high unless `judge` says otherwise.
 */
export function* tokens(value: string, pattern: RegExp, judge?: TokenJudge): Generator<Match> {
  for (const match of value.matchAll(pattern)) {
    const token = match[0];
    const body = match.groups?.["body"] ?? token;
    if (isStandIn(body)) continue;
    const judged = judge === undefined ? {} : judge(token, body);
    if (judged === undefined) continue;
    const prefix = token.slice(0, token.length - body.length);
    yield {
      start: match.index,
      end: match.index + token.length,
      confidence: "high",
      evidence: [`prefix ${prefix}`],
      ...judged,
    };
  }
}

/** Whether the random part of a token was typed by a person: a placeholder, a word such as "example", few characters. */
export function isStandIn(body: string): boolean {
  return isPlaceholder(body) || STAND_IN.test(body) || new Set(body).size < FEWEST_CHARACTERS;
}
