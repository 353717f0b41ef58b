import { CAUSES, DIRECTIONS, GATES, type JsonObject, MOMENT_KINDS } from '../core/index.ts';

const PLACE: JsonObject = object({
  file: { type: 'string', description: 'Relative to the repository root, with `/`.' },
  line: { type: 'integer', minimum: 1 },
  column: { type: 'integer', minimum: 1, description: 'In UTF-16 units.' },
});

const WITNESS: JsonObject = object(
  {
    payload: { description: 'What the writer allows and the reader refuses, or reads back changed.' },
    outcome: { enum: ['rejected', 'changed'] },
    error: { type: 'string' },
    readBack: { description: 'What the reader made of the payload.' },
    confirmedBy: { type: 'array', items: { type: 'string' }, description: 'The independent validators that agreed.' },
  },
  ['error', 'readBack'],
);

const RULING: JsonObject = object({
  by: { enum: ['configuration', 'policy', 'waiver'] },
  before: { enum: ['error', 'warning', 'note'] },
  after: { enum: ['error', 'warning', 'note'], description: 'The same as `before` where it was left as it was.' },
  why: { type: 'string' },
});

const EXCERPT: JsonObject = object({
  side: { enum: ['old', 'new'] },
  release: { type: 'string' },
  place: { $ref: '#/$defs/place' },
  from: { type: 'integer', minimum: 1, description: 'Number of the first line.' },
  lines: { type: 'array', items: { type: 'string' } },
});

const TIME: JsonObject = { type: 'string', description: 'ISO 8601, UTC.' };

const CHART: JsonObject = object(
  {
    title: { type: 'string' },
    unit: { type: 'string' },
    scale: { enum: ['linear', 'log'] },
    series: {
      type: 'array',
      items: object({
        label: { type: 'string' },
        points: {
          type: 'array',
          items: object({
            at: TIME,
            value: { anyOf: [{ type: 'number' }, { type: 'null' }], description: '`null` where nothing could be measured.' },
          }),
        },
      }),
    },
    limit: object({ value: { type: 'number' }, label: { type: 'string' } }),
    moments: { type: 'array', items: object({ at: TIME, label: { type: 'string' }, kind: { enum: [...MOMENT_KINDS] } }, ['kind']) },
    summary: { type: 'string' },
  },
  ['scale', 'limit', 'summary'],
);

const FINDING: JsonObject = object(
  {
    gate: { enum: [...GATES] },
    rule: { type: 'string', description: 'Rule id, see docs/rules.md.' },
    severity: { enum: ['error', 'warning', 'note'] },
    message: { type: 'string' },
    fix: { type: 'string' },
    place: { $ref: '#/$defs/place' },
    related: { type: 'array', items: object({ place: { $ref: '#/$defs/place' }, label: { type: 'string' } }) },
    excerpts: { type: 'array', items: EXCERPT, description: 'What stands at the places, old and new side by side.' },
    path: { type: 'string', description: 'JSON pointer into the data, with `*` for any item or key.' },
    direction: { enum: [...DIRECTIONS] },
    versions: object(
      {
        writer: { type: 'string' },
        reader: { type: 'string' },
        between: {
          enum: ['clients', 'state'],
          description:
            'Of an API (`clients`): clients made for `writer` meet what serves `reader`, whoever of the two writes. Of a database (`state`): the application of `reader` runs on what `writer` has left.',
        },
      },
      ['between'],
    ),
    witness: { $ref: '#/$defs/witness' },
    kind: {
      enum: ['breaking', 'lossy', 'unknown'],
      description: 'Of a comparison: whether it breaks, changes values, or could not be decided.',
    },
    removal: {
      type: 'array',
      description: 'Where something is gone from an API: what each earlier release that has it had announced.',
      items: object({ release: { type: 'string' }, deprecated: { type: 'boolean' }, sunset: { type: 'string' } }, ['sunset']),
    },
    inherited: { const: true, description: 'Its files are the same on the base branch: the change did not bring it.' },
    rulings: {
      type: 'array',
      items: RULING,
      description: 'What the configuration, the policy and waivers decided about the severity, in order.',
    },
    waiver: object({
      reason: { type: 'string' },
      owner: { type: 'string' },
      expires: { type: 'string', description: 'Last day, YYYY-MM-DD.' },
    }),
    blobs: {
      type: 'object',
      description: 'Contents that a waiver of the finding has to name, by path; absent where it cannot be waived, or need not be.',
      additionalProperties: object({
        new: { type: 'string', description: 'Git object id in the candidate, or `none`.' },
        old: { type: 'array', items: { type: 'string' }, description: 'Git object ids in the earlier releases concerned.' },
      }),
    },
    data: { type: 'object', description: 'All the message is made from.' },
    fingerprint: { type: 'string', description: 'Stable over re-runs and line moves.' },
  },
  [
    'place',
    'related',
    'excerpts',
    'path',
    'direction',
    'versions',
    'witness',
    'kind',
    'removal',
    'inherited',
    'rulings',
    'waiver',
    'blobs',
  ],
);

