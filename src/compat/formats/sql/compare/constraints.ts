import type { Column, Constraint, Database, Deferral, ForeignKey, Relation, UniqueConstraint } from '../model.ts';
import { mentionedColumns } from '../parse/constraint.ts';
import { digestOf } from '../parse/tree.ts';
import { effectiveOf } from './effective.ts';
import { type Issue, pathOf } from './issue.ts';
import { impliedBy, type KnownCheck, knownChecks } from './implied.ts';
import { followRenames } from './renames.ts';
import { factsOf } from './resolve.ts';

interface Sides {
  readonly mine: Relation;
  readonly theirs: Relation;
  readonly writer: Database;
  readonly reader: Database;
}

/** What a database refuses beyond types and NULL, and what it promises. */
export function compareConstraints(mine: Relation, theirs: Relation, writer: Database, reader: Database): Issue[] {
  if (mine.open !== undefined || theirs.open !== undefined) return [];
  const sides = { mine, theirs, writer, reader };
  return [...compareChecks(sides), ...compareUniques(sides), ...compareForeignKeys(sides), ...compareExclusions(sides)];
}

function ofKind<K extends Constraint['kind']>(relation: Relation, kind: K): Extract<Constraint, { kind: K }>[] {
  return relation.constraints.filter((one): one is Extract<Constraint, { kind: K }> => one.kind === kind);
}

/** Checks of the table and of the domains of its columns, under a key that says the same. */
function checksOf(relation: Relation, database: Database): Map<string, KnownCheck> {
  return new Map(knownChecks(relation, database).map((one) => [`${one.alias ?? ''} ${digestOf(one.check.expression)}`, one]));
}

function compareChecks({ mine, theirs, writer, reader }: Sides): Issue[] {
  const [before, after] = [checksOf(mine, writer), checksOf(theirs, reader)];
  const issues: Issue[] = [];
  for (const [key, known] of after) {
    const { check, columns } = known;
    // A row that names none of its columns is looked at all the same: their defaults are.
    if (before.has(key) || impliedBy(known, mine, writer, { relation: theirs, database: reader })) continue;
    const given = columns.filter((name) => mine.columns.has(name));
    issues.push({
      rule: 'check-added',
      kind: 'breaking',
      unproven: 'unknown',
      path: pathOf(mine.key),
      data: { relation: mine.key, constraint: check.name, columns: [...columns] },
      writer: mine.place,
      reader: check.place,
      goal: { kind: 'insert', relation: mine.key, vary: given, refusal: `check:${check.name}` },
    });
  }
  for (const [key, known] of before) {
    const there = known.columns.every((name) => theirs.columns.has(name));
    if (!after.has(key) && there && !impliedBy(known, theirs, reader))
      issues.push(weaker({ mine, theirs, writer, reader }, known.check, known.columns));
  }
  return issues;
}

function weaker({ mine, theirs }: Sides, constraint: Constraint, columns: readonly string[]): Issue {
  const data = { relation: mine.key, constraint: constraint.name, type: constraint.kind, columns: [...columns] };
  return { rule: 'constraint-removed', kind: 'lossy', path: pathOf(mine.key), data, writer: constraint.place, reader: theirs.place };
}

function whereOf({ where }: UniqueConstraint): string {
  return where ? digestOf(where) : '';
}

function sameUnique(a: UniqueConstraint, b: UniqueConstraint): boolean {
  const columns = (one: UniqueConstraint): string => [...one.columns].sort().join('\0');
  return (
    columns(a) === columns(b) &&
    a.special === b.special &&
    whereOf(a) === whereOf(b) &&
    a.nullsNotDistinct === b.nullsNotDistinct &&
    (a.deferral === 'never') === (b.deferral === 'never')
  );
}

