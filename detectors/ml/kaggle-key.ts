import type { Detector, Example } from "../../src/detection/detector.ts";
import { literalsOf, namedKeys } from "../../src/detection/named-key.ts";
import type { NamedKey } from "../../src/detection/named-key.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn, tokenPattern, tokens } from "../../src/detection/token.ts";

const TOKEN = tokenPattern("KGAT_", "[0-9a-f]{32}");
const KEY: NamedKey = { vendors: ["kaggle"], documented: ["kaggle_key"], form: /(?<![\w-])[0-9a-f]{32}(?![\w-])/g };
/** The content of `kaggle.json`. */
const FILE =
  /\\?"username\\?"\s{0,4}:\s{0,4}\\?"[^"\\]{1,80}\\?"\s{0,4},\s{0,4}\\?"key\\?"\s{0,4}:\s{0,4}\\?"([0-9a-f]{32})\\?"/g;

const key = () => sample("", 32, "hex");
const token = () => sample("KGAT_", 32, "hex");

export const kaggleKey: Detector = {
  id: "kaggle-key",
  title: "Kaggle API key",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the key acts as its owner on Kaggle: downloads and publishes data sets and models, and submits to competitions. The older key is " +
    "32 hexadecimal digits and is only recognised under a name that says Kaggle or in the content of `kaggle.json`. Expire it in the account settings.",
  references: ["https://www.kaggle.com/docs/api"],
  rotation: "https://www.kaggle.com/settings",
  roles: "all",
  precedence: 40,
  signatures: ["KGAT_"],
  shortestRun: 32,
  mentions: [...literalsOf(KEY), "username"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KAGGLE_KEY", value: key(), confidence: "high" },
      { role: "env", name: "KAGGLE_API_TOKEN", value: token(), confidence: "high" },
      { role: "env", name: "MY_KAGGLE_API_KEY", value: key(), confidence: "medium" },
      {
        role: "command",
        name: "command",
        value: `export KAGGLE_USERNAME=jo KAGGLE_KEY=${key()}; kaggle datasets download x/y`,
        secret: key(),
      },
      {
        role: "text",
        name: "",
        value: `echo '{"username":"jo","key":"${key()}"}' > ~/.kaggle/kaggle.json`,
        secret: key(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "KAGGLE_DATASET_MD5", value: key() },
      { role: "env", name: "RUN_ID", value: key() },
      { role: "env", name: "KAGGLE_KEY", value: "$KAGGLE_KEY" },
      { role: "env", name: "KAGGLE_KEY", value: "0".repeat(32) },
      { role: "text", name: "", value: '{"username":"<your-user-name>","key":"<your-key>"}' },
      { role: "env", name: "KAGGLE_USERNAME", value: "jo" },
    ];
  },
  *detect(field) {
    const { value } = field;
    yield* tokens(value, TOKEN);
    yield* namedKeys(field, KEY);
    if (!value.includes('key"') && !value.includes('key\\"')) return;
    for (const match of value.matchAll(FILE)) {
      const found = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(found);
      if (!isStandIn(found))
        yield { start, end: start + found.length, confidence: "high", evidence: ["content of kaggle.json"] };
    }
  },
};
