import type { Features, Options, ProtoEnum, ProtoField, ProtoFile, ProtoMessage } from './model.ts';

const EDITION: Features = {
  fieldPresence: 'EXPLICIT',
  enumType: 'OPEN',
  repeatedFieldEncoding: 'PACKED',
  utf8Validation: 'VERIFY',
  messageEncoding: 'LENGTH_PREFIXED',
  jsonFormat: 'ALLOW',
};

/** What each syntax or edition starts from (`edition_defaults` in descriptor.proto: for these features, all editions so far are alike). */
const DEFAULTS: ReadonlyMap<string, Features> = new Map([
  [
    'proto2',
    {
      ...EDITION,
      enumType: 'CLOSED',
      repeatedFieldEncoding: 'EXPANDED',
      utf8Validation: 'NONE',
      jsonFormat: 'LEGACY_BEST_EFFORT',
    } as const,
  ],
  ['proto3', { ...EDITION, fieldPresence: 'IMPLICIT' } as const],
  ['2023', EDITION],
  ['2024', EDITION],
  ['2026', EDITION],
]);

const KEYS = {
  field_presence: ['fieldPresence', ['EXPLICIT', 'IMPLICIT', 'LEGACY_REQUIRED']],
  enum_type: ['enumType', ['OPEN', 'CLOSED']],
  repeated_field_encoding: ['repeatedFieldEncoding', ['PACKED', 'EXPANDED']],
  utf8_validation: ['utf8Validation', ['VERIFY', 'NONE']],
  message_encoding: ['messageEncoding', ['LENGTH_PREFIXED', 'DELIMITED']],
  json_format: ['jsonFormat', ['ALLOW', 'LEGACY_BEST_EFFORT']],
} as const;

const FEATURES = Object.values(KEYS).map(([feature]) => feature);

const PREFIX = 'features.';

/** Every syntax and edition whose defaults are known. */
export const SYNTAXES: readonly string[] = [...DEFAULTS.keys()];

/** Whether it is known what holds in a file where nothing is said. A later edition is read like the last known one, and its answers are `unknown`. */
export function isKnownSyntax({ syntax }: Pick<ProtoFile, 'syntax'>): boolean {
  return DEFAULTS.has(syntax);
}

/** The features that hold for an element: the defaults of its edition, overridden from the file inwards. */
export function featuresOf(element: ProtoMessage | ProtoEnum | ProtoField): Features {
  const { outer, file, options } = element;
  const around = surroundings(outer ?? file);
  const inOneof = 'oneof' in element && element.oneof ? withOptions(around, element.oneof.options) : around;
  return withOptions(inOneof, options);
}

/** Whether the same holds around two messages: what is written alike in them means the same. */
export function haveSameSurroundings(one: ProtoMessage, other: ProtoMessage): boolean {
  const [mine, theirs] = [surroundings(one.outer ?? one.file), surroundings(other.outer ?? other.file)];
  return mine === theirs || FEATURES.every((feature) => mine[feature] === theirs[feature]);
}

/** What holds for everything inside: asked for again with every field. */
function surroundings(around: ProtoMessage | ProtoFile): Features {
  let features = known.get(around);
  if (!features) {
    features = 'kind' in around ? featuresOf(around) : withOptions(DEFAULTS.get(around.syntax) ?? EDITION, around.options);
    known.set(around, features);
  }
  return features;
}

const known = new WeakMap<ProtoMessage | ProtoFile, Features>();

/** Values that no edition knows are left out. */
function withOptions(outer: Features, options: Options): Features {
  if (options.size === 0) return outer;
  let own = overrides.get(options);
  if (own === undefined) overrides.set(options, (own = overridesIn(options)));
  return own ? { ...outer, ...own } : outer;
}

/** Looked for once, however many fields are inside. */
const overrides = new WeakMap<Options, Partial<Features> | null>();

function overridesIn(options: Options): Partial<Features> | null {
  let own: Record<string, string> | null = null;
  for (const [name, value] of options) {
    if (!name.startsWith(PREFIX)) continue;
    const key = name.slice(PREFIX.length);
    if (!Object.hasOwn(KEYS, key)) continue;
    const [feature, values] = KEYS[key as keyof typeof KEYS];
    if ((values as readonly string[]).includes(value)) (own ??= {})[feature] = value;
  }
  return own;
}
