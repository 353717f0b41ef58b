import { CONFIG_SCHEMA, resolve, type SchemaNode } from '../src/config/schema/index.ts';
import { expectation } from '../src/config/words.ts';
import { WAIVERS_SCHEMA } from '../src/waivers/schema.ts';
import { code, table } from './markdown.ts';

/** The sections of the reference: where in the YAML a map stands, and the definition that describes it. */
type Sections = readonly (readonly [path: string, definition: string])[];

const SECTIONS: Sections = [
  ['releases', 'releases'],
  ['schemas[]', 'schema-entry'],
  ['contracts[]', 'contract-entry'],
  ['contracts[].database', 'contract-database'],
  ['environments.NAME', 'environment'],
  ['environments.NAME.pins.NAME', 'pin'],
  ['environments.NAME.pins.NAME.kubernetes', 'workload'],
  ['environments.NAME.pins.NAME.field', 'field'],
  ['environments.NAME.identity', 'identity'],
  ['environments.NAME.health[]', 'check'],
  ['environments.NAME.health[].http', 'http'],
  ['environments.NAME.health[].tcp', 'tcp'],
  ['environments.NAME.health[].command', 'command'],
  ['environments.NAME.health[].prometheus', 'prometheus'],
  ['environments.NAME.health[].datadog', 'datadog'],
  ['environments.NAME.health[].cloudwatch', 'cloudwatch'],
  ['environments.NAME.health[].cloudwatch.metrics.NAME', 'cloudwatch-metric'],
  ['environments.NAME.health[].new-relic', 'new-relic'],
  ['environments.NAME.health[].graphite', 'graphite'],
  ['environments.NAME.health[].influxdb', 'influxdb'],
  ['environments.NAME.health[].google-monitoring', 'google-monitoring'],
  ['environments.NAME.health[].github', 'github'],
  ['environments.NAME.health[].webhook', 'webhook'],
  ['environments.NAME.health[].json', 'json'],
  ['environments.NAME.health[].threshold', 'threshold'],
  ['environments.NAME.health[].control', 'control'],
  ['environments.NAME.watch', 'watch'],
  ['environments.NAME.rollback', 'rollback'],
  ['environments.NAME.rollback.redeploy', 'redeploy'],
  ['environments.NAME.rollback.dispatch', 'dispatch'],
  ['environments.NAME.rollback.ready[]', 'probe'],
  ['environments.NAME.rollback.on', 'causes'],
  ['environments.NAME.rollback.ladder[]', 'ladder-step'],
  ['environments.NAME.rollback.ladder[].page', 'page'],
  ['policy', 'policy'],
  ['environments.NAME.release', 'release'],
  ['environments.NAME.deployments', 'deployments'],
  ['registries', 'registries'],
  ['registries.keep', 'keep'],
  ['registries.attestations', 'attestations'],
  ['registries.attestations.signers[]', 'signer'],
  ['ledger', 'ledger'],
  ['migrations', 'migrations'],
];

const WAIVER_SECTIONS: Sections = [
  ['waivers[]', 'waiver'],
  ['waivers[].blobs.FILE', 'contents'],
];

export function configReference(): string {
  return reference(CONFIG_SCHEMA, SECTIONS);
}

export function waiversReference(): string {
  return reference(WAIVERS_SCHEMA, WAIVER_SECTIONS);
}

/** A table of every key, section by section. @throws Error when a definition with keys has no section */
function reference(root: SchemaNode, places: Sections): string {
  const definitions = root.$defs ?? {};
  const shown = new Set(places.map(([, definition]) => definition));
  const missing = Object.keys(definitions).filter((name) => definitions[name]?.properties !== undefined && !shown.has(name));
  if (missing.length > 0) throw new Error(`no section for ${missing.join(', ')}`);
  const sections = places.map(([path, definition]) => section(code(path), definitions[definition] ?? {}, root));
  return [section('The file', root, root), ...sections].join('\n\n');
}

function section(title: string, node: SchemaNode, root: SchemaNode): string {
  const rows = Object.entries(node.properties ?? {}).map(([key, property]) =>
    row({ key, node: property === true ? {} : resolve(property, root), parent: node, root }),
  );
  return `### ${title}\n\n${node.description ?? ''}\n\n${table(['Key', 'Value', 'Default', 'Meaning'], rows)}`;
}

interface Row {
  readonly key: string;
  readonly node: SchemaNode;
  readonly parent: SchemaNode;
  readonly root: SchemaNode;
}

function row({ key, node, parent, root }: Row): string[] {
  const required = parent.required?.includes(key) === true;
  return [code(key), valueOf(node, root), required ? 'required' : defaultOf(node), node.description ?? ''];
}

/** Maps and lists have sections of their own: their value is only called by its kind. */
function valueOf(node: SchemaNode, root: SchemaNode): string {
  const { additionalProperties: value } = node;
  if (node.type === 'object') return node.propertyNames && value && value.type ? `map of ${nameOf(node, root)}` : 'map';
  if (node.type === 'array') return 'list';
  return expectation(node).replace(/^one of /, '');
}

function nameOf(node: SchemaNode, root: SchemaNode): string {
  const value = node.additionalProperties ? resolve(node.additionalProperties, root) : {};
  return value.enum ? expectation(value).replace(/^one of /, '') : (value.title ?? 'values').replace(/^an? /, '');
}

function defaultOf({ default: value }: SchemaNode): string {
  if (value === undefined) return '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
    ? 'none'
    : code(typeof value === 'string' ? value : JSON.stringify(value));
}
