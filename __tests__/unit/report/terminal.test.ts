import { describe, expect, it } from '@jest/globals';
import { renderTerminal } from '../../../src/report/index.ts';
import { sampleFinding, sampleReport } from '../../support/report-samples.ts';

const PLAIN = { color: false, width: 100 };

describe('the terminal report', () => {
  it('reads like this', () => {
    expect(renderTerminal(sampleReport(), PLAIN)).toBe(`✗ fail  check
  This release could not be taken back: N-1 (v2.2.0) cannot read what it writes.
  Next: Give the field currency a default in schemas/order.avsc.

  Candidate  work tree
  Earlier    v2.2.0, v2.1.0

schemas/order.avsc
  12:7    error  avro/field-without-default
          the field currency has no default
          when  on rollback: written by N, read by N-1 (v2.2.0)
          see   schemas/order.avsc:10:3  in N-1 the record ends here
          proof {"id":1}
                → refused: missing required field currency (confirmed by avsc)
          fix   Give the field a default.

Schemas
  File                Deploy      Rollback
  schemas/order.avsc  compatible  breaking

1 error
`);
  });

  it('keeps to the width of the terminal', () => {
    const text = renderTerminal(sampleReport({ headline: 'word '.repeat(60).trim() }), { color: false, width: 60 });
    for (const line of text.split('\n').filter((one) => one.includes('word'))) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('uses colour only when asked', () => {
    expect(renderTerminal(sampleReport(), PLAIN)).not.toContain('\u001b');
    expect(renderTerminal(sampleReport(), { color: true, width: 100 })).toContain('\u001b[31m✗ fail\u001b[0m');
  });

  it('bounds a large payload and says how much is missing', () => {
    const payload = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`key-${index}`, index]));
    const text = renderTerminal(
      sampleReport({ findings: [sampleFinding({ witness: { payload, outcome: 'rejected', confirmedBy: [] } })] }),
      PLAIN,
    );
    expect(text).toContain('… 291 more lines');
    expect(text.split('\n').length).toBeLessThan(50);
  });

  it('stacks the cells of a table that has no room for its last column', () => {
    const rows = [
      ['PROBLEM', `${'word '.repeat(15)}end`, 'change this'],
      ['ok', 'short', ''],
    ];
    const tables = [
      { title: 'Doctor', columns: ['', 'found', 'change'], rows },
      {
        title: 'Pins',
        columns: ['environment', 'pin', 'value'],
        rows: [
          ['a-long-name-of-an-environment', 'image', 'v'.repeat(30)],
          ['b', 'image', 'v'.repeat(46)],
        ],
      },
    ];
    const text = renderTerminal(sampleReport({ tables, findings: [], facts: [] }), { color: false, width: 60 });
    expect(text).toContain(`Doctor
  PROBLEM  word word word word word word word word word word
           word word word word word end
           change  change this
  ok       short

Pins
  a-long-name-of-an-environment
      pin image, value ${'v'.repeat(30)}
  b
      pin  image
      value  ${'v'.repeat(46)}
`);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('lines tables up with wide characters', () => {
    const tables = [
      {
        title: 'T',
        columns: ['Name', 'Value'],
        rows: [
          ['注文', 'a'],
          ['order', 'b'],
        ],
      },
    ];
    const text = renderTerminal(sampleReport({ tables, findings: [], facts: [] }), PLAIN);
    expect(text).toContain('  注文   a\n  order  b\n');
  });

  it('shows findings without a place last', () => {
    const nowhere = sampleFinding();
    const { place: _, ...rest } = nowhere;
    const text = renderTerminal(sampleReport({ findings: [rest, sampleFinding()] }), PLAIN);
    expect(text.indexOf('Everywhere')).toBeGreaterThan(text.indexOf('schemas/order.avsc\n'));
  });

  it('shows the hundred most severe of very many findings, and says so', () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      sampleFinding({ severity: index === 4999 ? 'error' : 'note' }, { field: `f${index}` }),
    );
    const text = renderTerminal(sampleReport({ findings }), PLAIN);
    expect(text).toContain('the field f4999 has no default');
    expect(text).toContain('… and 4900 more findings; --json has them all');
    expect(text).toContain('1 error, 4999 notes');
  });
});
