import { constantOf } from '../compare/defaults.ts';
import { effectiveOf } from '../compare/effective.ts';
import { relateTypes, sameUse } from '../compare/relate.ts';
import { resolveType } from '../compare/resolve.ts';
import type { CheckConstraint, Column, Database, ForeignKey, Relation, TypeUse, UniqueConstraint } from '../model.ts';
import { mentionedColumns } from '../parse/constraint.ts';
import { find, names } from '../parse/tree.ts';
import { typeText } from '../parse/types.ts';
import { type Cell, evaluate, UNSURE } from './expression.ts';
import { fits } from './fits.ts';
import type { Insert, Statement, Value } from './statement.ts';

/** What a database says to statements: it takes them all, refuses one for a reason, or it cannot be told. */
export type Outcome = { readonly accepted: true } | { readonly refusal: string; readonly error: string } | { readonly unsure: string };

type Row = ReadonlyMap<string, Cell>;

class Refused extends Error {
  readonly refusal: string;

  constructor(refusal: string, message: string) {
    super(message);
    this.refusal = refusal;
  }
}

class Unsure extends Error {}

/** Runs statements on an empty database of that schema, one statement and one row at a time, in the order in which PostgreSQL checks. */
export function runStatements(database: Database, statements: readonly Statement[]): Outcome {
  const run = new Run(database);
  try {
    for (const statement of statements) run.statement(statement);
    return { accepted: true };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refusal: thrown.refusal, error: thrown.message };
    if (thrown instanceof Unsure) return { unsure: thrown.message };
    throw thrown;
  }
}

class Run {
  readonly #database: Database;
  readonly #rows = new Map<string, Row[]>();
  #sequence = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  statement(statement: Statement): void {
    switch (statement.kind) {
      case 'select':
        for (const name of statement.columns) this.#column(this.#relation(statement.relation), name);
        if (statement.columns.length === 0) this.#relation(statement.relation);
        return;
      case 'union':
        this.#union(this.#column(this.#relation(statement.relation), statement.column), statement.type);
        return;
      case 'cast':
        this.#cast(statement.type, statement.value);
        return;
      case 'nextval':
        if (!this.#database.sequences.has(statement.sequence))
          throw new Refused('sequence', `relation "${statement.sequence}" does not exist`);
        return;
      case 'call':
        this.#call(statement.routine, statement.arguments);
        return;
      case 'insert':
        this.#insert(statement);
    }
  }

