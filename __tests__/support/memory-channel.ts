import type { Change, Channel, CommitOutcome } from '../../src/write-back/index.ts';

interface Version {
  readonly head: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
}

/** Branches in memory that behave like a remote: a commit is taken only on exactly the head that is there. */
export interface MemoryChannel extends Channel {
  /** All commits of a branch, oldest first. */
  log(branch: string): readonly Version[];
  /** A file at the head, as text. */
  text(branch: string, path: string): string | undefined;
  /** Somebody else's commit. */
  push(branch: string, files: Readonly<Record<string, string>>, message?: string): void;
  /** What the next commits are answered with instead of being taken; empty = nothing special. */
  readonly answers: CommitOutcome[];
  /** Called before every commit, for whatever should happen in between. */
  beforeCommit: (branch: string, change: Change) => void;
}

export function memoryChannel(branches: Readonly<Record<string, Readonly<Record<string, string>>>> = {}): MemoryChannel {
  const logs = new Map<string, Version[]>();
  let count = 0;
  const add = (branch: string, files: ReadonlyMap<string, Uint8Array>, message: string): string => {
    const log = logs.get(branch) ?? [];
    const head = (count++).toString(16).padStart(40, '0');
    log.push({ head, files: new Map([...(log.at(-1)?.files ?? []), ...files]), message });
    logs.set(branch, log);
    return head;
  };
  const encode = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
    new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  for (const [branch, files] of Object.entries(branches)) add(branch, encode(files), 'first');
  const channel: MemoryChannel = {
    id: 'memory',
    answers: [],
    beforeCommit: () => {},
    snapshot: (branch) => {
      const version = logs.get(branch)?.at(-1);
      return Promise.resolve({ head: version?.head, read: (path) => Promise.resolve(version?.files.get(path)) });
    },
    commit: (branch, base, change) => {
      channel.beforeCommit(branch, change);
      const answer = channel.answers.shift();
      if (answer) return Promise.resolve(answer);
      if (logs.get(branch)?.at(-1)?.head !== base) return Promise.resolve({ result: 'stale' });
      return Promise.resolve({ result: 'committed', commit: add(branch, change.files, change.message) });
    },
    log: (branch) => logs.get(branch) ?? [],
    text: (branch, path) => {
      const bytes = logs.get(branch)?.at(-1)?.files.get(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    push: (branch, files, message = 'somebody else') => {
      add(branch, encode(files), message);
    },
  };
  return channel;
}
