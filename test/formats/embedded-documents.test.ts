import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/document/document.ts";
import { parseDocuments, syntaxOf } from "../../src/document/parse.ts";
import { withEmbedded } from "../../src/formats/embedded-documents.ts";
import type { Definition } from "../../src/formats/format.ts";
import { recogniseAll } from "../../src/formats/recognise.ts";
import { Source } from "../../src/source/source.ts";

const JOB = "type: command\ncommand: python train.py\nenvironment: azureml:e@latest\ncompute: azureml:c\n";

async function read(file: string, text: string): Promise<{ source: Source; definitions: Definition[] }> {
  const source = new Source(file, text);
  const definitions: Definition[] = [];
  for (const document of await parseDocuments(source, syntaxOf(file)))
    definitions.push(...(await withEmbedded(document, recogniseAll(document))));
  return { source, definitions };
}

/** `format path=written` of the fields in which a word stands. */
async function placesOf(file: string, text: string, word: string): Promise<string[]> {
  const { source, definitions } = await read(file, text);
  return definitions.flatMap(({ format, fields }) =>
    fields.flatMap(({ path, value, scalar, offset }) => {
      const at = value.indexOf(word);
      if (at === -1) return [];
      const span = scalar.at(offset + at, offset + at + word.length);
      return [`${format.id} ${formatPath(path)}=${source.slice(span)}`];
    }),
  );
}

describe("a document in a value", () => {
  test("is read with its own fields at their places in the file", async () => {
    const condaFile =
      'dependencies:\n- pip:\n  - --index-url "https://x"\nchannels: [c]\nvariables: {A: "s\\x33cret"}\n';
    const json = JSON.stringify({ properties: { image: "i", condaFile } });
    expect(await placesOf("environment.json", json, "s3cret")).toEqual([
      String.raw`conda/environment properties.condaFile.variables.A=s\\x33cret`,
    ]);
  });

  test("in a here-document has the syntax of the file it becomes", async () => {
    const script = (line: string, body: string): string => `set -e\n${line}\n${body}EOF\ndone\n`;
    const job = `${JOB}environment_variables:\n  A: "s3cret"\n`;
    const found = ["azureml/commandJob environment_variables.A=s3cret"];
    expect(await placesOf("run.sh", script("cat > job.yml <<EOF", job), "s3cret")).toEqual(found);
    expect(await placesOf("run.sh", script("cat <<'EOF' | tee 'a b/job.yml'", job), "s3cret")).toEqual(found);
    expect(await placesOf("run.sh", script('cat <<EOF > "${FILE}"', job), "s3cret")).toEqual(found);
    expect(await placesOf("run.sh", script("kubectl apply -f - <<EOF", job), "s3cret")).toEqual(found);
    expect(await placesOf("run.sh", script("cat > .env <<EOF", "A=s3cret\n"), "s3cret")).toEqual(["env-file A=s3cret"]);
    expect(await placesOf("run.sh", script("cat > Dockerfile <<EOF", "FROM x\nENV A=s3cret\n"), "s3cret")).toEqual([
      "docker/dockerfile ENV.A=s3cret",
    ]);
  });

  test("in the body of a request is read behind the escapes of the shell", async () => {
    const body = JSON.stringify({
      properties: { jobType: "Command", command: "x", environmentVariables: { A: 's3"cret' } },
    });
    const quoted = `az rest --body "${body.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
    expect(await placesOf("run.sh", `az rest --body '${body}'`, "s3")).toEqual([
      "azureml-rest/job properties.environmentVariables.A=s3",
    ]);
    expect(await placesOf("run.sh", quoted, 's3"c')).toEqual([
      String.raw`azureml-rest/job properties.environmentVariables.A=s3\\\"c`,
    ]);
  });

  test("in a map of files has the syntax of its key", async () => {
    const text = `kind: ConfigMap\ndata:\n  job.yml: |\n    ${JOB.replaceAll("\n", "\n    ")}tags: {a: s3cret}\n  b.txt: |\n    tags: s3cret\n`;
    expect(await placesOf("map.yaml", text, "s3cret")).toEqual(['azureml/commandJob data["job.yml"].tags.a=s3cret']);
  });

  test("keeps its links", async () => {
    const { source, definitions } = await read("run.sh", `cat > job.yml <<EOF\n${JOB}code: ./src\nEOF\n`);
    const links = definitions.flatMap(({ links: all }) => all);
    expect(links.map(({ target, scalar }) => [target, source.slice(scalar.span)])).toEqual([["./src", "./src"]]);
  });

  test("that is none stays a value", async () => {
    const text = `${JOB}environment_variables:\n  NOTES: |\n    command: one\n    other: two\n  JSON: '{"command": "x"}'\n`;
    const { definitions } = await read("job.yml", text);
    expect(definitions.map(({ format }) => format.id)).toEqual(["azureml/commandJob"]);
  });

  test("is read two deep and no deeper", async () => {
    const nest = (depth: number): string => {
      if (depth === 0) return JOB;
      const inner = nest(depth - 1)
        .replaceAll("\n", "\n    ")
        .trimEnd();
      return `${JOB}environment_variables:\n  INNER: |\n    ${inner}\n`;
    };
    const { definitions } = await read("job.yml", nest(5));
    expect(definitions).toHaveLength(3);
  });

  test("is not looked for without end", async () => {
    const many = `cat > job.yml <<EOF\n${JOB}EOF\n`.repeat(1000);
    expect((await read("run.sh", many)).definitions.length).toBeLessThan(300);
    const open = `curl -d "{ ${'"{ '.repeat(50_000)}`;
    expect((await read("run.sh", open)).definitions).toHaveLength(1);
    const long = `${JOB}tags:\n  a: |\n${`    ${JOB.replaceAll("\n", "\n    ").trimEnd()}\n`.repeat(2000)}`;
    expect((await read("job.yml", long)).definitions).toHaveLength(1);
  });
});
