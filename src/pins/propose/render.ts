import { yamlComment, yamlText } from '../../core/index.ts';
import type { SelectorConfig } from '../../config/index.ts';
import type { Mutability } from '../types.ts';
import type { LeftOut, Proposal, ProposedPin } from './index.ts';

const MUTABLE: Readonly<Record<Mutability, string | undefined>> = {
  none: undefined,
  tag: 'a tag without digest: `check` refuses it until it names one',
  latest: 'follows `latest`: `check` refuses it',
  untagged: 'names no version: `check` refuses it',
  alias: 'follows an alias: `check` refuses it until it names a version',
  branch: 'follows a branch or tag: `check` refuses it until it names a commit',
  range: 'a range of versions: `check` refuses it until it names one',
  variable: 'filled in from a variable',
  unversioned: 'can be overwritten where it lies: `check` refuses it until it names a version or digest',
};

/** Roles that a selector implies in a configuration. */
const IMAGE_LOCATORS: ReadonlySet<SelectorConfig['locator']> = new Set([
  'kubernetes',
  'kustomize',
  'helm',
  'compose',
  'nomad',
  'dockerfile',
]);
/** Beyond this many, what was left out is counted only. */
const MAX_LEFT_OUT = 60;

/** A configuration to begin with, as YAML that the loader accepts, with a comment wherever something has to be decided. */
export function renderProposal({ environments, leftOut, warnings, files }: Proposal): string {
  const found = environments.reduce((sum, { pins }) => sum + pins.length, 0);
  const head = [
    `# ${counted(found, 'pin')} in ${counted(files, 'file')}. A proposal by the shape of the files: keep what a rollback is to move.`,
    ...warnings.map((warning) => `# Mind: ${yamlComment(warning)}`),
    'version: 1',
  ];
  if (environments.length === 0) return `${[...head, ...leftOutLines(leftOut)].join('\n')}\n`;
  const body = environments.flatMap(({ name, pins }) => [`  ${name}:`, '    pins:', ...pins.flatMap(pinLines)]);
  return `${[...head, 'environments:', ...body, ...leftOutLines(leftOut)].join('\n')}\n`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** A pin as two lines of a configuration, below `pins:` of an environment: a comment with what it holds, and the pin. */
export function pinLines(pin: ProposedPin): string[] {
  const { name, file, config, reading } = pin;
  const role = IMAGE_LOCATORS.has(config.locator) && pin.role === 'image' ? '' : `, role: ${pin.role}`;
  const notes = [
    MUTABLE[reading.mutability],
    reading.sharedBy > 0
      ? `shared with ${counted(reading.sharedBy, 'other place')}: add \`shared: true\` when all may go back together`
      : undefined,
  ].filter((note) => note !== undefined);
  return [
    `      # ${yamlComment(reading.value)}${notes.length > 0 ? `  (${notes.join('; ')})` : ''}`,
    `      ${yamlText(name)}: { file: ${yamlText(file)}, ${selectorKeys(config)}${role} }`,
  ];
}

/** The keys that choose a selector in a configuration: one text where that says all, else a map. */
function selectorKeys(config: SelectorConfig): string {
  if (config.locator === 'pointer')
    return `pointer: ${yamlText(config.pointer)}${config.document === undefined ? '' : `, document: ${config.document}`}`;
  const { locator, ...keys } = config;
  const values: readonly string[] = Object.values(keys);
  const [only, ...others] = values;
  const alone = locator !== 'kubernetes' && only !== undefined && others.length === 0;
  return `${locator}: ${alone ? yamlText(only) : flowMap(keys)}`;
}

function flowMap(keys: Readonly<Record<string, string>>): string {
  const entries = Object.entries(keys).map(([key, value]) => `${key}: ${yamlText(value)}`);
  return `{ ${entries.join(', ')} }`;
}

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  if (leftOut.length === 0) return [];
  const lines = leftOut
    .slice(0, MAX_LEFT_OUT)
    .map(({ file, selector, value, reason }) =>
      yamlComment(`${file}${selector === undefined ? '' : ` ${selector}`}${value === undefined ? '' : ` = ${value}`}: ${reason}`),
    );
  const rest = leftOut.length - lines.length;
  return ['', '# Left out:', ...lines.map((line) => `#   ${line}`), ...(rest > 0 ? [`#   … and ${rest} more (--json has them all)`] : [])];
}
