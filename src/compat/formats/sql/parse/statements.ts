import { quote } from '../model.ts';
import { alterTable } from './alter.ts';
import { createIndex } from './constraint.ts';
import { createAs, createTable, createView } from './create.ts';
import { drop, rewrite } from './drop.ts';
import { rename, setSchema } from './rename.ts';
import { addOpaque, makeStep, type Step } from './run.ts';
import { child, constant, find, flag, items, names, ofKind, open, rangeName, text, type Tree } from './tree.ts';
import { readType, typeText } from './types.ts';
import { alterDomain, alterEnum, createDomain, createEnum, createOther } from './user-types.ts';

/** Statements that change nothing an application could meet. */
const HARMLESS = new Set(
  `CommentStmt VariableShowStmt VacuumStmt ClusterStmt ReindexStmt LockStmt DiscardStmt CheckPointStmt SecLabelStmt
  CopyStmt ExplainStmt NotifyStmt ListenStmt UnlistenStmt CreateStatsStmt AlterStatsStmt AlterSeqStmt RefreshMatViewStmt AlterOwnerStmt
  CreatePublicationStmt AlterPublicationStmt ConstraintsSetStmt LoadStmt CreateRoleStmt AlterDefaultPrivilegesStmt`.split(/\s+/),
);

const STATEMENTS: Readonly<Record<string, (step: Step) => void>> = {
  CreateStmt: (step) => {
    createTable(step);
  },
  CreateForeignTableStmt: (step) => {
    createTable(step, child(step.fields, 'base') ?? {}, 'foreign table');
  },
  CreateTableAsStmt: createAs,
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
  CompositeTypeStmt: (step) => {
    createOther(step, rangeName(child(step.fields, 'typevar')));
  },
  CreateRangeStmt: (step) => {
    createOther(step, names(step.fields, 'typeName'));
  },
  DefineStmt: (step) => {
    const what = text(step.fields, 'kind').replace('OBJECT_', '').toLowerCase();
    if (what === 'type') createOther(step, names(step.fields, 'defnames'));
    else addOpaque(step, what, { name: `${step.catalog.keyOf(names(step.fields, 'defnames'))}(`, adds: true });
  },
  CreateSeqStmt: (step) => {
    const key = step.catalog.keyOf(rangeName(child(step.fields, 'sequence')));
    if (!step.catalog.sequences.has(key)) step.catalog.sequences.set(key, step.place(child(step.fields, 'sequence')));
  },
  CreateSchemaStmt: createSchema,
  VariableSetStmt: setVariable,
  SelectStmt: select,
  InsertStmt: (step) => {
    if (child(step.fields, 'withClause')) addOpaque(step, 'INSERT with WITH');
    else if (text(child(step.fields, 'onConflictClause'), 'action') === 'ONCONFLICT_UPDATE') {
      const columns = ofKind(items(child(step.fields, 'onConflictClause'), 'targetList'), 'ResTarget').map((one) => text(one, 'name'));
      rewrite(step, 'INSERT … ON CONFLICT DO UPDATE', [child(step.fields, 'relation') ?? {}], columns);
    }
  },
  UpdateStmt: (step) => {
    const columns = ofKind(items(step.fields, 'targetList'), 'ResTarget').map((target) => text(target, 'name'));
    rewrite(step, 'UPDATE', [child(step.fields, 'relation') ?? {}], columns);
  },
  DeleteStmt: (step) => {
    rewrite(step, 'DELETE', [child(step.fields, 'relation') ?? {}]);
  },
  MergeStmt: (step) => {
    rewrite(step, 'MERGE', [child(step.fields, 'relation') ?? {}]);
  },
  TruncateStmt: (step) => {
    rewrite(step, 'TRUNCATE', ofKind(items(step.fields, 'relations'), 'RangeVar'));
  },
  TransactionStmt: (step) => {
    // What is rolled back was run here all the same.
    if (text(step.fields, 'kind').startsWith('TRANS_STMT_ROLLBACK')) addOpaque(step, 'ROLLBACK');
  },
  CreateFunctionStmt: createFunction,
  CreateExtensionStmt: (step) => {
    addOpaque(step, 'extension', { name: quote(text(step.fields, 'extname')), adds: true });
  },
  CreateTrigStmt: (step) => {
    onTable(step, 'trigger', text(step.fields, 'trigname'), child(step.fields, 'relation'));
  },
  CreatePolicyStmt: (step) => {
    onTable(step, 'policy', text(step.fields, 'policy_name'), child(step.fields, 'table'));
  },
  RuleStmt: (step) => {
    onTable(step, 'rule', text(step.fields, 'rulename'), child(step.fields, 'relation'));
  },
  DoStmt: (step) => {
    addOpaque(step, 'DO block');
  },
  GrantStmt: (step) => {
    addOpaque(step, flag(step.fields, 'is_grant') ? 'GRANT' : 'REVOKE', { adds: flag(step.fields, 'is_grant') });
  },
};

