import { isJsonObject } from '../../../core/index.ts';
import { oneLine, type Reply } from '../shared/api.ts';
import type { Point, Series } from '../shared/store.ts';
import { parseCsv } from './csv.ts';

type Result = Reply<readonly Series[]>;

const error = (reason: string): Result => ({ kind: 'error', reason });

/** The CSV of Flux: tables below each other, a header before each kind; an error is a table too. */
export function readFlux(text: string): Result {
  const series = new Map<string, Point[]>();
  let header: readonly string[] | undefined;
  for (const row of parseCsv(text)) {
    if (row[0]?.startsWith('#')) continue;
    const isHeader = row.includes('_time') || row.includes('error') || row.includes('_value');
    if (isHeader) header = row;
    if (isHeader || !header) continue;
    const names = header;
    const cell = (name: string): string | undefined => (names.includes(name) ? row[names.indexOf(name)] : undefined);
    const fault = cell('error');
    if (fault !== undefined) return error(`the query is refused${oneLine(fault)}`);
    const [at, value] = [Date.parse(cell('_time') ?? ''), cell('_value')];
    if (Number.isNaN(at)) return error('the query gives no column `_time`');
    const key = cell('table') ?? '';
    if (value !== undefined && value !== '') series.set(key, [...(series.get(key) ?? []), { at, value: Number(value) }]);
  }
  if (!header && text.trim() !== '') return error('not an answer in CSV');
  return { kind: 'data', data: [...series.values()] };
}

/** The JSON of `/query`: a list of results, each with series of columns and rows. Moments are milliseconds. */
export function readInfluxQl(data: unknown): Result {
  if (!isJsonObject(data)) return error('not an answer of InfluxDB');
  const results = data['results'];
  const all = (Array.isArray(results) ? (results as unknown[]) : []).filter((one) => isJsonObject(one));
  const fault = data['error'] ?? all.find((one) => one['error'] !== undefined)?.['error'];
  if (fault !== undefined) return error(`the query is refused${oneLine(fault)}`);
  if (!Array.isArray(results)) return error('not an answer of InfluxDB');
  const tables = all.flatMap(({ series }) => (Array.isArray(series) ? (series as unknown[]) : [])).filter((one) => isJsonObject(one));
  const read: Point[][] = [];
  for (const { columns, values, partial } of tables) {
    if (partial === true) return error('the answer is not complete');
    if (!Array.isArray(columns) || !Array.isArray(values) || columns.length !== 2 || columns[0] !== 'time') {
      return error('the query has to give the time and one number');
    }
    read.push(values.flatMap((row: unknown) => (Array.isArray(row) ? pointOf(row[0], row[1]) : [])));
  }
  return { kind: 'data', data: read };
}

/** The JSON of version 3: a list of rows with a time and one number; what is left are tags. */
export function readRows(data: unknown): Result {
  if (!Array.isArray(data)) return error('not an answer of InfluxDB');
  const series = new Map<string, Point[]>();
  for (const row of data as unknown[]) {
    if (!isJsonObject(row) || typeof row['time'] !== 'string') return error('the query has to give the time and one number');
    const numbers = Object.entries(row).filter(([, value]) => typeof value === 'number');
    if (numbers.length > 1) return error(`the query gives ${numbers.length} numbers at once, and one is needed`);
    // Moments come without a zone, and are UTC.
    const at = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(row['time']) ? row['time'] : `${row['time']}Z`);
    const key = JSON.stringify(Object.entries(row).filter(([name, value]) => name !== 'time' && typeof value === 'string'));
    series.set(key, [...(series.get(key) ?? []), ...numbers.flatMap(([, value]) => pointOf(at, value))]);
  }
  return { kind: 'data', data: [...series.values()] };
}

function pointOf(at: unknown, value: unknown): Point[] {
  return typeof at === 'number' && Number.isFinite(at) && typeof value === 'number' ? [{ at, value }] : [];
}
