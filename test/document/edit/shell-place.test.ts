import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { replaceInShell } from "../../../src/document/edit/shell-place.ts";

const VALUE = "S3c.r-et_9";
const MARK = "\u{1}";

function replaced(marked: string, expression = "$(value)"): string | undefined {
  const start = marked.indexOf(MARK);
  const text = marked.replace(MARK, VALUE);
  const edit = replaceInShell(text, start, start + VALUE.length, expression);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}

test.each([
  ["export A=\u{1}\n", 'export A="$(value)"\n'],
  ["export A='\u{1}'\n", 'export A="$(value)"\n'],
  ['export A="\u{1}"\n', 'export A="$(value)"\n'],
  ["curl -H 'Bearer: \u{1}'", `curl -H 'Bearer: '"$(value)"''`],
  ["run --token=\u{1} x", 'run --token="$(value)" x'],
  ['x="$(echo \u{1})"', 'x="$(echo "$(value)")"'],
  ["# it's\necho \u{1}", '# it\'s\necho "$(value)"'],
  ["cat <<EOF\nit's\nEOF\necho \u{1}", 'cat <<EOF\nit\'s\nEOF\necho "$(value)"'],
])("%j", (marked, after) => {
  expect(replaced(marked)).toBe(after);
});

test.each([
  ["a comment", "# export A=\u{1}\n"],
  ["a here-document", "cat <<'EOF'\n\u{1}\nEOF\n"],
  ["between backticks", "x=`echo \u{1}`"],
  ["letters with escapes", "x=$'\u{1}'"],
  ["a number", "x=$((\u{1}))"],
])("%s stays as it is", (_, marked) => {
  expect(replaced(marked)).toBeUndefined();
});

const before = fc.constantFrom(
  "",
  "# it's a \"comment\n",
  "cat <<EOF\nit's $(echo here)\nEOF\n",
  "x='a b'; y=\"c 'd\"\n",
  'echo "$(echo \'x\' "y")" z\\\'\n',
  "if true; then\n",
  'f() { echo "$1"; }\n',
  "( ",
  "echo a#b ${x#'p'} 2>/dev/null; ",
);
const place = fc.constantFrom(
  (x: string) => `echo ${x}`,
  (x: string) => `printf '%s\\n' pre${x}post`,
  (x: string) => `echo 'pre ${x} post'`,
  (x: string) => `echo "pre ${x} post"`,
  (x: string) => `A='${x}' bash -c 'echo "$A"'`,
  (x: string) => `A=${x}; echo "$A" | cat`,
  (x: string) => `echo "$(echo "${x}" 'b')"`,
  (x: string) => `echo "$(echo '${x}')"`,
  (x: string) => `bash -c 'echo a ${x}'`,
  (x: string) => `cat <<<"${x}"`,
  (x: string) => `echo a\\ ${x} \\\n  b`,
);

test("a script does the same afterwards", (context) => {
  if (spawnSync("bash", ["-c", "true"]).status !== 0) context.skip();
  const run = (script: string): string =>
    spawnSync("bash", ["-c", `value() { echo '${VALUE}'; }\n${script}`], { encoding: "utf8" }).stdout;
  let edited = 0;
  fc.assert(
    fc.property(before, before, place, (first, second, make) => {
      const open = [first, second]
        .map((each) => (each === "( " ? " )" : each.startsWith("if") ? "\nfi" : ""))
        .toReversed();
      const script = `${first}${second}${make(MARK)}${open.join("")}`;
      const after = replaced(script);
      if (after === undefined) return;
      edited++;
      expect(after).not.toContain(VALUE);
      expect(run(after)).toBe(run(script.replace(MARK, VALUE)));
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(edited).toBeGreaterThan(300);
});
