import { relateTypes } from '../compare/relate.ts';
import { type Column, type Constraint, quote, type Relation, type TypeUse } from '../model.ts';
import { isNull } from './column.ts';
import { addConstraint, columnsOf, deferralOf, MAX_NAME, mentionedColumns } from './constraint.ts';
import { defineColumn, inherit } from './create.ts';
import { dropConstraint, removeRelation } from './drop.ts';
import { addEvent } from './events.ts';
import { changeOwner } from './rights.ts';
import { lookInside } from './rows.ts';
import { addOpaque, type Step } from './run.ts';
import { dropOwned, ownSequence } from './sequence.ts';
import { child, digestOf, flag, items, names, ofKind, rangeName, text, type Tree } from './tree.ts';
import { readType } from './types.ts';
import { alterComposite } from './user-types.ts';
import { setViewOptions } from './view.ts';

interface Change {
  readonly step: Step;
  readonly relation: Relation;
  readonly command: Tree;
  readonly name: string;
  /** The table and, unless it is named with ONLY, those that inherit from it. */
  readonly all: readonly Relation[];
}

/** ALTER TABLE and its likes: one command after another. */
export function alterTable(step: Step): void {
  const { fields, catalog } = step;
  if (text(fields, 'objtype') === 'OBJECT_TYPE') {
    alterComposite(step);
    return;
  }
  const parts = rangeName(child(fields, 'relation'));
  const relation = catalog.findRelation(parts);
  const commands = ofKind(items(fields, 'cmds'), 'AlterTableCmd');
  if (!relation) {
    const ofIndex = /^OBJECT_(?:INDEX|SEQUENCE)$/.test(text(fields, 'objtype'));
    const harmless = commands.every((command) => HARMLESS.has(text(command, 'subtype')) || text(command, 'subtype') === 'AT_ChangeOwner');
    if (!ofIndex && !harmless && !flag(fields, 'missing_ok')) addOpaque(step, 'ALTER TABLE of a table that is not defined here');
    return;
  }
  // The digest of a list of commands names each of them.
  for (const command of commands) alterOne(step, relation, command);
}

/** How a table is stored, who owns it: no statement of an application fails for these. */
const HARMLESS = new Set(
  `AT_SetStatistics AT_SetOptions AT_ResetOptions AT_SetStorage AT_SetCompression
  AT_SetTableSpace AT_ClusterOn AT_DropCluster AT_SetLogged AT_SetUnLogged AT_SetAccessMethod AT_ReplicaIdentity AT_ValidateConstraint`.split(
    /\s+/,
  ),
);

/** What a row security command says, and whether it ends it. */
const ROW_SECURITY: Readonly<Record<string, readonly [how: string, on: boolean]>> = {
  AT_EnableRowSecurity: ['enabled', true],
  AT_DisableRowSecurity: ['enabled', false],
  AT_ForceRowSecurity: ['forced', true],
  AT_NoForceRowSecurity: ['forced', false],
};

function secureRows({ step, relation, command }: Change): void {
  const [how, on] = ROW_SECURITY[text(command, 'subtype')] ?? ['', false];
  const name = `${how} on ${relation.key}`;
  if (on) addOpaque(step, 'row level security', { name, relation: relation.key, digest: how });
  else step.catalog.opaques.delete(`row level security ${name}`);
}

