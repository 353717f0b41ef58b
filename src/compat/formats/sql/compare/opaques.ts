import type { Database, Opaque } from '../model.ts';
import { type Issue, pathOf } from './issue.ts';

const ROUTINES = new Set(['function', 'procedure', 'aggregate']);

/** Statements whose effect is not modelled, as far as only one side has them. */
export function compareOpaques(writer: Database, reader: Database): Issue[] {
  const issues: Issue[] = [];
  for (const [id, mine] of writer.opaques) {
    const theirs = reader.opaques.get(id);
    if (theirs?.digest === mine.digest) continue;
    if (!theirs && ROUTINES.has(mine.what)) {
      const data = { routine: mine.name, type: mine.what };
      issues.push({ rule: 'routine-removed', kind: 'breaking', path: pathOf(mine.name), data, writer: mine.place });
    } else issues.push(unknownOf(mine, mine, theirs));
  }
  for (const [id, theirs] of reader.opaques) {
    if (!writer.opaques.has(id) && theirs.effect === 'may-touch') issues.push(unknownOf(theirs, undefined, theirs));
  }
  return issues;
}

function unknownOf(statement: Opaque, mine: Opaque | undefined, theirs: Opaque | undefined): Issue {
  const { what, name, relation } = statement;
  return {
    rule: 'statement-unknown',
    kind: 'unknown',
    path: relation === undefined ? '' : pathOf(relation),
    data: { statement: what, name, touches: relation ?? '' },
    writer: mine?.place,
    reader: theirs?.place,
  };
}
