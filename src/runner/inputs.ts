import { type CommandInput, GateError, type OptionSpec } from '../core/index.ts';
import { checkChoice, REPORT_FILES } from './arguments.ts';
import { didYouMean, nearest } from './nearest.ts';

/** Inputs that every action has; the runner handles them. */
export const COMMON_INPUTS: readonly OptionSpec[] = [
  {
    name: 'on-inconclusive',
    type: 'string',
    choices: ['fail', 'pass'],
    description: 'What the step does when nothing could be decided either way, by default it fails',
  },
  REPORT_FILES,
  {
    name: 'summary',
    type: 'string',
    choices: ['auto', 'always', 'never'],
    description: 'Whether the job summary is written; auto, the default, leaves it out when there was nothing to do',
  },
];

/**
 * Inputs that people bring along: names of earlier versions and of other actions, and what took their place. An input that is ignored
 * silently loses a setting.
 */
export const RENAMED_INPUTS: Readonly<Record<string, string>> = {
  'config-file': 'config',
  'config-path': 'config',
  env: 'environment',
  target: 'to',
  tuple: 'to',
  'fail-on-inconclusive': 'on-inconclusive',
};

const TOKEN_INPUTS = new Set(['token', 'github-token', 'repo-token', 'push-token']);

/** The environment variable in which the Actions runner hands over an input (actions/toolkit keeps dashes). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replace(/ /g, '_').toUpperCase()}`;
}

/**
 * The inputs of an action, empty ones absent.
 * @throws GateError RG-USAGE for a wrong boolean or choice, a renamed input, or an unknown one that was probably mistyped
 */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
  specs: readonly OptionSpec[],
  renamed: Readonly<Record<string, string>> = RENAMED_INPUTS,
): CommandInput {
  rejectStrangers(environment, specs, renamed);
  const entries = specs.flatMap((spec) => {
    const text = (environment[inputVariable(spec.name)] ?? '').trim();
    return text === '' ? [] : [[spec.name, readInput(text, spec)] as const];
  });
  return { positionals: [], options: Object.fromEntries(entries) };
}

function readInput(text: string, spec: OptionSpec): string | boolean {
  if (spec.type === 'string') return checkChoice(`input ${spec.name}`, text, spec);
  const value = text.toLowerCase();
  if (value === 'true' || value === 'false') return value === 'true';
  throw new GateError('RG-USAGE', `input ${spec.name} cannot be "${text}"`, { expected: 'true or false' });
}

/** The Actions runner only warns about inputs that an action does not declare; a mistyped one would lose its setting. */
function rejectStrangers(
  environment: Readonly<Record<string, string | undefined>>,
  specs: readonly OptionSpec[],
  renamed: Readonly<Record<string, string>>,
): void {
  const known = specs.map((spec) => spec.name);
  const variables = new Set(known.map(inputVariable));
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith('INPUT_') || variables.has(variable) || !value) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase();
    const replacement = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
    if (replacement !== undefined && known.includes(replacement)) {
      throw new GateError('RG-USAGE', `input ${name} has another name`, { hint: `use ${replacement} instead` });
    }
    if (TOKEN_INPUTS.has(name)) {
      const hint = 'pass GITHUB_TOKEN, or ROLLBACK_GATE_TOKEN to push with, in the `env` of the step';
      throw new GateError('RG-USAGE', `input ${name} does not exist: tokens are no inputs`, { hint });
    }
    if (nearest(name, known) !== undefined || nearest(name.replace(/_/g, '-'), known) !== undefined) {
      throw new GateError('RG-USAGE', `unknown input "${name}"`, { hint: didYouMean(name.replace(/_/g, '-'), known) ?? '' });
    }
  }
}