  /** Only the plain cases: the function itself, or none of the name that takes so many arguments. */
  #call(routine: string, given: readonly TypeUse[]): void {
    const missing = given.find((type) => !type.builtin && !this.#database.types.has(type.name));
    if (missing) throw new Unsure(`the type ${missing.name}`);
    const named = [...this.#database.opaques.values()].filter(({ name }) => name.startsWith(`${routine}(`));
    if (
      named.some(
        ({ call }) => call?.parameters.length === given.length && call.parameters.every(({ type }, at) => sameUse(type, given[at] ?? type)),
      )
    )
      return;
    const possible = named.some(({ call }) => {
      const required = call?.parameters.filter(({ optional }) => !optional).length ?? 0;
      return !call || (required <= given.length && given.length <= call.parameters.length);
    });
    if (possible) throw new Unsure('another function of the name');
    throw new Refused('routine', `function ${routine}(${given.map(typeText).join(', ')}) does not exist`);
  }

  #relation(key: string): Relation {
    const relation = this.#database.relations.get(key);
    if (!relation) throw new Refused('relation', `relation "${key}" does not exist`);
    return effectiveOf(relation, this.#database)?.seen ?? relation;
  }

  /** The table that holds the rows of what is seen under a key. */
  #tableOf(key: string): string {
    const relation = this.#database.relations.get(key);
    return (relation && effectiveOf(relation, this.#database)?.table.key) ?? key;
  }

  #column(relation: Relation, name: string): Column {
    const column = relation.columns.get(name);
    if (column && column.hidden !== true) return column;
    if (relation.open !== undefined) throw new Unsure(relation.open);
    throw new Refused(`column:${name}`, `column "${name}" does not exist`);
  }

  #union(column: Column, type: TypeUse): void {
    if (!type.builtin && !this.#database.types.has(type.name)) throw new Refused('union', `type "${type.name}" does not exist`);
    const [own, other] = [resolveType(column.type, this.#database), resolveType(type, this.#database)];
    const relation = own.use.name === other.use.name && own.use.array === other.use.array ? {} : relateTypes(own.use, other.use);
    if ((own.enum ?? other.enum) && own.use.name !== other.use.name) throw new Refused('union', 'UNION types cannot be matched');
    if (relation.unproven) throw new Unsure('a type that is not known');
    if (relation.other) throw new Refused('union', 'UNION types cannot be matched');
  }

  #cast(key: string, value: string): void {
    const type = this.#database.types.get(key);
    if (!type) throw new Refused('no-type', `type "${key}" does not exist`);
    if (type.kind !== 'enum') throw new Unsure('a cast');
    if (!type.labels.some(({ name }) => name === value)) throw new Refused('label', `invalid input value for enum ${key}: "${value}"`);
  }

  #insert(insert: Insert): void {
    const relation = this.#relation(insert.relation);
    if (relation.kind !== 'table') throw new Unsure(`a write to a ${relation.kind}`);
    if (relation.partitioned || relation.partition) throw new Unsure('a partition that takes the row');
    if (relation.open !== undefined) throw new Unsure(relation.open);
    const keys = [relation.key, this.#tableOf(relation.key)];
    const touched = [...this.#database.opaques.values()].find((one) => keys.includes(one.relation ?? '') && one.effect === 'may-touch');
    if (touched) throw new Unsure(`${touched.what} on the table`);
    for (const name of insert.columns) this.#column(relation, name);
    if (insert.conflict) checkArbiter(relation, insert.conflict);
    for (const values of insert.rows)
      this.#insertRow(relation, new Map(insert.columns.map((name, index) => [name, values[index] ?? null])));
  }

  #insertRow(relation: Relation, given: ReadonlyMap<string, Value>): void {
    const row = this.#cells(relation, given);
    for (const column of relation.columns.values()) {
      const notNull = column.notNull ?? resolveType(column.type, this.#database).notNull;
      if (notNull && row.get(column.name) === null) {
        throw new Refused(`not-null:${column.name}`, `null value in column "${column.name}" violates not-null constraint`);
      }
    }
    // PostgreSQL takes the checks by their names.
    const sorted = relation.constraints.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const constraint of sorted) {
      if (constraint.kind === 'check') checkRow(constraint, row);
    }
    for (const constraint of sorted) {
      if (constraint.kind === 'unique') this.#checkUnique(relation, constraint, row);
      if (constraint.kind === 'exclude' && (this.#rows.get(this.#tableOf(relation.key)) ?? []).length > 0)
        throw new Unsure('an exclusion constraint');
    }
    const table = this.#tableOf(relation.key);
    const stored: Row = new Map([...relation.columns.values()].map(({ name, base }) => [base ?? name, row.get(name) ?? null]));
    this.#rows.set(table, [...(this.#rows.get(table) ?? []), stored]);
    for (const constraint of relation.constraints) if (constraint.kind === 'foreign') this.#checkForeign(constraint, row);
  }

  /** Literals are read before checks of domains are asked: a text that is no number is refused first, wherever it stands. */
  #cells(relation: Relation, given: ReadonlyMap<string, Value>): Row {
    let late: Refused | undefined;
    const cells = [...relation.columns.values()].map((column): [string, Cell] => {
      try {
        return [column.name, this.#cell(column, given)];
      } catch (thrown) {
        if (!(thrown instanceof Refused) || !thrown.refusal.startsWith('check:')) throw thrown;
        late ??= thrown;
        return [column.name, UNSURE];
      }
    });
    if (late) throw late;
    return new Map(cells);
  }

  #cell(column: Column, given: ReadonlyMap<string, Value>): Cell {
    const { name, type } = column;
    const use = resolveType(type, this.#database).use;
    const value = given.get(name);
    if (value === undefined) return this.#fill(column, use);
    if (column.generated !== undefined || column.identity === 'always') {
      throw new Refused(`generated:${name}`, `cannot insert a non-DEFAULT value into column "${name}"`);
    }
    return value === null ? null : this.#typed(column, use, value);
  }

  #typed(column: Column, use: TypeUse, value: string): Cell {
    let broken: string | undefined;
    const fit = fits(column.type, value, this.#database, (check) => {
      broken = check;
    });
    if (fit === 'unsure') throw new Unsure(`a value of column "${column.name}"`);
    if (fit === 'no') {
      if (broken !== undefined) throw new Refused(`check:${broken}`, `value for domain violates check constraint "${broken}"`);
      throw new Refused(`type:${column.name}`, `the type of column "${column.name}" does not take the value`);
    }
    const comparable = use.builtin || this.#database.types.get(use.name)?.kind === 'enum';
    return comparable ? { text: value, type: use } : UNSURE;
  }

  /** Sequences and random identifiers are never alike; of other expressions only constants are known. */
  #fill(column: Column, use: TypeUse): Cell {
    if (column.generated !== undefined) return UNSURE;
    this.#sequence += 1;
    if (column.identity !== undefined) return { text: String(this.#sequence), type: use };
    const fallback = column.default ?? resolveType(column.type, this.#database).default;
    if (!fallback) return null;
    const calls = find(fallback, 'FuncCall').map((call) => names(call, 'funcname').at(-1) ?? '');
    if (calls.includes('nextval')) return { text: String(this.#sequence), type: use };
    const value = constantOf(fallback);
    return value === undefined ? UNSURE : this.#typed(column, use, value);
  }

  #checkUnique(relation: Relation, unique: UniqueConstraint, row: Row): void {
    const stored = (name: string): string => relation.columns.get(name)?.base ?? name;
    for (const other of this.#rows.get(this.#tableOf(relation.key)) ?? []) {
      if (unique.special !== undefined) throw new Unsure('an index over expressions');
      const { where } = unique;
      const both = where
        ? [evaluate(where, (name) => row.get(name) ?? null), evaluate(where, (name) => other.get(stored(name)) ?? null)]
        : [];
      if (both.includes(false) || both.includes(null)) continue;
      if (both.includes(UNSURE)) throw new Unsure('an index over a part of the rows');
      const results = unique.columns.map((name) =>
        sameCell(row.get(name) ?? null, other.get(stored(name)) ?? null, unique.nullsNotDistinct),
      );
      if (results.includes(false)) continue;
      if (results.includes(UNSURE)) throw new Unsure('a value that the database makes');
      throw new Refused(`unique:${unique.name}`, `duplicate key value violates unique constraint "${unique.name}"`);
    }
  }

  #checkForeign(key: ForeignKey, row: Row): void {
    const cells = key.columns.map((name) => row.get(name) ?? null);
    if (cells.includes(null)) return;
    const target = this.#database.relations.get(key.target);
    if (!target) throw new Unsure(`the table ${key.target}`);
    const columns = key.targetColumns.length > 0 ? key.targetColumns : primaryKey(target);
    const results = (this.#rows.get(key.target) ?? []).map((other) =>
      cells.map((cell, index) => sameCell(cell, other.get(columns[index] ?? '') ?? null, false)),
    );
    if (results.some((pair) => pair.every((one) => one === true))) return;
    if (results.some((pair) => !pair.includes(false))) throw new Unsure('a value that the database makes');
    throw new Refused(`foreign:${key.name}`, `insert or update violates foreign key constraint "${key.name}"`);
  }
}

/** Some unique constraint of exactly these columns, which is not deferrable. */
function checkArbiter(relation: Relation, columns: readonly string[]): void {
  const wanted = [...columns].sort().join('\0');
  const uniques = relation.constraints.filter((one) => one.kind === 'unique');
  const found = uniques.some(
    (one) => one.special === undefined && !one.where && !one.deferrable && [...one.columns].sort().join('\0') === wanted,
  );
  if (!found) throw new Refused('conflict', 'there is no unique or exclusion constraint matching the ON CONFLICT specification');
}

function checkRow(check: CheckConstraint, row: Row): void {
  const result = evaluate(check.expression, (name) => row.get(name) ?? null);
  if (result === UNSURE) throw new Unsure(`the check "${check.name}" over ${mentionedColumns(check.expression).join(', ')}`);
  if (result === false) throw new Refused(`check:${check.name}`, `new row violates check constraint "${check.name}"`);
}

function sameCell(a: Cell, b: Cell, nullsAlike: boolean): boolean | typeof UNSURE {
  if (a === UNSURE || b === UNSURE) return UNSURE;
  if (a === null || b === null) return nullsAlike && a === b;
  return a.text === b.text ? true : a.type.builtin && /^(?:int\d|text|varchar|uuid|bool|date)$/.test(a.type.name) ? false : UNSURE;
}

export function primaryKey(relation: Relation): readonly string[] {
  return relation.constraints.flatMap((one) => (one.kind === 'unique' && one.primary ? one.columns : []));
}
