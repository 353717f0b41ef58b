import type { Code } from '../model.ts';
import { parseText, parseRoutine } from './grammar.ts';
import { digestsOf } from './layout.ts';
import { child, digestOf, find, findKinds, items, names, number, ofKind, open, text, type Tree } from './tree.ts';

/** Quotes the body again: what holds this tag itself is not read. */
const TAG = '$rollback_gate$';
/** Longer bodies are not read. */
const MAX_BODY = 100_000;
/** How an expression of PL/pgSQL is written: a statement, an expression, or from here on an assignment. */
const EXPRESSION = 2;
const ASSIGNMENT = 3;
/** Statements made of texts. */
const DYNAMIC = new Set(['PLpgSQL_stmt_dynexecute', 'PLpgSQL_stmt_dynfors']);
const RUN_TEXT = ['dynquery', 'dynamic_query'];

/** Releases have most of their functions in common, word by word. */
const MAX_KNOWN = 1000;
const known = new Map<string, Code & { readonly facts: Facts }>();
/** Where a node stands. In a text that is written out this way, quotes inside of values have a backslash: it is never part of one. */
const PLACE = /"\w*(?:location|list_start|list_end)":\d+,?/g;

type Facts = NonNullable<Code['facts']>;

/** What stands in the body of a function or procedure, as far as its language is known here. */
export async function readCode(fields: Tree): Promise<Code> {
  const key = JSON.stringify(fields).replace(PLACE, '');
  const code = known.get(key) ?? { ...(await readAnew(fields)), facts: readFacts(fields), digests: digestsOf(fields) };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, code);
  return code;
}

/** What is said of a routine, such as its volatility: a digest of each. */
export function readFacts(fields: Tree): Facts {
  return new Map(ofKind(items(fields, 'options'), 'DefElem').map((one) => [text(one, 'defname'), digestOf({ arg: one['arg'] })]));
}

async function readAnew(fields: Tree): Promise<Code> {
  const body = child(fields, 'sql_body');
  if (body) return { statements: statementsIn(body) };
  const options = ofKind(items(fields, 'options'), 'DefElem');
  const option = (name: string): Tree | undefined => options.find((one) => text(one, 'defname') === name);
  const language = text(child(child(option('language'), 'arg'), 'String'), 'sval').toLowerCase();
  const [source] = names(child(child(option('as'), 'arg'), 'List'), 'items');
  if (source === undefined || source.length > MAX_BODY) return { statements: [], unread: 'its body is not read' };
  if (language === 'sql') return readSql(source);
  return language === 'plpgsql' ? readPlpgsql(fields, source) : { statements: [], unread: `it is written in ${language}` };
}

/** A body behind BEGIN ATOMIC is a list of lists. */
function statementsIn(node: Tree): readonly Tree[] {
  const [kind, inner] = open(node);
  return kind === 'List' ? items(inner, 'items').flatMap(statementsIn) : [node];
}

async function readSql(source: string): Promise<Code> {
  const answer = await parseText(source);
  if ('error' in answer) return { statements: [], unread: 'its body is no SQL that can be read' };
  return { statements: answer.statements.map((one) => child(one, 'stmt') ?? {}) };
}

async function readPlpgsql(fields: Tree, source: string): Promise<Code> {
  const parsed = source.includes(TAG) ? undefined : await parseRoutine(headOf(fields, `${TAG}${source}${TAG}`));
  const routine = child(items(parsed, 'plpgsql_funcs')[0], 'PLpgSQL_function');
  if (!routine) return { statements: [], unread: 'its body cannot be read' };
  const queries = new Map<string, Tree>();
  for (const expression of find(routine, 'PLpgSQL_expr')) {
    const query = asStatement(expression);
    const answer = await parseText(query);
    const [statement] = 'error' in answer ? [] : answer.statements;
    if (!statement) return { statements: [], unread: 'an expression of its body cannot be read' };
    queries.set(query, child(statement, 'stmt') ?? {});
  }
  const dynamic = findKinds(routine, DYNAMIC).length > 0 || RUN_TEXT.some((key) => hasField(routine, key));
  return { statements: [...queries.values()], routine, queries, ...(dynamic && { unread: 'it executes a text' }) };
}

/** The head of a function like this one, with types that no catalog is asked for. */
function headOf(fields: Tree, body: string): string {
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const parameters = ofKind(items(fields, 'parameters'), 'FunctionParameter').map((one) => {
    const mode = /^FUNC_PARAM_(?:OUT|TABLE)$/.test(text(one, 'mode')) ? 'OUT ' : '';
    const name = text(one, 'name');
    return `${mode}${name === '' ? '' : `${quoted(name)} `}${typeName(child(one, 'argType'))}`;
  });
  const returns = child(fields, 'returnType');
  const set = returns?.['setof'] === true ? 'SETOF ' : '';
  const what = fields['is_procedure'] === true ? 'PROCEDURE' : 'FUNCTION';
  // Without RETURNS the parameters say it.
  const result = what === 'PROCEDURE' || !returns ? '' : `RETURNS ${set}${typeName(returns)}`;
  return `CREATE ${what} f(${parameters.join(', ')}) ${result} LANGUAGE plpgsql AS ${body}`;
}

function typeName(type: Tree | undefined): string {
  return names(type, 'names')
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .join('.');
}

/** An expression of PL/pgSQL as a statement of the same effect. */
export function asStatement(expression: Tree): string {
  const [query, mode] = [text(expression, 'query'), number(expression, 'parseMode')];
  if (mode < EXPRESSION) return query;
  return `SELECT ${mode >= ASSIGNMENT ? query.replace(/^[^=]*?:?=/, '') : query}`;
}

function hasField(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, key) || Object.values(value).some((inner) => hasField(inner, key));
}
