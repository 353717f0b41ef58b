import { CONFIG_SCHEMA } from '../src/config/index.ts';
import { resolve, type SchemaNode } from '../src/config/schema/index.ts';
import { expectation } from '../src/config/words.ts';
import { code, table } from './markdown.ts';

/** The sections of the reference: where in the YAML a map stands, and the definition that describes it. */
const SECTIONS: readonly (readonly [path: string, definition: string])[] = [
  ['releases', 'releases'],
  ['schemas[]', 'schema-entry'],
  ['contracts[]', 'contract-entry'],
  ['environments.NAME', 'environment'],
  ['environments.NAME.pins.NAME', 'pin'],
  ['environments.NAME.pins.NAME.kubernetes', 'workload'],
  ['environments.NAME.identity', 'identity'],
  ['environments.NAME.health[]', 'check'],
  ['environments.NAME.health[].http', 'http'],
  ['environments.NAME.health[].prometheus', 'prometheus'],
  ['environments.NAME.watch', 'watch'],
  ['environments.NAME.rollback', 'rollback'],
  ['environments.NAME.rollback.ladder[]', 'ladder-step'],
  ['policy', 'policy'],
  ['ledger', 'ledger'],
];

/** A table of every key, section by section. @throws Error when a definition with keys has no section */
export function configReference(): string {
  const definitions = CONFIG_SCHEMA.$defs ?? {};
  const shown = new Set(SECTIONS.map(([, definition]) => definition));
  const missing = Object.keys(definitions).filter((name) => definitions[name]?.properties !== undefined && !shown.has(name));
  if (missing.length > 0) throw new Error(`no section for ${missing.join(', ')}`);
  const sections = SECTIONS.map(([path, definition]) => section(path, definitions[definition] ?? {}));
  return [section('The file', CONFIG_SCHEMA, false), ...sections].join('\n\n');
}

function section(title: string, node: SchemaNode, isPath = true): string {
  const rows = Object.entries(node.properties ?? {}).map(([key, property]) => row(key, property === true ? {} : resolve(property), node));
  return `### ${isPath ? code(title) : title}\n\n${node.description ?? ''}\n\n${table(['Key', 'Value', 'Default', 'Meaning'], rows)}`;
}

function row(key: string, node: SchemaNode, parent: SchemaNode): string[] {
  const required = parent.required?.includes(key) === true;
  return [code(key), valueOf(node), required ? 'required' : defaultOf(node), node.description ?? ''];
}

/** Maps and lists have sections of their own: their value is only called by its kind. */
function valueOf(node: SchemaNode): string {
  const { additionalProperties: value } = node;
  if (node.type === 'object') return node.propertyNames && value && value.type ? `map of ${nameOf(node)}` : 'map';
  if (node.type === 'array') return 'list';
  return expectation(node).replace(/^one of /, '');
}

function nameOf(node: SchemaNode): string {
  const value = node.additionalProperties ? resolve(node.additionalProperties) : {};
  return value.enum ? expectation(value).replace(/^one of /, '') : (value.title ?? 'values').replace(/^an? /, '');
}

function defaultOf({ default: value }: SchemaNode): string {
  if (value === undefined) return '';
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
    ? 'none'
    : code(typeof value === 'string' ? value : JSON.stringify(value));
}
