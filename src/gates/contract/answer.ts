import { type DatabaseWorld, type DataFile, type DatasetResult, testContract } from '../../contract/index.ts';
import { type GateError, toGateErrors } from '../../core/index.ts';
import type { Release } from '../../window/index.ts';
import { type Cell, type CellAnswer, dataFiles, openQuestion } from './cells.ts';
import { askDatabase } from './database.ts';

export interface AnswerTools {
  readonly now: number;
  readonly signal: AbortSignal;
  /** Absent: no database can be asked. */
  readonly world?: DatabaseWorld;
  /** Folder in which DuckDB is installed. */
  readonly duckdb?: string;
}

/** Answers cells; the same contract and the same data are looked at once. */
export class Answerer {
  readonly #tools: AnswerTools;
  readonly #known = new Map<string, Promise<readonly DatasetResult[] | GateError>>();

  constructor(tools: AnswerTools) {
    this.#tools = tools;
  }

  async answer(cell: Cell): Promise<CellAnswer> {
    const paths = await dataFiles(cell.entry, cell.dataOf);
    if (cell.contract === '')
      return { cell, answer: 'unknown', reason: `no consumer contract matches ${cell.entry.consumers.join(', ')}`, results: [] };
    if ((await cell.contractOf.read(cell.contract)) === undefined)
      return { cell, answer: 'unknown', reason: 'there is no such file', results: [] };
    if (paths.length === 0 && !cell.entry.database) return { cell, answer: 'unknown', reason: 'no data file matches', results: [] };
    const key = await this.#keyOf(cell, paths);
    const known = this.#known.get(key) ?? this.#run(cell, paths);
    this.#known.set(key, known);
    const results = await known;
    if (!isResults(results)) return { cell, answer: 'unknown', reason: results.message, code: results.code, results: [] };
    return judge(cell, results);
  }

  async #run(cell: Cell, paths: readonly string[]): Promise<readonly DatasetResult[] | GateError> {
    try {
      const contract = { path: cell.contract, text: await textOf(cell.contractOf, cell.contract) };
      const { now, signal, world, duckdb } = this.#tools;
      const { database } = cell.entry;
      if (database) return await askDatabase(database, { contract, now, world });
      const data = paths.map((path) => dataFile(cell.dataOf, path));
      return await testContract({ contract, data, now, signal, ...(duckdb !== undefined && { duckdb }) });
    } catch (thrown) {
      this.#tools.signal.throwIfAborted();
      const [error] = toGateErrors(thrown);
      if (!error || error.code === 'RG-INTERNAL') throw thrown;
      return error;
    }
  }

  async #keyOf({ contract, contractOf, dataOf, entry }: Cell, paths: readonly string[]): Promise<string> {
    const [contracts, data] = [await contractOf.blobs([contract]), await dataOf.blobs(paths)];
    return JSON.stringify([contract, contracts.get(contract), paths.map((path) => [path, data.get(path)]), entry.database]);
  }
}

function isResults(value: readonly DatasetResult[] | GateError): value is readonly DatasetResult[] {
  return Array.isArray(value);
}

/** What is broken is known, whatever else is not. A promise that is not run leaves the answer to the others. */
function judge(cell: Cell, results: readonly DatasetResult[]): CellAnswer {
  const clauses = results.flatMap((result) => result.results);
  const broken = results.some(({ unreadable }) => unreadable.count > 0) || clauses.some(({ status }) => status === 'broken');
  if (broken) return { cell, answer: 'no', results };
  const reason = openQuestion(results);
  if (reason !== undefined) return { cell, answer: 'unknown', reason, results };
  if (clauses.some(({ status }) => status === 'kept')) return { cell, answer: 'yes', results };
  return { cell, answer: 'unknown', reason: 'the contract promises nothing that can be checked', results };
}

async function textOf(release: Release, path: string): Promise<string> {
  return new TextDecoder().decode((await release.read(path)) ?? new Uint8Array());
}

function dataFile(release: Release, path: string): DataFile {
  return {
    path,
    async *open() {
      const bytes = await release.read(path);
      if (bytes) yield bytes;
    },
  };
}
