import type { Rule } from '../../../core/index.ts';
import { text } from '../../source/message.ts';
import { columns, CONTRACT, COPY } from './words.ts';

/** What a change gives up that no direction shows. */
export const REVIEW_RULES = {
  'irreversible-drop': {
    severity: 'warning',
    title: 'A migration drops a table or column with its data.',
    why: 'No rollback of the application, and no down migration, brings the rows back.',
    fix: `${CONTRACT} Take a copy of the data before.`,
    message: (d) =>
      `${text(d, 'statement')} takes ${d['sequence'] === true ? 'the number' : 'the data'} of ${text(d, 'relation')}${columns(d)}`,
  },
  'irreversible-type': {
    severity: 'warning',
    title: 'A migration converts the values of a column in place.',
    why: 'The old values are overwritten; the way back may not give them again.',
    fix: COPY,
    message: (d) => `${text(d, 'statement')} converts ${text(d, 'relation')}${columns(d)}`,
  },
  'irreversible-rewrite': {
    severity: 'warning',
    title: 'A migration changes or deletes rows that the other release works with.',
    why: 'No rollback of the application brings the old values back.',
    fix: 'Write the new values into a new column or table, and remove the old ones once no running release reads them.',
    message: (d) => `${text(d, 'statement')} ${d['sequence'] === true ? 'moves' : 'rewrites rows of'} ${text(d, 'relation')}${columns(d)}`,
  },
  'rewrite-unknown': {
    severity: 'warning',
    title: 'A migration runs code that may change or delete rows.',
    why: 'What a function, a trigger or a program does is not in the statement that runs it, and no rollback of the application takes it back.',
    fix: 'Write what it does into the migration as statements, or look at it by hand and mark the migration.',
    message: (d) =>
      `${text(d, 'statement')}${text(d, 'relation') === '' ? '' : ` on ${text(d, 'relation')}`} may change any rows: ${text(d, 'why')}`,
  },
  'migration-edited': {
    severity: 'warning',
    title: 'A migration that was released has another text.',
    why: 'Databases that ran it do not run it again, so they are not what the files say; tools with checksums refuse to run at all.',
    fix: 'Put the old text back, and write what is new into a new migration.',
    message: (d) =>
      `${text(d, 'file')} was released with other ${text(d, 'what') === 'text' ? 'text, though its statements are the same' : 'statements'}`,
  },
  'migration-moved': {
    severity: 'warning',
    title: 'A migration that was released has another version.',
    why: 'A tool takes it for a new one and runs it again on databases that ran it under its old version.',
    fix: 'Give it its old version back.',
    message: (d) => `${text(d, 'file')} is now ${text(d, 'to')}`,
  },
  'migration-out-of-order': {
    severity: 'warning',
    title: 'A new migration stands before one that was released.',
    why: 'Databases of the older release run it last, or not at all; here it is taken to run in the order of the versions.',
    fix: 'Give it a version after the last one that was released.',
    message: (d) => `${text(d, 'file')} is new and stands before ${text(d, 'last')}, which was released`,
  },
} as const satisfies Record<string, Omit<Rule, 'id'>>;
