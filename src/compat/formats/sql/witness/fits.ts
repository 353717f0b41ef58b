import { resolveType } from '../compare/resolve.ts';
import type { Database, TypeUse } from '../model.ts';
import { evaluate, UNSURE } from './expression.ts';

export type Fit = 'yes' | 'no' | 'unsure';

const INTEGERS: Readonly<Record<string, bigint>> = { int2: 2n ** 15n, int4: 2n ** 31n, int8: 2n ** 63n };
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])/;

/** Whether a column of the type takes a literal. Checks of domains are asked too; `failed` is told the name of one that fails. */
export function fits(type: TypeUse, value: string, database: Database, failed?: (check: string) => void): Fit {
  const resolved = resolveType(type, database);
  const own =
    resolved.enum && !resolved.use.array
      ? yesIf(resolved.enum.labels.some(({ name }) => name === value))
      : fitsUse(resolved.use, value, database);
  if (own !== 'yes') return own;
  for (const check of resolved.checks) {
    const result = evaluate(check.expression, (name) => (name === 'value' ? { text: value, type: resolved.use } : UNSURE));
    if (result === UNSURE) return 'unsure';
    if (result === false) {
      failed?.(check.name);
      return 'no';
    }
  }
  return 'yes';
}

function yesIf(condition: boolean): Fit {
  return condition ? 'yes' : 'no';
}

function fitsUse(use: TypeUse, value: string, database: Database): Fit {
  if (use.array) {
    const inner = /^\{([^{},"\\]*)\}$/.exec(value)?.[1];
    if (inner === undefined) return 'unsure';
    return inner === '' ? 'yes' : fits({ ...use, array: false }, inner, database);
  }
  if (!use.builtin) return 'unsure';
  const limit = INTEGERS[use.name];
  if (limit !== undefined) return /^-?\d+$/.test(value) ? yesIf(BigInt(value) < limit && BigInt(value) >= -limit) : 'no';
  return fitsScalar(use, value);
}

function fitsScalar({ name, modifiers }: TypeUse, value: string): Fit {
  const limit = modifiers.length > 0 ? Number(modifiers[0]) : Number.POSITIVE_INFINITY;
  switch (name) {
    case 'numeric':
      return fitsNumeric(modifiers, value);
    case 'float8':
      return yesIf(isNumber(value) && Number.isFinite(Number(value)));
    case 'float4':
      return yesIf(isNumber(value) && Math.abs(Number(value)) < 3.4e38);
    case 'text':
      return 'yes';
    case 'varchar':
    case 'bpchar':
      // Blanks beyond the length are cut without a word.
      return [...value].length <= limit ? 'yes' : yesIf([...value].length > limit && value.trimEnd().length <= limit);
    case 'bool':
      return yesIf(value === 'true' || value === 'false');
    case 'uuid':
      return yesIf(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value));
    case 'date':
      return DATE.test(value) && value.length === 10 ? 'yes' : 'unsure';
    case 'timestamp':
    case 'timestamptz':
      return DATE.test(value) && /^.{10}(?: [01]\d:[0-5]\d:[0-5]\d)?$/.test(value) ? 'yes' : 'unsure';
    case 'time':
    case 'timetz':
      return /^[01]\d:[0-5]\d:[0-5]\d$/.test(value) ? 'yes' : 'unsure';
    case 'interval':
      return /^\d+ days$/.test(value) ? 'yes' : 'unsure';
    case 'json':
    case 'jsonb':
      return /^\{\}$|^\{"a":\d+\}$/.test(value) ? 'yes' : 'unsure';
    case 'bytea':
      return /^\\x(?:[0-9a-f]{2})*$/.test(value) ? 'yes' : 'unsure';
    case 'inet':
      return /^10\.0\.0\.\d{1,2}$/.test(value) ? 'yes' : 'unsure';
    case 'bit':
      return /^[01]+$/.test(value) ? yesIf(value.length === (modifiers.length > 0 ? limit : 1)) : 'unsure';
    case 'varbit':
      return /^[01]+$/.test(value) ? yesIf(value.length <= limit) : 'unsure';
    default:
      return 'unsure';
  }
}

function isNumber(value: string): boolean {
  return /^-?\d+(?:\.\d+)?(?:e\d+)?$/.test(value);
}

function fitsNumeric(modifiers: readonly string[], value: string): Fit {
  if (!isNumber(value)) return 'no';
  if (modifiers.length === 0) return 'yes';
  const whole = Number(modifiers[0]) - Number(modifiers[1] ?? 0);
  const [digits, exponent] = value.replace(/^-/, '').split('e');
  const integer = (digits ?? '').split('.')[0]?.replace(/^0+/, '') ?? '';
  // Rounding could carry one digit further; no value made here comes that close.
  return yesIf(integer.length + Number(exponent ?? 0) <= Math.max(whole, 0));
}
