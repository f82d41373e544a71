/** One `key=value` of a connection string. */
export interface Pair {
  /** In lower case without spaces, `_` and `-`: `User ID` is `userid`. */
  readonly key: string;
  /** Without its quotes or braces; doubled ones inside are left as written, so that offsets fit. */
  readonly value: string;
  readonly quote: "" | '"' | "'" | "{";
  /** Where `value` stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** A connection string in a text: `Server=tcp:x,1433;User ID=me;Password="a;b"`. */
export interface ConnectionString {
  /** What stands before the first pair: `jdbc:sqlserver://host:1433`. */
  readonly head: string;
  readonly pairs: readonly Pair[];
  readonly start: number;
  readonly end: number;
}

/** Longer values are not read: no key or password is so long, and the reading stays linear. */
const LONGEST = 600;
/** Longer connection strings are read in pieces, so that looking for a pair costs little. */
const MOST_PAIRS = 64;
const KEY = /(\s{0,80})([A-Za-z][\w -]{0,60}?)[ \t]{0,3}=[ \t]{0,3}/y;
/** On a new line, the beginning of another connection string under its own name: `OTHER=Server=y`. */
const NESTED = /["']?[A-Za-z][\w ]{0,40}=/y;
const HEAD = /[^;=\s"'`]{1,400}(?:;|(?=$|[\s"'`]))/y;
const PLAIN = new RegExp(`[^;\\r\\n]{0,${LONGEST}}`, "y");
const QUOTED = {
  '"': /"((?:[^"\r\n]|""){0,300})"(?=\s{0,3}(?:[;\r\n"'`]|$))/y,
  "'": /'((?:[^'\r\n]|''){0,300})'(?=\s{0,3}(?:[;\r\n"'`]|$))/y,
  "{": /\{((?:[^}\r\n]|\}\}){0,300})\}(?=\s{0,3}(?:[;\r\n"'`]|$))/y,
} as const;
/** What may follow the `;` of a connection string: its end, or the next pair. */
const GOES_ON = /\s{0,80}(?:$|["'`]|[A-Za-z][\w -]{0,60}?[ \t]{0,3}=)|[ \t]{0,80}[\r\n]/y;
/** A string literal continued by the next one, as in Python: `"Server=x;"` on a line, `"Password=y"` on the next. */
const CONTINUED = /\s{0,80}(["'])[\s+\\]{1,80}[fFrRuUbB$@]{0,2}\1/y;
/** The end of surrounding text where no opening quote told what to expect. */
const OUTSIDE = /["'`](?=[\s,)\]}:]|$)|<\//;

/** The pattern with which connection strings begin that have one of these keys first: `startingWith("Server", "Data Source")`. */
export function startingWith(...keys: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\w.-])(?:${keys.map((key) => key.replaceAll(" ", "[ _]?")).join("|")})[ \\t]{0,3}=(?!=)`,
    "gi",
  );
}

/**
 * All connection strings of a text, quoted as ADO.NET (`"…"`, `'…'`), ODBC and JDBC (`{…}`) do. A string ends with its
 * line, with the quote that stands before it, or where no further pair follows. Reading is linear.
 *
 * @param begin a global pattern for the beginnings, as {@link startingWith} makes it
 */
export function* connectionStrings(text: string, begin: RegExp): Generator<ConnectionString> {
  const pattern = new RegExp(begin);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = read(text, match.index);
    pattern.lastIndex = Math.max(found.end, match.index + match[0].length);
    yield found;
  }
}

/** The pairs with one of these keys (written as in {@link Pair.key}), in order. */
export function pairsOf(string: ConnectionString, ...keys: readonly string[]): readonly Pair[] {
  return string.pairs.filter(({ key }) => keys.includes(key));
}

/** The first of {@link pairsOf}. */
export function pairOf(string: ConnectionString, ...keys: readonly string[]): Pair | undefined {
  return string.pairs.find(({ key }) => keys.includes(key));
}

function read(text: string, start: number): ConnectionString {
  const before = text.charAt(start - 1);
  const quote = /["'`]/.test(before) ? before : "";
  const pairs: Pair[] = [];
  let head = "";
  let at = start;
  for (;;) {
    const key = matchAt(KEY, text, at);
    if (key === null) {
      const found = at === start ? matchAt(HEAD, text, at) : null;
      const next = found ?? (quote === "" ? null : matchAt(CONTINUED, text, at));
      if (next === null) break;
      if (found !== null) head = found[0].replace(/;$/, "");
      at += next[0].length;
      continue;
    }
    const [whole, space = "", name = ""] = key;
    if (/[\r\n]/.test(space) && matchAt(NESTED, text, at + whole.length) !== null) break;
    const { next, last, ...value } = readValue(text, at + whole.length, quote, start);
    pairs.push({ key: name.replaceAll(/[\s_-]/g, "").toLowerCase(), ...value });
    at = next;
    if (last || pairs.length === MOST_PAIRS) break;
  }
  return { head, pairs, start, end: at };
}

interface Value extends Omit<Pair, "key"> {
  /** Where the next pair may begin. */
  readonly next: number;
  /** No further pair follows. */
  readonly last: boolean;
}

/** Reads the value at `at` of the connection string that begins at `begin` behind `quote`. */
function readValue(text: string, at: number, quote: string, begin: number): Value {
  const opening = text.charAt(at);
  if ((opening === '"' || opening === "'" || opening === "{") && opening !== quote) {
    const value = matchAt(QUOTED[opening], text, at)?.[1];
    if (value !== undefined) {
      const end = at + 1 + value.length;
      const semicolon = /^\s{0,3};/.exec(text.slice(end + 1, end + 5))?.[0];
      return {
        value,
        quote: opening,
        start: at + 1,
        end,
        next: end + 1 + (semicolon?.length ?? 0),
        last: semicolon === undefined,
      };
    }
  }
  const plain = matchAt(PLAIN, text, at)?.[0] ?? "";
  let value = plain;
  let last = plain.length === LONGEST || text[at + plain.length] !== ";";
  const close = quote === "" ? (begin > 0 ? value.search(OUTSIDE) : -1) : value.indexOf(quote);
  if (close >= 0) {
    value = value.slice(0, close);
    // `\"` closes a string that `\"` opened: JSON within text.
    if (quote !== "" && text[begin - 2] === "\\" && value.endsWith("\\")) value = value.slice(0, -1);
    last = true;
  } else if (quote === "" && (last ? begin > 0 : matchAt(GOES_ON, text, at + plain.length + 1) === null)) {
    const space = value.search(/\s/);
    if (space >= 0) value = value.slice(0, space);
    last ||= space >= 0;
  }
  const trimmed = value.trimEnd();
  return {
    value: trimmed,
    quote: "",
    start: at,
    end: at + trimmed.length,
    next: at + value.length + (last ? 0 : 1),
    last,
  };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
