import { isJsonArray, isJsonObject, type JsonValue } from '../../../../core/index.ts';
import { below, type Located, own, type Spot } from './api.ts';

/** Schemas inside of schemas that are looked at. */
const MAX_DEPTH = 8;

/** The types that one level of a schema allows, by its `type` or by the values that it lists; `undefined` where it says neither. */
export function typesOf({ value, api }: Pick<Located, 'value' | 'api'>): string[] | undefined {
  const written = own(value, 'type');
  if (written === undefined) return typesOfValues(own(value, 'const'), own(value, 'enum'));
  const list = isJsonArray(written) ? written : [written];
  const types = list.flatMap((type: JsonValue) => (typeof type !== 'string' ? [] : type === 'file' ? ['string'] : [type]));
  return api.version !== '3.1' && own(value, 'nullable') === true ? [...types, 'null'] : types;
}

/** The types of a constant, or of what is listed. */
export function typesOfValues(constant: JsonValue | undefined, listed: JsonValue | undefined): string[] | undefined {
  const values = constant === undefined ? listed : [constant];
  return isJsonArray(values) ? [...new Set(values.map(typeOf))] : undefined;
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (isJsonArray(value)) return 'array';
  return typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value;
}

/** The types that a schema allows at most, over references and alternatives; `undefined` where that is not said. */
export function allTypesOf(spot: Spot, depth = 0): ReadonlySet<string> | undefined {
  const at = depth > MAX_DEPTH ? undefined : spot.api.follow(spot);
  if (!at) return undefined;
  const types = typesOf(at);
  if (types) return new Set(types);
  const inner = (keyword: string): (ReadonlySet<string> | undefined)[] | undefined => {
    const list = own(at.value, keyword);
    return isJsonArray(list) && list.every((one) => isJsonObject(one))
      ? list.map((_, index) => allTypesOf(below(at, keyword, index), depth + 1))
      : undefined;
  };
  const alternatives = inner('anyOf') ?? inner('oneOf');
  if (alternatives?.every((one) => one !== undefined)) return new Set(alternatives.flatMap((one) => [...one]));
  return inner('allOf')?.find((one) => one !== undefined);
}
