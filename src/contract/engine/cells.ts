import type { Column, Value, ValueType } from '../types.ts';
import { parseValue } from './json.ts';

/**
 * The value of a text cell by the type that the contract gives it. An empty cell is null. A text that is not of the type stays
 * a text, and the clause about the type finds it.
 */
export function readCell(text: string, type: ValueType | undefined): Value {
  if (text === '') return null;
  switch (type) {
    case 'integer':
      return /^[+-]?\d+$/.test(text) ? integer(text) : decimal(text);
    case 'number':
      return /^[+-]?\d{16,}$/.test(text) ? integer(text) : decimal(text);
    case 'boolean':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    case 'array':
    case 'object':
    case 'map':
    case 'vector':
      return parsed(text);
    default:
      return text;
  }
}

function integer(text: string): Value {
  const exact = BigInt(text.replace(/^\+/, ''));
  return exact <= BigInt(Number.MAX_SAFE_INTEGER) && exact >= BigInt(Number.MIN_SAFE_INTEGER) ? Number(exact) : exact;
}

function decimal(text: string): Value {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}

function parsed(text: string): Value {
  try {
    return parseValue(text);
  } catch {
    return text;
  }
}

/** A row of texts with every cell read by the type of its column. */
export function readCells(row: Value, columns: readonly Column[]): Value {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(row as { readonly [key: string]: Value }).map(([name, cell]) => [
      name,
      typeof cell === 'string' ? readCell(cell, types.get(name)) : cell,
    ]),
  );
}
