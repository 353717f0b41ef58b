import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandInput, type CommandResult, GateError, type Host, type JsonObject } from '../../core/index.ts';
import { openRepository } from '../../git/index.ts';
import {
  isManifestName,
  type LeftOut,
  type ManifestSource,
  type Proposal,
  type ProposedPin,
  proposePins,
  renderProposal,
} from '../../pins/index.ts';
import { readManifest } from './file.ts';

/** Files are read one after the other; a repository of more manifests is told to name folders. */
const MAX_FILES = 20_000;
/** Larger files are bundles that a program made. */
const MAX_BYTES = 4 * 1024 * 1024;
/** All of it is kept until the proposal is made. */
const MAX_TOTAL = 256 * 1024 * 1024;
/** A name that a configuration can have. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Always passes: finding nothing is an answer. @throws GateError RG-USAGE, RG-GIT-MISSING */
export async function runDiscover({ positionals, options }: CommandInput, host: Host): Promise<CommandResult> {
  const { environment } = options;
  if (environment !== undefined && (typeof environment !== 'string' || !NAME.test(environment))) {
    throw new GateError('RG-USAGE', '--environment is no name', { expected: 'letters, digits, `.`, `_` and `-`' });
  }
  const { top, files } = await listFiles(host.directory, positionals);
  const paths = files.filter(isManifestName);
  if (paths.length > MAX_FILES) {
    throw new GateError('RG-USAGE', `there are ${paths.length} manifests`, {
      expected: `${MAX_FILES} at most`,
      hint: 'name the folders to look into',
    });
  }
  const skipped: LeftOut[] = [];
  const sources: ManifestSource[] = [];
  let total = 0;
  for (const path of paths) {
    host.signal.throwIfAborted();
    if (total > MAX_TOTAL) {
      skipped.push({ file: path, reason: 'so much was read already that it was not looked at: name the folders to look into' });
      continue;
    }
    const source = await readSource(top, path, skipped);
    if (source) sources.push(source);
    total += source?.bytes.length ?? 0;
  }
  const found = proposePins(sources, environment);
  const proposal: Proposal = { ...found, leftOut: [...found.leftOut, ...skipped] };
  const text = renderProposal(proposal);
  return { verdict: 'pass', text, json: toJson(proposal, text) };
}

/** What git tracks, and what it would: not what is ignored. Paths are relative to the top of the work tree, as a configuration has them. */
async function listFiles(directory: string, wanted: readonly string[]): Promise<{ top: string; files: readonly string[] }> {
  const repository = await openRepository(directory);
  try {
    const listed = ['ls-files', '--full-name', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
    const args = ['-C', directory, '--literal-pathspecs', ...listed, '--', ...wanted];
    const { stdout } = await repository.run(args);
    const files = new TextDecoder().decode(stdout).split('\0');
    return { top: repository.directory, files: files.filter((path) => path !== '').sort() };
  } finally {
    await repository.close();
  }
}

async function readSource(directory: string, path: string, skipped: LeftOut[]): Promise<ManifestSource | undefined> {
  try {
    if ((await lstat(join(directory, path)).catch(() => undefined))?.isSymbolicLink() === true) {
      skipped.push({ file: path, reason: 'a symbolic link: pin the file that it leads to' });
      return undefined;
    }
    const { name, bytes } = await readManifest(directory, path);
    if (bytes.length <= MAX_BYTES) return { path: name, bytes };
    skipped.push({ file: path, reason: `larger than ${MAX_BYTES / 1024 / 1024} MiB: a program made it` });
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    skipped.push({ file: path, reason: error.message });
  }
  return undefined;
}

function toJson({ environments, leftOut, warnings, files }: Proposal, config: string): JsonObject {
  return {
    files,
    environments: Object.fromEntries(environments.map(({ name, pins }) => [name, pins.map(pinJson)])),
    leftOut: leftOut.map((one) => ({ ...one })),
    warnings: [...warnings],
    config,
  };
}

function pinJson({ name, file, role, reading }: ProposedPin): JsonObject {
  const { selector, value, digest, mutability, place, sharedBy } = reading;
  return { name, file, selector, role, value, digest: digest ?? null, mutability, line: place.line, column: place.column, sharedBy };
}
