import type { Random } from './avro-generate.ts';
import {
  type Answer,
  type Body,
  FORM,
  type Header,
  type Json,
  type Level,
  type Media,
  type Model,
  type Op,
  type Param,
  type Path,
  PROPERTIES,
  type Schema,
  STATUSES,
  STREAM,
  TYPES,
  type Way,
  type Where,
} from './openapi-model.ts';

const COMPONENTS = ['Thing', 'Part', 'Code', 'Count'];
const TEMPLATES = ['/things', '/things/{id}', '/owners/{owner}/parts', '/search', '/things/{id}.{ext}'];
const METHODS = ['get', 'post', 'put', 'delete', 'patch'];
const LATE_METHODS = [...METHODS, 'query', 'copy'];
const WAYS: readonly Way[] = [{}, { key: [] }, { oauth: ['read'] }, { oauth: ['read', 'write'] }, { basic: [] }, { key: [], basic: [] }];

/** Makes descriptions that have some of everything. */
export class Maker {
  readonly random: Random;
  readonly level: Level;

  constructor(random: Random, level: Level) {
    this.random = random;
    this.level = level;
  }

  model(): Model {
    const { random } = this;
    const templates = TEMPLATES.filter(() => random.chance(0.35));
    return {
      level: this.level,
      prefixes: random.chance(0.7) ? [''] : this.level === 2 || random.chance(0.5) ? ['/v1'] : ['/v1', '/v2'],
      paths: (templates.length > 0 ? templates : ['/things']).map((template) => this.path(template)),
      hooks: this.level >= 4 && random.chance(0.15) ? [{ name: 'created', op: this.op('post', '') }] : [],
      schemas: { Thing: this.object(2), Part: this.object(1), Code: this.scalar('string'), Count: this.scalar('integer') },
      ...(random.chance(0.3) ? { security: this.ways() } : {}),
      keyHeader: 'X-Key',
    };
  }

  path(template: string): Path {
    const { random } = this;
    const methods = (this.level === 5 ? LATE_METHODS : METHODS).filter(() => random.chance(0.25));
    const prefixes = this.level > 2 && random.chance(0.08) ? { prefixes: random.pick([['/v1'], ['/v3'], ['/v1', '/v3'], ['']]) } : {};
    return { template, ...prefixes, ops: (methods.length > 0 ? methods : ['get']).map((method) => this.op(method, template)) };
  }
  ways(): Way[] {
    return structuredClone([this.random.pick(WAYS), ...(this.random.chance(0.4) ? [this.random.pick(WAYS)] : [])]);
  }

  op(method: string, template: string): Op {
    const { random } = this;
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const path: Param[] = names.map((name) => ({ ...this.param(name, 'path'), required: true }));
    const wheres: Where[] = ['query', 'header', 'cookie'];
    const where = (): Where => random.pick(this.level === 2 ? wheres.slice(0, 2) : wheres);
    const more = ['q', 'limit', 'ids'].filter(() => random.chance(0.35)).map((name) => this.param(name, where()));
    const statuses = STATUSES.filter((status) => random.chance(status === '200' ? 0.7 : 0.2) && (this.level > 2 || !status.endsWith('XX')));
    const sends = method !== 'get' && method !== 'delete' && random.chance(0.7);
    return {
      method,
      parameters: [...path, ...more],
      ...(sends ? { body: this.body() } : {}),
      answers: (statuses.length > 0 ? statuses : ['200']).map((status) => this.answer(status)),
      ...(random.chance(0.2) ? { security: this.ways() } : {}),
      ...(random.chance(0.1)
        ? { deprecated: true, ...(random.chance(0.6) ? { sunset: random.pick(['2024-01-31', '2025-01-31']) } : {}) }
        : {}),
      ...(random.chance(0.05) ? { stability: random.pick(['draft', 'stable']) } : {}),
      callbacks: this.level > 2 && template !== '' && random.chance(0.1) ? [{ name: 'done', op: this.op('post', '') }] : [],
    };
  }

  param(name: string, where: Where): Param {
    const { random } = this;
    const base = { name, in: where, required: where === 'path' || random.chance(0.3), schema: this.plain(), shared: random.chance(0.15) };
    if (this.level > 2 && where !== 'path' && random.chance(0.06))
      return { ...base, content: true, ...(random.chance(0.3) ? { schema: this.object(1) } : {}) };
    return random.chance(0.3) ? { ...base, ...this.style(where) } : base;
  }

