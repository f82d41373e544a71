import { shell } from "../snippet.ts";
import type { Fixer } from "./fix.ts";
import { platformVariable } from "./platform-variable.ts";
import { showCommand } from "./vault-command.ts";

/**
 * A value in a Compose file becomes a variable of whoever starts it; without it nothing starts.
 *
 * @see https://docs.docker.com/reference/compose-file/interpolation/
 */
export const composeFix: Fixer = ({ field, start, end }, context) => {
  // Compose reads a doubled dollar sign as one, and anything else behind one as a variable.
  if (field.value.slice(start, end).includes("$")) return undefined;
  const variable = platformVariable(context);
  const part = { start: field.offset + start, end: field.offset + end, value: `\${${variable}:?}` };
  return {
    title: `Take ${variable} from the environment of whoever starts the services`,
    safety: "safe",
    changes: [{ kind: "parts", scalar: field.scalar, parts: [part] }],
    stores: true,
    steps: [shell("before docker compose up", `export ${variable}="$(${showCommand(context)})"`)],
  };
};
