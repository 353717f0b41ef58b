import type { Config } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, type Verdict } from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import type { LedgerRecord } from '../../ledger/index.ts';
import type { Reference } from '../../pins/index.ts';
import type { KeepOptions, KeepReport, PrunedTag } from '../../registry/index.ts';
import { gitChannel } from '../../write-back/index.ts';
import { openLedger } from '../rollback/open-ledger.ts';
import { selectEnvironments } from '../shared/environments.ts';
import { readConfig } from '../shared/read-config.ts';
import { chooseRemote, listRemotes, readToken } from '../rollback/session.ts';
import { textOption } from '../rollback/with-session.ts';
import { registryOptions } from '../shared/registries.ts';
import { imagesOf, type KeptImage, tuplesToKeep } from './choose.ts';
import { render, toJson } from './report.ts';

const DEFAULT_KEEP = { releases: 3, prefix: 'rollback-gate-keep' } as const;
const NO_REGISTRIES = { platforms: [], tokenServers: [], plainHttp: [] } as const;

/** What became of one image. */
export interface KeptOutcome {
  readonly image: KeptImage;
  readonly report: KeepReport;
}

/** What became of the tags of one repository that are not needed. */
export interface PruneOutcome {
  readonly repository: string;
  readonly tags: readonly PrunedTag[];
  /** Why nothing was looked at. */
  readonly problem?: string;
}

/** Tags what rollbacks may need. @throws GateError RG-USAGE, RG-CONFIG-*, RG-LEDGER-* */
export async function keep(input: CommandInput, host: Host): Promise<CommandResult> {
  const config = await readConfig(host.directory, textOption(input, 'config'));
  const wanted = selectEnvironments(config, textOption(input, 'environment')).map(({ name }) => name);
  const ledgers = await readLedgers(config, input, host);
  const settings = { ...DEFAULT_KEEP, ...config.registries?.keep };
  const count = countOf(textOption(input, 'releases')) ?? settings.releases;
  const chosen = (names: readonly string[]): readonly KeptImage[] => imagesOf(names.flatMap((name) => targetsOf(name, ledgers, count)));
  const options: KeepOptions = {
    ...(await registryOptions(host, config.registries ?? NO_REGISTRIES)),
    prefix: settings.prefix,
    dryRun: input.options['dry-run'] === true,
  };
  const { keepImage } = await import('../../registry/index.ts');
  const kept: KeptOutcome[] = [];
  for (const image of chosen(wanted)) {
    host.signal.throwIfAborted();
    kept.push({ image, report: await keepImage(image.reference, options) });
  }
  const pruned = input.options['prune'] === true ? await pruneAll(chosen([...config.environments.keys()]), kept, options) : [];
  const dryRun = options.dryRun === true;
  return { verdict: verdictOf(kept), json: toJson(kept, pruned, dryRun), text: render(kept, pruned, dryRun) };
}

function verdictOf(kept: readonly KeptOutcome[]): Verdict {
  const verdicts = new Set(kept.map(({ report }) => report.verdict));
  if (verdicts.has('gone') || verdicts.has('mismatch')) return 'fail';
  if (verdicts.has('denied') || verdicts.has('unknown')) return 'inconclusive';
  return verdicts.size === 0 ? 'skipped' : 'pass';
}

type Ledgers = ReadonlyMap<string, readonly LedgerRecord[]>;

function targetsOf(name: string, ledgers: Ledgers, count: number): { environment: string; members: LedgerRecord['tuple']['members'] }[] {
  const others = [...ledgers].filter(([other]) => other !== name).map(([, records]) => records);
  return tuplesToKeep(ledgers.get(name) ?? [], others, count).map(({ tuple }) => ({ environment: name, members: tuple.members }));
}

/** All ledgers are read, whatever is asked for: a tag that another environment needs is needed. */
async function readLedgers(config: Config, input: CommandInput, host: Host): Promise<Ledgers> {
  const repository = await openRepository(host.directory);
  const remote = chooseRemote(await listRemotes(repository), textOption(input, 'remote'), config.ledger.remote) ?? '.';
  const token = readToken(host);
  const git = gitChannel(repository, { remote, clock: host.clock, ...(token ? { token } : {}) });
  try {
    const names = [...config.environments.keys()];
    const store = await openLedger({ host, config, repository, remote, git, secret: () => undefined });
    await store.assertWhole(names);
    const ledgers = new Map<string, readonly LedgerRecord[]>();
    for (const name of names) ledgers.set(name, await store.read(name));
    return ledgers;
  } finally {
    await git.close();
    await repository.close();
  }
}

/** Nothing is removed from a repository in which something that is needed could not be kept: there the old tags may be all there is. */
async function pruneAll(needed: readonly KeptImage[], kept: readonly KeptOutcome[], options: KeepOptions): Promise<PruneOutcome[]> {
  const { keepTag, pruneTags } = await import('../../registry/index.ts');
  const repositories = new Map<string, Reference>();
  for (const { reference } of needed) repositories.set(repositoryOf(reference), reference);
  const outcomes: PruneOutcome[] = [];
  for (const [repository, reference] of repositories) {
    const own = kept.filter(({ image }) => repositoryOf(image.reference) === repository);
    const whole = needed.filter((image) => repositoryOf(image.reference) === repository).length === own.length;
    if (!whole || own.some(({ report }) => report.verdict !== 'ok')) {
      const problem = whole ? 'not all that is needed could be kept' : 'other environments need images of it: prune without --environment';
      outcomes.push({ repository, tags: [], problem });
      continue;
    }
    const tags = new Set(
      own.flatMap(({ image, report }) => [keepTag(options.prefix, image.reference.digest), ...report.kept.map(({ tag }) => tag)]),
    );
    const answer = await pruneTags(reference, tags, options);
    outcomes.push(answer.verdict === 'ok' ? { repository, tags: answer.value } : { repository, tags: [], problem: answer.reason });
  }
  return outcomes;
}

function repositoryOf({ domain, repository }: Reference): string {
  return domain === undefined ? repository : `${domain}/${repository}`;
}

function countOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new GateError('RG-USAGE', `--releases ${text} is no number of releases`, { expected: 'a whole number from 1 to 99' });
}
