import type { Answer, Body, Hook, Json, Media, Model, Op, Param, Path, Schema } from './openapi-model.ts';
import { FORM } from './openapi-model.ts';

export type Written = '2.0' | '3.0.3' | '3.1.0' | '3.2.0';
type Document = Record<string, Json>;

/** A description as a document of one version. */
export function render(model: Model, version: Written): Document {
  return version === '2.0' ? new Swagger(model).document() : new OpenApi(model, version).document();
}

const scopes = { read: '', write: '' };

class OpenApi {
  readonly #model: Model;
  readonly #version: Written;
  readonly #shared: { parameters: Document; requestBodies: Document; responses: Document } = {
    parameters: {},
    requestBodies: {},
    responses: {},
  };

  constructor(model: Model, version: Written) {
    this.#model = model;
    this.#version = version;
  }

  document(): Document {
    const { prefixes, security, schemas, keyHeader, hooks } = this.#model;
    const paths = Object.fromEntries(this.#model.paths.map((path) => [path.template, this.#path(path)]));
    const webhooks = Object.fromEntries(hooks.map(({ name, op }) => [name, { [op.method]: this.#op(op) }]));
    return {
      openapi: this.#version,
      info: { title: 'Things', version: '1' },
      ...(prefixes.length === 1 && prefixes[0] === '' ? {} : { servers: this.#servers(prefixes) }),
      paths,
      ...(hooks.length > 0 ? { webhooks } : {}),
      ...(security ? { security } : {}),
      components: {
        schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.#schema(schema)])),
        ...this.#shared,
        securitySchemes: {
          key: { type: 'apiKey', in: 'header', name: keyHeader },
          basic: { type: 'http', scheme: 'basic' },
          oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes } } },
        },
      },
    };
  }

  #servers(prefixes: readonly string[]): Json[] {
    return prefixes.map((url) => ({ url: url === '' ? '/' : `https://example.com${url}` }));
  }

  /** What all operations of a path have, stands at the path. */
  #path({ ops, prefixes }: Path): Document {
    const [first] = ops;
    const common = (first?.parameters ?? []).filter(
      (one) => ops.length > 1 && ops.every(({ parameters }) => parameters.some((other) => JSON.stringify(other) === JSON.stringify(one))),
    );
    const known = new Set(common.map((one) => JSON.stringify(one)));
    const rest = (op: Op): Op => ({ ...op, parameters: op.parameters.filter((one) => !known.has(JSON.stringify(one))) });
    return {
      ...(prefixes ? { servers: this.#servers(prefixes) } : {}),
      ...(common.length > 0 ? { parameters: common.map((one) => this.#parameter(one)) } : {}),
      ...Object.fromEntries(ops.filter(({ method }) => method !== 'copy').map((op) => [op.method, this.#op(rest(op))])),
      ...(ops.some(({ method }) => method === 'copy')
        ? { additionalOperations: Object.fromEntries(ops.flatMap((op) => (op.method === 'copy' ? [['COPY', this.#op(rest(op))]] : []))) }
        : {}),
    };
  }

  #op(op: Op): Document {
    return {
      ...(op.deprecated ? { deprecated: true } : {}),
      ...(op.sunset === undefined ? {} : { 'x-sunset': op.sunset }),
      ...(op.stability === undefined ? {} : { 'x-stability-level': op.stability }),
      ...(op.parameters.length > 0 ? { parameters: op.parameters.map((one) => this.#parameter(one)) } : {}),
      ...(op.body ? { requestBody: this.#body(op.body) } : {}),
      ...(op.security ? { security: op.security } : {}),
      ...(op.callbacks.length > 0 ? { callbacks: Object.fromEntries(op.callbacks.map((hook) => this.#callback(hook))) } : {}),
      responses: Object.fromEntries(op.answers.map((answer) => [answer.status, this.#answer(answer)])),
    };
  }

  #callback({ name, op }: Hook): [string, Json] {
    return [name, { '{$request.query.callback}': { [op.method]: this.#op(op) } }];
  }

  #share(kind: 'parameters' | 'requestBodies' | 'responses', value: Json, shared: boolean | undefined): Json {
    if (shared !== true) return value;
    const map = this.#shared[kind];
    const name = `S${Object.keys(map).length}`;
    map[name] = value;
    return { $ref: `#/components/${kind}/${name}` };
  }

  #parameter({ name, in: where, required, schema, style, explode, content, shared }: Param): Json {
    const common = { name, in: where, ...(required ? { required } : {}) };
    if (content) return this.#share('parameters', { ...common, content: { 'application/json': { schema: this.#schema(schema) } } }, shared);
    const form = { ...(style === undefined ? {} : { style }), ...(explode === undefined ? {} : { explode }) };
    return this.#share('parameters', { ...common, ...form, schema: this.#schema(schema) }, shared);
  }

  #body({ required, media, shared }: Body): Json {
    return this.#share('requestBodies', { ...(required ? { required } : {}), content: this.#content(media) }, shared);
  }

  #content(media: readonly Media[]): Document {
    return Object.fromEntries(
      media.map(({ type, schema, encoding, sequence }) => [
        type,
        { [sequence ? 'itemSchema' : 'schema']: this.#schema(schema), ...(encoding ? { encoding } : {}) },
      ]),
    );
  }

  #answer({ media, headers, shared }: Answer): Json {
    const all = Object.fromEntries(
      headers.map(({ name, required, schema }) => [name, { ...(required ? { required } : {}), schema: this.#schema(schema) }]),
    );
    return this.#share(
      'responses',
      { description: '', ...(media.length > 0 ? { content: this.#content(media) } : {}), ...(headers.length > 0 ? { headers: all } : {}) },
      shared,
    );
  }

  #schema(schema: Json): Json {
    return this.#version === '3.0.3' ? early(schema) : schema;
  }
}

/** In words of 3.0 and 2.0: null by a flag, exclusive bounds as flags. */
function early(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(early);
  if (typeof schema !== 'object' || schema === null) return schema;
  const result: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'type' && Array.isArray(value)) Object.assign(result, { type: value[0], nullable: true });
    else if (key === 'exclusiveMinimum' && schema['minimum'] === undefined)
      Object.assign(result, { minimum: value, exclusiveMinimum: true });
    else if (key === 'exclusiveMinimum') continue;
    else if (key === 'properties')
      result[key] = Object.fromEntries(Object.entries(value as Schema).map(([name, inner]) => [name, early(inner)]));
    else result[key] = ['items', 'additionalProperties', 'not', 'allOf', 'anyOf', 'oneOf'].includes(key) ? early(value) : value;
  }
  return result;
}

class Swagger {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  document(): Document {
    const { prefixes, security, schemas, keyHeader, paths } = this.#model;
    return {
      swagger: '2.0',
      info: { title: 'Things', version: '1' },
      ...(prefixes[0] ? { basePath: prefixes[0] } : {}),
      ...(security ? { security } : {}),
      paths: Object.fromEntries(
        paths.map(({ template, ops }) => [template, Object.fromEntries(ops.map((op) => [op.method, this.#op(op)]))]),
      ),
      definitions: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.#schema(schema)])),
      securityDefinitions: {
        key: { type: 'apiKey', in: 'header', name: keyHeader },
        basic: { type: 'basic' },
        oauth: { type: 'oauth2', flow: 'application', tokenUrl: 'https://example.com/token', scopes },
      },
    };
  }

  #schema(schema: Json): Json {
    return JSON.parse(JSON.stringify(early(schema)).replaceAll('#/components/schemas/', '#/definitions/')) as Json;
  }

  #op(op: Op): Document {
    const form = op.body?.media.some(({ type }) => type === FORM) === true;
    const consumes = op.body ? op.body.media.map(({ type }) => type) : [];
    const produces = op.answers.find(({ media }) => media.length > 0)?.media.map(({ type }) => type) ?? [];
    const parameters = [
      ...op.parameters.map((one) => this.#parameter(one)),
      ...(op.body ? (form ? this.#form(op.body) : [this.#body(op.body)]) : []),
    ];
    return {
      ...(op.deprecated ? { deprecated: true } : {}),
      ...(op.sunset === undefined ? {} : { 'x-sunset': op.sunset }),
      ...(op.stability === undefined ? {} : { 'x-stability-level': op.stability }),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(consumes.length > 0 ? { consumes } : {}),
      ...(produces.length > 0 ? { produces } : {}),
      ...(op.security ? { security: op.security } : {}),
      responses: Object.fromEntries(op.answers.map((answer) => [answer.status, this.#answer(answer)])),
    };
  }

  #body({ required, media }: Body): Json {
    return { name: 'body', in: 'body', required, schema: this.#schema(media[0]?.schema ?? {}) };
  }

  #form({ media }: Body): Json[] {
    const schema = media[0]?.schema ?? {};
    const required = (schema['required'] ?? []) as string[];
    return Object.entries((schema['properties'] ?? {}) as Schema).map(([name, one]) => ({
      name,
      in: 'formData',
      required: required.includes(name),
      ...(this.#schema(one) as Schema),
      ...((one as Schema)['type'] === 'array' ? { collectionFormat: 'multi' } : {}),
    }));
  }

  #parameter({ name, in: where, required, schema, style, explode }: Param): Json {
    const usual = where === 'query' ? (explode ?? (style ?? 'form') === 'form') : false;
    const lists = style === 'spaceDelimited' ? 'ssv' : style === 'pipeDelimited' ? 'pipes' : usual ? 'multi' : 'csv';
    const list = schema['type'] === 'array' ? { collectionFormat: lists } : {};
    return { name, in: where, required, ...(this.#schema(schema) as Schema), ...list };
  }

  #answer({ media, headers }: Answer): Json {
    const all = Object.fromEntries(headers.map(({ name, schema }) => [name, this.#schema(schema)]));
    const [first] = media;
    return { description: '', ...(first ? { schema: this.#schema(first.schema) } : {}), ...(headers.length > 0 ? { headers: all } : {}) };
  }
}
