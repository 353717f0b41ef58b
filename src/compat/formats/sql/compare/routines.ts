import type { JsonObject } from '../../../../core/index.ts';
import type { Call, Database, Opaque, TypeUse } from '../model.ts';
import { typeText } from '../parse/types.ts';
import { changedFacts } from './bodies.ts';
import { type Called, type Goal, type Issue, NOT_ANNOUNCED, pathOf } from './issue.ts';
import { relateTypes, sameUse } from './relate.ts';
import { resolveType } from './resolve.ts';

interface Pair {
  readonly mine: Opaque;
  readonly theirs: Opaque;
  readonly writer: Database;
  readonly reader: Database;
}

const FACTS: Readonly<Record<string, string>> = {
  security: 'it runs with the rights of somebody else',
  strict: 'it answers NULL to NULL where it did not, or the other way round',
};

/** A routine that is not there under its arguments: another one of its name may take every call. */
export function missingRoutine(mine: Opaque, writer: Database, reader: Database): Issue[] {
  const [other, second] = stillCalled(mine, writer, reader);
  const routine = { path: pathOf(mine.name), data: { routine: mine.name, type: mine.what }, writer: mine.place };
  if (!other) {
    const goal: Goal | undefined =
      mine.what === 'function' && mine.call ? { kind: 'call', refusal: 'routine', ...plainCall(mine.call) } : undefined;
    return [{ rule: 'routine-removed', kind: 'breaking', ...routine, removal: mine.announced ?? NOT_ANNOUNCED, ...(goal && { goal }) }];
  }
  // Which one of several is called is not followed.
  if (second) return [{ rule: 'routine-changed', kind: 'unknown', ...routine, reader: other.place }];
  const found = changesOf({ mine, theirs: other, writer, reader });
  return found.length > 0 ? found : [{ rule: 'routine-changed', kind: 'lossy', ...routine, reader: other.place }];
}

/** The same name and types of arguments, and something else about it. */
export function changesOf(pair: Pair): Issue[] {
  const { mine, theirs } = pair;
  const routine = { path: pathOf(mine.name), data: { routine: mine.name, type: mine.what }, writer: mine.place, reader: theirs.place };
  const facts = changedFacts(mine, theirs).flatMap((name) => (Object.hasOwn(FACTS, name) ? [FACTS[name] ?? ''] : []));
  const doubts = facts.map((why): Issue => ({ rule: 'routine-redefined', kind: 'unknown', ...routine, data: { ...routine.data, why } }));
  if (!mine.call || !theirs.call) {
    const why = 'it is called otherwise, or answers something else';
    const same = mine.interface !== undefined && mine.interface === theirs.interface;
    return same
      ? [{ rule: 'routine-changed', kind: 'lossy', ...routine }, ...doubts]
      : [{ rule: 'routine-redefined', kind: 'unknown', ...routine, data: { ...routine.data, why } }];
  }
  const found = [...redefined(pair, mine.call, theirs.call), ...doubts];
  return found.length > 0 || changedFacts(mine, theirs).length === 0 ? found : [{ rule: 'routine-changed', kind: 'lossy', ...routine }];
}

function plainCall({ name, parameters }: Call, count = parameters.length): Called {
  return { routine: name, arguments: parameters.slice(0, count).map(({ type }) => ({ type })) };
}

function redefined({ mine, theirs, writer, reader }: Pair, before: Call, after: Call): Issue[] {
  const issueOf = (kind: Issue['kind'], why: string, goal?: Called & { readonly refusal: string }): Issue => ({
    rule: 'routine-redefined',
    kind,
    ...(kind === 'breaking' && { unproven: 'unknown' }),
    path: pathOf(mine.name),
    data: { routine: mine.name, type: mine.what, why } satisfies JsonObject,
    writer: mine.place,
    reader: theirs.place,
    ...(goal && mine.what === 'function' && { goal: { kind: 'call', ...goal } }),
  });
  const issues: Issue[] = [];
  const named = before.parameters.every(({ name }) => name !== '');
  for (const [index, given] of before.parameters.entries()) {
    const taken = after.parameters[index];
    if (taken?.name === given.name || given.name === '') continue;
    const args = before.parameters.map(({ name, type }) => ({ name, type }));
    issues.push(
      issueOf(
        'breaking',
        `it has no parameter ${given.name}`,
        named ? { refusal: 'routine', routine: before.name, arguments: args } : undefined,
      ),
    );
  }
  const [few, needed] = [required(before), required(after)];
  if (needed > few)
    issues.push(issueOf('breaking', 'it needs arguments that could be left out', { refusal: 'routine', ...plainCall(before, few) }));
  const call = plainCall(before);
  if (after.set && !before.set)
    issues.push(issueOf('breaking', 'it answers rows instead of one value', { refusal: 'set', ...call, single: true }));
  if (before.set && !after.set) issues.push(issueOf('lossy', 'it answers one value instead of rows'));
  const answers: readonly (readonly [column: string | undefined, mine: TypeUse, theirs: TypeUse | undefined])[] = [
    ...(before.returns ? [[undefined, before.returns, after.returns] as const] : []),
    ...before.columns.map(({ name, type }) => [name, type, after.columns.find((one) => one.name === name)?.type] as const),
  ];
  for (const [column, from, to] of answers) {
    const of = column === undefined || column === '' ? {} : { column };
    if (column !== undefined && !to) {
      issues.push(issueOf('breaking', `it does not answer ${column}`, { refusal: `column:${column}`, ...call, ...of }));
      continue;
    }
    const how = to ? relate(from, to, writer, reader) : 'other';
    if (how === undefined || (column === undefined && to && before.columns.length > 0 && after.columns.length > 0)) continue;
    const why = `it answers ${to ? typeText(to) : 'rows of several columns'} instead of ${typeText(from)}${column === undefined ? '' : ` as ${column}`}`;
    if (how === 'other') issues.push(issueOf('breaking', why, { refusal: 'union', ...call, ...of, like: from }));
    else issues.push(issueOf(how, why));
  }
  return issues;
}

