import type { JsonObject, Witness } from '../../../../core/index.ts';
import { isSafe } from '../compare/computed.ts';
import { constantOf } from '../compare/defaults.ts';
import { effectiveOf } from '../compare/effective.ts';
import type { Goal } from '../compare/issue.ts';
import { factsOf, resolveType } from '../compare/resolve.ts';
import type { Column, Database, Relation } from '../model.ts';
import { mentionedColumns } from '../parse/constraint.ts';
import type { Tree } from '../parse/tree.ts';
import { fits } from './fits.ts';
import { primaryKey } from './judge.ts';
import { runStatements } from './run.ts';
import { hintsOf, samplesOf } from './sample.ts';
import { describeState } from './states.ts';
import { renderStatement, type Statement, type Value } from './statement.ts';

/** Combinations of values tried for one witness, and rows that others may refer to. */
const MAX_TRIES = 400;
const MAX_PARENTS = 6;
const CONFIRMED = ['own statement interpreter'];

type InsertGoal = Extract<Goal, { kind: 'insert' }>;

/** Makes statements that the writer's database takes and the reader's refuses. Each is run on both before it is shown. */
export class Prover {
  readonly #writer: Database;
  readonly #reader: Database;
  #rest = 200_000;

  constructor(writer: Database, reader: Database) {
    this.#writer = writer;
    this.#reader = reader;
  }

  prove(goal: Goal): Witness | undefined {
    switch (goal.kind) {
      case 'select':
        return this.#confirm([goal], goal.refusal);
      case 'cast':
        return this.#confirm([goal], goal.refusal);
      case 'union':
        return this.#confirm([goal], 'union');
      case 'nextval':
        return this.#confirm([goal], 'sequence');
      case 'call':
        return this.#confirm([goal], goal.refusal);
      case 'attribute':
      case 'right':
        return this.#confirm([goal], goal.kind);
      case 'insert':
        return this.#search(goal);
      case 'conflict':
        return this.#search({ kind: 'insert', relation: goal.relation, refusal: 'conflict', vary: goal.columns }, goal.columns);
      default:
        return this.#proveNull(goal.relation, goal.column);
    }
  }

