import type { Config, EnvironmentConfig } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host } from '../../core/index.ts';
import { ENGINES, GATE_REGISTRY, type Gate, type GatesResult, runGates } from '../../gates/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import type { EventComparison } from '../../github/index.ts';
import { globRoots, type ReleaseWindow, resolveWindow } from '../../window/index.ts';
import { reachAttestations } from '../shared/attestations.ts';
import { worldOf } from '../shared/databases.ts';
import { duckdbFolder } from '../shared/duckdb.ts';
import { selectEnvironments } from '../shared/environments.ts';
import { otherManifests } from '../shared/manifests.ts';
import { probesOf } from '../shared/probe.ts';
import { reachRegistries } from '../shared/registries.ts';
import { readConfig } from './config-source.ts';
import { assertCheckout, eventComparison } from './event.ts';
import { withExcerpts } from './excerpts.ts';
import { type CheckOptions, readOptions } from './options.ts';
import { checkResult } from './report.ts';
import { recordsInClone } from './ledger-source.ts';
import { plannedVersion } from './version.ts';
import { readWaiverSource } from './waiver-source.ts';

/** What is checked, and whose configuration decides. */
interface Sides {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** What the work tree has to hold, when it is the candidate. */
  readonly about: EventComparison | undefined;
}

/**
 * May the candidate be deployed, and could it be taken back?
 * @throws GateError for whatever a person can mend: usage, configuration, git, event
 */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const { result, window } = await examine(readOptions(input), host);
  return checkResult(result, window);
}

/** What the gates say of the candidate, and the releases it was held against. @throws GateError as `run` */
export async function examine(options: CheckOptions, host: Host): Promise<Examined> {
  const sides = await chooseSides(options, host);
  const repository = await openRepository(host.directory);
  try {
    return await examineIn(repository, { options, sides, host });
  } finally {
    await repository.close();
  }
}

export interface Examined {
  readonly result: GatesResult;
  readonly window: ReleaseWindow;
}

interface Job {
  readonly options: CheckOptions;
  readonly sides: Sides;
  readonly host: Host;
}

async function examineIn(repository: GitRepository, { options, sides, host }: Job): Promise<Examined> {
  if (sides.about && sides.head === undefined) await assertCheckout(repository, sides.about, host.env('GITHUB_SHA'));
  const { config, origin } = await readConfig({ repository, directory: host.directory, path: options.config, ...sides });
  const environments = selectEnvironments(config, options.environment);
  const gates = GATE_REGISTRY.filter((gate) => isWanted(gate, options, { config, environments }));
  const window = await openWindow(repository, { config, environments, gates, head: sides.head });
  const now = host.clock.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const complete = options.gates === undefined && options.environment === undefined;
  const waivers = await readWaiverSource({ repository, directory: host.directory, ...sides, origin, today, complete });
  const release = plannedVersion(options.release, config.releases.tags, window);
  const { base } = sides;
  const baseBlobs = base === undefined ? undefined : (paths: readonly string[]) => blobsAt(repository, base, paths);
  const availability = config.registries && (await reachRegistries(host, config.registries));
  const isAsked = gates.some(({ id }) => id === 'attestation');
  const trusted = (path: string): Promise<Uint8Array | undefined> =>
    origin.commit === undefined ? window.candidate.read(path) : bytesAt(repository, origin.commit, path);
  const attestation = isAsked && config.registries ? await reachAttestations(host, config.registries, trusted) : undefined;
  const ledger = (name: string): ReturnType<typeof recordsInClone> => recordsInClone(repository, config.ledger, name);
  const elsewhere = otherManifests(host, repository);
  const judged = {
    manifests: (one: EnvironmentConfig) => elsewhere.read(one),
    askProbe: probesOf(host),
    ledger,
    now,
    today,
    waivers,
    databases: worldOf(host),
    ...duckdbFolder(host),
    ...(availability && { availability }),
    ...(attestation && { attestation }),
    ...(release !== undefined && { release }),
    ...(baseBlobs && { baseBlobs }),
  };
  const context = { config, policy: origin, window, environments, engines: ENGINES, signal: host.signal, ...judged };
  try {
    const result = await runGates(gates, context);
    return { result: { ...result, findings: await withExcerpts(result.findings, window) }, window };
  } finally {
    await elsewhere.close();
  }
}

/** A regular file of a commit. */
async function bytesAt(repository: GitRepository, commit: string, path: string): Promise<Uint8Array | undefined> {
  const entry = (await repository.tree(commit, [path])).get(path);
  return entry?.mode.startsWith('100') === true ? (await repository.object(entry.oid))?.data : undefined;
}

async function blobsAt(repository: GitRepository, commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const tree = await repository.tree(commit, paths);
  return new Map([...tree].map(([path, { oid }]) => [path, oid]));
}

/** Input before event: when it says whose configuration decides, the event need not be one we know. */
async function chooseSides(options: CheckOptions, host: Host): Promise<Sides> {
  const settled = options.base !== undefined || options.configFrom === 'head';
  const event = await eventComparison(host).catch((error: unknown) => {
    if (settled && error instanceof GateError && error.code === 'RG-EVENT') return undefined;
    throw error;
  });
  const configFrom = options.configFrom ?? (options.base === undefined ? event?.configFrom : 'base') ?? 'head';
  const base = options.base ?? event?.base;
  if (configFrom === 'base' && base === undefined) {
    throw new GateError('RG-USAGE', 'the configuration is to come from the base, and no base is known', { hint: 'name it with base' });
  }
  return {
    base: configFrom === 'base' ? base : undefined,
    head: options.head ?? (event?.candidate === 'head' ? event.head : undefined),
    about: event,
  };
}

interface Asked {
  readonly config: Config;
  readonly environments: readonly EnvironmentConfig[];
}

/** Whose configuration decided is told whatever is asked. */
function isWanted(gate: Gate, options: CheckOptions, { config, environments }: Asked): boolean {
  return (gate.id === 'policy' || (options.gates?.includes(gate.id) ?? true)) && gate.isConfigured(config, environments);
}

/** Only what the configuration names is looked at, and earlier releases only when a gate compares with them. */
function openWindow(
  repository: GitRepository,
  { config, environments, gates, head }: Asked & { gates: readonly Gate[]; head: string | undefined },
): Promise<ReleaseWindow> {
  const needsReleases = gates.some((gate) => gate.needsReleases);
  const pinned = environments.flatMap(({ pins }) => pins.map(({ file }) => file));
  const schemas = needsReleases ? config.schemas.flatMap(({ files, operationFiles = [] }) => [...files, ...operationFiles]) : [];
  const contracts = needsReleases ? config.contracts.flatMap(({ contract, data, consumers }) => [contract, ...data, ...consumers]) : [];
  const sealed = environments.flatMap(({ release }) => (release ? [...[...release.seals.values()].flat(), ...release.preprocessing] : []));
  const migrations = needsReleases ? (config.migrations?.files ?? []) : [];
  const named = [...schemas, ...contracts, ...pinned, ...sealed, ...migrations];
  return resolveWindow({
    repository,
    tags: config.releases.tags,
    window: needsReleases ? config.releases.window : 0,
    prereleases: config.releases.prereleases,
    ...(head !== undefined && { head }),
    roots: globRoots(named),
    globs: named,
    // One changed file is compared with all that imports it.
    ...(schemas.some((glob) => glob.endsWith('.proto')) && { ahead: { text: '.proto', extensions: ['.proto'] } }),
  });
}
