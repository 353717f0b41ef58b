import { suggest } from '../../config/index.ts';
import { type CommandInput, type CommandResult, GateError, type Host } from '../../core/index.ts';
import { exampleMessage, exampleOf, listRules } from '../rules/catalogue.ts';
import { toJson } from '../rules/run.ts';
import type { ListedRule, RuleExample } from '../rules/types.ts';
import { renderExplanation } from './render.ts';

/** Explains one rule. @throws GateError RG-USAGE when there is none of that id, with the nearest that there is */
export async function run({ positionals }: CommandInput, host: Host): Promise<CommandResult> {
  const rule = choose(await listRules(), positionals[0] ?? '');
  const [example, message] = [await exampleOf(rule), await exampleMessage(rule)];
  const { color, width } = host.terminal ?? { color: false, width: 100 };
  return {
    verdict: 'pass',
    json: { version: 1, ...toJson(rule), ...(message !== undefined && { message }), ...(example && { example: exampleJson(example) }) },
    text: renderExplanation({ rule, example, message }, { color, width }),
  };
}

/** The rule of that id; its last part is enough where only one rule ends like that. */
function choose(rules: readonly ListedRule[], wanted: string): ListedRule {
  const ids = rules.map(({ id }) => id);
  const found = rules.find(({ id }) => id === wanted);
  const ending = rules.filter(({ id }) => id.endsWith(`/${wanted}`));
  const [only, second] = ending;
  if (found ?? (only && !second)) return (found ?? only) as ListedRule;
  const near = second ? ending.map(({ id }) => id) : ids.filter((id) => wanted.length > 2 && id.includes(wanted));
  const guess = suggest(wanted, ids) ?? suggest(wanted, ids.map(lastPart));
  const hint = near.length > 0 ? near.slice(0, 8).join(', ') : guess;
  throw new GateError(
    'RG-USAGE',
    second ? `several rules are called ${JSON.stringify(wanted)}` : `there is no rule ${JSON.stringify(wanted)}`,
    {
      expected: 'the id of a rule, as `rules` lists them',
      ...(hint !== undefined && { hint: `did you mean ${hint}?` }),
    },
  );
}

function lastPart(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function exampleJson({ setting, before, after, found }: RuleExample): NonNullable<CommandResult['json']> {
  return {
    ...(setting !== undefined && { setting }),
    before: before.map((file) => ({ ...file })),
    after: after.map((file) => ({ ...file })),
    found: found.map((one) => ({ ...one })),
  };
}
