import { dirname, resolve } from "node:path";
import type { Place, Reading } from "./command.ts";
import { sourceOf } from "./files.ts";

/** `module net './net.bicep' = {`, `using 'main.bicep'`, `loadTextContent('x.json')`: files next to the one that says so. */
const NAMED =
  /^[ \t]*(?:module[ \t]+\w+|using|extends)[ \t]+'([^'\r\n$]{1,400})'|\bload(?:Text|Json|Yaml)(?:Content)?\('([^'\r\n$]{1,400})'/gm;
/** No template is made of more files. */
const MOST = 200;

/** The files that a Bicep file takes in, and those that they take in. */
export function bicepReadings(file: Reading, place: Place): Reading[] {
  const found = new Map<string, Reading>();
  const pending = [resolve(place.cwd, file.target)];
  const first = pending[0];
  for (let path = pending.pop(); path !== undefined && found.size < MOST; path = pending.pop()) {
    if (!/\.bicep(?:param)?$/i.test(path)) continue;
    for (const match of sourceOf(path, place)?.text.matchAll(NAMED) ?? []) {
      const named = match[1] ?? match[2] ?? "";
      // Modules of a registry: `br:…`, `ts/…:…`.
      if (/^(?:br|ts)[:/]/.test(named)) continue;
      const target = resolve(dirname(path), named);
      if (target === first || found.has(target)) continue;
      found.set(target, { ...file, target, optional: true });
      pending.push(target);
    }
  }
  return [...found.values()];
}
