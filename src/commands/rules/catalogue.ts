import { FORMATS } from '../../compat/index.ts';
import type { FormatName } from '../../config/index.ts';
import type { JsonObject, Rule } from '../../core/index.ts';
import { GATE_REGISTRY } from '../../gates/index.ts';
import { DIRECTIONS_OF } from './directions.generated.ts';
import { WRITTEN_EXAMPLES, type WrittenExample } from './examples/gates/index.ts';
import type { ListedRule, RuleExample } from './types.ts';

type Module = Promise<{ readonly EXAMPLES: readonly RuleExample[] }>;

/** Each format's examples load when one of its rules is explained. */
const EXAMPLES: Readonly<Record<FormatName, () => Module>> = {
  avro: () => import('./examples/avro.generated.ts'),
  feast: () => import('./examples/feast.generated.ts'),
  graphql: () => import('./examples/graphql.generated.ts'),
  'json-schema': () => import('./examples/json-schema.generated.ts'),
  mlflow: () => import('./examples/mlflow.generated.ts'),
  odcs: () => import('./examples/odcs.generated.ts'),
  openapi: () => import('./examples/openapi.generated.ts'),
  protobuf: () => import('./examples/protobuf.generated.ts'),
  sql: () => import('./examples/sql.generated.ts'),
  tfdv: () => import('./examples/tfdv.generated.ts'),
};

const WRITTEN: ReadonlyMap<string, WrittenExample> = new Map(WRITTEN_EXAMPLES.map((example) => [example.rule, example]));

/** Every rule of every registry: gates first, in the order of the report, then formats. A new gate or format is here by itself. */
export async function listRules(): Promise<readonly ListedRule[]> {
  const gates = await Promise.all(
    GATE_REGISTRY.map(async (gate) =>
      (await gate.rules()).map((rule) => listed(rule, { source: gate.id, kind: 'gate', about: gate.title })),
    ),
  );
  const formats = FORMATS.map(({ name, title, rules }) =>
    rules.map((rule) => listed(rule, { source: name, kind: 'format', about: title })),
  );
  return [...gates, ...formats].flat();
}

/** What the rule finds, shown; `undefined` when nothing shows it. */
export async function exampleOf({ id, source, kind }: ListedRule): Promise<RuleExample | undefined> {
  const load = kind === 'format' && Object.hasOwn(EXAMPLES, source) ? EXAMPLES[source as FormatName] : undefined;
  const shown = load && (await load()).EXAMPLES.find(({ rule }) => rule === id);
  const written = WRITTEN.get(id);
  return shown ?? (written && fromWritten(written));
}

/** The message of the example's finding, where it was written with the data of one. */
export async function exampleMessage({ id }: Pick<ListedRule, 'id'>): Promise<string | undefined> {
  const data: JsonObject | undefined = WRITTEN.get(id)?.data;
  const rule = data && (await findRule(id));
  return rule?.message(data ?? {});
}

async function findRule(id: string): Promise<Rule | undefined> {
  const gates = await Promise.all(GATE_REGISTRY.map((gate) => gate.rules()));
  return [...gates, ...FORMATS.map(({ rules }) => rules)].flat().find((rule) => rule.id === id);
}

function listed(rule: Rule, origin: Pick<ListedRule, 'source' | 'kind' | 'about'>): ListedRule {
  const { id, severity, title, why, fix } = rule;
  const seen = Object.hasOwn(DIRECTIONS_OF, id) ? DIRECTIONS_OF[id] : undefined;
  return { id, severity, title, why, fix, ...origin, directions: seen ?? WRITTEN.get(id)?.directions ?? [] };
}

function fromWritten({ rule, setting, before = [], after = [], place, directions }: WrittenExample): RuleExample {
  const [direction, second] = directions;
  const found = { ...(place !== undefined && { place }), ...(direction !== undefined && second === undefined && { direction }) };
  return { rule, ...(setting !== undefined && { setting }), before, after, found: [found] };
}
