import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Scalar } from "../../src/document/document.ts";
import { commandFields } from "../../src/formats/command-fields.ts";
import type { Field } from "../../src/formats/format.ts";
import { formatOf } from "../support/field.ts";

function commandOf(value: string, offset = 0): Field {
  const span = { start: 0, end: value.length };
  const scalar = new Scalar({ type: "string", style: "raw", text: value, value, span, offsets: 0 });
  return {
    role: "command",
    name: "command",
    path: ["command"],
    scalar,
    value: value.slice(offset),
    offset,
    format: formatOf("job"),
  };
}

/** `argument name=value`, `env NAME=value`. */
const read = (command: string): string[] =>
  commandFields(commandOf(command)).map(({ role, name, value }) => `${role} ${name}=${value}`);

type Row = readonly [command: string, ...fields: string[]];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "secrets without a name": [
    ["openssl enc -d -aes-256-cbc -k X -in a", "argument password=X", "argument in=a"],
    ["kaggle config set -n key -v X", "argument n=key", "argument KAGGLE_KEY=X"],
    ["smbclient //files/s -U svc%X -c ls", "argument password=X", "argument c=ls"],
    ["az sql server create -n s -p X", "argument n=s", "argument password=X"],
    ["databricks secrets put --scope s --string-value X", "argument scope=s", "argument password=X"],
    ["echo svc:X | chpasswd", "argument password=X"],
    ["chpasswd"],
    ["python env.py -- bash -c 'python train.py --db_password='\\''X'\\'' '", "argument db_password=X"],
    ["python env.py -- bash -c 'python train.py --db_password=\"X\"'", "argument db_password=X"],
  ],
  "several values in one word": [
    ["helm upgrade a b --set auth.password=X,replicas=2", "argument password=X", "argument replicas=2"],
    [String.raw`helm upgrade a b --set=auth.password=X\,y,c=2`, String.raw`argument password=X\,y`, "argument c=2"],
    ["az ml job create --set environment_variables.PASSWORD=X,y=2", "env PASSWORD=X,y=2"],
  ],
  "items of PowerShell's drive of variables": [
    ['Set-Item -Path Env:TOKEN -Value "X"', "argument Path=Env:TOKEN", "argument Value=X", "env TOKEN=X"],
    ["Set-Item Env:TOKEN X", "env TOKEN=X"],
    ["Remove-Item Env:TOKEN"],
    ["Set-Item Env:TOKEN -Verbose"],
  ],
  flags: [
    ["python train.py --lr 0.1 --api_key abc", "argument lr=0.1", "argument api_key=abc"],
    ["python train.py --api-key=abc -k=d", "argument api-key=abc", "argument k=d"],
    ["python train.py --key 'a b' --other \"c d\"", "argument key=a b", "argument other=c d"],
    ["python train.py --key='a b' --other=\"c d\"", "argument key=a b", "argument other=c d"],
    ['python train.py --key \\"abc\\"', "argument key=abc"],
    ["python train.py --verbose --key abc", "argument key=abc"],
    ["python train.py --fp16 --resume"],
    [
      "python train.py --data ${{inputs.data}} --key ${{ inputs.key }}",
      "argument data=${{inputs.data}}",
      "argument key=${{ inputs.key }}",
    ],
    ["python train.py --temperature -0.5", "argument temperature=-0.5"],
    ["train.exe /x -Password:abc", "argument Password=abc"],
    ["python train.py --token abc>log.txt", "argument token=abc>log.txt"],
    ["python train.py --token"],
    ["python train.py --token ''"],
    [
      "python -m torch.distributed.run --nproc_per_node 4 train.py --key abc",
      "argument m=torch.distributed.run",
      "argument nproc_per_node=4",
      "argument key=abc",
    ],
    [
      "python train.py trainer.lr=0.1 +model.token=abc ++x.y=z",
      "argument lr=0.1",
      "argument token=abc",
      "argument y=z",
    ],
    ["mlflow run . -P token=abc", "argument token=abc"],
    ["spark-submit --conf spark.hadoop.fs.key=abc x.py", "argument key=abc"],
    ["java -Dsome.key=abc -jar x.jar", "argument key=abc", "argument jar=x.jar"],
  ],
  variables: [
    ["export TOKEN=abc", "env TOKEN=abc"],
    ["export A=1 TOKEN='a b' && python x.py", "env A=1", "env TOKEN=a b"],
    ["TOKEN=abc python x.py", "env TOKEN=abc"],
    ['A=1 TOKEN="abc" python x.py --k v', "env A=1", "env TOKEN=abc", "argument k=v"],
    ["env A=1 TOKEN=abc python x.py", "env A=1", "env TOKEN=abc"],
    ["sudo -E TOKEN=abc python x.py", "env TOKEN=abc"],
    ["declare -x TOKEN=abc", "env TOKEN=abc"],
    ["set TOKEN=abc", "env TOKEN=abc"],
    ['set "TOKEN=abc" && python x.py', "env TOKEN=abc"],
    ["setx TOKEN abc /M", "env TOKEN=abc"],
    ["setenv TOKEN abc", "env TOKEN=abc"],
    ["set -gx TOKEN abc", "env TOKEN=abc"],
    ["set -euo pipefail; export TOKEN=abc", "env TOKEN=abc"],
    ["PATH+=:/x TOKEN=abc", "env PATH=:/x", "env TOKEN=abc"],
    ["if true; then export TOKEN=abc; fi", "env TOKEN=abc"],
    ["export TOKEN=$(cat /run/x)", "env TOKEN=$(cat /run/x)"],
    ["export TOKEN=${{inputs.key}}", "env TOKEN=${{inputs.key}}"],
    ["export TOKEN"],
    ["make deploy TOKEN=abc", "argument TOKEN=abc"],
    ["conda env config vars set TOKEN=abc", "argument TOKEN=abc"],
  ],
  PowerShell: [
    ['$env:TOKEN = "abc"', "env TOKEN=abc"],
    ["$env:TOKEN='a b'; python x.py", "env TOKEN=a b"],
    ['$Env:TOKEN="abc"', "env TOKEN=abc"],
    ['$token = "abc"', "env token=abc"],
    ['$env:TOKEN= "abc"', "env TOKEN=abc"],
    ['[Environment]::SetEnvironmentVariable("TOKEN", "abc", "User")', "env TOKEN=abc"],
    ["[System.Environment]::SetEnvironmentVariable('TOKEN','abc')", "env TOKEN=abc"],
    ['ConvertTo-SecureString "abc" -AsPlainText -Force', "argument password=abc"],
    ['$p = ConvertTo-SecureString -String "abc" -AsPlainText -Force', "argument password=abc"],
    [
      "az login --service-principal `\n  --username x `\n  --password abc",
      "argument username=x",
      "argument password=abc",
    ],
    ['if ($env:X -eq "y") { python x.py }', "argument eq=y"],
  ],
  containers: [
    ["docker run -e TOKEN=abc image", "env TOKEN=abc"],
    ["docker run --rm -it -e TOKEN=abc --env OTHER='d e' image", "env TOKEN=abc", "env OTHER=d e"],
    ["docker run --env=TOKEN=abc image", "env TOKEN=abc"],
    ["docker run -eTOKEN=abc image", "env TOKEN=abc"],
    ['docker run -e "TOKEN=abc" image', "env TOKEN=abc"],
    ["docker run -e TOKEN image"],
    ["docker build --build-arg TOKEN=abc .", "env TOKEN=abc"],
    ["docker login -u user -p abc registry.example", "argument u=user", "argument password=abc"],
    ["docker login registry.example -p=abc", "argument password=abc"],
    ["sudo /usr/bin/docker login -p abc", "argument password=abc"],
    ["echo abc | docker login -u user --password-stdin", "argument u=user", "argument password=abc"],
    ["printf '%s' abc | gh auth login --with-token", "argument password=abc"],
    ["cat file | docker login --password-stdin"],
    ["docker run -p 8080:80 image", "argument p=8080:80"],
    ["kubectl create secret generic s --from-literal=key=abc", "argument key=abc"],
  ],
  Azure: [
    [
      "az login --service-principal -u id -p abc --tenant t",
      "argument u=id",
      "argument password=abc",
      "argument tenant=t",
    ],
    ["az acr login -n x -u y -p abc", "argument n=x", "argument u=y", "argument password=abc"],
    [
      "az ml job create -f job.yml --set environment_variables.TOKEN=abc inputs.x=1 --stream",
      "argument f=job.yml",
      "env TOKEN=abc",
      "argument x=1",
    ],
    ["az ml job create --set=environment_variables.TOKEN=abc", "env TOKEN=abc"],
    ['az ml connection create --set "credentials.pat=a b" name=c', "argument pat=a b", "argument name=c"],
    ["az deployment group create --parameters adminPassword=abc", "argument adminPassword=abc"],
    [
      "az keyvault secret set --vault-name v --name n --value abc",
      "argument vault-name=v",
      "argument name=n",
      "argument password=abc",
    ],
    [
      "az containerapp update --set-env-vars A=1 --env-vars TOKEN=abc B=2",
      "argument set-env-vars=A=1",
      "env TOKEN=abc",
      "env B=2",
    ],
    ["az storage blob upload --account-key abc== -c x", "argument account-key=abc==", "argument c=x"],
  ],
  requests: [
    ['curl -H "api-key: abc" https://x.example', "argument api-key=abc"],
    ["curl -sSL --header 'Authorization: Bearer abc' https://x.example", "argument Authorization=Bearer abc"],
    ['curl --header="X-Key:abc" https://x.example', "argument X-Key=abc"],
    ["curl -u user:abc https://x.example", "argument password=abc"],
    ["curl --user=user:abc https://x.example", "argument password=abc"],
    ["curl -k -u user https://x.example"],
    ["wget --user user --password abc https://x.example", "argument password=abc"],
    ["curl -H @headers.txt https://x.example"],
    ["python x.py -u user:abc", "argument u=user:abc"],
  ],
  logins: [
    ["wandb login abc", "argument WANDB_API_KEY=abc"],
    ["wandb login --relogin abc", "argument WANDB_API_KEY=abc"],
    ["pip install wandb && wandb login abc && python x.py", "argument WANDB_API_KEY=abc"],
    ["huggingface-cli login --token abc", "argument token=abc"],
    ["aws configure set aws_secret_access_key abc", "argument aws_secret_access_key=abc"],
    ["git config --global user.password abc", "argument user.password=abc"],
    ["sshpass -p abc ssh x", "argument password=abc"],
    ["sshpass -pabc ssh x", "argument password=abc"],
    ["mysql -u root -p'a b' db", "argument u=root", "argument password=a b"],
    ["mysql -uroot -pabc=d db", "argument password=abc=d"],
    ["twine upload -u __token__ -p abc dist/*", "argument u=__token__", "argument password=abc"],
  ],
  nested: [
    [`bash -c "export TOKEN=abc && python x.py --key d"`, "env TOKEN=abc", "argument key=d"],
    [`sh -lc 'TOKEN=abc python x.py'`, "env TOKEN=abc"],
    [`["bash", "-c", "export TOKEN=\\"abc\\"; run"]`, "env TOKEN=abc"],
    [`["python", "x.py", "--token", "abc", "--k=d"]`, "argument token=abc", "argument k=d"],
    [`bash -c "bash -c 'export TOKEN=abc'"`, "env TOKEN=abc"],
  ],
  places: [
    [
      "mc alias set s3 http://minio:9000 trainer abc && run",
      "argument s3=http://minio:9000",
      "argument secret_key=abc",
    ],
    ["dvc remote modify --local store password abc", "argument password=abc"],
    ["rclone config create nas sftp host h user etl pass abc", "argument pass=abc"],
    ['read -r USER PASS <<< "svc abc"', "env USER=svc", "env PASS=abc"],
    ["net use Z: //nas/ml abc /user:etl", "argument password=abc"],
    ["lftp -u etl,abc ftp://files", "argument password=abc"],
    ["smbclient //nas/ml -U 'etl%abc'", "argument password=abc"],
    ["openssl enc -d -pass pass:abc", "argument password=abc"],
    ["openssl enc -d -pass env:PW"],
    ["REDIS_ARGS=--requirepass abc", "argument requirepass=abc"],
  ],
  lines: [
    ["python x.py \\\n  --token abc \\\r\n  --other d", "argument token=abc", "argument other=d"],
    ["export A=1\nexport TOKEN=abc\npython x.py", "env A=1", "env TOKEN=abc"],
    ["# export OLD=x\nexport TOKEN=abc # the token\n", "env TOKEN=abc"],
    ['cat <<EOF > .env\nTOKEN=abc\nB="c d"\nEOF\npython x.py', "env TOKEN=abc", "env B=c d"],
    [
      "python - <<'PY'\nimport os\nos.environ[\"TOKEN\"] = \"abc\"\ntoken = 'd'\nPY",
      "env TOKEN=abc",
      "argument token=d",
    ],
    ['if [ "$TOKEN" = "abc" ]; then exit 1; fi'],
    ["a --x 1; b --x 2 | c --x 3 & d --x 4", "argument x=1", "argument x=2", "argument x=3", "argument x=4"],
  ],
};

