import type { TypeUse } from '../model.ts';
import { child, constant, items, names, ofKind, open, text, type Tree } from '../parse/tree.ts';

/** What cannot be told without PostgreSQL itself. */
export const UNSURE = Symbol('unsure');

/** A cell: a literal with the type that says how it compares, or NULL. */
export type Cell = { readonly text: string; readonly type: TypeUse } | null | typeof UNSURE;
type Scalar = string | number | boolean | null;
export type Result = Scalar | typeof UNSURE;
type Row = (column: string) => Cell;

const NUMBERS = new Set(['int2', 'int4', 'int8', 'numeric', 'float4', 'float8']);
const TEXTS = new Set(['text', 'varchar', 'name']);

/** The value of an expression for a row, as far as constants, comparisons, logic, lengths and sums go. */
export function evaluate(expression: Tree, row: Row): Result {
  const [kind, fields] = open(expression);
  switch (kind) {
    case 'A_Const':
      return evaluateConstant(expression);
    case 'ColumnRef':
      return evaluateCell(row(text(child(items(fields, 'fields').at(-1), 'String'), 'sval')));
    case 'TypeCast':
      return evaluateCast(fields, row);
    case 'BoolExpr':
      return evaluateLogic(
        text(fields, 'boolop'),
        items(fields, 'args').map((one) => evaluate(one, row)),
      );
    case 'NullTest': {
      const value = evaluate(child(fields, 'arg') ?? {}, row);
      return value === UNSURE ? UNSURE : (value === null) === (text(fields, 'nulltesttype') === 'IS_NULL');
    }
    case 'BooleanTest':
      return evaluateTest(text(fields, 'booltesttype'), evaluate(child(fields, 'arg') ?? {}, row));
    case 'FuncCall':
      return evaluateCall(
        names(fields, 'funcname').at(-1) ?? '',
        items(fields, 'args').map((one) => evaluate(one, row)),
      );
    case 'A_Expr':
      return evaluateOperator(fields, row);
    default:
      return UNSURE;
  }
}

function evaluateConstant(expression: Tree): Result {
  const fields = child(expression, 'A_Const');
  if (fields?.['isnull'] === true) return null;
  const value = constant(expression);
  if (value === undefined) return UNSURE;
  if (child(fields, 'boolval')) return value === 'true';
  return child(fields, 'sval') ? value : toNumber(value);
}

/** Numbers beyond what a double holds exactly are not compared. */
function toNumber(value: string): number | typeof UNSURE {
  const number = Number(value);
  return Number.isFinite(number) && value.replace(/\D/g, '').length <= 15 ? number : UNSURE;
}

function evaluateCell(cell: Cell): Result {
  if (cell === null || cell === UNSURE) return cell;
  const { name, builtin, array } = cell.type;
  if (array) return UNSURE;
  if (builtin && NUMBERS.has(name)) return toNumber(cell.text);
  if (builtin && name === 'bool') return cell.text === 'true';
  // Labels of an enum; a row says nothing of other types that are not built in.
  return !builtin || TEXTS.has(name) ? cell.text : UNSURE;
}

/** A cast to text of a text, or of a number to a number, keeps the value. */
function evaluateCast(fields: Tree, row: Row): Result {
  const value = evaluate(child(fields, 'arg') ?? {}, row);
  const type = names(child(fields, 'typeName'), 'names').at(-1) ?? '';
  const plain = items(child(fields, 'typeName'), 'typmods').length === 0 && items(child(fields, 'typeName'), 'arrayBounds').length === 0;
  if (value === null || value === UNSURE || !plain) return value === null ? null : UNSURE;
  if (typeof value === 'string' && TEXTS.has(type)) return value;
  if (typeof value === 'string' && NUMBERS.has(type)) return /^-?\d+$/.test(value) ? toNumber(value) : UNSURE;
  return typeof value === 'number' && (type === 'numeric' || (NUMBERS.has(type) && Number.isInteger(value))) ? value : UNSURE;
}

