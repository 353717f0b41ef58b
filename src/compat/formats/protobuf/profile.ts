import type { SchemaPolicy } from '../../../config/index.ts';

/**
 * What has to stay compatible. `wire`: the bytes. `wire-json` (default): the bytes and ProtoJSON. `wire-json-strict`: the same, with
 * JSON readers that refuse members they do not know. `source`: `wire-json`, and code generated from the schema.
 */
export const PROFILES = ['wire', 'wire-json', 'wire-json-strict', 'source'] as const;
export type Profile = (typeof PROFILES)[number];

/** The profile of a policy; one that is not known to this format is the default. */
export function profileOf(policy: SchemaPolicy): Profile {
  return PROFILES.find((profile) => profile === policy.profile) ?? 'wire-json';
}

export function readsJson(profile: Profile): boolean {
  return profile !== 'wire';
}
