import type { Option, Takes } from "./arguments.ts";

/** An option of `az ml`. */
export interface AzOption extends Option {
  /** The property of the definition that it sets: `name`, `ssh_settings.admin_password`. */
  readonly sets?: string;
  /** What it holds that decides how the command is read. */
  readonly is?: "file" | "set" | "debug" | "literal";
}

/** Makes options that take so many words, of their names and the property that they set. */
const option =
  (takes: Takes) =>
  (names: string, sets?: string): AzOption => ({
    names: names.split(" "),
    takes,
    ...(sets === undefined ? {} : { sets }),
  });

export const one = option("one");
export const flag = option("none");
export const maybe = option("maybe");
export const many = option("many");
