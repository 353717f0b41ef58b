import { GateError, tupleId } from '../core/index.ts';
import { hashOf, NO_RECORD } from './record.ts';
import type { LedgerBreak, LedgerRecord, LedgerVerification } from './types.ts';

/**
 * Checks the chain: numbers without gaps, each record naming the hash of the one before, every hash and tuple id recomputed, one
 * environment throughout (`environment`, or that of the first record). What it cannot see is a ledger cut off at its end, or rewritten from some line on:
 * the history of the branch shows those (`LedgerStore.assertWhole`), unless the branch itself was replaced; then only a head that was kept elsewhere does.
 */
export function verifyLedger(records: readonly LedgerRecord[], environment = records[0]?.environment): LedgerVerification {
  let previous: LedgerRecord | undefined;
  for (const record of records) {
    const broken = breakAt(record, previous, environment ?? '');
    if (broken) return { ok: false, records: records.length, head: previous?.hash ?? NO_RECORD, broken };
    previous = record;
  }
  return { ok: true, records: records.length, head: previous?.hash ?? NO_RECORD, broken: undefined };
}

function breakAt(record: LedgerRecord, previous: LedgerRecord | undefined, environment: string): LedgerBreak | undefined {
  const seq = previous ? previous.seq + 1 : 0;
  const checks: readonly (readonly [LedgerBreak['reason'], found: string, expected: string])[] = [
    ['sequence', String(record.seq), String(seq)],
    ['link', record.prev, previous?.hash ?? NO_RECORD],
    ['environment', record.environment, environment],
    ['tuple', record.tupleId, tupleId(record.tuple)],
    ['hash', record.hash, hashOf(record)],
  ];
  const broken = checks.find(([, found, expected]) => found !== expected);
  return broken && { line: seq + 1, reason: broken[0], found: broken[1], expected: broken[2] };
}

const WORDS: Readonly<Record<LedgerBreak['reason'], string>> = {
  sequence: 'a record is missing or out of order: its number',
  link: 'the record does not follow the one before it: the hash it names',
  environment: 'the record belongs to another environment: its name',
  tuple: 'the tuple was changed after it was recorded: its id',
  hash: 'the record was changed after it was written: its hash',
};

/** One sentence for people. */
export function describeBreak(broken: LedgerBreak): string {
  return `line ${broken.line}: ${WORDS[broken.reason]} is ${broken.found} and should be ${broken.expected}`;
}

/** That a commit of the branch took records out of a ledger, in one clause. */
export function describeLoss(commit: string): string {
  return `the commit ${commit} took records away or changed them; a ledger only grows, so what is left is not what happened`;
}

/** @throws GateError RG-LEDGER-BROKEN when the chain does not hold */
export function assertLedger(records: readonly LedgerRecord[], path: string, environment?: string): void {
  const { broken } = verifyLedger(records, environment);
  if (!broken) return;
  throw new GateError('RG-LEDGER-BROKEN', describeBreak(broken), {
    place: { file: path, line: broken.line, column: 1 },
    hint: 'find out who changed it in the history of the ledger branch, and restore the file from there',
  });
}
