import type { Detector, Example } from "./detector.ts";
import { tokenPattern, tokens } from "./token.ts";
import type { TokenJudge } from "./token.ts";

/** A kind of token that its prefix tells: all that a detector of it needs. */
export interface TokenKind extends Pick<Detector, "id" | "title" | "docs" | "references"> {
  readonly rotation: string;
  /** The environment variable under which the vendor documents it. */
  readonly variable: string;
  /** What it begins with, to the letter. Each one is an anchor, so it must be rare. */
  readonly prefixes: readonly [string, ...string[]];
  /** What follows, as the source of a regular expression: `[0-9a-f]{64}`. */
  readonly body: string;
  /** The characters, as in a class, that must not follow. */
  readonly tail?: string;
  /** Made-up tokens; like the examples made only when they are looked at, so that a scan does not wait for them. */
  readonly samples: () => readonly [string, ...string[]];
  readonly judge?: TokenJudge;
  /** Examples beside the ones that all kinds have. */
  readonly leaks?: () => readonly Example[];
  readonly clean?: () => readonly Example[];
}

/**
 * A detector of one kind of token, with the examples that are the same for every kind: as a variable, in a command, in
 * text; masked, cut, as a reference, inside a longer word.
 */
export function tokenDetector(kind: TokenKind): Detector {
  const { id, title, docs, references, rotation, prefixes, samples, judge } = kind;
  const escaped = prefixes.map((prefix) => prefix.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = tokenPattern(escaped.join("|"), kind.body, kind.tail);
  return {
    id,
    title,
    category: "secret",
    severity: "error",
    docs,
    references,
    rotation,
    roles: "all",
    precedence: 60,
    anchors: prefixes,
    get leaks() {
      return [...leaksOf(kind.variable, samples()), ...(kind.leaks?.() ?? [])];
    },
    get clean() {
      return [...cleanOf(kind.variable, prefixes[0], samples()[0]), ...(kind.clean?.() ?? [])];
    },
    detect: ({ value }) => tokens(value, pattern, judge),
  };
}

function leaksOf(variable: string, samples: readonly [string, ...string[]]): Example[] {
  const [token] = samples;
  return [
    ...samples.map((value): Example => ({ role: "env", name: variable, value })),
    { role: "command", name: "command", value: `export ${variable}=${token} && python train.py`, secret: token },
    { role: "text", name: "", value: `client = Client(token="${token}")\n`, secret: token },
  ];
}

function cleanOf(variable: string, prefix: string, token: string): Example[] {
  return [
    { role: "env", name: variable, value: prefix + "x".repeat(token.length - prefix.length) },
    { role: "env", name: variable, value: `${prefix}...` },
    { role: "env", name: variable, value: `$${variable}` },
    { role: "env", name: variable, value: `\${{ secrets.${variable} }}` },
    { role: "env", name: "ID", value: `q${token}` },
  ];
}
