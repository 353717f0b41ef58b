import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type Difference, GateError, type JsonObject, type JsonValue } from '../../src/core/index.ts';
import { Random } from './avro-generate.ts';
import { compareVersions } from './openapi-compare.ts';
import type { Generated, Schema } from './openapi-generate.ts';

const DEPTH = 5;

/** A description with validators for its parts, which know nothing of comparisons. */
class Side {
  readonly description: Generated;
  readonly #ajv: Ajv2020;
  readonly #made = new Map<string, ValidateFunction>();

  constructor(description: Generated) {
    this.description = description;
    this.#ajv = new Ajv2020({ strict: false, validateSchema: false, logger: false, ownProperties: true });
    formats.default(this.#ajv);
    this.#ajv.addSchema({ $id: 'https://example.com/api', ...description });
  }

  accepts(pointer: string, value: JsonValue): boolean {
    let validate = this.#made.get(pointer);
    if (!validate) this.#made.set(pointer, (validate = this.#ajv.compile({ $ref: `https://example.com/api#${encodeURI(pointer)}` })));
    return validate(value);
  }

  operation(path: string, method: string): Schema | undefined {
    return this.description.paths[path]?.[method];
  }
}

const escape = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');
const bodyOf = (path: string, method: string): string => `/paths/${escape(path)}/${method}/requestBody/content/application~1json/schema`;
const answerOf = (path: string, method: string, status: string): string =>
  `/paths/${escape(path)}/${method}/responses/${status}/content/application~1json/schema`;

/** What independent validators have against the comparison of one pair; `undefined` where the pair is no valid input. */
export async function tryPair(
  old: Generated,
  next: Generated,
  seed: number,
): Promise<{ differences: readonly Difference[]; notes: string[] } | undefined> {
  let differences: readonly Difference[];
  try {
    differences = await compareVersions(old, next);
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
  const [client, server] = [new Side(old), new Side(next)];
  const notes = differences.flatMap((one) => checkWitness(one, client, server));
  const quiet = differences.every(({ kind, rule }) => kind === 'lossy' && !rule.endsWith('enum-value-added'));
  if (quiet) notes.push(...sampled(client, server, new Random(seed)));
  return { differences, notes };
}

/** A payload of a schema is allowed as written and refused as read, on the descriptions as they are. */
function checkWitness({ rule, path, witness, kind }: Difference, client: Side, server: Side): string[] {
  const [name = '', side = '', second = '', third = ''] = path
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [method = '', template = ''] = name.split(' ');
  const payload = witness?.payload as { request?: JsonObject; response?: JsonObject } | undefined;
  const complain = (what: string): string[] => [`${kind} ${rule} ${path}: ${what}: ${JSON.stringify(payload)}`];
  if (!payload || !witness?.confirmedBy.includes('ajv')) return [];
  const [path_, verb] = [template, method.toLowerCase()];
  if (side === 'request' && second === 'body') {
    const body = payload.request?.['body'] as JsonValue;
    if (!client.accepts(bodyOf(path_, verb), body)) return complain('clients do not send it');
    return server.accepts(bodyOf(path_, verb), body) ? complain('the server takes it') : [];
  }
  if (side === 'response' && third === 'body') {
    const body = payload.response?.['body'] as JsonValue;
    if (!server.accepts(answerOf(path_, verb, second), body)) return complain('the server does not send it');
    const known = Object.keys((client.operation(path_, verb)?.['responses'] ?? {}) as JsonObject);
    return known.every((status) => !hasContent(client, path_, verb, status) || client.accepts(answerOf(path_, verb, status), body))
      ? complain('clients read it')
      : [];
  }
  if (side !== 'request') return [];
  if (!takesParameters(client, path_, verb, payload.request ?? {}, false)) return complain('clients do not send it');
  return takesParameters(server, path_, verb, payload.request ?? {}, true) ? complain('the server takes it') : [];
}

function hasContent(side: Side, path: string, method: string, status: string): boolean {
  const response = (side.operation(path, method)?.['responses'] as JsonObject | undefined)?.[status] as JsonObject | undefined;
  return response?.['content'] !== undefined;
}

/** `texts`: everything comes as a text, so that a server of any text reads it. */
function takesParameters(side: Side, path: string, method: string, request: JsonObject, texts: boolean): boolean {
  const parameters = (side.operation(path, method)?.['parameters'] ?? []) as unknown as {
    name: string;
    in: string;
    required: boolean;
    schema: Schema;
  }[];
  return parameters.every(({ name, in: where, required, schema }, index) => {
    const given = (request[where] as JsonObject | undefined) ?? {};
    if (!Object.hasOwn(given, name)) return !required;
    const value = given[name] as JsonValue;
    const anything =
      texts && schema['type'] === 'string' && Object.keys(schema).every((key) => key === 'type' || schema[key] === 'password');
    return (anything && typeof value !== 'object') || side.accepts(`/paths/${escape(path)}/${method}/parameters/${index}/schema`, value);
  });
}

/** Where nothing breaks, whatever one side sends the other side reads. */
function sampled(client: Side, server: Side, random: Random): string[] {
  const notes: string[] = [];
  for (const [path, item] of Object.entries(client.description.paths)) {
    for (const method of Object.keys(item)) {
      if (!server.operation(path, method)) continue;
      if (client.operation(path, method)?.['requestBody'] && server.operation(path, method)?.['requestBody']) {
        notes.push(...meet(client, bodyOf(path, method), server, bodyOf(path, method), random));
      }
      const sent = (server.operation(path, method)?.['responses'] ?? {}) as JsonObject;
      const known = (client.operation(path, method)?.['responses'] ?? {}) as JsonObject;
      for (const status of Object.keys(sent).filter((one) => /^\d+$/.test(one))) {
        const read = [status, `${status[0]}XX`, 'default'].find((one) => Object.hasOwn(known, one));
        if (read === undefined || !hasContent(client, path, method, read) || !hasContent(server, path, method, status)) continue;
        notes.push(...meet(server, answerOf(path, method, status), client, answerOf(path, method, read), random));
      }
    }
  }
  return notes;
}

function meet(writer: Side, from: string, reader: Side, to: string, random: Random): string[] {
  const schema = lookup(writer.description, from);
  for (let tries = 0; tries < 6; tries++) {
    const value = sample(schema, writer.description, random, DEPTH);
    if (value === undefined || !writer.accepts(from, value) || reader.accepts(to, value)) continue;
    return [`called compatible, refused: ${from} ${JSON.stringify(value)}`];
  }
  return [];
}

function lookup(description: Generated, pointer: string): Schema {
  let at: unknown = description;
  for (const token of pointer.slice(1).split('/')) at = (at as JsonObject)[token.replaceAll('~1', '/').replaceAll('~0', '~')];
  return at as Schema;
}

/** A value that a schema declares; whether it is one is judged afterwards. */
function sample(schema: Schema, description: Generated, random: Random, depth: number): JsonValue | undefined {
  if (depth < -4) return undefined;
  const inner = (one: Schema): JsonValue | undefined => sample(one, description, random, depth - 1);
  if (typeof schema['$ref'] === 'string') return inner(lookup(description, schema['$ref'].slice(1)));
  if (schema['const'] !== undefined) return schema['const'];
  if (Array.isArray(schema['enum'])) return random.pick(schema['enum']);
  const alternatives = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (alternatives) return inner(random.pick(alternatives));
  if (Array.isArray(schema['allOf'])) {
    const parts = (schema['allOf'] as Schema[]).map(inner);
    return parts.every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
      ? Object.fromEntries(parts.flatMap((one) => Object.entries(one as JsonObject)))
      : parts[0];
  }
  const type = Array.isArray(schema['type']) ? random.pick(schema['type']) : schema['type'];
  if (type === 'object') return sampleObject(schema, inner, random, depth);
  if (type === 'array') {
    const least = Number(schema['minItems'] ?? 0);
    const items = Array.from({ length: least + (depth > 0 ? random.below(3) : 0) }, () => inner(schema['items'] as Schema));
    return items.every((one) => one !== undefined) ? items : undefined;
  }
  if (type === 'null') return null;
  if (type === 'boolean') return random.chance(0.5);
  if (type === 'integer' || type === 'number') {
    const [from, to] = [Number(schema['minimum'] ?? -9), Number(schema['maximum'] ?? 9)];
    const value = random.pick([from, to, from + random.below(to - from + 1)]);
    return type === 'number' && value < to ? value + 0.5 : value;
  }
  if (schema['format'] === 'date') return '2024-02-29';
  if (schema['format'] === 'uuid') return '00000000-0000-4000-8000-000000000000';
  const least = Number(schema['minLength'] ?? 0);
  return 'x'.repeat(random.pick([least, Number(schema['maxLength'] ?? 9)]));
}

function sampleObject(schema: Schema, inner: (one: Schema) => JsonValue | undefined, random: Random, depth: number): JsonValue | undefined {
  const result: Record<string, JsonValue> = {};
  const required = (schema['required'] as string[] | undefined) ?? [];
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  for (const name of new Set([...Object.keys(properties), ...required])) {
    if (!required.includes(name) && (depth <= 0 || random.chance(0.5))) continue;
    const value = properties[name] ? inner(properties[name]) : 'x';
    if (value === undefined && required.includes(name)) return undefined;
    if (value !== undefined) result[name] = value;
  }
  const more = schema['additionalProperties'];
  if (typeof more === 'object' && more !== null && random.chance(0.5)) {
    const value = inner(more as Schema);
    if (value !== undefined) result[random.pick(['extra', 'name', 'tags'])] ??= value;
  }
  return result;
}
