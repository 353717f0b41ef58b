import type { Database, TypeUse } from '../model.ts';
import { child, constant, flag, items, names, ofKind, open, text, type Tree } from '../parse/tree.ts';
import { readPlainType } from '../parse/types.ts';
import { resolveType } from './resolve.ts';

/** What is known of the value of an expression that fails for no row. */
export interface Total {
  /** `undefined`: a literal or NULL that takes the type of its surroundings. */
  readonly type: TypeUse | undefined;
  /** Of a literal without a type. */
  readonly literal?: string;
  readonly notNull: boolean;
  /** Bytes of its text at most. */
  readonly bytes: number;
}

/** What the names in an expression stand for; `undefined` for what is not known. */
export type Scope = (path: readonly string[]) => Total | undefined;

interface Context {
  readonly scope: Scope;
  readonly database: Database;
}

const TEXT: TypeUse = builtin('text');
const BOOL: TypeUse = builtin('bool');
const JSON_TYPE: TypeUse = builtin('json');
const MOMENT: TypeUse = builtin('timestamptz');
/** Types whose values all compare with each other, and how long their texts are. */
const SIZES: Readonly<Record<string, number>> = {
  bool: 5,
  int2: 6,
  int4: 11,
  int8: 20,
  uuid: 36,
  date: 16,
  timestamp: 40,
  timestamptz: 48,
  text: Number.POSITIVE_INFINITY,
  varchar: Number.POSITIVE_INFINITY,
  numeric: Number.POSITIVE_INFINITY,
};
const INTEGERS = ['int2', 'int4', 'int8'];
const TEXTS = ['text', 'varchar'];
const COMPARISON = /^(?:=|<>|<|<=|>|>=)$/;
/** A character of a text in JSON: `\u0001`. */
const ESCAPED = 6;

export function builtin(name: string): TypeUse {
  return { name, builtin: true, modifiers: [], array: false };
}

/** Bytes of the longest text of a type. */
export function bytesOf(type: TypeUse, database: Database): number {
  const { use, enum: labels } = resolveType(type, database);
  if (use.array) return Number.POSITIVE_INFINITY;
  if (labels) return Math.max(0, ...labels.labels.map(({ name }) => Buffer.byteLength(name)));
  if (use.name === 'varchar' && use.modifiers.length > 0) return 4 * Number(use.modifiers[0]);
  return use.builtin && Object.hasOwn(SIZES, use.name) ? (SIZES[use.name] ?? 0) : Number.POSITIVE_INFINITY;
}

/** Whether an expression has a value for every row, and which kind of; `undefined` where it may fail, or nobody can tell. */
export function readTotal(node: Tree | undefined, context: Context): Total | undefined {
  const [kind, fields] = open(node);
  const each = (key: string): readonly (Total | undefined)[] => items(fields, key).map((one) => readTotal(one, context));
  switch (kind) {
    case 'A_Const':
      return readConstant(node);
    case 'ColumnRef':
      return context.scope(items(fields, 'fields').map((one) => text(child(one, 'String'), 'sval')));
    case 'TypeCast':
      return readCast(fields, context);
    case 'BoolExpr':
      return each('args').every((one) => one && isBoolean(one)) ? truth() : undefined;
    case 'NullTest':
      return readTotal(child(fields, 'arg'), context) && truth(true);
    case 'A_Expr':
      return readOperator(fields, context);
    case 'CaseExpr':
      return readCase(fields, context);
    case 'CoalesceExpr': {
      const args = each('args');
      const joined = join(args);
      return joined && { ...joined, notNull: args.some((one) => one?.notNull === true) };
    }
    case 'FuncCall':
      return readCall(names(fields, 'funcname'), items(fields, 'args'), context);
    case 'SQLValueFunction':
      return text(fields, 'op').endsWith('CURRENT_TIMESTAMP')
        ? { type: MOMENT, notNull: true, bytes: SIZES['timestamptz'] ?? 0 }
        : undefined;
    case 'JsonObjectConstructor':
      return flag(fields, 'unique') ? undefined : readJson(ofKind(items(fields, 'exprs'), 'JsonKeyValue').flatMap(pairOf), context);
    default:
      return undefined;
  }
}