/** Rows that differ in `a` differ in every wider set of columns; NULLs are different from each other, so they need not be in `a`. */
function implies(a: UniqueConstraint, b: UniqueConstraint, table: Relation, database: Database): boolean {
  if (a.special !== undefined || (a.where && whereOf(a) !== whereOf(b))) return sameUnique(a, b);
  const notNull = a.columns.every((name) => {
    const column = table.columns.get(name);
    return column !== undefined && factsOf(column, database).notNull !== undefined;
  });
  return a.columns.every((name) => b.columns.includes(name)) && (!b.nullsNotDistinct || a.nullsNotDistinct || notNull);
}

function compareUniques(sides: Sides): Issue[] {
  const { mine, theirs, writer } = sides;
  const [before, after] = [ofKind(mine, 'unique'), ofKind(theirs, 'unique')];
  const added = after.filter((one) => !before.some((known) => implies(known, one, mine, writer)) && !onlyUnknownColumns(one, sides));
  const removed = before.filter((one) => {
    const kept = one.columns.every((name) => theirs.columns.has(name));
    return (
      kept &&
      !after.some((other) => sameUnique(one, other) || (sameUnique({ ...one, deferral: 'never' }, other) && one.deferral !== 'never'))
    );
  });
  const same = (a: UniqueConstraint, b: UniqueConstraint): boolean => sameUnique({ ...a, deferral: 'never' }, { ...b, deferral: 'never' });
  const kept = before.flatMap((one) => {
    const others = after.filter((other) => same(one, other));
    const other = others.find((next) => next.name === one.name && !next.index) ?? others[0];
    return other ? [...earlier(sides, one, other), ...renamed(sides, one, other)] : [];
  });
  return [...added.map((one) => uniqueAdded(sides, one)), ...removed.map((one) => uniqueRemoved(sides, one)), ...kept];
}

const WHEN: Readonly<Record<Deferral, number>> = { never: 0, 'on demand': 1, initially: 2 };

/** Rows that are right only at the end of a transaction are refused in the middle of it. */
function earlier({ mine }: Sides, before: UniqueConstraint | ForeignKey, after: UniqueConstraint | ForeignKey): Issue[] {
  if (WHEN[after.deferral] >= WHEN[before.deferral]) return [];
  const data = { relation: mine.key, constraint: after.name, columns: after.columns };
  return [{ rule: 'constraint-earlier', kind: 'unknown', path: pathOf(mine.key), data, writer: before.place, reader: after.place }];
}

/** ON CONFLICT ON CONSTRAINT, and whoever looks at the name in an error, says the name. */
function renamed({ mine }: Sides, before: UniqueConstraint, after: UniqueConstraint): Issue[] {
  if (before.index || (after.name === before.name && !after.index)) return [];
  const data = { relation: mine.key, constraint: before.name, to: after.name, type: after.index ? 'index' : 'constraint' };
  return [{ rule: 'constraint-renamed', kind: 'lossy', path: pathOf(mine.key), data, writer: before.place, reader: after.place }];
}

/** New columns that stay NULL for the application never clash. */
function onlyUnknownColumns(unique: UniqueConstraint, { mine, theirs, reader }: Sides): boolean {
  if (unique.nullsNotDistinct || unique.special !== undefined) return false;
  return unique.columns.some((name) => {
    const column = mine.columns.has(name) ? undefined : theirs.columns.get(name);
    return column !== undefined && staysDistinct(column, reader);
  });
}

function staysDistinct(column: Column, database: Database): boolean {
  const { default: fallback, filled } = factsOf(column, database);
  return !filled || column.identity !== undefined || JSON.stringify(fallback ?? '').includes('"nextval"');
}

function uniqueAdded({ mine }: Sides, unique: UniqueConstraint): Issue {
  const { columns, special, where } = unique;
  const vary = where ? mentionedColumns(where).filter((name) => mine.columns.has(name) && !columns.includes(name)) : [];
  const goal = { kind: 'insert', relation: mine.key, twice: columns, vary, refusal: `unique:${unique.name}` } as const;
  return {
    rule: 'unique-added',
    kind: special === undefined ? 'breaking' : 'unknown',
    unproven: 'unknown',
    path: pathOf(mine.key),
    data: { relation: mine.key, constraint: unique.name, columns },
    writer: mine.place,
    reader: unique.place,
    ...(special === undefined && { goal }),
  };
}

