import { typeText } from '../parse/types.ts';
import type { Column, Database, Relation } from '../model.ts';
import { bareName } from '../parse/constraint.ts';
import { child, digestOf, find, flag, items, names, ofKind, text, type Tree } from '../parse/tree.ts';
import { fits } from '../witness/fits.ts';
import { constantOf } from './defaults.ts';
import { type Issue, pathOf } from './issue.ts';
import { resolveType } from './resolve.ts';
import { bytesOf, readTotal, type Scope, takes } from './total.ts';

/** What the database of the reader computes for the rows of the writer, as far as the writer's own does not: it may fail where a row was right. */
export function compareComputed(mine: Relation, theirs: Relation, writer: Database, reader: Database): Issue[] {
  if (theirs.kind !== 'table' || mine.open !== undefined || theirs.open !== undefined) return [];
  const scope = scopeOf(theirs, reader);
  const before = new Set(mine.computed.map(({ expression }) => digestOf(expression)));
  const issueOf = (what: string, name: string, place: Issue['reader']): Issue => ({
    rule: 'expression-may-fail',
    kind: 'unknown',
    path: pathOf(mine.key, ...(what === 'index' ? [] : [name])),
    data: { relation: mine.key, what, name },
    writer: mine.place,
    reader: place,
  });
  const indexes = theirs.computed.filter(
    ({ expression }) => !before.has(digestOf(expression)) && !readTotal(expression, { scope, database: reader }),
  );
  const named = new Map(indexes.map(({ index, place }) => [index, issueOf('index', index, place)]));
  return [
    ...named.values(),
    ...[...theirs.columns.values()].flatMap((column) => compareColumn(mine, column, { scope, writer, reader, issueOf })),
  ];
}

interface Context {
  readonly scope: Scope;
  readonly writer: Database;
  readonly reader: Database;
  readonly issueOf: (what: string, name: string, place: Issue['reader']) => Issue;
}

function compareColumn(mine: Relation, column: Column, { scope, writer, reader, issueOf }: Context): Issue[] {
  const known = mine.columns.get(column.name);
  const { generated, default: fallback, name, place } = column;
  if (generated) {
    const same = known?.generated && digestOf(known.generated) === digestOf(generated) && typeText(known.type) === typeText(column.type);
    const value = same ? undefined : readTotal(generated, { scope, database: reader });
    return same || (value && takes(value, column.type, reader)) ? [] : [issueOf('generated column', name, place)];
  }
  if (!fallback || (known?.default && digestOf(known.default) === digestOf(fallback))) return [];
  const value = constantOf(fallback);
  if (value !== undefined)
    return fits(column.type, value, reader) === 'no' && checksOf(column, reader) ? [refused(mine, column, value)] : [];
  return isSafe(fallback, reader) || usedBefore(fallback, writer) ? [] : [issueOf('default', name, place)];
}

/** A constant that is refused for itself, not by a check, which is told of elsewhere. */
function checksOf({ type }: Column, database: Database): boolean {
  return resolveType(type, database).checks.length === 0;
}

function refused(mine: Relation, { name, place, type }: Column, value: string): Issue {
  return {
    rule: 'default-changed',
    kind: 'breaking',
    unproven: 'unknown',
    path: pathOf(mine.key, name),
    data: { relation: mine.key, column: name, writer: `any ${typeText(type)}`, reader: value },
    writer: mine.place,
    reader: place,
    goal: { kind: 'insert', relation: mine.key, omit: [name], refusal: `type:${name}` },
  };
}

/** The columns of a row of a table, by their names and by those of the table. */
function scopeOf(table: Relation, database: Database): Scope {
  return (path) => {
    const [first = '', second] = path;
    const column =
      path.length === 1
        ? table.columns.get(first)
        : path.length === 2 && first === bareName(table)
          ? table.columns.get(second ?? '')
          : undefined;
    // A generated column stands in no other.
    if (!column || column.type.name === '') return undefined;
    const { use, notNull } = resolveType(column.type, database);
    return {
      type: resolveType(column.type, database).enum ? column.type : use,
      notNull: (column.notNull ?? notNull) !== undefined,
      bytes: bytesOf(column.type, database),
    };
  };
}

/** Functions that have a value whenever they are called as a default calls them: without a row. */
const SAFE = new Set(
  `now clock_timestamp statement_timestamp transaction_timestamp timezone date_trunc date_part extract age gen_random_uuid uuid_generate_v1
  uuid_generate_v1mc uuid_generate_v4 uuidv4 uuidv7 gen_random_bytes random md5 sha256 encode substr substring left right lower upper replace concat
  to_char floor round trunc nextval txid_current pg_current_xact_id pg_backend_pid version current_database current_schema json_build_object
  jsonb_build_object json_build_array jsonb_build_array to_json to_jsonb array_append array_fill make_interval int4range tstzrange daterange
  tsrange coalesce text date int8 timestamptz to_timestamp overlay translate lpad rpad`.split(/\s+/),
);
const OPERATORS = /^(?:\+|-|\*|\|\||->|->>)$/;

/** A default that has the same kind of value every time. */
export function isSafe(expression: Tree, database: Database): boolean {
  const calls = find(expression, 'FuncCall').every((call) => {
    const [name = '', schema] = names(call, 'funcname').toReversed();
    if (name === 'current_setting') return items(call, 'args').length === 2;
    const own = [...(schema === undefined ? database.schemas : [schema])].some((one) => isRoutine(`${one}.${name}(`, database));
    return SAFE.has(name) && !own;
  });
  const operators = find(expression, 'A_Expr').every(
    (one) => text(one, 'kind') === 'AEXPR_OP' && OPERATORS.test(names(one, 'name').at(-1) ?? ''),
  );
  const subqueries = find(expression, 'SubLink').length > 0 || ofKind([expression], 'ColumnRef').length > 0;
  return calls && operators && !subqueries && !flag(child(expression, 'A_Const'), 'isnull');
}

function isRoutine(prefix: string, { opaques }: Database): boolean {
  return [...opaques.values()].some(({ what, name }) => what === 'function' && name.startsWith(prefix));
}

const defaults = new WeakMap<Database, ReadonlySet<string>>();

/** The writer's own tables compute it already. */
function usedBefore(expression: Tree, database: Database): boolean {
  const known =
    defaults.get(database) ??
    new Set(
      [...database.relations.values()].flatMap((one) =>
        [...one.columns.values()].flatMap((column) => (column.default ? digestOf(column.default) : [])),
      ),
    );
  defaults.set(database, known);
  return known.has(digestOf(expression));
}
