import type { MigrationAnswer, MigrationReason } from './types.ts';

/** Reasons that are told one by one; more would hide what matters. */
const SHOWN = 4;

/** One reason as people read it: `db/3.sql:2: it drops the table users`. */
export function describeReason({ kind, subject, line, why }: MigrationReason): string {
  if (kind === 'declared') return `${subject}: ${why}`;
  return `${subject}${line === undefined ? '' : `:${line}`}: ${why}`;
}

/** All that stands in the way, in one clause. */
export function describeMigrations({ reasons }: MigrationAnswer): string {
  const told = reasons.slice(0, SHOWN).map(describeReason).join('; ');
  return reasons.length > SHOWN ? `${told}; and ${reasons.length - SHOWN} more` : told;
}
