import type { Called } from '../compare/issue.ts';
import { routinesOf, widens } from '../compare/routines.ts';
import { relateTypes, sameUse } from '../compare/relate.ts';
import { resolveType } from '../compare/resolve.ts';
import type { Call, Database, TypeUse } from '../model.ts';
import { typeText } from '../parse/types.ts';
import { Refused, Unsure } from './outcome.ts';
import { mismatch } from './states.ts';

/** What PostgreSQL says to a call that is only prepared. Only the plain cases: a function that takes exactly these types, or none that could. */
export function prepareCall(database: Database, called: Called): void {
  const { routine, arguments: given } = called;
  const missing = given.find(({ type }) => !type.builtin && !database.types.has(type.name));
  if (missing) throw new Unsure(`the type ${missing.type.name}`);
  const open = [...database.opaques.values()].some(({ name, call }) => !call && name.startsWith(`${routine}(`));
  if (open) throw new Unsure('another function of the name');
  const named = routinesOf(routine, database).flatMap(({ call }) => call ?? []);
  const exact = named.filter((call) => takes(call, given, 'exact'));
  if (exact.length > 1) throw new Refused('ambiguous', '42725', `function ${wordsOf(called)} is not unique`);
  // The only one of the name takes what becomes its types by itself.
  const [only] = named.length === 1 ? named.filter((one) => takes(one, given, 'widened')) : [];
  const call = exact[0] ?? only;
  if (!call) {
    if (named.some((one) => takes(one, given, 'any'))) throw new Unsure('another function of the name');
    throw new Refused('routine', '42883', `function ${wordsOf(called)} does not exist`);
  }
  checkAnswer(database, call, called);
}

function wordsOf({ routine, arguments: given }: Called): string {
  return `${routine}(${given.map(({ name, type }) => `${name === undefined ? '' : `${name} => `}${typeText(type)}`).join(', ')})`;
}

function takes({ parameters }: Call, given: Called['arguments'], how: 'exact' | 'widened' | 'any'): boolean {
  const used = new Set<number>();
  for (const [place, { name, type }] of given.entries()) {
    const at = name === undefined ? place : parameters.findIndex((one) => one.name === name);
    const parameter = parameters[at];
    if (!parameter || used.has(at)) return false;
    const fits = how === 'any' || sameUse(parameter.type, type) || (how === 'widened' && widens(type, parameter.type));
    if (!fits) return false;
    used.add(at);
  }
  return parameters.every(({ optional }, at) => used.has(at) || optional);
}

function checkAnswer(database: Database, { returns, set, columns }: Call, { column, like, single }: Called): void {
  if (single && set) throw new Refused('set', '0A000', 'set-returning functions are not allowed in CASE');
  const named = column === undefined ? undefined : columns.find(({ name }) => name === column);
  if (column !== undefined && !named) {
    // The columns of a table that it returns are not looked at.
    if (columns.length === 0 && returns?.builtin !== true) throw new Unsure('what it returns');
    throw new Refused(`column:${column}`, '42703', `column "${column}" does not exist`);
  }
  if (!like) return;
  const type = named?.type ?? returns;
  if (!type) throw new Refused('union', '42804', `UNION types record and ${typeText(like)} cannot be matched`);
  matchTypes(database, type, like);
}

/** Two branches of a UNION. @throws Refused where their types do not go together */
export function matchTypes(database: Database, own: TypeUse, like: TypeUse): void {
  const [mine, other] = [resolveType(own, database), resolveType(like, database)];
  const { state, error } = mismatch(mine.use, other.use, mine.enum !== undefined && other.enum !== undefined);
  const refused = new Refused('union', state, error);
  if (mine.use.name === other.use.name && mine.use.array === other.use.array) return;
  if (mine.enum ?? other.enum) throw refused;
  const relation = relateTypes(mine.use, other.use);
  if (relation.unproven) throw new Unsure('a type that is not known');
  if (relation.other) throw refused;
}
