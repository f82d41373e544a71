import { expect, test } from "vitest";
import { isShellScriptName } from "../../src/formats/shell-script.ts";
import { definitionOf } from "../support/document.ts";

/** `role name=value` of all that was read out of a script, the script itself left out. */
async function read(text: string, file = "run.sh"): Promise<string[]> {
  const definition = await definitionOf(text, file);
  return (definition?.fields ?? [])
    .filter(({ within }) => within !== undefined)
    .map(({ role, name, value }) => `${role} ${name}=${value}`);
}

/** What is kept in a definition although it is only known when the script runs, and what it refers to. */
async function deferred(text: string, file?: string): Promise<string[]> {
  const definition = await definitionOf(text, file ?? "run.sh");
  return (definition?.fields ?? [])
    .filter(({ holds }) => holds === "deferred")
    .map(({ name, usedAs }) => `${name} <- ${usedAs?.join(", ") ?? ""}`);
}

test.each([
  ["train.sh", true],
  ["Submit.PS1", true],
  ["run.bat", true],
  ["a.zsh", true],
  ["train.py", false],
  ["sh", false],
  [".env", false],
])("%s is a script: %s", (name, is) => expect(isShellScriptName(name)).toBe(is));

test("a script is one command with the variables and flags in it", async () => {
  const definition = await definitionOf("#!/bin/sh\nexport TOKEN=abc\n", "run.sh");
  expect(definition?.format).toMatchObject({ id: "shell/script", family: "shell" });
  expect(definition?.fields[0]).toMatchObject({ role: "command", path: [] });
  expect(definition?.fields[1]).toMatchObject({ role: "env", name: "TOKEN", value: "abc", path: ["TOKEN"] });
});

test("an apostrophe in a here-document or a comment does not hide what follows", async () => {
  const text = "cat <<EOF > x\nit's open\nEOF\n# it's open\nexport TOKEN=abc\necho 'x'\n";
  expect(await read(text)).toContain("env TOKEN=abc");
  expect(await read("<# it's\n open #>\n$env:TOKEN = 'abc'\n", "run.ps1")).toContain("env TOKEN=abc");
});

test("a here-document whose end never comes is a word like any other", async () => {
  expect(await read("cat <<EOF\nexport TOKEN=abc\n")).toContain("env TOKEN=abc");
});

test("commands are read inside of substitutions, over lines and in quotes", async () => {
  expect(await read('x="$(run --token "abc")"')).toContain("argument token=abc");
  expect(await read("x=$(\n  run \\\n    --token abc\n)")).toEqual(["argument token=abc"]);
  expect(await read("x=`run --token abc`")).toContain("argument token=abc");
});

test("commented-out pairs are left alone, and messages of missing variables are no values", async () => {
  expect(await read("# password: abcdef\n  # TOKEN=abcdef\n")).toEqual([]);
  expect(await read("# az ml job create --set environment_variables.KEY=0123abcdef0123abcdef")).toHaveLength(1);
  expect(await read(": ${TOKEN:?not set}")).toEqual([]);
  expect(await read("docker run -v /etc/passwd:/etc/passwd:ro x")).toEqual([]);
  expect(await read('echo "${TOKEN:-abcdef}"')).toEqual(["argument TOKEN=abcdef"]);
});

test.each([
  ['az ml job create -f j.yml --set environment_variables.A="$TOKEN"', ["A <- TOKEN"]],
  ["az ml job create -f j.yml --set environment_variables.A=${TOKEN}", ["A <- TOKEN"]],
  ["az.cmd ml job create --set environment_variables.A=%TOKEN%", ["A <- TOKEN"]],
  ["az ml online-deployment update --set environment_variables.A=$env:TOKEN", ["A <- TOKEN"]],
  ["id=$(az ml job create --set inputs.key=$TOKEN --query name)", ["key <- TOKEN"]],
  ["A=$(az keyvault secret show -n x)\naz ml job create --set jobs.t.environment_variables.B=$A", ["B <- A, secret"]],
  ["A=$B\nC=$A\naz ml job create --set environment_variables.D=$C", ["D <- C, A, B"]],
  ["az ml job create --set environment_variables.KV_SECRET=x@https://$KV.vault.azure.net", []],
  ["az ml job create --set environment_variables.A=1 --name run-$TOKEN", []],
  ["az ml connection create --set credentials.key=$TOKEN", []],
  ["az ml job show --set inputs.a=$TOKEN", []],
  ["python train.py --set inputs.a=$TOKEN", []],
  ['args+=(--set "environment_variables.A=${token}")\naz ml job create "${args[@]}"', ["A <- token"]],
  ['az ml job create ${TOKEN:+--set environment_variables.A="$TOKEN"} --web', ["A <- TOKEN"]],
  ["TOKEN=$TOKEN az ml job create -f j.yml", []],
  ['sed -i "s/__T__/$TOKEN/" j.yml\naz ml job create -f ./j.yml', ["TOKEN <- TOKEN"]],
  ["envsubst '$TOKEN' < t.yml > j.yml && az ml job create --file=j.yml", ["TOKEN <- TOKEN"]],
  ["yq -i '.environment_variables.A = strenv(TOKEN)' j.yml; az ml job create --file j.yml", ["TOKEN <- TOKEN"]],
  ['sed -i "s/__T__/$TOKEN/" other.yml\naz ml job create -f j.yml', []],
])("what is put into a definition at run time: %s", async (text, expected) => {
  expect(await deferred(text)).toEqual(expected);
});

test("hostile scripts are read in linear time", async () => {
  for (const piece of ["<<A", "$(", "`", "<# ", '"$(', "<<A\n", "$(`\"'<<A\n", "${A:?"]) {
    const start = performance.now();
    await definitionOf(piece.repeat(200_000 / piece.length), "run.sh");
    expect(performance.now() - start, piece).toBeLessThan(2000);
  }
});
