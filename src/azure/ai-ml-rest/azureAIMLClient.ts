import { getClient } from "@azure-rest/core-client";
import type { ClientOptions } from "@azure-rest/core-client";
import type { KeyCredential, TokenCredential } from "@azure/core-auth";
import type { AzureAIMLClient } from "./clientDefinitions.ts";

/** The version of the resource manager's specification from which the client is made. */
export const API_VERSION = "2024-04-01";

export interface AzureAIMLClientOptions extends ClientOptions {
  /** The version of the resource manager's API. Default: {@link API_VERSION}. What is asked by region takes none. */
  readonly apiVersion?: string;
}

/**
 * A client of Azure Machine Learning: of the resource manager, or with the address of a region
 * (`https://REGION.api.azureml.ms`) of its run history.
 *
 * @param endpoint `https://management.azure.com`, or another cloud's
 */
export default function createClient(
  endpoint: string,
  credential: TokenCredential | KeyCredential,
  { apiVersion = API_VERSION, ...options }: AzureAIMLClientOptions = {},
): AzureAIMLClient {
  const scopes = options.credentials?.scopes ?? ["https://management.azure.com/.default"];
  const client = getClient(endpoint, credential, { ...options, credentials: { ...options.credentials, scopes } });
  client.pipeline.addPolicy({
    name: "AzureAIMLApiVersionPolicy",
    sendRequest(request, next) {
      const url = new URL(request.url);
      // Addresses of next pages carry the version already.
      if (!url.searchParams.has("api-version") && url.pathname.startsWith("/subscriptions/")) {
        url.searchParams.set("api-version", apiVersion);
        request.url = url.href;
      }
      return next(request);
    },
  });
  return client as AzureAIMLClient;
}
