import { loadConfig } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host, type JsonValue, toGateErrors } from '../../core/index.ts';
import { importChecks, type ImportNote, type ImportResult } from '../../health/index.ts';
import { readUserFile } from '../shared/user-file.ts';

/**
 * What is left out makes the result inconclusive: it is no failure, and not all that was asked for.
 * @throws GateError RG-USAGE, RG-FILE; GateErrors RG-CONFIG-SYNTAX
 */
export async function run({ positionals, options }: CommandInput, host: Host): Promise<CommandResult> {
  const files = [];
  for (const path of positionals) files.push({ path, text: (await readUserFile(host.directory, path)).toString('utf8') });
  const result = await importChecks(files, readArguments(options['args']));
  const environment = typeof options['environment'] === 'string' ? options['environment'] : 'production';
  const text = await toYaml(result, environment);
  const complaints = result.checks.length === 0 ? [] : complaintsAbout(text);
  const isWhole = complaints.length === 0 && result.notes.every(({ kind }) => kind !== 'left-out') && result.checks.length > 0;
  const notes = result.notes.map((note): JsonValue => ({ ...note }));
  return {
    verdict: isWhole ? 'pass' : 'inconclusive',
    json: { checks: result.checks, notes, complaints },
    text: [...header(result.notes, complaints), text].join('\n'),
  };
}

function readArguments(text: string | boolean | undefined): ReadonlyMap<string, string> {
  if (typeof text !== 'string') return new Map();
  return new Map(
    text.split(',').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      if (at < 1) throw new GateError('RG-USAGE', `--args holds ${JSON.stringify(pair)}`, { expected: 'NAME=VALUE, separated by commas' });
      return [pair.slice(0, at).trim(), pair.slice(at + 1)];
    }),
  );
}

async function toYaml({ checks }: ImportResult, environment: string): Promise<string> {
  if (checks.length === 0) return '';
  const { stringify } = await import('yaml');
  return stringify(
    { version: 1, environments: { [environment]: { health: checks } } },
    { lineWidth: 0, aliasDuplicateObjects: false },
  ).trimEnd();
}

/** What a configuration of these checks would be refused for. */
function complaintsAbout(text: string): string[] {
  try {
    loadConfig(text, 'the result');
    return [];
  } catch (error) {
    return toGateErrors(error).map((one) => one.describe());
  }
}

/** Comments above the checks: what to look at before they are used. Foreign line breaks stay in their line. */
function header(notes: readonly ImportNote[], complaints: readonly string[]): string[] {
  const lines = [
    ...notes.map(({ kind, subject, text }) => `${subject}: ${kind === 'left-out' ? 'left out, ' : ''}${text}`),
    ...complaints.map((complaint) => `to be corrected: ${complaint}`),
  ];
  return lines.map((line) => `# ${line.replaceAll(/\s+/g, ' ')}`);
}
