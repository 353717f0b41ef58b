import { type FormatSpec, profileProblem } from '../../compat/index.ts';
import type { SchemaPolicy } from '../../config/index.ts';
import { GateError, isJsonArray, isJsonObject, type JsonValue } from '../../core/index.ts';

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
  const { operations, roots, ...settings } = value;
  for (const [key, setting] of Object.entries(settings)) {
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
  return { ...policy, ...readOperations(operations), ...readRoots(roots) };
}

/** @throws GateError RG-USAGE when the policy names a profile that the format does not have */
export function assertProfile(format: FormatSpec, policy: SchemaPolicy): void {
  const problem = profileProblem(format, policy);
  if (problem) throw new GateError('RG-USAGE', problem.message, { expected: problem.expected });
}

/** Folders that imports are relative to. @throws GateError RG-USAGE when they are no list of texts */
function readRoots(value: JsonValue | undefined): Pick<SchemaPolicy, 'roots'> {
  if (value === undefined || value === null) return {};
  const texts = isJsonArray(value) ? value.filter((one) => typeof one === 'string') : [];
  if (!isJsonArray(value) || texts.length < value.length) {
    throw new GateError('RG-USAGE', '`roots` must be a list of folders', { expected: 'a list of texts' });
  }
  return { roots: texts };
}

/** The GraphQL documents of clients. @throws GateError RG-USAGE when they are no list of texts */
export function readOperations(value: JsonValue | undefined): Pick<SchemaPolicy, 'operations'> {
  if (value === undefined || value === null) return {};
  const texts = isJsonArray(value) ? value.filter((one) => typeof one === 'string') : [];
  if (!isJsonArray(value) || texts.length < value.length) {
    throw new GateError('RG-USAGE', '`operations` must be a list of GraphQL documents', { expected: 'a list of texts' });
  }
  return { operations: texts };
}
