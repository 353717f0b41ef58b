import type { SchemaPolicy } from '../../../config/index.ts';
import { GateError } from '../../../core/index.ts';

/**
 * What has to stay compatible, the default first. `wire`: the bytes. `wire-json`: the bytes and ProtoJSON. `wire-json-strict`: the same, with
 * JSON readers that refuse members they do not know. `wire-json-relay`: with readers that write what they read again as JSON, without what
 * they do not know. `source`: `wire-json`, and code generated from the schema.
 */
export const PROFILES = ['wire-json', 'wire', 'wire-json-strict', 'wire-json-relay', 'source'] as const;
export type Profile = (typeof PROFILES)[number];

/**
 * The profile of a policy.
 * @throws GateError RG-CONFIG-INVALID for a profile that this format does not have: guessing would ask less than was meant
 */
export function profileOf(policy: SchemaPolicy): Profile {
  if (policy.profile === undefined) return 'wire-json';
  const known = PROFILES.find((profile) => profile === policy.profile);
  if (known) return known;
  const message = `${JSON.stringify(policy.profile)} is not a profile of protobuf`;
  throw new GateError('RG-CONFIG-INVALID', message, { expected: `one of ${PROFILES.join(', ')}` });
}

export function readsJson(profile: Profile): boolean {
  return profile !== 'wire';
}