function evaluateLogic(operator: string, values: readonly Result[]): Result {
  const [first] = values;
  if (operator === 'NOT_EXPR') return typeof first === 'boolean' ? !first : first === null ? null : UNSURE;
  const decisive = operator === 'OR_EXPR';
  if (values.includes(decisive)) return decisive;
  if (values.some((value) => value !== null && typeof value !== 'boolean')) return UNSURE;
  return values.includes(null) ? null : !decisive;
}

function evaluateTest(test: string, value: Result): Result {
  if (value !== null && typeof value !== 'boolean') return UNSURE;
  const wanted = test.endsWith('UNKNOWN') ? null : test.endsWith('TRUE');
  return (value === wanted) !== test.startsWith('IS_NOT');
}

function evaluateCall(name: string, values: readonly Result[]): Result {
  if (values.includes(UNSURE)) return UNSURE;
  if (name === 'coalesce') return values.find((value) => value !== null) ?? null;
  const [value] = values;
  if (value === null && values.length === 1) return null;
  if (/^(?:length|char_length|character_length)$/.test(name) && typeof value === 'string' && values.length === 1) return [...value].length;
  if (name === 'abs' && typeof value === 'number') return Math.abs(value);
  return UNSURE;
}

function evaluateOperator(fields: Tree, row: Row): Result {
  const left = evaluate(child(fields, 'lexpr') ?? {}, row);
  const operator = names(fields, 'name').at(-1) ?? '';
  const list = ofKind([child(fields, 'rexpr') ?? {}], 'List').flatMap((one) => items(one, 'items'));
  const array = ofKind([textArray(child(fields, 'rexpr') ?? {})], 'A_ArrayExpr').flatMap((one) => items(one, 'elements'));
  const values = [...list, ...array].map((one) => evaluate(one, row));
  switch (text(fields, 'kind')) {
    case 'AEXPR_OP':
      return child(fields, 'lexpr')
        ? applyOperator(operator, left, evaluate(child(fields, 'rexpr') ?? {}, row))
        : negate(operator, evaluate(child(fields, 'rexpr') ?? {}, row));
    case 'AEXPR_IN': {
      const equal = evaluateLogic(
        'OR_EXPR',
        values.map((value) => applyOperator('=', left, value)),
      );
      return operator === '=' ? equal : evaluateLogic('NOT_EXPR', [equal]);
    }
    case 'AEXPR_OP_ANY':
      return array.length > 0
        ? evaluateLogic(
            'OR_EXPR',
            values.map((value) => applyOperator(operator, left, value)),
          )
        : UNSURE;
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
    case 'AEXPR_SIMILAR':
      return left === null ? null : UNSURE;
    case 'AEXPR_BETWEEN':
      return values.length === 2
        ? evaluateLogic('AND_EXPR', [applyOperator('>=', left, values[0] ?? UNSURE), applyOperator('<=', left, values[1] ?? UNSURE)])
        : UNSURE;
    default:
      return UNSURE;
  }
}

/** An array that a dump casts to texts is what it was. */
function textArray(node: Tree): Tree {
  const cast = child(node, 'TypeCast');
  const type = child(cast, 'typeName');
  const plain = TEXTS.has(names(type, 'names').at(-1) ?? '') && items(type, 'typmods').length === 0;
  return cast && plain ? textArray(child(cast, 'arg') ?? {}) : node;
}

function negate(operator: string, value: Result): Result {
  return operator === '-' && typeof value === 'number' ? -value : value === null ? null : UNSURE;
}

/** The order of texts depends on the collation; that of numbers does not. */
function applyOperator(operator: string, left: Result, right: Result): Result {
  if (left === UNSURE || right === UNSURE) return UNSURE;
  if (left === null || right === null) return null;
  if (operator === '=' || operator === '<>') return typeof left === typeof right ? (left === right) === (operator === '=') : UNSURE;
  if (typeof left !== 'number' || typeof right !== 'number') return UNSURE;
  const results: Readonly<Record<string, boolean>> = {
    '<': left < right,
    '<=': left <= right,
    '>': left > right,
    '>=': left >= right,
  };
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) {
    if (operator === '+') return left + right;
    if (operator === '-') return left - right;
  }
  return Object.hasOwn(results, operator) ? (results[operator] ?? UNSURE) : UNSURE;
}