  style(where: Where): { style?: string; explode?: boolean } {
    const styles = {
      query: ['form', 'spaceDelimited', 'pipeDelimited'],
      path: this.level === 2 ? ['simple'] : ['simple', 'label', 'matrix'],
      header: ['simple'],
      cookie: ['form'],
    };
    const style = this.random.pick(styles[where]);
    return { style, explode: style === 'form' && where === 'query' && this.random.chance(0.5) };
  }

  body(): Body {
    const { random } = this;
    const required = random.chance(0.5);
    if (random.chance(0.2)) return { required, media: [this.fields()] };
    return { required, media: this.media(), shared: random.chance(0.1) };
  }

  /** Of a form, some of whose lists are written in a way of their own. */
  fields(): Media {
    const schema = this.form();
    const lists = Object.entries(schema['properties'] as { [name: string]: Schema }).filter(([, one]) => one['type'] === 'array');
    const told = lists.filter(() => this.level > 2 && this.random.chance(0.2));
    return {
      type: FORM,
      schema,
      ...(told.length > 0 ? { encoding: Object.fromEntries(told.map(([name]) => [name, this.encoding()])) } : {}),
    };
  }

  encoding(): { style: string; explode: boolean } {
    const style = this.random.pick(['form', 'spaceDelimited', 'pipeDelimited']);
    return { style, explode: style === 'form' && this.random.chance(0.5) };
  }

  media(): Media[] {
    const { random } = this;
    if (this.level === 5 && random.chance(0.12)) return [{ type: STREAM, sequence: true, schema: this.schema(1) }];
    const types = random.chance(0.7) ? ['application/json'] : TYPES.filter(() => random.chance(0.4));
    const schema = this.schema(2);
    return (types.length > 0 ? types : ['application/json']).map((type) => ({ type, schema: structuredClone(schema) }));
  }

  answer(status: string): Answer {
    const { random } = this;
    const headers = ['x-total', 'x-next'].filter(() => random.chance(0.2)).map((name) => this.header(name));
    return { status, media: random.chance(0.8) ? this.media() : [], headers, shared: random.chance(0.1) };
  }

  header(name: string): Header {
    return { name, required: this.level > 2 && this.random.chance(0.4), schema: this.plain() };
  }

  /** What a parameter, a header or a field of a form holds: something plain, or a list of it. */
  plain(): Schema {
    const { random } = this;
    if (random.chance(0.75)) return this.level > 2 && random.chance(0.15) ? this.reference(['Code', 'Count']) : this.scalar();
    return {
      type: 'array',
      items: this.scalar(),
      ...(random.chance(0.2) ? { maxItems: 2 } : {}),
      ...(random.chance(0.2) ? { minItems: 1 } : {}),
    };
  }

  form(): Schema {
    const names = PROPERTIES.filter(() => this.random.chance(0.5));
    const properties = Object.fromEntries((names.length > 0 ? names : ['id']).map((name) => [name, this.plain()]));
    return { type: 'object', properties, required: names.filter(() => this.random.chance(0.4)) };
  }

  reference(names: readonly string[] = COMPONENTS): Schema {
    return { $ref: `#/components/schemas/${this.random.pick(names)}` };
  }

  schema(depth: number): Schema {
    const { random } = this;
    if (depth <= 0) return random.chance(0.25) ? this.reference() : this.scalar();
    const choice = random.below(this.level === 2 ? 7 : 12);
    if (choice <= 2) return this.object(depth);
    if (choice === 3) return this.list(depth);
    if (choice === 4) return this.reference();
    if (choice === 5) return { allOf: [this.reference(['Thing', 'Part']), this.object(depth - 1)] };
    if (choice === 6) return random.chance(0.2) ? {} : this.scalar();
    if (choice === 7) return this.level === 4 ? { anyOf: [{ type: 'null' }, this.schema(depth - 1)] } : this.scalar();
    if (choice === 8 || choice === 9) return this.union(depth);
    if (choice === 10 && random.chance(0.3)) return { allOf: [this.object(depth - 1)], not: { required: [random.pick(PROPERTIES)] } };
    return this.scalar();
  }

  list(depth: number): Schema {
    const { random } = this;
    if (this.level >= 4 && random.chance(0.12))
      return { type: 'array', prefixItems: [this.scalar(), this.schema(depth - 1)], ...(random.chance(0.5) ? { items: false } : {}) };
    return {
      type: 'array',
      items: this.schema(depth - 1),
      ...(random.chance(0.3) ? { minItems: random.below(2) } : {}),
      ...(random.chance(0.3) ? { maxItems: 2 + random.below(2) } : {}),
      ...(random.chance(0.1) ? { uniqueItems: true } : {}),
    };
  }

