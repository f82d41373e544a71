import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sample } from "../../../src/detection/sample.ts";
import { parsePython } from "../parse-python.ts";
import { fixText } from "./fix-text.ts";

const TOKEN = sample("hf_", 34, "alpha");

/** A call as people write it: arguments in any order, in one line or several, with comments and commas. */
const call = fc
  .record({
    order: fc.shuffledSubarray(
      [
        'code="./src"',
        'command="python train.py --name \\"x\\" --n 3"',
        'environment="e@latest"',
        `environment_variables={"A": "1", "HF_TOKEN": "${TOKEN}", "B": 'c'}`,
        'compute="cpu"',
        "**more",
      ],
      { minLength: 6, maxLength: 6 },
    ),
    gap: fc.constantFrom(", ", ",\n    ", ",  # why\n    ", "\n    , "),
    isTall: fc.boolean(),
    ends: fc.constantFrom("", ",", ",  # the last", "  # the last"),
    indent: fc.constantFrom("", "    "),
  })
  .map(({ order, gap, isTall, ends, indent }) => {
    const tail = ends.includes("#") || isTall ? `${ends}\n` : ends;
    const body = `${isTall ? "\n    " : ""}${order.join(gap)}${tail}`;
    const text = `job = command(${body})\n`;
    const head = 'from azure.ai.ml import command\n\nmore = {"name": "x"}\n';
    return indent === "" ? head + text : `${head}if more:\n${text.replaceAll(/^(?=.)/gm, indent)}`;
  });

const CHECK = `
import ast, json, sys
def call(text):
    tree = ast.parse(text)
    found = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and getattr(n.func, "id", "") == "command"][0]
    arguments = {k.arg: k.value for k in found.keywords}
    rest = [ast.dump(n) for n in tree.body if "command(" not in ast.unparse(n) and "Identity" not in ast.unparse(n)]
    return arguments, rest
for before, after, resolver in json.load(sys.stdin):
    old, rest = call(before)
    new, rest_now = call(after)
    assert rest == rest_now, after
    assert ast.unparse(new.pop("identity")) == "ManagedIdentityConfiguration()", after
    assert "from azure.ai.ml.entities import ManagedIdentityConfiguration" in after
    variables = ast.literal_eval(new.pop("environment_variables"))
    command = ast.literal_eval(new.pop("command"))
    old_command = ast.literal_eval(old.pop("command"))
    old.pop("environment_variables")
    if resolver:
        assert variables == {"A": "1", "HF_TOKEN": "keyvault://contoso/hf-token", "B": "c"}, after
        assert command == "python keyvault_env.py -- " + old_command, after
    else:
        assert variables == {"A": "1", "KEY_VAULT_URL": "https://contoso.vault.azure.net/", "B": "c"}, after
        assert command == old_command, after
    assert {k: ast.dump(v) for k, v in new.items()} == {k: ast.dump(v) for k, v in old.items()}, after
`;

test("the call of a job changes only as it should, however it is written", async (context) => {
  const cases: [string, string, boolean][] = [];
  let left = 0;
  for (const [index, text] of fc.sample(call, { numRuns: 300, seed: 5 }).entries()) {
    const resolver = index % 2 === 0;
    const { after, fixed } = await fixText("submit.py", text, { resolver });
    const [made] = fixed;
    if (made === undefined) left++;
    // Where the identity has no place, a step asks for it.
    else if (made.fix.steps.every((step) => !step.includes("identity="))) cases.push([text, after, resolver]);
  }
  expect(left).toBe(0);
  expect(cases.length).toBeGreaterThan(200);
  parsePython(
    cases.flatMap(([before, after]) => [before, after]),
    context,
  );
  execFileSync("python3", ["-c", CHECK], { input: JSON.stringify(cases) });
}, 60_000);

test("a script gets from the vault what it had", (context) => {
  return inStubs(
    context,
    `import os
from azure.identity import ClientSecretCredential
from azure.ai.ml import MLClient, command

TOKEN = "@@hf_token@@"
os.environ["WANDB_API_KEY"] = b"@@wandb_key@@".decode()

def show(key=r'''@@github_token@@'''):
    print(TOKEN, os.environ["WANDB_API_KEY"], key)

show()
`,
  );
});

/** Runs a script and what its fixes make of it; modules of Azure are stand-ins that know the values. */
async function inStubs(context: Parameters<typeof parsePython>[1], text: string): Promise<void> {
  parsePython([], context);
  const { before, after, fixed } = await fixText("submit.py", text);
  expect(fixed).toHaveLength(3);
  const secrets = Object.fromEntries(
    fixed.map(({ finding, fix }) => [
      /\(([\w-]+)\)/.exec(fix.title)?.[1],
      before.slice(finding.span.start, finding.span.end),
    ]),
  );
  const stubs = `
import json, sys, types
texts = json.load(sys.stdin)
class Client:
    def __init__(self, vault_url, credential):
        assert vault_url == "https://contoso.vault.azure.net/"
    def get_secret(self, name):
        return types.SimpleNamespace(value=texts["secrets"][name])
for name in ("azure", "azure.ai", "azure.ai.ml", "azure.identity", "azure.keyvault", "azure.keyvault.secrets"):
    sys.modules[name] = types.ModuleType(name)
sys.modules["azure"].ai = sys.modules["azure.ai"]
sys.modules["azure.ai.ml"].MLClient = sys.modules["azure.ai.ml"].command = object
sys.modules["azure.identity"].ClientSecretCredential = object
sys.modules["azure.identity"].DefaultAzureCredential = object
sys.modules["azure.keyvault.secrets"].SecretClient = Client
exec(texts["text"], {"__name__": "__main__"})
`;
  const run = (script: string): string =>
    execFileSync("python3", ["-c", stubs], { input: JSON.stringify({ text: script, secrets }), encoding: "utf8" });
  expect(after).not.toBe(before);
  expect(run(after)).toBe(run(before));
}
