import type { Advice } from "./advice.ts";
import { manual } from "./advice.ts";
import { shell } from "./snippet.ts";
import { moveToVault } from "./text.ts";
import { wordsOf } from "./words.ts";

/**
 * A `.env` file: Azure ML uploads a code folder with everything that the ignore file in its root does not name.
 *
 * @see https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/azure/ai/ml/_utils/_asset_utils.py
 */
export const envFile: Advice = (subject) => {
  const { file } = wordsOf(subject);
  const name = file === "the file" ? "<file>" : file;
  return [
    manual(
      `Keep ${file} out of the code folder and out of git`,
      "A job uploads its whole code folder to the storage of the workspace. Best: move the file to a folder that no code: names.",
      shell(
        "or exclude it; only the ignore file in the code folder itself counts, and .amlignore replaces a .gitignore there",
        `echo "${name}" >> <code-folder>/.amlignore`,
        `git rm --cached --ignore-unmatch <folder>/${name}`,
        `echo "${name}" >> .gitignore`,
      ),
      "If that folder has a .gitignore, copy its lines into .amlignore too.",
    ),
    ...moveToVault(subject),
  ];
};