function pairOf(one: Tree): readonly Tree[] {
  return [
    child(one, 'key') ?? {},
    child(child(one, 'value'), 'raw_expr') ?? child(child(child(one, 'value'), 'JsonValueExpr'), 'raw_expr') ?? {},
  ];
}

function truth(notNull = false): Total {
  return { type: BOOL, notNull, bytes: SIZES['bool'] ?? 0 };
}

function isBoolean({ type, literal }: Total): boolean {
  return type === undefined ? literal === undefined : type.name === 'bool' && type.builtin && !type.array;
}

function readConstant(node: Tree | undefined): Total | undefined {
  const fields = child(node, 'A_Const');
  if (fields?.['isnull'] === true) return { type: undefined, notNull: false, bytes: 0 };
  const value = constant(node);
  if (value === undefined) return undefined;
  const size = { notNull: true, bytes: Buffer.byteLength(value) };
  if (child(fields, 'boolval')) return truth(true);
  if (child(fields, 'ival')) return { type: builtin('int4'), ...size };
  return child(fields, 'sval') ? { type: undefined, literal: value, ...size } : { type: builtin('numeric'), ...size };
}

function readCast(fields: Tree, context: Context): Total | undefined {
  const value = readTotal(child(fields, 'arg'), context);
  const type = readPlainType(child(fields, 'typeName'), context.database.types);
  if (!value || !type || type.array || type.modifiers.length > 0) return undefined;
  if (TEXTS.includes(type.name) && type.builtin) return { type, notNull: value.notNull, bytes: value.bytes };
  if (type.name === 'regconfig' && value.literal !== undefined) return { ...value, type };
  if (type.name === 'date' && /^timestamp$|^date$/.test(value.type?.name ?? ''))
    return { type, notNull: value.notNull, bytes: bytesOf(type, context.database) };
  return takes(value, type, context.database) ? { type, notNull: value.notNull, bytes: bytesOf(type, context.database) } : undefined;
}

/** Whether every value of the one is one of the other, as an assignment makes it. */
export function takes(value: Total, type: TypeUse, database: Database): boolean {
  const { use, enum: labels, checks, notNull } = resolveType(type, database);
  if (checks.length > 0 || notNull || use.array) return false;
  const { literal } = value;
  if (value.type === undefined && literal === undefined) return true;
  if (labels) return value.type ? value.type.name === use.name : labels.labels.some(({ name }) => name === literal);
  const plain = use.builtin && use.modifiers.length === 0;
  if (plain && TEXTS.includes(use.name)) return value.type === undefined || (value.type.builtin && TEXTS.includes(value.type.name));
  if (plain && use.name === 'tsvector') return value.type?.name === 'tsvector';
  if (!value.type || !plain || value.type.array || !value.type.builtin) return false;
  const [from, to] = [INTEGERS.indexOf(value.type.name), INTEGERS.indexOf(use.name)];
  return from !== -1 && to !== -1 ? from <= to : value.type.name === use.name && value.type.modifiers.length === 0;
}

function comparable(a: Total, b: Total, { database }: Context): boolean {
  if (a.type && b.type) {
    const [left, right] = [resolveType(a.type, database), resolveType(b.type, database)];
    if (left.use.array || right.use.array) return false;
    if (left.enum ?? right.enum) return left.use.name === right.use.name;
    const family = ({ use }: typeof left): string =>
      !use.builtin || !Object.hasOwn(SIZES, use.name)
        ? ''
        : INTEGERS.includes(use.name)
          ? 'integer'
          : TEXTS.includes(use.name)
            ? 'text'
            : use.name;
    return family(left) !== '' && family(left) === family(right);
  }
  const [typed, other] = a.type ? [a.type, b] : [b.type, a];
  return typed ? takes(other, typed, database) : true;
}

