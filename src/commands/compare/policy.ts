import type { SchemaPolicy } from '../../config/index.ts';
import { GateError, isJsonObject, type JsonValue } from '../../core/index.ts';

/** The keys of a policy and what they may say; the same as in a `schemas` entry of the configuration. */
const KEYS = {
  compatibility: { field: 'compatibility', values: ['full', 'backward', 'forward', 'none'] },
  kind: { field: 'kind', values: ['data', 'api'] },
  writers: { field: 'writers', values: ['declared', 'any'] },
  profile: { field: 'profile', values: undefined },
  'on-unknown': { field: 'onUnknown', values: ['warn', 'block'] },
  'on-lossy': { field: 'onLossy', values: ['warn', 'block'] },
} as const;

/** A policy from its JSON form. @throws GateError RG-USAGE for a key or value that is not known */
export function readPolicy(value: JsonValue | undefined): SchemaPolicy {
  if (value === undefined || value === null) return {};
  if (!isJsonObject(value)) throw new GateError('RG-USAGE', '`policy` must be an object');
  const policy: Record<string, string> = {};
  for (const [key, setting] of Object.entries(value)) {
    if (!Object.hasOwn(KEYS, key))
      throw new GateError('RG-USAGE', `the policy key ${JSON.stringify(key)} is not known`, { expected: Object.keys(KEYS).join(', ') });
    const { field, values } = KEYS[key as keyof typeof KEYS];
    if (typeof setting !== 'string' || (values && !values.some((allowed) => allowed === setting))) {
      throw new GateError('RG-USAGE', `the policy value ${JSON.stringify(setting)} is not allowed for \`${key}\``, {
        expected: values?.join(' or ') ?? 'a text',
      });
    }
    policy[field] = setting;
  }
  return policy;
}
