import type { Asked, Called } from '../compare/issue.ts';
import { quote, type TypeUse } from '../model.ts';
import { typeText } from '../parse/types.ts';

/** A value as the text of a literal without a type; the column says what it is. */
export type Value = string | null;

export interface Insert {
  readonly kind: 'insert';
  readonly relation: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** ON CONFLICT (…) DO NOTHING. */
  readonly conflict?: readonly string[];
}

/** The statements that witnesses are made of. */
export type Statement =
  | Insert
  | { readonly kind: 'select'; readonly relation: string; readonly columns: readonly string[] }
  | { readonly kind: 'union'; readonly relation: string; readonly column: string; readonly type: TypeUse }
  | { readonly kind: 'cast'; readonly type: string; readonly value: string }
  | { readonly kind: 'nextval'; readonly sequence: string }
  | { readonly kind: 'attribute'; readonly type: string; readonly attribute: string }
  /** In the role; what is explained asks for the right and changes nothing. */
  | ({ readonly kind: 'right' } & Asked)
  /** Prepared, not run. */
  | ({ readonly kind: 'call' } & Called);

export function renderStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'select':
      return `SELECT ${statement.columns.length > 0 ? statement.columns.map(quote).join(', ') : '1'} FROM ${statement.relation}`;
    case 'union':
      return `SELECT ${quote(statement.column)} FROM ${statement.relation} UNION ALL SELECT NULL::${typeText(statement.type)}`;
    case 'cast':
      return `SELECT ${literal(statement.value)}::${statement.type}`;
    case 'call':
      return `PREPARE attempt AS ${renderCall(statement)}`;
    case 'attribute':
      return `SELECT (NULL::${statement.type}).${quote(statement.attribute)}`;
    case 'right':
      return `SET ROLE ${statement.role}; ${renderAsked(statement)}`;
    case 'nextval':
      return `SELECT nextval(${literal(statement.sequence)})`;
    default:
      return renderInsert(statement);
  }
}

function renderAsked({ privilege, relation, column }: Asked): string {
  const statements: Readonly<Record<string, string>> = {
    INSERT: `EXPLAIN INSERT INTO ${relation} DEFAULT VALUES`,
    UPDATE: `EXPLAIN UPDATE ${relation} SET ${quote(column)} = DEFAULT`,
    DELETE: `EXPLAIN DELETE FROM ${relation}`,
  };
  return statements[privilege] ?? `SELECT 1 FROM ${relation}`;
}

function renderCall({ routine, arguments: given, column, like, single }: Called): string {
  const values = given.map(({ name, type }) => `${name === undefined ? '' : `${quote(name)} => `}NULL::${typeText(type)}`);
  const call = `${routine}(${values.join(', ')})`;
  if (single) return `SELECT CASE WHEN true THEN ${call} END`;
  const select = column === undefined ? `SELECT ${call}` : `SELECT ${quote(column)} FROM ${call}`;
  return like ? `${select} UNION ALL SELECT NULL::${typeText(like)}` : select;
}

function renderInsert({ relation, columns, rows, conflict }: Insert): string {
  const end = conflict ? ` ON CONFLICT (${conflict.map(quote).join(', ')}) DO NOTHING` : '';
  if (columns.length === 0) return `INSERT INTO ${relation} DEFAULT VALUES${end}`;
  const values = rows.map((row) => `(${row.map((value) => (value === null ? 'NULL' : literal(value))).join(', ')})`);
  return `INSERT INTO ${relation} (${columns.map(quote).join(', ')}) VALUES ${values.join(', ')}${end}`;
}

/** Long runs of one character are not written out. */
function literal(value: string): string {
  if (value.length > 80 && value === 'x'.repeat(value.length)) return `repeat('x', ${value.length})`;
  return value.includes('\\') ? `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${value.replaceAll("'", "''")}'`;
}
