import { resolve, type SchemaNode } from '../src/config/schema/index.ts';
import { PROVIDERS } from '../src/health/index.ts';
import { code, fillMarkers, table } from './markdown.ts';

const PAGE = 'docs/providers.md';

/** docs/providers.md: the table of all sources, from the registry and the schema. */
export function generateProviders(read: (path: string) => string): ReadonlyMap<string, string> {
  return new Map([[PAGE, fillMarkers(read(PAGE), { sources: sourceTable() })]]);
}

function sourceTable(): string {
  const rows = Object.values(PROVIDERS).map(({ name, summary }) => {
    const node = resolve({ $ref: `#/$defs/${name}` });
    return [`[${code(name)}](../src/health/providers/${name}/readme.md)`, summary, givesOf(node), paceOf(node), variablesOf(name, node)];
  });
  return table(['Source', 'What it is', 'Gives', 'Interval, and how late it may be', 'Variables'], rows);
}

/** Sources with `bad` and `total` count what users did, sources with conditions judge what they see. */
function givesOf({ properties = {} }: SchemaNode): string {
  const counts = Object.hasOwn(properties, 'bad') ? ['counts'] : [];
  const value = Object.hasOwn(properties, 'query') || Object.hasOwn(properties, 'value') ? ['a number'] : [];
  return [...counts, ...value].join(', ') || 'probes';
}

function paceOf({ properties = {} }: SchemaNode): string {
  const [period, delay] = ['period', 'delay'].map((key) => {
    const node = properties[key];
    return node === undefined || node === true ? undefined : resolve(node).default;
  });
  return typeof period === 'string' && typeof delay === 'string' ? `${period}, ${delay}` : 'each sample';
}

/** Variables that are no keys of the configuration. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  cloudwatch: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION'],
  github: ['GITHUB_REPOSITORY', 'GITHUB_SHA'],
};

function variablesOf(name: string, { properties = {} }: SchemaNode): string {
  const defaults = Object.values(properties).flatMap((node) => (node === true || typeof node.default !== 'string' ? [] : [node.default]));
  const named = defaults.flatMap((text) => /^\$\{(\w+)\}$/.exec(text)?.[1] ?? []);
  return [...named, ...(OTHERS[name] ?? [])].map(code).join(', ');
}
