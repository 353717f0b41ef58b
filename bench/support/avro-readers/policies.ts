import { type AvroSchema, isNamed, shortName, type Use } from '../../../src/compat/formats/avro/model.ts';
import { matchTypes } from '../../../src/compat/formats/avro/resolve/match.ts';
import { collect, Sizes } from '../../../src/compat/formats/avro/resolve/sizes.ts';
import type { Difference } from '../../../src/core/index.ts';

/** What a reader does otherwise. */
export interface Odd {
  readonly judge: string;
  readonly what: 'schemas' | 'checker' | 'reads' | 'refuses' | 'other value';
  readonly error: string;
  readonly differences: readonly Difference[];
  readonly reasons: readonly string[];
  readonly writer: Use;
  readonly reader: Use;
}

interface Policy {
  readonly name: string;
  fits(odd: Odd): boolean;
}

const has = (odd: Odd, rule: string): boolean => odd.differences.some((one) => one.rule === `avro/${rule}`);
/** Where readers are known to do otherwise: the first that fits is counted. */
export const POLICIES: readonly Policy[] = [
  {
    name: 'java 1.12.2 counts the bytes of a list as the reader would have them',
    fits: ({ judge, error }) => judge === 'java' && error.startsWith('java.io.EOFException: Collection claims'),
  },
  {
    name: 'fastavro leaves the default of bytes a text',
    fits: ({ judge, what, reader }) => judge === 'fastavro' && what === 'other value' && collect(reader.schema).some(hasBytesDefault),
  },
  {
    name: 'java reads records of any name, by their fields',
    fits: ({ judge, what, reasons }) =>
      judge === 'java' &&
      what === 'reads' &&
      reasons.every((reason) => /^\S+ is not \S+$|^no branch of the reader's union takes/.test(reason)),
  },
  {
    name: 'java and fastavro read by the name where an alias, too, is written',
    fits: (odd) => odd.what === 'reads' && odd.reasons.some((reason) => reason.includes('could be read from')),
  },
  {
    name: "java's checker takes any branch of a union, its reader one",
    fits: ({ judge, what, error }) => judge === 'java' && what === 'checker' && error === 'compatible',
  },
  { name: 'a part of the writer has no values', fits: (odd) => odd.what !== 'reads' && hasEmptyTypes(odd.writer) },
  {
    name: 'fastavro takes the first branch of a union that has the short name or promotes',
    fits: ({ judge, reader }) => judge === 'fastavro' && collect(reader.schema).some(isUnordered),
  },
  {
    name: 'fastavro completes an alias by any namespace',
    fits: ({ judge, what, reasons }) =>
      judge === 'fastavro' && what === 'reads' && reasons.every((reason) => /^\S+ is not \S+$/.test(reason)),
  },
  {
    name: 'fastavro refuses bytes that are no text',
    fits: ({ judge, error }) => judge === 'fastavro' && error.startsWith('UnicodeDecodeError'),
  },
  {
    name: 'fastavro has no float of 32 bits',
    fits: (odd) => odd.judge === 'fastavro' && odd.what === 'other value' && has(odd, 'number-precision-lost'),
  },
  {
    name: 'fastavro cannot name the null namespace from within another',
    fits: ({ judge, what }) => judge === 'fastavro' && what === 'schemas',
  },
  {
    name: 'fastavro takes a type for another kind of the same name',
    fits: ({ judge, what, reasons }) =>
      judge === 'fastavro' && what === 'reads' && reasons.every((reason) => /cannot be read as|no branch of/.test(reason)),
  },
  {
    name: 'java takes another one of several named branches of a union',
    fits: ({ judge, what, reader }) => judge === 'java' && what === 'reads' && collect(reader.schema).some(hasRivals),
  },
];

function hasEmptyTypes(use: Use): boolean {
  const sizes = new Sizes(use.schema);
  return collect(use.schema).some((schema) => sizes.of(schema) === Number.POSITIVE_INFINITY);
}

function hasBytesDefault(schema: AvroSchema): boolean {
  return (
    schema.kind === 'record' &&
    schema.fields.some((field) => field.default !== undefined && /^(?:bytes|fixed|union)$/.test(field.type.schema.kind))
  );
}

function hasRivals(schema: AvroSchema): boolean {
  return schema.kind === 'union' && schema.branches.filter((branch) => isNamed(branch.schema)).length > 1;
}

/** A union in which one branch would also do for a later one: by a short name, or by a promotion. */
function isUnordered(schema: AvroSchema): boolean {
  if (schema.kind !== 'union') return false;
  const names = (one: AvroSchema): string[] => (isNamed(one) ? [one.fullName, ...one.aliases].map(shortName) : []);
  return schema.branches.some(({ schema: late }, at) =>
    schema.branches
      .slice(0, at)
      .some(
        ({ schema: early }) =>
          matchTypes(late, early, { qualified: true }) === 'promotion' || names(late).some((name) => names(early).includes(name)),
      ),
  );
}