function readOperator(fields: Tree, context: Context): Total | undefined {
  const operator = names(fields, 'name').at(-1) ?? '';
  const left = readTotal(child(fields, 'lexpr'), context);
  const list = ofKind([child(fields, 'rexpr') ?? {}], 'List').flatMap((one) => items(one, 'items'));
  const right = list.length > 0 ? undefined : readTotal(child(fields, 'rexpr'), context);
  switch (text(fields, 'kind')) {
    case 'AEXPR_OP':
      if (!left || !right) return undefined;
      if (COMPARISON.test(operator)) return comparable(left, right, context) ? truth(left.notNull && right.notNull) : undefined;
      if (operator === '->' || operator === '->>') return readField(operator, left, right);
      return operator === '||' ? concatenate([left, right]) : undefined;
    case 'AEXPR_DISTINCT':
    case 'AEXPR_NOT_DISTINCT':
      return left && right && comparable(left, right, context) ? truth(true) : undefined;
    case 'AEXPR_LIKE':
    case 'AEXPR_ILIKE':
      return left && right?.literal !== undefined && isTextLike(left) && !right.literal.includes('\\') ? truth(left.notNull) : undefined;
    case 'AEXPR_OP_ANY':
    case 'AEXPR_IN': {
      const all = (list.length > 0 ? list : elementsOf(child(fields, 'rexpr'))).map((one) => readTotal(one, context));
      if (all.length === 0 || !COMPARISON.test(operator)) return undefined;
      return left && all.every((one) => one && comparable(left, one, context)) ? truth() : undefined;
    }
    default:
      return undefined;
  }
}

/** The elements of an array that is written down, whatever it is cast to. */
function elementsOf(node: Tree | undefined): readonly Tree[] {
  const cast = child(node, 'TypeCast');
  return cast ? elementsOf(child(cast, 'arg')) : items(child(node, 'A_ArrayExpr'), 'elements');
}

/** A field of an object, or an item of a list: NULL where there is none. */
function readField(operator: string, { type }: Total, key: Total): Total | undefined {
  if (!type?.builtin || type.array || !/^jsonb?$/.test(type.name)) return undefined;
  if (key.literal === undefined && key.type?.name !== 'int4' && key.type?.name !== 'text') return undefined;
  return { type: operator === '->' ? type : TEXT, notNull: false, bytes: Number.POSITIVE_INFINITY };
}

/** `||` joins texts as soon as one side is one. */
function concatenate(parts: readonly Total[]): Total | undefined {
  const isText = ({ type }: Total): boolean => type !== undefined && type.builtin && !type.array && TEXTS.includes(type.name);
  const isVector = ({ type }: Total): boolean => type?.name === 'tsvector' && type.builtin && !type.array;
  if (parts.every(isVector))
    return { type: builtin('tsvector'), notNull: parts.every(({ notNull }) => notNull), bytes: Number.POSITIVE_INFINITY };
  const known = parts.every((one) => isText(one) || one.type === undefined) && parts.some(isText);
  return known
    ? { type: TEXT, notNull: parts.every(({ notNull }) => notNull), bytes: parts.reduce((sum, one) => sum + one.bytes, 0) }
    : undefined;
}

function readCase(fields: Tree, context: Context): Total | undefined {
  const whens = ofKind(items(fields, 'args'), 'CaseWhen');
  const subject = child(fields, 'arg') && readTotal(child(fields, 'arg'), context);
  if (child(fields, 'arg') && !subject) return undefined;
  const asked = whens.map((one) => readTotal(child(one, 'expr'), context));
  if (!asked.every((one) => one && (subject ? comparable(subject, one, context) : isBoolean(one)))) return undefined;
  const otherwise = child(fields, 'defresult');
  const nothing: Total = { type: undefined, notNull: false, bytes: 0 };
  return join([...whens.map((one) => readTotal(child(one, 'result'), context)), otherwise ? readTotal(otherwise, context) : nothing]);
}

