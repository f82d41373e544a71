import type { Remedy } from "../findings/finding.ts";
import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { envFile } from "./env-file.ts";
import { shell } from "./snippet.ts";
import { condaAddress } from "./urls.ts";
import { wordsOf } from "./words.ts";

/**
 * Files with logins: for the machine of a person, not for a job.
 *
 * @see https://docs.npmjs.com/using-private-packages-in-a-ci-cd-workflow
 * @see https://packaging.python.org/specifications/pypirc/
 */
export const credentialsFile: Advice = (subject) => {
  const { field } = subject;
  const [keepOut, ...move] = envFile(subject);
  const id = field.format.id;
  if (keepOut === undefined) return move;
  if (id === "npm/config") {
    return [
      manual(
        "Write the name of a variable in place of the token",
        "npm fills in variables of the environment when it reads the file. Write: //<registry>/:_authToken=${NPM_TOKEN}",
        "Set NPM_TOKEN from the secrets of your pipeline. It must not become an environment variable of a job, which is stored in plain text.",
      ),
      keepOut,
    ];
  }
  if (id === "python/pypirc") {
    return [
      keepOut,
      manual(
        "Or delete the password and publish without a stored one",
        "PyPI can trust a pipeline of GitHub, GitLab and others without any token: look for trusted publishers in its documentation.",
        shell("elsewhere twine asks for it, or takes it from the secrets of your pipeline", "twine upload <files>"),
      ),
    ];
  }
  if (id === "dvc/config") return [localRemote(subject.file), keepOut];
  return [keepOut, ...move];
};

/**
 * @see https://dvc.org/doc/command-reference/remote/modify
 */
function localRemote(file: string): Remedy {
  if (file.endsWith(".local")) {
    return manual(
      "Delete it and log in by identity",
      "For Azure: az login, and no account_key, sas_token or connection_string in the remote; for S3: a profile.",
      "git must ignore .dvc/config.local; dvc init sees to that.",
    );
  }
  return manual(
    "Move it to the local configuration, which git ignores, or log in by identity",
    shell("writes to .dvc/config.local", "dvc remote modify --local <remote> <option> <value>"),
    "For Azure: az login, and no account_key, sas_token or connection_string in the remote; for S3: a profile.",
  );
}

/**
 * Requirements files and pip's configuration. Connections of the workspace help only where Azure ML installs from them.
 *
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 * @see https://pip.pypa.io/en/stable/topics/authentication/
 */
export const requirementsAddress: Advice = (subject) => {
  const { file } = wordsOf(subject);
  const connection = condaAddress(subject).map((remedy) => ({
    ...remedy,
    steps: [
      "For packages that Azure ML installs into an environment: list them in the pip section of its conda file, which is all that it reads.",
      ...remedy.steps,
    ],
  }));
  if (subject.field.format.id === "pip/config") {
    return [
      ...connection,
      manual(
        `For your own machine keep the login in the keyring instead of ${file}`,
        shell(
          "pip then asks the keyring of the system",
          "pip install keyring",
          "pip config set global.keyring-provider subprocess",
        ),
        "Keep the file itself out of every code folder: a job uploads all of it.",
      ),
    ];
  }
  return [
    ...connection,
    manual(
      "For your own machine and pipelines write the name of a variable in place of the token",
      "pip fills in variables of the environment in requirements files. Write: --extra-index-url https://<user>:${PIP_TOKEN}@<host>/<feed>/simple/",
      "Set PIP_TOKEN from the secrets of your pipeline. It must not become an environment variable of a job or an argument of an image.",
    ),
  ];
};
