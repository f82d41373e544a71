import type { Field } from "../formats/format.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { definition, nest } from "./snippet.ts";
import { definitionFile, isRest } from "./variables.ts";
import { safeName, wordsOf } from "./words.ts";

/** What becomes of one kind of name or text of a job once it is submitted. */
interface Fate {
  readonly at: RegExp;
  readonly seen: string;
  readonly later: string;
}

const TELEMETRY = "Microsoft may collect it for diagnostics, in logs that its support engineers can read";
const CREATE_ONLY = "It can't be changed after submission.";

/**
 * @see https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling
 * @see https://learn.microsoft.com/azure/machine-learning/monitor-azure-machine-learning-reference
 * @see https://learn.microsoft.com/javascript/api/@azure/eventgrid/machinelearningservicesruncompletedeventdata
 */
const JOB_FATES: readonly Fate[] = [
  {
    at: /experiment_?name$/i,
    seen: `${TELEMETRY}; it also goes to your own Azure Monitor logs and Event Grid subscribers, if you have any.`,
    later: `${CREATE_ONLY} Don't just delete the line: the CLI and the SDK then take the name of the current folder.`,
  },
  {
    at: /display_?name$/i,
    seen: `${TELEMETRY}, and everyone who can list the jobs sees it.`,
    later: `${CREATE_ONLY} Without it the job's name is shown.`,
  },
  {
    at: /(?:^|\.)properties\./i,
    seen: "It goes to your Event Grid subscribers (runProperties), if you have any, and everyone who can list the jobs sees it.",
    later: "Properties can only be added after submission, never changed or removed.",
  },
  {
    at: /(?:^|\.)tags\./i,
    seen: "It goes to your Event Grid subscribers (runTags), if you have any, and everyone who can list the jobs sees it.",
    later: "A tag can still be changed after submission; what received it keeps the old value.",
  },
  {
    at: /description$/i,
    seen: "Everyone who can list the jobs sees it.",
    later: "The description can still be changed after submission.",
  },
  {
    at: /(?:^|\.)name$|job_?name$/i,
    seen: `${TELEMETRY}; it also goes to your own Azure Monitor logs, if you have any, and stands in every address of the job.`,
    later: CREATE_ONLY,
  },
];

const JOB_DEFAULT: Fate = {
  at: /^/,
  seen: "It is stored with the job, and everyone who can list the jobs sees it.",
  later: CREATE_ONLY,
};

const RESOURCES: Fate = {
  at: /^/,
  seen: `It is the name of a resource: ${TELEMETRY}, and it stands in addresses and activity logs.`,
  later:
    "A resource can't be renamed: create it under the new name and delete, or for versioned assets archive, the old one.",
};

const RESOURCE_TEXT: Fate = {
  at: /^/,
  seen: "Everyone who can read the resource sees it.",
  later: "Updating the resource replaces it, except in versions of assets that are already in use elsewhere.",
};

function fateOf(field: Field): Fate {
  const parts = field.path.filter((part) => typeof part === "string");
  const path = (isRest(field) ? parts.slice(1) : parts).join(".");
  if (isJobLike(field)) return JOB_FATES.find(({ at }) => at.test(path) || at.test(field.name)) ?? JOB_DEFAULT;
  return field.role === "name" ? RESOURCES : RESOURCE_TEXT;
}

function isJobLike({ format }: Field): boolean {
  return format.family === "job" || format.family === "job-v1" || format.family === "command-line";
}

/** What kind of word it is, and what to write in its place. */
function replacementFor(subject: RemedySubject): { readonly what: string; readonly example: string } {
  const kind = `${subject.rule} ${subject.title}`;
  const isTag = subject.field.role === "tag";
  if (subject.rule === "home-folder") {
    return {
      what: "a path that holds on every machine: relative to the code folder, or an input of the job",
      example: "data/train.csv",
    };
  }
  if (/host|\bip-address|subscription/i.test(kind) && !kind.startsWith("user")) {
    return {
      what: "what the machine or the subscription is for; keep its address where it is needed to work",
      example: isTag ? "staging" : "sync-staging-02",
    };
  }
  if (subject.rule === "ticket-id") {
    return { what: "what is done; keep the mapping to the ticket in the tracker", example: "churn-baseline-02" };
  }
  if (/e-?mail|person|people|user|author|alias|\bname of a/i.test(kind)) {
    return {
      what: "a team or a role instead of a person; Azure ML records by itself who submitted",
      example: isTag ? "ml-platform-team" : "bert-finetune-03",
    };
  }
  if (/denied|deny|project|customer|client|code-?name|secret word/i.test(kind)) {
    return {
      what: "what is done instead of for whom; keep the mapping to the project in your own tracker",
      example: isTag ? "team-a" : "churn-baseline-02",
    };
  }
  return { what: "what is done, with which model, and a number", example: isTag ? "team-a" : "bert-finetune-03" };
}

/** A name, tag or text with something that must not be known outside. */
export const renameSensitive: Advice = (subject) => {
  const { field } = subject;
  const { label } = wordsOf(subject);
  const { seen, later } = fateOf(field);
  if (/emails?$|recipients/i.test(String(field.path.findLast((part) => typeof part === "string")))) {
    return [manual("Give the address of a group instead of a person's", `${seen} ${later}`)];
  }
  const { what, example } = replacementFor(subject);
  if (field.role !== "name" && field.role !== "tag")
    return [manual(`Rewrite ${label} without it`, `Write ${what}.`, `${seen} ${later}`)];
  return [
    manual(
      `Choose another value for ${label} before you submit`,
      `Write ${what}.`,
      exampleOf(subject, example),
      `${seen} ${later}`,
    ),
  ];
};

/** The line as it could be, under its key; a name that is a key itself only as a word. */
function exampleOf(subject: RemedySubject, example: string): string {
  const { field } = subject;
  const key = safeName(field.name, field);
  if (key === undefined || field.path.at(-1) === field.value) return `For example: ${example}`;
  const parent = String(field.path.at(-2) ?? "");
  const path = field.role === "tag" && /^(?:tags|properties|metadata)$/.test(parent) ? [parent, key] : [key];
  return definition(definitionFile(subject, "job.yml"), "for example", nest(path, example));
}

/** A secret in a name, a tag or a text, from which nothing reads it. */
export const removeText: Advice = (subject) => {
  const { label } = wordsOf(subject);
  const { seen, later } = fateOf(subject.field);
  return [
    manual(
      `Delete the secret from ${label}; nothing reads it from there`,
      `${seen} ${later}`,
      "If your code needs it, keep it in Key Vault and read it with the identity of the compute: https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs",
    ),
  ];
};