/** Runs one statement. @throws RangeError when an expression is nested too deep */
export function runStatement(step: Step): void {
  if (HARMLESS.has(step.kind)) return;
  const run = Object.hasOwn(STATEMENTS, step.kind) ? STATEMENTS[step.kind] : undefined;
  if (run) run(step);
  else addOpaque(step, step.kind.replace(/Stmt$/, ' statement'));
}

function onTable(step: Step, what: string, name: string, range: Tree | undefined): void {
  const key = step.catalog.findRelation(rangeName(range))?.key ?? step.catalog.keyOf(rangeName(range));
  addOpaque(step, what, { name: `${quote(name)} on ${key}`, relation: key });
}

function createFunction(step: Step): void {
  const parameters = ofKind(items(step.fields, 'parameters'), 'FunctionParameter');
  const inputs = parameters.filter((one) => !/^FUNC_PARAM_(?:OUT|TABLE)$/.test(text(one, 'mode')));
  const types = inputs.map((one) => typeText(readType(child(one, 'argType'), step.catalog).type));
  const name = `${step.catalog.keyOf(names(step.fields, 'funcname'))}(${types.join(', ')})`;
  addOpaque(step, flag(step.fields, 'is_procedure') ? 'procedure' : 'function', { name, adds: true });
}

/** What is created inside CREATE SCHEMA belongs to it. */
function createSchema(step: Step): void {
  const before = step.catalog.searchPath;
  step.catalog.searchPath = [text(step.fields, 'schemaname'), ...before];
  for (const element of items(step.fields, 'schemaElts')) {
    const [kind, fields] = open(element);
    runStatement(makeStep(step.catalog, kind, fields, (at) => step.place(at === undefined ? undefined : { location: at })));
  }
  step.catalog.searchPath = before;
}

function setVariable(step: Step): void {
  if (text(step.fields, 'name') !== 'search_path') return;
  const path = items(step.fields, 'args').flatMap((one) => constant(one) ?? []);
  setSearchPath(step, path);
}

function setSearchPath(step: Step, path: readonly string[]): void {
  const schemas = path.filter((schema) => schema !== '$user' && schema !== '' && schema !== 'pg_catalog');
  step.catalog.searchPath = schemas.length > 0 ? schemas : ['public'];
}

/** Functions that a dump calls and that touch no data of an application. */
const QUIET_CALLS = new Set(['set_config', 'setval']);

function select(step: Step): void {
  const calls = find(step.fields, 'FuncCall').map((call) => ({ name: names(call, 'funcname').at(-1) ?? '', call }));
  for (const { name, call } of calls) {
    const [variable, value] = items(call, 'args').map((one) => constant(one));
    if (name === 'set_config' && variable === 'search_path')
      setSearchPath(
        step,
        (value ?? '').split(',').map((one) => one.trim()),
      );
  }
  const unknown = calls.find(({ name }) => !QUIET_CALLS.has(name));
  if (child(step.fields, 'intoClause') || child(step.fields, 'withClause')) addOpaque(step, 'SELECT');
  else if (unknown) addOpaque(step, `SELECT ${unknown.name}(…)`);
}
