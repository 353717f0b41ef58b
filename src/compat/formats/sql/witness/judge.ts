import type { CheckConstraint, Relation } from '../model.ts';
import { bareName, mentionedColumns } from '../parse/constraint.ts';
import { type Cell, evaluate, UNSURE } from './expression.ts';
import { Refused, Unsure } from './outcome.ts';

export type Row = ReadonlyMap<string, Cell>;

/** Some unique constraint of exactly these columns, which is not deferrable. */
export function checkArbiter(relation: Relation, columns: readonly string[]): void {
  const wanted = [...columns].sort().join('\0');
  const uniques = relation.constraints.filter((one) => one.kind === 'unique');
  const found = uniques.some(
    (one) => one.special === undefined && !one.where && one.deferral === 'never' && [...one.columns].sort().join('\0') === wanted,
  );
  const late = uniques.some((one) => one.special === undefined && !one.where && [...one.columns].sort().join('\0') === wanted);
  if (!found && late)
    throw new Refused('conflict', '55000', 'ON CONFLICT does not support deferrable unique constraints/exclusion constraints as arbiters');
  if (!found) throw new Refused('conflict', '42P10', 'there is no unique or exclusion constraint matching the ON CONFLICT specification');
}

export function checkRow(check: CheckConstraint, row: Row, relation: Relation): void {
  const result = evaluate(check.expression, (name) => row.get(name) ?? null);
  if (result === UNSURE) throw new Unsure(`the check "${check.name}" over ${mentionedColumns(check.expression).join(', ')}`);
  const error = `new row for relation "${bareName(relation)}" violates check constraint "${check.name}"`;
  if (result === false) throw new Refused(`check:${check.name}`, '23514', error);
}

export function sameCell(a: Cell, b: Cell, nullsAlike: boolean): boolean | typeof UNSURE {
  if (a === UNSURE || b === UNSURE) return UNSURE;
  if (a === null || b === null) return nullsAlike && a === b;
  return a.text === b.text ? true : a.type.builtin && /^(?:int\d|text|varchar|uuid|bool|date)$/.test(a.type.name) ? false : UNSURE;
}

export function primaryKey(relation: Relation): readonly string[] {
  return relation.constraints.flatMap((one) => (one.kind === 'unique' && one.primary ? one.columns : []));
}
