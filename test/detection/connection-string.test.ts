import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connectionStrings, pairOf, startingWith } from "../../src/detection/connection-string.ts";

const BEGIN = new RegExp(`${startingWith("Server", "Data Source", "Driver").source}|jdbc:sqlserver:`, "gi");

/** Each string as `key=value` with the value as the offsets give it. */
function read(text: string): string[][] {
  return [...connectionStrings(text, BEGIN)].map(({ pairs }) =>
    pairs.map(({ key, value, start, end }) => {
      expect(text.slice(start, end)).toBe(value);
      return `${key}=${value}`;
    }),
  );
}

describe("a whole connection string", () => {
  test.each([
    ["Server=x;Password=y", ["server=x", "password=y"]],
    ["Data Source = x ; User ID=me; Password = a b ;", ["datasource=x", "userid=me", "password=a b"]],
    ['Server=x;Password="a;b""c";Encrypt=yes', ["server=x", 'password=a;b""c', "encrypt=yes"]],
    ["Server=x;Password='a;b'", ["server=x", "password=a;b"]],
    ["Server=x;Password=a'b;Encrypt=yes", ["server=x", "password=a'b", "encrypt=yes"]],
    ["Driver={ODBC Driver 18 for SQL Server};PWD={a;b}}c}", ["driver=ODBC Driver 18 for SQL Server", "pwd=a;b}}c"]],
    ["Server=x;PWD={{password}}", ["server=x", "pwd={{password}}"]],
    ["Server=x;Password=a=b==;Encrypt=yes", ["server=x", "password=a=b==", "encrypt=yes"]],
    ["Server=x;Password=;Encrypt=yes", ["server=x", "password=", "encrypt=yes"]],
    ["Server=x;Password=", ["server=x", "password="]],
    ["Server=x;\n  Password=y;\n", ["server=x", "password=y"]],
  ])("%s", (text, pairs) => {
    expect(read(text)).toEqual([pairs]);
  });
});

describe("a connection string within text", () => {
  test.each([
    ['conn = "Server=x;Password=y z"; next = 1', ["server=x", "password=y z"]],
    ["--conn 'Server=x;Password=y;' --epochs 3", ["server=x", "password=y"]],
    ["run Server=x;Password=y --epochs 3", ["server=x", "password=y"]],
    ["Server=x;Password=y; python train.py", ["server=x", "password=y"]],
    ["Server=x;Password=y && echo; python train.py", ["server=x", "password=y"]],
    ['{\\"c\\": \\"Server=x;Password=y\\"}', ["server=x", "password=y"]],
    ['note: "db: Server=x;Password=y", z', ["server=x", "password=y"]],
    ["<value>Server=x;Password=y</value>", ["server=x", "password=y"]],
    ['c = ("Server=x;"\n     f"Password=y;")', ["server=x", "password=y"]],
    ['"Server=x;Password=" + password + ";Encrypt=yes"', ["server=x", "password="]],
    ["CONN=Server=x;Password=y\nOTHER=z", ["server=x", "password=y"]],
  ])("%s", (text, pairs) => {
    expect(read(text)).toEqual([pairs]);
  });

  test.each(["A=Server=x;Password=y\nB=Server=v;Password=w", "A=Server=x;Password=y;\nB='Server=v;Password=w'\n"])(
    "several, one a line: %j",
    (text) => {
      expect(read(text)).toEqual([
        ["server=x", "password=y"],
        ["server=v", "password=w"],
      ]);
    },
  );

  test("an empty value does not reach into the next line", () => {
    expect(read("A=Server=x;Password=\nB=y")).toEqual([["server=x", "password="]]);
  });
});

test("JDBC has a head before the first pair", () => {
  const [string] = connectionStrings("jdbc:sqlserver://h:1433;user=me;password={a;b}", BEGIN);
  expect(string?.head).toBe("jdbc:sqlserver://h:1433");
  expect(string && pairOf(string, "password", "pwd")?.value).toBe("a;b");
  expect([...connectionStrings("jdbc:sqlserver://h:1433", BEGIN)]).toMatchObject([{ pairs: [] }]);
});

test("names within other names, and comparisons, begin nothing", () => {
  expect(read("MyServer=x; a.Server=x; if Server == x")).toEqual([]);
});

test("any quoted value is read back", () => {
  const value = fc.stringMatching(/^[^"\r\n\0]{0,40}$/);
  fc.assert(
    fc.property(value, (text) => {
      expect(read(`Server=x;Password="${text}";Encrypt=yes`)).toEqual([
        ["server=x", `password=${text}`, "encrypt=yes"],
      ]);
    }),
  );
});

test("any text is read without an error, with offsets in order", () => {
  const piece = fc.constantFrom(
    "Server=",
    "Password=",
    ";",
    '"',
    "'",
    "{",
    "}",
    "\n",
    " ",
    "=",
    "x",
    "\\",
    "jdbc:sqlserver:",
    "</",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      for (const { pairs, start, end } of connectionStrings(text, BEGIN)) {
        expect(start).toBeGreaterThanOrEqual(last);
        for (const pair of pairs) {
          expect(pair.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(pair.start, pair.end)).toBe(pair.value);
          last = pair.end;
        }
        expect(end).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test.each(["Server=", "Server=a;", "Server={a;", 'Server="a;', "Server=a ", 'x"Server=a;" ', "jdbc:sqlserver:a;"])(
  "reads %j over and over in linear time",
  (unit) => {
    const cost = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const started = performance.now();
      for (const string of connectionStrings(text, BEGIN)) expect(string.end).toBeGreaterThan(0);
      return performance.now() - started;
    };
    cost(10_000);
    const small = cost(50_000);
    const large = cost(200_000);
    if (large > 60) expect(large / Math.max(small, 1)).toBeLessThan(11);
  },
);
