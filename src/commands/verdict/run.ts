import type { CommandInput, CommandResult, Host, Report } from '../../core/index.ts';
import { compareRecord, type RecordCheck, readRecord, type WatchRecord } from '../../health/index.ts';
import { readUserFile } from '../shared/user-file.ts';

/** A day of 500 checks each second would be more, and is no watch. */
const WISH = { mostBytes: 512 << 20, expected: 'a file that `watch --record FILE` wrote' };

/** @throws GateError RG-FILE, RG-RECORD when the file is no record of a watch */
export async function replay(input: CommandInput, host: Host): Promise<CommandResult> {
  const path = input.positionals[0] ?? '';
  const record = await readRecord((await readUserFile(host.directory, path, WISH)).toString('utf8'), path);
  const result = compareRecord(record);
  return { verdict: result.differences.length === 0 ? 'pass' : 'fail', report: reportOf(record, result), json: jsonOf(record, result) };
}

function reportOf(record: WatchRecord, { differences, ticks, samples, decided }: RecordCheck): Report {
  const same = differences.length === 0;
  const what = `${samples} samples of ${record.spec.checks.length} checks over ${ticks} ticks`;
  const undecided = decided ? '' : ' The watch ended before its judges knew, and the samples decide nothing.';
  return {
    verb: 'verdict replay',
    verdict: same ? 'pass' : 'fail',
    headline: same
      ? `The verdict follows from the record: ${record.verdict} (${record.cause}), every number the same to the last bit.${undecided}`
      : `The record does not agree with itself: ${differences[0]?.what ?? ''} is ${differences[0]?.recorded ?? ''}, but follows as ${differences[0]?.computed ?? ''}.`,
    ...(same ? {} : { nextStep: 'Find out who changed the record, or which other version of rollback-gate wrote it.' }),
    findings: [],
    facts: [
      { label: 'Environment', text: record.environment },
      { label: 'Recorded', text: `${new Date(record.startedAt).toISOString()} to ${new Date(record.decidedAt).toISOString()}` },
      { label: 'Judged again', text: what },
    ],
    tables: [
      {
        title: 'Differences',
        columns: ['What', 'Recorded', 'Computed'],
        rows: differences.map((one) => [one.what, one.recorded, one.computed]),
      },
      {
        title: 'Checks',
        columns: ['Check', 'State', 'What was seen'],
        rows: record.checks.map(({ name, state, detail }) => [name, state, detail]),
      },
    ],
    timeline: [],
  };
}

function jsonOf(record: WatchRecord, { differences, ticks, samples, decided }: RecordCheck): NonNullable<CommandResult['json']> {
  return {
    same: differences.length === 0,
    verdict: record.verdict,
    cause: record.cause,
    decided,
    ticks,
    samples,
    differences: differences.map(({ what, recorded, computed }) => ({ what, recorded, computed })),
  };
}
