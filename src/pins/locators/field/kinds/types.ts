import type { Role } from '../../../../core/index.ts';
import type { Moving } from '../../types.ts';

/** A place in a kind of manifest that decides what runs. */
export interface FieldRecord {
  /** Path from the root of the object, in the language of `../path.ts`. */
  readonly path: string;
  readonly role: Role;
  /** The key alone says that what it names moves, whatever the value is. */
  readonly moves?: Moving;
  /** What the value has to look like to be proposed: a reference with tag or digest, or the address of a model. */
  readonly only?: 'image' | 'model';
  /** Not where this stands too: a commit beside a branch is what counts. */
  readonly unless?: string;
}

/** A kind of manifest: data for discovery, for what is known of a value by its place, and for the documentation. */
export interface KindRecord {
  readonly id: string;
  readonly title: string;
  /** Values of `kind`; without them the file name or the keys tell. */
  readonly kinds?: readonly string[];
  /** What `apiVersion` begins with, where there is one: other projects have a kind of that name too. */
  readonly group?: string;
  /** The path of the file. */
  readonly file?: RegExp;
  /** How such files are called, for the documentation. */
  readonly files?: string;
  /** One of these keys stands at the top. */
  readonly keys?: readonly string[];
  readonly fields: readonly FieldRecord[];
  /** What has to be known, in one sentence. */
  readonly note?: string;
}
