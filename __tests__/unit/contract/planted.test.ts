import { describe, expect, it } from '@jest/globals';
import type { DataFile, Dataset, DatasetResult, Value } from '../../../src/contract/index.ts';
import { type RunTools, runDataset, runReference } from '../../../src/contract/engine/run.ts';
import { loadRunTools } from '../../../src/contract/engine/tools.ts';
import { SOURCES } from '../../../src/contract/index.ts';
// Linked before what loads them later and at once.
import '../../../src/compat/formats/odcs/parse.ts';
import '../../../src/compat/formats/json-schema/pattern/language.ts';
import { inParts } from '../../support/contract-parts.ts';
import { ABSENT, PLANTED } from '../../support/contract-planted.ts';
import { clause } from '../../support/contract-cases.ts';
import { dataOf } from '../../support/contract-data.ts';

const ROWS = 500;
/** Every so many rows one breaks the rule. */
const STEP = 23;
const BROKEN = Math.floor((ROWS - 1) / STEP);

const ENGINES = { reference: runReference, fast: runDataset, 'in three parts': inParts(3) };

const json = (value: Value): string =>
  JSON.stringify(value, (_key, item: Value) => (typeof item === 'bigint' ? `#${item}#` : item)).replaceAll(/"#(-?\d+)#"/g, '$1');
const cell = (value: Value): string => {
  const text = value === null ? '' : typeof value === 'object' ? json(value) : String(value);
  return /[",\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows of which every STEP-th is broken, and the line of the first one. */
function rows(good: readonly Value[], bad: readonly Value[], write: (value: Value, at: number) => string): string {
  let text = '';
  for (let at = 0; at < ROWS; at += 1) {
    const isBad = bad.length > 0 && at > 0 && at % STEP === 0;
    const from = isBad ? bad : good;
    text += write(from[(isBad ? at / STEP : at) % from.length] ?? null, at);
  }
  return text;
}

async function run(engine: typeof runReference, dataset: Dataset, name: string, text: string): Promise<DatasetResult> {
  const bytes = Buffer.from(text);
  const file: DataFile = {
    ...dataOf(`t.${name}`, text, 4096),
    random: { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) },
  };
  const tools: RunTools = await loadRunTools({ now: Date.parse('2026-11-21T12:00:00Z'), signal: new AbortController().signal });
  const source = SOURCES.find((one) => one.name === name);
  if (!source) throw new Error(`no source ${name}`);
  return engine(dataset, [{ file, reader: (await source.load())(file) }], tools);
}

/** Cells are always there, an empty one is null, and one without a type is a text. */
function isTable({ dataset, good, bad }: (typeof PLANTED)[number]): boolean {
  const values = [...good, ...bad];
  const isTyped = dataset.columns[0]?.type !== undefined;
  return (
    !values.includes(ABSENT) && !good.includes('') && (isTyped || values.every((value) => value === null || typeof value === 'string'))
  );
}

describe.each(Object.entries(ENGINES))('defects planted into many rows, %s engine', (_, engine) => {
  it.each(PLANTED)('are all found, and nothing else: $name', async ({ dataset, good, bad, whole }) => {
    const lines = rows(good, bad, (value, at) => (value === ABSENT ? `{"at":${at}}\n` : `{"at":${at},"v":${json(value)}}\n`));
    const result = await run(engine, dataset, 'ndjson', lines);
    const failed = bad.length === 0 ? 0 : whole ? 1 : BROKEN;
    expect(result).toMatchObject({ rows: ROWS, unreadable: { count: 0 }, results: [{ failed, status: failed > 0 ? 'broken' : 'kept' }] });
    if (failed === BROKEN) expect(result.results[0]?.offenders.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5].map((at) => at * STEP + 1));
  });

  it.each(PLANTED.filter(isTable))('are found in cells: $name', async ({ dataset, good, bad, whole }) => {
    const result = await run(engine, dataset, 'csv', `at,v\n${rows(good, bad, (value, at) => `${at},${cell(value)}\n`)}`);
    const failed = bad.length === 0 ? 0 : whole ? 1 : BROKEN;
    expect(result).toMatchObject({ rows: ROWS, unreadable: { count: 0 }, results: [{ failed }] });
    if (failed === BROKEN) expect(result.results[0]?.offenders.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5].map((at) => at * STEP + 2));
  });

  it.each([
    ['numbers', (at: number): Value => at],
    ['texts', (at: number): Value => `key ${at}`],
    ['long numbers', (at: number): Value => 9007199254740993n + BigInt(at)],
    ['fractions', (at: number): Value => at + 0.5],
    ['lists', (at: number): Value => [at]],
  ])('are found among keys: %s', async (_kind, key) => {
    const text = rows([null], [], (_value, at) => `{"id":${json(key(at > 0 && at % STEP === 0 ? at - 20 : at))},"part":${at % 2}}\n`);
    const count = (columns: readonly string[]): Dataset['counts'][number] => ({
      ...clause('t', columns.join(', '), 'unique'),
      test: { kind: 'duplicate', columns },
      expect: { unit: 'rows', operators: [['mustBe', 0]] },
    });
    const dataset: Dataset = { name: 't', columns: [], counts: [count(['id']), count(['id', 'part'])], ages: [], notRun: [] };
    const { results } = await run(engine, dataset, 'ndjson', text);
    expect(results.map(({ failed }) => failed)).toEqual([BROKEN, BROKEN]);
    expect(results[0]?.offenders.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5].map((at) => at * STEP + 1));
  });
});
