import { type Column, quote, type Relation } from '../model.ts';
import type { Step } from './run.ts';
import { ownSequence } from './sequence.ts';
import { child, items, names, ofKind, text, type Tree } from './tree.ts';
import { readType } from './types.ts';

/** What stands behind a column and belongs to it alone; the rest are constraints of the table. */
export function readColumn(step: Step, relation: Relation, definition: Tree): { column: Column; constraints: readonly Tree[] } {
  const { type, serial } = readType(child(definition, 'typeName'), step.catalog);
  const collation = names(child(definition, 'collClause'), 'collname').map(quote).join('.');
  const place = step.place(definition);
  const name = text(definition, 'colname');
  const column: Column = {
    name,
    type,
    notNull: serial ? place : undefined,
    default: serial ? drawFrom(ownSequence(step, relation, name, { type: type.name })) : undefined,
    generated: undefined,
    identity: undefined,
    ...(collation !== '' && { collation }),
    place,
  };
  const constraints = withAttributes(ofKind(items(definition, 'constraints'), 'Constraint'));
  const rest = constraints.filter((constraint) => !applyToColumn(step, relation, column, constraint));
  return { column, constraints: rest };
}

const ATTRIBUTES: Readonly<Record<string, Tree>> = {
  CONSTR_ATTR_DEFERRABLE: { deferrable: true },
  CONSTR_ATTR_DEFERRED: { deferrable: true, initdeferred: true },
  CONSTR_ATTR_NOT_ENFORCED: { is_enforced: false },
};

/** Behind a column, words such as DEFERRABLE stand by themselves and belong to the constraint before them. */
function withAttributes(constraints: readonly Tree[]): readonly Tree[] {
  const result: Tree[] = [];
  for (const constraint of constraints) {
    const [kind, last] = [text(constraint, 'contype'), result.at(-1)];
    if (last && Object.hasOwn(ATTRIBUTES, kind)) result[result.length - 1] = { ...last, ...ATTRIBUTES[kind] };
    else result.push(constraint);
  }
  return result;
}

function drawFrom(sequence: string): Tree {
  return { FuncCall: { funcname: [{ String: { sval: 'nextval' } }], args: [{ A_Const: { sval: { sval: sequence } } }] } };
}

/** False when the constraint is one of the table. */
function applyToColumn(step: Step, relation: Relation, column: Column, constraint: Tree): boolean {
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
      ownSequence(step, relation, column.name, { type: column.type.name, options: items(constraint, 'options') });
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
