// What secretlint 12 and 13 ask of a preset, as far as ours uses it (@secretlint/types). Written out, so that the types
// of this package need no other package.

/** @see https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/types/src/SecretLintSourceCode.ts */
export interface SourceCode {
  readonly content: string;
  readonly filePath: string | undefined;
}

/** A message in the languages of secretlint; ours are English. */
export interface Messages {
  readonly [id: string]: { en(): string };
}

export interface Message {
  readonly message: string;
  readonly messageId: string;
  readonly data: undefined;
}

/** @see https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/types/src/SecretLintRule.ts */
export interface RuleContext {
  /** `range`: UTF-16 offsets in the content, half-open. */
  report(descriptor: { message: Message; range: readonly [number, number] }): void;
}

export interface RuleCreator {
  readonly messages: Messages;
  readonly meta: {
    readonly id: string;
    readonly type: "scanner";
    readonly recommended: boolean;
    readonly docs: { readonly url: string };
    readonly supportedContentTypes: ["text"];
  };
  create(context: RuleContext, options: object): { file(source: SourceCode): Promise<void> };
}

/** @see https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/types/src/SecretLintRulePreset.ts */
export interface PresetCreator {
  readonly meta: {
    readonly id: string;
    readonly type: "preset";
    readonly recommended: boolean;
    readonly docs: { readonly url: string };
  };
  readonly rules: RuleCreator[];
  create(context: { registerRule(rule: RuleCreator): void }, options: object): void;
}
