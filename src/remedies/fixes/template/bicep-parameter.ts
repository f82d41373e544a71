import type { TextEdit } from "../../../source/edit.ts";
import type { Fix, Fixer } from "../fix.ts";
import { DEPLOY_STEP, parameterName } from "./arm-parameter.ts";
import { isWholeScalar } from "../nodes.ts";

/** A literal of a Bicep file becomes a secure parameter; the default of a parameter goes. */
export const bicepParameterFix: Fixer = ({ definition: { document }, field }, context) => {
  const { text, file } = document.source;
  const { span } = field.scalar;
  const literal = text.slice(span.start, span.end);
  // Only what is one string between single quotes.
  if (!/\.bicep$/i.test(file) || !isWholeScalar(field) || !/^'[^'\n]*'$/.test(literal) || /\$\{/.test(literal))
    return undefined;
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const declared = /^param[ \t]+(\w+)[ \t]+string([ \t]*=[ \t]*)$/.exec(text.slice(lineStart, span.start));
  if (declared !== null) {
    const [, name = "", equals = ""] = declared;
    const above = text.slice(0, lineStart).trimEnd();
    const secure = above.endsWith("@secure()") ? [] : [insert(lineStart, "@secure()\n", text)];
    return fix(name, context.name, [
      ...secure,
      { span: { start: span.start - equals.length, end: span.end }, text: "" },
    ]);
  }
  const name = parameterName(context.name);
  const isTaken = new RegExp(String.raw`^[ \t]*(?:param|var|resource|module|func|type|output)\s+${name}\b`, "m").test(
    text,
  );
  if (isTaken || !/:[ \t]*$/.test(text.slice(lineStart, span.start))) return undefined;
  // Declarations may stand anywhere; the first resource, module or variable comes behind the other parameters.
  const first = /^(?:resource|module|var|output)\b/m.exec(text)?.index;
  if (first === undefined || first > span.start) return undefined;
  const declaration = insert(first, `@secure()\nparam ${name} string\n\n`, text);
  return fix(name, context.name, [declaration, { span, text: name }]);
};

function fix(name: string, secret: string, edits: readonly TextEdit[]): Fix {
  return {
    title: `Make ${name} a secure parameter that whoever deploys gives, from the secret ${secret}`,
    safety: "unsafe",
    edits,
    stores: true,
    steps: [
      `In the .bicepparam file: param ${name} = az.getSecret('<subscription>', '<group>', '<vault>', '${secret}')`,
      DEPLOY_STEP,
    ],
  };
}

function insert(at: number, written: string, text: string): TextEdit {
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? "\n";
  return { span: { start: at, end: at }, text: written.replaceAll("\n", lineBreak) };
}
