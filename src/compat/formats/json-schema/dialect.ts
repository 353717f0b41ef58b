import { escapeToken } from './scan.ts';
import { isJsonArray, isJsonObject, type JsonValue, sha256Json, shortDigest } from '../../../core/index.ts';

/** Drafts in order of age, so that they compare as numbers. */
export type Dialect = 4 | 6 | 7 | 2019 | 2020;

const BY_URI: readonly (readonly [RegExp, Dialect])[] = [
  [/json-schema\.org\/draft-0?4\/(?:hyper-)?schema/, 4],
  [/json-schema\.org\/draft-0?6\/(?:hyper-)?schema/, 6],
  [/json-schema\.org\/draft-0?7\/(?:hyper-)?schema/, 7],
  [/json-schema\.org\/draft\/2019-09\/schema/, 2019],
  [/json-schema\.org\/draft\/2020-12\/schema/, 2020],
];

/** The dialect a `$schema` names; `undefined` for another one (a custom meta-schema). */
export function dialectOf(uri: unknown): Dialect | undefined {
  return typeof uri === 'string' ? BY_URI.find(([pattern]) => pattern.test(uri))?.[1] : undefined;
}

/** Whether a `$schema` names a draft from before draft 4: the same keywords mean other things there. */
export function isTooOld(uri: unknown): uri is string {
  return typeof uri === 'string' && /json-schema\.org\/draft-0?[0-3]\//.test(uri);
}

/** What stands for a schema of such a draft: it is equal only to the very same. */
export function textOfOld(uri: string, schema: JsonValue): string {
  return `${uri} ${shortDigest(sha256Json(schema))}`;
}

/** The first draft that has a keyword, where not all have it. */
export const SINCE: Partial<Record<string, Dialect>> = {
  contains: 6,
  propertyNames: 6,
  if: 7,
  then: 7,
  else: 7,
  contentSchema: 2019,
  unevaluatedItems: 2019,
  unevaluatedProperties: 2019,
};

/** How keywords hold schemas, over all drafts. */
export const SINGLE = [
  'additionalItems',
  'additionalProperties',
  'contains',
  'contentSchema',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
] as const;
export const LISTED = ['allOf', 'anyOf', 'items', 'oneOf', 'prefixItems'] as const;
export const NAMED = ['$defs', 'definitions', 'dependencies', 'dependentSchemas', 'patternProperties', 'properties'] as const;

/** Every subschema directly below one, with the tokens that lead to it. */
export function* subschemas(schema: JsonValue): Generator<readonly [tokens: readonly (string | number)[], value: JsonValue]> {
  if (!isJsonObject(schema)) return;
  for (const keyword of SINGLE) {
    if (Object.hasOwn(schema, keyword) && isSchema(schema[keyword])) yield [[keyword], schema[keyword] as JsonValue];
  }
  for (const keyword of LISTED) {
    const list = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
    if (isJsonArray(list)) for (const [index, value] of list.entries()) if (isSchema(value)) yield [[keyword, index], value];
  }
  for (const keyword of NAMED) {
    const map = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
    if (isJsonObject(map)) for (const [name, value] of Object.entries(map)) if (isSchema(value)) yield [[keyword, name], value];
  }
}

export function isSchema(value: JsonValue | undefined): boolean {
  return typeof value === 'boolean' || isJsonObject(value);
}

/**
 * The dialect of a schema that names none: 2020-12, unless it uses a form that draft no longer has
 * (`items` as a list: 2019-09; `exclusiveMinimum` as a flag: draft 4).
 */
export function assumeDialect(root: JsonValue): Dialect {
  const waiting: JsonValue[] = [root];
  let tuple = false;
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (isJsonObject(schema)) {
      if (typeof schema['exclusiveMinimum'] === 'boolean' || typeof schema['exclusiveMaximum'] === 'boolean') return 4;
      tuple ||= isJsonArray(schema['items']);
    }
    for (const [, child] of subschemas(schema)) waiting.push(child);
  }
  return tuple ? 2019 : 2020;
}

/** Keywords without schemas that say something of values. */
const PLAIN =
  'type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format contentEncoding ' +
  'contentMediaType minItems maxItems uniqueItems minContains maxContains required minProperties maxProperties dependentRequired';
const HOLDERS: readonly string[] = ['$defs', 'definitions'];
const KEYWORDS: ReadonlySet<string> = new Set([
  ...PLAIN.split(' '),
  ...SINGLE,
  ...LISTED,
  ...NAMED.filter((keyword) => !HOLDERS.includes(keyword)),
]);

/** The name of a draft, as people say it. */
export function nameDialect(dialect: Dialect): string {
  return dialect < 2019 ? `draft ${dialect}` : dialect === 2019 ? 'draft 2019-09' : 'draft 2020-12';
}

/** Keywords that drafts up to 7 do not have: whoever uses them means a later one. */
const LATER =
  'unevaluatedProperties unevaluatedItems prefixItems dependentRequired dependentSchemas minContains maxContains $defs $anchor ' +
  '$dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor';
const LATER_KEYWORDS = LATER.split(' ');

/**
 * The pointer of the first schema that reads differently by draft, where neither `$schema` nor a keyword tells which one is meant: beside a `$ref`
 * drafts up to 7 ignore everything, later ones nothing.
 */
export function findAmbiguity(root: JsonValue): string | undefined {
  let found: string | undefined;
  const waiting: { readonly schema: JsonValue; readonly pointer: string }[] = [{ schema: root, pointer: '' }];
  for (const { schema, pointer } of waiting) {
    if (!isJsonObject(schema)) continue;
    if (LATER_KEYWORDS.some((keyword) => Object.hasOwn(schema, keyword))) return undefined;
    if (typeof schema['$ref'] === 'string' && Object.keys(schema).some((keyword) => KEYWORDS.has(keyword))) found ??= `${pointer}/$ref`;
    for (const [tokens, inner] of subschemas(schema))
      waiting.push({ schema: inner, pointer: pointer + tokens.map((token) => `/${escapeToken(token)}`).join('') });
  }
  return found;
}
