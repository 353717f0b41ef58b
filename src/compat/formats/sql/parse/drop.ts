import { type Opaque, quote, type Relation } from '../model.ts';
import type { Catalog } from './catalog.ts';
import { indexKey } from './constraint.ts';
import { addEvent } from './events.ts';
import { addOpaque, type Step } from './run.ts';
import { dropOwned } from './sequence.ts';
import { child, constant, find, flag, items, nameOf, open, text, type Tree } from './tree.ts';
import { readType, typeText } from './types.ts';

const RELATIONS = new Set(['OBJECT_TABLE', 'OBJECT_VIEW', 'OBJECT_MATVIEW', 'OBJECT_FOREIGN_TABLE']);
const TYPES = new Set(['OBJECT_TYPE', 'OBJECT_DOMAIN']);
/** Things that are named by their table first. */
export const ON_TABLE: Readonly<Record<string, string>> = { OBJECT_TRIGGER: 'trigger', OBJECT_POLICY: 'policy', OBJECT_RULE: 'rule' };
const ROUTINES = new Set(['OBJECT_FUNCTION', 'OBJECT_PROCEDURE', 'OBJECT_ROUTINE', 'OBJECT_AGGREGATE']);

/** DROP of everything that is modelled; of the rest only whether it could be told what went. */
export function drop(step: Step): void {
  for (const object of items(step.fields, 'objects')) {
    if (!dropOne(step, object) && !flag(step.fields, 'missing_ok')) {
      const [type, name] = [text(step.fields, 'removeType').replace('OBJECT_', ''), nameOf(object).join('.')];
      addOpaque(step, `DROP ${type} ${name}, which is not defined here`);
    }
  }
}

function dropOne(step: Step, object: Tree): boolean {
  const { catalog, fields } = step;
  const [type, parts] = [text(fields, 'removeType'), nameOf(object)];
  if (RELATIONS.has(type)) return dropRelation(step, parts);
  if (TYPES.has(type)) return dropType(step, catalog.findType(parts));
  if (type === 'OBJECT_SEQUENCE') return dropSequence(step, catalog.findSequence(parts));
  if (type === 'OBJECT_INDEX') return dropIndex(catalog, parts);
  if (type === 'OBJECT_SCHEMA') return dropSchema(step, parts[0] ?? '');
  if (ROUTINES.has(type)) return dropRoutine(step, object);
  // What else goes is not followed: columns of its types, tables of its own.
  if (type === 'OBJECT_EXTENSION') addOpaque(step, `DROP EXTENSION ${parts.join('.')}${isCascade(step) ? ' CASCADE' : ''}`);
  const what = Object.hasOwn(ON_TABLE, type) ? ON_TABLE[type] : undefined;
  if (what === undefined)
    return catalog.opaques.delete(`${type.replace('OBJECT_', '').toLowerCase().replaceAll('_', ' ')} ${quote(parts.at(-1) ?? '')}`);
  const table = catalog.findRelation(parts.slice(0, -1));
  return catalog.opaques.delete(`${what} ${quote(parts.at(-1) ?? '')} on ${table?.key ?? parts.slice(0, -1).map(quote).join('.')}`);
}

/** CASCADE takes views, foreign keys and partitions along; without it PostgreSQL would have refused. */
function dropRelation(step: Step, parts: readonly string[]): boolean {
  const relation = step.catalog.findRelation(parts);
  if (!relation) return false;
  if (relation.kind === 'table') addEvent(step, { kind: 'drop', statement: 'DROP TABLE', relation: relation.key, columns: undefined });
  // CASCADE takes along what inherits from it, and partitions go with their table.
  for (const one of step.catalog.descendants(relation.key)) {
    if (!one.partition && !isCascade(step)) continue;
    addEvent(step, { kind: 'drop', statement: 'DROP TABLE', relation: one.key, columns: undefined });
    if (!one.partition) removeRelation(step.catalog, one);
  }
  removeRelation(step.catalog, relation);
  return true;
}

/** Takes a relation away with what hangs on it. */
export function removeRelation(catalog: Catalog, relation: Relation): void {
  const parts = catalog.descendants(relation.key).filter((one) => one.partition);
  catalog.relations.delete(relation.key);
  for (const [key, owner] of catalog.indexes) if (owner === relation.key) catalog.indexes.delete(key);
  dropOwned(catalog, relation.key);
  for (const [id, opaque] of catalog.opaques) if (opaque.relation === relation.key && opaque.name !== '') catalog.opaques.delete(id);
  for (const part of parts) removeRelation(catalog, part);
  const views: Relation[] = [];
  for (const other of catalog.relations.values()) {
    if (other.reads.some((read) => read.relation === relation.key)) views.push(other);
    if (other.constraints.some((one) => one.kind === 'foreign' && one.target === relation.key))
      other.constraints = other.constraints.filter((one) => one.kind !== 'foreign' || one.target !== relation.key);
  }
  for (const view of views) if (catalog.relations.has(view.key)) removeRelation(catalog, view);
}

function isCascade({ fields }: Step): boolean {
  return text(fields, 'behavior') === 'DROP_CASCADE';
}

