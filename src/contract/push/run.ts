import { type Clock, GateError } from '../../core/index.ts';
import type { Contract, Dataset, DatasetResult, TextFile } from '../types.ts';
import { readContract } from '../dialects/registry.ts';
import { findAbsent } from '../engine/absent.ts';
import { compileDataset, tableName } from './compile.ts';
import { DATABASES } from './databases.ts';
import { declaredBy } from './declared.ts';
import { Decoder } from './decode.ts';
import { addExamples } from './examples.ts';
import { compileFilter } from './compile-filter.ts';
import type { FilterTerm } from './filter.ts';
import { loadFormats } from './judge/index.ts';
import { runSqlRules } from './sql-rule.ts';
import type { DatabaseSpec, Session, SqlDialect } from './types.ts';

/** What a run needs of the world. */
export interface DatabaseWorld {
  readonly env: (name: string) => string | undefined;
  readonly mask: (secret: string) => void;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface DatabaseTest {
  readonly contract: TextFile;
  /** Name of a database of the registry. */
  readonly database: string;
  /** `schema.table`; default: the name that the contract gives. */
  readonly table?: string;
  readonly dataset?: string;
  readonly filter?: readonly FilterTerm[];
  /** Percent of the rows, more than 0 and at most 100. */
  readonly sample?: number;
  /** Of one statement, in milliseconds. */
  readonly timeout: number;
  readonly maxBytes?: number;
  /** Whether offending rows are fetched (with values that the contract does not classify), or only counts. */
  readonly examples: boolean;
  /** Milliseconds since 1970: how old rows are is measured from here. */
  readonly now: number;
  readonly world: DatabaseWorld;
}

/**
 * Holds tables of a database against a contract, where they are: one aggregate for each, in the words of the database.
 * @throws GateError RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX, RG-DATABASE
 */
export async function testInDatabase(test: DatabaseTest): Promise<readonly DatasetResult[]> {
  const spec = findDatabase(test.database);
  if (test.maxBytes !== undefined && !spec.limitsBytes)
    throw new GateError('RG-USAGE', `${spec.title} cannot limit how many bytes are read`, { hint: 'limit the time instead' });
  const datasets = choose(await readContract(test.contract), test);
  const { connect, dialect } = await spec.load();
  const session = await connect({ ...test.world, timeout: test.timeout, maxBytes: test.maxBytes });
  try {
    const results: DatasetResult[] = [];
    for (const dataset of datasets) results.push(await testTable(dataset, test, session, dialect));
    return results;
  } finally {
    await session.close();
  }
}

/** @throws GateError RG-USAGE */
export function findDatabase(name: string): DatabaseSpec {
  const found = DATABASES.find((one) => one.name === name);
  if (found) return found;
  throw new GateError('RG-USAGE', `${JSON.stringify(name)} is no database that is known`, {
    expected: `one of ${DATABASES.map((one) => one.name).join(', ')}`,
  });
}

function choose({ datasets, path }: Contract, { dataset, table }: DatabaseTest): readonly Dataset[] {
  const chosen = dataset === undefined ? datasets : datasets.filter(({ name }) => name === dataset);
  if (chosen.length === 0)
    throw new GateError('RG-USAGE', dataset === undefined ? `${path} describes no dataset` : `${path} has no dataset ${dataset}`);
  if (table !== undefined && chosen.length > 1)
    throw new GateError('RG-USAGE', `${path} has several datasets and --table names one table`, {
      expected: `--dataset with one of ${chosen.map(({ name }) => name).join(', ')}`,
    });
  return chosen;
}

async function testTable(dataset: Dataset, test: DatabaseTest, session: Session, dialect: SqlDialect): Promise<DatasetResult> {
  const { now, sample } = test;
  const name = test.table ?? dataset.table ?? dataset.name;
  const table = await session.describe(splitName(name));
  if (table.columns.length === 0) throw new GateError('RG-DATABASE', `${dialect.title} names no columns of ${name}`);
  const filter = test.filter && test.filter.length > 0 ? compileFilter(test.filter, table, dialect) : undefined;
  const options = {
    dialect,
    formats: await loadFormats(),
    now,
    ...(filter !== undefined && { filter }),
    ...(sample !== undefined && { sample }),
  };
  const compiled = compileDataset(dataset, table, options);
  const [row, second] = await session.query(compiled.statement);
  if (!row || second) throw new GateError('RG-DATABASE', `${dialect.title} did not answer with one row`);
  const decoder = decode(() => new Decoder(compiled, row, options), dialect);
  const counted = decode(() => decoder.results(), dialect);
  const file = `${dialect.name}:${table.path.join('.')}`;
  const shown = test.examples ? await addExamples(counted, compiled, dataset, { dialect, session, table, file, filter }) : counted;
  return {
    dataset: dataset.name,
    rows: decoder.rows,
    database: {
      name: dialect.title,
      table: tableName(table, dialect),
      ...(test.filter &&
        test.filter.length > 0 && { filter: test.filter.map((term) => `${term.column} ${term.operator} ${term.value}`).join(' and ') }),
      ...(sample !== undefined && { sample }),
    },
    unreadable: { count: 0, offenders: [] },
    results: [
      ...shown,
      ...findAbsent(dataset.columns, [{ path: file, declared: declaredBy(dataset.columns, table) }]).map((one) => ({
        ...one,
        by: 'database' as const,
      })),
      ...(await runSqlRules(dataset.sql ?? [], table, session, dialect)),
      ...dataset.notRun.map((clause) => ({ clause, status: 'not-run' as const, failed: 0, offenders: [], reason: clause.reason })),
    ],
  };
}

/** An answer that cannot be understood is the database's mistake. */
function decode<T>(work: () => T, { title }: SqlDialect): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof RangeError) throw new GateError('RG-DATABASE', `${title}: ${cause.message}`, { cause });
    throw cause;
  }
}

/** The parts of a name; dots inside of double quotes do not part. @throws GateError RG-USAGE */
export function splitName(name: string): readonly string[] {
  const parts = [...name.matchAll(/"((?:[^"]|"")+)"|[^."]+/g)].map(([whole, quoted]) => quoted?.replaceAll('""', '"') ?? whole);
  const isWhole = /^(?:"(?:[^"]|"")+"|[^."]+)(?:\.(?:"(?:[^"]|"")+"|[^."]+)){0,3}$/.test(name);
  if (!isWhole) throw new GateError('RG-USAGE', `${JSON.stringify(name)} is no name of a table`, { expected: 'TABLE or SCHEMA.TABLE' });
  return parts;
}
