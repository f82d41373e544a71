import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { deferredValue, isSubmitted } from "./deferred.ts";
import { storeStep } from "./key-vault.ts";
import { definition, shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * A script of a shell: it lies in the repository and in every code folder that holds it.
 *
 * @see https://learn.microsoft.com/cli/azure/keyvault/secret#az-keyvault-secret-show
 */
export const shellValue: Advice = (subject) => {
  if (isSubmitted(subject.field)) return deferredValue(subject);
  if (subject.field.format.id.startsWith("slurm/")) return batchScript(subject);
  const words = wordsOf(subject);
  const show = `az keyvault secret show --vault-name <vault> --name ${words.secret} --query value --output tsv`;
  return [
    manual(
      `Read ${words.label} from the environment or from Key Vault instead of writing it in the script`,
      shell("stops when the caller has not set it", `: "\${${words.variable}:?is not set}"`),
      storeStep(subject, words),
      /\.(?:ps1|psm1)$/i.test(subject.file)
        ? `In PowerShell: $env:${words.variable} = ${show}`
        : shell("or read it where it is needed", `${words.variable}="$(${show})"`),
      "Programs that read it from a variable or from standard input show it to no other process; on a command line everyone on the machine sees it.",
    ),
  ];
};

/**
 * A batch script: Slurm keeps the script and the options of its jobs.
 *
 * @see https://slurm.schedmd.com/sbatch.html
 */
const batchScript: Advice = (subject) => {
  const words = wordsOf(subject);
  return [
    manual(
      `Read ${words.label} in the script from a file that only you can read`,
      shell("once, on the cluster", "umask 077", `cat > ~/.${words.secret}`),
      shell("in the script", `export ${words.variable}="$(cat ~/.${words.secret})"`),
      "What stands behind --export= or in the script is kept by Slurm and shown by scontrol.",
    ),
    manual(
      "Or read it from Key Vault in the script",
      storeStep(subject, words),
      shell(
        "after az login",
        `export ${words.variable}="$(az keyvault secret show --vault-name <vault> --name ${words.secret} --query value --output tsv)"`,
      ),
    ),
  ];
};

/**
 * A Compose file.
 *
 * @see https://docs.docker.com/compose/how-tos/use-secrets/
 */
export const composeValue: Advice = (subject) => {
  const { label, variable, secret } = wordsOf(subject);
  return [
    manual(
      `Take ${label} out of the Compose file`,
      definition("the Compose file", "the container reads it from a file under /run/secrets", {
        services: { "<service>": { secrets: `[${secret}]` } },
        secrets: { [secret]: { environment: variable } },
      }),
      `Or hand on the variable of the caller (environment: with only the name ${variable}), or name a file that git ignores under env_file.`,
      "Values under build.args stay in the history of the image; take a build secret instead.",
    ),
  ];
};
