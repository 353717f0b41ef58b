import { type CommandInput, type CommandResult, type Finding, formatPlace, GateError, type Host } from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import { plainLine, truncateUtf8 } from '../../report/index.ts';
import { appendWaivers, formatWaiver, type NewWaiver, waiversPath } from '../../waivers/index.ts';
import { repositoryPath } from '../check/config-source.ts';
import { run as check } from '../check/run.ts';
import { chooseFinding } from './choose.ts';
import { readRepositoryFile, writeRepositoryFile } from '../shared/repository-file.ts';
import { readOptions, type WaiveOptions } from './options.ts';

const COMMENT_BYTES = 200;

/**
 * Checks the candidate as it is now, and makes waivers of the findings asked for: bound to the contents that were compared.
 * @throws GateError RG-USAGE, RG-FILE, RG-PATH, and those of `check`
 */
export async function run(input: CommandInput, host: Host): Promise<CommandResult> {
  const today = new Date(host.clock.now()).toISOString().slice(0, 10);
  const options = readOptions(input, today);
  const { report } = await check({ positionals: [], options: { ...options.check, 'config-from': 'head' } }, host);
  const entries = options.fingerprints.map((digits) => toWaiver(chooseFinding(report?.findings ?? [], digits), options));
  if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length) {
    throw new GateError('RG-USAGE', 'the same finding is named twice', { expected: 'each fingerprint once' });
  }
  const place = await waiversFile(options, host);
  if (options.write) {
    const text = await readRepositoryFile(place.top, place.path);
    await writeRepositoryFile(place.top, place.path, appendWaivers(text, entries, { path: place.path, today }));
  }
  const json = entries.map(({ comment: _comment, blobs, ...rest }) => ({ ...rest, blobs: blobsJson(blobs) }));
  return {
    verdict: 'pass',
    json: { version: 1, file: place.path, written: options.write, waivers: json },
    text: options.write
      ? `${place.path}: ${entries.length === 1 ? 'waiver' : 'waivers'} added. ${MERGE}\n`
      : printed(place.path, entries.map(formatWaiver)),
  };
}

const MERGE = 'It counts once it is on the branch that the change goes into: merge it there first.';

function printed(path: string, items: readonly string[]): string {
  const lines = items.flatMap((item) => item.split('\n')).map((line) => `  ${line}`);
  return `# For ${path}, under \`waivers:\`. ${MERGE}\n${lines.join('\n')}\n`;
}

async function waiversFile({ check: { config } }: WaiveOptions, host: Host): Promise<{ top: string; path: string }> {
  const repository = await openRepository(host.directory);
  try {
    return { top: repository.directory, path: waiversPath(await repositoryPath({ repository, directory: host.directory, path: config })) };
  } finally {
    await repository.close();
  }
}

function toWaiver(finding: ReturnType<typeof chooseFinding>, { reason, owner, expires }: WaiveOptions): NewWaiver {
  const fingerprint = finding.fingerprint.replace(/^sha256:/, '').slice(0, 12);
  return { fingerprint, blobs: finding.blobs, reason, owner, expires, comment: truncateUtf8(commentOf(finding), COMMENT_BYTES) };
}

function commentOf({ rule, place, direction, message }: Finding): string {
  const where = [rule, place && formatPlace(place), direction && `on ${direction}`].filter(Boolean).join(' ');
  return plainLine(`${where}: ${message}`);
}

function blobsJson(blobs: NewWaiver['blobs']): Record<string, { new: string; old: readonly string[] }> {
  return Object.fromEntries(Object.entries(blobs).map(([path, { new: now, old }]) => [path, { new: now, old }]));
}