/** What one of several values is: of one type, literals apart. */
function join(values: readonly (Total | undefined)[]): Total | undefined {
  const known = values.flatMap((one) => one ?? []);
  const types = known.flatMap(({ type }) => type ?? []);
  const literals = known.filter(({ literal }) => literal !== undefined);
  const [first] = types;
  if (known.length < values.length || types.some((one) => one.name !== first?.name || one.array !== first.array)) return undefined;
  // A literal has to be one of the type of the others.
  if (literals.length > 0 && first && !TEXTS.includes(first.name)) return undefined;
  const type = first ?? (literals.length > 0 ? TEXT : undefined);
  return { type, notNull: known.every(({ notNull }) => notNull), bytes: Math.max(0, ...known.map(({ bytes }) => bytes)) };
}

function readCall(path: readonly string[], args: readonly Tree[], context: Context): Total | undefined {
  const name = path.at(-1) ?? '';
  if (path.length > 1 && path[0] !== 'pg_catalog') return undefined;
  if (/^(?:now|clock_timestamp|statement_timestamp|transaction_timestamp)$/.test(name) && args.length === 0)
    return { type: MOMENT, notNull: true, bytes: SIZES['timestamptz'] ?? 0 };
  if (name === 'gen_random_uuid') return { type: builtin('uuid'), notNull: true, bytes: SIZES['uuid'] ?? 0 };
  if (/^jsonb?_build_object$/.test(name)) return readJson(args, context);
  const known = Object.hasOwn(OF_TEXTS, name) ? OF_TEXTS[name] : undefined;
  const values = args.map((one) => readTotal(one, context));
  const [first] = values;
  if (
    !known ||
    values.length === 0 ||
    !values.every((one, index) => one && (isTextLike(one) || (index === 0 && one.type?.name === known.takes)))
  )
    return undefined;
  // A name of a configuration, or a weight, is looked up: only what is written down is known to be there.
  if (known.takes !== undefined && values.length > 1 && !values.some((one) => one?.literal !== undefined)) return undefined;
  return {
    type: known.gives,
    notNull: values.every((one) => one?.notNull === true),
    bytes: known.grows ? Number.POSITIVE_INFINITY : (first?.bytes ?? 0),
  };
}

/** Functions of texts that have a value for every text; a vector of words for as many as go into one. */
const OF_TEXTS: Readonly<Record<string, { readonly gives: TypeUse; readonly grows?: boolean; readonly takes?: string }>> = {
  lower: { gives: TEXT, grows: true },
  upper: { gives: TEXT, grows: true },
  initcap: { gives: TEXT, grows: true },
  btrim: { gives: TEXT },
  ltrim: { gives: TEXT },
  rtrim: { gives: TEXT },
  md5: { gives: TEXT, grows: true },
  length: { gives: builtin('int4'), grows: true },
  char_length: { gives: builtin('int4'), grows: true },
  to_tsvector: { gives: builtin('tsvector'), grows: true, takes: 'regconfig' },
  setweight: { gives: builtin('tsvector'), grows: true, takes: 'tsvector' },
};

function isTextLike({ type, literal }: Total): boolean {
  return type === undefined ? literal !== undefined : type.builtin && !type.array && TEXTS.includes(type.name);
}

/** An object of keys that are written down. Its text, for `json`, is that of its members. */
function readJson(pairs: readonly Tree[], context: Context): Total | undefined {
  const values = pairs.map((one) => readTotal(one, context));
  const fine =
    pairs.length % 2 === 0 && values.every((one, index) => one && (index % 2 === 1 || (one.literal !== undefined && one.notNull)));
  if (!fine) return undefined;
  return { type: JSON_TYPE, notNull: true, bytes: values.reduce((sum, one) => sum + ESCAPED * (one?.bytes ?? 0) + 8, 2) };
}
