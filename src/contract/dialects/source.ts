import { isJsonObject, type JsonValue } from '../../core/index.ts';
import type { Dataset, TextFile } from '../types.ts';

/** The text of a contract that a validator reads again, as its dataset carries it. */
export function sourceOf({ schema }: Dataset): TextFile {
  const given = schema && isJsonObject(schema.schema) ? schema.schema : {};
  return { path: textOf(given['path']), text: textOf(given['text']) };
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
