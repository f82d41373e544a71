import { expect, test } from "vitest";
import { mayHoldPython } from "../../../src/formats/python/hint.ts";
import { definitionsOf, fieldsOf } from "./support.ts";

test.each([
  ['password = "a"', "setting password = a @ a"],
  ["password: str = 'a'", "setting password = a @ a"],
  ['if password := "a":\n  pass', "setting password = a @ a"],
  ['self.password = "a"', "setting password = a @ a"],
  ['settings["password"] = "a"', "setting password = a @ a"],
  ['user, password = "b", "a"', "setting password = a @ a"],
  ['x = {"password": "a", "user": "b"}', "setting password = a @ a"],
  ['connect(user="b", password="a")', "setting password = a @ a"],
  ['def f(user="b", *, password="a"): pass', "setting password = a @ a"],
  ['def f(password: str = "a"): pass', "setting password = a @ a"],
  ['password = os.getenv("PASSWORD", "a")', "setting password = a @ a"],
  ['get(url, auth=("b", "a"))', "setting password = a @ a"],
  ['add_argument("-p", "--password", default="a")', "setting password = a @ a"],
  ['password = SecretStr("a")', "setting password = a @ a"],
  ['password: str = field(default="a")', "setting password = a @ a"],
  ['password: str = Field(default_factory=lambda: "a")', "setting password = a @ a"],
  ['password: SecretStr = Field(default=SecretStr("a"))', "setting password = a @ a"],
  ['password = config("PASSWORD", default="a")', "setting password = a @ a"],
  ['dbutils.widgets.text("password", "a")', "setting password = a @ a"],
  ['Parameter(name="password", default_value="a")', "setting password = a @ a"],
  ['wandb.login(key="a")', "setting key = a @ a"],
  ['password = password or "a"', "setting password = a @ a"],
  ['password = read() or (x or "a")', "setting password = a @ a"],
  ['password = "a" if local else read()', "setting password = a @ a"],
  ['password = read() if remote else "a"', "setting password = a @ a"],
  ['connect(os.getenv("PASSWORD", "a"))', "setting PASSWORD = a @ a"],
  ['connect(settings.get("password", "a"))', "setting password = a @ a"],
  ['connect(getattr(args, "password", "a"))', "setting password = a @ a"],
  ['password = ("a" + "b")', 'setting password = ab @ a" + "b'],
  ['token = "a" "b"', 'setting token = ab @ a" "b'],
])("%s", async (text, field) => {
  expect(await fieldsOf(`import os\n${text}\n`)).toEqual([field]);
  expect(mayHoldPython(text)).toBe(true);
});

test.each([
  ["password = None"],
  ["password = get()"],
  ['password = os.environ["PASSWORD"]'],
  ['password = os.getenv("PASSWORD")'],
  ["password = other"],
  ['password = f"{x}-y"'],
  ['password = ""'],
  ['user = "a"'],
  ['x = {"Contoso::AccessKey": "a"}'],
  ['secret = r"([0-9a-z]{32})"'],
  ['hex_pat = "[0-9a-f]+"'],
  ['password = Field(description="a")'],
  ['password = "a" + x'],
  ['password = "a" % x'],
  ['password = "a" in x or y'],
  ['password = "a" == x'],
  ['connect(sub("password", "a"))'],
  ["password = Field(default=x)"],
  ["password = Field(default_factory=lambda: read())"],
  ['widgets.text(password, "a")'],
  ['st.text("password", "a")'],
  ['key_letters = "abcdefghijklmnop"'],
])("nothing in %s", async (text) => {
  expect(await fieldsOf(`import os\n${text}\n`)).toEqual([]);
});

test("the settings of a connection are read one by one", async () => {
  const text = 'connect("host=db password=a")';
  expect(await fieldsOf(text)).toContain("argument password = a @ a");
  expect(mayHoldPython(text)).toBe(true);
  expect(await fieldsOf('connect(f"host=db password={x}")')).toEqual([]);
});

test.each([
  ['os.system("x --set a.password=a")', "argument command = a @ a"],
  ['os.system(f"x {y} --set a.password=a")', "argument command = a @ a"],
  ['subprocess.run("DB_PASSWORD=a x " + y, shell=True)', "env command = a @ a"],
  ['subprocess.run(f"docker login {x} -u b -p a", shell=True)', "argument command = a @ a"],
])("the shell is given a command: %s", async (text, field) => {
  const program = `import os\nimport subprocess\n${text}\n`;
  expect(await fieldsOf(program)).toContain(field);
});

test("what a definition has is not told twice", async () => {
  const text = `from azure.ai.ml import command\ncommand(environment_variables={"HF_TOKEN": "a"})\n`;
  expect((await definitionsOf(text)).map(({ format }) => format.id)).toEqual(["azureml/commandJob"]);
});
