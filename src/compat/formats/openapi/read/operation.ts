import { isJsonObject } from '../../../../core/index.ts';
import { below, inside, items, type Located, members, own, text } from './api.ts';
import { callbacksOf } from './endpoints.ts';
import type { Body, Endpoint, Header, Media, Operation, Parameter, Response, SchemaRef, Where } from './model.ts';
import { normalType } from './media-type.ts';
import { securityOf } from './security.ts';
import { serializationOf } from './serialization.ts';
import { swaggerBody, swaggerMedia } from './swagger.ts';

const WHERE: ReadonlySet<string> = new Set<Where>(['path', 'query', 'header', 'cookie', 'querystring']);
/** Header parameters of these names mean nothing: bodies and security schemes say it. */
const IGNORED = new Set(['accept', 'content-type', 'authorization']);

/** Reads an operation with everything but its schemas. */
export function readOperation(endpoint: Endpoint): Operation {
  const { at, method, template } = endpoint;
  const all = new Map<string, Located>();
  for (const one of [...endpoint.items.toReversed(), at].flatMap((place) => items(place, 'parameters'))) {
    all.set(`${text(one.value, 'in') ?? ''}:${text(one.value, 'name') ?? ''}`, one);
  }
  const parameters = [...all.values()];
  return {
    method,
    template,
    at,
    parameters: parameters.flatMap(readParameter),
    body: at.api.version === '2.0' ? swaggerBody(at, parameters) : readBody(inside(at, 'requestBody')),
    responses: members(at, 'responses').flatMap(([status, one]) => (status.startsWith('x-') ? [] : [readResponse(status, one, at)])),
    security: securityOf(at),
    callbacks: callbacksOf(at),
  };
}

function readParameter(at: Located): Parameter[] {
  const [where, name] = [text(at.value, 'in') ?? '', text(at.value, 'name') ?? ''];
  if (!WHERE.has(where) || (where === 'header' && IGNORED.has(name.toLowerCase()))) return [];
  const required = where === 'path' || own(at.value, 'required') === true;
  const schema = schemaOfParameter(at);
  const serialization = serializationOf(at, where, schema);
  return [{ in: where as Where, name: where === 'header' ? name.toLowerCase() : name, required, schema, serialization, spot: at }];
}

/** Parameters and headers of 2.0 are schemas themselves; those of 3 have one, or one for a media type. */
export function schemaOfParameter(at: Located): SchemaRef {
  if (at.api.version === '2.0') return { kind: 'at', spot: at };
  const media = own(at.value, 'content');
  const type = isJsonObject(media) ? Object.keys(media)[0] : undefined;
  return type === undefined ? schemaIn(at) : schemaIn(inside(at, 'content', type) ?? at);
}

function schemaIn(at: Located): SchemaRef {
  return own(at.value, 'schema') === undefined ? { kind: 'any', spot: at } : { kind: 'at', spot: below(at, 'schema') };
}

function readBody(at: Located | undefined): Body | undefined {
  return at && { required: own(at.value, 'required') === true, media: readMedia(at), spot: at };
}

function readMedia(at: Located): Media[] {
  return members(at, 'content').map(([type, one]) => ({
    type: normalType(type),
    schema: schemaIn(one),
    ...(own(one.value, 'itemSchema') === undefined ? {} : { items: { kind: 'at', spot: below(one, 'itemSchema') } }),
    spot: one,
  }));
}

function readResponse(status: string, at: Located, operation: Located): Response {
  const headers = new Map<string, Header>();
  for (const [name, header] of members(at, 'headers')) {
    if (name.toLowerCase() === 'content-type') continue;
    const required = own(header.value, 'required') === true;
    const schema = schemaOfParameter(header);
    headers.set(name.toLowerCase(), { schema, required, spot: header, serialization: serializationOf(header, 'header', schema) });
  }
  const media = at.api.version === '2.0' ? swaggerMedia(at, operation) : readMedia(at);
  return { status: status.toUpperCase() === 'DEFAULT' ? 'default' : status.toUpperCase(), media, headers, spot: at };
}
