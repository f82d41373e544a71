export declare function exampleBodies(
  folder: string,
): readonly { readonly type: string; readonly method: string; readonly file: string; readonly body: object }[];
export declare function leavesOf(value: unknown): ReadonlySet<string>;
