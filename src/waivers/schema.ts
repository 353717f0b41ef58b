import { exactlyOneOf, map, mapOf, type SchemaNode, use, VALUES } from '../config/index.ts';
import { DIRECTIONS } from '../core/index.ts';

/** What `new` says of a file that the candidate does not have. */
export const NO_BLOB = 'none';

const OID = '(?:[0-9a-f]{40}|[0-9a-f]{64})';

const WAIVER = map(
  'a waiver',
  'A finding that was accepted: which one, for which contents, why, by whom and until when.',
  {
    fingerprint: {
      title: 'the first hex digits of a fingerprint, at least 12, in quotes where all are decimal digits',
      description: 'Which finding: its fingerprint as reports show it, or the first 12 or more digits of it. Instead of `rule` and `file`.',
      type: 'string',
      pattern: '^(?:sha256:)?[0-9a-f]{12,64}$',
    },
    rule: {
      title: 'a rule id, such as `avro/enum-symbol-missing`; `*` stands for any run of characters',
      description:
        'Which findings: those of this rule. A `*` stands for any run of characters; one with less than three letters in a row is too broad.',
      type: 'string',
      pattern: '^[a-z0-9*][a-z0-9*/\\-]{0,199}$',
    },
    file: use('glob', { description: 'Which findings: those that stand in this file. A glob that names nothing at all is too broad.' }),
    at: {
      title: 'a path in the data, such as `/color` or `/items/*/color`, or an empty text for the whole document',
      description:
        'Which findings: those at this path in the data, as reports show it. `*` stands for what is within one step, `**` for any number of steps. Default: any path.',
      type: 'string',
      pattern: '^(?:/.*)?$',
    },
    direction: {
      description: 'Which findings: those of this direction. Default: both.',
      type: 'string',
      enum: DIRECTIONS,
    },
    blobs: mapOf(
      'the contents',
      'The contents it was given for, by file: it holds while these are compared, and not for a later change.',
      use('path'),
      use('contents'),
      { minProperties: 1 },
    ),
    reason: use('text', { description: 'Why it is accepted.' }),
    owner: use('text', { description: 'Who answers for it.' }),
    expires: {
      title: 'a day, such as `2026-12-31`, at most a year ahead',
      description: 'Last day it holds, to its end in UTC; at most a year ahead.',
      type: 'string',
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    },
  },
  {
    required: ['blobs', 'reason', 'owner', 'expires'],
    dependentRequired: { rule: ['file'], file: ['rule'], at: ['rule'], direction: ['rule'] },
    ...exactlyOneOf('fingerprint', 'rule'),
  },
);

const CONTENTS = map(
  'the contents of a file',
  'One file in the candidate and in the earlier releases, as git object ids (`git rev-parse v1.2.3:schemas/order.avsc`).',
  {
    new: {
      title: 'a git object id of 40 or 64 hex digits, or `none`, in quotes where all are decimal digits',
      description: 'Content in the candidate; `none` where the candidate has no such file.',
      type: 'string',
      pattern: `^(?:${OID}|${NO_BLOB})$`,
    },
    old: {
      description: 'Contents in the earlier releases that the finding concerns.',
      type: 'array',
      items: use('oid'),
      default: [],
    },
  },
  { required: ['new'] },
);

/** The JSON Schema of the waivers file: the one source of its keys, descriptions and defaults. Published under `schema/`. */
export const WAIVERS_SCHEMA: SchemaNode = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:rollback-gate:waivers:1',
  ...map(
    'the waivers of rollback-gate',
    'Findings that were accepted although they block.',
    {
      version: { title: '1', description: 'Version of this format.', type: 'integer', const: 1 },
      waivers: { description: 'The waivers.', type: 'array', items: use('waiver'), default: [] },
    },
    { required: ['version'] },
  ),
  $defs: {
    path: VALUES['path'] ?? {},
    glob: VALUES['glob'] ?? {},
    text: VALUES['text'] ?? {},
    oid: { title: 'a git object id of 40 or 64 hex digits', description: 'A git object id.', type: 'string', pattern: `^${OID}$` },
    contents: CONTENTS,
    waiver: WAIVER,
  },
};