/** ON CONFLICT needs the constraint it names the columns of. */
function uniqueRemoved({ mine, theirs }: Sides, unique: UniqueConstraint): Issue {
  const { columns, special, deferral } = unique;
  const provable = special === undefined && !unique.where && deferral === 'never';
  return {
    rule: 'unique-removed',
    kind: provable ? 'breaking' : 'unknown',
    unproven: 'unknown',
    path: pathOf(mine.key),
    data: { relation: mine.key, constraint: unique.name, columns },
    writer: unique.place,
    reader: theirs.place,
    ...(provable && { goal: { kind: 'conflict', relation: mine.key, columns } as const }),
  };
}

/** A foreign key of the writer with its target as the reader calls it. */
function translate(key: ForeignKey, writer: Database, reader: Database): ForeignKey {
  const moved = followRenames({ relation: key.target }, writer, reader).relation;
  // What the application writes goes to the table that has the name now.
  const taken = moved === key.target ? undefined : reader.relations.get(key.target);
  if (taken && effectiveOf(taken, reader)?.table.key !== moved) return key;
  const target = moved;
  const targetColumns = key.targetColumns.map((column) => followRenames({ relation: key.target, column }, writer, reader).column ?? column);
  return { ...key, target, targetColumns };
}

function sameTarget(a: ForeignKey, b: ForeignKey): boolean {
  const pairs = (one: ForeignKey): string =>
    one.columns
      .map((name, index) => `${name}>${one.targetColumns[index] ?? ''}`)
      .sort()
      .join();
  return a.target === b.target && (pairs(a) === pairs(b) || a.columns.join() === b.columns.join());
}

function compareForeignKeys(sides: Sides): Issue[] {
  const { mine, theirs, writer, reader } = sides;
  const [before, after] = [ofKind(mine, 'foreign').map((key) => translate(key, writer, reader)), ofKind(theirs, 'foreign')];
  const path = pathOf(mine.key);
  const issues: Issue[] = [];
  for (const key of after) {
    const known = before.find((one) => sameTarget(one, key));
    const data = { relation: mine.key, constraint: key.name, columns: key.columns, target: key.target };
    const places = { writer: known?.place ?? mine.place, reader: key.place };
    // MATCH SIMPLE: a reference with a NULL in it refers to nothing.
    const silent = key.columns.some((name) => {
      const column = mine.columns.has(name) ? undefined : theirs.columns.get(name);
      return column !== undefined && !factsOf(column, reader).filled;
    });
    if (known && known.actions !== key.actions) issues.push({ rule: 'foreign-key-changed', kind: 'unknown', path, data, ...places });
    if (known) issues.push(...earlier(sides, known, key));
    if (known || silent) continue;
    const given = key.columns.filter((name) => mine.columns.has(name));
    const goal = { kind: 'insert', relation: mine.key, vary: given, refusal: `foreign:${key.name}` } as const;
    issues.push({ rule: 'foreign-key-added', kind: 'breaking', unproven: 'unknown', path, data, ...places, goal });
  }
  for (const key of before) {
    const gone = !after.some((one) => sameTarget(one, key)) && reader.relations.has(key.target);
    if (gone && key.columns.every((name) => theirs.columns.has(name))) issues.push(weaker(sides, key, key.columns));
  }
  return issues;
}

function compareExclusions(sides: Sides): Issue[] {
  const { mine, theirs } = sides;
  const [before, after] = [ofKind(mine, 'exclude'), ofKind(theirs, 'exclude')];
  const added = after.filter((one) => !before.some(({ digest }) => digest === one.digest));
  const removed = before.filter((one) => !after.some(({ digest }) => digest === one.digest));
  return [
    ...added.map((one): Issue => {
      const data = { relation: mine.key, constraint: one.name, columns: one.columns };
      return { rule: 'unique-added', kind: 'unknown', path: pathOf(mine.key), data, writer: mine.place, reader: one.place };
    }),
    ...removed.map((one) => weaker(sides, one, one.columns)),
  ];
}
