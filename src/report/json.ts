import type { Finding, JsonObject, JsonValue, Place, Report, ReportChart, ReportMoment, SourceExcerpt } from '../core/index.ts';
import { countSeverities, sortFindings } from './words.ts';

/**
 * The report as versioned JSON; its shape is published as `schema/report.schema.json` and only grows within a version.
 * Texts are raw: who prints them escapes them.
 */
export function reportToJson(report: Report): JsonObject {
  const counts = countSeverities(report.findings);
  return {
    version: 1,
    verb: report.verb,
    verdict: report.verdict,
    ...(report.cause && { cause: report.cause }),
    headline: report.headline,
    ...(report.nextStep !== undefined && { nextStep: report.nextStep }),
    counts: { error: counts.error, warning: counts.warning, note: counts.note },
    findings: sortFindings(report.findings).map(findingToJson),
    facts: report.facts.map(({ label, text }) => ({ label, text })),
    tables: report.tables.map(({ title, columns, rows, matrix }) => ({ title, columns, rows, ...(matrix && { matrix }) })),
    timeline: report.timeline.map(momentToJson),
    ...(report.charts && { charts: report.charts.map(chartToJson) }),
  };
}

function momentToJson({ at, text, kind }: ReportMoment): JsonObject {
  return { at: timeToJson(at), text, ...(kind && { kind }) };
}

function chartToJson({ title, unit, scale, series, limit, moments, summary }: ReportChart): JsonObject {
  return {
    title,
    unit,
    ...(scale && { scale }),
    series: series.map(({ label, points }) => ({
      label,
      points: points.map(({ at, value }) => ({ at: timeToJson(at), value: value !== undefined && Number.isFinite(value) ? value : null })),
    })),
    ...(limit && Number.isFinite(limit.value) && { limit: { value: limit.value, label: limit.label } }),
    moments: moments.map(({ at, label, kind }) => ({ at: timeToJson(at), label, ...(kind && { kind }) })),
    ...(summary !== undefined && { summary }),
  };
}

/** ISO 8601; what is no time at all is shown as it is. */
function timeToJson(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? String(at) : time.toISOString();
}

function excerptToJson({ side, release, place, from, lines }: SourceExcerpt): JsonObject {
  return { side, release, place: placeToJson(place), from, lines };
}

function findingToJson(finding: Finding): JsonObject {
  return {
    gate: finding.gate,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    fix: finding.fix,
    ...(finding.place && { place: placeToJson(finding.place) }),
    ...(finding.related && { related: finding.related.map(({ place, label }) => ({ place: placeToJson(place), label })) }),
    ...(finding.excerpts && { excerpts: finding.excerpts.map(excerptToJson) }),
    ...(finding.path !== undefined && { path: finding.path }),
    ...(finding.direction && { direction: finding.direction }),
    ...(finding.versions && { versions: { ...finding.versions } }),
    ...(finding.witness && { witness: witnessToJson(finding.witness) }),
    ...(finding.kind && { kind: finding.kind }),
    ...(finding.removal && { removal: finding.removal.map((one) => ({ ...one })) }),
    ...(finding.inherited && { inherited: true }),
    ...(finding.rulings && { rulings: finding.rulings.map((one) => ({ ...one })) }),
    ...(finding.waiver && { waiver: { ...finding.waiver } }),
    ...(finding.blobs && { blobs: blobsToJson(finding.blobs) }),
    data: finding.data,
    fingerprint: finding.fingerprint,
  };
}

function witnessToJson(witness: NonNullable<Finding['witness']>): JsonObject {
  const rest: Record<string, JsonValue> = {};
  if (witness.error !== undefined) rest['error'] = witness.error;
  if (witness.readBack !== undefined) rest['readBack'] = witness.readBack;
  return { payload: witness.payload, outcome: witness.outcome, ...rest, confirmedBy: witness.confirmedBy };
}

function blobsToJson(blobs: NonNullable<Finding['blobs']>): JsonObject {
  return Object.fromEntries(Object.entries(blobs).map(([path, { new: now, old }]) => [path, { new: now, old }]));
}

function placeToJson(place: Place): JsonObject {
  return { file: place.file, line: place.line, column: place.column };
}
