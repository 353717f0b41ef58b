import { isJsonObject, type JsonObject } from '../../../core/index.ts';
import type { Measurement } from '../../types.ts';
import { judgeAll, type Look, type Says, unreadable } from './look.ts';

/** GitHub lists at most 1000 suites for a commit; more pages than this are a sign that something else answers. */
const MOST_PAGES = 10;

/** A run that was cancelled, is stale or waits for somebody says nothing about the release. */
const CONCLUSIONS: Readonly<Record<string, Says>> = {
  success: 'good',
  neutral: 'good',
  skipped: 'good',
  failure: 'bad',
  timed_out: 'bad',
  startup_failure: 'bad',
};
const STATES: Readonly<Record<string, Says>> = { success: 'good', failure: 'bad', error: 'bad' };

interface State {
  readonly name: string;
  readonly says: Says;
  readonly state: string;
}

type Pages =
  | { readonly kind: 'items'; readonly items: readonly JsonObject[] }
  | { readonly kind: 'other'; readonly measurement: Measurement };

/** The named check runs and commit statuses of a commit. Every name has to be there; where several runs have one, all of them count. */
export async function lookAtChecks(look: Look, names: readonly string[], signal: AbortSignal): Promise<Measurement> {
  const path = `/commits/${encodeURIComponent(look.ref)}`;
  const runs = await readPages(look, `${path}/check-runs`, 'check_runs', signal);
  if (runs.kind === 'other') return runs.measurement;
  const statuses = await readPages(look, `${path}/status`, 'statuses', signal);
  if (statuses.kind === 'other') return statuses.measurement;
  const states = [...runs.items.map(runState), ...statuses.items.map(commitState)];
  return judgeAll(
    names.flatMap((name) => {
      const own = states.filter((state) => state.name === name);
      if (own.length === 0) return [[name, 'nothing', 'not there yet'] as const];
      return own.map(({ says, state }) => [name, says, state] as const);
    }),
  );
}

function runState({ name, status, conclusion }: JsonObject): State {
  const state = status === 'completed' ? text(conclusion) : text(status);
  return { name: text(name), says: (status === 'completed' && own(CONCLUSIONS, state)) || 'nothing', state };
}

function commitState({ context, state }: JsonObject): State {
  return { name: text(context), says: own(STATES, text(state)) ?? 'nothing', state: text(state) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : 'unknown';
}

function own(table: Readonly<Record<string, Says>>, key: string): Says | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

async function readPages(look: Look, path: string, member: string, signal: AbortSignal): Promise<Pages> {
  const items: JsonObject[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const reply = await look.read(path, { per_page: '100', page: String(page) }, signal);
    if (reply.kind !== 'data') return { kind: 'other', measurement: reply };
    const list = isJsonObject(reply.data) ? reply.data[member] : undefined;
    const count = isJsonObject(reply.data) ? reply.data['total_count'] : undefined;
    if (!Array.isArray(list) || typeof count !== 'number') return { kind: 'other', measurement: unreadable(look) };
    items.push(...(list as unknown[]).filter((one) => isJsonObject(one)));
    if (list.length === 0 || items.length >= count) return { kind: 'items', items };
  }
  return { kind: 'other', measurement: { kind: 'error', reason: `${look.host}: the commit has more than ${MOST_PAGES * 100} checks` } };
}
