import type { Database, Opaque } from '../model.ts';
import { type Firing, whyRefused } from './bodies.ts';
import { type Issue, pathOf } from './issue.ts';
import { missingRight, otherOwner } from './rights.ts';
import { changesOf, missingRoutine, overload } from './routines.ts';

const ROUTINES = new Set(['function', 'procedure', 'aggregate']);

/** Statements whose effect is not modelled, as far as only one side has them. */
export function compareOpaques(writer: Database, reader: Database): Issue[] {
  const renamed = renamedTriggers(writer, reader);
  const issues: Issue[] = [];
  for (const [id, mine] of writer.opaques) {
    const theirs = reader.opaques.get(id);
    if (mine.what === 'owner' || renamed.has(mine) || theirs?.digest === mine.digest || (!theirs && isApart(mine, reader))) continue;
    if (mine.right) issues.push(...(theirs ? [] : missingRight(mine, reader)));
    // A function for triggers is called by nobody else.
    else if (!theirs && ROUTINES.has(mine.what)) issues.push(...(mine.forTriggers === true ? [] : missingRoutine(mine, writer, reader)));
    else if (theirs && mine.interface !== undefined && theirs.forTriggers !== true && mine.forTriggers !== true)
      issues.push(...changesOf({ mine, theirs, writer, reader }));
    else if (!theirs || mine.forTriggers !== true) issues.push(unknownOf(mine, mine, theirs));
    else issues.push(...compareTriggered(mine, theirs, writer, reader));
  }
  for (const [id, theirs] of reader.opaques) {
    if (theirs.what === 'owner') issues.push(...otherOwner(theirs, writer));
    if (theirs.what === 'owner' || writer.opaques.has(id) || renamed.has(theirs)) continue;
    if (theirs.call) issues.push(...overload(theirs, writer, reader));
    else if (theirs.effect === 'may-touch' && !isApart(theirs, writer)) issues.push(unknownOf(theirs, undefined, theirs));
  }
  return issues;
}

/** Two bodies of a function that triggers call. */
function compareTriggered(mine: Opaque, theirs: Opaque, writer: Database, reader: Database): Issue[] {
  const firing = firingOf(mine, writer, reader);
  const why = firing && (mine.interface === theirs.interface ? whyRefused(mine, theirs, firing) : 'it returns something else');
  if (why !== undefined) return [unknownOf(mine, mine, theirs, why)];
  const data = { routine: mine.name, type: mine.what };
  return firing
    ? [{ rule: 'routine-changed', kind: 'lossy', path: pathOf(mine.name), data, writer: mine.place, reader: theirs.place }]
    : [];
}

const ON_TABLE = new Set(['trigger', 'policy', 'rule']);

/** Those that do on both sides what they did under another name, each with its counterpart. */
function renamedTriggers(writer: Database, reader: Database): ReadonlySet<Opaque> {
  const only = (from: Database, other: Database): Opaque[] =>
    [...from.opaques].flatMap(([id, one]) => (ON_TABLE.has(one.what) && !other.opaques.has(id) ? [one] : []));
  const idOf = ({ what, relation, digest }: Opaque): string => [what, relation, digest].join('\0');
  const theirs = new Map(only(reader, writer).map((one) => [idOf(one), one]));
  const found = new Set<Opaque>();
  for (const mine of only(writer, reader)) {
    const other = theirs.get(idOf(mine));
    if (other) found.add(mine).add(other);
    theirs.delete(idOf(mine));
  }
  return found;
}

/** It acts on one table alone, which the other side does not have: whatever it does there, no statement of the other side gets there. */
function isApart({ relation }: Opaque, other: Database): boolean {
  if (relation === undefined) return false;
  return !other.relations.has(relation) && !other.sequences.has(relation) && !isRoutine(relation, other);
}

function isRoutine(name: string, database: Database): boolean {
  return [...ROUTINES].some((what) => database.opaques.has(`${what} ${name}`));
}

/** Where triggers of the reader call a function, on tables that the writer has; `undefined` where none does. */
function firingOf({ name }: Opaque, writer: Database, reader: Database): Firing | undefined {
  const triggers = [...reader.opaques.values()].filter(
    ({ calls, relation }) => calls !== undefined && name.endsWith(calls) && writer.relations.has(relation ?? ''),
  );
  const tables = [...new Set(triggers.map(({ relation }) => relation ?? ''))].map((key) => reader.relations.get(key));
  if (triggers.length === 0) return undefined;
  const events = triggers.reduce((all, { fires }) => all | (fires?.events ?? 0), 0);
  const rows =
    triggers.every(({ fires }) => fires?.row === true) && tables.every((table) => table?.kind === 'table' && table.open === undefined);
  return {
    database: reader,
    tables: tables.flatMap((table) => table ?? []),
    after: triggers.every(({ fires }) => fires?.after === true),
    rows: { new: rows && (events & (DELETE | TRUNCATE)) === 0, old: rows && (events & (INSERT | TRUNCATE)) === 0 },
  };
}

/** Bits of what a trigger fires for. */
const [INSERT, DELETE, TRUNCATE] = [4, 8, 32];

function unknownOf(statement: Opaque, mine: Opaque | undefined, theirs: Opaque | undefined, why?: string): Issue {
  const { what, name, relation } = statement;
  return {
    rule: 'statement-unknown',
    kind: 'unknown',
    path: relation === undefined ? '' : pathOf(relation),
    data: { statement: what, name, touches: relation ?? '', ...(why !== undefined && { why }) },
    writer: mine?.place,
    reader: theirs?.place,
  };
}
