import { type Column, quote, type Relation } from '../model.ts';
import type { Catalog } from './catalog.ts';
import { indexKey } from './constraint.ts';
import { addEvent } from './events.ts';
import { addOpaque, type Step } from './run.ts';
import { child, items, mapTree, nameOf, rangeName, text, type Tree } from './tree.ts';

const RELATIONS = new Set(['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_FOREIGN_TABLE']);

/** ALTER … RENAME. */
export function rename(step: Step): void {
  const { catalog, fields } = step;
  const [type, to] = [text(fields, 'renameType'), text(fields, 'newname')];
  const parts = rangeName(child(fields, 'relation'));
  const relation = catalog.findRelation(parts);
  const done = ((): boolean => {
    if (RELATIONS.has(type)) return renameRelationOrIndex(step, relation, parts, to);
    if (type === 'OBJECT_COLUMN' || type === 'OBJECT_ATTRIBUTE')
      return relation !== undefined && renameColumn(step, relation, text(fields, 'subname'), to);
    if (type === 'OBJECT_TABCONSTRAINT') return relation !== undefined && renameConstraint(catalog, relation, text(fields, 'subname'), to);
    if (type === 'OBJECT_INDEX') return renameIndex(catalog, parts, to);
    if (type === 'OBJECT_SEQUENCE') return renameKey(catalog.sequences, catalog.findSequence(parts), to);
    if (type === 'OBJECT_TYPE' || type === 'OBJECT_DOMAIN') return renameType(catalog, nameOf(child(fields, 'object')), to);
    return false;
  })();
  if (!done && fields['missing_ok'] !== true)
    addOpaque(step, `RENAME (${type.replace('OBJECT_', '').toLowerCase()})`, { relation: relation?.key });
}

/** `schema.old` becomes `schema.new`. */
function moved(key: string, to: string): string {
  return `${key.slice(0, schemaLength(key))}.${quote(to)}`;
}

/** Where the schema's part of a key ends; either part may be quoted. */
function schemaLength(key: string): number {
  const quoted = /^"(?:[^"]|"")*"/.exec(key);
  return quoted ? quoted[0].length : key.indexOf('.');
}

function renameRelationOrIndex(step: Step, relation: Relation | undefined, parts: readonly string[], to: string): boolean {
  if (relation) return moveRelation(step, relation, moved(relation.key, to));
  const sequence = step.catalog.findSequence(parts);
  return sequence === undefined ? renameIndex(step.catalog, parts, to) : renameKey(step.catalog.sequences, sequence, to);
}

function moveRelation(step: Step, relation: Relation, key: string): boolean {
  const { catalog } = step;
  addEvent(step, { kind: 'rename', statement: 'RENAME TO', relation: relation.key, columns: undefined, to: key });
  const renamed: Relation = { ...relation, key, place: step.place() };
  catalog.relations.delete(relation.key);
  catalog.relations.set(key, renamed);
  for (const other of catalog.relations.values()) {
    other.parents = other.parents.map((parent) => (parent === relation.key ? key : parent));
    for (const one of other.constraints) if (one.kind === 'foreign' && one.target === relation.key) one.target = key;
    if (other.reads.length > 0)
      other.reads = other.reads.map((read) => (read.relation === relation.key ? { ...read, relation: key } : read));
    if (other.through?.relation === relation.key) other.through = { ...other.through, relation: key };
  }
  for (const [index, owner] of catalog.indexes) if (owner === relation.key) catalog.indexes.set(index, key);
  for (const [id, opaque] of catalog.opaques) if (opaque.relation === relation.key) catalog.opaques.set(id, { ...opaque, relation: key });
  return true;
}

function renameColumn(step: Step, relation: Relation, from: string, to: string): boolean {
  if (!relation.columns.has(from)) return false;
  addEvent(step, { kind: 'rename', statement: 'RENAME COLUMN', relation: relation.key, columns: [from], to });
  for (const one of [relation, ...step.catalog.descendants(relation.key)]) {
    const columns = [...one.columns.values()].map(
      (column): Column => (column.name === from ? { ...column, name: to, place: step.place() } : column),
    );
    one.columns.clear();
    for (const column of columns) one.columns.set(column.name, column);
    const swap = (names: readonly string[]): string[] => names.map((name) => (name === from ? to : name));
    for (const constraint of one.constraints) {
      if (constraint.kind === 'check') constraint.expression = renameInside(constraint.expression, from, to);
      else if (constraint.kind !== 'exclude') constraint.columns = swap(constraint.columns);
      if (constraint.kind === 'unique' && constraint.where) constraint.where = renameInside(constraint.where, from, to);
    }
    for (const column of one.columns.values()) if (column.generated) column.generated = renameInside(column.generated, from, to);
  }
  renameInViews(step, relation, from, to);
  for (const other of step.catalog.relations.values()) {
    for (const constraint of other.constraints) {
      if (constraint.kind === 'foreign' && constraint.target === relation.key) {
        constraint.targetColumns = constraint.targetColumns.map((name) => (name === from ? to : name));
      }
    }
  }
  return true;
}

