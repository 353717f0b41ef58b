/** What is known of a `format`: strings that surely are one, strings that surely are none, and a test that says nothing where validators differ. */
interface FormatKnowledge {
  /** Matches only what every validator accepts. */
  readonly strict: RegExp;
  /** What does not match is refused by every validator. */
  readonly loose: RegExp;
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

const DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])`;
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:0\d|1[0-2]):[0-5]\d)`;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?';

export const FORMAT_KNOWLEDGE: ReadonlyMap<string, FormatKnowledge> = new Map<string, FormatKnowledge>([
  [
    'date-time',
    {
      strict: new RegExp(`^${DATE}T${TIME}$`),
      loose: /^\d{4}-\d\d-\d\d[tT\s]\d\d:\d\d/,
      valid: ['2024-01-15T08:30:00Z', '2024-02-16T09:30:00Z', '2024-01-15T08:30:00.5+01:00'],
      invalid: ['yesterday', ''],
    },
  ],
  [
    'date',
    {
      strict: new RegExp(`^${DATE}$`),
      loose: /^\d{4}-\d\d-\d\d$/,
      valid: ['2024-01-15', '2024-02-16', '2024-03-17'],
      invalid: ['yesterday', ''],
    },
  ],
  ['time', { strict: new RegExp(`^${TIME}$`), loose: /^\d\d:\d\d:\d\d/, valid: ['08:30:00Z', '09:30:00Z'], invalid: ['noon', ''] }],
  ['duration', { strict: /^P(?:\d{1,4}D|T\d{1,4}[HMS])$/, loose: /^P.+/, valid: ['P1D', 'PT5M', 'PT2H'], invalid: ['a day', ''] }],
  [
    'email',
    {
      strict: /^[a-z0-9]+@[a-z0-9]+\.[a-z]{2,6}$/,
      loose: /^[\s\S]+@[\s\S]+$/,
      valid: ['a@example.com', 'b@example.com', 'c@example.org'],
      invalid: ['nobody', ''],
    },
  ],
  [
    'hostname',
    {
      strict: new RegExp(`^${LABEL}(?:\\.${LABEL}){0,3}$`),
      loose: /^[A-Za-z0-9.-]+$/,
      valid: ['example.com', 'example.org', 'a'],
      invalid: ['not a host', '_'],
    },
  ],
  [
    'ipv4',
    {
      strict: /^(?:[1-9]\d?|1\d\d)(?:\.(?:\d|[1-9]\d|1\d\d)){3}$/,
      loose: /^\d{1,3}(?:\.\d{1,3}){3}$/,
      valid: ['192.0.2.1', '192.0.2.2', '10.0.0.1'],
      invalid: ['localhost', ''],
    },
  ],
  [
    'ipv6',
    {
      strict: /^(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}$|^::1$|^2001:db8::[0-9a-f]{1,4}$/,
      loose: /^[0-9A-Fa-f:.]+$/,
      valid: ['2001:db8::1', '2001:db8::2', '::1'],
      invalid: ['localhost', ''],
    },
  ],
  [
    'uri',
    {
      strict: /^https?:\/\/[a-z0-9]+\.[a-z]{2,6}(?:\/[a-z0-9/]*)?$/,
      loose: /^[A-Za-z][A-Za-z0-9+.-]*:\S*$/,
      valid: ['https://example.com/a', 'https://example.com/b', 'https://example.org'],
      invalid: ['no uri', ''],
    },
  ],
  [
    'uri-reference',
    {
      strict: /^(?:https?:\/\/[a-z0-9]+\.[a-z]{2,6})?\/[a-z0-9/]*$|^[a-z0-9]+$/,
      loose: /^[^\s\\]*$/,
      valid: ['/a', '/b', 'https://example.com/a'],
      invalid: ['\\\\host', 'no reference'],
    },
  ],
  [
    'uri-template',
    { strict: /^[a-z0-9/]*(?:\{[a-z0-9]+\})?$/, loose: /^(?:[^{}\s]|\{[^{}]*\})*$/, valid: ['/a/{id}', '/b/{id}'], invalid: ['{', 'a{b'] },
  ],
  [
    'uuid',
    {
      strict: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      loose: /^(?:urn:uuid:)?[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/,
      valid: ['2b8f4e1a-7c3d-4e5f-8a9b-0c1d2e3f4a5b', '3b8f4e1a-7c3d-4e5f-8a9b-0c1d2e3f4a5b'],
      invalid: ['no uuid', ''],
    },
  ],
  ['json-pointer', { strict: /^(?:\/[a-z0-9]*)*$/, loose: /^(?:\/|$)/, valid: ['', '/a', '/b'], invalid: ['a', '~'] }],
  ['relative-json-pointer', { strict: /^\d(?:#|(?:\/[a-z0-9]+)*)$/, loose: /^\d/, valid: ['0', '1/a', '2#'], invalid: ['a', ''] }],
  ['regex', { strict: /^[a-z0-9]*$/, loose: /^[^([*+?)][\s\S]*$|^$|^[([][\s\S]*[\])]/, valid: ['a', 'ab', 'abc'], invalid: ['(', '['] }],
]);

/** Formats of numbers that some validators judge, with the limit of the integers that are of them. */
export const INTEGER_FORMATS: ReadonlyMap<string, number> = new Map([
  ['int32', 2 ** 31],
  ['int64', Number.POSITIVE_INFINITY],
]);

/** Whether a number is of a format, or no validator asks; `undefined` where some refuse it and others do not look. */
export function isOfNumberFormat(format: string, value: number): true | undefined {
  const range = INTEGER_FORMATS.get(format);
  return range === undefined || (Number.isInteger(value) && value >= -range && value < range) || undefined;
}

/** Whether a string is of a format; `undefined` where the format is not known or validators differ. */
export function matchesFormat(format: string, text: string): boolean | undefined {
  const knowledge = FORMAT_KNOWLEDGE.get(format);
  if (!knowledge) return undefined;
  if (knowledge.valid.includes(text) || knowledge.strict.test(text)) return true;
  return knowledge.invalid.includes(text) || !knowledge.loose.test(text) ? false : undefined;
}
