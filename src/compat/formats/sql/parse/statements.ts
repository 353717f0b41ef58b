import { type Opaque, quote } from '../model.ts';
import { alterTable } from './alter.ts';
import { announce } from './comment.ts';
import { createIndex } from './constraint.ts';
import { createTable } from './create.ts';
import { drop } from './drop.ts';
import { rename, setSchema } from './rename.ts';
import { lookInside, ROWS, setSearchPath } from './rows.ts';
import { alterDefaults, grant, grantRole } from './rights.ts';
import { alterFunction, createFunction } from './routine.ts';
import { addOpaque, makeStep, type Step } from './run.ts';
import { createSequence } from './sequence.ts';
import { child, constant, digestOf, flag, items, names, number, ofKind, open, rangeName, text, type Tree } from './tree.ts';
import { readType, typeText } from './types.ts';
import { alterDomain, alterEnum, createComposite, createDomain, createEnum, createOther } from './user-types.ts';
import { createAs, createView } from './view.ts';

/** Statements that change nothing an application could meet. */
const HARMLESS = new Set(
  `VariableShowStmt VacuumStmt ClusterStmt ReindexStmt LockStmt DiscardStmt CheckPointStmt SecLabelStmt
  NotifyStmt ListenStmt UnlistenStmt CreateStatsStmt AlterStatsStmt RefreshMatViewStmt AlterOwnerStmt
  ConstraintsSetStmt LoadStmt CreateRoleStmt`.split(/\s+/),
);

const STATEMENTS: Readonly<Record<string, (step: Step) => void>> = {
  CreateStmt: (step) => {
    createTable(step);
  },
  CreateForeignTableStmt: (step) => {
    createTable(step, child(step.fields, 'base') ?? {}, 'foreign table');
  },
  CreateTableAsStmt: (step) => {
    lookInside(step, 'CREATE TABLE AS');
    createAs(step);
  },
  ViewStmt: createView,
  IndexStmt: createIndex,
  AlterTableStmt: alterTable,
  RenameStmt: rename,
  AlterObjectSchemaStmt: setSchema,
  DropStmt: drop,
  CreateEnumStmt: createEnum,
  AlterEnumStmt: alterEnum,
  CreateDomainStmt: createDomain,
  AlterDomainStmt: alterDomain,
  CompositeTypeStmt: createComposite,
  CreateRangeStmt: (step) => {
    createOther(step, names(step.fields, 'typeName'));
  },
  DefineStmt: (step) => {
    const what = text(step.fields, 'kind').replace('OBJECT_', '').toLowerCase();
    const parts = names(step.fields, 'defnames');
    if (what === 'type') return createOther(step, parts);
    const key = step.catalog.keyOf(parts);
    const digest = digestOf({ ...step.fields, defnames: undefined });
    return addOpaque(step, what, { name: what === 'aggregate' ? `${key}(${argumentsOf(step)})` : key, digest, adds: true });
  },
  CreateSeqStmt: createSequence,
  CreateSchemaStmt: createSchema,
  VariableSetStmt: setVariable,
  ...ROWS,
  ExplainStmt: explain,
  TransactionStmt: (step) => {
    // What is rolled back was run here all the same.
    if (text(step.fields, 'kind').startsWith('TRANS_STMT_ROLLBACK')) addOpaque(step, 'ROLLBACK');
  },
  CreateFunctionStmt: createFunction,
  CreateExtensionStmt: (step) => {
    // The one that is always there.
    const name = text(step.fields, 'extname');
    const schema = text(
      child(
        child(
          ofKind(items(step.fields, 'options'), 'DefElem').find((one) => text(one, 'defname') === 'schema'),
          'arg',
        ),
        'String',
      ),
      'sval',
    );
    const digest = schema === '' || schema === 'public' ? name : `${schema}.${name}`;
    if (name !== 'plpgsql') addOpaque(step, 'extension', { name: quote(name), adds: true, digest });
  },
  CreateTrigStmt: (step) => {
    const { fields } = step;
    onTable(step, 'trigger', text(fields, 'trigname'), child(fields, 'relation'), {
      calls: `${ending(names(fields, 'funcname'))}()`,
      fires: {
        events: number(fields, 'events'),
        after: number(fields, 'timing') === 0,
        row: flag(fields, 'row'),
        columns: names(fields, 'columns'),
      },
    });
  },
  CreatePolicyStmt: (step) => {
    onTable(step, 'policy', text(step.fields, 'policy_name'), child(step.fields, 'table'));
  },
  AlterPolicyStmt: (step) => {
    const key = step.catalog.findRelation(rangeName(child(step.fields, 'table')))?.key;
    addOpaque(step, 'policy', { name: `${text(step.fields, 'policy_name')} as altered on ${key ?? ''}`, relation: key });
  },
  CreatePublicationStmt: (step) => {
    for (const range of ofKind(items(step.fields, 'pubobjects'), 'PublicationObjSpec'))
      publish(step, child(child(range, 'pubtable'), 'relation'));
  },
  AlterPublicationStmt: (step) => {
    for (const range of ofKind(items(step.fields, 'pubobjects'), 'PublicationObjSpec'))
      publish(step, child(child(range, 'pubtable'), 'relation'));
  },
  RuleStmt: (step) => {
    onTable(step, 'rule', text(step.fields, 'rulename'), child(step.fields, 'relation'));
  },
  DoStmt: (step) => {
    addOpaque(step, 'DO block');
  },
  GrantStmt: grant,
  GrantRoleStmt: grantRole,
  AlterDefaultPrivilegesStmt: alterDefaults,
  AlterFunctionStmt: alterFunction,
  CommentStmt: announce,
};

