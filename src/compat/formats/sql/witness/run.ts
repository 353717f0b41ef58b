import { isSafe } from '../compare/computed.ts';
import { constantOf } from '../compare/defaults.ts';
import { effectiveOf } from '../compare/effective.ts';
import type { Asked } from '../compare/issue.ts';
import { resolveType } from '../compare/resolve.ts';
import { type Column, type Database, type ForeignKey, type Relation, schemaPart, type TypeUse, type UniqueConstraint } from '../model.ts';
import { bareName } from '../parse/constraint.ts';
import { find, names } from '../parse/tree.ts';
import { matchTypes, prepareCall } from './call.ts';
import { type Cell, evaluate, UNSURE } from './expression.ts';
import { fits } from './fits.ts';
import { checkArbiter, checkRow, primaryKey, type Row, sameCell } from './judge.ts';
import { type Outcome, Refused, Unsure } from './outcome.ts';
import { refusalOf } from './states.ts';
import type { Insert, Statement, Value } from './statement.ts';

/** Runs statements on an empty database of that schema, one statement and one row at a time, in the order in which PostgreSQL checks. */
export function runStatements(database: Database, statements: readonly Statement[]): Outcome {
  const run = new Run(database);
  try {
    for (const statement of statements) run.statement(statement);
    return { accepted: true };
  } catch (thrown) {
    if (thrown instanceof Refused) return { refusal: thrown.refusal, state: thrown.state, error: thrown.message };
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
        if (!this.#database.sequences.has(statement.sequence)) {
          this.#withSchema(statement.sequence, 'sequence');
          throw new Refused('sequence', '42P01', `relation "${statement.sequence}" does not exist`);
        }
        return;
      case 'call':
        prepareCall(this.#withSchema(statement.routine, 'routine'), statement);
        return;
      case 'attribute':
        this.#attribute(statement.type, statement.attribute);
        return;
      case 'right':
        this.#right(statement);
        return;
      case 'insert':
        this.#insert(statement);
    }
  }

  /** Names of types, functions and sequences are looked up in a schema that has to be there. */
  #withSchema(key: string, refusal: string): Database {
    const { schemas, relations, types, sequences, opaques } = this.#database;
    const prefix = `${schemaPart(key)}.`;
    const named = [relations, types, sequences].some((map) => [...map.keys()].some((one) => one.startsWith(prefix)));
    if (!schemas.has(prefix.slice(0, -1)) && !named && ![...opaques.values()].some(({ name }) => name.startsWith(prefix)))
      throw new Refused(refusal, '3F000', `schema "${prefix.slice(0, -1)}" does not exist`);
    return this.#database;
  }

  #relation(key: string): Relation {
    const relation = this.#database.relations.get(key);
    if (!relation) throw new Refused('relation', '42P01', `relation "${key}" does not exist`);
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
    throw new Refused(`column:${name}`, '42703', `column "${name}" does not exist`);
  }

  #union(column: Column, type: TypeUse): void {
    if (!type.builtin && !this.#database.types.has(type.name)) this.#noType(type.name, 'union');
    matchTypes(this.#database, column.type, type);
  }

  #cast(key: string, value: string): void {
    const type = this.#database.types.get(key);
    if (!type) return this.#noType(key, 'no-type');
    if (type.kind === 'composite') {
      if (type.attributes.some((one) => !one.type.builtin)) throw new Unsure('a cast');
      const fields = value === '()' ? 1 : value.split(',').length;
      if (fields !== type.attributes.length) throw new Refused('literal', '22P02', `malformed record literal: "${value}"`);
      return;
    }
    if (type.kind !== 'enum') throw new Unsure('a cast');
    if (!type.labels.some(({ name }) => name === value))
      throw new Refused('label', '22P02', `invalid input value for enum ${key}: "${value}"`);
  }

  #attribute(key: string, name: string): void {
    const type = this.#database.types.get(key);
    if (!type) return this.#noType(key, 'no-type');
    if (type.kind !== 'composite') throw new Unsure('another kind of type');
    if (!type.attributes.some((one) => one.name === name))
      throw new Refused('attribute', '42703', `column "${name}" not found in data type ${key}`);
  }

  #right({ role, privilege, relation, column }: Asked): void {
    this.#column(this.#relation(relation), column);
    const { opaques } = this.#database;
    const schema = schemaPart(relation);
    if (opaques.has(`REVOKE USAGE of PUBLIC on schema ${schema}`)) throw new Unsure(`the schema ${schema}`);
    if (schema !== 'public' && !opaques.has(`right USAGE of ${role} on schema ${schema}`)) throw new Unsure(`the schema ${schema}`);
    if (!opaques.has(`right ${privilege} of ${role} on ${relation}`))
      throw new Refused('right', '42501', `permission denied for table ${relation}`);
  }

  #noType(key: string, refusal: string): never {
    this.#withSchema(key, refusal);
    throw new Refused(refusal, '42704', `type "${key}" does not exist`);
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
    const rows = insert.rows.map((values) => new Map(insert.columns.map((name, index) => [name, values[index] ?? null])));
    if (insert.conflict) {
      // Literals are read before an index is looked for.
      for (const row of rows) this.#cells(relation, row, true);
      checkArbiter(relation, insert.conflict);
    }
    for (const row of rows) this.#insertRow(relation, row);
  }

  #insertRow(relation: Relation, given: ReadonlyMap<string, Value>): void {
    const row = this.#cells(relation, given);
    for (const column of relation.columns.values()) {
      const notNull = column.notNull ?? resolveType(column.type, this.#database).notNull;
      if (notNull && row.get(column.name) === null) {
        const where = `column "${column.name}" of relation "${bareName(relation)}"`;
        throw new Refused(`not-null:${column.name}`, '23502', `null value in ${where} violates not-null constraint`);
      }
    }
    // PostgreSQL takes the checks by their names.
    const sorted = relation.constraints.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const constraint of sorted) {
      if (constraint.kind === 'check') checkRow(constraint, row, relation);
    }
    for (const constraint of sorted) {
      if (constraint.kind === 'unique') this.#checkUnique(relation, constraint, row);
      if (constraint.kind === 'exclude' && (this.#rows.get(this.#tableOf(relation.key)) ?? []).length > 0)
        throw new Unsure('an exclusion constraint');
    }
    const table = this.#tableOf(relation.key);
    const stored: Row = new Map([...relation.columns.values()].map(({ name, base }) => [base ?? name, row.get(name) ?? null]));
    this.#rows.set(table, [...(this.#rows.get(table) ?? []), stored]);
    for (const constraint of relation.constraints) if (constraint.kind === 'foreign') this.#checkForeign(relation, constraint, row);
  }

  /** Literals are read before checks of domains are asked: a text that is no number is refused first, wherever it stands. */
  #cells(relation: Relation, given: ReadonlyMap<string, Value>, literals = false): Row {
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
    if (late && !literals) throw late;
    return new Map(cells);
  }

  #cell(column: Column, given: ReadonlyMap<string, Value>): Cell {
    const { name, type } = column;
    const use = resolveType(type, this.#database).use;
    const value = given.get(name);
    if (value === undefined) return this.#fill(column, use);
    if (column.generated !== undefined || column.identity === 'always') {
      throw new Refused(`generated:${name}`, '428C9', `cannot insert a non-DEFAULT value into column "${name}"`);
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
      if (broken !== undefined) throw new Refused(`check:${broken}`, '23514', `value for domain violates check constraint "${broken}"`);
      const inner = use.array ? value.replace(/^\{|\}$/g, '') : value;
      const { state, error } = refusalOf(use, inner);
      throw new Refused(`type:${column.name}`, state, error);
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
    if (value === undefined && !isSafe(fallback, this.#database)) throw new Unsure(`the default of column "${column.name}"`);
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
      throw new Refused(`unique:${unique.name}`, '23505', `duplicate key value violates unique constraint "${unique.name}"`);
    }
  }

  #checkForeign(relation: Relation, key: ForeignKey, row: Row): void {
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
    const error = `insert or update on table "${bareName(relation)}" violates foreign key constraint "${key.name}"`;
    throw new Refused(`foreign:${key.name}`, '23503', error);
  }
}
