import type { Node } from "../../document/document.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Change } from "../../document/edit/change.ts";
import type { Fixer } from "./fix.ts";
import { chainTo, entryOf, lastEntry } from "./nodes.ts";

/** A datastore loses its whole `credentials:` block and is reached with identities. */
export const datastoreFix: Fixer = ({ definition, field }, { name }) => {
  const chain = chainTo(definition.document.root, field.path);
  const at = field.path.findIndex((part) => /^credentials$/i.test(String(part)));
  const map = chain?.[at];
  const entry = map?.kind === "map" ? lastEntry(map, String(field.path[at])) : undefined;
  if (map?.kind !== "map" || entry === undefined) return undefined;
  const isBody = definition.format.id.startsWith("azureml-rest/");
  const changes = isBody ? withoutCredential(entry.value) : [{ kind: "remove", map, entry } as const];
  return (
    changes && {
      title: "Remove the credentials, so that the data is reached with identities",
      // Whoever used the datastore did so with its credential; now each needs a role.
      safety: "unsafe",
      changes,
      stores: true,
      steps: [
        `The value stays in the vault as ${name}; delete it there once every job reads the data with an identity.`,
      ],
    }
  );
};

/**
 * A body of the REST API always has credentials, of a kind.
 *
 * @see https://learn.microsoft.com/rest/api/azureml/datastores/create-or-update#nonedatastorecredentials
 */
function withoutCredential(credentials: Node): Change[] | undefined {
  if (credentials.kind !== "map") return undefined;
  const kind = lastEntry(credentials, "credentialsType")?.value;
  if (kind?.kind !== "scalar") return undefined;
  const others = credentials.entries.filter(({ value }) => value !== kind);
  return [
    { kind: "set", scalar: kind, value: "None" },
    ...others.map((entry): Change => ({ kind: "remove", map: credentials, entry })),
  ];
}

/** A connection is created with the value from the vault; the file keeps all but the value. */
export const connectionFix: Fixer = (subject, { name, vault }) => {
  const placed = entryOf(subject);
  const { field, finding } = subject;
  if (placed === undefined || field.role !== "credential") return undefined;
  const changes: Change[] = [{ kind: "remove", ...placed }];
  const place = `--vault-name ${vault?.name ?? "<vault>"} --name ${name}`;
  return {
    title: `Leave ${field.name} out of the file and give it when the connection is created`,
    safety: "safe",
    changes,
    stores: true,
    steps: [
      [
        "# shell (bash, zsh): other processes of this machine see the value while the command runs",
        `az ml connection create --file ${asWord(finding.file)} \\`,
        `  --set ${field.path.join(".")}="$(az keyvault secret show ${place} --query value --output tsv)"`,
      ].join("\n"),
    ],
  };
};

/** A compute is reached with an SSH key instead of a password. */
export const computePasswordFix: Fixer = (subject, { sshPublicKey }) => {
  const placed = entryOf(subject);
  if (placed === undefined || sshPublicKey === undefined || !takesPublicKey(subject.finding)) return undefined;
  const key = subject.field.name.includes("_") ? "ssh_key_value" : "adminUserSshPublicKey";
  const changes: Change[] = [
    { kind: "rename", entry: placed.entry, key },
    { kind: "set", scalar: subject.field.scalar, value: sshPublicKey.trim() },
  ];
  return {
    title: "Let people in with an SSH key instead of a password",
    safety: "safe",
    changes,
    stores: false,
    steps: ["The password of a compute that exists stays what it was; create the compute anew."],
  };
};

/** Whether a public key could stand in the place of a password; an attached machine takes the private one. */
export function takesPublicKey({ format, path }: Finding): boolean {
  return format.family === "compute" && /(?:^|\.)admin_?password$/i.test(path) && !/vm|VirtualMachine/i.test(format.id);
}

/** A file name as a shell reads it. */
function asWord(file: string): string {
  if (/[\p{Cc}]/u.test(file)) return "<file>";
  return /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
