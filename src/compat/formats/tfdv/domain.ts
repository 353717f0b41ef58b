import { Fields, refuse } from './fields.ts';
import { type FeatureType, INT64, type ValueSet } from './model.ts';
import { canonicalText, type TextMessage } from './text-format.ts';

const INLINE = ['int_domain', 'float_domain', 'string_domain', 'bool_domain'] as const;
type DomainKind = (typeof INLINE)[number];
const SEMANTIC = ['natural_language_domain', 'image_domain', 'mid_domain', 'url_domain', 'time_domain', 'time_of_day_domain'];
/** Which kind a top-level domain is, remembered by its message. */
const KINDS = new WeakMap<TextMessage, DomainKind>();

/** The domains at the top of a schema, by name. */
export function readNamedDomains(fields: Fields): ReadonlyMap<string, TextMessage> {
  const domains = new Map<string, TextMessage>();
  for (const kind of INLINE) {
    if (kind === 'bool_domain') continue;
    for (const message of fields.messages(kind)) {
      const name = new Fields(message).text('name');
      if (name === undefined) throw refuse(message.place, 'a domain at the top has no name');
      if (domains.has(name)) throw refuse(message.place, `the domain ${JSON.stringify(name)} stands twice`);
      domains.set(name, message);
      KINDS.set(message, kind);
    }
  }
  return domains;
}

/** What values the domain of a feature allows. */
export function readDomain(fields: Fields, type: FeatureType | undefined, named: ReadonlyMap<string, TextMessage>): ValueSet {
  const reference = fields.text('domain');
  if (reference !== undefined) {
    const message = named.get(reference);
    if (!message)
      throw refuse(
        fields.at('domain'),
        `the domain ${JSON.stringify(reference)} is not defined`,
        'a string_domain of that name at the top',
      );
    return readValues(KINDS.get(message) ?? 'string_domain', message, type);
  }
  for (const kind of INLINE) {
    const [message] = fields.messages(kind);
    if (message) return readValues(kind, message, type);
  }
  const semantic = SEMANTIC.find((name) => fields.all(name).length > 0);
  return semantic === undefined
    ? { kind: 'any' }
    : { kind: 'opaque', text: `${semantic}${fields.messages(semantic).map(canonicalText).join('')}` };
}

function readValues(kind: DomainKind, message: TextMessage, type: FeatureType | undefined): ValueSet {
  const domain = new Fields(message);
  if (kind === 'string_domain' && type === 'BYTES') return { kind: 'texts', values: new Set(domain.texts('value')) };
  if (kind === 'int_domain' && (type === 'INT' || type === 'BYTES')) {
    return { kind: 'integers', min: domain.integer('min') ?? INT64.min, max: domain.integer('max') ?? INT64.max, asText: type === 'BYTES' };
  }
  if (kind === 'float_domain' && type === 'FLOAT') {
    // Nothing is below or above NaN.
    const bound = (name: string, none: number): number => (Number.isNaN(domain.number(name)) ? none : (domain.number(name) ?? none));
    const [min, max] = [bound('min', -Infinity), bound('max', Infinity)];
    const infinite = !domain.bool('disallow_inf');
    return { kind: 'floats', min, max, nan: !domain.bool('disallow_nan'), infinite };
  }
  if (kind === 'bool_domain' && type === 'INT') return { kind: 'integers', min: 0n, max: 1n, asText: false };
  if (kind === 'bool_domain' && type === 'BYTES') {
    const values = [domain.text('true_value'), domain.text('false_value')].filter((value) => value !== undefined);
    return { kind: 'texts', values: new Set(values) };
  }
  return { kind: 'opaque', text: `${kind}${canonicalText(message)}` };
}
