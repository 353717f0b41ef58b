import { ENGINES, GATE_REGISTRY, type GateContext, runGates } from '../../gates/index.ts';
import { globRoots, type Release, type ReleaseWindow, resolveWindow } from '../../window/index.ts';
import type { CommittedTree } from '../../write-back/index.ts';
import { targetsOf } from '../can-i-rollback/targets.ts';
import type { Session } from './session.ts';

export interface ReleaseAnswer {
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly detail: string;
  /** The configuration says that what is not known blocks. */
  readonly mustBeKnown: boolean;
}

/** Findings that are told one by one. */
const SHOWN = 3;

/** Whether the release `target` can read what the release `running` writes: the question of `can-i-rollback`, between two commits. */
export async function compareReleases(session: Session, running: CommittedTree, target: CommittedTree): Promise<ReleaseAnswer> {
  const { config, host, configPath } = session;
  const gates = GATE_REGISTRY.filter(({ id }) => id === 'compat');
  const window = await windowOf(session, running, target);
  const context: GateContext = {
    config,
    policy: { file: configPath, from: 'candidate', commit: undefined, changed: false },
    window,
    environments: [],
    engines: ENGINES,
    signal: host.signal,
  };
  const result = await runGates(gates, context);
  const [found] = targetsOf(window.earlier, result);
  if (!found) return { answer: 'unknown', detail: 'nothing was compared', mustBeKnown: false };
  const broken = found.findings.filter(({ severity }) => severity === 'error');
  const told = broken.slice(0, SHOWN).map(({ message, place }) => (place ? `${place.file}: ${message}` : message));
  const detail = [found.reason, ...told].join('; ');
  return { answer: found.answer, detail, mustBeKnown: found.answer === 'unknown' && broken.length > 0 };
}

async function windowOf({ config }: Session, running: CommittedTree, target: CommittedTree): Promise<ReleaseWindow> {
  const globs = config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]);
  const { tags, prereleases } = config.releases;
  const roots = globRoots(globs);
  const open = ({ repository, commit }: CommittedTree): Promise<ReleaseWindow> =>
    resolveWindow({ repository, tags, prereleases, window: 0, head: commit, roots, globs });
  const [now, then] = [await open(running), await open(target)];
  const earlier: Release = { ...then.candidate, label: 'N-1', tag: undefined };
  return {
    candidate: now.candidate,
    earlier: [earlier],
    notes: [],
    changedSince: (release, extensions) => now.changedSince(release, extensions),
  };
}
