import type { Clock } from '../core/index.ts';

/**
 * Whether what a digest names can be pulled.
 *
 * - `ok`: all of it is there: every manifest with the bytes its digest says, every configuration and layer.
 * - `gone`: the registry, asked in a way it has to answer, says that a part does not exist.
 * - `denied`: it wants credentials that were not given, or does not accept those that were. Not `gone`: nobody knows.
 * - `mismatch`: what it hands out is not what the digest names.
 * - `unknown`: it could not be asked, or its answer cannot be read.
 */
export type Availability = 'ok' | 'gone' | 'denied' | 'mismatch' | 'unknown';

/** Operating system and architecture, such as `linux/amd64` or `linux/arm/v7`. */
export type Platform = string;

/** One part of an image that is not as it should be. */
export interface PartProblem {
  readonly kind: 'index' | 'manifest' | 'config' | 'layer' | 'platform';
  /** Digest of the part; for a platform that the index does not list, the digest of the index. */
  readonly digest: string;
  readonly platform?: Platform;
  readonly verdict: Exclude<Availability, 'ok'>;
  /** As a sentence without a full stop: what the registry said. */
  readonly reason: string;
}

export interface AvailabilityReport {
  /** The worst of all parts: mismatch, gone, denied, unknown, ok. */
  readonly verdict: Availability;
  readonly problems: readonly PartProblem[];
  /** Manifests and blobs that were looked at. */
  readonly parts: number;
  /** Layers were not looked at, since the registry counts every look as a pull. */
  readonly shallow: boolean;
}

/** A user name with a password, or a token that the registry's token server turns into one for pulling. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string };

/** Where credentials for a registry come from; `undefined`: there are none. */
export type CredentialSource = (registry: string) => Promise<Credentials | undefined>;

export interface RegistryOptions {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly credentials: CredentialSource;
  /** Told of every secret before it is used. */
  readonly mask: (secret: string) => void;
  /** Registries (`host` or `host:port`) that are asked over plain HTTP; only loopback ones are, whatever stands here. */
  readonly plainHttp?: readonly string[];
  /** Hosts that may be sent credentials although the registry that names them has another name. */
  readonly tokenServers?: readonly string[];
}

/** What an answer of a registry came to. */
export type Answer<T> =
  | { readonly verdict: 'ok'; readonly value: T }
  | { readonly verdict: Exclude<Availability, 'ok'>; readonly reason: string };
