import { parseRoutine, parseText } from './grammar.ts';
import type { Catalog } from './catalog.ts';
import { child, items, names, number, ofKind, open, rangeName, text, type Tree } from './tree.ts';

/** The statements of a DO block that run one after another, as the grammar has them. */
export type Block = readonly Tree[];

/** RAISE from this level on ends what runs. */
const ERROR = 21;
/** Quotes the body again: what holds this tag itself is not read. */
const TAG = '$rollback_gate$';
/** What fails for being there already. */
const DUPLICATE = /^duplicate_/;
/** These fail for being there, or for what is no matter of the schema, such as rights. */
const ANY_REASON = new Set(['CreateExtensionStmt', 'CreateSchemaStmt', 'CreateEnumStmt', 'CompositeTypeStmt', 'CreateDomainStmt']);

/**
 * What a DO block does to a database, where that can be read: plain statements in their order, or a single one that is only made where it is not
 * there yet (`EXCEPTION WHEN duplicate_object THEN NULL`). `undefined` where conditions, loops, variables or texts that are executed decide.
 */
export async function readBlock(fields: Tree, catalog: Catalog): Promise<Block | undefined> {
  const options = ofKind(items(fields, 'args'), 'DefElem');
  const written = (name: string): string | undefined => {
    const option = options.find((one) => text(one, 'defname') === name);
    return option && text(child(child(option, 'arg'), 'String'), 'sval');
  };
  const body = written('as');
  if (body === undefined || body.includes(TAG) || (written('language') ?? 'plpgsql') !== 'plpgsql') return undefined;
  const [one] = items(await parseRoutine(`DO ${TAG}${body}${TAG}`), 'plpgsql_funcs');
  const block = child(child(child(one, 'PLpgSQL_function'), 'action'), 'PLpgSQL_stmt_block');
  if (!block) return undefined;
  const queries = plainQueries(block);
  if (queries) return statementsOf(queries);
  const guarded = guardedBlock(block);
  const [query, second] = (guarded && plainQueries({ ...guarded, exceptions: undefined })) ?? [];
  const [statement, third] = query === undefined ? [] : ((await statementsOf([query])) ?? []);
  if (!guarded || !statement || second !== undefined || third) return undefined;
  return onlyOnce(statement, guarded, catalog);
}

async function statementsOf(queries: readonly string[]): Promise<Block | undefined> {
  const statements: Tree[] = [];
  for (const query of queries) {
    const answer = await parseText(query);
    if ('error' in answer) return undefined;
    for (const one of answer.statements) statements.push(child(one, 'stmt') ?? {});
  }
  return statements;
}

/** The statements of a block in which nothing decides which of them run. */
function plainQueries(block: Tree): readonly string[] | undefined {
  if (child(block, 'exceptions')) return undefined;
  const queries: string[] = [];
  for (const node of items(block, 'body')) {
    const [kind, fields] = open(node);
    if (isQuiet(node)) continue;
    const query = queryOf(kind, fields);
    const inner = query === undefined && kind === 'PLpgSQL_stmt_block' ? plainQueries(fields) : query === undefined ? undefined : [query];
    if (!inner) return undefined;
    queries.push(...inner);
  }
  return queries;
}

function queryOf(kind: string, fields: Tree): string | undefined {
  if (kind === 'PLpgSQL_stmt_execsql' && fields['into'] !== true) return text(child(child(fields, 'sqlstmt'), 'PLpgSQL_expr'), 'query');
  return kind === 'PLpgSQL_stmt_perform' ? text(child(child(fields, 'expr'), 'PLpgSQL_expr'), 'query') : undefined;
}

/** What says something, or ends, and changes nothing. */
function isQuiet(node: Tree): boolean {
  const [kind, fields] = open(node);
  if (kind === 'PLpgSQL_stmt_raise') return number(fields, 'elog_level') < ERROR;
  return kind === 'PLpgSQL_stmt_return' && fields['expr'] === undefined;
}

/** The only block inside that catches what fails, and does nothing about it but to say so or to fail after all. */
function guardedBlock(block: Tree): Tree | undefined {
  if (child(block, 'exceptions')) return handlersOf(block).every((one) => items(one, 'action').every(isHandled)) ? block : undefined;
  const [inner, second] = items(block, 'body').filter((node) => !isQuiet(node));
  const fields = child(inner, 'PLpgSQL_stmt_block');
  return fields && !second ? guardedBlock(fields) : undefined;
}

function handlersOf(block: Tree): readonly Tree[] {
  return ofKind(items(child(child(block, 'exceptions'), 'PLpgSQL_exception_block'), 'exc_list'), 'PLpgSQL_exception');
}

function isHandled(node: Tree): boolean {
  const [kind, fields] = open(node);
  if (kind !== 'PLpgSQL_stmt_if') return kind === 'PLpgSQL_stmt_raise' || isQuiet(node);
  const others = ofKind(items(fields, 'elsif_list'), 'PLpgSQL_if_elsif').flatMap((one) => items(one, 'stmts'));
  return [...items(fields, 'then_body'), ...others, ...items(fields, 'else_body')].every(isHandled);
}

function onlyOnce(statement: Tree, guarded: Tree, catalog: Catalog): Block | undefined {
  const [kind, fields] = open(statement);
  const conditions = handlersOf(guarded)
    .flatMap((one) => ofKind(items(one, 'conditions'), 'PLpgSQL_condition'))
    .map((one) => text(one, 'condname'));
  if (!ANY_REASON.has(kind) && !conditions.every((name) => DUPLICATE.test(name))) return undefined;
  const there = isThere(kind, fields, catalog);
  if (there === undefined) return undefined;
  return there ? [] : [statement];
}

/** Whether a statement fails for what is there already; `undefined` where that is not known. */
function isThere(kind: string, fields: Tree, catalog: Catalog): boolean | undefined {
  switch (kind) {
    case 'CreateExtensionStmt':
      return false;
    case 'CreateEnumStmt':
      return catalog.types.has(catalog.keyOf(names(fields, 'typeName')));
    case 'CreateDomainStmt':
      return catalog.types.has(catalog.keyOf(names(fields, 'domainname')));
    case 'CompositeTypeStmt':
      return catalog.types.has(catalog.keyOf(rangeName(child(fields, 'typevar'))));
    case 'CreateStmt':
      return catalog.relations.has(catalog.keyOf(rangeName(child(fields, 'relation'))));
    case 'AlterTableStmt':
      return addsWhatIsThere(fields, catalog);
    default:
      return undefined;
  }
}

function addsWhatIsThere(fields: Tree, catalog: Catalog): boolean | undefined {
  const relation = catalog.findRelation(rangeName(child(fields, 'relation')));
  const commands = ofKind(items(fields, 'cmds'), 'AlterTableCmd');
  const known = commands.map((command) => {
    const definition = child(command, 'def');
    if (text(command, 'subtype') === 'AT_AddColumn') return relation?.columns.has(text(child(definition, 'ColumnDef'), 'colname')) === true;
    const name = text(child(definition, 'Constraint'), 'conname');
    if (text(command, 'subtype') !== 'AT_AddConstraint' || name === '') return undefined;
    return relation?.constraints.some((constraint) => constraint.name === name) === true;
  });
  return known.includes(undefined) ? undefined : known.includes(true);
}
