import type { Column, Database, Relation } from '../model.ts';
import { columnsOf } from '../parse/constraint.ts';
import { constant, type Tree } from '../parse/tree.ts';
import { evaluate, type Result } from '../witness/expression.ts';
import type { Goal } from './issue.ts';
import { resolveType } from './resolve.ts';

/** Statements that would show that the default of a column is refused by the table it stands in. Empty: it is not. */
export function doubtsAbout(relation: Relation, column: Column, database: Database): Goal[] {
  const resolved = resolveType(column.type, database);
  const fallback = column.default ?? resolved.default;
  const { name } = column;
  const goals: Goal[] = [];
  const shared = { kind: 'insert', relation: relation.key, omit: [name] } as const;
  for (const check of resolved.checks) {
    if (evaluateDefault(check.expression, 'value', fallback, resolved.use.name) !== true)
      goals.push({ ...shared, refusal: `check:${check.name}` });
  }
  for (const constraint of relation.constraints) {
    const columns = columnsOf(constraint);
    if (!columns.includes(name)) continue;
    if (constraint.kind === 'check') {
      const fine = columns.length === 1 && evaluateDefault(constraint.expression, name, fallback, resolved.use.name) === true;
      if (!fine) goals.push({ ...shared, refusal: `check:${constraint.name}`, vary: columns.filter((one) => one !== name) });
    } else if (constraint.kind === 'foreign') goals.push({ ...shared, refusal: `foreign:${constraint.name}` });
    else goals.push({ ...shared, refusal: `unique:${constraint.name}`, twice: columns.filter((one) => one !== name) });
  }
  return goals;
}

/** True when the check takes the constant. */
function evaluateDefault(check: Tree, name: string, fallback: Tree | undefined, type: string): Result {
  const text = fallback && constantOf(fallback);
  if (text === undefined) return false;
  return evaluate(check, (column) => (column === name ? { text, type: { name: type, builtin: true, modifiers: [], array: false } } : null));
}

/** A constant, or one with a cast. */
export function constantOf(expression: Tree): string | undefined {
  const cast = expression['TypeCast'] as { readonly arg?: Tree } | undefined;
  return constant(cast?.arg ?? expression);
}
