import { isJsonArray, isJsonObject } from '../../../../core/index.ts';
import { below, type Located, own, type Spot, text } from '../read/api.ts';
import type { SchemaRef } from '../read/model.ts';
import { typesOf } from '../read/types.ts';

/** What kinds of values a schema allows, as far as that decides how they look as texts. */
export interface Kinds {
  /** Of `string`, `integer`, `number`, `boolean`, `null`. */
  readonly plain: ReadonlySet<string>;
  readonly list: boolean;
  /** What a list holds, where one place says it; absent: anything. */
  readonly items?: Spot;
  /** An empty text may be among what comes first to mind. */
  readonly mayBeEmpty: boolean;
  /** Every text fits. */
  readonly anyText: boolean;
}

const MAX_SCHEMAS = 40;
const PLAIN: ReadonlySet<string> = new Set(['string', 'integer', 'number', 'boolean', 'null']);
/** With one of these a schema is not taken apart. */
const BEYOND = ['not', 'if', 'contains', 'prefixItems', '$dynamicRef', 'unevaluatedItems', 'dependentSchemas', 'propertyNames'];
/** Beside alternatives these say more than the alternatives. */
const BESIDE =
  'enum const minLength maxLength pattern format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems items'.split(
    ' ',
  );
const REMARKS: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'title',
  'deprecated',
  'example',
  'examples',
  'default',
  '$comment',
]);
const BOUNDS = ['enum', 'const', 'minLength', 'maxLength', 'pattern', 'format', 'allOf', 'anyOf', 'oneOf', '$ref'];

/** `undefined` where a schema says something that is not looked into, allows objects, or anything. */
export function kindsOf(schema: SchemaRef): Kinds | undefined {
  if (schema.kind !== 'at') return undefined;
  const found = { plain: new Set<string>(), lists: [] as Located[], patterns: false, seen: 0 };
  const first = schema.spot.api.follow(schema.spot);
  if (!first || !gather(schema.spot, found)) return undefined;
  const [list] = found.lists;
  const items = list && isJsonObject(own(list.value, 'items')) ? below(list, 'items') : undefined;
  return {
    plain: found.plain,
    list: list !== undefined,
    ...(items && found.lists.length === 1 ? { items } : {}),
    mayBeEmpty: list !== undefined || found.patterns,
    anyText:
      own(first.value, 'type') === 'string' &&
      !BOUNDS.some((keyword) => own(first.value, keyword) !== undefined && !isRemark(keyword, first)),
  };
}

/** A format that nobody judges says nothing. */
function isRemark(keyword: string, { value }: Located): boolean {
  return keyword === 'format' && ['password', 'byte', 'binary'].includes(text(value, 'format') ?? '');
}

function gather(spot: Spot, found: { plain: Set<string>; lists: Located[]; patterns: boolean; seen: number }): boolean {
  const at = followed(spot);
  if (!at || ++found.seen > MAX_SCHEMAS || BEYOND.some((keyword) => own(at.value, keyword) !== undefined)) return false;
  const inner = ['allOf', 'anyOf', 'oneOf'].filter((keyword) => isJsonArray(own(at.value, keyword)));
  const types = typesOf(at);
  const beside = BESIDE.some((keyword) => own(at.value, keyword) !== undefined);
  if (inner.length > 1 || (inner.length === 1 && (types !== undefined || beside))) return false;
  if (inner[0] !== undefined) {
    const list = own(at.value, inner[0]);
    return (
      isJsonArray(list) &&
      (inner[0] !== 'allOf' || list.length === 1) &&
      list.every((_, index) => gather(below(at, inner[0] ?? '', index), found))
    );
  }
  if (!types?.every((type) => type === 'array' || PLAIN.has(type))) return false;
  for (const type of types) if (type !== 'array') found.plain.add(type);
  found.patterns ||= ['pattern', 'enum', 'const'].some((keyword) => own(at.value, keyword) !== undefined);
  if (types.includes('array')) found.lists.push(at);
  return true;
}

/** What references lead to, as long as nothing else stands beside them. */
function followed(spot: Spot): Located | undefined {
  let at = spot;
  for (let hops = 0; hops < MAX_SCHEMAS; hops++) {
    const value = at.file.at(at.pointer);
    if (!isJsonObject(value)) return undefined;
    const reference = own(value, '$ref');
    if (typeof reference !== 'string') return { ...at, value };
    if (at.api.version === '3.1' && Object.keys(value).some((key) => key !== '$ref' && !REMARKS.has(key))) return undefined;
    const target = at.api.resolve(reference, at);
    if (target === 'unread') return undefined;
    at = { api: at.api, ...target };
  }
  return undefined;
}
