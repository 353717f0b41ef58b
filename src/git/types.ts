/** What a git command left behind. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface GitRunOptions {
  /** Fed to standard input. */
  readonly input?: string | Uint8Array;
  /** Added to the environment, such as an index file or credentials (never in argv). */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no error (default: 0 only). */
  readonly allow?: readonly number[];
}

export interface GitObject {
  readonly oid: string;
  readonly type: 'blob' | 'tree' | 'commit' | 'tag';
  readonly data: Uint8Array;
}

/** An entry of a tree. `mode` as git prints it: `100644`, `100755`, `120000`, `040000`, `160000`. */
export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
}

/** What was asked of git so far: proof that unchanged contents are not read. */
export interface GitStatistics {
  /** Processes started, the batch process included. */
  readonly processes: number;
  /** Objects that git sent, by type. */
  readonly objects: Readonly<Record<GitObject['type'], number>>;
}

/** One repository. Every path and argument is passed as an argument array; nothing goes through a shell. */
export interface GitRepository {
  /** Absolute path of the work tree (or of a bare repository). */
  readonly directory: string;
  /** No work tree. */
  readonly bare: boolean;
  /** History is cut: commits and tags may be missing. */
  readonly shallow: boolean;
  /** Runs `git ARGS`. @throws GateError RG-GIT with the command and stderr when the exit code is not allowed */
  run(args: readonly string[], options?: GitRunOptions): Promise<GitResult>;
  /** Standard output as UTF-8 text without the final line end. */
  text(args: readonly string[], options?: GitRunOptions): Promise<string>;
  /** Reads an object by oid or expression (`v1.2.3^{commit}`, `HEAD:deploy/a.yaml`) through the one `cat-file --batch` process; `undefined` when missing. */
  object(name: string): Promise<GitObject | undefined>;
  /**
   * All files of a commit or tree, recursively, read through the same process; unchanged subtrees are parsed once.
   * `roots` leaves out everything that is neither one of these paths nor below one.
   * @throws GateError RG-GIT when `name` is no commit or tree, or the tree is unreasonably large
   */
  tree(name: string, roots?: readonly string[]): Promise<ReadonlyMap<string, TreeEntry>>;
  statistics(): GitStatistics;
  /** Ends the batch process. */
  close(): Promise<void>;
}
