import { member, showValue } from '../../engine/json.ts';
import { isList } from '../../engine/tests.ts';
import type { Value } from '../../types.ts';
import { isMap } from './values.ts';

/** What one line or file of JSON asks of a model. */
export interface ModelRequest {
  readonly rows: readonly Value[];
  /** Tensors of the rows come without their first dimension: each row is one of a batch. */
  readonly instance: boolean;
  readonly params: Value | undefined;
}

/**
 * A row of data, or one of the forms in which MLflow writes input examples and takes requests: `dataframe_split` (also bare, as `columns`
 * and `data`), `dataframe_records`, `instances`, `inputs`. A column of that name is a column.
 */
export function requestOf(row: Value, columns: ReadonlySet<string>): ModelRequest {
  const has = (name: string): boolean => !columns.has(name) && member(row, name) !== undefined;
  const part = (name: string): Value => member(row, name) ?? null;
  const params = has('params') ? part('params') : undefined;
  if (has('dataframe_split')) return { rows: splitRows(part('dataframe_split')), instance: true, params };
  if (has('columns') && has('data') && isList(part('data'))) return { rows: splitRows(row), instance: true, params };
  if (has('dataframe_records')) return { rows: listed(part('dataframe_records')), instance: true, params };
  if (has('instances')) return { rows: listed(part('instances')), instance: true, params };
  if (has('inputs')) return { rows: [part('inputs')], instance: false, params };
  return { rows: [row], instance: true, params };
}

function listed(value: Value): readonly Value[] {
  return isList(value) ? value : [value];
}

/** Columns by name over rows of cells. */
function splitRows(split: Value): readonly Value[] {
  const [columns, data] = [member(split, 'columns'), member(split, 'data') ?? null];
  if (!isList(data)) return [split];
  if (columns === undefined || !isList(columns)) return data;
  return data.map((cells) =>
    isList(cells)
      ? Object.fromEntries(columns.map((name, index) => [typeof name === 'string' ? name : showValue(name), cells[index] ?? null] as const))
      : cells,
  );
}

/** `inputs` gives every column as a list of its values; one row for each, where the lists are as long as each other. */
export function rowsOfColumns(value: Value): readonly Value[] | undefined {
  if (!isMap(value)) return undefined;
  const entries = Object.entries(value);
  const lengths = entries.map(([, list]) => (isList(list) ? list.length : -1));
  const [length = -1] = lengths;
  if (length < 0 || lengths.some((one) => one !== length)) return undefined;
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(entries.map(([name, list]) => [name, (list as readonly Value[])[at] ?? null])),
  );
}
