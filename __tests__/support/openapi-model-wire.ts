import {
  type Answer,
  FORM,
  STREAM,
  type Json,
  type Media,
  type Model,
  type Op,
  type Param,
  type Path,
  type Schema,
  type Way,
} from './openapi-model.ts';
import { hiddenIn, type Judge, resolve } from './openapi-model-schema.ts';

/*
 * Requests as they go over the wire, and a server that follows a description to the letter: written by hand, without anything of the
 * engine. Parameters, headers and fields of forms are texts: a reader takes a text for any value of its schema that is written so.
 */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly query: readonly Pair[];
  readonly header: readonly Pair[];
  readonly cookie: readonly Pair[];
  readonly way: Way;
  readonly type?: string;
  readonly body?: Json;
  readonly form?: readonly Pair[];
  /** The body is one of many that come one by one. */
  readonly sequence?: boolean;
}
export type Pair = readonly [name: string, text: string];

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

const asText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
const styleOf = ({ in: where, style }: Pick<Param, 'in' | 'style'>): string =>
  style ?? (where === 'path' || where === 'header' ? 'simple' : 'form');
const isExploded = (param: Pick<Param, 'in' | 'style' | 'explode'>): boolean => styleOf(param) === 'form' && (param.explode ?? true);
type Written = Pick<Param, 'in' | 'style' | 'explode' | 'name' | 'content'>;

/** The texts of one value: several where a list is sent as several members. */
export function written(param: Written, value: Json): string[] {
  if (param.content) return [JSON.stringify(value)];
  const style = styleOf(param);
  const start = style === 'label' ? '.' : style === 'matrix' ? `;${param.name}=` : '';
  if (!Array.isArray(value)) return [start + asText(value)];
  if (isExploded(param)) return value.length > 0 ? value.map(asText) : [''];
  return [start + value.map(asText).join(SEPARATORS[style] ?? ',')];
}

/** Whether some reading of texts fits a schema. */
export function reads(judge: Judge, model: Model, param: Written & Pick<Param, 'schema'>, texts: readonly string[]): boolean {
  if (param.content) return texts.length === 1 && parsed(texts[0] ?? '').some((one) => judge.accepts(param.schema, one));
  const style = styleOf(param);
  const start = style === 'label' ? '.' : style === 'matrix' ? `;${param.name}=` : '';
  if (!texts.every((text) => text.startsWith(start))) return false;
  const bare = texts.map((text) => text.slice(start.length));
  const types = typesOf(model, param.schema);
  const [only] = bare;
  if (types.has('scalar') && bare.length === 1 && only !== undefined && readingsOf(only).some((one) => judge.accepts(param.schema, one)))
    return true;
  if (!types.has('list')) return false;
  const pieces = isExploded(param) ? [...bare] : (only ?? '').split(SEPARATORS[style] ?? ',');
  return (pieces.length === 1 && pieces[0] === '' ? [[], ...listsOf([''])] : listsOf(pieces)).some((one) =>
    judge.accepts(param.schema, one),
  );
}

function parsed(text: string): Json[] {
  try {
    return [JSON.parse(text) as Json];
  } catch {
    return [];
  }
}

function readingsOf(text: string): Json[] {
  const plain: Json[] = [text];
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) plain.push(Number(text));
  if (text === 'true' || text === 'false' || text === 'null') plain.push(JSON.parse(text) as Json);
  if (/^[{[]/.test(text)) plain.push(...parsed(text));
  return plain;
}

function listsOf(texts: readonly string[]): Json[][] {
  const [first, ...rest] = texts;
  if (first === undefined) return [[]];
  const others = listsOf(rest.slice(0, 6));
  return readingsOf(first).flatMap((one) => others.map((list) => [one, ...list]));
}

function typesOf(model: Model, schema: Schema, depth = 0): Set<'list' | 'scalar'> {
  const at = resolve(model, schema);
  const inner = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => (Array.isArray(at[key]) ? (at[key] as Schema[]) : []));
  if (inner.length > 0 && depth < 8) return new Set(inner.flatMap((one) => [...typesOf(model, one, depth + 1)]));
  const types = [at['type'] ?? ['array', 'string']].flat();
  return new Set(types.map((type) => (type === 'array' ? 'list' : 'scalar')));
}

