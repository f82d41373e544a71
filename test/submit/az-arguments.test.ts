import { describe, expect, test } from "vitest";
import { understand } from "../../src/submit/az-arguments.ts";
import { commandLine } from "../../src/submit/command-line.ts";
import { withoutRunners } from "../../src/submit/commands/program.ts";
import { Written } from "../../src/submit/written.ts";

/** What is understood of a command, in one line: `job create <file> path=value …`, in brackets what sets nothing. */
function read(argv: string | readonly string[]): string {
  const words = typeof argv === "string" ? argv.split(" ") : argv;
  const command = understand(withoutRunners(commandLine(words).words));
  if (!command.understood) return `not understood: ${command.reason}`;
  const { group, verb, file, assignments, others, debug } = command;
  const sets = assignments.map(
    ({ path, value, json }) =>
      `${path}${json ? ":=" : "="}${value instanceof Written ? value.text : `{${value.map(({ text }) => text).join(", ")}}`}`,
  );
  const rest = others.map(({ name, value }) => `[${name}=${value.text}]`);
  return [
    `${group} ${verb}`,
    ...(file === undefined ? [] : [`<${file.text}>`]),
    ...sets,
    ...rest,
    ...(debug ? ["debug"] : []),
  ].join(" ");
}

// Compared with Python's argparse given the options of `az ml job create`, where it accepts them.
const FORMS: readonly (readonly [string | readonly string[], string])[] = [
  ["az ml job create --file job.yml", "job create <job.yml>"],
  ["az ml job create --file=job.yml", "job create <job.yml>"],
  ["az ml job create -f job.yml", "job create <job.yml>"],
  ["az ml job create -fjob.yml", "job create <job.yml>"],
  ["az ml job create -f=job.yml", "job create <job.yml>"],
  ["az ml job create --fil job.yml", "job create <job.yml>"],
  ["az ml job create --f job.yml", "job create <job.yml>"],
  ["az ml job create --fi=job.yml", "job create <job.yml>"],
  ["az ml job create -sf job.yml", "job create <job.yml>"],
  ["az ml job create -sfjob.yml", "job create <job.yml>"],
  ["az ml job create -se -f job.yml", "job create <job.yml>"],
  ["az ml job create -f x.yml -f y.yml", "job create <y.yml>"],
  ["az ml job create -f -", "job create <->"],
  [["az", "ml", "job", "create", "--file", "my job.yml"], "job create <my job.yml>"],
  ["az ml job create --set a=b c.d=e -f x", "job create <x> a=b c.d=e"],
  ["az ml job create --set a=b --set c=d -f x", "job create <x> a=b c=d"],
  ["az ml job create --set=a=b -f x", "job create <x> a=b"],
  ["az ml job create --se a=b -f x", "job create <x> a=b"],
  ["az ml job create --set a=b=c -f x", "job create <x> a=b=c"],
  ["az ml job create --set a= -f x", "job create <x> a="],
  ["az ml job create --set a=-1 -f x", "job create <x> a=-1"],
  ["az ml job create --set a=--foo -f x", "job create <x> a=--foo"],
  [["az", "ml", "job", "create", "--set", "a=b c", "d='e'", "-f", "x"], "job create <x> a=b c d='e'"],
  [
    ["az", "ml", "job", "create", "-f", "x", "--set", "command=python train.py\n--x"],
    "job create <x> command=python train.py\n--x",
  ],
  ["az ml job create -f x --set inputs.data[0].path=y", "job create <x> inputs.data[0].path=y"],
  ['az ml job create -f x --set inputs={"a":1}', 'job create <x> inputs={"a":1}'],
  ["az ml job create -f x --set ${{inputs.a}}=1", "job create <x> ${{inputs.a}}=1"],
  ["az ml job create -n a --name b -f x", "job create <x> name=a name=b"],
  ["az ml job create -n -5 -f x", "job create <x> name=-5"],
  ["az ml job create --n a -f x", "job create <x> name=a"],
  [
    "az ml job create -f x -g rg -w ws --subscription 1 --query name -o tsv",
    "job create <x> [resource-group=rg] [workspace-name=ws] [subscription=1] [query=name] [output=tsv]",
  ],
  ["az ml job create -ojson --only-show-errors -f x", "job create <x> [output=json]"],
  ["az ml job create -f x --stream --web --skip-validation --verbose", "job create <x>"],
  ["az ml job create -f x --debug", "job create <x> debug"],
  ["az ml job create -f x --deb", "job create <x> debug"],
  ["az --only-show-errors ml job create -f x", "job create <x>"],
  ["az --output json ml job create -f x", "job create <x> [output=json]"],
  ["az ml job create --save-as out.yml -f x", "job create <x> [save-as=out.yml]"],
  ["az ml job create -f x --tags a=b c", "job create <x> tags={a=b, c}"],
  [
    "az ml job create -f x --display-name d --experiment-name e --description t",
    "job create <x> display_name=d experiment_name=e description=t",
  ],
  // A beginning that two options have is refused by the Azure CLI.
  ["az ml job create --s a=b -f x", "job create <x> [s=a=b]"],
  ["az ml job create -f x --later-option v w", "job create <x> [later-option=v] [later-option=w]"],
  ["az ml job create -f x -- a=b", "job create <x> [=a=b]"],
  ["az ml job create --set loose -f x", "job create <x> [set=loose]"],
];

