import type { DetectionContext, Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import { isInternalHost } from "../../src/detection/names/internal-host.ts";
import { isNobody } from "../../src/detection/names/nobody.ts";
import { listedNames } from "../../src/detection/names/listed-names.ts";
import { fold } from "../../src/detection/names/words.ts";
import type { Field } from "../../src/formats/format.ts";

const USER_AT_HOST =
  /(?<![\w.:@/+%-])([A-Za-z][\w.-]{1,31})@([A-Za-z0-9][A-Za-z0-9-]{1,62}(?:\.[A-Za-z0-9-]{1,63}){0,5})(?![\w@-])/g;
/** How machines are called: `dgx-01`, `gpu7`, `srv-ml-2`, `alex-laptop`. */
const MACHINE =
  /^(?:(?:srv|server|host|node|vm|dgx|gpu|hpc|login|workstation|desktop|laptop|pc|mac|win|lnx|linux|devbox|box)[a-z]{0,8}-?\d{0,5}|[a-z][a-z0-9-]{0,30}-(?:laptop|desktop|pc|mbp|macbook|vm|workstation|box|server|srv|node|dgx|gpu)-?\d{0,4}|(?:desktop|laptop)-[a-z0-9]{5,12}|\d{1,3}(?:\.\d{1,3}){3})$/i;

export const userAtHost: Detector = {
  id: "user-at-host",
  title: "User and machine",
  category: "name",
  severity: "warning",
  docs:
    "`user@host` says who works on which machine: many tools put it into names of runs by themselves. Names, tags and descriptions reach telemetry " +
    "that Microsoft's support engineers can read; a job's names cannot be changed after submission.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
  ],
  roles: ["name", "tag", "text", "command", "argument"],
  precedence: 44,
  anchors: ["@"],
  signatures: [/[\w-]@[A-Za-z0-9][\w-]/],
  get leaks(): readonly Example[] {
    return [
      { role: "name", name: "display_name", value: "rquill@dgx-01 sweep", secret: "rquill@dgx-01" },
      { role: "tag", name: "launched_by", value: "rquill@robin-laptop" },
      { role: "tag", name: "host", value: "rquill@train7.corp" },
      {
        role: "command",
        name: "command",
        value: "scp m.pt rquill@10.1.2.3:/srv",
        secret: "rquill@10.1.2.3",
        severity: "info",
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "name", name: "environment", value: "azureml:env@latest" },
      { role: "name", name: "model", value: "churn@production" },
      { role: "command", name: "command", value: "pip install git+ssh://git@github.com/contoso/x.git" },
      { role: "command", name: "command", value: "npm install left-pad@1.3.0" },
      { role: "tag", name: "metric", value: "recall@10" },
      { role: "text", name: "description", value: "ssh azureuser@gpu-1" },
    ];
  },
  detect: (field, context) => firstPlaces(placesIn(field, context)),
};

function* placesIn(field: Field, context: DetectionContext): Generator<Match> {
  const { allowed } = listedNames(context);
  for (const match of field.value.matchAll(USER_AT_HOST)) {
    const [whole, user = "", host = ""] = match;
    if (isNobody(user.toLowerCase()) || allowed.has(fold(user)) || allowed.has(fold(whole))) continue;
    if (!MACHINE.test(host) && !isInternalHost(host, context.hosts)) continue;
    const isName = field.role === "name" || field.role === "tag";
    yield {
      start: match.index,
      end: match.index + whole.length,
      confidence: "medium",
      severity: isName ? "warning" : "info",
      evidence: ["a user and the name of a machine"],
    };
  }
}
