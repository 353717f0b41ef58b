/** One release, as far as its migrations matter. */
export interface MigrationSide {
  /** How people call it: a tag, a commit, `N`. */
  readonly label: string;
  /** Every regular file with the id of its content. */
  files(): Promise<ReadonlyMap<string, { readonly oid: string }>>;
  read(path: string): Promise<Uint8Array | undefined>;
  /** The names under `migrations.irreversible` in its own configuration; empty when it has none, or none that can be read. */
  declared(): Promise<ReadonlyMap<string, string>>;
}

/**
 * `declared`: the configuration says so. `marked`: the migration says so. `detected`: its statements do so. `unread`: nobody can tell
 * what it does.
 */
export type MigrationReasonKind = 'declared' | 'marked' | 'detected' | 'unread';

/** One thing that lies between two releases and that going back does not undo. */
export interface MigrationReason {
  readonly kind: MigrationReasonKind;
  /** The migration, or the name of the declaration. */
  readonly subject: string;
  readonly line?: number;
  /** In one clause. */
  readonly why: string;
  /** Of the SQL format, for what was detected. */
  readonly rule?: string;
}

/** Whether what the newer release has done to state can be undone, or need not be. */
export interface MigrationAnswer {
  readonly answer: 'reversible' | 'irreversible' | 'unknown';
  /** What stands in the way, the worst first; empty when nothing does. */
  readonly reasons: readonly MigrationReason[];
  /** How many migrations only the newer release has. */
  readonly migrations: number;
}
