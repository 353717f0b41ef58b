import { compareSources, detectFormat, findFormat, type FormatSpec, type SchemaSource } from '../../compat/index.ts';
import type { SchemaPolicy } from '../../config/index.ts';
import {
  type CommandInput,
  type CommandResult,
  type Comparison,
  DIRECTIONS,
  GateError,
  type Host,
  type Verdict,
} from '../../core/index.ts';
import { lookAtUserPath } from '../shared/user-file.ts';
import { comparisonToJson } from './answer.ts';
import { describeComparison } from './describe.ts';
import { readOperationFiles } from './operations.ts';
import { assertProfile, readPolicy } from './policy.ts';
import { sourceOfFile } from './source.ts';

/** Two files in both directions, or two folders schema by schema. @throws GateError RG-FILE, RG-USAGE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
export async function runPair(before: string, after: string, options: CommandInput['options'], host: Host): Promise<CommandResult> {
  const policy = await policyOf(options, host);
  const isFolder = (path: string): boolean => lookAtUserPath(host.directory, path)?.isDirectory() === true;
  if (isFolder(before) || isFolder(after)) {
    const { runFolders } = await import('./folders.ts');
    return runFolders(before, after, { format: textOf(options['format']), policy }, host);
  }
  const [older, newer] = [sourceOfFile(before, host.directory), sourceOfFile(after, host.directory)];
  const format = formatOf(options['format'], older, newer);
  assertProfile(format, policy);
  const comparison = await compareSources(older, newer, format.name, policy);
  const json = { format: format.name, ...comparisonToJson(comparison) };
  return { verdict: verdictOf(comparison), json, text: describeComparison(comparison, before, after) };
}

async function policyOf({ writers, profile, roots, operations }: CommandInput['options'], host: Host): Promise<SchemaPolicy> {
  const given = { writers: textOf(writers), profile: textOf(profile) };
  const settings = Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const folders = textOf(roots)
    ?.split(',')
    .flatMap((one) => one.trim().replace(/^\.\/|\/$/g, '') || []);
  const files = textOf(operations);
  return {
    ...readPolicy(settings),
    ...(folders && { roots: folders }),
    ...(files !== undefined && { operations: await readOperationFiles(files, host.directory) }),
  };
}

function textOf(option: string | boolean | undefined): string | undefined {
  return typeof option === 'string' && option !== '' ? option : undefined;
}

function formatOf(name: string | boolean | undefined, ...sources: readonly SchemaSource[]): FormatSpec {
  if (typeof name === 'string') return findFormat(name);
  for (const { path, text } of sources) {
    const format = detectFormat(path, text.slice(0, 4096));
    if (format) return format;
  }
  throw new GateError('RG-SCHEMA-FORMAT', `the format of ${sources[0]?.path ?? 'the schema'} could not be told`, {
    hint: 'say it with --format',
  });
}

/** Breaking in either direction fails; what is not known is inconclusive. */
export function verdictOf(comparison: Comparison): Verdict {
  const answers = DIRECTIONS.map((direction) => comparison[direction].answer);
  if (answers.includes('breaking')) return 'fail';
  return answers.includes('unknown') ? 'inconclusive' : 'pass';
}
