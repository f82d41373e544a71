import type { Format } from "../format.ts";
import { iniFormat } from "../pip-config.ts";

const config: Format = { id: "dvc/config", title: "DVC configuration", family: "credentials-file" };

/** What a remote takes as its credential, by the names that DVC has for it. */
const CREDENTIALS =
  /^(?:password|secret_access_key|session_token|account_key|connection_string|sas_token|client_secret|oss_key_secret|token|gdrive_client_secret)$/i;

/**
 * The configuration of DVC, the shared one and the local one.
 *
 * @see https://dvc.org/doc/command-reference/remote/modify
 */
export const dvcConfig = iniFormat(
  config,
  (_, file) => /(?:^|[\\/])\.dvc[\\/]config(?:\.local)?$/.test(file),
  CREDENTIALS,
);
