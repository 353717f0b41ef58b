import type { SelectorConfig } from '../config/index.ts';
import type { Place, Role } from '../core/index.ts';

/** Why a value can change under our feet; `none` = it cannot. */
export type Mutability = 'none' | 'tag' | 'latest' | 'untagged' | 'alias' | 'branch' | 'range' | 'variable' | 'unversioned';

/** A pin as it stands in a file. */
export interface PinReading {
  /** Text form of the selector, such as `kubernetes:Deployment/x/app`; `parseSelector` reads it back. */
  readonly selector: string;
  readonly config: SelectorConfig;
  /** The whole value: `registry.example/app:1.2@sha256:…`; for kustomize the effective reference. */
  readonly value: string;
  /** The digest inside the value, when there is one. */
  readonly digest: string | undefined;
  readonly mutability: Mutability;
  /** What the value decides, where its place tells: an image in a container, a model behind `storageUri`. */
  readonly role?: Role;
  /** The key of the value says that what it names moves, whatever it is: `branch`, `semver`, a `tag` that stands alone. */
  readonly moves?: 'branch' | 'range' | 'tag';
  /** Place of the scalar (of its first scalar for units such as newTag + digest). */
  readonly place: Place;
  /** How many other places take their value from the same scalar (YAML anchors). */
  readonly sharedBy: number;
}

/** One change inside one file. `expect` is the whole old value or a part of it that stands in it exactly once (a digest). */
export interface PinEdit {
  readonly selector: SelectorConfig;
  readonly expect: string;
  /** What takes the place of `expect`. */
  readonly value: string;
  /** Allow an edit of a scalar that others share through an alias. */
  readonly allowShared?: boolean;
}

/** Evidence that an edit did exactly what it was meant to. Offsets in bytes of the file as it was, in order. */
export interface SpliceProof {
  readonly selector: string;
  readonly place: Place;
  readonly splices: readonly { readonly offset: number; readonly removed: string; readonly inserted: string }[];
  readonly sha256Before: string;
  readonly sha256After: string;
}

export interface SpliceResult {
  readonly bytes: Uint8Array;
  readonly proofs: readonly SpliceProof[];
}