/** A view keeps showing what it showed, under the names that it gave; the column of a view itself may be renamed too. */
function renameInViews(step: Step, relation: Relation, from: string, to: string): void {
  const swap = (name: string): string => (name === from ? to : name);
  if (relation.through) {
    relation.through = { ...relation.through, columns: new Map([...relation.through.columns].map(([name, own]) => [swap(name), own])) };
  }
  for (const view of step.catalog.relations.values()) {
    if (view.reads.length === 0) continue;
    view.reads = view.reads.map((read) =>
      read.relation === relation.key
        ? { ...read, columns: new Set([...read.columns].map(swap)), perhaps: new Set([...read.perhaps].map(swap)) }
        : read,
    );
    if (view.through?.relation === relation.key) {
      view.through = { ...view.through, columns: new Map([...view.through.columns].map(([name, own]) => [name, swap(own)])) };
    }
  }
}

function renameInside(expression: Tree, from: string, to: string): Tree {
  return mapTree(expression, (node) => {
    const fields = items(child(node, 'ColumnRef'), 'fields');
    if (text(child(fields.at(-1), 'String'), 'sval') !== from) return node;
    return { ...node, ColumnRef: { ...child(node, 'ColumnRef'), fields: [...fields.slice(0, -1), { String: { sval: to } }] } };
  }) as Tree;
}

function renameConstraint(catalog: Catalog, relation: Relation, from: string, to: string): boolean {
  const found = relation.constraints.filter(({ name }) => name === from);
  for (const one of found) one.name = to;
  if (catalog.indexes.delete(indexKey(relation, from))) catalog.indexes.set(indexKey(relation, to), relation.key);
  return found.length > 0;
}

function renameIndex(catalog: Catalog, parts: readonly string[], to: string): boolean {
  const key = catalog.findIndex(parts);
  const relation = catalog.relations.get(catalog.indexes.get(key ?? '') ?? '');
  if (key === undefined || !relation) return false;
  for (const one of relation.constraints) if (indexKey(relation, one.name) === key) one.name = to;
  catalog.indexes.delete(key);
  catalog.indexes.set(moved(key, to), relation.key);
  return true;
}

function renameKey<T>(map: Map<string, T>, key: string | undefined, to: string): boolean {
  const value = key === undefined ? undefined : map.get(key);
  if (key === undefined || value === undefined) return false;
  map.delete(key);
  map.set(moved(key, to), value);
  return true;
}

function renameType(catalog: Catalog, parts: readonly string[], to: string): boolean {
  const key = catalog.findType(parts);
  if (key === undefined) return false;
  renameKey(catalog.types, key, to);
  retarget(catalog, key, moved(key, to));
  return true;
}

function retarget(catalog: Catalog, from: string, to: string): void {
  for (const relation of catalog.relations.values()) {
    for (const column of relation.columns.values()) {
      if (!column.type.builtin && column.type.name === from) column.type = { ...column.type, name: to };
    }
  }
}

/** ALTER … SET SCHEMA. */
export function setSchema(step: Step): void {
  const { catalog, fields } = step;
  const schema = quote(text(fields, 'newschema'));
  const parts = rangeName(child(fields, 'relation'));
  const inSchema = (key: string): string => `${schema}${key.slice(schemaLength(key))}`;
  const relation = catalog.findRelation(parts);
  if (relation) {
    moveRelation(step, relation, inSchema(relation.key));
    return;
  }
  const sequence = catalog.findSequence(parts);
  const value = catalog.sequences.get(sequence ?? '');
  if (sequence !== undefined && value) {
    catalog.sequences.delete(sequence);
    catalog.sequences.set(inSchema(sequence), value);
    return;
  }
  const type = catalog.findType(nameOf(child(fields, 'object')));
  const definition = catalog.types.get(type ?? '');
  if (type !== undefined && definition) {
    catalog.types.delete(type);
    catalog.types.set(inSchema(type), definition);
    retarget(catalog, type, inSchema(type));
  } else addOpaque(step, 'SET SCHEMA');
}
