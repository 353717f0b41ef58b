import { counted } from '../shared/counted.ts';
import type { PastRelease } from './history.ts';
import type { ProposedFile, Survey } from './types.ts';

/** Where the action is to be found when nothing says so. */
export const PLACEHOLDER = 'your-org/rollback-gate';

const STATES: Readonly<Record<PastRelease['state'], string>> = {
  safe: 'could be taken back',
  'no-way-back': 'COULD NOT be taken back',
  'breaks-readers': 'broke what was there',
  unknown: 'unknown',
};

/** What was found, one line each. */
export function describeSurvey({ files, schemas, contracts, tags, environments, workflows, leftOut }: Survey): string {
  const lines = [
    ...schemas.map(
      ({ title, files: count, globs }) =>
        `${title}: ${counted(count, 'file')} (${globs.slice(0, 3).join(', ')}${globs.length > 3 ? ', …' : ''})`,
    ),
    ...(contracts.length > 0
      ? [
          `Data contracts: ${contracts
            .map(({ contract }) => contract)
            .slice(0, 5)
            .join(', ')}`,
        ]
      : []),
    ...tags.slice(0, 3).map(({ pattern, count, newest }) => `Releases: ${counted(count, 'tag')} ${pattern}, newest ${newest}`),
    ...environments.map(
      ({ name, pins }) => `Environment ${name}: ${counted(pins.length, 'pin')}${mutableText(mutablePins(pins), pins.length)}`,
    ),
    ...(workflows.length > 0 ? [`Workflows: ${counted(workflows.length, 'file')}`] : []),
    ...(leftOut > 0 ? [`Left out: ${counted(leftOut, 'file')} in folders of tests, examples, documentation and other people's code`] : []),
  ];
  const found = lines.length > 0 ? lines.map((line) => `  ${line}\n`).join('') : '  nothing that it knows\n';
  return `Looked at ${counted(files, 'file')}:\n${found}`;
}

/** How many values can come to mean something else, so that nobody could restore them. */
export function mutablePins(pins: Survey['environments'][number]['pins']): number {
  return pins.filter(({ reading }) => reading.mutability !== 'none').length;
}

function mutableText(mutable: number, all: number): string {
  if (mutable === 0) return '';
  const which = all === 1 ? 'which' : mutable === all ? 'all of which' : `${mutable} of which`;
  return `, ${which} can come to mean something else`;
}

/** The first report: how many of the last releases could not have been taken back. */
export function describeHistory(past: readonly PastRelease[]): string {
  if (past.length === 0) return '';
  const lines = past.flatMap((one) => {
    const [first] = one.findings;
    const why = one.reason ?? (first ? first.message.replaceAll('`', '') : '');
    const place = first?.place ? `${first.place.file}:${first.place.line}: ` : '';
    const more = one.findings.length > 1 ? ` (and ${one.findings.length - 1} more)` : '';
    return [`  ${one.tag}: ${STATES[one.state]}\n`, ...(why === '' ? [] : [`      ${place}${why}${more}\n`])];
  });
  return `\n${historyHeadline(past)}\n${lines.join('')}`;
}

/** One sentence. Nothing known is never told as safe. */
export function historyHeadline(past: readonly PastRelease[]): string {
  const count = (state: PastRelease['state']): number => past.filter((one) => one.state === state).length;
  const [stuck, broke, unknown] = [count('no-way-back'), count('breaks-readers'), count('unknown')];
  const head = `Of the last ${counted(past.length, 'release')}, ${stuck === 0 ? 'each whose schemas could be compared could have been taken back' : `${stuck} could not have been taken back`}`;
  const more = [...(broke > 0 ? [`${broke} broke what was there`] : []), ...(unknown > 0 ? [`of ${unknown} nothing is known`] : [])];
  return `${[head, ...more].join('; ')}.`;
}

export function describeFiles(files: readonly ProposedFile[]): string {
  return files.map(({ path, text, what }) => `\n--- ${path} (${what})\n${text}`).join('');
}

/** What a person does after the files are written, one line each. */
export function describeNext({ environments }: Survey, action: string): string {
  const mutable = environments.reduce((sum, { pins }) => sum + mutablePins(pins), 0);
  return [
    ...(action === PLACEHOLDER ? [`put the owner of your copy of the action in place of your-org in the workflows`] : []),
    mutable === 0
      ? 'run `rollback-gate check`'
      : `run \`rollback-gate check\`: it refuses ${counted(mutable, 'pin')} until ${mutable === 1 ? 'it names a digest' : 'they name digests'}, and says how to find ${mutable === 1 ? 'it' : 'them'}`,
    'commit, and open a pull request',
    '`rollback-gate doctor` says what else it takes',
  ]
    .map((line) => `  - ${line}\n`)
    .join('');
}
