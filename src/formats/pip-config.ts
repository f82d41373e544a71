import { iniEntries } from "../document/ini.ts";
import type { Document, Scalar } from "../document/document.ts";
import type { Field, Format, Role } from "./format.ts";
import { commentFields } from "./comment-fields.ts";
import { partField } from "./lines.ts";
import type { TextFormat } from "./text-formats.ts";

const pipConfig: Format = { id: "pip/config", title: "pip configuration", family: "requirements" };
const pypirc: Format = { id: "python/pypirc", title: ".pypirc file", family: "credentials-file" };
const databricks: Format = { id: "databricks/config", title: ".databrickscfg file", family: "credentials-file" };
const profile: Format = { id: "credentials/profiles", title: "credentials file", family: "credentials-file" };

/** Settings that are a credential by definition of their file. */
const CREDENTIALS =
  /^(?:password|token|client_secret|azure_client_secret|google_credentials|aws_secret_access_key|aws_session_token|mlflow_tracking_(?:password|token))$/i;

/**
 * INI files with package indexes or logins: pip's configuration, upload logins, profiles of Databricks, AWS and MLflow.
 *
 * @see https://pip.pypa.io/en/stable/topics/configuration/
 * @see https://packaging.python.org/specifications/pypirc/
 * @see https://docs.databricks.com/dev-tools/auth/config-profiles.html
 * @see https://mlflow.org/docs/latest/auth/index.html
 */
export const iniFormats: readonly TextFormat[] = [
  iniFormat(pipConfig, (name) => /^pip\.(?:conf|ini)$/i.test(name)),
  iniFormat(pypirc, (name) => name === ".pypirc"),
  iniFormat(databricks, (name) => name === ".databrickscfg"),
  iniFormat(profile, (_, file) => /(?:^|[\\/])\.(?:aws|mlflow)[\\/]credentials$/.test(file)),
];

/** @param credentials the settings that are a credential whatever they look like */
export function iniFormat(format: Format, isNamed: TextFormat["isNamed"], credentials = CREDENTIALS): TextFormat {
  return { format, isNamed, fields: (document) => iniFields(document, format, credentials) };
}

function* iniFields(document: Document, format: Format, credentials: RegExp): Generator<Field> {
  const text = document.root as Scalar;
  for (const { section, key, value } of iniEntries(text.value)) {
    const { start, end } = value;
    const path = section === "" ? [key] : [section, key];
    yield partField(
      format,
      roleOf(key, text.value.slice(start, end), format, credentials),
      key,
      text,
      start,
      end,
      path,
    );
  }
  yield* commentFields(format, text, /^\s*[#;]/);
}

function roleOf(key: string, value: string, { family }: Format, credentials: RegExp): Role {
  if (family === "credentials-file" && credentials.test(key)) return "credential";
  return value.includes("://") ? "url" : "setting";
}
