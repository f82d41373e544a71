import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { NEEDS, jobSetting } from "./job.ts";
import { VAULT_URL, readInCode } from "./key-vault.ts";
import { definition } from "./snippet.ts";
import { jobChange } from "./variables.ts";
import { wordsOf } from "./words.ts";

/** A literal input of a job. */
export const jobInput: Advice = (subject) => {
  // Unknown settings of a pipeline are sent as they are, but they are no inputs.
  if (subject.field.path.includes("settings")) return jobSetting(subject);
  const { label } = wordsOf(subject);
  return [
    readInCode(subject, {
      title: `Remove ${label} from the inputs and read it from Key Vault in your code`,
      why: "Inputs are stored and shown like environment variables: in plain text, for everyone who can list the jobs, and never to be changed. Take the input out of the command as well.",
      change: jobChange(subject, ""),
      where: "in your script",
      as: "value",
      needs: NEEDS,
    }),
  ];
};

/** What a node of a pipeline gives to the component that it runs. */
export const NODE_CHANGE = definition("pipeline.yml", "on every node that uses the component", {
  jobs: { "<node>": { environment_variables: { KEY_VAULT_URL: VAULT_URL }, identity: { type: "managed" } } },
});

/** The default of a component's input, or a variable or command of a component. */
export const componentValue: Advice = (subject) => {
  const { field } = subject;
  const { label } = wordsOf(subject);
  return [
    readInCode(subject, {
      title: `Remove ${label} from the component and read it from Key Vault in its code`,
      why: "A version of a component can't be changed, and everyone who can use the component can read it. It has no field that refers to a secret.",
      change: NODE_CHANGE,
      where: "in the component's script",
      as: field.role === "env" ? "variable" : "value",
      needs: NEEDS,
    }),
  ];
};

/** A variable of an image: of an environment, of conda, of a Dockerfile. */
export const imageVariable: Advice = (subject) => {
  const { label } = wordsOf(subject);
  return [
    readInCode(subject, {
      title: `Remove ${label} from the image and read it from Key Vault when the job runs`,
      why: "What is built into an image can be read by everyone who can pull it.",
      change: jobChange({ ...subject, file: "job.yml", field: { ...subject.field, path: [] } }, ""),
      where: "in your script",
      as: "variable",
      needs: NEEDS,
    }),
  ];
};

/** A variable of a model package, which is an image for deployments. */
export const packageVariable: Advice = (subject) => {
  const { label } = wordsOf(subject);
  return [
    manual(
      `Remove ${label} from the package and set it on the deployment that uses it`,
      "What is built into an image can be read by everyone who can pull it.",
      "An online deployment can take the value from Key Vault or from a connection: https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoint-with-secret-injection",
    ),
  ];
};
