import type { JsonObject } from '../../../core/index.ts';
import { list, text } from '../../source/message.ts';

/** `public.users.email` of the data of a rule about a column. */
export function column(data: JsonObject): string {
  return `${text(data, 'relation')}.${text(data, 'column')}`;
}

export const CONTRACT = 'Expand and contract: release an application that no longer uses it, and remove it once no running release does.';
export const BACKFILL =
  'Expand and contract: fill it and let the application write it first; tighten it once no running release writes otherwise.';
export const COPY = 'Add a new column beside it, write both, copy, switch the readers, and drop the old one a release later.';

/** The columns of the data, if any, in parentheses. */
export function columns(data: JsonObject): string {
  const { columns } = data;
  return Array.isArray(columns) && columns.length > 0 ? ` (${columns.join(', ')})` : '';
}

/** The columns of the data; an index over expressions has none. */
export function columnsOrExpression(data: JsonObject): string {
  const { columns } = data;
  return Array.isArray(columns) && columns.length > 0 ? list(data, 'columns') : 'values of an expression';
}
