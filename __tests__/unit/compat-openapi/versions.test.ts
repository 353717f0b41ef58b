import { describe, expect, it } from '@jest/globals';
import { compareVersions, linesOf } from '../../support/openapi-compare.ts';

const SWAGGER = `
swagger: '2.0'
info: { title: Things, version: '1' }
host: a.example
basePath: /v1
consumes: [application/json]
produces: [application/json]
securityDefinitions: { login: { type: basic } }
security: [{ login: [] }]
paths:
  /things:
    get:
      parameters:
        - { name: limit, in: query, type: integer, format: int32, maximum: 100, exclusiveMaximum: true }
        - { name: ids, in: query, type: array, items: { type: string }, collectionFormat: multi }
      responses:
        200: { description: Things, schema: { type: array, items: { $ref: '#/definitions/Thing' } }, headers: { X-Rate: { type: integer } } }
    post:
      parameters: [{ name: body, in: body, required: true, schema: { $ref: '#/definitions/Thing' } }]
      responses: { 201: { description: Made } }
    put:
      consumes: [multipart/form-data]
      parameters: [{ name: note, in: formData, type: string, required: true }, { name: data, in: formData, type: file }]
      responses: { 204: { description: Done } }
definitions:
  Thing: { type: object, required: [name], properties: { name: { type: string }, id: { type: string, readOnly: true } } }
`;
const THREE = `
openapi: 3.0.3
info: { title: Things, version: '1' }
servers: [{ url: 'https://a.example/v1' }]
security: [{ basic: [] }]
paths:
  /things:
    get:
      parameters:
        - { name: limit, in: query, schema: { type: integer, format: int32, maximum: 100, exclusiveMaximum: true } }
        - { name: ids, in: query, schema: { type: array, items: { type: string } } }
      responses:
        '200':
          description: Things
          headers: { X-Rate: { schema: { type: integer } } }
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { '201': { description: Made } }
    put:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: { type: object, required: [note], properties: { note: { type: string }, data: { type: string, format: binary } } }
      responses: { '204': { description: Done } }
components:
  securitySchemes: { basic: { type: http, scheme: Basic } }
  schemas:
    Thing: { type: object, required: [name], properties: { name: { type: string }, id: { type: string, readOnly: true } } }
`;
const ONE = THREE.replace('3.0.3', '3.1.0').replace('maximum: 100, exclusiveMaximum: true', 'exclusiveMaximum: 100');

describe('one description in three versions of the format', () => {
  it.each([
    ['2.0 and 3.0', SWAGGER, THREE],
    ['3.0 and 3.1', THREE, ONE],
    ['3.2 and 2.0', ONE.replace('3.1.0', '3.2.0'), SWAGGER],
  ])('is the same: %s', async (_, a, b) => {
    expect(await linesOf(a, b)).toEqual([]);
    expect(await linesOf(b, a)).toEqual([]);
  });

  it('shows a change across versions, with places in both', async () => {
    const [found] = await compareVersions(SWAGGER, ONE.replace('name: { type: string }', 'name: { type: string, maxLength: 5 }'));
    expect(found).toMatchObject({
      rule: 'openapi/request-property-max-length-decreased',
      kind: 'breaking',
      writer: { line: 26 },
      reader: { line: 30 },
    });
  });
});

describe('null', () => {
  const of = (
    schema: string,
  ): string => `{ "openapi": "3.0.3", "paths": { "/t": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": ${schema} } } } } } } },
    "components": { "schemas": { "T": { "type": "object" } } } }`;
  const ref = '{ "$ref": "#/components/schemas/T" }';

  it('is taken for meant beside a combination, which many generators write', async () => {
    const found = await linesOf(of(ref), of(`{ "nullable": true, "allOf": [${ref}] }`));
    expect(found).toEqual(['breaking response-property-became-nullable /GET ~1t/response/200/body/application~1json']);
  });

  it('means nothing without a type, which allows it anyway', async () => {
    expect(await linesOf(of('{ "nullable": true }'), of('{}'))).toEqual([]);
  });
});

describe('an enumeration of answers that grows', () => {
  const of = (values: string): string => `
openapi: 3.1.0
paths:
  /t: { get: { responses: { 200: { description: '', content: { application/json: { schema: { enum: [${values}] } } } } } } }
`;

  it('is a warning, with the value as a proof', async () => {
    const [found] = await compareVersions(of('a'), of('a, b'));
    expect(found).toMatchObject({
      kind: 'lossy',
      witness: { payload: { operation: 'GET /t', response: { body: 'b' } }, confirmedBy: ['ajv', '@cfworker/json-schema'] },
    });
  });

  it('breaks in the strict profile', async () => {
    const [found] = await compareVersions(of('a'), of('a, b'), { profile: 'strict' });
    expect(found?.kind).toBe('breaking');
  });
});

describe('several files', () => {
  const files = (schema: string): Map<string, string> =>
    new Map([
      ['api/main.yaml', "openapi: 3.1.0\npaths: { /t: { $ref: 'paths/t.yaml' } }\n"],
      [
        'api/paths/t.yaml',
        "get: { responses: { '200': { description: '', content: { application/json: { schema: { $ref: '../schemas.json#/T' } } } } } }\n",
      ],
      ['api/schemas.json', `{ "T": ${schema} }`],
    ]);

  it('are one description, with places in the file that says it', async () => {
    const found = await compareVersions(files('{ "type": "integer" }'), files('{ "type": "number" }'));
    expect(found).toMatchObject([{ rule: 'openapi/response-property-type-changed', reader: { file: 'api/schemas.json', line: 1 } }]);
  });

  it('are the same as one file', async () => {
    const one =
      "openapi: 3.1.0\npaths: { /t: { get: { responses: { '200': { description: '', content: { application/json: { schema: { type: integer } } } } } } } }\n";
    expect(await linesOf(files('{ "type": "integer" }'), one)).toEqual([]);
  });

  it('are unknown where one is not there: it may have changed', async () => {
    const lost = (): Map<string, string> => new Map([...files('{}')].filter(([path]) => path !== 'api/schemas.json'));
    const found = await linesOf(lost(), lost());
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['unknown reference-not-followed']);
  });
});

it('tells one cause once, however many operations show it', async () => {
  const of = (type: string): string => `
openapi: 3.1.0
paths:
${['a', 'b', 'c'].map((name) => `  /${name}: { get: { responses: { 200: { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/T' } } } } } } }`).join('\n')}
components: { schemas: { T: { type: object, properties: { v: { type: ${type} } } } } }
`;
  const found = await compareVersions(of('integer'), of('number'));
  expect(found).toMatchObject([{ data: { count: 3, operation: 'GET /a' }, message: expect.stringContaining('(in 3 places)') }]);
});
