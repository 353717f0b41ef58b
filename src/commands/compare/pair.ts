import { compareSources, detectFormat, findFormat, type FormatSpec, type SchemaSource } from '../../compat/index.ts';
import {
  type CommandInput,
  type CommandResult,
  type Comparison,
  DIRECTIONS,
  GateError,
  type Host,
  type Verdict,
} from '../../core/index.ts';
import { comparisonToJson } from './answer.ts';
import { describeComparison } from './describe.ts';
import { readPolicy } from './policy.ts';
import { sourceOfFile } from './source.ts';

/** Two files in both directions. @throws GateError RG-FILE, RG-SCHEMA-FORMAT, RG-SCHEMA-SYNTAX */
export async function runPair(before: string, after: string, options: CommandInput['options'], host: Host): Promise<CommandResult> {
  const [older, newer] = [sourceOfFile(before, host.directory), sourceOfFile(after, host.directory)];
  const format = formatOf(options['format'], older, newer);
  const { writers, profile } = options;
  const policy = readPolicy({ ...(typeof writers === 'string' ? { writers } : {}), ...(typeof profile === 'string' ? { profile } : {}) });
  const comparison = await compareSources(older, newer, format.name, policy);
  const json = { format: format.name, ...comparisonToJson(comparison) };
  return { verdict: verdictOf(comparison), json, text: describeComparison(comparison, before, after) };
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
