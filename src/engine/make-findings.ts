import type { Severity } from "../detection/detector.ts";
import { Secret } from "../detection/secret.ts";
import { makeExcerpt } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import { fingerprint } from "../findings/fingerprint.ts";
import { nameMessage, placeOf, referenceMessage, secretMessage, slotMessage } from "../findings/message.ts";
import type { Field } from "../formats/format.ts";
import { pathOf } from "../formats/walk.ts";
import { remediesFor } from "../remedies/remedy.ts";
import type { Source, Span } from "../source/source.ts";
import { SLOT_RULE } from "./hit.ts";
import type { Hit } from "./hit.ts";
import type { Resolved } from "./resolve.ts";
import type { SourceSettings } from "./scan-source.ts";
import { firstAt } from "./spans.ts";

/** Of hostile files; nobody reads more. */
const MOST_FINDINGS = 5000;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/**
 * The findings of one source, in the order of `resolved`; of very many the most severe. Of rules that are off there are
 * none, and what they found is masked all the same.
 */
export function makeFindings(source: Source, resolved: readonly Resolved[], settings: SourceSettings): Finding[] {
  const spans = resolved.filter(({ hit }) => hit.span.end > hit.span.start).map(({ hit }) => hit.span);
  const masks = new Map<Span, string>(spans.map((span) => [span, new Secret(source.slice(span)).masked]));
  const unveil = veilOf(source, resolved);
  const nearby = nearbyOf(source, spans);
  const ordinals = new Map<string, number>();
  const findings: Finding[] = [];
  for (const each of mostSevere(resolved, settings)) {
    const { detector, match, span } = each.hit;
    const field = unveil(each.hit.field);
    const path = pathOf(field);
    const key = `${detector.id}\n${path}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const severity = severityOf(each.hit, settings);
    const title = match.message ?? detector.title;
    const subject = { field, category: detector.category, rule: detector.id, title, severity, file: source.file };
    findings.push({
      rule: detector.id,
      severity,
      confidence: match.confidence,
      message: messageOf(each.hit, field),
      file: source.file,
      format: { id: field.format.id, title: field.format.title, family: field.format.family },
      role: field.role,
      path,
      span,
      start: source.positionAt(span.start),
      end: source.positionAt(span.end),
      secret: new Secret(field.value.slice(match.start, match.end)),
      fingerprint: fingerprint(detector.id, settings.identify(source.file), path, ordinal),
      evidence: [...(match.evidence ?? []), ...each.agreeing.map((rule) => `also found by ${rule}`)],
      remedies: remediesFor({
        ...subject,
        ...(detector.rotation === undefined ? {} : { rotation: detector.rotation }),
        slot: detector.id === SLOT_RULE,
      }),
      related: each.elsewhere.map((other) => ({
        file: source.file,
        ...source.positionAt(other.span.start),
        path: pathOf(unveil(other.field)),
        message: "the same value is used here through an alias",
      })),
      excerpt: makeExcerpt(source, span, nearby(span), (masked) => masks.get(masked) ?? "…"),
    });
  }
  return findings;
}

function mostSevere(resolved: readonly Resolved[], settings: SourceSettings): readonly Resolved[] {
  const reported = resolved.filter(({ hit }) => !settings.off.has(hit.detector.id));
  if (reported.length <= MOST_FINDINGS) return reported;
  const ranked = reported.toSorted((a, b) => RANK[severityOf(b.hit, settings)] - RANK[severityOf(a.hit, settings)]);
  const kept = new Set(ranked.slice(0, MOST_FINDINGS));
  return reported.filter((each) => kept.has(each));
}

function severityOf({ detector, match }: Hit, settings: SourceSettings): Severity {
  return settings.severities.get(detector.id) ?? match.severity ?? detector.severity;
}

function messageOf({ detector, match, span }: Hit, field: Field): string {
  const title = match.message ?? detector.title;
  const where = field.place?.(span);
  if (detector.category === "name") return nameMessage(title, field, where);
  if (detector.category === "reference") return referenceMessage(title, field, where);
  if (detector.category === "posture") return `${title} (${placeOf(field)} of ${field.format.title})`;
  return detector.id === SLOT_RULE ? slotMessage(field, where) : secretMessage(title, field, where);
}

/** How far on a line a secret can stand from what an excerpt shows and still be looked for there. */
const FAR = 10_000;

/** The spans that can show up in the excerpt of a finding: those near it, and near the beginnings of the lines around. */
function nearbyOf(source: Source, sorted: readonly Span[]): (span: Span) => readonly Span[] {
  const starts = sorted.map(({ start }) => start);
  const ends = sorted.map(({ end }) => end);
  return (span) => {
    const { line } = source.positionAt(span.start);
    const before = source.lineStarts[Math.max(0, line - 2)] ?? 0;
    const after = source.lineStarts[line] ?? source.text.length;
    const windows = [
      { from: before, to: before + FAR },
      { from: span.start - FAR, to: span.end + FAR },
      { from: after, to: after + FAR },
    ];
    return [...new Set(windows.flatMap(({ from, to }) => sorted.slice(firstAt(ends, from), firstAt(starts, to))))];
  };
}

/** A shorter secret may be an ordinary word, and words stand in keys. */
const SHORTEST_VEILED = 10;

/** Keys are shown in paths and messages; a key that holds a secret of the file is masked there. */
function veilOf(source: Source, resolved: readonly Resolved[]): (field: Field) => Field {
  // By how they begin, so that a key is compared with few of many.
  const secrets = new Map<string, Set<string>>();
  for (const { hit } of resolved) {
    if (hit.detector.category !== "secret" || hit.span.end - hit.span.start < SHORTEST_VEILED) continue;
    const secret = source.slice(hit.span);
    const head = secret.slice(0, SHORTEST_VEILED);
    secrets.set(head, (secrets.get(head) ?? new Set()).add(secret));
  }
  const veil = (text: string): string => {
    let veiled = text;
    for (let at = 0; at + SHORTEST_VEILED <= text.length; at++) {
      for (const secret of secrets.get(text.slice(at, at + SHORTEST_VEILED)) ?? []) {
        if (text.startsWith(secret, at)) veiled = veiled.replaceAll(secret, new Secret(secret).masked);
      }
    }
    return veiled;
  };
  const unveil = (field: Field): Field => {
    if (secrets.size === 0) return field;
    const name = veil(field.name);
    const path = field.path.map((part) => (typeof part === "string" ? veil(part) : part));
    const within = field.within === undefined ? undefined : unveil(field.within);
    const same =
      name === field.name && within === field.within && path.every((part, index) => part === field.path[index]);
    return same ? field : { ...field, name, path, ...(within === undefined ? {} : { within }) };
  };
  return unveil;
}
