import type { Database, Opaque, TypeUse } from '../model.ts';
import { type Goal, type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';
import { type Firing, whyRefused } from './bodies.ts';
import { sameUse } from './relate.ts';

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
      const [other, second] = stillCalled(mine, writer, reader);
      if (other) {
        // Which one of several is called is not followed.
        const same = !second && other.call?.returns === mine.call?.returns;
        issues.push({ rule: 'routine-changed', kind: same ? 'lossy' : 'unknown', ...routine, reader: other.place });
        continue;
      }
      const goal = goalOf(mine);
      issues.push({
        rule: 'routine-removed',
        kind: 'breaking',
        ...routine,
        removal: mine.announced ?? NOT_ANNOUNCED,
        ...(goal && { goal }),
      });
    } else if (theirs && theirs.interface !== undefined && theirs.interface === mine.interface && theirs.forTriggers !== true) {
      issues.push({ rule: 'routine-changed', kind: 'lossy', ...routine, reader: theirs.place });
    } else if (!theirs || mine.forTriggers !== true) issues.push(unknownOf(mine, mine, theirs));
    else {
      const firing = firingOf(mine, writer, reader);
      const why = firing && (mine.interface === theirs.interface ? whyRefused(mine, theirs, firing) : 'it returns something else');
      if (why !== undefined) issues.push(unknownOf(mine, mine, theirs, why));
      else if (firing) issues.push({ rule: 'routine-changed', kind: 'lossy', ...routine, reader: theirs.place });
    }
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

/** A call that is only prepared: it says whether there is such a function, and runs nothing. */
function goalOf({ what, call }: Opaque): Goal | undefined {
  if (what !== 'function' || !call) return undefined;
  return { kind: 'call', routine: call.name, arguments: call.parameters.map(({ type }) => type) };
}

/** The routines of the reader that take every call of one that is gone: with more arguments that may be left out, or wider ones. */
function stillCalled({ what, call }: Opaque, writer: Database, reader: Database): readonly Opaque[] {
  if (!call) return [];
  const fits = [...reader.opaques.values()].filter((one) => {
    const parameters = one.what === what && one.call?.name === call.name ? one.call.parameters : undefined;
    if (!parameters || parameters.length < call.parameters.length) return false;
    return parameters.every((parameter, index) => {
      const given = call.parameters[index];
      if (!given) return parameter.optional;
      const taken = sameUse(given.type, parameter.type) || widens(given.type, parameter.type);
      return taken && given.name === parameter.name && (parameter.optional || !given.optional);
    });
  });
  const types = call.parameters.every(({ type }) => type.builtin || (writer.types.has(type.name) && reader.types.has(type.name)));
  return types ? fits : [];
}

/** Implicit casts between types of the same kind: what is given as the one is taken as the other. */
function widens(from: TypeUse, to: TypeUse): boolean {
  if (!from.builtin || !to.builtin || from.array || to.array) return false;
  const [low, high] = [NUMBERS.indexOf(from.name), NUMBERS.indexOf(to.name)];
  return (low !== -1 && low <= high) || (TEXTS.includes(from.name) && to.name === 'text');
}

const NUMBERS = ['int2', 'int4', 'int8', 'numeric', 'float8'];
const TEXTS = ['varchar', 'text'];

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
