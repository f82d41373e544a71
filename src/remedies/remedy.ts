import type { Remedy } from "../findings/finding.ts";
import type { Family, Role } from "../formats/format.ts";
import type { Advice, RemedySubject } from "./advice.ts";
import { batchVariable } from "./batch-deployment.ts";
import { commandOr, familyOfCommand, jobCommand } from "./commands.ts";
import { computePassword, computeSetting, computeVariable } from "./compute.ts";
import { connectionCredential, connectionTarget } from "./connection.ts";
import { credentialsFile, requirementsAddress } from "./credentials-file.ts";
import { datastoreCredential } from "./datastore.ts";
import { endpointKey } from "./endpoint.ts";
import { envFile } from "./env-file.ts";
import { flowVariable } from "./flow.ts";
import { componentValue, imageVariable, jobInput, packageVariable } from "./inputs.ts";
import { kubernetesValue, platformValue } from "./kubernetes.ts";
import { jobCredential, jobSetting, jobText, jobVariable } from "./job.ts";
import { projectValue } from "./mlflow.ts";
import { notebookValue } from "./notebook.ts";
import { removeText, renameSensitive } from "./names.ts";
import { deploymentSetting, deploymentVariable } from "./online-deployment.ts";
import { postureSetting } from "./posture.ts";
import { deferredAdvice, pythonAdvice } from "./python.ts";
import { replaceReference } from "./references.ts";
import { rotate } from "./rotate.ts";
import { scheduleVariable } from "./schedule.ts";
import { composeValue, shellValue } from "./shell-script.ts";
import { leaveUnfilled } from "./slot.ts";
import { declaredValue, isDeclared, templateValue } from "./template.ts";
import { moveToVault } from "./text.ts";
import { addressWith, condaAddress, dockerBuild } from "./urls.ts";
import { serviceValue } from "./v1-service.ts";
import { version1Address, version1Credential, version1Input, version1Value } from "./v1.ts";
import { workflowValue } from "./workflow.ts";

export type { RemedySubject } from "./advice.ts";

/** What is true at a family of definitions, role by role; `else` for the roles that are not named. */
type Places = Partial<Readonly<Record<Role, Advice>>> & { readonly else: Advice };

const TEXTS = { name: removeText, tag: removeText, text: removeText } as const;

const JOB: Places = {
  ...TEXTS,
  tag: jobText,
  env: jobVariable,
  input: jobInput,
  command: jobCommand,
  argument: jobCommand,
  credential: jobCredential,
  url: addressWith(jobSetting),
  build: condaAddress,
  else: jobSetting,
};

/** The advice for a secret, by what the platform does with the definition and what the value is for. */
const PLACES: Readonly<Record<Family, Places>> = {
  job: JOB,
  schedule: { ...JOB, env: scheduleVariable },
  component: {
    ...TEXTS,
    command: commandOr(componentValue),
    argument: commandOr(componentValue),
    url: addressWith(componentValue),
    else: componentValue,
  },
  environment: { ...TEXTS, env: imageVariable, url: condaAddress, build: condaAddress, else: imageVariable },
  conda: { ...TEXTS, env: imageVariable, else: condaAddress },
  dockerfile: { ...TEXTS, env: imageVariable, else: dockerBuild },
  "online-deployment": {
    ...TEXTS,
    env: deploymentVariable,
    url: addressWith(deploymentSetting),
    else: deploymentSetting,
  },
  "batch-deployment": { ...TEXTS, url: addressWith(batchVariable), else: batchVariable },
  endpoint: { ...TEXTS, credential: endpointKey, else: moveToVault },
  datastore: { ...TEXTS, url: addressWith(datastoreCredential), else: datastoreCredential },
  connection: { ...TEXTS, tag: connectionTarget, url: connectionTarget, else: connectionCredential },
  compute: {
    ...TEXTS,
    env: computeVariable,
    command: computeVariable,
    argument: computeVariable,
    credential: computePassword,
    else: computeSetting,
  },
  workspace: { ...TEXTS, else: moveToVault },
  asset: { ...TEXTS, env: packageVariable, url: addressWith(moveToVault), else: moveToVault },
  flow: { ...TEXTS, else: flowVariable },
  template: { else: templateValue },
  "env-file": { else: envFile },
  workflow: { else: workflowValue },
  shell: { else: shellValue },
  notebook: { else: notebookValue },
  compose: { else: composeValue },
  kubernetes: { ...TEXTS, else: kubernetesValue },
  "kubernetes-job": { ...TEXTS, else: kubernetesValue },
  "platform-job": { ...TEXTS, else: platformValue },
  "source-code": { else: moveToVault },
  "job-v1": {
    ...TEXTS,
    credential: version1Credential,
    input: version1Input,
    url: version1Address,
    else: version1Value,
  },
  "deployment-v1": { ...TEXTS, else: serviceValue },
  mlflow: { ...TEXTS, else: projectValue },
  requirements: { else: requirementsAddress },
  "credentials-file": { else: credentialsFile },
  "settings-file": { ...TEXTS, else: moveToVault },
  "command-line": { else: moveToVault },
  program: { ...TEXTS, else: moveToVault },
  text: { else: moveToVault },
};

/** What can truthfully be done about a finding, the best first. No remedy repeats the value. */
export function remediesFor(subject: RemedySubject): readonly Remedy[] {
  switch (subject.category) {
    case "name":
      return renameSensitive(subject);
    case "posture":
      return postureSetting(subject);
    case "reference":
      return (subject.field.holds === "deferred" ? deferredAdvice : replaceReference)(subject, adviceAt(subject));
    case "secret":
      return secretRemedies(subject);
  }
}

function secretRemedies(subject: RemedySubject): readonly Remedy[] {
  const place = adviceAt(subject);
  if (subject.slot === true) return leaveUnfilled(subject, place);
  return subject.severity === "info" ? place : [...place, rotate(subject)];
}

function adviceAt(subject: RemedySubject): readonly Remedy[] {
  const { field } = subject;
  const isCommandLine = field.format.family === "command-line";
  const places = PLACES[isCommandLine ? familyOfCommand(field) : field.format.family];
  // A variable that is set inside the command of a definition is a part of that command.
  const role = field.role === "env" && field.within !== undefined && !isCommandLine ? "command" : field.role;
  const advice = field.format.language === "python" ? pythonAdvice(subject) : undefined;
  const place = advice ?? places[role] ?? places.else;
  return (isDeclared(field) ? declaredValue(place) : place)(subject);
}
