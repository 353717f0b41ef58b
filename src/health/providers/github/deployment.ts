import { isJsonObject, type JsonObject } from '../../../core/index.ts';
import type { Measurement } from '../../types.ts';
import { judgeAll, type Look, type Says, unreadable } from './look.ts';

/** A deployment that is under way, or was replaced by another, says nothing about the release. */
const STATES: Readonly<Record<string, Says>> = { success: 'good', failure: 'bad', error: 'bad' };

/** The newest status of the newest deployment of the commit to an environment. */
export async function lookAtDeployment(look: Look, environment: string, signal: AbortSignal): Promise<Measurement> {
  const which = /^[0-9a-f]{40}$/.test(look.ref) ? { sha: look.ref } : { ref: look.ref };
  const deployment = await newest(look, '/deployments', { environment, ...which }, signal);
  if (deployment.kind === 'other') return deployment.measurement;
  const id = deployment.item?.['id'];
  if (typeof id !== 'number') return { kind: 'none', reason: `there is no deployment to ${environment} yet` };
  const status = await newest(look, `/deployments/${id}/statuses`, {}, signal);
  if (status.kind === 'other') return status.measurement;
  const state = status.item?.['state'];
  const shown = typeof state === 'string' ? state.slice(0, 100) : 'without a status yet';
  return judgeAll([[`the deployment to ${environment}`, (Object.hasOwn(STATES, shown) && STATES[shown]) || 'nothing', shown]]);
}

type Newest =
  | { readonly kind: 'item'; readonly item: JsonObject | undefined }
  | { readonly kind: 'other'; readonly measurement: Measurement };

/** Lists of GitHub begin with what is newest. */
async function newest(look: Look, path: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Newest> {
  const reply = await look.read(path, { ...parameters, per_page: '1' }, signal);
  if (reply.kind !== 'data') return { kind: 'other', measurement: reply };
  if (!Array.isArray(reply.data)) return { kind: 'other', measurement: unreadable(look) };
  const [first] = reply.data as unknown[];
  return first === undefined || isJsonObject(first) ? { kind: 'item', item: first } : { kind: 'other', measurement: unreadable(look) };
}
