import type { Rule } from '../../../core/index.ts';
import { text } from '../../source/message.ts';
import { column, CONTRACT, COPY } from './words.ts';

/** What is beside tables, columns and their values: routines, rights, names, what is computed. */
export const OBJECT_RULES = {
  'routine-removed': {
    severity: 'error',
    title: 'A function or procedure that the application may call is not in the database.',
    why: 'Every call of it fails. Other argument types are another function.',
    fix: CONTRACT,
    message: (d) => `the ${text(d, 'type')} ${text(d, 'routine')} is not there`,
  },
  'routine-changed': {
    severity: 'warning',
    title: 'A function or procedure that the application may call does something else.',
    why: 'It is called as before and returns the same type, so no call fails for its form; what it does is not compared.',
    fix: 'Look at the difference by hand, or give the new behaviour a function of another name.',
    message: (d) => `the ${text(d, 'type')} ${text(d, 'routine')} has another body`,
  },
  'routine-redefined': {
    severity: 'error',
    title: 'A function or procedure that the application may call is called otherwise, or answers something else.',
    why: 'A call that was right finds no function, or its answer does not go where it went.',
    fix: 'Create a function of another name for the new form, and drop the old one once no running release calls it.',
    message: (d) => `the ${text(d, 'type')} ${text(d, 'routine')} is another: ${text(d, 'why')}`,
  },
  'right-removed': {
    severity: 'error',
    title: 'A role may no longer do what it was granted.',
    why: 'An application that connects with this role is refused. A table that was made anew has none of the rights of the old one.',
    fix: 'Grant the right again, or revoke it once no running release uses it with this role.',
    message: (d) => `${text(d, 'role')} has no ${text(d, 'right')} on ${text(d, 'relation')} any more`,
  },
  'attribute-removed': {
    severity: 'error',
    title: 'A composite type lacks an attribute that the application may read.',
    why: 'Every statement that names it fails.',
    fix: CONTRACT,
    message: (d) => `the type ${text(d, 'type')} has no ${text(d, 'attribute')}`,
  },
  'constraint-earlier': {
    severity: 'warning',
    title: 'A constraint is looked at earlier than before.',
    why: 'Rows that are only right at the end of a transaction are refused in the middle of it.',
    fix: 'Keep it DEFERRABLE INITIALLY DEFERRED until every running release writes in the right order.',
    message: (d) => `${text(d, 'constraint')} of ${text(d, 'relation')} no longer waits for the end of the transaction`,
  },
  'constraint-renamed': {
    severity: 'warning',
    title: 'A unique constraint has another name, or is an index alone.',
    why: 'ON CONFLICT ON CONSTRAINT, and code that looks at the name in an error, say the old name.',
    fix: 'Keep the name, or name the columns in ON CONFLICT.',
    message: (d) => `${text(d, 'constraint')} of ${text(d, 'relation')} is now the ${text(d, 'type')} ${text(d, 'to')}`,
  },
  'collation-changed': {
    severity: 'warning',
    title: 'A column compares and sorts its texts otherwise.',
    why: 'Rows come in another order, and what was different may be the same.',
    fix: COPY,
    message: (d) => `${column(d)} is collated as ${text(d, 'reader')} instead of ${text(d, 'writer')}`,
  },
  'expression-may-fail': {
    severity: 'warning',
    title: 'The database computes something for every row that may fail.',
    why: 'A row that was right is refused when the value of a generated column, of a default or of an index cannot be computed for it.',
    fix: 'Guard the expression (CASE, NULLIF, coalesce) so that it has a value for every row.',
    message: (d) =>
      `the ${text(d, 'what')} ${text(d, 'name')} of ${text(d, 'relation')} is computed by an expression that may fail for a row`,
  },
} as const satisfies Record<string, Omit<Rule, 'id'>>;
