import type { Remedy } from "../findings/finding.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { manual } from "./advice.ts";
import { readInCode } from "./key-vault.ts";
import { definition, nest, shell } from "./snippet.ts";
import { moveToVault } from "./text.ts";
import { definitionFile, isRest } from "./variables.ts";
import { wordsOf } from "./words.ts";

const MAKE_KEY = shell("", "ssh-keygen -t rsa -b 4096 -f <key-file>");

/**
 * The password of a compute's administrator.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/reference-yaml-compute-aml
 * @see https://learn.microsoft.com/azure/machine-learning/reference-yaml-compute-vm
 */
export const computePassword: Advice = (subject) => {
  const { label } = wordsOf(subject);
  const file = definitionFile(subject, "compute.yml");
  if (isRest(subject.field)) return [inRequest(subject)];
  if (/vmCompute|VirtualMachine/i.test(subject.field.format.id)) {
    return [
      manual(
        `Attach the machine with an SSH key instead of ${label}`,
        MAKE_KEY,
        definition(file, `instead of ${label}`, {
          ssh_settings: { admin_username: "<user>", ssh_private_key_file: "<path-outside-the-repository>" },
        }),
        "The public half goes into ~/.ssh/authorized_keys of that user on the machine.",
      ),
    ];
  }
  if (/instance/i.test(subject.field.format.id)) {
    return [
      manual(
        `Delete ${label}, since a compute instance takes only an SSH public key`,
        MAKE_KEY,
        definition(file, "or no ssh_settings at all", { ssh_settings: { ssh_key_value: "<public-key>" } }),
      ),
    ];
  }
  return [
    manual(
      `Turn SSH off, unless somebody needs it, and delete ssh_settings with ${label}`,
      definition(file, "", { ssh_public_access_enabled: false }),
    ),
    manual(
      `Or use an SSH public key instead of ${label}`,
      MAKE_KEY,
      definition(file, `instead of ${label}`, {
        ssh_settings: { admin_username: "<user>", ssh_key_value: "<content-of-the-public-key-file>" },
      }),
      "To be sure that an existing cluster forgets the password, delete it and create it again.",
    ),
  ];
};

/** A body of the REST API, where the administrator of a cluster and of an attached machine stand at different places. */
function inRequest(subject: RemedySubject): Remedy {
  const { label } = wordsOf(subject);
  if (!subject.field.path.includes("userAccountCredentials")) {
    return manual(
      `Take ${label} out of the file and put it into the request only when you send it`,
      "Read it from Key Vault or from a secret of your pipeline into the body, and don't write the body to disk.",
    );
  }
  return manual(
    `Use an SSH public key instead of ${label}, or no account at all`,
    MAKE_KEY,
    definition(
      definitionFile(subject, "compute.json"),
      "",
      nest(["properties", "properties"], {
        userAccountCredentials: { adminUserName: "<user>", adminUserSshPublicKey: "<content-of-the-public-key-file>" },
      }),
    ),
    "Without an account set remoteLoginPortPublicAccess to Disabled.",
  );
}

/** Anything else of a compute. */
export const computeSetting: Advice = (subject) =>
  subject.field.path.some((part) => /ssh/i.test(String(part))) ? computePassword(subject) : moveToVault(subject);

/** A variable of a custom application, or a command of a set-up script, of a compute instance. */
export const computeVariable: Advice = (subject) => {
  const { label } = wordsOf(subject);
  return [
    readInCode(subject, {
      title: `Remove ${label} and read it from Key Vault with the identity of the compute`,
      why: "No reference to a secret is documented here; the value would stand in the compute's definition in plain text.",
      change: definition(definitionFile(subject, "compute.yml"), "", { identity: { type: "system_assigned" } }),
      where: "in the application; KEY_VAULT_URL is the vault's address",
      as: subject.field.role === "env" ? "variable" : "value",
      needs: ["The packages are azure-identity and azure-keyvault-secrets."],
    }),
  ];
};
