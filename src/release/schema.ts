import { ROLES } from '../core/index.ts';
import { PREDICATE_TYPE, SEALS, STATEMENT_TYPE } from './types.ts';

const object = (properties: Readonly<Record<string, unknown>>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const hex = (digits: string): object => ({ type: 'string', pattern: `^[0-9a-f]{${digits}}$` });
const use = (name: string): object => ({ $ref: `#/$defs/${name}` });
const text = { type: 'string', minLength: 1 };

/** The JSON Schema of a release manifest, published as `schema/release.schema.json`. `parseStatement` asks for the same and for what no schema can say. */
export const RELEASE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: PREDICATE_TYPE,
  title: 'a release manifest of rollback-gate',
  description: 'An in-toto Statement v1 that seals every member of the versions of an environment and names the release before it.',
  ...object({
    _type: { const: STATEMENT_TYPE },
    subject: { type: 'array', minItems: 1, items: object({ name: text, digest: use('digest') }) },
    predicateType: { const: PREDICATE_TYPE },
    predicate: object(
      {
        version: { const: 1 },
        environment: text,
        tupleId: use('sha256'),
        createdAt: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
        commit: { description: 'The commit that pins and files were read from.', ...hex('40,64') },
        release: { description: 'The version of the release.', ...text },
        predecessor: {
          description: 'The release before; null for the first. `digest` is of the canonical JSON (RFC 8785) of its statement.',
          oneOf: [
            { type: 'null' },
            object({ tupleId: use('sha256'), digest: { oneOf: [{ type: 'null' }, object({ sha256: hex('64') })] } }),
          ],
        },
        members: { type: 'array', minItems: 1, items: use('member') },
        interfaces: object({ signature: use('digest'), preprocessing: use('digest') }, ['signature', 'preprocessing']),
      },
      ['release'],
    ),
  }),
  $defs: {
    sha256: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    digest: {
      description: 'Digests by algorithm, in hex.',
      ...object({ sha256: hex('64'), gitCommit: hex('40,64') }, ['sha256', 'gitCommit']),
      minProperties: 1,
    },
    member: object(
      {
        name: text,
        role: { enum: ROLES },
        value: { description: 'The whole text of the pin.', type: 'string' },
        sealedBy: { description: 'What the digest was taken over.', enum: SEALS },
        digest: use('digest'),
        sources: { type: 'array', minItems: 1, items: use('source') },
      },
      ['sources'],
    ),
    source: object(
      {
        file: text,
        digest: use('digest'),
        importer: text,
        facts: { type: 'object', additionalProperties: { type: 'string' } },
      },
      ['importer', 'facts'],
    ),
  },
};
