import type { PipelineRequest } from "@azure/core-rest-pipeline";

type Body = NonNullable<PipelineRequest["body"]>;
/** A stream of Node or of the web. Both can be gone through with `for await`. */
type Stream = AsyncIterable<Uint8Array | string>;

/**
 * The text of a body, UTF-8. A stream can be read only once: what was read of it takes its place in the request. A
 * function makes a new stream each time. A form is not read.
 */
export async function textOfBody(request: PipelineRequest): Promise<string | undefined> {
  const { body } = request;
  if (body === undefined || body === null) return undefined;
  if (typeof body === "string") return withoutMark(body);
  const bytes = bytesAt(body);
  if (bytes !== undefined) return withoutMark(bytes.toString("utf8"));
  if (body instanceof Blob) return withoutMark(await body.text());
  const stream: unknown = typeof body === "function" ? body() : body;
  if (!isStream(stream)) return undefined;
  const read = await collect(stream);
  if (typeof body !== "function") request.body = read;
  return withoutMark(read.toString("utf8"));
}

function bytesAt(body: Body): Buffer | undefined {
  if (body instanceof ArrayBuffer) return Buffer.from(body);
  return ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : undefined;
}

function isStream(body: unknown): body is Stream {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

async function collect(stream: Stream): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

function withoutMark(text: string): string {
  return text.replace(/^\u{feff}/u, "");
}