/** The shape of `reportToJson`. Within version 1 it only grows, so readers must ignore keys they do not know. */
export const REPORT_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'rollback-gate report',
  ...object(
    {
      version: { const: 1 },
      verb: { type: 'string' },
      verdict: { enum: ['pass', 'fail', 'inconclusive', 'skipped', 'error'] },
      cause: { enum: Object.keys(CAUSES) },
      headline: { type: 'string', description: 'What was decided and why, in one sentence.' },
      nextStep: { type: 'string' },
      counts: object({ error: { type: 'integer' }, warning: { type: 'integer' }, note: { type: 'integer' } }),
      findings: { type: 'array', items: { $ref: '#/$defs/finding' }, description: 'Most severe first, then by place.' },
      facts: { type: 'array', items: object({ label: { type: 'string' }, text: { type: 'string' } }) },
      tables: {
        type: 'array',
        items: object(
          {
            title: { type: 'string' },
            columns: { type: 'array', items: { type: 'string' } },
            rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
            matrix: { const: true, description: 'The first column names rows, the last one holds answers, those between say to what.' },
          },
          ['matrix'],
        ),
      },
      errors: {
        type: 'array',
        description: 'What could be mended, where the verdict is `error`.',
        items: object(
          {
            code: { type: 'string', description: 'See docs/errors.md.' },
            message: { type: 'string' },
            place: { $ref: '#/$defs/place' },
            expected: { type: 'string' },
            hint: { type: 'string' },
          },
          ['place', 'expected', 'hint'],
        ),
      },
      comparisons: {
        type: 'array',
        description: 'Of `check`: every schema that differs, with every earlier release. Schemas that are the same in both are not listed.',
        items: object(
          {
            file: { type: 'string', description: 'The schema, by its main file.' },
            files: { type: 'integer', description: 'How many files together are the schema, where that is more than one.' },
            from: { type: 'string', description: 'Its path in the earlier release, where that is another.' },
            with: { type: 'string', description: 'Tag of the earlier release.' },
            deploy: { $ref: '#/$defs/answer', description: 'Can the candidate read what the earlier release writes?' },
            rollback: { $ref: '#/$defs/answer', description: 'Can the earlier release read what the candidate writes?' },
          },
          ['files', 'from'],
        ),
      },
      timeline: { type: 'array', items: object({ at: TIME, text: { type: 'string' }, kind: { enum: [...MOMENT_KINDS] } }, ['kind']) },
      charts: { type: 'array', items: CHART },
    },
    ['cause', 'nextStep', 'errors', 'comparisons', 'charts'],
  ),
  $defs: { place: PLACE, answer: { enum: ['compatible', 'breaking', 'unknown', 'not-asked'] }, witness: WITNESS, finding: FINDING },
};

/** An object with these properties, all required but the optional ones; open, because the shape may grow. */
function object(properties: JsonObject, optional: readonly string[] = []): JsonObject {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required };
}
