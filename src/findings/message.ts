import type { Field } from "../formats/format.ts";

/** What a value is called in a message. */
export function placeOf(field: Field): string {
  return field.encoded === undefined ? plainPlaceOf(field) : `${plainPlaceOf(field)} (in ${field.encoded})`;
}

function plainPlaceOf(field: Field): string {
  const name = field.name.replace(/^-+/, "");
  const { within } = field;
  // A part that is decoded has no other name than the value.
  if (within !== undefined && field.name === within.name) return plainPlaceOf(within);
  if (within !== undefined && within.role !== "command" && !isWord(within))
    return `${name} inside ${plainPlaceOf(within)}`;
  switch (field.role) {
    case "env":
      return name === "" ? "an environment variable" : `environment variable ${name}`;
    case "name":
      return field.name === "key" ? "a name" : name;
    case "tag":
      return name === "" ? "a tag" : `tag ${name}`;
    case "text":
      return name === "" ? "the text" : name;
    case "command":
      return field.path.length === 0 || name === "command" ? "the command" : name;
    case "argument":
      return within === undefined || isWord(within) ? `argument ${name}` : `argument ${name} of a command`;
    case "input":
      return `input ${name}`;
    case "credential":
      return `credential field ${name}`;
    case "url":
      return name === "" ? "an address" : name;
    case "build":
      return `${name} line`;
    case "setting":
      return name === "" ? "a setting" : name;
  }
}

/** A word of a list of arguments (`--api-key=X`) has no name of its own. */
function isWord({ role, name }: Field): boolean {
  return role === "argument" && name === "";
}

const article = (title: string): string => (/^[AEIO]/.test(title) ? `an ${title}` : `a ${title}`);

const IN_FILE = " lies in the file for everyone who can read";

/** A value and its definition. @param where the part of the file in which it stands: `cell 4, line 2` */
function subjectOf(field: Field, where: string | undefined): string {
  return `${placeOf(field)} of ${article(field.format.title)}${where === undefined ? "" : ` in ${where}`}`;
}

/** One sentence for a secret: what, where, and what happens to it there. Never the value. */
export function secretMessage(title: string, field: Field, where?: string): string {
  return `${title} in ${subjectOf(field, where)}${consequence(field)}`;
}

/** One sentence for a reference that nothing resolves where it stands, or that is resolved too early. */
export function referenceMessage(title: string, field: Field, where?: string): string {
  if (field.holds === "deferred") return `${title} (${subjectOf(field, where)})`;
  return `${title} in ${subjectOf(field, where)}; the text is passed on as it stands`;
}

/** One sentence for a place that asks for a secret and holds none yet. */
export function slotMessage(field: Field, where?: string): string {
  const { family } = field.format;
  const stored =
    family === "job" || family === "schedule"
      ? "; what is filled in here is logged and stored with the job"
      : family === "online-deployment" || family === "batch-deployment"
        ? "; what is filled in here is stored with the deployment and shown to all who can read it"
        : `; what is filled in here${IN_FILE} it`;
  return `No secret yet in ${subjectOf(field, where)}${stored}`;
}

/** The message of a finding on a command line, which is kept elsewhere than what stands in a file. */
export function onCommandLine(message: string): string {
  const at = message.indexOf(IN_FILE);
  return at === -1 ? message : `${message.slice(0, at)} stays in the history of the shell and in logs of CI`;
}

/** One sentence for a name that should not stand where it stands. */
export function nameMessage(title: string, field: Field, where?: string): string {
  return `${title} (${subjectOf(field, where)}): ${nameConsequence(field)}`;
}

/** What the platform does with the value (learn.microsoft.com, concept-data-encryption, "Data collection and handling"). */
function consequence(field: Field): string {
  const { family } = field.format;
  const { role } = field;
  if (family === "job" || family === "schedule") {
    if (role === "env") return "; logged and stored with the job, cannot be changed after submission";
    if (role === "command" || role === "argument" || role === "input")
      return "; stored with the job and shown to all who can list jobs";
    if (role === "name") return "; names reach telemetry and cannot be changed after submission";
    if (role === "tag" || role === "text") return "; shown to all who can list jobs and sent to telemetry";
  }
  if (family === "online-deployment" || family === "batch-deployment")
    return role === "env" ? "; stored with the deployment and shown to all who can read it" : "";
  if (role === "credential") return `; it${IN_FILE} the repository`;
  return "";
}

function nameConsequence(field: Field): string {
  const { family } = field.format;
  if (field.role === "name" && (family === "job" || family === "schedule"))
    return "names reach telemetry and cannot be changed after submission";
  if (field.role === "name") return "names reach telemetry and stay in logs";
  return "tags and texts are shown to all who can list the resource and reach logs";
}
