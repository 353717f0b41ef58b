import type { Finding, JsonObject, JsonValue, Place, Report } from '../core/index.ts';
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
    tables: report.tables.map((table) => ({ title: table.title, columns: table.columns, rows: table.rows })),
    timeline: report.timeline.map(({ at, text }) => ({ at: new Date(at).toISOString(), text })),
  };
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
