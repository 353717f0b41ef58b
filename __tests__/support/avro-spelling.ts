import { type Json, type JsonMap, Random } from './avro-generate.ts';

/** A schema with some of its named types under one short name, each in a namespace of its own: what only full names and aliases tell apart. */
export function shareShortNames(schema: Json, seed: number): Json {
  const random = new Random(seed);
  const free = ['x.N', 'y.z.N', 'w.N', 'x.M', 'w.M'];
  const names = new Map<string, string>();
  for (const map of definitionsOf(schema)) {
    const name = map['name'] as string;
    const other = name.includes('.') && random.chance(0.7) ? free.splice(random.below(free.length), 1)[0] : undefined;
    if (other !== undefined) names.set(name, other);
  }
  return mapTexts(schema, (text) => names.get(text) ?? text);
}

/** The same schema in other words: namespaces apart from names or inherited, names without their namespace where that is the same. */
export function respell(schema: Json, seed: number): Json {
  return spell(schema, '', new Random(seed));
}

function spell(node: Json, namespace: string, random: Random): Json {
  if (typeof node === 'string') return spellReference(node, namespace, random);
  if (Array.isArray(node)) return node.map((branch) => spell(branch, namespace, random));
  if (node === null || typeof node !== 'object') return node;
  const map = spellName(node, namespace, random);
  const inner = typeof node['name'] === 'string' ? namespaceOf(node['name']) : namespace;
  for (const key of ['items', 'values']) if (map[key] !== undefined) map[key] = spell(map[key], inner, random);
  if (Array.isArray(map['fields']))
    map['fields'] = (map['fields'] as JsonMap[]).map((field) => ({ ...field, type: spell(field['type'] as Json, inner, random) }));
  return map;
}

function spellName(node: JsonMap, namespace: string, random: Random): JsonMap {
  const full = node['name'];
  if (typeof full !== 'string') return { ...node };
  const own = namespaceOf(full);
  const { name: _, ...rest } = node;
  const aliases = (rest['aliases'] as string[] | undefined)?.map((alias) =>
    alias.includes('.') && namespaceOf(alias) === own && random.chance(0.5) ? shortOf(alias) : alias,
  );
  if (aliases) rest['aliases'] = aliases;
  const short = shortOf(full);
  if (own === namespace && random.chance(0.6)) return { name: short, ...rest };
  if (own === '' && namespace !== '') return { name: short, namespace: '', ...rest };
  // A name with dots goes before a namespace beside it, whatever that says.
  if (own !== '' && random.chance(0.2)) return { name: full, namespace: 'nobody.asks', ...rest };
  return own !== '' && random.chance(0.5) ? { namespace: own, name: short, ...rest } : { name: full, ...rest };
}

function spellReference(name: string, namespace: string, random: Random): string {
  return name.includes('.') && namespaceOf(name) === namespace && random.chance(0.5) ? shortOf(name) : name;
}

function* definitionsOf(node: Json): Generator<JsonMap> {
  if (Array.isArray(node)) for (const inner of node) yield* definitionsOf(inner);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  if (typeof node['name'] === 'string') yield node;
  for (const key of ['items', 'values']) if (node[key] !== undefined) yield* definitionsOf(node[key]);
  for (const field of (node['fields'] ?? []) as JsonMap[]) yield* definitionsOf(field['type'] as Json);
}

function mapTexts(node: Json, change: (text: string) => string): Json {
  if (typeof node === 'string') return change(node);
  if (Array.isArray(node)) return node.map((inner) => mapTexts(inner, change));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, mapTexts(inner, change)]));
}

function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

function shortOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
