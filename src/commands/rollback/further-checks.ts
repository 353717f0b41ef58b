import type { Config } from '../../config/index.ts';
import { GateError, toGateErrors, type Tuple, tupleId } from '../../core/index.ts';
import { currentDeployment, type LedgerRecord } from '../../ledger/index.ts';
import type { AskAttestation } from '../../registry/index.ts';
import { askAttested, type PinsAt, type ReadinessCheck } from '../../rollback/index.ts';
import type { CommittedTree } from '../../write-back/index.ts';
import { reachAttestations } from '../shared/attestations.ts';
import { askProbe } from '../shared/probe.ts';
import { readRepositoryFile } from '../shared/repository-file.ts';
import { codeOf } from './code-of.ts';
import type { Session } from './session.ts';

export interface Subject {
  readonly at: PinsAt;
  readonly target: LedgerRecord;
  readonly records: readonly LedgerRecord[];
}

/** The code of both releases; undefined where it is not known. */
interface Sides {
  readonly running: CommittedTree | undefined;
  readonly target: CommittedTree | undefined;
}

/** What the configuration wants to know beside pins and ledger before a tuple is restored: migrations, schemas, answers of services. */
export function furtherChecks(session: Session, subject: Subject): readonly (() => Promise<ReadinessCheck>)[] {
  const { config, environment } = session;
  let sides: Promise<Sides> | undefined;
  const code = (): Promise<Sides> => (sides ??= readSides(session, subject));
  return [
    ...(config.migrations ? [async () => checkMigrations(session, await code())] : []),
    ...(config.schemas.length > 0 ? [async () => checkSchemas(session, await code())] : []),
    ...(environment.rollback?.ready ?? []).map((probe) => () => askProbe(session, probe, subject.target.tuple)),
    ...(config.registries?.attestations ? [() => checkAttested(session, subject, config.registries)] : []),
  ];
}

/** The trusted root is that of the configuration that decides here: the one in the work tree. */
function checkAttested({ host }: Session, { at, target }: Subject, registries: Config['registries']): Promise<ReadinessCheck> {
  const ask = async (): Promise<AskAttestation> => {
    const read = async (path: string): Promise<Uint8Array | undefined> => {
      const text = await readRepositoryFile(host.directory, path);
      return text === undefined ? undefined : Buffer.from(text);
    };
    const found = registries && (await reachAttestations(host, registries, read));
    if (!found) throw new GateError('RG-CONFIG-INVALID', 'no attestations are configured');
    return found;
  };
  return askAttested({ at, target, ask, clock: host.clock, signal: host.signal });
}

async function readSides(session: Session, { at, target, records }: Subject): Promise<Sides> {
  const deployed = currentDeployment(records);
  const commit = deployed?.tupleId === tupleId(at.tuple) ? deployed.commit : undefined;
  const side = (tuple: Tuple, own: string | undefined): Promise<CommittedTree | undefined> => codeOf(session, tuple, own);
  return {
    running: await side(at.tuple, commit ?? (await session.readHead()).head),
    target: await side(target.tuple, target.commit ?? commitOf(records, target)),
  };
}

/** A verification need not name a commit; the deployment before it does. */
function commitOf(records: readonly LedgerRecord[], { tupleId: id }: LedgerRecord): string | undefined {
  return records.findLast((record) => record.tupleId === id && record.commit !== undefined)?.commit;
}

const NO_CODE = 'the code of one of both releases is not known: give the environment a pin of role `code`, or fetch the whole history';

async function checkMigrations({ config, configPath }: Session, { running, target }: Sides): Promise<ReadinessCheck> {
  const { migrations } = config;
  const base = { id: 'migrations', title: 'What the release did to state can be undone' } as const;
  if (!migrations) return { ...base, ok: true, detail: 'no migrations are configured' };
  const open = (detail: string): ReadinessCheck => ({ ...base, ok: migrations.onUnknown === 'warn', unknown: true, detail });
  if (!running || !target) return open(NO_CODE);
  const { declaredIn, describeMigrations, judgeMigrations } = await import('../../migration/index.ts');
  const side = (tree: CommittedTree): Parameters<typeof judgeMigrations>[1] => ({
    label: tree.commit.slice(0, 12),
    files: async () => new Map([...(await tree.repository.tree(tree.commit))].filter(([, { mode }]) => mode.startsWith('100'))),
    read: (path) => tree.read(path),
    declared: async () => declaredIn(await textAt(tree, configPath), configPath),
  });
  try {
    const answer = await judgeMigrations(migrations, side(running), side(target));
    if (answer.answer === 'unknown') return open(describeMigrations(answer));
    const ok = answer.answer === 'reversible';
    const detail = ok ? `${answer.migrations} migrations since, none that cannot be undone` : describeMigrations(answer);
    return { ...base, ok, detail };
  } catch (error) {
    return open(wordsOf(error));
  }
}

/** What an answer is worth in an emergency: only what is known to break stands in the way, and what the configuration says must be known. */
async function checkSchemas(session: Session, { running, target }: Sides): Promise<ReadinessCheck> {
  const base = { id: 'compatible', title: 'The target can read what was written since' } as const;
  if (!running || !target) return { ...base, ok: true, unknown: true, detail: NO_CODE };
  try {
    const { compareReleases } = await import('./compare-releases.ts');
    const { answer, detail, mustBeKnown } = await compareReleases(session, running, target);
    if (answer === 'unknown') return { ...base, ok: !mustBeKnown, unknown: true, detail };
    return { ...base, ok: answer === 'yes', detail };
  } catch (error) {
    return { ...base, ok: true, unknown: true, detail: wordsOf(error) };
  }
}

/** @throws what is a fault of ours */
function wordsOf(error: unknown): string {
  const errors = toGateErrors(error);
  if (errors.some(({ code }) => code === 'RG-INTERNAL')) throw error;
  return errors.map((mendable) => mendable.describe()).join('; ');
}

async function textAt(tree: CommittedTree, path: string): Promise<string | undefined> {
  const bytes = await tree.read(path);
  return bytes && new TextDecoder().decode(bytes);
}
