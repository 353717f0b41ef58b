import type { Role } from '../../core/index.ts';
import type { DigestSet } from '../types.ts';

export const IMPORTER_NAMES = ['mlmodel', 'dvc', 'kserve', 'feast', 'model-signing'] as const;
export type ImporterName = (typeof IMPORTER_NAMES)[number];

/** A file as it was read, not yet understood. */
export interface ImportSource {
  readonly path: string;
  readonly text: string;
}

/** What a file of a tool says of one member of a tuple. */
export interface ImportedMember {
  readonly name: string;
  readonly role: Role;
  /** What a pin of this member would say. */
  readonly value: string;
  /** Digests as the tool has them, by algorithm (`md5` among them: it finds, it does not seal). */
  readonly digest: DigestSet;
  readonly facts: Readonly<Record<string, string>>;
}

export interface Imported {
  readonly importer: ImporterName;
  readonly members: readonly ImportedMember[];
  /** sha256 (hex) of the contents themselves, where the file lists the digests of all of them; else the file is a record. */
  readonly content?: string;
  /** sha256 (hex) of the signature of a model. */
  readonly signature?: string;
  /** Whether the value of a pin is what this file speaks of; `undefined` where the value is of a kind that the file knows nothing of. */
  agrees(value: string): boolean | undefined;
}

/** One kind of file that tuples are imported from. The code behind it loads when such a file is met. */
export interface ImporterSpec {
  readonly name: ImporterName;
  readonly title: string;
  detect(source: ImportSource): boolean;
  /** @throws GateError RG-IMPORT, from what is loaded */
  load(): Promise<(source: ImportSource) => Promise<Imported>>;
}
