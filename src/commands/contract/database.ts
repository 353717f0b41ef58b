import { type DatabaseTest, parseFilter } from '../../contract/index.ts';
import { type CommandInput, GateError, type Host, parseDuration, parseShare } from '../../core/index.ts';
import { worldOf } from '../shared/databases.ts';

const TIMEOUT = 600_000;
/** Options that make sense for a database alone. */
const OWN = ['table', 'filter', 'sample', 'timeout', 'max-bytes', 'counts-only'] as const;

type Chosen = Omit<DatabaseTest, 'contract' | 'dataset' | 'now'>;

/**
 * What the options say of a database; `undefined` without one.
 * @throws GateError RG-USAGE
 */
export function databaseOptions(options: CommandInput['options'], data: readonly string[], host: Host): Chosen | undefined {
  const text = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  const database = text('database');
  if (database === undefined) {
    const lonely = OWN.find((name) => options[name] !== undefined && options[name] !== false);
    if (lonely !== undefined) throw new GateError('RG-USAGE', `--${lonely} needs --database`);
    if (data.length === 0) throw new GateError('RG-USAGE', 'there is no data', { expected: 'files of data, or --database' });
    return undefined;
  }
  if (data.length > 0) throw new GateError('RG-USAGE', 'data is read from files or from a database, not from both');
  const [sample, maxBytes] = [sampleOf(text('sample')), bytesOf(text('max-bytes'))];
  return {
    database,
    ...(text('table') !== undefined && { table: text('table') ?? '' }),
    ...(text('filter') !== undefined && { filter: parseFilter(text('filter') ?? '') }),
    ...(sample !== undefined && { sample }),
    timeout: timeoutOf(text('timeout')) ?? TIMEOUT,
    ...(maxBytes !== undefined && { maxBytes }),
    examples: options['counts-only'] !== true,
    world: worldOf(host),
  };
}

function sampleOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = parseShare(text);
  if (share !== undefined && share > 0) return share < 1 ? Number((share * 100).toPrecision(12)) : undefined;
  throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no share`, { expected: 'a share such as 1%' });
}

function timeoutOf(text: string | undefined): number | undefined {
  const time = text === undefined ? undefined : parseDuration(text);
  if (text !== undefined && (time === undefined || time <= 0))
    throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no duration`, { expected: 'a duration such as 5m' });
  return time;
}

function bytesOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const bytes = Number(text);
  if (/^\d{1,16}$/.test(text) && bytes > 0) return bytes;
  throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no number of bytes`, { expected: 'digits such as 10000000000' });
}
