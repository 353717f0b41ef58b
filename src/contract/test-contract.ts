import { readContract } from './dialects/registry.ts';
import type { OpenFile } from './engine/run.ts';
import type { startThreads } from './fast/index.ts';
import { LEAST_BYTES } from './fast/large.ts';
import type { Threads } from './fast/parts.ts';
import { loadRunTools } from './engine/tools.ts';
import { detectSource } from './sources/registry.ts';
import { withPartition } from './partitions.ts';
import { testDataset } from './test-dataset.ts';
import type { SqlData } from './duckdb/index.ts';
import type { Clause, ClauseResult, DataFile, Dataset, DatasetResult, TextFile } from './types.ts';
import { GateError } from '../core/index.ts';

export interface ContractTest {
  readonly contract: TextFile;
  readonly data: readonly DataFile[];
  /** Which dataset of the contract the files hold; needed only where it has several. */
  readonly dataset?: string;
  /** Milliseconds since 1970: how old rows are is measured from here. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** A folder in whose `node_modules` DuckDB is, for rules of type sql; absent: beside this program. */
  readonly duckdb?: string;
}

/**
 * Holds data against a contract. With one dataset every file is of it; with several, a file belongs to the dataset whose name its path holds.
 * @throws GateError RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATA
 */
export async function testContract(test: ContractTest): Promise<readonly DatasetResult[]> {
  const threads = await threadsFor(test.data);
  try {
    return await testFiles(test, threads);
  } finally {
    await threads?.stop();
  }
}

/** Threads take a while to start: they do it while the contract is read. */
async function threadsFor(data: readonly DataFile[]): Promise<ReturnType<typeof startThreads>> {
  if (!data.some(({ random }) => random?.file !== undefined && random.size >= LEAST_BYTES)) return undefined;
  return (await import('./fast/index.ts')).startThreads(data);
}

async function testFiles(
  { contract, data, dataset, now, signal, duckdb }: ContractTest,
  threads: Threads | undefined,
): Promise<readonly DatasetResult[]> {
  const { datasets, dialect, path } = await readContract(contract);
  const chosen = dataset === undefined ? datasets : datasets.filter(({ name }) => name === dataset);
  if (chosen.length === 0) {
    const expected = datasets.length === 0 ? 'a contract with a schema' : `one of ${datasets.map(({ name }) => name).join(', ')}`;
    throw new GateError('RG-USAGE', dataset === undefined ? `${path} describes no dataset` : `${path} has no dataset ${dataset}`, {
      expected,
    });
  }
  const tools = { ...(await loadRunTools({ now, signal })), ...(threads && { threads }) };
  const opened: SqlData[] = [];
  // A consumer expects some of what there is; the rest is the matter of others.
  const assigned = dialect === 'pact' && dataset === undefined ? pick(chosen, data) : assign(chosen, data);
  for (const [one, files] of assigned) opened.push({ dataset: one, files: await open(files, one) });
  const results: DatasetResult[] = [];
  for (const one of opened) results.push(await testDataset({ ...one.dataset, sql: [] }, one.files, tools));
  if (!opened.some(({ dataset: { sql = [] } }) => sql.length > 0)) return results;
  const { runSqlRules } = await import('./duckdb/index.ts');
  const answers = await runSqlRules(opened, { signal, ...(duckdb !== undefined && { duckdb }) });
  return results.map((result, index) => ({ ...result, results: [...result.results, ...answersOf(opened[index], answers)] }));
}

function answersOf(data: SqlData | undefined, answers: ReadonlyMap<Clause, ClauseResult>): ClauseResult[] {
  return (data?.dataset.sql ?? []).flatMap((clause) => answers.get(clause) ?? []);
}

/** The files that name a dataset; of one dataset alone all of them, where none does. */
function pick(datasets: readonly Dataset[], data: readonly DataFile[]): ReadonlyMap<Dataset, readonly DataFile[]> {
  const picked = new Map(
    datasets.map((dataset) => [dataset, data.filter(({ path }) => stepsOf(path).includes(dataset.name.toLowerCase()))]),
  );
  const [only] = datasets;
  return only && datasets.length === 1 && picked.get(only)?.length === 0 ? new Map([[only, data]]) : picked;
}

/** @throws GateError RG-USAGE for a file that could be of any of several datasets */
function assign(datasets: readonly Dataset[], data: readonly DataFile[]): ReadonlyMap<Dataset, readonly DataFile[]> {
  const [only] = datasets;
  if (only && datasets.length === 1) return new Map([[only, data]]);
  const assigned = new Map<Dataset, DataFile[]>(datasets.map((dataset) => [dataset, []]));
  for (const file of data) {
    const named = datasets.filter(({ name }) => stepsOf(file.path).includes(name.toLowerCase()));
    const [dataset] = named;
    if (!dataset || named.length > 1) {
      const hint = 'say it with --dataset, or put the name of the dataset into the path';
      throw new GateError('RG-USAGE', `${file.path} names ${named.length === 0 ? 'no dataset' : 'several datasets'} of the contract`, {
        hint,
      });
    }
    assigned.get(dataset)?.push(file);
  }
  return assigned;
}

/** Folders, and the name without its extensions: `data/orders/part-1.csv` and `orders.csv.gz` both name orders. */
function stepsOf(path: string): readonly string[] {
  const steps = path.toLowerCase().split('/');
  return [...steps, ...(steps.at(-1) ?? '').split('.').slice(0, 1)];
}

async function open(files: readonly DataFile[], dataset: Dataset): Promise<OpenFile[]> {
  const opened: OpenFile[] = [];
  // One after the other: thousands of files open at one time are more than a system allows.
  for (const file of files) {
    const source = await detectSource(file);
    opened.push({ file, reader: withPartition((await source.load())(file), file.path, dataset) });
  }
  return opened;
}
