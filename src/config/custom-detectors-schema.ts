import * as z from "zod";
import type { CustomExample } from "../detection/custom-detector.ts";
import { map, oneOf, text, words } from "./schema-parts.ts";

/** A rule of the configuration has an id that no rule of jobscrub will ever have. */
export const CUSTOM_ID = /^custom-[a-z0-9]+(?:-[a-z0-9]+)*$/;

const LONGEST_PATTERN = 2000;
const LONGEST_EXAMPLE = 10_000;

const ROLES = [
  "env",
  "name",
  "tag",
  "text",
  "command",
  "argument",
  "input",
  "credential",
  "url",
  "build",
  "setting",
] as const;

const FAMILIES = [
  "job",
  "component",
  "environment",
  "online-deployment",
  "batch-deployment",
  "endpoint",
  "datastore",
  "connection",
  "compute",
  "workspace",
  "schedule",
  "asset",
  "flow",
  "template",
  "env-file",
  "conda",
  "dockerfile",
  "workflow",
  "shell",
  "compose",
  "kubernetes",
  "kubernetes-job",
  "platform-job",
  "source-code",
  "job-v1",
  "deployment-v1",
  "mlflow",
  "requirements",
  "credentials-file",
  "settings-file",
  "notebook",
  "command-line",
  "program",
  "text",
] as const;

const URL_ERROR = "an address that begins with https:// or http://";
const url = z.string({ error: URL_ERROR }).regex(/^https?:\/\/[^\s/]\S{0,1000}$/, { error: URL_ERROR });

function pattern(what: string) {
  const error = `${what} of at most ${LONGEST_PATTERN} characters`;
  return z.string({ error }).min(1, { error }).max(LONGEST_PATTERN, { error });
}

function someOf<const Words extends readonly string[]>(words: Words, what: string) {
  return z.array(oneOf(...words), { error: `a list of ${what}` }).min(1, { error: `at least one of the ${what}` });
}

const EXAMPLE_ERROR = `a text of at most ${LONGEST_EXAMPLE} characters, or a map of value, name, role, family, secret`;
const value = z.string({ error: EXAMPLE_ERROR }).max(LONGEST_EXAMPLE, { error: EXAMPLE_ERROR });

const example = z
  .union(
    [
      value,
      map({
        value: value.describe("The value as it stands in a definition"),
        name: z.string().exactOptional().describe("Its name: the variable, the key, the flag"),
        role: oneOf(...ROLES)
          .exactOptional()
          .describe("What it is for; by default the first of the detector's roles, or env"),
        family: oneOf(...FAMILIES)
          .exactOptional()
          .describe("Where it stands; by default the first of the detector's families, or job"),
        secret: z.string().exactOptional().describe("In a leak: exactly what must be marked"),
      }),
    ],
    { error: EXAMPLE_ERROR },
  )
  .transform((written): CustomExample => (typeof written === "string" ? { value: written } : written));
const examples = z.array(example, { error: "a list of values" });

const detector = map({
  id: z
    .string({ error: "an id" })
    .max(60, { error: "an id of at most 60 characters" })
    .regex(CUSTOM_ID, { error: 'an id of small letters, digits and hyphens that begins with "custom-"' })
    .describe('Names the rule in reports and on the command line; begins with "custom-"'),
  title: text("title").describe('What is found, as a sentence needs it: "Contoso build key"'),
  docs: text("text").describe("Why it matters and what the owner can do"),
  references: z.array(url, { error: "a list of addresses" }).default([]).describe("Pages about it"),
  rotation: url.exactOptional().describe("The page that says how to replace such a credential"),
  category: oneOf("secret", "name")
    .default("secret")
    .describe("Whether it finds secrets or names that must not be seen"),
  severity: oneOf("error", "warning", "info").default("error").describe("How bad a finding is if it is true"),
  confidence: oneOf("high", "medium", "low").default("high").describe("How sure a finding is"),
  pattern: pattern("a regular expression").describe(
    "A regular expression (JavaScript, flag u). Its group (?<secret>…) is what is marked, else the whole match. Every repeat needs an upper bound",
  ),
  flags: z
    .string({ error: "some of the flags i, m, s" })
    .regex(/^(?!.*(.).*\1)[ims]{0,3}$/, { error: "some of the flags i, m, s, each once" })
    .default("")
    .describe("Flags of the pattern: i (case does not matter), m (^ and $ are for lines), s (. is also a line end)"),
  namePattern: pattern("a regular expression")
    .exactOptional()
    .describe("Only values whose name (variable, key, flag) matches this; case does not matter"),
  roles: someOf(ROLES, "roles").exactOptional().describe("Only values of these roles; all by default"),
  families: someOf(FAMILIES, "families").exactOptional().describe("Only in these kinds of definitions; all by default"),
  anchors: words("literal")
    .min(1, { error: "at least one literal" })
    .exactOptional()
    .describe("Literals of which one is in every value that can match; found out from the pattern by default"),
  minEntropy: z
    .number({ error: "a number from 0 to 8" })
    .min(0, { error: "a number from 0 to 8" })
    .max(8, { error: "a number from 0 to 8" })
    .default(0)
    .describe("Least entropy (Shannon) of what is marked, in bits a character; random keys have 3.5 to 5"),
  allow: words("value").default([]).describe("Values that are left alone"),
  allowPattern: pattern("a regular expression")
    .exactOptional()
    .describe("Values in which this regular expression matches are left alone"),
  leaks: examples
    .min(1, { error: "at least one value that must be found" })
    .describe("Values in which the detector must find something; checked whenever the configuration is read"),
  clean: examples
    .default([])
    .describe("Values in which the detector must find nothing; checked whenever the configuration is read"),
});

/** The `detectors` of the configuration. What a schema cannot say is checked by custom-detectors-check.ts. */
export const customDetectors = z
  .array(detector, { error: "a list of maps" })
  .default([])
  .describe("Detectors of your own");
