import type { Document, MapNode, Node, Path, Scalar, SequenceNode } from "../document/document.ts";
import type { Span } from "../source/source.ts";

/**
 * What a value is for. `env` an environment variable, `name` a name that telemetry sees, `tag` a tag or property,
 * `text` free text, `command` a command line, `argument` one argument or flag of a command, `input` a literal input,
 * `credential` a field meant for a credential, `url` an address or path, `build` a line of a build file, `setting` all
 * else.
 */
export type Role =
  | "env"
  | "name"
  | "tag"
  | "text"
  | "command"
  | "argument"
  | "input"
  | "credential"
  | "url"
  | "build"
  | "setting";

/** What the platform does with a definition; decides, with the role, which advice is true. */
export type Family =
  | "job"
  | "component"
  | "environment"
  | "online-deployment"
  | "batch-deployment"
  | "endpoint"
  | "datastore"
  | "connection"
  | "compute"
  | "workspace"
  | "schedule"
  | "asset"
  | "flow"
  | "template"
  | "env-file"
  | "conda"
  | "dockerfile"
  | "workflow"
  | "shell"
  | "compose"
  | "kubernetes"
  | "kubernetes-job"
  | "platform-job"
  | "source-code"
  | "job-v1"
  | "deployment-v1"
  | "mlflow"
  | "requirements"
  | "credentials-file"
  | "settings-file"
  | "notebook"
  | "command-line"
  | "program"
  | "text";

/**
 * What a value is known to hold, so that its name says nothing about a secret. `deferred`: an expression that a program
 * works out when it submits the job.
 */
export type Holds = "pointer" | "identifier" | "public" | "posture" | "deferred";

/** A kind of definition. */
export interface Format {
  /** `platform/kind`, for example `azureml/commandJob`. Part of the JSON report. */
  readonly id: string;
  /** As a sentence needs it: "Azure ML command job". */
  readonly title: string;
  readonly family: Family;
  /** The language in which it is written, when that is a program and no document. */
  readonly language?: "python";
}

/** One value of a definition and what it is. */
export interface Field {
  readonly role: Role;
  /** The last name on the way to the value: the variable, the tag, the flag, the key. May be empty. */
  readonly name: string;
  readonly path: Path;
  readonly scalar: Scalar;
  /** The part of `scalar.value` that this field is about. */
  readonly value: string;
  /** Where `value` begins in `scalar.value`. */
  readonly offset: number;
  readonly format: Format;
  readonly holds?: Holds;
  /** The field this one was taken out of: the command in which a flag stands. */
  readonly within?: Field;
  /** How the value is written when this is what it stands for: `base64`, `hex in base64`. */
  readonly encoded?: string;
  /** Where people write to people: a value that only its name gives away counts less there. */
  readonly informal?: "comment" | "prose";
  /** The map or the list of named values in which it stands beside others. */
  readonly beside?: MapNode | SequenceNode;
  /** Further names under which the value is used, for example the flag to which a command passes an input. */
  readonly usedAs?: readonly string[];
  /** Says in which part of the file a place is when lines alone say little: `cell 4, line 2`. */
  readonly place?: (span: Span) => string | undefined;
}

/** A file or folder that a definition pulls in. */
export interface Link {
  readonly kind: "file" | "folder";
  readonly what:
    | "job"
    | "component"
    | "environment"
    | "conda"
    | "dockerfile"
    | "code"
    | "build"
    | "deployment"
    | "other";
  /** As written, relative to the file of the definition. */
  readonly target: string;
  readonly path: Path;
  readonly scalar: Scalar;
}

/** `call`: a program makes it by a call of the SDK. */
export type RecognisedBy = "schema" | "type" | "shape" | "name" | "call";

/** A recognised definition: a document, or a part of one. */
export interface Definition {
  readonly format: Format;
  readonly by: RecognisedBy;
  readonly document: Document;
  readonly root: Node;
  /** Empty when nothing in the text could concern any of them. */
  readonly fields: readonly Field[];
  /** How many values it has, read or not. */
  readonly values: number;
  readonly links: readonly Link[];
  /** How many nodes were visited to read it. */
  readonly visits: number;
  /** All else that stands in the file, to be read for exact formats; the whole file when absent. */
  readonly texts?: readonly Field[];
}

export type { MapNode };