const COMMANDS: readonly (readonly [string, string])[] = [
  [
    "az ml online-deployment create --file deploy.yml -g rg --all-traffic --set instance_type=Standard_DS3 model=azureml:m:1",
    "online-deployment create <deploy.yml> instance_type=Standard_DS3 model=azureml:m:1 [resource-group=rg]",
  ],
  [
    "az ml online-deployment create --name blue --endpoint ep -f blue.yml --local",
    "online-deployment create <blue.yml> name=blue endpoint_name=ep",
  ],
  [
    "az ml online-deployment create -e ep -f blue.yml --set environment_variables.KV=m@https://kv.vault.azure.net",
    "online-deployment create <blue.yml> environment_variables.KV=m@https://kv.vault.azure.net endpoint_name=ep",
  ],
  [
    "az ml online-deployment update -n blue -e ep --set instance_count=2",
    "online-deployment update instance_count:=2 endpoint_name=ep [name=blue]",
  ],
  [
    "az ml online-endpoint create --name=ep --auth-mode key -f endpoint.yml",
    "online-endpoint create <endpoint.yml> name=ep auth_mode=key",
  ],
  ["az ml online-endpoint update -n ep --traffic blue=90", "online-endpoint update [name=ep] [traffic=blue=90]"],
  [
    "az ml batch-deployment create -f d.yml --set-default --set settings.environment_variables.X=1",
    "batch-deployment create <d.yml> settings.environment_variables.X=1",
  ],
  [
    "az ml batch-endpoint invoke --name ep --input in --job-name j --experiment-name e",
    "batch-endpoint invoke inputs.input.path=in name=j experiment_name=e [name=ep]",
  ],
  ["az ml environment create -f env.yml --version 2 --tags a=b", "environment create <env.yml> version=2 tags={a=b}"],
  ["az ml environment create -n e --image i --conda-file c.yml", "environment create name=e image=i conda_file=c.yml"],
  [
    "az ml component create -f c.yml --registry-name r -n c -v 1",
    "component create <c.yml> name=c version=1 [registry-name=r]",
  ],
  [
    "az ml data create --name d --version 1 --path ./data --type uri_folder -d text",
    "data create name=d version=1 path=./data type=uri_folder description=text",
  ],
  ["az ml model create -n m -p model", "model create name=m path=model"],
  [
    "az ml datastore create -f blob.yml --set credentials.account_key=k",
    "datastore create <blob.yml> credentials.account_key=k",
  ],
  [
    "az ml connection create -f c.yml --credentials username=u password=p",
    "connection create <c.yml> credentials={username=u, password=p}",
  ],
  [
    "az ml compute create -n c --type amlcompute --min-instances 0 --admin-password p",
    "compute create name=c type=amlcompute min_instances=0 ssh_settings.admin_password=p",
  ],
  ["az ml compute attach -f vm.yml --admin-password p", "compute attach <vm.yml> ssh_settings.admin_password=p"],
  ["az ml schedule create -f s.yml --no-wait", "schedule create <s.yml>"],
  ["az ml schedule update -n s --set description=text --no-wait", "schedule update description:=text [name=s]"],
  [
    "az ml workspace create -f w.yml -g rg --display-name d",
    "workspace create <w.yml> display_name=d [resource-group=rg]",
  ],
  ["az ml feature-set create -f f.yml --feature-store-name s", "feature-set create <f.yml> [feature-store-name=s]"],
  ["az ml job update -n j --set tags.a=b --force-string", "job update tags.a=b [name=j]"],
];

const PROGRAMS: readonly (readonly [string, string])[] = [
  ["/usr/bin/az ml job create -f x", "job create <x>"],
  [String.raw`C:\CLI2\wbin\az.cmd ml job create -f x`, "job create <x>"],
  ["AZ.EXE ml job create -f x", "job create <x>"],
  ["env A=b C=d az ml job create -f x", "job create <x>"],
  ["sudo env A=b nohup az ml job create -f x", "job create <x>"],
  ["time az ml job create -f x", "job create <x>"],
  ["env -i az ml job create -f x", "job create <x>"],
  ["python submit.py", "not understood: this is no command that jobscrub knows"],
  ["az group create -n g", "not understood: this is no command that jobscrub knows"],
  ["az", "not understood: this is no command that jobscrub knows"],
  ["az ml", "not understood: az ml submits no definition"],
  ["bazz ml job create -f x", "not understood: this is no command that jobscrub knows"],
  ["az ml job list", "not understood: the command submits no definition"],
  [
    "az ml online-endpoint invoke -n ep -r r.json",
    "not understood: az ml online-endpoint invoke submits no definition",
  ],
];

describe("a command of the Azure CLI", () => {
  test.each([...FORMS, ...COMMANDS, ...PROGRAMS])("%j", (argv, expected) => {
    expect(read(argv)).toBe(expected);
  });

  test("an unreadable word is not repeated", () => {
    expect(read(["az", "ml", "job", "\u001b[2J", "list"])).toBe("not understood: the command submits no definition");
    expect(read(["az", "ml", "job", "\u001b[2J"])).toBe("not understood: this is no command that jobscrub knows");
  });
});
