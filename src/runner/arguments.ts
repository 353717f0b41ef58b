import { parseArgs } from 'node:util';
import { type CommandInput, GateError, type OptionSpec, type VerbSpec } from '../core/index.ts';
import { parseReportFiles, type ReportFile } from '../report/index.ts';
import { didYouMean } from './nearest.ts';

/** Also an input of every action. */
export const REPORT_FILES: OptionSpec = {
  name: 'report-files',
  type: 'string',
  value: 'LIST',
  description:
    'Also write the report as files, joined by commas: FORMAT=FILE, a file whose ending says the format (.html, .sarif, .xml for JUnit, .json, .md), or a FORMAT alone; formats: json, markdown, html, sarif, junit, post-mortem',
};

/** Options that every verb has on the command line; the runner handles them. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'json', type: 'boolean', description: 'Print the result as JSON on standard output' },
  {
    name: 'color',
    type: 'boolean',
    description: 'Colour the output, or not: --no-color (default: when it goes to a terminal and NO_COLOR is not set)',
  },
  REPORT_FILES,
  { name: 'help', type: 'boolean', description: 'Show the help of a verb' },
  { name: 'version', type: 'boolean', description: 'Show the version' },
];

export interface ParsedLine {
  /** Undefined when only a common option stands there, or nothing. */
  readonly verb?: VerbSpec;
  /** What was typed where a verb is expected, when it is the first word of several verbs (`pins`). */
  readonly group?: string;
  readonly input: CommandInput;
  readonly common: {
    readonly json: boolean;
    readonly help: boolean;
    readonly version: boolean;
    readonly color: boolean | undefined;
    readonly reportFiles: readonly ReportFile[];
  };
}

/**
 * What the words after `rollback-gate` mean. Pure; nothing is read from anywhere else.
 * @throws GateError RG-USAGE with the nearest known name
 */
export function parseLine(words: readonly string[], verbs: readonly VerbSpec[]): ParsedLine {
  const start = words.findIndex((word) => !word.startsWith('-'));
  const leading = start === -1 ? words : words.slice(0, start);
  const rest = start === -1 ? [] : words.slice(start);
  if (rest[0] === 'help') return parseLine([...rest.slice(1), '--help'], verbs);
  if (rest.length === 0) return { input: { positionals: [], options: {} }, common: commonOf(readOptions(leading, COMMON_OPTIONS).options) };
  const verb = findVerb(rest, verbs);
  if (verb === undefined) return groupLine(rest, leading, verbs);
  const length = verb.name.split(' ').length;
  const input = readOptions([...leading, ...rest.slice(length)], [...verb.options, ...COMMON_OPTIONS]);
  const common = commonOf(input.options);
  if (!common.help && !common.version) checkPositionals(verb, input.positionals);
  return { verb, input, common };
}

/** The verb with the most words that the line begins with. */
function findVerb(words: readonly string[], verbs: readonly VerbSpec[]): VerbSpec | undefined {
  const matches = verbs.filter((verb) => verb.name.split(' ').every((word, index) => words[index] === word));
  return matches.sort((a, b) => b.name.length - a.name.length)[0];
}

function groupLine(words: readonly string[], leading: readonly string[], verbs: readonly VerbSpec[]): ParsedLine {
  const [first = '', second] = words;
  const inside = verbs.filter((verb) => verb.name.startsWith(`${first} `)).map((verb) => verb.name.slice(first.length + 1));
  if (inside.length === 0) {
    const names = [...new Set(verbs.map((verb) => verb.name.split(' ')[0] ?? ''))];
    throw usage(`unknown verb "${first}"`, didYouMean(first, names) ?? `one of: ${names.join(', ')}`);
  }
  if (second !== undefined && !second.startsWith('-')) {
    throw usage(
      `unknown verb "${first} ${second}"`,
      didYouMean(second, inside) ?? `one of: ${inside.map((name) => `${first} ${name}`).join(', ')}`,
    );
  }
  return {
    group: first,
    input: { positionals: [], options: {} },
    common: commonOf(readOptions([...leading, ...words.slice(1)], COMMON_OPTIONS).options),
  };
}

function commonOf(options: CommandInput['options']): ParsedLine['common'] {
  const { color, 'report-files': files } = options;
  return {
    json: options['json'] === true,
    help: options['help'] === true,
    version: options['version'] === true,
    color: typeof color === 'boolean' ? color : undefined,
    reportFiles: typeof files === 'string' ? parseReportFiles(files) : [],
  };
}

function checkPositionals(verb: VerbSpec, positionals: readonly string[]): void {
  const [least, most] = verb.positionals ?? [0, 0];
  const form = `rollback-gate ${verb.name}${verb.usage ? ` ${verb.usage}` : ''}`;
  if (positionals.length < least) throw usage(`${verb.name} needs more arguments`, `usage: ${form}`);
  if (positionals.length > most) throw usage(`unexpected argument "${positionals[most] ?? ''}"`, `usage: ${form}`);
}

function readOptions(words: readonly string[], specs: readonly OptionSpec[]): CommandInput {
  const known = new Map(specs.map((spec) => [spec.name, spec]));
  const config = Object.fromEntries([
    ...specs.map((spec) => [spec.name, { type: spec.type }] as const),
    ['h', { type: 'boolean' }] as const,
  ]);
  const { tokens } = parseArgs({ args: [...words], options: config, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const options = new Map<string, string | boolean>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const [name, value] = readOption(token, known);
    if (options.has(name)) throw usage(`--${name} stands twice`, 'give it once');
    options.set(name, value);
  }
  return { positionals, options: Object.fromEntries(options) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(token: OptionToken, known: ReadonlyMap<string, OptionSpec>): [string, string | boolean] {
  if (token.rawName === '-h') return ['help', true];
  const negated = token.name.startsWith('no-') ? known.get(token.name.slice(3)) : undefined;
  if (negated?.type === 'boolean' && token.value === undefined) return [negated.name, false];
  const spec = known.get(token.name);
  if (spec === undefined || token.rawName !== `--${token.name}`) {
    throw usage(`unknown option "${token.rawName}"`, didYouMean(token.name, [...known.keys()]));
  }
  if (spec.type === 'boolean') {
    if (token.value === undefined || token.value === 'true') return [spec.name, true];
    if (token.value === 'false') return [spec.name, false];
    throw usage(`--${spec.name} is a switch and takes no value`, `write --${spec.name} or --no-${spec.name}`);
  }
  // `--format --json` is a forgotten value far more often than a value that begins with a dash.
  if (token.value === undefined || (token.inlineValue === false && token.value.startsWith('-') && token.value !== '-')) {
    throw usage(`--${spec.name} needs a value`, `write --${spec.name}=${spec.value ?? 'VALUE'}`);
  }
  return [spec.name, checkChoice(`--${spec.name}`, token.value, spec)];
}

/** The value, when it is one of the allowed. @throws GateError RG-USAGE */
export function checkChoice(label: string, value: string, spec: OptionSpec): string {
  if (spec.choices === undefined || spec.choices.includes(value)) return value;
  throw new GateError('RG-USAGE', `${label} cannot be "${value}"`, {
    expected: `one of ${spec.choices.join(', ')}`,
    ...hintOf(didYouMean(value, spec.choices)),
  });
}

function usage(message: string, hint: string | undefined): GateError {
  return new GateError('RG-USAGE', message, hintOf(hint));
}

function hintOf(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}
