import { ENVIRONMENT } from './environment.ts';
import { HEALTH } from './health.ts';
import { JUDGES } from './judge.ts';
import { exactlyOneOf, map, mapOf, type SchemaNode, type TypeName, use } from './node.ts';
import { PINS } from './pins.ts';
import { RELEASE } from './release.ts';
import { RELEASES } from './releases.ts';
import { SCHEMAS } from './schemas.ts';
import { SOURCES } from './sources.ts';
import { STATE } from './state.ts';
import { VALUES } from './values.ts';

/** The JSON Schema of the configuration: the one source of its keys, descriptions and defaults. Published under `schema/`. */
export const CONFIG_SCHEMA: SchemaNode = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rollback-gate:config:1',
  ...map(
    'the configuration of rollback-gate',
    'What is compared, what runs where, how it is watched and how it is taken back.',
    {
      version: { title: '1', description: 'Version of this format.', type: 'integer', const: 1 },
      releases: use('releases', { default: {} }),
      schemas: {
        description: 'Schemas that are compared over the release window.',
        type: 'array',
        items: use('schema-entry'),
        default: [],
      },
      policy: use('policy', { default: {} }),
      contracts: {
        description: 'Data contracts, their data and their consumers.',
        type: 'array',
        items: use('contract-entry'),
        default: [],
      },
      environments: mapOf('the environments', 'The environments by name.', use('name'), use('environment'), { default: {} }),
      registries: use('registries'),
      ledger: use('ledger', { default: {} }),
      migrations: use('migrations'),
      rules: mapOf(
        'the rules',
        'Severities that differ from the default, by rule id. A `*` at the end of an id stands for everything that begins like it.',
        {
          title: 'a rule id, such as `avro/field-removed`, or the beginning of one and `*`',
          type: 'string',
          pattern: '^(?:[a-z0-9]+(?:[\\-/][a-z0-9]+)*(?:[\\-/]?\\*)?|\\*)$',
        },
        { description: 'Severity of the findings of the rule.', type: 'string', enum: ['error', 'warning', 'note', 'off'] },
        { default: {} },
      ),
    },
    { required: ['version'] },
  ),
  $defs: { ...VALUES, ...RELEASES, ...SCHEMAS, ...PINS, ...HEALTH, ...JUDGES, ...SOURCES, ...STATE, ...RELEASE, ...ENVIRONMENT },
};

/** Follows a reference into the definitions of `root`; keywords beside it win. */
export function resolve(node: SchemaNode, root: SchemaNode = CONFIG_SCHEMA): SchemaNode {
  if (node.$ref === undefined) return node;
  const { $ref, ...beside } = node;
  const target = root.$defs?.[$ref.slice('#/$defs/'.length)];
  if (!target) throw new Error(`no definition ${$ref}`);
  return { ...resolve(target, root), ...beside };
}

export { exactlyOneOf, map, mapOf, type SchemaNode, type TypeName, use, VALUES };
