import type { Constraint, Deferral, Relation } from '../model.ts';
import { addOpaque, type Step } from './run.ts';
import { child, digestOf, find, flag, items, names, ofKind, rangeName, text, type Tree } from './tree.ts';

/** Bytes of a name. */
export const MAX_NAME = 63;

/** The name that PostgreSQL makes of a table, its columns and a word: the longer of the two gives way, and a number makes it another. */
export function generatedName(table: string, columns: string, label: string, taken: (name: string) => boolean): string {
  for (let count = 0; ; count += 1) {
    const end = `_${label}${count === 0 ? '' : count}`;
    let [first, second] = [table, columns];
    const room = MAX_NAME - Buffer.byteLength(end) - (columns === '' ? 0 : 1);
    while (Buffer.byteLength(first) + Buffer.byteLength(second) > room) {
      if (Buffer.byteLength(first) > Buffer.byteLength(second)) first = first.slice(0, -1);
      else second = second.slice(0, -1);
    }
    const name = `${first}${second === '' ? '' : `_${second}`}${end}`;
    if (!taken(name)) return name;
  }
}

/** Adds a table constraint, or one written behind `column`. */
export function addConstraint(step: Step, relation: Relation, node: Tree, column?: string): void {
  if (text(node, 'contype') === 'CONSTR_NOTNULL') {
    for (const name of names(node, 'keys')) setNotNull(step, relation, name, node);
    return;
  }
  const constraint = readConstraint(step, relation, node, column);
  if (!constraint) return;
  relation.constraints.push(constraint);
  // Tables that inherit have it too, whenever it comes.
  if (constraint.kind === 'check' && constraint.alone !== true)
    for (const one of step.catalog.descendants(relation.key)) one.constraints.push({ ...constraint });
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
  const nameWith = (columns: readonly string[], suffix: string): string => text(node, 'conname') || freeName(relation, columns, suffix);
  // One that is NOT ENFORCED refuses nothing.
  const enforced = flag(node, 'is_enforced');
  switch (text(node, 'contype')) {
    case 'CONSTR_CHECK': {
      const expression = child(node, 'raw_expr') ?? {};
      const used = column === undefined ? mentionedColumns(expression) : [column];
      const alone = flag(node, 'is_no_inherit');
      return enforced
        ? { kind: 'check', name: nameWith(used.length === 1 ? used : [], 'check'), expression, place, ...(alone && { alone }) }
        : undefined;
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
      return enforced
        ? { kind: 'foreign', name: nameWith(columns, 'fkey'), columns, target, targetColumns, actions, deferral: deferralOf(node), place }
        : undefined;
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
  const name = given || (primary ? freeName(relation, [], 'pkey') : freeName(relation, columns, 'key'));
  const nullsNotDistinct = flag(node, 'nulls_not_distinct');
  return {
    kind: 'unique',
    name,
    columns,
    primary,
    deferral: deferralOf(node),
    index: false,
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
  return { ...found, primary: wish.primary, name: wish.name, index: false };
}

/** The name of a relation without its schema, unquoted. */
export function bareName({ key }: Relation): string {
  const quoted = /"((?:[^"]|"")*)"$/.exec(key);
  return quoted ? (quoted[1] ?? '').replaceAll('""', '"') : key.slice(key.lastIndexOf('.') + 1);
}

/** A name that no other constraint of the table has, made of it, the columns and a word. */
export function freeName(relation: Relation, columns: readonly string[], label: string): string {
  const taken = new Set(relation.constraints.map(({ name }) => name));
  return generatedName(bareName(relation), columns.join('_'), label, (name) => taken.has(name));
}

/** When the constraint of a node, or of ALTER CONSTRAINT, is looked at. */
export function deferralOf(node: Tree | undefined): Deferral {
  if (flag(node, 'initdeferred')) return 'initially';
  return flag(node, 'deferrable') ? 'on demand' : 'never';
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
  const name = text(fields, 'idxname') || freeName(relation, elements.map(partOf), 'idx');
  const key = indexKey(relation, name);
  if (catalog.indexes.has(key) && flag(fields, 'if_not_exists')) return;
  catalog.indexes.set(key, relation.key);
  const where = child(fields, 'whereClause');
  const computed = [...elements.map((element) => child(element, 'expr')), where].filter((one) => one !== undefined);
  relation.computed = [...relation.computed, ...computed.map((expression) => ({ index: name, expression, place: step.place() }))];
  if (!flag(fields, 'unique')) return;
  const special = columns.length < elements.length ? digestOf({ elements, where }) : undefined;
  const place = step.place();
  const nullsNotDistinct = flag(fields, 'nulls_not_distinct');
  const shared = { kind: 'unique', name, columns, primary: false, deferral: 'never', index: true } as const;
  relation.constraints.push({ ...shared, nullsNotDistinct, special, where, place });
}

/** What an element of an index gives to its name: the column, or the function that is called. */
function partOf(element: Tree): string {
  return text(element, 'name') || (names(child(child(element, 'expr'), 'FuncCall'), 'funcname').at(-1) ?? 'expr');
}
