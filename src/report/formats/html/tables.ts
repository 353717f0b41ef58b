import type { ReportTable } from '../../../core/index.ts';
import type { Block } from '../../budget.ts';
import { plainLine, truncateUtf8 } from '../../escape.ts';
import { htmlProse, htmlText, scrollable } from './text.ts';

const ROWS_PER_BLOCK = 200;
const CELL_BYTES = 2000;
/** Digests and paths, which may break anywhere. */
const LONG_WORD = /\S{40}/;
/** A matrix that is wider cannot be read. */
const MOST_COLUMNS = 12;
/** Words that answer a question, by what they mean; they keep their text, the colour is an aid. */
const ANSWERS: ReadonlyMap<string, 'yes' | 'no' | 'open'> = new Map([
  ...['yes', 'compatible', 'healthy', 'done', 'verified', 'pass', 'available'].map((word) => [word, 'yes'] as const),
  ...['no', 'breaking', 'failed', 'fail', 'absent', 'revoked'].map((word) => [word, 'no'] as const),
  ...['unknown', 'undecided', 'no-data', 'monitor-error', 'inconclusive', 'not asked'].map((word) => [word, 'open'] as const),
]);

/** Tables in blocks of rows, so that a long one loses its end and not the whole. */
export function tableBlocks(tables: readonly ReportTable[]): Block[] {
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(pivoted)
    .flatMap((table) =>
      chunks(table.rows).map((rows, index) => ({ kind: 'table', render: () => tableHtml({ ...table, rows }, index > 0) })),
    );
}

function tableHtml({ title, columns, rows, matrix }: ReportTable, continued: boolean): string {
  const name = `${htmlText(title)}${continued ? ' (continued)' : ''}`;
  const head = columns.map((column) => `<th scope="col">${htmlProse(column)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${columns.map((_, index) => cellHtml(row[index] ?? '', matrix === true && index === 0)).join('')}</tr>`,
  );
  const table = `<table><caption>${name}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
  return scrollable(name, table);
}

function cellHtml(text: string, isHeader: boolean): string {
  const shown = truncateUtf8(plainLine(text), CELL_BYTES);
  const inner = LONG_WORD.test(shown) ? `<span class="long">${htmlProse(shown)}</span>` : htmlProse(shown);
  if (isHeader) return `<th scope="row">${inner}</th>`;
  const answer = ANSWERS.get(shown.trim().toLowerCase());
  return answer === undefined ? `<td>${inner}</td>` : `<td class="${answer}">${inner}</td>`;
}

/** A list of answers as rows by columns, where each has its own cell and there are not too many. */
function pivoted(table: ReportTable): ReportTable {
  const { matrix, columns, rows } = table;
  if (matrix !== true || columns.length < 3) return table;
  const across = (row: readonly string[]): string =>
    columns
      .slice(1, -1)
      .map((name, index) => `${name} ${row[index + 1] ?? ''}`)
      .join(', ');
  const heads = [...new Set(rows.map(across))];
  const cells = new Map(rows.map((row) => [JSON.stringify([row[0], across(row)]), row.at(-1) ?? '']));
  if (heads.length > MOST_COLUMNS || cells.size < rows.length) return table;
  const names = [...new Set(rows.map((row) => row[0] ?? ''))];
  return {
    ...table,
    columns: [columns[0] ?? '', ...heads],
    rows: names.map((name) => [name, ...heads.map((head) => cells.get(JSON.stringify([name, head])) ?? '–')]),
  };
}

function chunks(rows: ReportTable['rows']): ReportTable['rows'][] {
  const count = Math.ceil(rows.length / ROWS_PER_BLOCK);
  return Array.from({ length: count }, (_, index) => rows.slice(index * ROWS_PER_BLOCK, (index + 1) * ROWS_PER_BLOCK));
}
