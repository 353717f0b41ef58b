import { makeFinding, type Finding, type JsonObject, type Report, type Rule } from '../../src/core/index.ts';

/** A rule for tests of the renderers; its message quotes the data as it is. */
export const FIELD_RULE: Rule = {
  id: 'avro/field-without-default',
  severity: 'error',
  title: 'A field without default appears or disappears.',
  why: 'A reader that knows the field refuses data without it.',
  fix: 'Give the field a default.',
  message: (data) => `the field ${JSON.stringify(data['field']).slice(1, -1)} has no default`,
};

export function sampleFinding(changes: Partial<Finding> = {}, data: JsonObject = { field: 'currency' }): Finding {
  const finding = makeFinding(FIELD_RULE, {
    gate: 'compat',
    data,
    place: { file: 'schemas/order.avsc', line: 12, column: 7 },
    related: [{ place: { file: 'schemas/order.avsc', line: 10, column: 3 }, label: 'in N-1 the record ends here' }],
    direction: 'rollback',
    versions: { writer: 'N', reader: 'N-1 (v2.2.0)' },
    witness: { payload: { id: 1 }, outcome: 'rejected', error: 'missing required field currency', confirmedBy: ['avsc'] },
  });
  return { ...finding, ...changes };
}

export function sampleReport(changes: Partial<Report> = {}): Report {
  return {
    verb: 'check',
    verdict: 'fail',
    headline: 'This release could not be taken back: N-1 (v2.2.0) cannot read what it writes.',
    nextStep: 'Give the field currency a default in schemas/order.avsc.',
    findings: [sampleFinding()],
    facts: [
      { label: 'Candidate', text: 'work tree' },
      { label: 'Earlier', text: 'v2.2.0, v2.1.0' },
    ],
    tables: [{ title: 'Schemas', columns: ['File', 'Deploy', 'Rollback'], rows: [['schemas/order.avsc', 'compatible', 'breaking']] }],
    timeline: [],
    ...changes,
  };
}
