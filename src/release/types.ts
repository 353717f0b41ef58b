import type { Role } from '../core/index.ts';

/** `urn:` because nothing has to be fetched to understand it: the schema stands in `schema/release.schema.json`. */
export const PREDICATE_TYPE = 'urn:rollback-gate:release:1';
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/**
 * What a digest of a member was taken over.
 *
 * - `content`: the digest stands in the value of the pin, and whoever runs it compares.
 * - `commit`: the value names a git commit.
 * - `files`: files of the repository, which are the member or decide it.
 * - `record`: a file of a tool that describes the member (MLmodel, dvc.lock, a Feast registry); the weights or rows are named by it, not hashed.
 * - `value`: the value itself, which is all there is to it: a toggle, a weight, a setting.
 */
export const SEALS = ['content', 'commit', 'files', 'record', 'value'] as const;
export type Seal = (typeof SEALS)[number];

/** Digests by algorithm, in hex without a prefix, as in-toto has them: `sha256`, or `gitCommit` for a commit. */
export type DigestSet = Readonly<Record<string, string>>;

/** A file that a member was sealed with, and what it says of the member. */
export interface MemberSource {
  readonly file: string;
  /** Of the bytes of the file. */
  readonly digest: DigestSet;
  /** How it was read; absent: only its bytes count. */
  readonly importer?: string;
  /** What it tells: run, flavours, versions, hashes of the tool. */
  readonly facts?: Readonly<Record<string, string>>;
}

/** One member of the tuple, sealed. */
export interface ReleaseMember {
  readonly name: string;
  readonly role: Role;
  /** The whole text of the pin. */
  readonly value: string;
  readonly sealedBy: Seal;
  readonly digest: DigestSet;
  readonly sources?: readonly MemberSource[];
}

/** Digests of what a model and the code around it agree on: where both are the same, either can be replaced alone. */
export interface Interfaces {
  /** Of the canonical signature of the model: inputs, outputs and parameters. Only from a record that is known to be of the model that is pinned. */
  readonly signature?: DigestSet;
  /** Of the files that prepare what the model is given. */
  readonly preprocessing?: DigestSet;
}

/** The release that this one follows. */
export interface Predecessor {
  readonly tupleId: string;
  /** Of the canonical JSON of its statement; null where it has none. */
  readonly digest: DigestSet | null;
}

export interface ReleasePredicate {
  readonly version: 1;
  readonly environment: string;
  readonly tupleId: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly createdAt: string;
  /** The commit that the pins and files were read from. */
  readonly commit: string;
  /** Its version, where it has one. */
  readonly release?: string;
  /** Null for the first. */
  readonly predecessor: Predecessor | null;
  readonly members: readonly ReleaseMember[];
  readonly interfaces: Interfaces;
}

/** An in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md): every member is a subject. */
export interface ReleaseStatement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly { readonly name: string; readonly digest: DigestSet }[];
  readonly predicateType: typeof PREDICATE_TYPE;
  readonly predicate: ReleasePredicate;
}
