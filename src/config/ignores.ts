import picomatch from "picomatch";
import type { Problem } from "../document/document.ts";
import type { Ignore } from "./config.ts";

/** What an entry of the configuration's `ignore` looks at. */
export interface IgnorablePlace {
  readonly rule: string;
  /** With `/`, relative to the configuration's folder. */
  readonly file: string;
  /** Dotted, as in a finding. */
  readonly path: string;
}

/** The configuration's `ignore` entries; remembers which of them matched something. */
export class ConfigIgnores {
  readonly #entries: readonly {
    rule: string | undefined;
    file: (file: string) => boolean;
    path: RegExp;
    used: boolean;
  }[];

  constructor(ignores: readonly Ignore[]) {
    this.#entries = ignores.map(({ rule, file, path }) => ({
      rule,
      file: file === undefined ? () => true : picomatch(file, { dot: true }),
      path: path === undefined ? /(?:)/ : pathPattern(path),
      used: false,
    }));
  }

  /** Whether an entry accepts this finding. Every entry that does counts as used. */
  matches(place: IgnorablePlace): boolean {
    let found = false;
    for (const entry of this.#entries) {
      if (entry.rule !== undefined && entry.rule !== place.rule) continue;
      if (!entry.file(place.file) || !entry.path.test(place.path)) continue;
      entry.used = true;
      found = true;
    }
    return found;
  }

  /**
   * The entries that nothing has matched so far. Says something only after a scan of everything the configuration covers.
   *
   * @param file the configuration file as messages name it
   */
  unused(file: string): Problem[] {
    return this.#entries.flatMap((entry, index) =>
      entry.used ? [] : [{ file, message: `ignore entry ${index + 1} matches nothing; remove it` }],
    );
  }
}

const PART = String.raw`[^.[\]"]*`;
const QUOTED = String.raw`\["(?:[^"\\]|\\.)*"\]`;

/** `*` stands for (a piece of) one part of a path, `**` for any number of parts; the whole path must match. */
export function pathPattern(glob: string): RegExp {
  const pattern = glob.replaceAll(/^\*\*\.|\.\*{1,2}(?=$|[.[])|\*+|[^*.]+|\./g, (piece) => {
    // Parts that are no plain words are written in brackets: `tags["a.b"]`.
    if (piece === "**.") return String.raw`(?:.*[.\]]\.?)?`;
    if (piece === ".**") return "(?:[.[].*)?";
    if (piece.startsWith("**")) return ".*";
    if (piece === ".*") return String.raw`(?:\.${PART}|${QUOTED})`;
    return piece === "*" ? PART : piece.replaceAll(/[\\^$.|?+()[\]{}]/g, String.raw`\$&`);
  });
  return new RegExp(`^${pattern}$`, "s");
}
