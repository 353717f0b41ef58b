import { GateError, isJsonObject } from '../core/index.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOTHING = /^0+$/;

/** The value at a path of keys; `undefined` when any of them is missing. Only own keys count: a payload is foreign text. */
export function valueAt(payload: unknown, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) {
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** A commit oid in the payload; `undefined` when it is missing or stands for nothing (all zeros). @throws GateError RG-EVENT when it is something else */
export function commitAt(payload: unknown, path: string): string | undefined {
  const value = valueAt(payload, path);
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || !COMMIT.test(value)) {
    throw new GateError('RG-EVENT', `${path} of the event is not a commit`, { expected: '40 or 64 hex digits' });
  }
  return NOTHING.test(value) ? undefined : value;
}

/** As {@link commitAt}, for commits without which the event makes no sense. @throws GateError RG-EVENT when it is missing */
export function requiredCommit(payload: unknown, path: string, event: string): string {
  const commit = commitAt(payload, path);
  if (commit !== undefined) return commit;
  throw new GateError('RG-EVENT', `the payload of the ${event} event lacks ${path}`, {
    hint: 'run in a workflow that this event started, or name the commits with base and head',
  });
}
