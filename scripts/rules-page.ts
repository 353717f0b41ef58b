import { WRITTEN_EXAMPLES } from '../src/commands/rules/examples/gates/index.ts';
import type { ExampleFile, ExampleFinding, RuleExample } from '../src/commands/rules/types.ts';
import { DIRECTIONS, type Direction, type Rule } from '../src/core/index.ts';
import { collectExamples } from './generate-examples.ts';
import { code, table } from './markdown.ts';
import { type RuleGroup, ruleGroups } from './rules.ts';

/** What the page knows of a rule beside the rule itself. */
interface Shown {
  readonly directions: readonly Direction[];
  readonly example: RuleExample;
  /** What the finding of the example says, where it was written with the data of one. */
  readonly message?: string;
}

/** docs/rules.md without its first line: every rule with its explanation, and its example to unfold. */
export async function rulesPage(): Promise<string> {
  const groups = await ruleGroups();
  const shown = await examplesById(groups);
  const intro = [
    'What `check` looks for; `rollback-gate rules` lists it too, and `rollback-gate explain RULE` shows one. A finding blocks when its severity is',
    '`error`. A rule is re-graded in the configuration: `rules: { "json-schema/*": warning }` (`error`, `warning`, `note`, `off`); a single finding is',
    'accepted for a while by a [waiver](waivers.md).',
  ];
  const counts = groups.map(({ title, rules }) => [title, String(rules.length)]);
  const parts = groups.map(
    ({ title, about, rules }) => `## ${title}\n\n${about}\n\n${rules.map((rule) => ruleSection(rule, shown.get(rule.id))).join('\n\n')}`,
  );
  return `${['# Rules', intro.join('\n'), table(['Of', 'Rules'], counts), ...parts].join('\n\n')}\n`;
}

async function examplesById(groups: readonly RuleGroup[]): Promise<ReadonlyMap<string, Shown>> {
  const rules = new Map(groups.flatMap((group) => group.rules.map((rule) => [rule.id, rule] as const)));
  const written = WRITTEN_EXAMPLES.map((one): [string, Shown] => {
    const { rule, before = [], after = [], place, setting, directions, data } = one;
    const example = { rule, before, after, found: [place === undefined ? {} : { place }], ...(setting !== undefined && { setting }) };
    const message = rules.get(rule)?.message(data);
    return [rule, { directions, example, ...(message !== undefined && { message }) }];
  });
  const collected = (await collectExamples()).flatMap(({ examples, directions }) =>
    examples.map((example): [string, Shown] => [example.rule, { example, directions: directions.get(example.rule) ?? [] }]),
  );
  return new Map([...written, ...collected]);
}

function ruleSection(rule: Rule, shown: Shown | undefined): string {
  const on =
    !shown || shown.directions.length === 0 ? '' : `, on ${DIRECTIONS.filter((one) => shown.directions.includes(one)).join(' and ')}`;
  const parts = [`### ${code(rule.id)}`, `${rule.title} (${rule.severity}${on})`, rule.why, `**Fix:** ${rule.fix}`];
  return [...parts, ...(shown ? [exampleSection(shown)] : [])].join('\n\n');
}

function exampleSection({ example, message }: Shown): string {
  const { setting, before, after, found, rule } = example;
  const lines = found.flatMap((one) => findingLines(rule, one));
  const parts = [
    `<details><summary>Example${setting === undefined ? '' : `, with <code>${escapeHtml(setting)}</code>`}</summary>`,
    ...before.map((file) => fileSection('Earlier release', file)),
    ...after.map((file) => fileSection('Candidate', file)),
    `Found:\n\n${fence('text', [...lines, ...(message === undefined ? [] : [`  ${message}`])].join('\n'))}`,
    '</details>',
  ];
  return parts.join('\n\n');
}

function fileSection(side: string, { path, text }: ExampleFile): string {
  return `${side}, ${code(path)}:\n\n${fence(languageOf(path), text.replace(/\n+$/, ''))}`;
}

function findingLines(rule: string, { place, direction, kind, path, witness }: ExampleFinding): string[] {
  const facts = [direction && `on ${direction}`, kind, path && `at ${path}`].filter((fact) => fact !== undefined && fact !== '').join(', ');
  const first = [place, rule, facts === '' ? undefined : `(${facts})`].filter((part) => part !== undefined).join(' ');
  return witness === undefined ? [first] : [first, `  proof: ${witness}`];
}

function languageOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const languages: Readonly<Record<string, string>> = {
    avsc: 'json',
    json: 'json',
    ndjson: 'json',
    proto: 'proto',
    graphql: 'graphql',
    sql: 'sql',
    py: 'python',
    yaml: 'yaml',
    yml: 'yaml',
    MLmodel: 'yaml',
  };
  return languages[extension] ?? 'text';
}

/** A fence that nothing in the text can end. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
