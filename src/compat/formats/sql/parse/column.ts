import type { Column, Relation } from '../model.ts';
import type { Step } from './run.ts';
import { child, items, ofKind, text, type Tree } from './tree.ts';
import { readType } from './types.ts';

/** What stands behind a column and belongs to it alone; the rest are constraints of the table. */
export function readColumn(step: Step, relation: Relation, definition: Tree): { column: Column; constraints: readonly Tree[] } {
  const { type, serial } = readType(child(definition, 'typeName'), step.catalog);
  const place = step.place(definition);
  const name = text(definition, 'colname');
  const column: Column = {
    name,
    type,
    notNull: serial ? place : undefined,
    default: serial ? serialDefault(relation, name) : undefined,
    generated: undefined,
    identity: undefined,
    place,
  };
  const constraints = ofKind(items(definition, 'constraints'), 'Constraint');
  const rest = constraints.filter((constraint) => !applyToColumn(step, column, constraint));
  return { column, constraints: rest };
}

function serialDefault({ key }: Relation, column: string): Tree {
  return { FuncCall: { funcname: [{ String: { sval: 'nextval' } }], args: [{ A_Const: { sval: { sval: `${key}_${column}_seq` } } }] } };
}

/** False when the constraint is one of the table. */
function applyToColumn(step: Step, column: Column, constraint: Tree): boolean {
  const expression = child(constraint, 'raw_expr');
  switch (text(constraint, 'contype')) {
    case 'CONSTR_NOTNULL':
      column.notNull = step.place(constraint);
      return true;
    case 'CONSTR_NULL':
      column.notNull = undefined;
      return true;
    case 'CONSTR_DEFAULT':
      column.default = isNull(expression) ? undefined : expression;
      return true;
    case 'CONSTR_GENERATED':
      column.generated = expression;
      return true;
    case 'CONSTR_IDENTITY':
      column.identity = text(constraint, 'generated_when') === 'a' ? 'always' : 'by default';
      column.notNull ??= step.place(constraint);
      return true;
    case 'CONSTR_PRIMARY':
    case 'CONSTR_UNIQUE':
    case 'CONSTR_CHECK':
    case 'CONSTR_FOREIGN':
    case 'CONSTR_EXCLUSION':
      return false;
    default:
      return true;
  }
}

/** DEFAULT NULL is no default. */
export function isNull(expression: Tree | undefined): boolean {
  return child(expression, 'A_Const')?.['isnull'] === true;
}