const CHANGES: Readonly<Record<string, (change: Change) => void>> = {
  AT_AddColumn: addColumn,
  AT_DropColumn: dropColumn,
  AT_AlterColumnType: retype,
  AT_SetNotNull: (change) => {
    onColumn(change, (column) => {
      column.notNull ??= change.step.place();
    });
  },
  AT_DropNotNull: (change) => {
    onColumn(change, (column) => {
      column.notNull = undefined;
    });
  },
  AT_ColumnDefault: (change) => {
    const expression = child(change.command, 'def');
    onColumn(change, (column) => {
      column.default = isNull(expression) ? undefined : expression;
    });
  },
  AT_DropExpression: (change) => {
    onColumn(change, (column) => {
      column.generated = undefined;
    });
  },
  AT_SetExpression: (change) => {
    onColumn(change, (column) => {
      column.generated = child(change.command, 'def');
    });
  },
  AT_AddIdentity: (change) => {
    const always = text(child(child(change.command, 'def'), 'Constraint'), 'generated_when') === 'a';
    onColumn(change, (column) => {
      column.identity = always ? 'always' : 'by default';
      column.notNull ??= change.step.place();
    });
    const type = change.relation.columns.get(change.name)?.type.name ?? '';
    const options = items(child(child(change.command, 'def'), 'Constraint'), 'options');
    ownSequence(change.step, change.relation, change.name, { type, options });
  },
  AT_SetIdentity: setIdentity,
  AT_DropIdentity: (change) => {
    onColumn(change, (column) => {
      column.identity = undefined;
    });
    dropOwned(change.step.catalog, change.relation.key, change.name);
  },
  AT_AlterConstraint: ({ relation, command }) => {
    const change = child(child(command, 'def'), 'ATAlterConstraint');
    const found = relation.constraints.find(({ name }) => name === text(change, 'conname'));
    if (found?.kind === 'foreign' && flag(change, 'alterDeferrability')) found.deferral = deferralOf(change);
  },
  AT_ChangeOwner: ({ step, relation, command }) => {
    changeOwner(step, relation, child(command, 'newowner'));
  },
  AT_SetRelOptions: ({ relation, command }) => {
    setViewOptions(relation, command);
  },
  AT_ResetRelOptions: ({ relation, command }) => {
    setViewOptions(relation, command);
  },
  AT_EnableRowSecurity: secureRows,
  AT_DisableRowSecurity: secureRows,
  AT_ForceRowSecurity: secureRows,
  AT_NoForceRowSecurity: secureRows,
  AT_AddConstraint: ({ step, relation, command }) => {
    const constraint = child(child(command, 'def'), 'Constraint');
    // Rows that are there are looked at with it.
    if (constraint) lookInside(step, 'ALTER TABLE … ADD CONSTRAINT', constraint);
    if (constraint) addConstraint(step, relation, constraint);
  },
  AT_DropConstraint: ({ step, relation, command, name }) => {
    const dropped = dropConstraint(step.catalog, relation, name);
    const unsure = !flag(command, 'missing_ok') || name.length >= MAX_NAME;
    if (!dropped && unsure) addOpaque(step, `DROP CONSTRAINT ${name}`, { relation: relation.key });
  },
  AT_AttachPartition: ({ step, relation, command }) => {
    setParent(step, relation, child(child(command, 'def'), 'PartitionCmd'), true);
  },
  AT_DetachPartition: ({ step, relation, command }) => {
    setParent(step, relation, child(child(command, 'def'), 'PartitionCmd'), false);
  },
  AT_AddInherit: ({ step, relation, command }) => {
    const parent = child(child(command, 'def'), 'RangeVar');
    if (parent) inherit(step, relation, parent);
  },
  AT_DropInherit: ({ step, relation, command }) => {
    const parent = step.catalog.findRelation(rangeName(child(child(command, 'def'), 'RangeVar')));
    relation.parents = relation.parents.filter((key) => key !== parent?.key);
  },
};

function alterOne(step: Step, relation: Relation, command: Tree): void {
  const subtype = text(command, 'subtype');
  if (HARMLESS.has(subtype)) return;
  const change = Object.hasOwn(CHANGES, subtype) ? CHANGES[subtype] : undefined;
  const only = !flag(child(step.fields, 'relation'), 'inh');
  const all = only ? [relation] : [relation, ...step.catalog.descendants(relation.key)];
  if (change) change({ step, relation, command, name: text(command, 'name'), all });
  else addOpaque(step, `ALTER TABLE (${subtype.replace(/^AT_/, '')})`, { relation: relation.key });
}

/** The column in the table and in those that inherit it. */
function onColumn({ step, relation, name, all }: Change, apply: (column: Column) => void): void {
  const columns = all.flatMap((one) => one.columns.get(name) ?? []);
  for (const column of columns) apply(column);
  if (columns.length === 0) addOpaque(step, `ALTER COLUMN ${name}, which is not defined here`, { relation: relation.key });
}

function addColumn({ step, relation, command, all }: Change): void {
  const definition = child(child(command, 'def'), 'ColumnDef') ?? {};
  const name = text(definition, 'colname');
  if (relation.columns.has(name)) {
    if (!flag(command, 'missing_ok')) addOpaque(step, `second ADD COLUMN ${name}`, { relation: relation.key });
    return;
  }
  // Every row that is there gets what the default gives.
  lookInside(step, 'ALTER TABLE … ADD COLUMN', definition);
  for (const one of all) defineColumn(step, one, definition);
}

function dropColumn({ step, relation, command, name, all }: Change): void {
  if (!relation.columns.has(name)) {
    if (!flag(command, 'missing_ok')) addOpaque(step, `DROP COLUMN ${name}, which is not defined here`, { relation: relation.key });
    return;
  }
  if (!releaseViews(step, relation, name, text(command, 'behavior') === 'DROP_CASCADE')) return;
  addEvent(step, { kind: 'drop', statement: 'DROP COLUMN', relation: relation.key, columns: [name] });
  for (const one of all) {
    one.columns.delete(name);
    dropOwned(step.catalog, one.key, name);
    one.computed = one.computed.filter(({ expression }) => !mentionedColumns(expression).includes(name));
    one.constraints = one.constraints.filter((constraint) => !columnsOf(constraint).includes(name));
  }
  for (const other of step.catalog.relations.values()) {
    const refers = (one: Constraint): boolean => one.kind === 'foreign' && one.target === relation.key && one.targetColumns.includes(name);
    if (other.constraints.some(refers)) other.constraints = other.constraints.filter((one) => !refers(one));
  }
}

