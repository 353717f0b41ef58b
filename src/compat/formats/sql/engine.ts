import type { Difference } from '../../../core/index.ts';
import type { FormatEngine } from '../../types.ts';
import { findIssues } from './compare/index.ts';
import type { Issue } from './compare/issue.ts';
import type { Database } from './model.ts';
import { membersOf } from './members.ts';
import { parseDatabase } from './parse/index.ts';
import { reviewChange } from './review.ts';
import { applyRule } from './rules.ts';
import { Prover } from './witness/prove.ts';

export const engine: FormatEngine<Database> = {
  parse: (source) => parseDatabase(source),
  // Whoever wrote the database is the writer; the application that runs on it reads it.
  compare: (writer, reader) => compareDatabases(reader, writer).map(turned),
  review: async (older, newer) => (await reviewDatabases(older, newer)).map(turned),
  members: (database) => membersOf(database),
};

/** What the way from the one to the other gives up for ever, and what it does to released migrations. */
export function reviewDatabases(older: Database, newer: Database): Promise<Difference[]> {
  return reviewChange(older, newer, (issue) => toDifference(issue, new Prover(older, newer)));
}

/** Statements are written by the application and read by the database; the places of a difference are told the other way round. */
function turned({ writer, reader, ...difference }: Difference): Difference {
  return { ...difference, ...(reader && { writer: reader }), ...(writer && { reader: writer }) };
}

/**
 * May an application made for the database `writer` run on the database `reader`? Every difference, with the statement that shows it.
 * The statements are what is written here: the application's side is `writer`, the database's is `reader`.
 */
export function compareDatabases(writer: Database, reader: Database): readonly Difference[] {
  const issues = findIssues(writer, reader);
  const prover = new Prover(writer, reader);
  return issues.map((issue) => toDifference(issue, prover));
}

function toDifference(issue: Issue, prover: Prover): Difference {
  const witness = issue.goal && prover.prove(issue.goal);
  const shown = witness !== undefined || (issue.unproven !== undefined && issue.goal !== undefined && prover.holds(issue.goal));
  const kind = issue.kind === 'breaking' && issue.unproven !== undefined && !shown ? issue.unproven : issue.kind;
  return {
    ...applyRule(issue.rule, issue.data),
    kind,
    path: issue.path,
    data: issue.data,
    ...(issue.writer && { writer: issue.writer }),
    ...(issue.reader && { reader: issue.reader }),
    ...(witness && { witness }),
    ...(issue.removal && { removal: issue.removal }),
  };
}
