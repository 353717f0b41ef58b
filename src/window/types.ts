import type { GitRepository, TreeEntry } from '../git/index.ts';
import type { FoundLines } from './found-lines.ts';

/** A symbolic link or a submodule. */
export interface Link {
  readonly path: string;
  /** What it leads to: the text of a symbolic link, the commit of a submodule; undefined where neither is known. */
  readonly target: string | undefined;
  readonly submodule: boolean;
}

/** One release of the window. */
export interface Release {
  /** `N`, `N-1`, `N-2`, … */
  readonly label: string;
  /** Tag name, or undefined for an untagged N. */
  readonly tag: string | undefined;
  /** Semantic version without prefix, or undefined for an untagged N. */
  readonly version: string | undefined;
  /** Commit oid; undefined for N when it is the work tree. */
  readonly commit: string | undefined;
  /** Regular files of the release by path (no symlinks, no submodules), with blob oids; work tree files are hashed only when git says they differ. */
  files(): Promise<ReadonlyMap<string, TreeEntry>>;
  /** Paths of regular files that globs select, inside or outside of the roots; absent: ask `files`. Of a work tree: outside of the roots those of HEAD. */
  list?(globs: readonly string[]): Promise<readonly string[]>;
  /** What stands below the roots that is a symbolic link or a submodule: its content is not followed. */
  links(): Promise<readonly Link[]>;
  /** Bytes of a regular file, inside or outside of the roots; undefined when absent. Each distinct blob is read once per process. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Git object ids of the contents of regular files, inside or outside of the roots, as git would store them; absent ones are left out. */
  blobs(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Paths of files anywhere, with one of these extensions (`.json`), that hold any of these texts. git searches: no content is read here. */
  search(texts: readonly string[], extensions: readonly string[]): Promise<readonly string[]>;
  /** Lines that hold a text, of files anywhere with one of these extensions. git searches. */
  searchLines(text: string, extensions: readonly string[]): Promise<FoundLines>;
}

/** Something about the window that a person should know: no tags, only one earlier release, tags off the history, … */
export interface WindowNote {
  readonly code: 'no-tags' | 'few-releases' | 'unreachable-tags' | 'candidate-is-tagged' | 'ignored-tags';
  readonly data: Readonly<Record<string, string | number>>;
}

export interface ReleaseWindow {
  readonly candidate: Release;
  /** Paths anywhere, with one of these extensions, that are not the same in N and an earlier release; untracked files are not among them. */
  changedSince(earlier: Release, extensions: readonly string[]): Promise<readonly string[]>;
  /** N-1 first. */
  readonly earlier: readonly Release[];
  readonly notes: readonly WindowNote[];
}

export interface WindowOptions {
  readonly repository: GitRepository;
  readonly tags: string;
  readonly window: number;
  readonly prereleases: boolean;
  /** Commit-ish of N; undefined = the work tree. */
  readonly head?: string;
  /** Paths (files or folders, `''` for everything) outside of which no release lists files. Default: everything. */
  readonly roots?: readonly string[];
  /** Globs of the files that matter: others that changed in the work tree are not hashed and not listed, however many they are. Default: all matter. */
  readonly globs?: readonly string[];
  /**
   * Lines that are looked for in N as soon as a file with one of the extensions is known to have changed in the work tree: whoever asks for
   * them later has not to wait as long. Nothing rests on it.
   */
  readonly ahead?: { readonly text: string; readonly extensions: readonly string[] };
}
