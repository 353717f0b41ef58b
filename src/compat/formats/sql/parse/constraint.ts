import type { Constraint, Relation } from '../model.ts';
import { addOpaque, type Step } from './run.ts';
import { child, digestOf, find, flag, items, names, ofKind, rangeName, text, type Tree } from './tree.ts';

/** Longer generated names are shortened by PostgreSQL in a way that is not followed here. */
export const MAX_NAME = 63;

/** Adds a table constraint, or one written behind `column`. */
export function addConstraint(step: Step, relation: Relation, node: Tree, column?: string): void {
  if (text(node, 'contype') === 'CONSTR_NOTNULL') {
    for (const name of names(node, 'keys')) setNotNull(step, relation, name, node);
    return;
  }
  const constraint = readConstraint(step, relation, node, column);
  if (!constraint) return;
  relation.constraints.push(constraint);
  if (constraint.kind !== 'unique') return;
  step.catalog.indexes.set(indexKey(relation, constraint.name), relation.key);
  if (constraint.primary) for (const name of constraint.columns) setNotNull(step, relation, name, node);
}

function setNotNull(step: Step, relation: Relation, name: string, node: Tree): void {
  const column = relation.columns.get(name);
  if (column) column.notNull ??= step.place(node);
}

/** Indexes live in the schema of their table. */
export function indexKey(relation: Relation, name: string): string {
  return `${relation.key.slice(0, relation.key.lastIndexOf('.'))}.${/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`}`;
}

function readConstraint(step: Step, relation: Relation, node: Tree, column: string | undefined): Constraint | undefined {
  const place = step.place(node);
  const columnsOf = (key: string): string[] => (column === undefined ? names(node, key) : [column]);
  const nameWith = (columns: readonly string[], suffix: string): string =>
    text(node, 'conname') || freeName(relation, [bareName(relation), ...columns, suffix].join('_'));
  // One that is NOT ENFORCED refuses nothing.
  const enforced = flag(node, 'is_enforced');
  switch (text(node, 'contype')) {
    case 'CONSTR_CHECK': {
      const expression = child(node, 'raw_expr') ?? {};
      const used = column === undefined ? mentionedColumns(expression) : [column];
      return enforced ? { kind: 'check', name: nameWith(used.length === 1 ? used : [], 'check'), expression, place } : undefined;
    }
    case 'CONSTR_PRIMARY':
    case 'CONSTR_UNIQUE':
      return readUnique(step, relation, node, columnsOf('keys'));
    case 'CONSTR_FOREIGN': {
      const columns = columnsOf('fk_attrs');
      const range = child(node, 'pktable');
      const target = step.catalog.findRelation(rangeName(range))?.key ?? step.catalog.keyOf(rangeName(range));
      const actions = ['fk_del_action', 'fk_upd_action', 'fk_matchtype'].map((key) => text(node, key)).join('');
      const targetColumns = names(node, 'pk_attrs');
      return enforced ? { kind: 'foreign', name: nameWith(columns, 'fkey'), columns, target, targetColumns, actions, place } : undefined;
    }
    case 'CONSTR_EXCLUSION': {
      const columns = find(node, 'IndexElem').flatMap((element) => text(element, 'name') || []);
      return { kind: 'exclude', name: nameWith(columns, 'excl'), digest: digestOf(node), columns, place };
    }
    default:
      addOpaque(step, 'constraint', { relation: relation.key });
      return undefined;
  }
}

function readUnique(step: Step, relation: Relation, node: Tree, columns: string[]): Constraint | undefined {
  const primary = text(node, 'contype') === 'CONSTR_PRIMARY';
  const index = text(node, 'indexname');
  const given = text(node, 'conname');
  if (index !== '') return promoteIndex(step, relation, { index, primary, name: given || index });
  const parts = primary ? [bareName(relation), 'pkey'] : [bareName(relation), ...columns, 'key'];
  const name = given || freeName(relation, parts.join('_'));
  const [deferrable, nullsNotDistinct] = [flag(node, 'deferrable'), flag(node, 'nulls_not_distinct')];
  return {
    kind: 'unique',
    name,
    columns,
    primary,
    deferrable,
    nullsNotDistinct,
    special: undefined,
    where: undefined,
    place: step.place(node),
  };
}

/** ADD CONSTRAINT … USING INDEX: the index becomes the constraint. */
function promoteIndex(step: Step, relation: Relation, wish: { index: string; primary: boolean; name: string }): Constraint | undefined {
  const found = relation.constraints.find((one) => one.name === wish.index);
  if (found?.kind !== 'unique') {
    addOpaque(step, 'constraint USING INDEX', { relation: relation.key });
    return undefined;
  }
  relation.constraints = relation.constraints.filter((one) => one !== found);
  return { ...found, primary: wish.primary, name: wish.name };
}

/** The name of a relation without its schema, unquoted. */
export function bareName({ key }: Relation): string {
  const quoted = /"((?:[^"]|"")*)"$/.exec(key);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : key.slice(key.lastIndexOf('.') + 1);
}

export function freeName(relation: Relation, wish: string): string {
  const taken = new Set(relation.constraints.map(({ name }) => name));
  const base = wish.slice(0, MAX_NAME);
  let name = base;
  for (let count = 1; taken.has(name); count += 1) name = `${base}${count}`;
  return name;
}

/** The columns that an expression names. */
export function mentionedColumns(expression: Tree): string[] {
  const last = find(expression, 'ColumnRef').map((reference) => ofKind(items(reference, 'fields').slice(-1), 'String')[0]);
  return [...new Set(last.map((one) => text(one, 'sval')))].filter((name) => name !== '');
}

/** The columns that a constraint is about, those of its condition too. */
export function columnsOf(constraint: Constraint): string[] {
  if (constraint.kind === 'check') return mentionedColumns(constraint.expression);
  return constraint.kind === 'unique' && constraint.where
    ? [...constraint.columns, ...mentionedColumns(constraint.where)]
    : constraint.columns.slice();
}

/** CREATE UNIQUE INDEX; other indexes refuse nothing. */
export function createIndex(step: Step): void {
  const { fields, catalog } = step;
  const relation = catalog.findRelation(rangeName(child(fields, 'relation')));
  if (!relation) {
    if (flag(fields, 'unique')) addOpaque(step, 'unique index of a table that is not defined here');
    return;
  }
  const elements = ofKind(items(fields, 'indexParams'), 'IndexElem');
  const columns = elements.flatMap((element) => text(element, 'name') || []);
  const parts = elements.map((element) => text(element, 'name') || 'expr');
  const name = text(fields, 'idxname') || freeName(relation, [bareName(relation), ...parts, 'idx'].join('_'));
  const key = indexKey(relation, name);
  if (catalog.indexes.has(key) && flag(fields, 'if_not_exists')) return;
  catalog.indexes.set(key, relation.key);
  if (!flag(fields, 'unique')) return;
  const where = child(fields, 'whereClause');
  const special = columns.length < elements.length ? digestOf({ elements, where }) : undefined;
  const place = step.place();
  const nullsNotDistinct = flag(fields, 'nulls_not_distinct');
  relation.constraints.push({ kind: 'unique', name, columns, primary: false, deferrable: false, nullsNotDistinct, special, where, place });
}
