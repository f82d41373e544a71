import type { Detector } from "../detection/detector.ts";

export const UPLOADED_FILE_RULE = "uploaded-credential-file";

/** The rule about files of a code folder that are credentials by their nature; it looks at files, not at values. */
export const uploadedFileRule: Omit<Detector, "detect"> = {
  id: UPLOADED_FILE_RULE,
  title: "Credential file in a code folder",
  category: "secret",
  severity: "error",
  docs:
    "A job uploads its whole code folder to the storage of the workspace, where everyone who can read the workspace's storage finds it, and keeps it " +
    "for every run. This file is a credential by its nature: a private key, a key store, or the file in which a tool keeps its login. " +
    "Keep it outside of the folder or name it in the folder's own .amlignore; a .gitignore further up does not count.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/how-to-save-write-experiment-files",
    "https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/azure/ai/ml/_utils/_asset_utils.py",
  ],
  roles: "all",
  precedence: 40,
  leaks: [],
  clean: [],
};
