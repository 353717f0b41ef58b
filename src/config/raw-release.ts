import type { Role } from '../core/index.ts';
import type { OneOrMore } from './raw.ts';
import type { SignerConfig } from './release-types.ts';

export interface RawRelease {
  readonly roles: readonly Role[];
  readonly seals: Readonly<Record<string, OneOrMore<string>>>;
  readonly preprocessing?: OneOrMore<string>;
  readonly folder: string;
}

export interface RawAttestations {
  readonly 'trust-root': string;
  readonly signers: readonly SignerConfig[];
  readonly predicates: readonly string[];
  readonly 'on-absent': 'warn' | 'block';
}