export function fits(template: string, path: string): Map<string, string> | undefined {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const source = template
    .replace(/(.)\/$/, '$1')
    .split(/\{[^{}]*\}/)
    .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
    .join('([^/]+?)');
  const found = new RegExp(`^${source}/?$`).exec(path);
  return found ? new Map(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')])) : undefined;
}

export interface Served {
  readonly path: Path;
  readonly op: Op;
  readonly values: Map<string, string>;
}

export function serve(model: Model, method: string, address: string): Served | undefined {
  const found: Served[] = [];
  for (const path of model.paths)
    for (const prefix of path.prefixes ?? model.prefixes) {
      const values = fits(prefix + path.template, address);
      const op = path.ops.find((one) => one.method === method.toLowerCase());
      if (values && op) found.push({ path, op, values });
    }
  const fixed = ({ path }: Served): number => path.template.replace(/\{[^{}]*\}/g, '').replace(/(.)\/$/, '$1').length;
  return found.sort((a, b) => fixed(b) - fixed(a))[0];
}

export function lets(model: Model, op: Op, given: Way, keyHeader: string): boolean {
  const wanted = op.security ?? model.security ?? [];
  const has = (name: string, scopes: readonly string[]): boolean =>
    Object.hasOwn(given, name) &&
    (name !== 'key' || keyHeader === model.keyHeader) &&
    scopes.every((scope) => given[name]?.includes(scope));
  return wanted.length === 0 || wanted.some((way) => Object.entries(way).every(([name, scopes]) => has(name, scopes)));
}

export function covers(range: string, type: string): boolean {
  const [bare, version] = range.split(';');
  const [given, other] = type.split(';');
  if (version !== undefined && other !== undefined && version !== other) return false;
  return range === '*/*' || bare === given || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
}

/** As what something of a type is read: the most specific counts. */
export function mediaFor(media: readonly Media[], type: string): Media | undefined {
  const same = media.find((one) => one.type === type);
  if (same) return same;
  return media
    .filter((one) => covers(one.type, type))
    .sort((a, b) => b.type.replace('*/*', '').length - a.type.replace('*/*', '').length)[0];
}

/** Types that may be sent for one of a list: those for which no nearer one is listed. */
export function concreteOf(one: Media, media: readonly Media[]): string[] {
  const all = one.type.includes('*')
    ? ['application/json', 'application/vnd.thing+json', 'application/example', 'application/octet-stream', 'text/plain', FORM, STREAM]
    : [one.type];
  return all.filter((type) => mediaFor(media, type) === one);
}

/** Why a server that follows an operation refuses a request; `undefined` when it takes it. */
export function refusal(model: Model, judge: Judge, served: Served, wire: Wire, keyHeader: string): string | undefined {
  const { op, values } = served;
  if (!lets(model, op, wire.way, keyHeader)) return 'security';
  for (const param of op.parameters) {
    const texts =
      param.in === 'path'
        ? [values.get(param.name) ?? '']
        : wire[param.in].filter(([name]) => name.toLowerCase() === param.name.toLowerCase()).map(([, text]) => text);
    if (texts.length === 0 ? param.required : !reads(judge, model, param, texts)) return `parameter ${param.name}`;
  }
  return bodyRefusal(model, judge, op, wire);
}

function bodyRefusal(model: Model, judge: Judge, { body }: Op, { type, body: sent, form, sequence }: Wire): string | undefined {
  if (type === undefined) return body?.required ? 'missing' : undefined;
  if (!body) return undefined;
  const media = mediaFor(body.media, type);
  if (!media) return 'media';
  // How one item and a whole meet is not judged.
  if (Boolean(media.sequence) !== Boolean(sequence)) return undefined;
  if (type !== FORM) return judge.accepts(media.schema, sent ?? null) ? undefined : 'body';
  return form && readsForm(model, judge, media, form) ? undefined : 'body';
}

export function readsForm(model: Model, judge: Judge, { schema, encoding }: Media, form: readonly Pair[]): boolean {
  // What is more than a list of properties, is judged as a whole, in every way that its fields may be read.
  if (schema['properties'] === undefined) return formsIn(form).some((one) => judge.accepts(schema, one));
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const hidden = hiddenIn(schema, 'request');
  const required = ((schema['required'] ?? []) as string[]).filter((name) => !hidden.has(name));
  if (required.some((name) => !form.some(([one]) => one === name))) return false;
  return Object.entries(properties).every(([name, one]) => {
    if (hidden.has(name)) return true;
    const texts = form.filter(([key]) => key === name).map(([, text]) => text);
    return texts.length === 0 || reads(judge, model, { name, in: 'query', schema: one, ...encoding?.[name] }, texts);
  });
}

function formsIn(form: readonly Pair[]): Schema[] {
  let found: Schema[] = [{}];
  for (const name of new Set(form.map(([key]) => key))) {
    const texts = form.filter(([key]) => key === name).map(([, text]) => text);
    const [only = ''] = texts;
    const readings: Json[] = [...(texts.length === 1 ? readingsOf(only) : []), ...listsOf(texts), ...(only === '' ? [[]] : [])];
    found = found.flatMap((before) => readings.map((one) => ({ ...before, [name]: one }))).slice(0, 200);
  }
  return found;
}

/** Whether something can be sent as a form; what is no plain value or list in it, is sent as JSON. */
export function hasFields(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function formOf(value: Json, { encoding }: Pick<Media, 'encoding'>): Pair[] {
  return Object.entries((value ?? {}) as Schema).flatMap(([name, one]) =>
    written({ name, in: 'query', ...encoding?.[name] }, one).map((text): Pair => [name, text]),
  );
}

/** The answer of a list that a client takes a status for. */
export function lookUp(answers: readonly Answer[], status: string): Answer | undefined {
  return [status, `${status[0]}XX`, 'default'].map((name) => answers.find((one) => one.status === name)).find((one) => one !== undefined);
}
