import type { GitRepository } from '../git/index.ts';

/** How a path of the work tree differs from HEAD. */
export type WorkTreeChange =
  /** `link`: something is there, but no file: a symbolic link or a submodule. */
  | { readonly path: string; readonly state: 'absent'; readonly link: boolean }
  /** As staged: the index knows its blob. */
  | { readonly path: string; readonly state: 'staged'; readonly mode: string; readonly oid: string }
  /** Other bytes than the index, or unknown to it. */
  | { readonly path: string; readonly state: 'changed'; readonly tracked: boolean };

const ARGS = [
  'status',
  '--porcelain=v2',
  '-z',
  '--no-renames',
  '--untracked-files=all',
  '--ignore-submodules=all',
  '--no-ahead-behind',
] as const;
/** Beyond this many paths the command line grows too long; looking at the whole work tree is right too, only slower. */
const PATHSPEC_LIMIT = 200;
const ABSENT = '000000';
const REGULAR = /^100/;

/** What differs from HEAD below `roots`. git decides by its index and through its filters, so a check-out with other line ends is no change. */
export async function readStatus(repository: GitRepository, roots: readonly string[] | undefined): Promise<WorkTreeChange[]> {
  const limited = roots && roots.length <= PATHSPEC_LIMIT && !roots.includes('') ? roots : [];
  const { stdout } = await repository.run([...ARGS, '--', ...limited.map((root) => `:(top,literal)${root}`)]);
  return parseStatus(Buffer.from(stdout).toString('utf8'));
}

/** Parses `status --porcelain=v2 -z` (git-status, "Porcelain Format Version 2"). */
export function parseStatus(text: string): WorkTreeChange[] {
  return text
    .split('\0')
    .filter(Boolean)
    .flatMap((record) => parseRecord(record) ?? []);
}

function parseRecord(record: string): WorkTreeChange | undefined {
  if (record.startsWith('1 ')) {
    const [xy = '', , , , mode = '', , oid = ''] = record.split(' ').slice(1, 8);
    return change({ path: afterFields(record, 8), mode, oid, staged: xy[1] === '.' });
  }
  if (record.startsWith('u ')) return change({ path: afterFields(record, 10), mode: record.split(' ')[6] ?? '', oid: '', staged: false });
  // A folder with a repository of its own ends with a slash: not ours to look into.
  if (record.startsWith('? ') && !record.endsWith('/')) return { path: record.slice(2), state: 'changed', tracked: false };
  return undefined;
}

/** A path may hold spaces; it is all that follows the fixed fields. */
function afterFields(record: string, count: number): string {
  let at = 0;
  for (let field = 0; field < count; field += 1) at = record.indexOf(' ', at) + 1;
  return record.slice(at);
}

function change({ path, mode, oid, staged }: { path: string; mode: string; oid: string; staged: boolean }): WorkTreeChange {
  if (mode === ABSENT || !REGULAR.test(mode)) return { path, state: 'absent', link: mode !== ABSENT };
  return staged ? { path, state: 'staged', mode, oid } : { path, state: 'changed', tracked: true };
}
