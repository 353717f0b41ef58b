import type { SelectorConfig } from '../../config/index.ts';
import { GateError, GateErrors, type Role } from '../../core/index.ts';
import { listPins } from '../read.ts';
import type { PinReading } from '../types.ts';
import { agreeingDependencies, disagreeing, isDependency } from './dvc.ts';
import { asideFolder, environmentOf } from './environment.ts';
import { nameOf } from './name.ts';

/** A file of the repository. */
export interface ManifestSource {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A pin that a configuration could have. */
export interface ProposedPin {
  readonly name: string;
  readonly file: string;
  readonly config: SelectorConfig;
  readonly role: Role;
  readonly reading: PinReading;
}

export interface ProposedEnvironment {
  readonly name: string;
  readonly pins: readonly ProposedPin[];
}

/** Something that was looked at and is no proposal. */
export interface LeftOut {
  readonly file: string;
  readonly selector?: string;
  readonly value?: string;
  readonly reason: string;
}

export interface Proposal {
  readonly environments: readonly ProposedEnvironment[];
  readonly leftOut: readonly LeftOut[];
  /** What does not fit together, as sentences. */
  readonly warnings: readonly string[];
  /** Files that were read. */
  readonly files: number;
}

/** A pin with the environment that its path speaks of. */
interface Candidate {
  readonly file: string;
  readonly reading: PinReading;
  readonly environment: string | undefined;
}

const DEFAULT_ENVIRONMENT = 'production';
const TRAFFIC = 'traffic moves while a release is rolled out: make it a pin where a rollback shall move it back';

/**
 * Which pins a configuration could have: by environment as paths speak of them, with a reason for everything that is left out.
 * @param environment takes the pins of files whose path names no environment (default: `production`, where no path names any), and
 *   leaves out what belongs to others
 */
export function proposePins(sources: readonly ManifestSource[], environment?: string): Proposal {
  const leftOut: LeftOut[] = [];
  const candidates = sources.flatMap((source) => readSource(source, leftOut));
  const agreeing = agreeingDependencies(candidates);
  const guessed = new Set(candidates.flatMap((one) => one.environment ?? []));
  const fallback = environment ?? (guessed.size === 0 ? DEFAULT_ENVIRONMENT : undefined);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = candidate.environment ?? fallback;
    const reason =
      reasonAgainst(candidate, agreeing) ?? (name === undefined ? 'its path names no environment: shared by all of them?' : undefined);
    if (reason !== undefined || name === undefined) leftOut.push(leaveOut(candidate, reason ?? ''));
    else if (environment !== undefined && name !== environment) leftOut.push(leaveOut(candidate, `belongs to ${name}`));
    else groups.set(name, [...(groups.get(name) ?? []), candidate]);
  }
  const environments = [...groups].map(([name, list]) => ({ name, pins: namePins(list) })).sort(byName);
  const warnings = disagreeing(candidates).map(
    ({ path, places }) => `${path} has different hashes in ${places.join(' and ')}: one of them was changed and the other not`,
  );
  return { environments, leftOut, warnings, files: sources.length };
}

function byName(a: ProposedEnvironment, b: ProposedEnvironment): number {
  const rank = ({ name }: ProposedEnvironment): number => (name === DEFAULT_ENVIRONMENT ? 0 : 1);
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}

function readSource({ path, bytes }: ManifestSource, leftOut: LeftOut[]): Candidate[] {
  const folder = asideFolder(path);
  if (folder !== undefined) return [];
  try {
    const environment = environmentOf(path);
    const readings = listPins(path, bytes);
    if (readings.length === 0 && path.endsWith('.dvc'))
      leftOut.push({ file: path, reason: 'names no hash, so nothing says which data it means' });
    return readings.map((reading) => ({ file: path, reading, environment }));
  } catch (error) {
    if (!(error instanceof GateError || error instanceof GateErrors)) throw error;
    const [first] = error instanceof GateErrors ? error.errors : [error];
    leftOut.push({ file: path, reason: first?.message ?? 'cannot be read' });
    return [];
  }
}

function leaveOut({ file, reading }: Candidate, reason: string): LeftOut {
  return { file, selector: reading.selector, value: reading.value, reason };
}

/** Why a pin is no proposal, as a sentence; `undefined` when it is one. */
function reasonAgainst({ file, reading }: Candidate, agreeing: ReadonlySet<PinReading>): string | undefined {
  if (reading.value === '') return 'it is empty';
  if (reading.mutability === 'variable') return 'it is filled in from a variable: pin the file that sets it';
  if (/(?:^|\/)\.github\//.test(file) || /(?:^|\/)action\.ya?ml$/.test(file))
    return 'it decides what a workflow runs, not what is deployed';
  if (reading.config.locator === 'dockerfile') return 'it decides what is built, not what is deployed';
  if (reading.role === 'traffic') return TRAFFIC;
  if (isDependency(reading) && !agreeing.has(reading)) return 'a dependency that no DVC file of this repository tracks: git has it';
  return undefined;
}

function namePins(candidates: readonly Candidate[]): ProposedPin[] {
  const taken = new Set<string>();
  return candidates.map(({ file, reading }) => {
    const base = nameOf(reading.config, reading.moves === 'tag' ? '' : reading.value);
    let name = base;
    for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}`;
    taken.add(name);
    return { name, file, config: reading.config, role: reading.role ?? 'other', reading };
  });
}
