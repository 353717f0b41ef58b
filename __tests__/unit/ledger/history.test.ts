import { describe, expect, it } from '@jest/globals';
import { appendEntry, type LedgerEntry, type LedgerRecord, servingAt, servingHistory } from '../../../src/ledger/index.ts';
import { tupleOf } from '../../support/tuples.ts';

const at = (hour: number, minute = 0): Date => new Date(Date.UTC(2026, 2, 3, hour, minute));

function ledger(
  ...steps: readonly (readonly [Date, Partial<LedgerEntry> & Pick<LedgerEntry, 'event'>, string])[]
): readonly LedgerRecord[] {
  let records: readonly LedgerRecord[] = [];
  steps.forEach(([time, more, name], index) => {
    const entry: LedgerEntry = { environment: 'production', tuple: tupleOf(name), key: String(index), ...more };
    ({ records } = appendEntry(records, entry, time));
  });
  return records;
}

const records = ledger(
  [at(9), { event: 'deployed', commit: 'c1' }, 'one'],
  [at(9, 20), { event: 'verified' }, 'one'],
  [at(14), { event: 'deployed' }, 'two'],
  [at(14, 30), { event: 'failed' }, 'two'],
  [at(14, 31), { event: 'drilled' }, 'one'],
  [at(14, 33), { event: 'rolled-back' }, 'one'],
  [at(14, 40), { event: 'verified' }, 'one'],
);

describe('what ran when', () => {
  it('is told by deployments and rollbacks, with what became of each', () => {
    expect(
      servingHistory(records).map(({ from, to, by, outcome, now }) => [from.slice(11, 16), to?.slice(11, 16), by, outcome, now]),
    ).toEqual([
      ['09:00', '14:00', 'deployed', 'verified', 'verified'],
      ['14:00', '14:33', 'deployed', 'failed', 'failed'],
      ['14:33', undefined, 'rolled-back', 'verified', 'verified'],
    ]);
  });

  it.each([
    [at(8, 59), undefined],
    [at(9), 'one'],
    [at(14, 32), 'two'],
    [at(14, 33), 'one'],
    [at(23), 'one'],
  ])('at %s was %s', (time, name) => {
    expect(servingAt(records, time.getTime())?.tuple).toEqual(name === undefined ? undefined : tupleOf(name));
  });

  it('goes by the time in which something happened, when it was recorded later', () => {
    const imported = ledger(
      [at(20), { event: 'deployed', happened: at(1).toISOString() }, 'one'],
      [at(20), { event: 'deployed', happened: at(2).toISOString() }, 'two'],
    );
    expect(servingAt(imported, at(1, 30).getTime())?.tuple).toEqual(tupleOf('one'));
    expect(servingAt(imported, at(0, 30).getTime())).toBeUndefined();
  });
});
