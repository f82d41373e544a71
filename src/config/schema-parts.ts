import * as z from "zod";

// The kinds of values of which the schema of the configuration is made. The `error` of each completes the sentence
// "expected …".

export const flag = z.boolean({ error: "true or false" });
export const count = z.int({ error: "a whole number above 0" }).positive({ error: "a whole number above 0" });
export const words = (what: string) => z.array(text(what), { error: `a list of ${what}s` });
export const globs = z.array(glob(), { error: "a list of globs" });

export function text(what: string) {
  const error = `a ${what}`;
  return z.string({ error }).regex(/\S/, { error });
}

export function glob() {
  const error =
    'a glob relative to the folder of this file, such as "jobs/**", without "/" or "!" at the start or "/" at the end';
  return z.string({ error }).regex(/^(?!\/|!(?!\()).*[^/\s]$/, { error });
}

export function oneOf<const Words extends readonly string[]>(...options: Words) {
  return z.enum(options, { error: `one of ${options.join(", ")}` });
}

export function map<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: "a map" });
}
