import type { Column, Constraint, Relation } from '../model.ts';
import { quote } from '../model.ts';
import { readColumn } from './column.ts';
import { addConstraint } from './constraint.ts';
import { addOpaque, type Step } from './run.ts';
import { ownSequence } from './sequence.ts';
import { child, digestOf, flag, items, number, ofKind, open, rangeName, text, type Tree } from './tree.ts';

/** The options of LIKE that copy more than names, types and NOT NULL: bits of the grammar. */
const LIKE = { constraints: 4, defaults: 8, generated: 16, identity: 32, indexes: 64 } as const;

export function emptyRelation(step: Step, range: Tree | undefined, kind: Relation['kind']): Relation {
  return {
    key: step.catalog.keyOf(rangeName(range)),
    kind,
    columns: new Map(),
    open: undefined,
    constraints: [],
    computed: [],
    parents: [],
    partition: false,
    partitioned: false,
    bounds: undefined,
    definition: undefined,
    reads: [],
    through: undefined,
    place: step.place(range),
  };
}

/** CREATE TABLE in all its forms. */
export function createTable(step: Step, fields: Tree = step.fields, kind: Relation['kind'] = 'table'): void {
  const { catalog } = step;
  const range = child(fields, 'relation');
  // A temporary table is gone before any application could see it.
  if (text(range, 'relpersistence') === 't') return;
  const relation = emptyRelation(step, range, kind);
  if (catalog.relations.has(relation.key)) {
    if (!flag(fields, 'if_not_exists')) addOpaque(step, 'second CREATE TABLE', { relation: relation.key });
    return;
  }
  catalog.relations.set(relation.key, relation);
  const [spec, bound] = [child(fields, 'partspec'), child(fields, 'partbound')];
  relation.partitioned = spec !== undefined;
  relation.partition = bound !== undefined;
  if (spec ?? bound) relation.bounds = digestOf({ spec, bound });
  for (const parent of ofKind(items(fields, 'inhRelations'), 'RangeVar')) inherit(step, relation, parent);
  if (child(fields, 'ofTypename')) relation.open = 'it is created from a type';
  for (const element of items(fields, 'tableElts')) {
    const [type, inner] = open(element);
    if (type === 'ColumnDef') defineColumn(step, relation, inner);
    else if (type === 'TableLikeClause') copyLike(step, relation, inner);
  }
  // Constraints may name columns that stand below them.
  for (const constraint of ofKind(items(fields, 'tableElts'), 'Constraint')) addConstraint(step, relation, constraint);
}

/** One column with the constraints written behind it. */
export function defineColumn(step: Step, relation: Relation, definition: Tree): void {
  const { column, constraints } = readColumn(step, relation, definition);
  const inherited = relation.columns.get(column.name);
  if (inherited) column.notNull ??= inherited.notNull;
  relation.columns.set(column.name, column);
  for (const constraint of constraints) addConstraint(step, relation, constraint, column.name);
}

/** Columns and checks of a parent; its keys only bind a partition. */
export function inherit(step: Step, relation: Relation, range: Tree): void {
  const parent = step.catalog.findRelation(rangeName(range));
  if (!parent) {
    relation.open = `it inherits from ${rangeName(range).map(quote).join('.')}, which is not defined here`;
    return;
  }
  relation.parents.push(parent.key);
  step.catalog.inherits = true;
  relation.open ??= parent.open;
  for (const column of parent.columns.values()) if (!relation.columns.has(column.name)) relation.columns.set(column.name, { ...column });
  const copied = parent.constraints.filter(
    (one) => (one.kind === 'check' && one.alone !== true) || (one.kind !== 'check' && relation.partition),
  );
  relation.constraints.push(...copied.map(copyConstraint));
}

function copyConstraint(constraint: Constraint): Constraint {
  return { ...constraint };
}

function copyLike(step: Step, relation: Relation, clause: Tree): void {
  const source = step.catalog.findRelation(rangeName(child(clause, 'relation')));
  if (!source) {
    relation.open = 'it is created LIKE a table that is not defined here';
    return;
  }
  const options = number(clause, 'options');
  const wants = (bit: number): boolean => (options & bit) !== 0;
  relation.open ??= source.open;
  for (const column of source.columns.values()) {
    const copy: Column = {
      ...column,
      default: wants(LIKE.defaults) ? column.default : undefined,
      generated: wants(LIKE.generated) ? column.generated : undefined,
      identity: wants(LIKE.identity) ? column.identity : undefined,
      place: step.place(child(clause, 'relation')),
    };
    relation.columns.set(column.name, copy);
    if (copy.identity !== undefined) ownSequence(step, relation, copy.name, { type: copy.type.name });
  }
  const wanted = source.constraints.filter(
    ({ kind }) => (kind === 'check' && wants(LIKE.constraints)) || ((kind === 'unique' || kind === 'exclude') && wants(LIKE.indexes)),
  );
  relation.constraints.push(...wanted.map(copyConstraint));
}
