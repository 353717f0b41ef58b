import type { JsonValue } from '../../../../core/index.ts';

/** Formats that validators judge. Every other one is a remark: it is not compared as a constraint. */
const JUDGED = new Set([
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uuid',
  'json-pointer',
]);

/** `int64` is what everybody takes an integer without a format to be: it bounds nothing. */
const INT32 = [-2147483648, 2147483647] as const;

/** Formats of integers become the bounds they stand for; what nobody judges goes. `note` is told of every keyword that a format turned into. */
export function lowerFormat(schema: Record<string, JsonValue>, note: (keyword: string) => void): void {
  const format = schema['format'];
  if (typeof format !== 'string') return;
  if (!JUDGED.has(format)) delete schema['format'];
  if (format !== 'int32' || !isInteger(schema['type'])) return;
  tighten(schema, 'minimum', INT32[0], note);
  tighten(schema, 'maximum', INT32[1], note);
}

function isInteger(type: JsonValue | undefined): boolean {
  const types = Array.isArray(type) ? (type as unknown[]) : [type];
  return types.includes('integer') && types.every((one) => one === 'integer' || one === 'null');
}

/** A narrower bound that is written down stays. */
function tighten(schema: Record<string, JsonValue>, keyword: 'minimum' | 'maximum', bound: number, note: (keyword: string) => void): void {
  const least = keyword === 'minimum';
  for (const name of [keyword, least ? 'exclusiveMinimum' : 'exclusiveMaximum']) {
    const written = schema[name];
    if (typeof written === 'number' && (least ? written >= bound : written <= bound)) return;
  }
  schema[keyword] = bound;
  note(keyword);
}