/** CASCADE takes the columns along that have the type. */
function dropType(step: Step, key: string | undefined): boolean {
  if (key === undefined) return false;
  const relations = isCascade(step) ? [...step.catalog.relations.values()] : [];
  for (const relation of relations) {
    const names = [...relation.columns.values()].flatMap(({ name, type }) => (!type.builtin && type.name === key ? [name] : []));
    for (const name of names) {
      addEvent(step, { kind: 'drop', statement: 'DROP TYPE … CASCADE', relation: relation.key, columns: [name] });
      relation.columns.delete(name);
    }
  }
  if (isCascade(step))
    for (const one of step.catalog.opaques.values())
      if (one.call?.parameters.some(({ type }) => !type.builtin && type.name === key)) removeRoutine(step.catalog, one);
  return step.catalog.types.delete(key);
}

/** CASCADE takes the defaults along that draw from it. */
function dropSequence(step: Step, key: string | undefined): boolean {
  if (key === undefined) return false;
  const columns = isCascade(step) ? [...step.catalog.relations.values()].flatMap((one) => [...one.columns.values()]) : [];
  for (const column of columns) {
    const calls = column.default ? find(column.default, 'FuncCall') : [];
    const drawn = calls.flatMap((call) => find(call, 'A_Const').map((fields) => constant({ A_Const: fields }) ?? ''));
    if (drawn.some((name) => catalogKey(name) === key || key.endsWith(`.${catalogKey(name)}`))) column.default = undefined;
  }
  for (const [id, opaque] of step.catalog.opaques) if (opaque.relation === key) step.catalog.opaques.delete(id);
  addEvent(step, { kind: 'drop', statement: 'DROP SEQUENCE', relation: key, sequence: true, columns: undefined });
  return step.catalog.sequences.delete(key);
}

/** A name in the text of nextval may be quoted where it need not be. */
function catalogKey(name: string): string {
  return name.replace(/"([a-z_][a-z0-9_]*)"/g, '$1');
}

function dropIndex(catalog: Catalog, parts: readonly string[]): boolean {
  const key = catalog.findIndex(parts);
  if (key === undefined) return false;
  const relation = catalog.relations.get(catalog.indexes.get(key) ?? '');
  catalog.indexes.delete(key);
  if (!relation) return true;
  relation.constraints = relation.constraints.filter((one) => indexKey(relation, one.name) !== key);
  relation.computed = relation.computed.filter(({ index }) => indexKey(relation, index) !== key);
  return true;
}

/** False when no constraint has that name. */
export function dropConstraint(catalog: Catalog, relation: Relation, name: string): boolean {
  const found = relation.constraints.filter((one) => one.name === name);
  relation.constraints = relation.constraints.filter((one) => one.name !== name);
  if (found.some(({ kind }) => kind === 'check'))
    for (const one of catalog.descendants(relation.key))
      one.constraints = one.constraints.filter((other) => other.kind !== 'check' || other.name !== name);
  catalog.indexes.delete(indexKey(relation, name));
  const notNull = [...relation.columns.values()].find((column) => name === `${bare(relation.key)}_${column.name}_not_null`);
  if (found.length === 0 && notNull) notNull.notNull = undefined;
  return found.length > 0 || notNull !== undefined;
}

function bare(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** With CASCADE a schema of which nothing is known may take any data along; without it PostgreSQL drops an empty one only. */
function dropSchema(step: Step, name: string): boolean {
  const { catalog } = step;
  const prefix = `${quote(name)}.`;
  const maps = [catalog.relations, catalog.types, catalog.sequences];
  const isKnown = catalog.schemas.delete(quote(name)) || maps.some((map) => [...map.keys()].some((key) => key.startsWith(prefix)));
  for (const relation of catalog.relations.values()) {
    if (!relation.key.startsWith(prefix) || !catalog.relations.has(relation.key)) continue;
    if (relation.kind === 'table') addEvent(step, { kind: 'drop', statement: 'DROP SCHEMA', relation: relation.key, columns: undefined });
    removeRelation(catalog, relation);
  }
  for (const map of [catalog.types, catalog.sequences]) for (const key of map.keys()) if (key.startsWith(prefix)) map.delete(key);
  for (const [id, { name: own }] of catalog.opaques) if (own.startsWith(prefix)) catalog.opaques.delete(id);
  return isKnown || !isCascade(step);
}

/** The routines that a name means: without argument types, every one of the name. */
export function routinesNamed({ catalog }: Step, object: Tree): readonly Opaque[] {
  const [, fields] = open(object);
  const key = catalog.keyOf(nameOf(object));
  const unspecified = flag(fields, 'args_unspecified') || child(object, 'ObjectWithArgs') === undefined;
  const args = items(fields, 'objargs').map((argument) => typeText(readType(child(argument, 'TypeName'), catalog).type));
  const wanted = `${key}(${args.join(', ')})`;
  return [...catalog.opaques.values()].filter(
    ({ what, name }) => ROUTINE_WORDS.has(what) && (unspecified ? name.startsWith(`${key}(`) : name === wanted),
  );
}

function dropRoutine(step: Step, object: Tree): boolean {
  const found = routinesNamed(step, object);
  for (const routine of found) removeRoutine(step.catalog, routine);
  if (found.length > 0 && isCascade(step)) addOpaque(step, `DROP FUNCTION ${step.catalog.keyOf(nameOf(object))} CASCADE`);
  return found.length > 0;
}

/** Takes a routine away with the rights to it. */
function removeRoutine({ opaques }: Catalog, { what, name }: Opaque): void {
  opaques.delete(`${what} ${name}`);
  for (const [id, { relation }] of opaques) if (relation === name) opaques.delete(id);
}

const ROUTINE_WORDS = new Set(['function', 'procedure', 'aggregate']);
