import type { DetectionContext, Detector, Example, Match } from "../../src/detection/detector.ts";
import { firstPlaces } from "../../src/detection/names/first-places.ts";
import type { Field } from "../../src/formats/format.ts";

/** Jira's keys, Azure DevOps' work items, ServiceNow's records. */
const TICKET =
  /(?<![\w#-])(?:([A-Z][A-Z0-9_]{1,9})-[1-9]\d{0,6}|(AB)#\d{1,7}|(INC|CHG|PRB|RITM|TASK|REQ)\d{7,10})(?![\w-]|\.\d)/g;
/** Standards, models, machines and measures that are written alike. */
const NO_KEYS = new Set(
  (
    "UTF ISO SHA MD RSA AES CVE CWE RFC PEP IEEE IEC EN DIN GPT BERT LLAMA VGG RESNET VIT T CLIP SAM YOLO OPUS GEMMA PHI QWEN BLOOM OPT FALCON CIFAR COCO MNIST IMAGENET " +
    "STAGE STEP PHASE PART V VERSION RUN EXP TEST TRIAL FOLD EPOCH SEED GPU CPU TPU A H NC ND NV COVID SARS COV SEV LAYER TOP BLEU ROUGE F P R K N X Y Z L B M DAY WEEK Q H1 FY AZ DP AI MODEL " +
    "INT FP BF TF CUDA CUDNN PY PYTHON NODE UBUNTU RHEL GMT UTC USB HTTP TLS SSL ZIP BASE LATIN WINDOWS CP US EU SE DD"
  ).split(" "),
);

export const ticketId: Detector = {
  id: "ticket-id",
  title: "Id of a ticket",
  category: "name",
  severity: "info",
  optIn: true,
  docs:
    "A ticket id (`ABC-1234`, `AB#123`) leads who can read the tracker to the project, and its key is often the project's name. Off by default, since " +
    "models and standards are written alike (GPT-4, ISO-8601); with `names.tickets` only the keys given there count, in any case.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://learn.microsoft.com/azure/devops/boards/github/link-to-from-github",
  ],
  roles: ["name", "tag", "text"],
  precedence: 37,
  signatures: [/[A-Za-z][-_ #]?\d/],
  get leaks(): readonly Example[] {
    return [
      { role: "name", name: "experiment_name", value: "MLPLAT-1234 retrain", secret: "MLPLAT-1234" },
      { role: "text", name: "description", value: "Fixes AB#4711.", secret: "AB#4711" },
      { role: "tag", name: "ticket", value: "INC0012345" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "name", name: "display_name", value: "GPT-4 against BERT-768" },
      { role: "tag", name: "encoding", value: "UTF-8" },
      { role: "name", name: "name", value: "run-17-abc-12" },
      { role: "tag", name: "date", value: "2026-11-24" },
    ];
  },
  detect: (field, context) => firstPlaces(placesIn(field, context)),
};

function* placesIn(field: Field, context: DetectionContext): Generator<Match> {
  for (const { 0: id, index, key } of ticketsIn(field.value, context)) {
    if (key !== undefined && NO_KEYS.has(key)) continue;
    yield { start: index, end: index + id.length, confidence: "low" };
  }
}

interface Ticket {
  readonly 0: string;
  readonly index: number;
  /** Absent where nothing else is written like it. */
  readonly key?: string | undefined;
}

function* ticketsIn(value: string, { tickets = [] }: DetectionContext): Generator<Ticket> {
  if (tickets.length === 0) {
    for (const match of value.matchAll(TICKET)) yield { 0: match[0], index: match.index, key: match[1] };
    return;
  }
  const keys = tickets.map((key) => key.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join("|");
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${keys})[-_ #]?\\d{1,7}(?!\\d)`, "gi");
  for (const match of value.matchAll(pattern)) yield { 0: match[0], index: match.index };
}
