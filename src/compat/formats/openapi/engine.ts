import { type Difference, GateError, ruleTable } from '../../../core/index.ts';
import type { SchemaPolicy } from '../../../config/index.ts';
import type { FormatEngine } from '../../types.ts';
import { compareExchanges } from './compare/apis.ts';
import { Context, type Draft } from './compare/context.ts';
import { listMembers } from './members.ts';
import type { Show } from './witness/exchange.ts';
import { Api, type Spot } from './read/api.ts';
import { placesOf } from './read/places.ts';
import { openapiRules } from './rules/index.ts';
import { runJobs } from './schemas/run.ts';
import { compareShapes } from './schemas/shape.ts';

/** Of what many operations show alike, a payload is looked for in so many at most. */
const MAX_SHOWS = 5;
const RULES = ruleTable(openapiRules);
/** What tells that a property is gone which is written down once and may have been part of many things: the first place tells what it was. */
const LOST = /^(?:request-property-removed|response-optional-property-removed)$/;

/** Compares descriptions as of a day: whether a sunset has passed depends on it. */
export function engineAsOf(today: () => Date): FormatEngine<Api> {
  return {
    parse: (source) => new Api(source),
    members: listMembers,
    compare: (client, server, policy) => compareApis(client, server, policy, today().toISOString().slice(0, 10)),
  };
}

export const engine: FormatEngine<Api> = engineAsOf(() => new Date());

/** Whether clients made for one description still work against a server made for another. `today` as `2024-01-31`. */
export async function compareApis(client: Api, server: Api, policy: SchemaPolicy, today: string): Promise<readonly Difference[]> {
  if (client === server) return [];
  const context = new Context(client, server, policy, today);
  try {
    compareExchanges(context);
    compareShapes(context);
    const found = [...context.drafts, ...(await runJobs(context))];
    return placed(await shown(mergeCauses([...found, ...unreadReferences(context)])), context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const place = { file: server.main.path, line: 1, column: 1 };
    throw new GateError('RG-SCHEMA-SYNTAX', 'the description nests too deeply to be compared', {
      place,
      hint: 'split it with $ref',
      cause: error,
    });
  }
}

/** What was met on the way and could not be read. The same address on both sides is taken to hold the same. */
function unreadReferences({ client, server }: Context): Draft[] {
  const same = new Set([...client.unread.keys()].filter((one) => /^https?:/i.test(one) && server.unread.has(one)));
  return [client, server].flatMap((api) =>
    [...api.unread].flatMap(([reference, spot]) =>
      same.has(reference)
        ? []
        : [{ rule: 'reference-not-followed', kind: 'unknown' as const, path: '', data: { keyword: '$ref', reference }, spots: [spot] }],
    ),
  );
}

/** What is told once, with the ways to show it. */
type Merged = Draft & { readonly shows: readonly Show[] };

/** One cause, however many operations show it, is one difference, at the first of them. */
function mergeCauses(drafts: readonly Draft[]): Merged[] {
  const merged = new Map<string, Merged & { count: number }>();
  for (const draft of drafts) {
    const spots = LOST.test(draft.rule) ? draft.spots.slice(0, 1) : draft.spots;
    const key = [
      draft.rule,
      draft.kind,
      ...spots.map(idOf),
      ...(spots.some(inSchema) ? [] : [draft.path]),
      JSON.stringify(draft.data['property'] ?? ''),
    ].join('\n');
    const known = merged.get(key);
    const shows = [...(known?.shows ?? []), ...(draft.show ? [draft.show] : [])].slice(0, MAX_SHOWS);
    const count = (known?.count ?? 0) + (typeof draft.data['count'] === 'number' ? draft.data['count'] : 1);
    merged.set(key, { ...(known ?? draft), shows, count });
  }
  return [...merged.values()].map(({ count, ...draft }) => (count > 1 ? { ...draft, data: { ...draft.data, count } } : draft));
}

/** With the payloads of those that look for one only now. */
async function shown(drafts: readonly Merged[]): Promise<Draft[]> {
  const all: Draft[] = [];
  for (const draft of drafts) {
    let { witness } = draft;
    for (const show of draft.shows) witness ??= await show();
    all.push(witness ? { ...draft, witness } : draft);
  }
  return all;
}

function idOf({ api, file, pointer }: Spot): string {
  return `${api.version} ${file.path}#${pointer}`;
}

/** Whether a spot lies in something that operations may share. */
function inSchema({ pointer }: Spot): boolean {
  return /^\/(?:(?:components|definitions|parameters|responses)\/|security$)/.test(pointer);
}

function placed(drafts: readonly Draft[], { client }: Context): Difference[] {
  const places = placesOf(drafts.flatMap(({ spots }) => spots));
  return drafts.map(({ rule, kind, path, data, spots, witness, removal }) => {
    const id = `openapi/${rule}`;
    const [mine, theirs] = [spots.find(({ api }) => api === client), spots.find(({ api }) => api !== client)];
    const [writer, reader] = [mine && places.get(mine), theirs && places.get(theirs)];
    return {
      rule: id,
      kind,
      path,
      data,
      message: RULES.get(id)?.message(data) ?? rule,
      ...(writer ? { writer } : {}),
      ...(reader ? { reader } : {}),
      ...(witness ? { witness } : {}),
      ...(removal ? { removal } : {}),
    };
  });
}
