import type { Config } from '../../config/index.ts';
import { type Finding, GateError, type Host, toGateErrors } from '../../core/index.ts';
import { ENGINES, GATE_REGISTRY, runGates } from '../../gates/index.ts';
import type { GitRepository } from '../../git/index.ts';
import { globRoots, resolveWindow } from '../../window/index.ts';

/** What the gate would have said of one release before it went out. */
export interface PastRelease {
  readonly tag: string;
  /** Earlier releases it was held against, N-1 first. */
  readonly against: readonly string[];
  readonly state: 'safe' | 'no-way-back' | 'breaks-readers' | 'unknown';
  /** Most severe first. */
  readonly findings: readonly Finding[];
  /** Why nothing is known of it. */
  readonly reason?: string;
}

export interface HistoryOptions {
  readonly repository: GitRepository;
  readonly config: Config;
  readonly file: string;
  /** How many releases, newest first. */
  readonly releases: number;
  readonly host: Host;
}

/**
 * Holds the last releases against the two before each, with today's configuration. Only schemas are compared: what registries and
 * environments held then is not known any more.
 */
export async function lookBack(options: HistoryOptions): Promise<readonly PastRelease[]> {
  const { config, releases, host } = options;
  if (config.schemas.length === 0 || releases === 0) return [];
  const window = await resolveWindow({ ...windowOptions(options), window: releases, roots: [] });
  const tags = window.earlier.flatMap(({ tag }) => (tag === undefined ? [] : [tag]));
  const own = window.candidate.tag;
  const wanted = (own === undefined ? tags : [own, ...tags]).slice(0, releases);
  const past: PastRelease[] = [];
  for (const [index, tag] of wanted.entries()) {
    host.signal.throwIfAborted();
    host.progress(`Looking back at ${tag} (${index + 1} of ${wanted.length})`);
    const one = await lookAt(tag, options).catch((error: unknown) => unknownRelease(tag, error));
    if (one) past.push(one);
  }
  return past;
}

type Asked = Pick<HistoryOptions, 'repository' | 'config'>;

function windowOptions({ repository, config }: Asked): { repository: GitRepository; tags: string; prereleases: boolean } {
  return { repository, tags: config.releases.tags, prereleases: config.releases.prereleases };
}

async function lookAt(tag: string, options: HistoryOptions): Promise<PastRelease | undefined> {
  const { config, host, file } = options;
  const globs = config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]);
  const asked = { ...windowOptions(options), window: config.releases.window, head: `refs/tags/${tag}`, roots: globRoots(globs), globs };
  const window = await resolveWindow(asked);
  // The first release has nothing before it that it could hurt.
  if (window.earlier.length === 0) return undefined;
  const gates = GATE_REGISTRY.filter(({ id }) => id === 'compat');
  const policy = { file, from: 'candidate', commit: undefined, changed: false } as const;
  const result = await runGates(gates, { config, policy, window, environments: [], engines: ENGINES, signal: host.signal });
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  const against = window.earlier.map((release) => release.tag ?? '');
  const state = stateOf(errors, result.tally);
  const reason = state === 'unknown' ? { reason: 'none of its schemas could be compared' } : {};
  return { tag, against, state, findings: errors, ...reason };
}

function stateOf(errors: readonly Finding[], { asked, answered }: { asked: number; answered: number }): PastRelease['state'] {
  if (errors.some(({ direction }) => direction === 'rollback')) return 'no-way-back';
  if (errors.length > 0) return 'breaks-readers';
  return asked > 0 && answered === 0 ? 'unknown' : 'safe';
}

function unknownRelease(tag: string, error: unknown): PastRelease {
  const [first] = toGateErrors(error);
  if (!(first instanceof GateError) || first.code === 'RG-INTERNAL') throw error;
  return { tag, against: [], state: 'unknown', findings: [], reason: first.message };
}