for (const [title, rows] of Object.entries(ROWS)) {
  test.each(rows.map(([command, ...expected]) => ({ command, expected })))(
    `${title}: $command`,
    ({ command, expected }) => {
      expect(read(command)).toEqual(expected);
    },
  );
}

test("more than sixty ways of writing", () => expect(Object.values(ROWS).flat().length).toBeGreaterThan(60));

describe("fields", () => {
  test("stand where they say, also when the command is a part of a text", () => {
    const text = `RUN python x.py --token "abc" && export B=c`;
    const [token, b] = commandFields(commandOf(text, 4));
    expect(token).toMatchObject({
      role: "argument",
      name: "token",
      value: "abc",
      offset: text.indexOf("abc"),
      path: ["command"],
    });
    expect(b).toMatchObject({ role: "env", name: "B", value: "c", offset: text.length - 1 });
    expect(token?.within?.value).toBe(text.slice(4));
    expect(token?.scalar.at(token.offset, token.offset + 3)).toEqual({
      start: text.indexOf("abc"),
      end: text.indexOf("abc") + 3,
    });
  });

  const word = fc.oneof(
    fc.constantFrom(
      "--token",
      "-e",
      "-p",
      "-H",
      "--set",
      "-c",
      "bash",
      "export",
      "docker",
      "login",
      "curl",
      "-u",
      "$env:A",
      "=",
      "|",
      ";",
      "&&",
      "\n",
      "A=b",
      "echo",
      "--password-stdin",
      '["a", "b"]',
      "[Environment]::SetEnvironmentVariable",
      '("A","b")',
    ),
    fc.constantFrom("abc", '"a b"', "'a=b'", '--k="v w"', "X: y", "u:p", '\\"q\\"', "`", '"', "'"),
    fc.string({ maxLength: 6 }),
  );
  test("for every text the value stands at its offset", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(" ");
        const command = commandOf(text);
        for (const { value, offset, name, scalar } of commandFields(command)) {
          // What the shell puts together of several quotes has a text of its own.
          expect(scalar.value.slice(offset, offset + value.length)).toBe(value);
          const { start, end } = scalar.at(offset, offset + value.length);
          const written = text.slice(start, end);
          if (scalar === command.scalar) expect(written).toBe(value);
          else expect(written.replaceAll(/["'+\\\s]/g, "")).toBe(value.replaceAll(/["'+\\\s]/g, ""));
          expect(value).not.toBe("");
          expect(name).not.toBe("");
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("a command in a command in a command … ends", () => {
    let text = "export T=abc";
    for (let level = 0; level < 50; level++) text = `bash -c ${text}`;
    expect(() => read(text)).not.toThrow();
  });
});
