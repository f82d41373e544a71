import { describe, expect, test } from "vitest";
import { JOB, RULE, TOKEN, places, plan } from "./plan.ts";

const LEAKY = `${JOB}environment_variables: {HF_TOKEN: ${TOKEN}}\n`;
const LEAK = `leak.yml environment_variables.HF_TOKEN ${RULE}`;

/** What a script would leak, started with these words behind its name. */
async function leaks(script: string, ...args: string[]): Promise<string[]> {
  const submission = await plan({ "job.yml": JOB, "leak.yml": LEAKY, "go.sh": script }, ["bash", "go.sh", ...args]);
  const findings = submission.report.findings.filter(({ severity }) => severity === "error");
  return places({ ...submission, report: { ...submission.report, findings } });
}

describe("what a script runs", () => {
  test.each([
    ["a plain command", "az ml job create -f leak.yml"],
    ["a continued line", "az ml job create \\\n  --file \\\n  leak.yml"],
    ["in quotes", "az ml job create -f 'leak.yml'"],
    ["a variable", "FILE=leak.yml\naz ml job create -f $FILE"],
    ["in braces and quotes", 'export FILE="leak"\naz ml job create -f "${FILE}.yml"'],
    ["a variable of a variable", "A=leak\nB=$A.yml\naz ml job create -f $B"],
    ["words in a variable", 'ARGS="--file leak.yml --stream"\naz ml job create $ARGS'],
    ["in a condition", "if az ml job create -f leak.yml; then echo ok; fi"],
    ["behind another one", "true && az ml job create -f leak.yml || exit 1"],
    ["in a pipe", "az ml job create -f leak.yml --query name -o tsv | tee name"],
    ["in a loop", "for f in job leak; do az ml job create -f $f.yml; done"],
    ["in a loop over files", "for f in *.yml; do az ml job create -f $f; done"],
    ["in a function", "submit() {\n  az ml job create -f leak.yml\n}\nsubmit"],
    ["by another program", "timeout 60 az ml job create -f leak.yml"],
    ["by another shell", "bash -c 'az ml job create -f leak.yml'"],
    ["with a variable before it", "AZURE_CORE_OUTPUT=json az ml job create -f leak.yml"],
    ["for its output", "id=$(az ml job create -f leak.yml --query name -o tsv)\necho $id"],
    ["for its output, in quotes", 'export ID="$(az ml job create -f leak.yml)"'],
    ["for its output, the old way", "if ! id=`az ml job create -f leak.yml`; then exit 1; fi"],
    ["for its output, in a condition", 'if [ -z "$1" ]; then\n  id=$(az ml job create -f leak.yml)\nfi'],
    ["for its output, from another folder", "id=$(cd x || mkdir x; cd x && az ml job create -f leak.yml)"],
    ["for the words of a loop", "for id in $(az ml job create -f leak.yml); do echo $id; done"],
    ["for an output of an output", 'echo "$(echo $(az ml job create -f leak.yml))"'],
    ["from another folder", "mkdir -p x\ncd .\naz ml job create -f leak.yml"],
    ["with carriage returns", "FILE=leak.yml\r\naz ml job create -f leak.yml\r\n"],
  ])("%s", async (_, script) => {
    expect(await leaks(`${script}\n`)).toEqual([LEAK]);
  });

  test.each([
    ["a comment", "# az ml job create -f leak.yml"],
    ["an assignment that is changed again", "F=leak.yml\nF=job.yml\naz ml job create -f $F"],
    ["a text in quotes", "echo '$(az ml job create -f leak.yml)'"],
    ["a folder that is left again", "id=$(cd .. && pwd)\naz ml job create -f job.yml"],
    ["a text", 'echo "az ml job create -f leak.yml"'],
  ])("not %s", async (_, script) => {
    expect(await leaks(`${script}\n`)).toEqual([]);
  });

  test("the words of the command line", async () => {
    expect(await leaks('az ml job create --file "$1" --set display_name=$2\n', "leak.yml", "x")).toEqual([LEAK]);
    expect(await leaks('az ml job create "$@"\n', "--file", "leak.yml")).toEqual([LEAK]);
  });

  test("a value is reported where it is written, once", async () => {
    const script = `KEY=${TOKEN}\naz ml job create -f job.yml --set environment_variables.HF_TOKEN="$KEY"\n`;
    expect(await leaks(script)).toEqual([`go.sh KEY ${RULE}`]);
  });

  test("a suppression in the script counts for it, and is not called superfluous", async () => {
    const script = `# jobscrub: ignore[${RULE}] a sample\naz ml job create -f job.yml --set tags.a=${TOKEN}\n`;
    const { report } = await plan({ "job.yml": JOB, "go.sh": script }, ["bash", "go.sh"]);
    expect([report.findings, report.problems]).toEqual([[], []]);
    expect(report.summary.suppressed).toBeGreaterThan(0);
  });
});

