import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseText } from "../../src/document/text.ts";
import { dockerfileFields, isDockerfileName } from "../../src/formats/dockerfile.ts";
import { lines } from "../../src/formats/lines.ts";
import { recognise } from "../../src/formats/recognise.ts";
import { Source } from "../../src/source/source.ts";

const fieldsOf = (text: string) => [...dockerfileFields(parseText(new Source("Dockerfile", text)))];
const read = (text: string): string[] => fieldsOf(text).map(({ role, name, value }) => `${role} ${name}=${value}`);

test.each(["Dockerfile", "dockerfile", "Dockerfile.gpu", "train.Dockerfile", "Containerfile"])("%s", (name) =>
  expect(isDockerfileName(name)).toBe(true),
);
test.each(["Dockerfiles", "Dockerfile.", "dockerfile-x", "a.yml"])("%s is none", (name) =>
  expect(isDockerfileName(name)).toBe(false),
);

describe("instructions", () => {
  test.each<[string, ...string[]]>([
    ["FROM python:3.12 AS base", "build FROM=python:3.12 AS base"],
    ["ENV A=b", "env A=b"],
    ["env a=b", "env a=b"],
    ["ENV A=b C=\"d e\" F='g h'", "env A=b", "env C=d e", "env F=g h"],
    ["ENV A=b\\ c D=e", "env A=b\\ c", "env D=e"],
    ['ENV A=x"y z"w', 'env A=x"y z"w'],
    ["ENV A b c", "env A=b c"],
    ['ENV A "b c" ', "env A=b c"],
    ["ENV A b=c", "env A=b=c"],
    ["ENV A= B=c", "env A=", "env B=c"],
    ["ARG A\nARG B=c\nARG D=e F=g", "env B=c", "env D=e", "env F=g"],
    ['LABEL a.b=c "d.e"="f g"', "tag a.b=c", "tag d.e=f g"],
    ["LABEL a b c", "tag a=b c"],
    ["ENV A=b \\\n    C=d \\\r\n  E=f\nENV G=h", "env A=b", "env C=d", "env E=f", "env G=h"],
    ["ENV A=b\\\n C=d", "env A=b", "env C=d"],
    ["ENV A=b \\\n  # a comment\n\n  C=d\nENV E=f", "env A=b", "env C=d", "env E=f"],
    ["# ENV A=b\n\n  # c\nENV D=e", "env D=e"],
    ["ONBUILD ENV A=b\nONBUILD RUN x", "env A=b", "command RUN=x"],
    ["RUN a && b", "command RUN=a && b"],
    ["RUN a \\\n && b\nENV A=b", "command RUN=a \\\n && b", "env A=b"],
    ["RUN X=`date`\nENV A=b", "command RUN=X=`date`", "env A=b"],
    ["# escape=`\nRUN a `\n b\nENV A=b\\\nENV C=d", "command RUN=a `\n b", "env A=b", "env C=d"],
    ["RUN <<EOF\nexport A=b\n\n# c\nEOF\nENV D=e", "command RUN=<<EOF\nexport A=b\n\n# c\nEOF", "env D=e"],
    [
      "RUN <<-'ONE' cat <<TWO\na\nONE\nb\n  TWO\nENV D=e",
      "command RUN=<<-'ONE' cat <<TWO\na\nONE\nb\n  TWO",
      "env D=e",
    ],
    ["COPY <<EOF /app/.env\nA=b\nEOF\nENV D=e", "build COPY=<<EOF /app/.env\nA=b\nEOF", "env D=e"],
    ["RUN python -c 'print(1 << 2)'\nENV D=e", "command RUN=python -c 'print(1 << 2)'", "env D=e"],
    ["RUN <<OPEN\nA=b", "command RUN=<<OPEN\nA=b"],
    [
      'CMD ["python", "x.py"]\nENTRYPOINT x\nHEALTHCHECK CMD y',
      'command CMD=["python", "x.py"]',
      "command ENTRYPOINT=x",
      "command HEALTHCHECK=y",
    ],
    ["EXPOSE 80\nUSER root\nSTOPSIGNAL", "build EXPOSE=80", "build USER=root"],
    ["\u{feff}FROM x\r\nENV A=b\r\n", "build FROM=x", "env A=b"],
    [""],
  ])("%j", (text, ...expected) => expect(read(text)).toEqual(expected));
});

test("values inside commands have their names", () => {
  const text =
    'FROM x\nRUN pip install y && \\\n  wandb login abc\nRUN <<EOF\nexport TOKEN="def"\nEOF\nCMD ["python", "x.py", "--token", "ghi"]\n';
  const document = parseText(new Source("Dockerfile", text));
  const fields = recognise(document)?.fields ?? [];
  const inner = fields.filter(({ within }) => within !== undefined);
  expect(inner.map(({ role, name, value }) => `${role} ${name}=${value}`)).toEqual([
    "argument WANDB_API_KEY=abc",
    "env TOKEN=def",
    "argument token=ghi",
  ]);
  for (const { scalar, offset, value } of inner)
    expect(document.source.slice(scalar.at(offset, offset + value.length))).toBe(value);
});

const piece = fc.constantFrom(
  "ENV ",
  "ARG ",
  "RUN ",
  "LABEL ",
  "COPY ",
  "A=b",
  "A b",
  " ",
  "=",
  '"',
  "'",
  "\\",
  "\\\n",
  "`\n",
  "\n",
  "\r\n",
  "#",
  "<<EOF",
  "EOF",
  "# escape=`\n",
  "x",
);

test("for every text fields stand where they say, in order of the file and inside it", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const { value, offset } of fieldsOf(text)) {
        expect(text.slice(offset, offset + value.length)).toBe(value);
        expect(offset).toBeGreaterThanOrEqual(at);
        at = offset;
      }
    }),
    { numRuns: 3000 },
  );
});

test("lines of a text", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", " "), { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      const expected = text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => line.replace(/\r$/, ""));
      expect([...lines(text)].map(({ start, end }) => text.slice(start, end))).toEqual(text === "" ? [] : expected);
    }),
  );
});

test.each([
  ["a name without a value", `ENV ${"a".repeat(3_000_000)}`],
  ["here-documents that never end", "RUN <<A\n".repeat(200_000)],
  ["open quotes", `ENV ${'a="'.repeat(300_000)}`],
  ["comments", "# escape\n".repeat(300_000)],
  ["joined lines", "ENV A=b \\\n".repeat(100_000)],
])("a long file is no trouble: %s", (_, text) => {
  expect(fieldsOf(text).length).toBeLessThan(400_000);
});