/** Runs one statement. @throws RangeError when an expression is nested too deep */
export function runStatement(step: Step): void {
  if (HARMLESS.has(step.kind)) return;
  const run = Object.hasOwn(STATEMENTS, step.kind) ? STATEMENTS[step.kind] : undefined;
  if (run) run(step);
  else addOpaque(step, step.kind.replace(/Stmt$/, ' statement'));
}

type OfTrigger = Partial<Pick<Opaque, 'calls' | 'fires'>>;

function onTable(step: Step, what: string, name: string, range: Tree | undefined, trigger: OfTrigger = {}): void {
  const key = step.catalog.findRelation(rangeName(range))?.key ?? step.catalog.keyOf(rangeName(range));
  // By its table, and the function that it calls, it is known whichever way their names were written.
  const { relation: _relation, table: _table, trigname: _name, policy_name: _policy, rulename: _rule, funcname, ...rest } = step.fields;
  const digest = digestOf({ ...rest, ...(funcname !== undefined && { calls: trigger.calls }), replace: undefined });
  addOpaque(step, what, { name: `${quote(name)} on ${key}`, relation: key, digest, ...trigger });
}

/** UPDATE and DELETE of a table that is published ask for a key. */
function publish(step: Step, range: Tree | undefined): void {
  const relation = step.catalog.findRelation(rangeName(range));
  const hasKey = relation?.constraints.some((one) => one.kind === 'unique' && one.primary);
  if (relation && !hasKey)
    addOpaque(step, 'publication', { name: `without a key on ${relation.key}`, relation: relation.key, digest: 'publication' });
}

/** The types of the arguments of an aggregate. */
function argumentsOf({ fields, catalog }: Step): string {
  const [given] = items(fields, 'args');
  const parameters = ofKind(items(child(given, 'List'), 'items'), 'FunctionParameter');
  return parameters.map((one) => typeText(readType(child(one, 'argType'), catalog).type)).join(', ');
}

/** How the key of a routine ends: without a schema it may stand in any of the search path. */
function ending(parts: readonly string[]): string {
  const [schema, name] = parts.length > 1 ? parts.slice(-2) : [undefined, parts[0]];
  return `${schema === undefined ? '' : quote(schema)}.${quote(name ?? '')}`;
}

/** What is created inside CREATE SCHEMA belongs to it. */
function createSchema(step: Step): void {
  step.catalog.schemas.add(quote(text(step.fields, 'schemaname')));
  const before = step.catalog.searchPath;
  step.catalog.searchPath = [text(step.fields, 'schemaname'), ...before];
  for (const element of items(step.fields, 'schemaElts')) {
    runInside(step, element);
  }
  step.catalog.searchPath = before;
}

/** A statement that stands in another one. */
function runInside(step: Step, node: Tree): void {
  runStatement(makeStep(step.catalog, open(node), (at) => step.place(at === undefined ? undefined : { location: at })));
}

/** `EXPLAIN ANALYZE` runs what it explains. */
function explain(step: Step): void {
  const analyze = ofKind(items(step.fields, 'options'), 'DefElem').findLast((one) => text(one, 'defname') === 'analyze');
  const value = child(analyze, 'arg');
  const off = /^(?:false|off|0)$/i.test(
    text(child(value, 'String'), 'sval') || (child(value, 'Integer') ? String(number(child(value, 'Integer'), 'ival')) : ''),
  );
  if (analyze && !off) runInside(step, child(step.fields, 'query') ?? {});
}

function setVariable(step: Step): void {
  if (text(step.fields, 'name') !== 'search_path') return;
  const path = items(step.fields, 'args').flatMap((one) => constant(one) ?? []);
  setSearchPath(step, path);
}
