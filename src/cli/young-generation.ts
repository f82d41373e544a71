import { setFlagsFromString } from "node:v8";

/**
 * Keeps the memory of this process for young objects as small as it is now. V8 lets it grow while objects come fast,
 * since Node 22 to 128 MB, and in an audit all but few of them are garbage as soon as a page is read. Its size can be
 * chosen only where a process starts (`--max-semi-space-size`), but V8 asks for the factor each time it would grow.
 *
 * @see V8, src/heap/new-spaces.cc, NewSpace::Grow; https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
