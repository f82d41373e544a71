/** How the arguments of a call are spelled in a definition. */
export interface CallShape {
  /** Names of the arguments by position. */
  readonly positional?: readonly string[];
  /** Dotted paths of the keywords that a definition spells differently; an empty one leaves the keyword out. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Where the value of the one thing stands that the call names: of `PipelineParameter(name="x", default_value=1)`. */
  readonly pair?: string;
}
