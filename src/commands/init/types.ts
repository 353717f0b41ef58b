import type { FormatName } from '../../config/index.ts';
import type { ProposedEnvironment } from '../../pins/index.ts';

/** A file of the work tree that may matter, with the beginning of its text. */
export interface SurveyedFile {
  readonly path: string;
  /** At most 4 KiB; bytes that are no UTF-8 are replaced. */
  readonly head: string;
}

/** Schemas of one format, by the fewest globs that match them and nothing else. */
export interface SchemaGroup {
  readonly format: FormatName;
  readonly title: string;
  readonly globs: readonly string[];
  readonly files: number;
}

/** A contract with the data that lies beside it. */
export interface ContractGroup {
  readonly contract: string;
  readonly data: readonly string[];
  readonly consumers: readonly string[];
}

/** Tags of one component that hold semantic versions. */
export interface TagGroup {
  /** `v*`, `api/v*`. */
  readonly pattern: string;
  readonly count: number;
  /** The highest version's tag. */
  readonly newest: string;
}

/** All that was found. */
export interface Survey {
  readonly files: number;
  readonly schemas: readonly SchemaGroup[];
  readonly contracts: readonly ContractGroup[];
  readonly tags: readonly TagGroup[];
  readonly environments: readonly ProposedEnvironment[];
  /** Workflow files that are there. */
  readonly workflows: readonly string[];
  /** Schemas and manifests in folders of tests, examples and other people's code, which were left out. */
  readonly leftOut: number;
  readonly hasCommits: boolean;
}

/** A file that would be written. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string;
  readonly what: string;
}
