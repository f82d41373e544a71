/** A picture, sound or film of an output, as one string in base64 or as a list of its lines. */
const PICTURE = /"(?:image|audio|video)\/[\w.+-]{1,60}"\s*:\s*(?:\[\s*)?"/g;

/**
 * The text of a notebook with its pictures blanked, all offsets as they were: base64 can look like a key by chance, and
 * there are megabytes of it.
 */
export function withoutPictures(text: string): string {
  let rest = "";
  let at = 0;
  for (const { index, 0: head } of text.matchAll(PICTURE)) {
    const start = index + head.length;
    const end = text.indexOf('"', start);
    if (start < at || end === -1) continue;
    rest += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}
