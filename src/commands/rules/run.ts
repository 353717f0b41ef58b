import { suggest } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host } from '../../core/index.ts';
import { flow, painter, plainLine } from '../../report/index.ts';
import { listRules } from './catalogue.ts';
import type { ListedRule } from './types.ts';

const SEVERITY_STYLES = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** Lists the rules that the filters leave. @throws GateError RG-USAGE for a format or gate that there is not */
export async function run({ options }: CommandInput, host: Host): Promise<CommandResult> {
  const all = await listRules();
  const rules = all.filter(matcher(all, options));
  const { color, width } = host.terminal ?? { color: false, width: 100 };
  return {
    verdict: 'pass',
    json: { version: 1, rules: rules.map(toJson) },
    text: rules.length === 0 ? 'No rule is like that.\n' : `${render(rules, painter(color), width)}\n`,
  };
}

export function toJson({ source, kind, directions, ...rest }: ListedRule): { [key: string]: string | readonly string[] } {
  return { ...rest, [kind]: source, directions };
}

/** `deploy`, `rollback`, `both`, or nothing where a rule is about neither. */
export function directionWord({ directions }: Pick<ListedRule, 'directions'>): string {
  return directions.length > 1 ? 'both' : (directions[0] ?? '-');
}

function matcher(all: readonly ListedRule[], options: CommandInput['options']): (rule: ListedRule) => boolean {
  const text = (name: string): string | undefined => {
    const value = options[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [format, severity, search] = [text('format'), text('severity'), text('search')?.toLowerCase()];
  const sources = [...new Set(all.map(({ source }) => source))];
  if (format !== undefined && !sources.includes(format)) {
    const guess = suggest(format, sources);
    throw new GateError('RG-USAGE', `there is no format or gate ${JSON.stringify(format)}`, {
      expected: `one of ${sources.join(', ')}`,
      ...(guess !== undefined && { hint: `did you mean ${guess}?` }),
    });
  }
  return (rule) =>
    (format === undefined || rule.source === format) &&
    (severity === undefined || rule.severity === severity) &&
    (search === undefined || [rule.id, rule.title, rule.why, rule.fix].some((part) => part.toLowerCase().includes(search)));
}

function render(rules: readonly ListedRule[], paint: ReturnType<typeof painter>, width: number): string {
  const [ids, severities] = [longest(rules.map(({ id }) => id)), longest(rules.map(({ severity }) => severity))];
  const indent = ids + severities + 16;
  const row = (rule: ListedRule): string[] => {
    const [first = '', ...rest] = flow(plainLine(rule.title), Math.max(30, width - indent), '');
    const severity = paint(SEVERITY_STYLES[rule.severity], rule.severity.padEnd(severities));
    const start = `  ${rule.id.padEnd(ids)}  ${severity}  ${directionWord(rule).padEnd(8)}  ${first}`;
    return [start, ...rest.map((line) => ' '.repeat(indent) + line)];
  };
  const sources = [...new Set(rules.map(({ source }) => source))];
  const blocks = sources.map((source) => {
    const own = rules.filter((rule) => rule.source === source);
    const [{ kind, about } = { kind: 'gate', about: '' }] = own;
    return [paint('bold', `${kind === 'format' ? 'Format' : 'Gate'} ${source}: ${about}`), ...own.flatMap(row)].join('\n');
  });
  const count = `${rules.length} rule${rules.length === 1 ? '' : 's'}; explain RULE says why one matters and shows it`;
  return [...blocks, paint('dim', count)].join('\n\n');
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
