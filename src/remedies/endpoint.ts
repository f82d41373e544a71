import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { shell } from "./snippet.ts";
import { wordsOf } from "./words.ts";

/**
 * The keys of an online endpoint.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/how-to-authenticate-online-endpoint
 */
export const endpointKey: Advice = (subject) => [
  manual(
    `Delete ${wordsOf(subject).label}, since Azure ML generates the keys of an endpoint itself`,
    "Callers fetch a key when they need it:",
    shell("prints the keys", "az ml online-endpoint get-credentials --name <endpoint>"),
    "Better still no keys at all: auth_mode aad_token on managed endpoints.",
  ),
];
