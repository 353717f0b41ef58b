import { describe, expect, it } from '@jest/globals';
import { GateError } from '../../../src/core/index.ts';
import { annotateErrors, errorLine, renderAnnotations, reportOfErrors } from '../../../src/report/index.ts';
import { sampleFinding, sampleReport } from '../../support/report-samples.ts';

describe('annotations', () => {
  it('stand on the line that breaks and say how to mend it', () => {
    expect(renderAnnotations(sampleReport())).toEqual([
      {
        level: 'error',
        title: 'avro/field-without-default',
        message: [
          'the field currency has no default',
          'on rollback: written by N, read by N-1 (v2.2.0)',
          'Payload: {"id":1} refused: missing required field currency (confirmed by avsc)',
          'Fix: Give the field a default.',
        ].join('\n'),
        file: 'schemas/order.avsc',
        line: 12,
        column: 7,
      },
    ]);
  });

  it('are at most ten of each level, and the last one counts the rest', () => {
    const many = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      Array.from({ length: 13 }, (_, index) => sampleFinding({ severity, place: { file: 'a.json', line: index + 1, column: 1 } })),
    );
    const annotations = renderAnnotations(sampleReport({ findings: many }));
    for (const level of ['error', 'warning', 'notice']) {
      const own = annotations.filter((annotation) => annotation.level === level);
      expect(own).toHaveLength(10);
      expect(own.at(-1)?.message).toContain('… and 3 more like this');
      expect(own.map((annotation) => annotation.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
  });

  it('explain a verdict that no finding explains', () => {
    const [annotation] = renderAnnotations(sampleReport({ verb: 'watch', verdict: 'inconclusive', headline: 'No data.', findings: [] }));
    expect(annotation).toMatchObject({ level: 'warning', title: 'rollback-gate watch: inconclusive' });
    expect(annotation?.message).toContain('No data.');
  });

  it('are none for a clean pass', () => {
    expect(renderAnnotations(sampleReport({ verdict: 'pass', findings: [] }))).toEqual([]);
  });
});

describe('errors', () => {
  const error = new GateError('RG-CONFIG-UNKNOWN-KEY', 'unknown key "schema"', {
    place: { file: '.github/rollback-gate.yml', line: 3, column: 1 },
    expected: 'one of schemas, releases',
    hint: 'did you mean "schemas"?',
  });

  it('are one line in a terminal', () => {
    expect(errorLine(error)).toBe(
      '.github/rollback-gate.yml:3:1 RG-CONFIG-UNKNOWN-KEY: unknown key "schema"; expected one of schemas, releases; did you mean "schemas"?',
    );
  });

  it('are annotations at their places, ten at most', () => {
    expect(annotateErrors([error])[0]).toMatchObject({
      level: 'error',
      title: 'RG-CONFIG-UNKNOWN-KEY',
      file: '.github/rollback-gate.yml',
      line: 3,
    });
    const many = annotateErrors(Array.from({ length: 25 }, () => error));
    expect(many).toHaveLength(10);
    expect(many.at(-1)?.message).toContain('… and 15 more.');
  });

  it('make a report with the verdict error and the way to mend the first', () => {
    const report = reportOfErrors('check', [error, error]);
    expect(report).toMatchObject({ verdict: 'error', headline: 'unknown key "schema" (and 1 more)', nextStep: 'did you mean "schemas"?' });
    expect(report.tables[0]?.rows).toHaveLength(2);
  });

  it('tell of what was skipped only where something can be done about it', () => {
    const skipped = sampleReport({ verdict: 'skipped', findings: [] });
    expect(renderAnnotations(skipped)).toMatchObject([{ level: 'notice', title: 'rollback-gate check: skipped' }]);
    const { nextStep: _, ...nothing } = skipped;
    expect(renderAnnotations(nothing)).toEqual([]);
  });
});
