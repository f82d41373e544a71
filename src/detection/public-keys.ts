import { isEmulatorKey } from "./checksum/legacy-key.ts";

const KEY = /[A-Za-z0-9+/]{86}==/g;

/** Whether a value is, or holds nothing secret but, a public key of an emulator. */
export function isPublicDevelopmentKey(value: string): boolean {
  if (value.includes("UseDevelopmentStorage=true")) return true;
  if (value.length < 88 || value.length > 4096) return false;
  const keys = value.match(KEY);
  return keys !== null && keys.every(isEmulatorKey);
}
