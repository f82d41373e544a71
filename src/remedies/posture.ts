import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import type { Tree } from "./snippet.ts";
import { definition } from "./snippet.ts";
import { definitionFile } from "./variables.ts";
import { safeName, wordsOf } from "./words.ts";
import { workspaceSetup } from "./workspace-setup.ts";

/** A setting as it should be: in YAML, in the REST API where that differs, and what comes with it. */
interface Setting {
  readonly value: string | boolean;
  readonly rest?: string | boolean;
  readonly note: string;
}

/**
 * By name, in lower case and without underscores.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/reference-yaml-workspace
 * @see https://learn.microsoft.com/azure/machine-learning/reference-yaml-compute-aml
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-disable-local-auth-storage
 */
const SETTINGS: ReadonlyMap<string, Setting> = new Map<string, Setting>(
  Object.entries({
    hbiworkspace: {
      value: true,
      note: "Reduces the diagnostic data that Microsoft collects. It can be set only when the workspace is created.",
    },
    publicnetworkaccess: {
      value: "disabled",
      rest: "Disabled",
      note: "Set up a private endpoint first; without one nobody can reach it any more.",
    },
    egresspublicnetworkaccess: {
      value: "disabled",
      rest: "Disabled",
      note: "The deployment then reaches only the resources of the workspace.",
    },
    allowpublicaccesswhenbehindvnet: {
      value: false,
      note: "Set up a private endpoint first; without one nobody can reach it any more.",
    },
    systemdatastoresauthmode: {
      value: "identity",
      rest: "Identity",
      note: "Needs ml extension 2.27 or azure-ai-ml 1.17; users and computes then need Storage Blob Data Contributor on the storage account.",
    },
    sshpublicaccessenabled: {
      value: false,
      note: "Whoever needs a shell can use the terminal of a compute instance or the ssh service of a job.",
    },
    remoteloginportpublicaccess: {
      value: "disabled",
      rest: "Disabled",
      note: "Whoever needs a shell can use the terminal of a compute instance or the ssh service of a job.",
    },
    sshpublicaccess: {
      value: "disabled",
      rest: "Disabled",
      note: "Whoever needs a shell can use the terminal of the compute instance.",
    },
    enablenodepublicip: {
      value: false,
      note: "Needs a workspace with a managed network, or a virtual network of your own.",
    },
    nopublicip: { value: true, note: "Needs a workspace with a managed network, or a virtual network of your own." },
    enablerootaccess: { value: false, note: "Packages can still be installed into environments without root." },
    authmode: {
      value: "aad_token",
      rest: "AADToken",
      note: "Keys do not expire; with Microsoft Entra tokens callers need a role on the endpoint. Managed endpoints only.",
    },
    enabledataisolation: { value: true, note: "It can be set only when the workspace is created." },
    isolationmode: {
      value: "allow_only_approved_outbound",
      rest: "AllowOnlyApprovedOutbound",
      note: "Outbound rules must then name what jobs may reach.",
    },
    authenabled: { value: true, note: "Without it everyone who reaches the address can call the service." },
    sslenabled: { value: true, note: "Without it keys and data travel in plain text." },
    adminuserenabled: { value: false, note: "Give the identities that pull images the role AcrPull first." },
  }),
);

/** The setting to use. */
export const postureSetting: Advice = (subject) => {
  const { field, rule } = subject;
  const isGathered = field.format.id === "azureml-rest/posture" || field.name === "credentialsType";
  const gathered = isGathered ? workspaceSetup(field.name) : undefined;
  if (gathered !== undefined) return gathered;
  const { label } = wordsOf(subject);
  const name = safeName(field.name, field);
  const setting = SETTINGS.get(field.name.replaceAll("_", "").toLowerCase());
  if (setting === undefined || name === undefined) {
    return [
      manual(
        `Check ${label} against what the rule recommends`,
        `jobscrub explain ${rule} says which value is safe and why.`,
      ),
    ];
  }
  const isCamel = /[A-Z]/.test(name);
  const value = isCamel ? (setting.rest ?? setting.value) : setting.value;
  const tree: Tree = { [name]: value };
  return [
    manual(
      `Set ${name} to ${String(value)}`,
      definition(definitionFile(subject, "the definition"), "", tree),
      setting.note,
    ),
  ];
};
