import { type DatasetResult, type TextFile, testContract, testInDatabase } from '../../contract/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, type Verdict } from '../../core/index.ts';
import { duckdbFolder } from '../shared/duckdb.ts';
import { readUserFile } from '../shared/user-file.ts';
import { dataFiles } from './data-file.ts';
import { databaseOptions } from './database.ts';
import { describeResults, resultsToJson } from './describe.ts';

/** A contract is text that people write; a larger file is something else. */
const MAX_CONTRACT = 16 * 1024 * 1024;

/** @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATA, RG-DATABASE */
export async function run({ positionals, options }: CommandInput, host: Host): Promise<CommandResult> {
  const [contract = '', ...data] = positionals;
  const now = asOf(options['as-of']) ?? host.clock.now();
  const dataset = typeof options['dataset'] === 'string' ? { dataset: options['dataset'] } : {};
  const database = databaseOptions(options, data, host);
  const results = database
    ? await testInDatabase({ contract: await readText(contract, host.directory), ...dataset, ...database, now })
    : await testContract({
        contract: await readText(contract, host.directory),
        data: await dataFiles(data, host, {
          ...(typeof options['format'] === 'string' && { format: options['format'] }),
          ...maxRowOf(options),
        }),
        ...dataset,
        ...duckdbFolder(host),
        now,
        signal: host.signal,
      });
  return { verdict: verdictOf(results), json: resultsToJson(contract, results), text: describeResults(contract, results) };
}

/** Longer ones are no texts of this program's runtime. */
const LONGEST_ROW = 256 * 1024 * 1024;

function maxRowOf({ 'max-row': text }: CommandInput['options']): { maxRow?: number } {
  if (typeof text !== 'string') return {};
  const maxRow = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (maxRow > 0 && maxRow <= LONGEST_ROW) return { maxRow };
  throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no length of a row`, { expected: `characters, from 1 to ${LONGEST_ROW}` });
}

function asOf(text: string | boolean | undefined): number | undefined {
  if (typeof text !== 'string') return undefined;
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return time;
  throw new GateError('RG-USAGE', `${JSON.stringify(text)} is no time`, { expected: 'a time such as 2026-01-31T12:00:00Z' });
}

/** A broken clause or an unreadable row fails; where nothing could be held against anything, nothing was decided. */
export function verdictOf(results: readonly DatasetResult[]): Verdict {
  const clauses = results.flatMap((result) => result.results);
  if (results.some(({ unreadable }) => unreadable.count > 0) || clauses.some(({ status }) => status === 'broken')) return 'fail';
  if (clauses.some(({ status }) => status === 'unknown')) return 'inconclusive';
  return clauses.some(({ status }) => status === 'kept') ? 'pass' : 'inconclusive';
}

async function readText(path: string, directory: string): Promise<TextFile> {
  const bytes = await readUserFile(directory, path, { mostBytes: MAX_CONTRACT, hint: 'give the path of a contract' });
  return { path, text: bytes.toString('utf8') };
}
