import { describe, expect, test } from "vitest";
import { windowsCommand } from "../../src/submit/windows-command.ts";

const ENV = {
  Path: String.raw`C:\tools;C:\Program Files\CLI2\wbin`,
  PATHEXT: ".EXE;.CMD",
  ComSpec: String.raw`C:\Windows\cmd.exe`,
};
const AZ = String.raw`C:\Program Files\CLI2\wbin\az.CMD`;
const exists = (path: string): boolean => path === AZ || path === String.raw`C:\tools\python.EXE`;

describe("a command for Windows", () => {
  test("a program is started as it is", () => {
    expect(windowsCommand(["python", "a b", '"'], ENV, exists)).toEqual({
      file: String.raw`C:\tools\python.EXE`,
      args: ["a b", '"'],
      verbatim: false,
    });
  });

  test("an unknown program is left to the system", () => {
    expect(windowsCommand(["nothing"], ENV, exists)).toEqual({ file: "nothing", args: [], verbatim: false });
  });

  test("a batch file goes through cmd.exe, its arguments escaped twice", () => {
    const { file, args, verbatim } = windowsCommand(["az", "ml", "a b", '%PATH% & "x"'], ENV, exists);
    expect([file, verbatim, ...args.slice(0, 3)]).toEqual([String.raw`C:\Windows\cmd.exe`, true, "/d", "/s", "/c"]);
    const line = args[3] ?? "";
    expect(line.startsWith(String.raw`"C:\Program^ Files\CLI2\wbin\az.CMD ^^^"ml^^^"`)).toBe(true);
    // Taken off twice, as cmd.exe and the batch file do, every caret is gone and each argument is quoted for the program.
    const unescape = (text: string): string => text.replaceAll(/\^(.)/g, "$1");
    expect(unescape(unescape(line.slice(1, -1)))).toContain(String.raw`"ml" "a b" "%PATH% & \"x\""`);
  });

  test.each([
    ["C:\\", String.raw`"C:\\"`],
    ['a\\"b', String.raw`"a\\\"b"`],
    ["", '""'],
  ])("the argument %j is quoted for the program", (arg, quoted) => {
    const line = windowsCommand(["az", arg], ENV, exists).args[3] ?? "";
    expect(line.replaceAll("^", "")).toContain(` ${quoted}"`);
  });

  test("a line break cannot be given to a batch file", () => {
    expect(() => windowsCommand(["az", "a\nb"], ENV, exists)).toThrow(/line break/);
  });
});
