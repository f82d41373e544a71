import type { DetectionContext, Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import { COMMON_WORDS } from "../../src/detection/names/common-words.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { isNobody } from "../../src/detection/names/nobody.ts";
import { fold } from "../../src/detection/names/words.ts";
import type { Field } from "../../src/formats/format.ts";

/** Linux, macOS, Windows, also with doubled backslashes and as the file systems of WSL and Git Bash show it. */
const HOME =
  /(?<![\w.-])(?:\/home\/|(?:\/mnt)?\/[a-z]\/Users\/|\/Users\/|[A-Za-z]:(?:\\{1,2}|\/)Users(?:\\{1,2}|\/))([\p{L}\p{N}][\p{L}\p{N}._-]{1,63})(?![\p{L}\p{N}._${}<>-])/gu;
/** What lies in `/home` itself, mostly of images. */
const FILE = /\.(?:txt|py|sh|ya?ml|json|csv|zip|t?gz|tar|cfg|conf|log|env|toml|ipynb|com|exe)$/i;
/** Roles whose values telemetry or everyone who lists jobs sees as names. */
const NAMES: ReadonlySet<string> = new Set(["name", "tag"]);

export const homeFolder: Detector = {
  id: "home-folder",
  title: "User name in a path",
  category: "name",
  severity: "warning",
  docs:
    "A path into somebody's home folder tells the name of a user, and works on one machine only. In a command, a variable or an input it is stored " +
    "with the job and shown to all who can list jobs; in a name it reaches telemetry. Folders of service accounts and of images (root, azureuser, " +
    "jovyan, vscode) are left alone.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text", "env", "command", "argument", "input", "url", "setting"],
  precedence: 43,
  anchors: ["/home/", "Users/", "Users\\"],
  get leaks(): readonly Example[] {
    return [
      { role: "command", name: "command", value: "python /home/adoe/train.py", secret: "adoe", severity: "info" },
      {
        role: "env",
        name: "DATA",
        value: String.raw`C:\Users\robin.quill\data`,
        secret: "robin.quill",
        severity: "info",
      },
      { role: "tag", name: "source", value: "/Users/rquill/exp", secret: "rquill", severity: "warning" },
      { role: "input", name: "data", value: "file:///home/rquill/data.csv", secret: "rquill", severity: "info" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "command", name: "command", value: "python /home/azureuser/train.py" },
      { role: "env", name: "HOME", value: "/home/jovyan" },
      { role: "env", name: "DATA", value: "/home/$USER/data" },
      { role: "input", name: "data", value: "https://contoso.com/home/index.html" },
      { role: "setting", name: "path", value: "src/home/adoe" },
      { role: "command", name: "command", value: "cp /home/<user>/x ." },
      { role: "command", name: "RUN", value: "pip install -r /home/requirements.txt && cd /home/samples" },
      { role: "command", name: "WORKDIR", value: "cd /home/predictor/app", family: "dockerfile" },
    ];
  },
  detect: (field, context) => firstPlaces(placesIn(field, context)),
};

function* placesIn(field: Field, context: DetectionContext): Generator<Match> {
  // Images make users of their own.
  if (field.format.family === "dockerfile" || field.format.family === "compose") return;
  const { allowed } = listedNames(context);
  for (const match of field.value.matchAll(HOME)) {
    const user = match[1] ?? "";
    if (isNoPerson(user.toLowerCase()) || allowed.has(fold(user))) continue;
    const end = match.index + match[0].length;
    yield {
      start: end - user.length,
      end,
      confidence: "medium",
      severity: NAMES.has(field.role) ? "warning" : "info",
      evidence: ["a home folder"],
    };
  }
}

function isNoPerson(user: string): boolean {
  if (isNobody(user) || FILE.test(user) || !/\p{L}{2}/u.test(user)) return true;
  return COMMON_WORDS.has(user) || COMMON_WORDS.has(user.replace(/s$/, ""));
}
