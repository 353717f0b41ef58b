import type { JsonObject, Place } from '../../../../core/index.ts';
import type { Column, Database, Relation } from '../model.ts';
import { constant, digestOf, find, names, type Tree } from '../parse/tree.ts';
import { typeText } from '../parse/types.ts';
import { doubtsAbout } from './defaults.ts';
import { newEvents, placeOfDrop } from './history.ts';
import { type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';
import { neverNull } from './implied.ts';
import { relateTypes, sameUse } from './relate.ts';
import { followRenames } from './renames.ts';
import { type Facts, factsOf, resolveType } from './resolve.ts';

/** Two columns of one name, in the table they share. */
interface Pair {
  readonly table: string;
  /** The table on either side. */
  readonly written: Relation;
  readonly read: Relation;
  readonly mine: Column;
  readonly theirs: Column;
  readonly writer: Database;
  readonly reader: Database;
}

export function compareColumns(mine: Relation, theirs: Relation, writer: Database, reader: Database): Issue[] {
  if (mine.open !== undefined || theirs.open !== undefined) return [];
  const issues: Issue[] = [];
  const events = newEvents(writer, reader);
  const shown = [...mine.columns.values()].filter(({ hidden }) => hidden !== true);
  const renames = new Map(shown.map(({ name }) => [name, renamedTo(mine.key, name, writer, reader)]));
  for (const column of shown) {
    const other = theirs.columns.get(column.name);
    const to = theirs.columns.get(renames.get(column.name) ?? '');
    if (!other) issues.push(missing(mine, theirs, column, { to, dropped: placeOfDrop(mine.key, column.name, events) }));
    else {
      const pair = { table: mine.key, written: mine, read: theirs, mine: column, theirs: other, writer, reader };
      issues.push(...comparePair(pair), ...(to ? [replaced(mine, column, to)] : []));
    }
  }
  if (mine.kind === 'view' || mine.kind === 'materialized view') return issues;
  // What only has another name is not asked for once more.
  const renamed = new Set(shown.flatMap(({ name }) => (theirs.columns.has(name) ? [] : (renames.get(name) ?? []))));
  const bases = new Map(
    [...mine.columns.values()].flatMap((column) => (column.base === undefined ? [] : [[column.base, column] as const])),
  );
  const required = (column: Column, database: Database): boolean => {
    const { notNull, filled } = factsOf(column, database);
    return notNull !== undefined && !filled;
  };
  for (const column of theirs.columns.values()) {
    const known = mine.columns.get(column.name) ?? bases.get(column.base ?? '');
    // What a view did not show and the table asked for, no INSERT could ever give.
    const written = known !== undefined && (known.hidden !== true || required(known, writer));
    if (written || renamed.has(column.name) || !required(column, reader)) continue;
    issues.push({
      rule: 'column-required',
      kind: 'breaking',
      path: pathOf(mine.key, column.name),
      data: { relation: mine.key, column: column.name },
      writer: mine.place,
      reader: column.place,
      goal: { kind: 'insert', relation: mine.key, refusal: `not-null:${column.name}` },
    });
  }
  return issues;
}

/** What a column of the writer is called by the reader, in a table that kept its name; undefined when it kept its own too. */
function renamedTo(relation: string, column: string, writer: Database, reader: Database): string | undefined {
  const name = followRenames({ relation, column }, writer, reader);
  return name.relation === relation && name.column !== column ? name.column : undefined;
}

/** Another column has taken the name of one that goes by another name now. */
function replaced(table: Relation, column: Column, to: Column): Issue {
  const data = { relation: table.key, column: column.name, to: to.name };
  return { rule: 'column-renamed', kind: 'lossy', path: pathOf(table.key, column.name), data, writer: column.place, reader: to.place };
}

function missing(mine: Relation, theirs: Relation, column: Column, found: { to: Column | undefined; dropped: Place | undefined }): Issue {
  const shared = {
    kind: 'breaking',
    path: pathOf(mine.key, column.name),
    writer: column.place,
    goal: { kind: 'select', relation: mine.key, columns: [column.name], refusal: `column:${column.name}` },
    removal: column.announced ?? mine.announced ?? NOT_ANNOUNCED,
  } as const;
  const data: JsonObject = { relation: mine.key, column: column.name, ...(mine.kind !== 'table' && { type: mine.kind }) };
  const { to, dropped } = found;
  if (!to) return { rule: 'column-removed', data, reader: dropped ?? theirs.place, ...shared };
  return { rule: 'column-renamed', data: { ...data, to: to.name }, reader: to.place, ...shared };
}

function comparePair(pair: Pair): Issue[] {
  // A column of a view has the type and the NULLs of what it selects, which is compared where it stands.
  if (pair.mine.type.name === '' || pair.theirs.type.name === '') return [];
  return [...compareType(pair), ...compareCollation(pair), ...compareFilling(pair)];
}

function issueOf(pair: Pair, issue: Pick<Issue, 'rule' | 'kind' | 'goal'> & { data?: JsonObject }): Issue {
  const { table, mine, theirs } = pair;
  return {
    ...issue,
    path: pathOf(table, mine.name),
    data: { relation: table, column: mine.name, ...issue.data },
    writer: mine.place,
    reader: theirs.place,
  };
}

function compareType(pair: Pair): Issue[] {
  const { table, mine, theirs, writer, reader } = pair;
  const [from, to] = [resolveType(mine.type, writer), resolveType(theirs.type, reader)];
  // The labels of the same enum are compared as a type.
  if (sameUse(from.use, to.use)) return [];
  const data = { writer: typeText(mine.type), reader: typeText(theirs.type) };
  const relation = from.enum !== to.enum && (from.enum ?? to.enum) ? { other: true } : relateTypes(from.use, to.use);
  const issues: Issue[] = [];
  if (relation.other) {
    const goal = { kind: 'union', relation: table, column: mine.name, type: mine.type } as const;
    issues.push(issueOf(pair, { rule: 'type-changed', kind: 'breaking', data, goal }));
  }
  if (relation.unproven) issues.push(issueOf(pair, { rule: 'type-changed', kind: 'unknown', data }));
  if (relation.narrow !== undefined) {
    const value = from.use.array ? `{${relation.narrow}}` : relation.narrow;
    const goal = { kind: 'insert', relation: table, set: new Map([[mine.name, value]]), refusal: `type:${mine.name}` } as const;
    issues.push(issueOf(pair, { rule: 'type-narrowed', kind: 'breaking', data, goal }));
  }
  if (relation.changes) issues.push(issueOf(pair, { rule: 'type-rounds', kind: 'lossy', data }));
  else if (relation.wider) issues.push(issueOf(pair, { rule: 'type-widened', kind: 'lossy', data }));
  return issues;
}

/** What was different may be the same, which a unique constraint refuses. */
function compareCollation(pair: Pair): Issue[] {
  const [writer, reader] = [collationOf(pair.mine), collationOf(pair.theirs)];
  if (writer === reader) return [];
  const unique = pair.read.constraints.some(
    (one) => one.kind !== 'check' && one.kind !== 'foreign' && one.columns.includes(pair.mine.name),
  );
  return [issueOf(pair, { rule: 'collation-changed', kind: unique ? 'unknown' : 'lossy', data: { writer, reader } })];
}

function collationOf({ collation = 'default' }: Column): string {
  return collation.replace(/^(?:pg_catalog|public)\./, '').replaceAll('"', '');
}

/** What a row gets that does not name the column, or gives it NULL. */
function compareFilling(pair: Pair): Issue[] {
  const { table, mine, theirs, writer, reader } = pair;
  const [from, to] = [factsOf(mine, writer), factsOf(theirs, reader)];
  const issues: Issue[] = [];
  const locked = isLocked(theirs);
  if (locked && !isLocked(mine)) {
    const goal = { kind: 'insert', relation: table, vary: [mine.name], refusal: `generated:${mine.name}` } as const;
    issues.push(issueOf(pair, { rule: 'column-generated', kind: 'breaking', goal }));
  } else if (!from.notNull && to.notNull && !locked && !isLocked(mine) && !neverNull(pair.written, mine.name, writer)) {
    const refusal = `not-null:${mine.name}`;
    const goal = { kind: 'insert', relation: table, set: new Map([[mine.name, null]]), refusal } as const;
    // Where it was said, which may be a later migration than the one that made the column.
    issues.push({ ...issueOf(pair, { rule: 'not-null-added', kind: 'breaking', goal }), reader: to.notNull });
  }
  if (from.notNull && !to.notNull && !neverNull(pair.read, mine.name, reader)) {
    issues.push(
      issueOf(pair, { rule: 'column-nullable', kind: 'breaking', goal: { kind: 'read-null', relation: table, column: mine.name } }),
    );
  }
  issues.push(...compareDefault(pair, from, to));
  return issues;
}

function compareDefault(pair: Pair, from: Facts, to: Facts): Issue[] {
  const { table, mine, theirs, reader } = pair;
  if (from.filled && to.notNull && !to.filled) {
    const goal = { kind: 'insert', relation: table, omit: [mine.name], refusal: `not-null:${mine.name}` } as const;
    return [issueOf(pair, { rule: 'default-removed', kind: 'breaking', goal })];
  }
  // A value that every statement of the application gives has no use for a default.
  const optional = from.filled || !from.notNull;
  const [before, after] = [fillingOf(mine, from), fillingOf(theirs, to)];
  if (!optional || before === after || (to.notNull && !to.filled)) return [];
  const data = { writer: before, reader: after };
  const doubts = after !== 'NULL' && after !== 'a sequence' ? doubtsAbout(pair.read, theirs, reader) : [];
  if (doubts.length === 0) return [issueOf(pair, { rule: 'default-changed', kind: 'lossy', data })];
  return doubts.map((goal) => ({ ...issueOf(pair, { rule: 'default-changed', kind: 'breaking', data, goal }), unproven: 'unknown' }));
}

/** The value always comes from the database. */
function isLocked({ generated, identity }: Column): boolean {
  return generated !== undefined || identity === 'always';
}

/** Where an unnamed value comes from; two sequences are alike. */
function fillingOf(column: Column, facts: Facts): string {
  if (column.generated) return `an expression (${digestOf(column.generated).slice(0, 8)})`;
  if (column.identity !== undefined || isSequence(facts.default)) return 'a sequence';
  if (!facts.default) return 'NULL';
  const plain = withoutTextCasts(facts.default);
  return constant(plain) ?? `an expression (${digestOf(plain).slice(0, 8)})`;
}

function isSequence(expression: Tree | undefined): boolean {
  return expression !== undefined && find(expression, 'FuncCall').some((call) => names(call, 'funcname').at(-1) === 'nextval');
}

/** A dump writes `'a'::text` where a person wrote `'a'`. */
function withoutTextCasts(expression: Tree): Tree {
  const cast = expression['TypeCast'] as { readonly arg?: Tree } | undefined;
  return cast?.arg?.['A_Const'] ? cast.arg : expression;
}