  /**
   * Whether the reader refuses rows for the wanted reason once other reasons (columns that must not be NULL) are out of the way: the
   * break is there, but no single statement shows it alone.
   */
  holds(goal: Goal): boolean {
    const key = 'relation' in goal ? goal.relation : '';
    const table = seenAs(key, this.#reader);
    if (!table) return false;
    const columns = [...table.columns.values()].map((column) => ({ ...column, notNull: undefined }));
    const relaxed = { ...table, columns: new Map(columns.map((column) => [column.name, column])) };
    const reader: Database = {
      relations: new Map([...this.#reader.relations, [key, relaxed]]),
      types: this.#reader.types,
      sequences: this.#reader.sequences,
      schemas: this.#reader.schemas,
      opaques: this.#reader.opaques,
      events: this.#reader.events,
      files: this.#reader.files,
      start: this.#reader.start,
    };
    return new Prover(this.#writer, reader).prove(goal) !== undefined;
  }

  #confirm(statements: readonly Statement[], refusal: string): Witness | undefined {
    const there = runStatements(this.#reader, statements);
    if (!('refusal' in there) || there.refusal !== refusal || !('accepted' in runStatements(this.#writer, statements))) return undefined;
    const payload = { sql: statements.map(renderStatement).join('; ') };
    return { payload, outcome: 'rejected', error: describeState(there.error, there.state), confirmedBy: CONFIRMED };
  }

  /** Tries values until the writer takes the rows and the reader refuses them for the wanted reason. */
  #search(goal: InsertGoal, conflict?: readonly string[]): Witness | undefined {
    for (const statements of this.#candidates(goal, [this.#writer, this.#reader], conflict)) {
      const witness = this.#confirm(statements, goal.refusal);
      if (witness) return witness;
    }
    return undefined;
  }

  /** NULL is read where the writer's database could not have held it: another release writes it, which the reader's database takes. */
  #proveNull(key: string, column: string): Witness | undefined {
    const goal: InsertGoal = { kind: 'insert', relation: key, set: new Map([[column, null]]), refusal: `not-null:${column}` };
    for (const statements of this.#candidates(goal, [this.#reader, this.#writer])) {
      const mine = runStatements(this.#writer, statements);
      if (!('refusal' in mine) || mine.refusal !== goal.refusal || !('accepted' in runStatements(this.#reader, statements))) continue;
      const select: Statement = { kind: 'select', relation: key, columns: [column] };
      if (!('accepted' in runStatements(this.#writer, [select]))) return undefined;
      const payload: JsonObject = { sql: renderStatement(select), after: statements.map(renderStatement).join('; ') };
      return { payload, outcome: 'changed', readBack: [{ [column]: null }], confirmedBy: CONFIRMED };
    }
    return undefined;
  }

  *#candidates(goal: InsertGoal, [first, second]: readonly [Database, Database], conflict?: readonly string[]): Generator<Statement[]> {
    const [table, other] = [seenAs(goal.relation, first), seenAs(goal.relation, second)];
    if (!table || !other) return;
    const builder = new RowBuilder(first, second);
    for (let attempt = 0; attempt < MAX_TRIES && this.#rest > 0; attempt += 1) {
      // A wide table costs more.
      this.#rest -= 1 + (table.columns.size + table.constraints.length + other.constraints.length) / 50;
      const rows = goal.twice ? 2 : 1;
      const statements = builder.build(table, goal, attempt, rows, conflict);
      if (statements) yield statements;
      if (!statements || attempt >= builder.combinations) return;
    }
  }
}

/** Rows of a table that satisfy what its own database asks, as far as can be seen, and the rows they refer to. */
class RowBuilder {
  readonly #first: Database;
  readonly #second: Database;
  /** How many different choices of values there were in the last build. */
  combinations = 0;
  /** Samples of columns by turn, as every attempt needs them again. */
  readonly #sampled = new Map<string, readonly Value[]>();

  constructor(first: Database, second: Database) {
    this.#first = first;
    this.#second = second;
  }

  build(table: Relation, goal: InsertGoal, attempt: number, count: number, conflict?: readonly string[]): Statement[] | undefined {
    const parents: Statement[] = [];
    const columns = this.#columnsFor(table, goal);
    const rows: Value[][] = [];
    for (let turn = 0; turn < count; turn += 1) {
      const values = this.#values(table, columns, { goal, attempt, turn });
      if (!values) return undefined;
      // Rows that clash only where they should: the rest is told apart by the turn.
      for (const name of turn > 0 ? (goal.twice ?? []) : []) values.set(name, rows[0]?.[columns.indexOf(name)] ?? null);
      this.#refer(table, values, parents, goal);
      rows.push(columns.map((name) => values.get(name) ?? null));
    }
    return [...parents, { kind: 'insert', relation: table.key, columns, rows, ...(conflict && { conflict }) }];
  }

  /** What must be given: asked for by either database, or wanted. */
  #columnsFor(table: Relation, goal: InsertGoal): string[] {
    const other = seenAs(table.key, this.#second);
    const wanted = new Set([...(goal.set?.keys() ?? []), ...(goal.vary ?? []), ...(goal.twice ?? [])]);
    return [...table.columns.values()].flatMap((column) => {
      const { name } = column;
      if (goal.omit?.includes(name) || column.hidden === true || column.generated !== undefined || column.identity === 'always') return [];
      const theirs = other?.columns.get(name);
      const required = [factsOf(column, this.#first), ...(theirs ? [factsOf(theirs, this.#second)] : [])].some(
        (facts) => facts.notNull && !facts.filled,
      );
      const locked = theirs !== undefined && (theirs.generated !== undefined || theirs.identity === 'always');
      // A default that a check or a reference would refuse is no concern of this row.
      const defaulted = column.default !== undefined || theirs?.default !== undefined;
      const bound = [this.#first, this.#second].some((database) => checksOn(database, table.key, name).length > 0);
      const unsafe = [[column, this.#first] as const, ...(theirs ? [[theirs, this.#second] as const] : [])].some(
        ([one, database]) => one.default && constantOf(one.default) === undefined && !isSafe(one.default, database),
      );
      const refers = defaulted && (bound || table.constraints.some((one) => one.kind === 'foreign' && one.columns.includes(name)));
      return wanted.has(name) || ((required || refers || unsafe) && !locked) ? [name] : [];
    });
  }

  /** The attempt picks among the samples of each column like the digits of a number. */
  #values(
    table: Relation,
    columns: readonly string[],
    { goal, attempt, turn }: { goal: InsertGoal; attempt: number; turn: number },
  ): Map<string, Value> | undefined {
    const values = new Map<string, Value>();
    let rest = attempt;
    this.combinations = 1;
    // What the goal varies runs through its values first; the order of columns must not decide what is found.
    const rank = (name: string): number => Number(goal.vary?.includes(name) ?? false);
    for (const name of columns.toSorted((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))) {
      const set = goal.set?.get(name);
      const column = table.columns.get(name);
      if (set !== undefined || !column) {
        values.set(name, set ?? null);
        continue;
      }
      const samples = this.#samples(table, column, turn, goal);
      if (samples.length === 0) return undefined;
      values.set(name, samples[rest % samples.length] ?? null);
      rest = Math.floor(rest / samples.length);
      this.combinations *= samples.length;
    }
    return values;
  }

  #samples(table: Relation, column: Column, turn: number, goal: InsertGoal): readonly Value[] {
    const vary = goal.vary?.includes(column.name) === true;
    const key = JSON.stringify([table.key, column.name, turn, vary, goal.refusal]);
    const samples = this.#sampled.get(key) ?? this.#listSamples(table, column, turn, vary, goal.refusal);
    this.#sampled.set(key, samples);
    return samples;
  }

  /** Only where a check has its say, or the goal wants it, more than one value is tried; first what both databases take. */
  #listSamples(table: Relation, column: Column, turn: number, vary: boolean, refusal: string): readonly Value[] {
    const seen = seenAs(table.key, this.#second);
    const theirs = seen?.columns.get(column.name);
    const checks = [this.#first, this.#second].flatMap((database) => checksOn(database, table.key, column.name));
    // The edges of the check that is to fail come before those of all others.
    const wanted = (seen?.constraints ?? []).flatMap((one) =>
      one.kind === 'check' && refusal === `check:${one.name}` ? [one.expression] : [],
    );
    const all = samplesOf(column.type, this.#first, turn, hintsOf([...wanted, ...checks]));
    const suits = (value: string): number => Number(theirs === undefined || fits(theirs.type, value, this.#second) === 'yes');
    const sorted = all.toSorted((a, b) => suits(b) - suits(a));
    const nothing = vary && !factsOf(column, this.#first).notNull ? [null] : [];
    return vary || checks.length > 0 ? [...sorted, ...nothing] : sorted.slice(0, 1);
  }

  /** Rows for what the values refer to; a row of the same table refers to itself. */
  #refer(table: Relation, values: Map<string, Value>, parents: Statement[], goal: InsertGoal | undefined): void {
    for (const key of table.constraints) {
      if (key.kind !== 'foreign' || parents.length >= MAX_PARENTS) continue;
      if (!key.columns.every((name) => values.get(name) !== undefined && values.get(name) !== null)) continue;
      const target = this.#first.relations.get(key.target);
      const columns = target && key.targetColumns.length === 0 ? primaryKey(target) : key.targetColumns;
      if (target?.key === table.key && target === table) {
        for (const [index, name] of key.columns.entries()) {
          const own = values.get(columns[index] ?? '');
          if (own !== undefined && !goal?.set?.has(name)) values.set(name, own);
        }
      } else if (target)
        this.#addParent(target, new Map(columns.map((name, index) => [name, values.get(key.columns[index] ?? '') ?? null])), parents);
    }
  }

  #addParent(target: Relation, set: ReadonlyMap<string, Value>, parents: Statement[]): void {
    const known = parents.some(
      (one) =>
        one.kind === 'insert' &&
        one.relation === target.key &&
        [...set].every(([name, value]) => one.rows[0]?.[one.columns.indexOf(name)] === value),
    );
    if (known) return;
    const goal: InsertGoal = { kind: 'insert', relation: target.key, set, refusal: '' };
    const columns = this.#columnsFor(target, goal);
    const before = this.combinations;
    const values = this.#values(target, columns, { goal, attempt: 0, turn: parents.length });
    this.combinations = before;
    if (!values) return;
    // Parents of parents come first; the place of this one is behind them.
    this.#refer(target, values, parents, goal);
    parents.push({ kind: 'insert', relation: target.key, columns, rows: [columns.map((name) => values.get(name) ?? null)] });
  }
}

/** A table, or what a view shows of one. */
function seenAs(key: string, database: Database): Relation | undefined {
  const relation = database.relations.get(key);
  return relation && (effectiveOf(relation, database)?.seen ?? relation);
}

const conditionsOf = new WeakMap<Relation, ReadonlyMap<string, Tree[]>>();

/** The conditions of a table by the columns that they look at; worked out once, as a table may have many. */
function indexConditions(relation: Relation): ReadonlyMap<string, Tree[]> {
  const known = conditionsOf.get(relation);
  if (known) return known;
  const index = new Map<string, Tree[]>();
  for (const one of relation.constraints) {
    const condition = one.kind === 'check' ? one.expression : one.kind === 'unique' ? one.where : undefined;
    for (const column of condition ? mentionedColumns(condition) : []) {
      const list = index.get(column);
      if (list) list.push(condition ?? {});
      else index.set(column, [condition ?? {}]);
    }
  }
  conditionsOf.set(relation, index);
  return index;
}

/** The checks of a table, and of a column's domain, that look at the column. */
function checksOn(database: Database, key: string, name: string): Tree[] {
  const relation = seenAs(key, database);
  const column = relation?.columns.get(name);
  const own = relation ? (indexConditions(relation).get(name) ?? []) : [];
  const domain = column ? resolveType(column.type, database).checks.map(({ expression }) => expression) : [];
  return [...own, ...domain];
}
