import { describe, expect, test } from "vitest";
import { EmbeddedText } from "../../src/document/embedded-text.ts";
import { base64Text, percentText } from "../../src/document/embedded-encoding.ts";
import { child } from "../../src/document/document.ts";
import type { Scalar } from "../../src/document/document.ts";
import { parseJson } from "../../src/document/json.ts";
import { placeScalar, textScalar } from "../../src/document/placed-scalar.ts";
import { parseYaml } from "../../src/document/yaml.ts";
import { Source } from "../../src/source/source.ts";

function jsonValue(json: string, key = "x"): { source: Source; scalar: Scalar } {
  const source = new Source("a.json", json);
  return { source, scalar: child(parseJson(source)[0]?.root, key) as Scalar };
}

describe("a text inside values", () => {
  test("knows where its parts are written, escapes included", () => {
    const { source, scalar } = jsonValue(String.raw`{"x": "say \"héllo\"\nand \u0041 go"}`);
    const text = EmbeddedText.within(scalar);
    for (const word of ['"héllo"', "and", "A", "go"]) {
      const at = text.text.indexOf(word);
      const written = source.slice(text.spanOf(at, at + word.length));
      expect(JSON.parse(`"${written}"`)).toBe(word);
    }
  });

  test("of several values is one text", () => {
    const source = new Source("a.json", String.raw`["one\n", "two\n", "", "thr\u0065e"]`);
    const root = parseJson(source)[0]?.root;
    const scalars = root?.kind === "sequence" ? (root.items as Scalar[]) : [];
    const text = EmbeddedText.joined(scalars.map((each) => EmbeddedText.within(each)));
    expect(text.text).toBe("one\ntwo\nthree");
    expect(source.slice(text.spanOf(8, 13))).toBe(String.raw`thr\u0065e`);
    expect(source.slice(text.spanOf(2, 6))).toBe(String.raw`e\n", "tw`);
    expect(text.spanOf(13, 13)).toEqual({ start: source.text.length - 2, end: source.text.length - 2 });
    expect(text.lineOf(source.text.indexOf("two"))).toBe(2);
    expect(text.lineOf(source.text.indexOf("thr"))).toBe(3);
    expect(text.lineOf(0)).toBeUndefined();
    expect(source.slice(text.slice(4, 7).spanOf(0, 3))).toBe("two");
    expect(() => text.readAs("shorter")).toThrow(TypeError);
  });

  test("places the values of a document that is read from it", async () => {
    const { source, scalar } = jsonValue(String.raw`{"x": "name: \"it's\"\nvalue: |\n  s3cr\u0065t\n"}`);
    const text = EmbeddedText.within(scalar);
    const [document] = await parseYaml(new Source("inner.yml", text.text));
    const name = placeScalar(child(document?.root, "name") as Scalar, text);
    expect(name.value).toBe("it's");
    expect(source.slice(name.at(0, 4))).toBe("it's");
    expect(source.slice(name.span)).toBe(String.raw`\"it's\"`);
    const value = placeScalar(child(document?.root, "value") as Scalar, text);
    expect(source.slice(value.at(0, 6))).toBe(String.raw`s3cr\u0065t`);
  });

  test("is one value", () => {
    const { source, scalar } = jsonValue(String.raw`{"x": "one\ntwo three"}`);
    const value = textScalar(EmbeddedText.within(scalar).slice(4));
    expect(value.value).toBe("two three");
    expect(source.slice(value.span)).toBe("two three");
    expect(source.slice(value.at(4, 9))).toBe("three");
  });
});

describe("encoded texts", () => {
  test("in percent-encoding lead back to each letter", () => {
    const { source, scalar } = jsonValue('{"x": "user%3Dadoe%3Bp%C3%A4ss%3Dhunter-2x"}');
    const text = percentText(scalar, 0, scalar.value.length);
    expect(text?.value).toBe("user=adoe;päss=hunter-2x");
    const at = text?.value.indexOf("päss") ?? 0;
    expect(text && source.slice(text.at(at, at + 4))).toBe("p%C3%A4ss");
    expect(text && source.slice(text.at(at + 5, at + 14))).toBe("hunter-2x");
    expect(percentText(jsonValue('{"x": "50%25 100%"}').scalar, 0, 9)).toBeUndefined();
    expect(percentText(jsonValue('{"x": "%3D%FF%FE"}').scalar, 0, 9)).toBeUndefined();
  });

  test("in base64 are the whole value", () => {
    const encoded = Buffer.from('{"password": "hunter-2x"}').toString("base64");
    const { source, scalar } = jsonValue(JSON.stringify({ x: encoded }));
    const text = base64Text(scalar, 0, encoded.length);
    expect(text?.value).toBe('{"password": "hunter-2x"}');
    expect(text && source.slice(text.at(3, 5))).toBe(encoded);
    const bytes = Buffer.from(Array.from({ length: 48 }, (_, index) => index * 5)).toString("base64");
    expect(base64Text(jsonValue(JSON.stringify({ x: bytes })).scalar, 0, bytes.length)).toBeUndefined();
  });
});
