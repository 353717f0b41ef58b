import { type Column, type Opaque, quote, type Relation } from '../model.ts';
import type { Catalog } from './catalog.ts';
import { indexKey } from './constraint.ts';
import { ON_TABLE, routinesNamed } from './drop.ts';
import { addEvent } from './events.ts';
import { addOpaque, type Step } from './run.ts';
import { moveOwned } from './sequence.ts';
import { child, items, mapTree, nameOf, rangeName, text, type Tree } from './tree.ts';
import { renameAttribute } from './user-types.ts';

const ROUTINES = /^OBJECT_(?:FUNCTION|PROCEDURE|ROUTINE|AGGREGATE)$/;
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
      return relation === undefined
        ? renameAttribute(step, parts, text(fields, 'subname'), to)
        : renameColumn(step, relation, text(fields, 'subname'), to);
    if (type === 'OBJECT_TABCONSTRAINT') return relation !== undefined && renameConstraint(catalog, relation, text(fields, 'subname'), to);
    if (type === 'OBJECT_INDEX') return renameIndex(catalog, parts, to);
    if (type === 'OBJECT_SEQUENCE') return renameKey(catalog.sequences, catalog.findSequence(parts), to);
    const object = child(fields, 'object');
    if (type === 'OBJECT_DOMCONSTRAINT') return renameDomainCheck(catalog, nameOf(object), text(fields, 'subname'), to);
    if (type === 'OBJECT_SCHEMA') return renameSchema(step, text(fields, 'subname'), to);
    if (ROUTINES.test(type)) return renameRoutine(step, object, to);
    const what = Object.hasOwn(ON_TABLE, type) ? ON_TABLE[type] : undefined;
    if (what !== undefined)
      return relation !== undefined && renameOnTable(catalog, `${what} ${quote(text(fields, 'subname'))} on ${relation.key}`, to);
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
    if (other.parents.length > 0) other.parents = other.parents.map((parent) => (parent === relation.key ? key : parent));
    for (const one of other.constraints) if (one.kind === 'foreign' && one.target === relation.key) one.target = key;
    if (other.reads.length > 0)
      other.reads = other.reads.map((read) => (read.relation === relation.key ? { ...read, relation: key } : read));
    if (other.through?.relation === relation.key) other.through = { ...other.through, relation: key };
  }
  for (const [index, owner] of catalog.indexes) if (owner === relation.key) catalog.indexes.set(index, key);
  moveOwned(catalog, { relation: relation.key }, key);
  renameOpaques(catalog, ({ relation: on, name }) => {
    if (on !== relation.key) return undefined;
    return name.endsWith(` on ${on}`) ? { relation: key, name: `${name.slice(0, -on.length)}${key}` } : { relation: key };
  });
  return true;
}

/** What is known by a name gets another one, in the place where it stood. */
function renameOpaques(catalog: Catalog, change: (opaque: Opaque) => Partial<Opaque> | undefined): boolean {
  const before = [...catalog.opaques];
  const changed = before.map(([id, opaque]) => [id, opaque, change(opaque)] as const);
  if (changed.every(([, , other]) => other === undefined)) return false;
  catalog.opaques.clear();
  for (const [id, opaque, other] of changed) {
    const next = { ...opaque, ...other };
    catalog.opaques.set(other?.name === undefined ? id : `${next.what} ${next.name}`, next);
  }
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
    one.computed = one.computed.map((index) => ({ ...index, expression: renameInside(index.expression, from, to) }));
    moveOwned(step.catalog, { relation: one.key, column: from }, to);
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
  if (key === undefined || !map.has(key)) return false;
  moveKey(map, key, moved(key, to));
  return true;
}

/** A trigger, policy or rule. */
function renameOnTable(catalog: Catalog, id: string, to: string): boolean {
  return renameOpaques(catalog, (one) =>
    `${one.what} ${one.name}` === id ? { name: `${quote(to)} on ${one.relation ?? ''}` } : undefined,
  );
}

function renameRoutine(step: Step, object: Tree | undefined, to: string): boolean {
  const found = routinesNamed(step, object ?? {});
  return moveRoutines(step.catalog, found, (key) => moved(key, to));
}

function moveRoutines(catalog: Catalog, found: readonly Opaque[], to: (key: string) => string): boolean {
  return renameOpaques(catalog, (one) => {
    const routine = found.find(({ name }) => one.name === name || one.relation === name);
    if (!routine) return undefined;
    const [key = ''] = routine.name.split('(');
    const name = `${to(key)}${routine.name.slice(key.length)}`;
    if (one === routine) return { name, ...(one.call && { call: { ...one.call, name: to(key) } }) };
    return { relation: name, name: one.name.replace(routine.name, name) };
  });
}

function renameDomainCheck(catalog: Catalog, parts: readonly string[], from: string, to: string): boolean {
  const domain = catalog.types.get(catalog.findType(parts) ?? '');
  const found = domain?.kind === 'domain' ? domain.checks.filter(({ name }) => name === from) : [];
  for (const one of found) one.name = to;
  return found.length > 0;
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

/** Everything in it goes by another name. */
function renameSchema(step: Step, from: string, to: string): boolean {
  const { catalog } = step;
  const [prefix, other] = [`${quote(from)}.`, `${quote(to)}.`];
  if (!catalog.schemas.delete(quote(from))) return false;
  catalog.schemas.add(quote(to));
  const within = (key: string): boolean => key.startsWith(prefix);
  const into = (key: string): string => `${other}${key.slice(prefix.length)}`;
  for (const relation of catalog.relations.values()) if (within(relation.key)) moveRelation(step, relation, into(relation.key));
  for (const key of [...catalog.sequences.keys()].filter(within)) moveKey(catalog.sequences, key, into(key));
  for (const key of [...catalog.types.keys()].filter(within)) {
    moveKey(catalog.types, key, into(key));
    retarget(catalog, key, into(key));
  }
  moveRoutines(
    catalog,
    [...catalog.opaques.values()].filter(({ call, name }) => call !== undefined && within(name)),
    into,
  );
  return true;
}

function moveKey<T>(map: Map<string, T>, from: string, to: string): void {
  const value = map.get(from);
  if (value === undefined) return;
  map.delete(from);
  map.set(to, value);
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
  if (ROUTINES.test(text(fields, 'objectType'))) {
    if (!moveRoutines(catalog, routinesNamed(step, child(fields, 'object') ?? {}), inSchema)) addOpaque(step, 'SET SCHEMA');
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
