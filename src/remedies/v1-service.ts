import type { Remedy } from "../findings/finding.ts";
import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { storeStep } from "./key-vault.ts";
import { python, shell } from "./snippet.ts";
import { isBuilt, registryLogin, version1Build } from "./v1-image.ts";
import { version1Address } from "./v1.ts";
import { variablesBlock } from "./variables.ts";
import { wordsOf } from "./words.ts";

/**
 * Web services of version 1. Only online endpoints of version 2 resolve references, and only in variables.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/concept-secret-injection
 * @see https://learn.microsoft.com/python/api/azureml-core/azureml.core.webservice.aks.aksservicedeploymentconfiguration
 * @see https://learn.microsoft.com/python/api/azureml-core/azureml.core.webservice.aci.aciservicedeploymentconfiguration
 */
export const serviceValue: Advice = (subject) => {
  const { field } = subject;
  const { label } = wordsOf(subject);
  if (/^(?:primary|secondary)_?key$/i.test(field.name)) return [generatedKey(label)];
  if (/^ssl/i.test(field.name)) return [keyFile(label)];
  if (isBuilt(field)) return version1Build(subject);
  if (/registry/i.test(field.path.join("."))) return registryLogin(subject);
  if (/\.(?:conda_?dependencies|channels|pip)(?:\.|$)/i.test(`.${field.path.join(".")}`))
    return version1Address(subject);
  const isVariable = variablesBlock(field) !== undefined;
  return [
    manual(
      `Remove ${label} and move the service to an online endpoint of v2`,
      "A web service of v1 has no field that refers to a secret: its variables are part of its image and its definition.",
      `An online deployment of v2 can take ${isVariable ? "the variable" : "it"} from Key Vault when it is created: https://learn.microsoft.com/azure/machine-learning/how-to-deploy-online-endpoint-with-secret-injection`,
      storeStep(subject, wordsOf(subject)),
      "Until then let the scoring script read the vault with azure-identity and azure-keyvault-secrets; on AKS, workload identity gives its pod an identity. Run.get_secret does not work there, since a service is no run.",
    ),
  ];
};

function generatedKey(label: string): Remedy {
  return manual(
    `Delete ${label} from the file and let Azure ML make the keys`,
    "Without keys in the deployment configuration the service gets new ones, which nobody has to write down.",
    shell("whoever calls the service fetches them", "az ml service get-keys --name <service>"),
  );
}

function keyFile(label: string): Remedy {
  return manual(
    `Take ${label} out of the file and name a key file outside of the repository when you deploy`,
    python(
      "where the service is deployed; AKS takes the same through its compute target",
      "from azureml.core.webservice import AciWebservice",
      "config = AciWebservice.deploy_configuration(",
      "    ssl_enabled=True,",
      `    ssl_cert_pem_file="<folder>/cert.pem",`,
      `    ssl_key_pem_file="<folder>/key.pem",`,
      `    ssl_cname="<host>",`,
      ")",
    ),
    "A private key that was in git must be replaced, and its certificate with it.",
  );
}
