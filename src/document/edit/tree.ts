/** A value to be written into a document: maps and leaves. */
export type Tree = string | boolean | { readonly [key: string]: Tree };