describe("what cannot be known is said", () => {
  test.each([
    ["az ml job create -f $(ls | head -1)", "is only known when the command runs"],
    ["az ml job create -f $UNKNOWN", "is only known when the command runs"],
    ["az ml job create -f <(envsubst < leak.yml)", "is only known when the command runs"],
    ["az ml job create -f missing.yml", "is not there or cannot be read"],
  ])("%s", async (command, said) => {
    const { report } = await plan({ "go.sh": `set -e\n${command}\n` }, ["bash", "go.sh"]);
    expect(report.problems).toEqual([
      { file: "go.sh", line: 2, column: 21, message: expect.stringContaining(said) as unknown },
    ]);
  });

  test("a script that never ends", async () => {
    const script = `${"for a in 1 2 3 4 5 6 7 8 9; do\n".repeat(12)}X=1\n${"done\n".repeat(12)}`;
    const started = performance.now();
    const { notes } = await plan({ "go.sh": script }, ["bash", "go.sh"]);
    expect(notes).toEqual(["go.sh runs more commands than are gone through; the rest was not looked at"]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test("a script that starts itself", async () => {
    expect(await leaks("bash go.sh\naz ml job create -f leak.yml\n")).toEqual([LEAK]);
  });
});

test("a variable of make that nobody has set is no reference of Azure Pipelines", async () => {
  const makefile = `go:\n\taz ml job create -f job.yml --set environment_variables.HF_TOKEN=$(HF_TOKEN)\n`;
  const submission = await plan({ "job.yml": JOB, Makefile: makefile }, ["make", "go"]);
  expect(places(submission)).toEqual(["Makefile recipe deferred-plaintext"]);
});

describe("a .env file that becomes variables", () => {
  const files = { "job.yml": JOB, ".env": `HF_TOKEN=${TOKEN}\nOTHER=x\n` };
  const submit = 'az ml job create -f job.yml --set environment_variables.HF_TOKEN="$HF_TOKEN"\n';
  const errors = async (script: string): Promise<string[]> => {
    const { report } = await plan({ ...files, "go.sh": script + submit }, ["bash", "go.sh"]);
    return report.findings.filter(({ severity }) => severity === "error").map(({ file, rule }) => `${file} ${rule}`);
  };

  test.each([
    "export $(grep -v '^#' .env | xargs)\n",
    "export $(cat ./.env)\n",
    "export `cat .env`\n",
    'eval "$(cat .env)"\n',
    'if [ -f .env ]; then export $(echo "$(sed s/#.*// .env)" | xargs); fi\n',
    "export $(xargs < .env)\n",
  ])("%s", async (script) => {
    expect(await errors(script)).toEqual([`.env ${RULE}`]);
  });

  test.each(["echo $(cat .env)\n", "export WHEN=$(date)\n", "export $(cat missing.env)\n", "export NAME=.env\n"])(
    "not by %s",
    async (script) => {
      expect(await errors(script)).toEqual([]);
    },
  );
});
