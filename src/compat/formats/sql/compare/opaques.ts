import type { Database, Opaque } from '../model.ts';
import { type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';

const ROUTINES = new Set(['function', 'procedure', 'aggregate']);

/** Statements whose effect is not modelled, as far as only one side has them. */
export function compareOpaques(writer: Database, reader: Database): Issue[] {
  const issues: Issue[] = [];
  for (const [id, mine] of writer.opaques) {
    const theirs = reader.opaques.get(id);
    if (theirs?.digest === mine.digest || (!theirs && isApart(mine, reader))) continue;
    const routine = { path: pathOf(mine.name), data: { routine: mine.name, type: mine.what }, writer: mine.place };
    if (!theirs && ROUTINES.has(mine.what)) {
      // A function for triggers is called by nobody else.
      if (mine.forTriggers === true) continue;
      issues.push({ rule: 'routine-removed', kind: 'breaking', ...routine, removal: mine.announced ?? NOT_ANNOUNCED });
    } else if (theirs && theirs.interface !== undefined && theirs.interface === mine.interface && theirs.forTriggers !== true) {
      issues.push({ rule: 'routine-changed', kind: 'lossy', ...routine, reader: theirs.place });
    } else if (!theirs || !isUnusedTrigger(mine, writer, reader)) issues.push(unknownOf(mine, mine, theirs));
  }
  for (const [id, theirs] of reader.opaques) {
    if (writer.opaques.has(id) || theirs.effect !== 'may-touch' || isApart(theirs, writer)) continue;
    issues.push(unknownOf(theirs, undefined, theirs));
  }
  return issues;
}

/** It acts on one table alone, which the other side does not have: whatever it does there, no statement of the other side gets there. */
function isApart({ relation }: Opaque, other: Database): boolean {
  return relation !== undefined && !other.relations.has(relation) && !isRoutine(relation, other);
}

function isRoutine(name: string, database: Database): boolean {
  return [...ROUTINES].some((what) => database.opaques.has(`${what} ${name}`));
}

/** A function for triggers that no trigger of the reader calls on a table that the writer has. */
function isUnusedTrigger({ forTriggers, name }: Opaque, writer: Database, reader: Database): boolean {
  const triggers = forTriggers === true ? [...reader.opaques.values()] : [];
  return (
    forTriggers === true &&
    !triggers.some(({ calls, relation }) => calls !== undefined && name.endsWith(calls) && writer.relations.has(relation ?? ''))
  );
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
