import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { checkHost } from '../../support/check-host.ts';
import { run as check } from '../../../src/commands/check/run.ts';
import { type GitFixture, gitFixture } from '../../support/git-fixture.ts';

const CONFIG = { version: 1, schemas: [{ files: 'schemas/*.json' }, { files: 'api/*.json' }] };
/** Schemas that refer to one file. */
const MANY = 12;
const range = Array.from({ length: MANY }, (_, index) => index);

const common = (type: string): string =>
  JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { v: { type }, ...Object.fromEntries(range.map((n) => [`d${n}`, { type: 'string' }])) },
  });
const schema = (n: number): string =>
  JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { [`a${n}`]: { $ref: '../shared/common.json#/$defs/v' } },
  });
const api = (n: number): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'x', version: '1' },
    paths: {
      [`/${n}`]: {
        get: {
          parameters: [{ name: 'q', in: 'query', schema: { $ref: '../shared/common.json#/$defs/v' } }],
          responses: { '200': { description: 'ok' } },
        },
      },
    },
  });

describe('a file that many schemas refer to', () => {
  let fixture: GitFixture;
  beforeEach(async () => {
    fixture = await gitFixture();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await fixture.cleanup();
  });

  it.each([
    ['JSON Schema', 'schemas', schema, 2],
    ['OpenAPI', 'api', api, 2],
  ])('is parsed once in each content: %s', async (_format, folder, make, contents) => {
    await fixture.write({ '.github/rollback-gate.yml': JSON.stringify(CONFIG) });
    await fixture.write(Object.fromEntries(range.map((n) => [`${folder}/m${n}.json`, make(n)])));
    await fixture.write({ 'shared/common.json': common('string') });
    for (const tag of ['v1.0.0', 'v1.1.0']) {
      await fixture.commit(tag);
      await fixture.tag(tag);
    }
    await fixture.write({ 'shared/common.json': common('integer') });
    const parse = jest.spyOn(JSON, 'parse');
    const result = await check({ positionals: [], options: {} }, checkHost(fixture.directory));
    const parsed = parse.mock.calls.filter(([text]) => text === common('string') || text === common('integer'));
    expect(parsed).toHaveLength(contents);
    expect(JSON.stringify(result).match(/"deploy":"breaking"/g)).toHaveLength(2 * MANY);
  });
});
