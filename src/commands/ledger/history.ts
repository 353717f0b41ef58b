import { type CommandInput, type CommandResult, GateError, type Host, type JsonObject, shortDigest } from '../../core/index.ts';
import {
  assertLedger,
  assertSignatures,
  type LedgerRecord,
  parseLedger,
  type Serving,
  servingAt,
  servingHistory,
} from '../../ledger/index.ts';
import { align, readSources, type Source } from './sources.ts';

interface Ledger {
  readonly environment: string;
  readonly records: readonly LedgerRecord[];
}

/** What ran when, newest last. @throws GateError RG-LEDGER-* for a ledger that cannot be believed */
export async function history(input: CommandInput, host: Host): Promise<CommandResult> {
  const ledgers = (await readSources(input, host)).map(readWhole);
  const told = ledgers.map(({ environment, records }) => ({ environment, history: servingHistory(records) }));
  return {
    verdict: 'pass',
    json: { environments: told.map((one): JsonObject => ({ environment: one.environment, history: one.history.map(toJson) })) },
    text: told.map((one) => [one.environment, ...table(one.history)].join('\n')).join('\n\n'),
  };
}

/** What ran at a moment. */
export async function at(input: CommandInput, host: Host): Promise<CommandResult> {
  const text = input.positionals[0] ?? '';
  const moment = parseMoment(text);
  if (moment > host.clock.now())
    throw new GateError('RG-USAGE', `${JSON.stringify(text)} has not come yet`, { expected: 'a moment in the past' });
  const ledgers = (await readSources(input, host)).map(readWhole);
  const found = ledgers.map(({ environment, records }) => ({ environment, serving: servingAt(records, moment) }));
  const time = new Date(moment).toISOString();
  return {
    verdict: 'pass',
    json: {
      at: time,
      environments: found.map(({ environment, serving }): JsonObject => ({ environment, serving: serving ? toJson(serving) : null })),
    },
    text: found.map(({ environment, serving }) => describe(environment, serving, time).join('\n')).join('\n\n'),
  };
}

/**
 * A moment as people write it: `2026-03-03T14:32Z`, with an offset, or without a zone, which is UTC; a day alone is its beginning.
 * @throws GateError RG-USAGE
 */
export function parseMoment(text: string): number {
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text.trim());
  const [, day = '', time = '00:00', zone = 'Z'] = match ?? [];
  const moment = Date.parse(`${day}T${time}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`);
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // `2026-02-31` would be read as a day in March.
  const isDay = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  if (match && isDay && !Number.isNaN(moment)) return moment;
  throw new GateError('RG-USAGE', `${JSON.stringify(text)} is not a moment`, {
    expected: 'such as 2026-03-03T14:32Z or "2026-03-03 14:32" (UTC)',
  });
}

/** Questions about the past are answered from a ledger that holds, or not at all. */
function readWhole({ text, path, environment, lossIn, trust }: Source): Ledger {
  const records = text === undefined ? [] : parseLedger(text, path);
  assertLedger(records, path, environment);
  if (trust) assertSignatures(records, path, trust);
  if (lossIn !== undefined)
    throw new GateError('RG-LEDGER-BROKEN', `the commit ${lossIn} took records away`, { place: { file: path, line: 1, column: 1 } });
  return { environment: environment ?? records[0]?.environment ?? path, records };
}

function toJson({ tuple, ...rest }: Serving): JsonObject {
  return { ...rest, pins: tuple.members.map(({ name, role, value }) => ({ name, role, value })) };
}

function table(servings: readonly Serving[]): readonly string[] {
  if (servings.length === 0) return ['  nothing is recorded yet'];
  return align(servings.map((one) => [one.from, one.to ?? 'now', shortDigest(one.tupleId), wordsOf(one)]));
}

function wordsOf({ by, outcome, now, commit, actor }: Serving): string {
  const parts = [
    by === 'rolled-back' ? 'restored by a rollback' : 'deployed',
    outcome ?? 'not judged',
    now !== undefined && now !== outcome ? `${now} later` : undefined,
    commit === undefined ? undefined : `commit ${commit.slice(0, 12)}`,
    actor === undefined ? undefined : `by ${actor}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function describe(environment: string, serving: Serving | undefined, time: string): readonly string[] {
  if (!serving) return [`${environment}: nothing is recorded before ${time}`];
  const until = serving.to === undefined ? 'still current' : `until ${serving.to}`;
  const head = `${environment} at ${time}: ${shortDigest(serving.tupleId)}, from ${serving.from}, ${until}; ${wordsOf(serving)}`;
  return [head, ...align(serving.tuple.members.map(({ name, role, value }) => [name, role, value]))];
}