/** CASCADE takes the views along that show a column; without it PostgreSQL refuses to drop what a view shows: false. */
function releaseViews(step: Step, relation: Relation, column: string, cascade: boolean): boolean {
  const views: { readonly view: Relation; readonly certain: boolean }[] = [];
  for (const view of step.catalog.relations.values()) {
    if (view.reads.length === 0) continue;
    const read = view.reads.find((one) => one.relation === relation.key);
    if (read && (read.columns.has(column) || read.perhaps.has(column))) views.push({ view, certain: read.columns.has(column) });
  }
  const bound = views.find(({ certain }) => certain);
  if (bound && !cascade) {
    addOpaque(step, `DROP COLUMN ${column}, which ${bound.view.key} shows`, { relation: relation.key });
    return false;
  }
  for (const { view, certain } of cascade ? views : []) {
    if (!certain) view.open = `DROP COLUMN ${column} CASCADE may have dropped it`;
    else if (step.catalog.relations.has(view.key)) removeRelation(step.catalog, view);
  }
  return true;
}

/** Every value stays what it was, without an expression that says otherwise. */
function keepsValues(name: string, from: TypeUse, to: TypeUse, definition: Tree | undefined): boolean {
  const { narrow, changes, other, unproven } = relateTypes(from, to);
  const using = child(definition, 'raw_default');
  return narrow === undefined && !(changes ?? other ?? unproven ?? false) && (using === undefined || isItself(using, name, definition));
}

/** `USING a`, or `USING a::bigint` where the column becomes a bigint: what PostgreSQL does without it. */
function isItself(using: Tree, name: string, definition: Tree | undefined): boolean {
  const cast = child(using, 'TypeCast');
  if (cast && digestOf(child(cast, 'typeName') ?? {}) !== digestOf(child(definition, 'typeName') ?? {})) return false;
  const fields = items(child(cast ? child(cast, 'arg') : using, 'ColumnRef'), 'fields');
  return fields.length === 1 && text(child(fields[0], 'String'), 'sval') === name;
}

function retype(change: Change): void {
  const { step, relation, command, name } = change;
  const before = relation.columns.get(name);
  const definition = child(child(command, 'def'), 'ColumnDef');
  const { type } = readType(child(definition, 'typeName'), step.catalog);
  const collation = names(child(definition, 'collClause'), 'collname').map(quote).join('.');
  lookInside(step, 'ALTER COLUMN … TYPE … USING', definition ?? {});
  if (!before || !keepsValues(name, before.type, type, definition))
    addEvent(step, { kind: 'retype', statement: 'ALTER COLUMN … TYPE', relation: relation.key, columns: [name] });
  onColumn(change, (column) => {
    column.type = type;
    column.collation = collation === '' ? undefined : collation;
    column.place = step.place(definition);
  });
}

function setIdentity(change: Change): void {
  const { step, relation, name } = change;
  const options = ofKind(items(child(child(change.command, 'def'), 'List'), 'items'), 'DefElem');
  const restarts = options.some((option) => text(option, 'defname') === 'restart');
  if (restarts) addEvent(step, { kind: 'rewrite', statement: 'ALTER COLUMN … RESTART', relation: relation.key, columns: [name] });
  const generated = options.find((option) => text(option, 'defname') === 'generated');
  if (!generated) return;
  // 'a' and 'd' stand there as the numbers of their letters.
  const always = child(child(generated, 'arg'), 'Integer')?.['ival'] === 'a'.charCodeAt(0);
  onColumn(change, (column) => {
    column.identity = always ? 'always' : 'by default';
  });
}

function setParent(step: Step, parent: Relation, partition: Tree | undefined, attach: boolean): void {
  const part = step.catalog.findRelation(rangeName(child(partition, 'name')));
  if (!part) {
    addOpaque(step, 'partition that is not defined here', { relation: parent.key });
    return;
  }
  part.parents = part.parents.filter((key) => key !== parent.key);
  part.partition = attach;
  part.bounds = attach ? digestOf({ spec: undefined, bound: child(partition, 'bound') }) : undefined;
  if (attach) part.parents.push(parent.key);
  step.catalog.inherits ||= attach;
}
