import { DEFAULT_CONFIG_PATH, loadConfig } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, type JsonValue } from '../../core/index.ts';
import { type GitRepository, openRepository } from '../../git/index.ts';
import { readRepositoryFile } from '../shared/repository-file.ts';
import { askYes } from './ask.ts';
import { lookBack, type PastRelease } from './history.ts';
import { proposeConfig } from './propose/config.ts';
import { proposeWorkflows } from './propose/workflows.ts';
import { survey } from './survey/index.ts';
import { counted } from '../shared/counted.ts';
import { describeFiles, describeHistory, describeNext, describeSurvey, historyHeadline, PLACEHOLDER } from './tell.ts';
import type { ProposedFile, Survey } from './types.ts';
import { splitExisting, writeFiles } from './write.ts';

const DEFAULT_RELEASES = 10;
const MOST_RELEASES = 100;

/**
 * Looks, proposes, shows, asks, writes. What exists is never changed.
 * @throws GateError RG-USAGE, RG-GIT-MISSING, RG-PATH, RG-FILE
 */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const releases = releasesOption(input);
  const repository = await openRepository(host.directory);
  try {
    if (repository.bare) {
      throw new GateError('RG-GIT', 'a bare repository has no files to look at', { hint: 'run it in a clone with a work tree' });
    }
    return await initialise({ repository, input, host, releases });
  } finally {
    await repository.close();
  }
}

interface Job {
  readonly repository: GitRepository;
  readonly input: CommandInput;
  readonly host: Host;
  readonly releases: number;
}

async function initialise(job: Job): Promise<CommandResult> {
  const { repository, host, releases } = job;
  const found = await survey(repository);
  host.write(describeSurvey(found));
  const existing = await readRepositoryFile(repository.directory, DEFAULT_CONFIG_PATH);
  const text = existing ?? proposeConfig(found);
  const config = loadConfig(text, DEFAULT_CONFIG_PATH);
  const past = found.hasCommits ? await pastReleases({ repository, config, file: DEFAULT_CONFIG_PATH, releases, host }) : [];
  host.write(describeHistory(past));
  const action = actionOf(host);
  const proposed = [
    { path: DEFAULT_CONFIG_PATH, text, what: 'what is checked, watched and taken back' },
    ...proposeWorkflows(found, action),
  ];
  const { fresh, kept } = await splitExisting(repository.directory, proposed);
  host.write(describeFiles(fresh));
  for (const { path } of kept) host.write(`\n${path} is there already and stays as it is.\n`);
  const written = fresh.length > 0 && (await wantsToWrite(job, fresh));
  if (written) await writeFiles(repository.directory, fresh);
  host.write(`\n${closing(fresh, written)}\n`);
  if (written) host.write(`Next:\n${describeNext(found, action.action)}`);
  return { verdict: 'pass', json: toJson(found, past, { fresh, kept, written }) };
}

async function pastReleases(options: Parameters<typeof lookBack>[0]): Promise<readonly PastRelease[]> {
  try {
    return await lookBack(options);
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'RG-GIT-SHALLOW') throw error;
    options.host.write(`\nNo look back at earlier releases: ${error.message}. To have one: ${error.hint ?? ''}\n`);
    return [];
  }
}

async function wantsToWrite({ input, host }: Job, files: readonly ProposedFile[]): Promise<boolean> {
  if (input.options['print'] === true) return false;
  if (input.options['yes'] === true) return true;
  return host.interactive === true && askYes(host, `\nWrite ${counted(files.length, 'file')}?`);
}

function closing(fresh: readonly ProposedFile[], written: boolean): string {
  if (fresh.length === 0) return 'There is nothing to write. `rollback-gate doctor` says what could be better.';
  if (!written) return `Nothing was written. \`rollback-gate init --yes\` writes ${fresh.map(({ path }) => path).join(', ')}.`;
  return `Written: ${fresh.map(({ path }) => path).join(', ')}.`;
}

/** Where this very action comes from, as the runner says, else a placeholder that a person replaces. */
function actionOf(host: Host): { readonly action: string; readonly ref: string } {
  const [action, ref] = [host.env('GITHUB_ACTION_REPOSITORY'), host.env('GITHUB_ACTION_REF')];
  const isName = action !== undefined && /^[\w.-]+\/[\w.-]+$/.test(action);
  return isName && ref !== undefined && /^[\w./-]+$/.test(ref) ? { action, ref } : { action: PLACEHOLDER, ref: 'v1' };
}

function releasesOption({ options }: CommandInput): number {
  const text = options['releases'];
  if (text === undefined) return DEFAULT_RELEASES;
  const value = typeof text === 'string' && /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (value <= MOST_RELEASES) return value;
  throw new GateError('RG-USAGE', `--releases is ${JSON.stringify(text)}`, { expected: `a whole number from 0 to ${MOST_RELEASES}` });
}

interface Written {
  readonly fresh: readonly ProposedFile[];
  readonly kept: readonly ProposedFile[];
  readonly written: boolean;
}

function toJson(found: Survey, past: readonly PastRelease[], { fresh, kept, written }: Written): JsonValue {
  const state = written ? 'written' : 'proposed';
  return {
    survey: JSON.parse(JSON.stringify(found)) as JsonValue,
    history: {
      headline: past.length > 0 ? historyHeadline(past) : '',
      releases: past.map(({ tag, against, state: outcome, findings, reason }) => ({
        tag,
        against: [...against],
        state: outcome,
        findings: findings.map(({ rule, message, place }) => ({ rule, message, file: place?.file ?? null, line: place?.line ?? null })),
        ...(reason === undefined ? {} : { reason }),
      })),
    },
    files: [...fresh.map(({ path, text }) => ({ path, state, text })), ...kept.map(({ path }) => ({ path, state: 'kept' }))],
  };
}