function required({ parameters }: Call): number {
  return parameters.filter(({ optional }) => !optional).length;
}

/** How a value of another type fares with whoever reads it. */
function relate(from: TypeUse, to: TypeUse, writer: Database, reader: Database): 'other' | 'unknown' | 'lossy' | undefined {
  const [mine, theirs] = [resolveType(from, writer), resolveType(to, reader)];
  if (sameUse(mine.use, theirs.use)) return undefined;
  if (mine.use.name === theirs.use.name && mine.use.array === theirs.use.array && mine.use.builtin) return 'lossy';
  if (mine.enum ?? theirs.enum) return 'other';
  const { other, unproven, wider, changes } = relateTypes(mine.use, theirs.use);
  if (other) return 'other';
  if (unproven) return 'unknown';
  return wider || changes ? 'lossy' : undefined;
}

/** The routines of the reader that take every call of one that is gone: with more arguments that may be left out, or wider ones. */
function stillCalled({ what, call }: Opaque, writer: Database, reader: Database): readonly Opaque[] {
  if (!call) return [];
  const fits = routinesOf(call.name, reader).filter((one) => {
    const parameters = one.what === what ? one.call?.parameters : undefined;
    if (!parameters || parameters.length < call.parameters.length) return false;
    return parameters.every((parameter, index) => {
      const given = call.parameters[index];
      if (!given) return parameter.optional;
      return (sameUse(given.type, parameter.type) || widens(given.type, parameter.type)) && (parameter.optional || !given.optional);
    });
  });
  const types = call.parameters.every(({ type }) => type.builtin || (writer.types.has(type.name) && reader.types.has(type.name)));
  return types ? fits : [];
}

const byName = new WeakMap<Database, ReadonlyMap<string, readonly Opaque[]>>();

/** Routines by their names without arguments; a database of thousands is looked through once. */
export function routinesOf(name: string, database: Database): readonly Opaque[] {
  let index = byName.get(database);
  if (!index) {
    const made = new Map<string, Opaque[]>();
    for (const one of database.opaques.values()) {
      if (!one.call) continue;
      const known = made.get(one.call.name);
      if (known) known.push(one);
      else made.set(one.call.name, [one]);
    }
    index = made;
    byName.set(database, index);
  }
  return index.get(name) ?? [];
}

/** Implicit casts between types of the same kind: what is given as the one is taken as the other. */
export function widens(from: TypeUse, to: TypeUse): boolean {
  if (!from.builtin || !to.builtin || from.array || to.array) return false;
  const [low, high] = [NUMBERS.indexOf(from.name), NUMBERS.indexOf(to.name)];
  return (low !== -1 && low <= high) || (isText(from) && to.name === 'text');
}

const NUMBERS = ['int2', 'int4', 'int8', 'numeric', 'float8'];

function isText({ name, builtin, array }: TypeUse): boolean {
  return builtin && !array && (name === 'varchar' || name === 'text');
}

/** A routine that only the reader has, beside one of the same name that both have: calls may no longer be told apart. */
export function overload(theirs: Opaque, writer: Database, reader: Database): Issue[] {
  const { call, what } = theirs;
  if (!call || what === 'aggregate') return [];
  return routinesOf(call.name, writer).flatMap((mine): Issue[] => {
    const before = mine.call;
    if (!before || !reader.opaques.has(`${mine.what} ${mine.name}`)) return [];
    const [most, least] = [Math.min(before.parameters.length, call.parameters.length), Math.max(required(before), required(call))];
    if (most < least) return [];
    const data = { routine: mine.name, type: mine.what, why: `${theirs.name} takes some of its calls too` };
    const shared = { rule: 'routine-redefined', path: pathOf(mine.name), data, writer: mine.place, reader: theirs.place } as const;
    const differs = before.parameters.slice(0, most).filter((one, index) => !sameUse(one.type, call.parameters[index]?.type ?? one.type));
    if (differs.length === 0)
      return [
        { ...shared, kind: 'breaking', unproven: 'unknown', goal: { kind: 'call', refusal: 'ambiguous', ...plainCall(before, most) } },
      ];
    // A value without a type goes to whichever takes a text.
    return differs.every(({ type }) => isText(type)) ? [] : [{ ...shared, kind: 'unknown' }];
  });
}
