import type { JsonObject } from '../../../../core/index.ts';

/** How one kind of difference of schemas is called: when the reader is a server (`request`), and when it is a client (`response`). */
export interface Family {
  readonly request: string;
  readonly response: string;
  /** What happened, seen from the server's new description. */
  readonly asked: string;
  readonly answered: string;
  message(data: JsonObject): string;
}

function show(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
function list(value: unknown, joint = ', '): string {
  const all = Array.isArray(value) ? (value as unknown[]) : [];
  return all.slice(0, 8).map(show).join(joint) + (all.length > 8 ? ` and ${all.length - 8} more` : '');
}
function words(value: unknown): string {
  return Array.isArray(value) && value.length > 0
    ? (value as unknown[]).map((one) => (typeof one === 'string' ? one : show(one))).join(' or ')
    : 'something else';
}

const bound =
  (what: string) =>
  ({ from, to }: JsonObject): string =>
    from === null || from === undefined
      ? `read with ${what} ${show(to)}, written without`
      : `${what} ${show(from)} as written, ${show(to)} as read`;

function limit(name: string, tighter: string, looser: string, what: string): Family {
  return {
    request: `${name}-${tighter}`,
    response: `${name}-${looser}`,
    asked: `the ${what} was tightened`,
    answered: `the ${what} was loosened`,
    message: bound(what),
  };
}

export const FAMILIES = {
  type: {
    request: 'type-changed',
    response: 'type-changed',
    asked: 'the type takes less than before',
    answered: 'the type holds more than before',
    message: ({ lost, allowed }) => `${words(lost)} is written, only ${words(allowed)} is read`,
  },
  nullable: {
    request: 'became-not-nullable',
    response: 'became-nullable',
    asked: 'null is not taken any more',
    answered: 'null may come now',
    message: ({ allowed }) => `null may be written, only ${words(allowed)} is read`,
  },
  enum: {
    request: 'enum-value-removed',
    response: 'enum-value-added',
    asked: 'a value of an enumeration is not taken any more',
    answered: 'an enumeration may hold a value that clients do not know',
    message: ({ lost, allowed }) =>
      Array.isArray(lost) && lost.length > 0
        ? `${list(lost)} may be written; read are only ${list(allowed)}`
        : `only ${list(allowed)} are read`,
  },
  const: {
    request: 'const-changed',
    response: 'const-changed',
    asked: 'another constant is wanted',
    answered: 'another constant comes',
    message: ({ lost, allowed }) => `${list(lost) || 'another value'} is written, only ${list(allowed)} is read`,
  },
  minimum: limit('min', 'increased', 'decreased', 'minimum'),
  maximum: limit('max', 'decreased', 'increased', 'maximum'),
  minLength: limit('min-length', 'increased', 'decreased', 'least length'),
  maxLength: limit('max-length', 'decreased', 'increased', 'greatest length'),
  minItems: limit('min-items', 'increased', 'decreased', 'least number of items'),
  maxItems: limit('max-items', 'decreased', 'increased', 'greatest number of items'),
  multipleOf: limit('multiple-of', 'changed', 'changed', '`multipleOf`'),
  pattern: limit('pattern', 'changed', 'changed', 'pattern'),
  format: limit('format', 'changed', 'changed', 'format'),
  required: {
    request: 'became-required',
    response: 'became-optional',
    asked: 'a property has to be sent now',
    answered: 'a property need not come any more',
    message: ({ property }) => `property ${show(property)} is required as read and may be left out as written`,
  },
  missing: {
    request: 'added-required',
    response: 'removed-required',
    asked: 'a required property was added',
    answered: 'a required property was removed',
    message: ({ property }) => `property ${show(property)} is required as read and not known as written`,
  },
  refused: {
    request: 'not-accepted',
    response: 'not-expected',
    asked: 'a property is refused that clients may send',
    answered: 'a property may come that clients refuse',
    message: ({ property, pattern, names }) =>
      `${property !== undefined ? `property ${show(property)}` : Array.isArray(names) && names.length > 0 ? `properties ${list(names)}` : pattern ? `properties like ${show(pattern)}` : 'other properties'} may be written and ${property === undefined ? 'are' : 'is'} refused`,
  },
  anyOf: {
    request: 'any-of-removed',
    response: 'any-of-added',
    asked: 'a branch of `anyOf` is not taken any more',
    answered: 'a branch of `anyOf` may come that clients do not know',
    message: ({ branches }) => `some values that may be written fit none of ${show(branches)} branches`,
  },
  oneOf: {
    request: 'one-of-removed',
    response: 'one-of-added',
    asked: 'a branch of `oneOf` is not taken any more',
    answered: 'a branch of `oneOf` may come that clients do not know',
    message: ({ branches }) => `some values that may be written do not fit exactly one of ${show(branches)} branches`,
  },
  constraint: {
    request: 'constraint-added',
    response: 'constraint-removed',
    asked: 'another constraint was added or tightened',
    answered: 'another constraint was removed or loosened',
    message: ({ keyword, from, to }) =>
      `${typeof keyword === 'string' ? `\`${keyword}\`` : 'a constraint'} of the reader does not hold for everything that may be written${to === undefined ? '' : ` (${show(from)} as written, ${show(to)} as read)`}`,
  },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

/** Which family a rule of the schema engine belongs to; what is not listed is a constraint of another kind. */
export const FAMILY_OF: ReadonlyMap<string, FamilyName> = new Map<string, FamilyName>([
  ['type-narrowed', 'type'],
  ['enum-value-removed', 'enum'],
  ['enum-added', 'enum'],
  ['const-changed', 'const'],
  ['const-added', 'const'],
  ['minimum-raised', 'minimum'],
  ['minimum-added', 'minimum'],
  ['maximum-lowered', 'maximum'],
  ['maximum-added', 'maximum'],
  ['min-length-raised', 'minLength'],
  ['min-length-added', 'minLength'],
  ['max-length-lowered', 'maxLength'],
  ['max-length-added', 'maxLength'],
  ['min-items-raised', 'minItems'],
  ['min-items-added', 'minItems'],
  ['max-items-lowered', 'maxItems'],
  ['max-items-added', 'maxItems'],
  ['multiple-of-changed', 'multipleOf'],
  ['multiple-of-added', 'multipleOf'],
  ['pattern-changed', 'pattern'],
  ['pattern-added', 'pattern'],
  ['format-changed', 'format'],
  ['format-added', 'format'],
  ['property-required-added', 'required'],
  ['property-forbidden', 'refused'],
  ['property-removed', 'refused'],
  ['additional-properties-closed', 'refused'],
  ['pattern-properties-closed', 'refused'],
  ['unevaluated-properties-closed', 'refused'],
  ['any-of-branch-removed', 'anyOf'],
  ['any-of-narrowed', 'anyOf'],
  ['one-of-branch-removed', 'oneOf'],
  ['one-of-narrowed', 'oneOf'],
  ['one-of-overlap', 'oneOf'],
]);