  /** Alternatives that a constant tells apart, or not. */
  union(depth: number): Schema {
    const { random } = this;
    const told = random.chance(0.6);
    const branches = Array.from({ length: 2 + random.below(2) }, (_, index): Schema => {
      if (!told && random.chance(0.4)) return this.scalar();
      const made = this.object(depth - 1);
      if (!told) return made;
      const required = ((made['required'] as string[] | undefined) ?? []).filter((name) => name !== 'kind');
      return {
        ...made,
        properties: { ...(made['properties'] as Schema), kind: { type: 'string', enum: [`k${index}`] } },
        required: [...required, 'kind'],
      };
    });
    const named = told && random.chance(0.3) ? { discriminator: { propertyName: 'kind' } } : {};
    return { [told || random.chance(0.3) ? 'oneOf' : 'anyOf']: branches, ...named };
  }

  object(depth: number): Schema {
    const { random } = this;
    if (random.chance(0.06)) return { type: 'object' };
    const names = PROPERTIES.filter(() => random.chance(0.5));
    const properties = Object.fromEntries(names.map((name) => [name, this.property(depth)]));
    const [one, other] = [random.pick(PROPERTIES), random.pick(PROPERTIES)];
    const more = random.below(10);
    return {
      type: this.level > 2 && random.chance(0.1) ? ['object', 'null'] : 'object',
      ...(names.length > 0 || random.chance(0.8) ? { properties } : {}),
      ...(random.chance(0.5) ? { required: names.filter(() => random.chance(0.5)) } : {}),
      ...(more === 0 ? { additionalProperties: false } : more === 1 ? { additionalProperties: this.scalar() } : {}),
      ...(random.chance(0.05) ? { minProperties: 1 } : {}),
      ...(this.level >= 4 && random.chance(0.05) ? { dependentRequired: { [one]: [other] } } : {}),
      ...(this.level >= 4 && random.chance(0.04) ? { patternProperties: { '^[n-z]': this.scalar() } } : {}),
      ...(this.level >= 4 && random.chance(0.04) ? { propertyNames: { maxLength: 4 } } : {}),
      ...(this.level >= 4 && random.chance(0.04) ? { if: { required: [one] }, then: { required: [other] } } : {}),
    };
  }
  property(depth: number): Schema {
    const schema = this.schema(depth - 1);
    if (Object.hasOwn(schema, '$ref')) return schema;
    const chosen = this.random.next();
    if (chosen < 0.06) schema['readOnly'] = true;
    else if (chosen < 0.12 && this.level > 2) schema['writeOnly'] = true;
    return schema;
  }

  scalar(type?: string): Schema {
    const { random } = this;
    const chosen = type ?? random.pick(['string', 'string', 'integer', 'number', 'boolean', 'enum']);
    if (this.level >= 4 && type === undefined && random.chance(0.04)) return { const: random.pick<Json>(['a', 'b', 1, true]) };
    if (chosen === 'enum')
      return { type: 'string', enum: random.pick([['a', 'b'], ['a'], ['a', 'b', 'c'], ['1', '2', 'x'], ['true', 'false']]) };
    const made = chosen === 'string' ? this.text() : chosen === 'boolean' ? { type: 'boolean' } : this.number(chosen);
    return this.level > 2 && type === undefined && random.chance(0.06) ? { ...made, type: [made['type'] as string, 'null'] } : made;
  }

  text(): Schema {
    const { random } = this;
    return {
      type: 'string',
      ...(random.chance(0.25) ? { minLength: random.below(3) } : {}),
      ...(random.chance(0.25) ? { maxLength: 3 + random.below(3) } : {}),
      ...(random.chance(0.08) ? { format: random.pick(['date', 'uuid', 'password']) } : {}),
      ...(random.chance(0.08) ? { pattern: random.pick(['^[a-z]*$', '^[a-z0-9]+$', '^\\d+$']) } : {}),
    };
  }

  number(type: string): Schema {
    const { random } = this;
    return {
      type,
      ...(random.chance(0.3) ? { minimum: random.below(4) - 2 } : {}),
      ...(random.chance(0.3) ? { maximum: 3 + random.below(9) } : {}),
      ...(random.chance(0.05) ? { multipleOf: 2 } : {}),
      ...(type === 'integer' && random.chance(0.1) ? { enum: [1, 2, 3] } : {}),
      ...(type === 'integer' && random.chance(0.1) ? { format: 'int32' } : {}),
    };
  }
}
