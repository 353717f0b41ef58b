import type { Database, Opaque, TypeUse } from '../model.ts';
import { type Goal, type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';
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
