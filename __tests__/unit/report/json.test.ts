import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { reportToJson } from '../../../src/report/index.ts';
import { sampleFinding, sampleReport } from '../../support/report-samples.ts';

/** The published schema is open so that it can grow; here nothing may be in a report that it does not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}

const schema: unknown = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(closed(schema) as object);

describe('the JSON report', () => {
  it.each([
    ['with every part', sampleReport({ cause: 'app-failed', timeline: [{ at: 0, text: 'start' }] })],
    [
      'with a changed value',
      sampleReport({ findings: [sampleFinding({ witness: { payload: 1, outcome: 'changed', readBack: 2, confirmedBy: [] } })] }),
    ],
    ['with nothing found', sampleReport({ verdict: 'pass', findings: [], tables: [], facts: [] })],
  ])('%s is as its schema says', (_, report) => {
    validate(reportToJson(report));
    expect(validate.errors).toBeNull();
  });

  it('carries version, counts and findings', () => {
    expect(reportToJson(sampleReport())).toMatchObject({
      version: 1,
      verdict: 'fail',
      counts: { error: 1, warning: 0, note: 0 },
      findings: [
        { rule: 'avro/field-without-default', place: { file: 'schemas/order.avsc', line: 12, column: 7 }, witness: { payload: { id: 1 } } },
      ],
    });
  });

  it('is JSON without loss', () => {
    const json = reportToJson(sampleReport());
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });
});
