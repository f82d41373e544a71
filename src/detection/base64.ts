const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/**
 * The bytes of a text in base64 or base64url, with or without padding; `undefined` when it is neither. Node's own
 * decoder skips what does not belong.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bare = text.replace(/={1,4}$/, "");
  return BASE64.test(text) && bare.length % 4 !== 1 ? Buffer.from(bare, "base64") : undefined;
}

/** The text in UTF-8 that a base64 text stands for, or `undefined` when it stands for no printable text. */
export function decodeBase64Text(text: string): string | undefined {
  const decoded = decodeBase64(text)?.toString("utf8");
  // eslint-disable-next-line no-control-regex
  return decoded === undefined || /[\0-\x08\x0e-\x1f\x7f\ufffd]/.test(decoded) ? undefined : decoded;
}

/** The object that a base64 text in JSON stands for, or `undefined`. */
export function decodeBase64Object(text: string): Record<string, unknown> | undefined {
  const json = decodeBase64Text(text);
  if (json === undefined || !json.trimStart().startsWith("{")) return undefined;
  try {
    const parsed: unknown = JSON.parse(json);
    return typeof parsed === "object" && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
