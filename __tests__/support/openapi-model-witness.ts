import type { Difference, JsonObject } from '../../src/core/index.ts';
import type { Random } from './avro-generate.ts';
import { type Answer, FORM, type Json, type Model, type Op, type Param, type Schema, type Way } from './openapi-model.ts';
import type { Judge } from './openapi-model-schema.ts';
import {
  concreteOf,
  covers,
  formOf,
  hasFields,
  lets,
  lookUp,
  mediaFor,
  type Pair,
  reads,
  readsForm,
  refusal,
  serve,
  type Served,
  type Wire,
  written,
} from './openapi-model-wire.ts';

const TAKEN = new Set(['the server takes it', 'clients read it']);

/** A list of one empty text and an empty list look alike where they are sent as text: each may be read as the other. */
function isVague(payload: unknown): boolean {
  return /\[(?:"")?\]/.test(JSON.stringify(payload));
}

/** Says what independent readings have against the payloads that are shown. */
export class Witnesses {
  readonly #client: Model;
  readonly #server: Model;
  readonly #judge: (model: Model, polarity: 'request' | 'response') => Judge;
  readonly #random: Random;

  constructor(client: Model, server: Model, judge: (model: Model, polarity: 'request' | 'response') => Judge, random: Random) {
    this.#client = client;
    this.#server = server;
    this.#judge = judge;
    this.#random = random;
  }

  /** A payload that is shown holds: one side may send it, the other refuses it. */
  against({ rule, kind, path, witness }: Difference): string[] {
    const notes: string[] = [];
    const complain = (what: string): void => void notes.push(`${kind} ${rule} ${path}: ${what}: ${JSON.stringify(witness?.payload)}`);
    // Where another template takes the address, a request shows nothing.
    const elsewhere = /removed/.test(rule) && this.#server.paths.some(({ template }) => template === '/things/{id}');
    if (
      kind === 'breaking' &&
      !witness &&
      !elsewhere &&
      this.#isCallable(path) &&
      !/webhook|callback|success-status|response-media-type/.test(`${rule} ${path}`)
    )
      complain('no payload');
    const payload = witness?.payload as { operation: string; request?: JsonObject; response?: JsonObject } | undefined;
    const [method = '', template = ''] = (payload?.operation ?? '').split(' ');
    const tokens = path.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const mine = this.#client.paths.find((one) => one.template === template)?.ops.find((op) => op.method === method.toLowerCase());
    // Webhooks and callbacks are told in the same words, and are left to the exchanges.
    if (!payload || !mine || tokens.some((token) => token.startsWith('callback '))) return notes;
    const wrong = payload.request
      ? this.#badRequest(mine, template, payload.request, tokens, rule.endsWith('serialization-changed'))
      : this.#badAnswer(mine, template, payload.response ?? {}, tokens);
    if (wrong !== undefined && !((witness?.outcome === 'changed' || isVague(payload)) && TAKEN.has(wrong))) complain(wrong);
    return notes;
  }

  /** Whether an operation can be called at all: nothing fits some schemas. */
  #isCallable(pointer: string): boolean {
    const [method = '', template] = (pointer.split('/')[1] ?? '').replaceAll('~1', '/').split(' ');
    if (pointer === '') return this.#client.paths.some(({ ops }) => ops.some((op) => this.#canBeSent(op)));
    const op = this.#client.paths.find((one) => one.template === template)?.ops.find((one) => one.method === method.toLowerCase());
    return op === undefined || this.#canBeSent(op);
  }

  #canBeSent({ parameters }: Op): boolean {
    return parameters.every(({ schema, in: where }) => {
      const value = this.#judge(this.#client, 'request').sample(schema, this.#random, 2);
      return value !== undefined && !(where === 'path' && Array.isArray(value) && value.length === 0);
    });
  }

  #badRequest(mine: Op, template: string, request: JsonObject, tokens: readonly string[], alone: boolean): string | undefined {
    if (request['method'] !== undefined) return this.#badWire(request);
    const theirs = partnerOf(this.#client, this.#server, mine.method, template);
    if (!theirs) return 'nothing serves it';
    if (Object.hasOwn(request, 'body'))
      return this.#badBody(
        alone ? withoutNeeds(mine) : mine,
        theirs.op,
        request['body'] as Json,
        tokens.at(3 + tokens.indexOf('request') - 1) ?? '',
        tokens,
      );
    const names = [template, theirs.template].map((one) => [...one.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''));
    const values = ({ in: where, name }: Param): Json | undefined =>
      (request[where] as Schema | undefined)?.[where === 'header' ? name.toLowerCase() : name];
    // One text is shown, and what else is sent does not matter.
    if (alone) mine = { ...mine, parameters: mine.parameters.filter((one) => values(one) !== undefined) };
    const texts = new Map<string, string[]>();
    const nameIn = (param: Param): string => (param.in === 'header' ? param.name.toLowerCase() : param.name);
    for (const param of mine.parameters) {
      const value = values(param);
      if (value === undefined) {
        if (param.required) return `clients send ${param.name}`;
        continue;
      }
      const sent = written(param, value);
      if (
        !this.#judge(this.#client, 'request').accepts(param.schema, value) &&
        !reads(this.#judge(this.#client, 'request'), this.#client, param, sent)
      )
        return `clients do not send this ${param.name}`;
      if (param.in === 'path' && sent.some((text) => text === '')) return `no path can be made with this ${param.name}`;
      texts.set(`${param.in} ${param.in === 'path' ? names[0]?.indexOf(param.name) : nameIn(param)}`, sent);
    }
    const refused = theirs.op.parameters.some((param) => {
      const sent = texts.get(`${param.in} ${param.in === 'path' ? names[1]?.indexOf(param.name) : nameIn(param)}`);
      return sent ? !reads(this.#judge(this.#server, 'request'), this.#server, param, sent) : param.required && param.in !== 'path';
    });
    return refused ? undefined : 'the server takes it';
  }

  #badBody(mine: Op, theirs: Op, value: Json, type: string, tokens: readonly string[]): string | undefined {
    const media = mine.body?.media.find((one) => tokens.includes(one.type)) ?? mine.body?.media.find((one) => one.type === type);
    if (!media || !mine.body) return 'clients send no such body';
    const [from, to] = [this.#judge(this.#client, 'request'), this.#judge(this.#server, 'request')];
    if (media.type === FORM) {
      if (!from.accepts(media.schema, value) && !readsForm(this.#client, from, media, formOf(value, media)))
        return 'clients do not send it';
      const taken = mediaFor(theirs.body?.media ?? [], FORM);
      return taken && !readsForm(this.#server, to, taken, formOf(value, media)) ? undefined : 'the server takes it';
    }
    if (!from.accepts(media.schema, value)) return 'clients do not send it';
    const read = concreteOf(media, mine.body.media).map((one) => mediaFor(theirs.body?.media ?? [], one));
    const form =
      hasFields(value) && concreteOf(media, mine.body.media).includes(FORM) ? mediaFor(theirs.body?.media ?? [], FORM) : undefined;
    if (form && !readsForm(this.#server, to, form, formOf(value, media))) return undefined;
    return read.some((one) => one && one.type !== FORM && !to.accepts(one.schema, value)) ? undefined : 'the server takes it';
  }

  #badWire(request: JsonObject): string | undefined {
    const [method, path] = [request['method'], request['path']].map((one) => (typeof one === 'string' ? one : '')) as [string, string];
    const mine = serve(this.#client, method, path);
    if (!mine) return 'clients call nothing there';
    const way: Way = {};
    let keyHeader = '';
    for (const one of (request['credentials'] ?? []) as { scheme: string; scopes?: string[] }[]) {
      const [kind, , name] = one.scheme.split(' ');
      if (kind === 'apiKey') keyHeader = name ?? '';
      way[kind === 'apiKey' ? 'key' : kind === 'http' ? 'basic' : 'oauth'] = one.scopes ?? [];
    }
    const headers = Object.entries((request['headers'] ?? {}) as Record<string, string>);
    const type = headers.find(([name]) => name === 'content-type')?.[1];
    const accept = headers.find(([name]) => name === 'accept')?.[1];
    const asJson = new Set(mine.op.parameters.flatMap(({ content, name }) => (content ? [name.toLowerCase()] : [])));
    const pairs = (map: unknown): Pair[] =>
      Object.entries((map ?? {}) as Schema).flatMap(([name, value]) =>
        (asJson.has(name.toLowerCase()) ? [JSON.stringify(value)] : Array.isArray(value) && value.length === 0 ? [''] : [value].flat()).map(
          (one): Pair => [name, typeof one === 'string' ? one : JSON.stringify(one)],
        ),
      );
    const wire: Wire = {
      method,
      path,
      query: pairs(request['query']),
      header: pairs(request['headers']),
      cookie: pairs(request['cookies']),
      way,
      ...(type === undefined ? {} : { type }),
    };
    const judged = (model: Model, served: Served): string | undefined => {
      if (!lets(model, served.op, way, keyHeader)) return 'security';
      const reason = refusal(model, this.#judge(model, 'request'), { ...served, op: { ...served.op, security: [] } }, wire, keyHeader);
      if (reason !== undefined && reason !== 'body') return reason;
      const offered = served.op.answers.filter(({ status }) => /^(?:2|default)/.test(status)).flatMap(({ media }) => media);
      return accept === undefined || offered.some((one) => covers(one.type, accept) || covers(accept, one.type)) ? undefined : 'accept';
    };
    const reason = judged(this.#client, mine);
    if (reason !== undefined) return `clients do not send it (${reason})`;
    const theirs = serve(this.#server, method, path);
    return theirs && judged(this.#server, theirs) === undefined ? 'the server takes it' : undefined;
  }

  #badAnswer(mine: Op, template: string, response: JsonObject, tokens: readonly string[]): string | undefined {
    const theirs = partnerOf(this.#client, this.#server, mine.method, template)?.op;
    if (!theirs) return 'nothing answers';
    if (response['status'] !== undefined) {
      const status = response['status'] as string;
      const [sent, known] = [lookUp(theirs.answers, status), lookUp(mine.answers, status)];
      const type = (response['headers'] as Record<string, string> | undefined)?.['content-type'];
      if (!sent || (type !== undefined && !mediaFor(sent.media, type))) return 'the server does not send it';
      const read =
        known &&
        (known.media.length === 0 || (type !== undefined && mediaFor(known.media, type)) || (type === undefined && sent.media.length > 0));
      return read ? 'clients know it' : undefined;
    }
    const status = tokens[tokens.indexOf('response') + 1] ?? '';
    const sent = theirs.answers.find((one) => one.status === status);
    const reached = ['200', '201', '204', '299', '301', '404', '400', '500', '100'].filter((one) => lookUp(theirs.answers, one) === sent);
    const known = reached.map((one) => lookUp(mine.answers, one)).filter((one) => one !== undefined);
    const [from, to] = [this.#judge(this.#server, 'response'), this.#judge(this.#client, 'response')];
    if (!sent) return 'no such answer';
    if (Object.hasOwn(response, 'body')) {
      const value = response['body'] as Json;
      const able = sent.media.filter(({ schema }) => from.accepts(schema, value));
      if (able.length === 0) return 'the server does not send it';
      const types = able.flatMap((one) => concreteOf(one, sent.media));
      return known.some((one) =>
        types.some((type) => mediaFor(one.media, type) && !to.accepts(mediaFor(one.media, type)?.schema ?? {}, value)),
      )
        ? undefined
        : 'clients read it';
    }
    const values = (response['headers'] ?? {}) as Schema;
    for (const { name, required, schema } of sent.headers) {
      const value = values[name.toLowerCase()];
      if (
        value === undefined
          ? required
          : !from.accepts(schema, value) &&
            !reads(from, this.#server, { name, in: 'header', schema }, written({ name, in: 'header' }, value))
      )
        return `the server does not send this ${name}`;
    }
    const refuses = (answer: Answer): boolean =>
      answer.headers.some(({ name, required, schema }) => {
        const value = values[name.toLowerCase()];
        return value === undefined
          ? required
          : !reads(to, this.#client, { name, in: 'header', schema }, written({ name, in: 'header' }, value));
      });
    return known.some(refuses) ? undefined : 'clients read it';
  }
}

/** The same with bodies that need nothing. */
function withoutNeeds(op: Op): Op {
  if (!op.body) return op;
  const bare = (schema: Schema): Schema =>
    JSON.parse(JSON.stringify(schema, (key, value: Json) => (key === 'required' ? undefined : value))) as Schema;
  const media = op.body.media.map((one) => ({ ...one, schema: bare(one.schema) }));
  return { ...op, body: { ...op.body, media } };
}

/** What the server has for an operation of the client. */
export function partnerOf(
  client: Model,
  server: Model,
  method: string,
  template: string,
): { readonly op: Op; readonly template: string } | undefined {
  const plain = (one: string): string => one.replace(/\{[^{}]*\}/g, '{}').replace(/(.)\/$/, '$1');
  const all = (model: Model, one: string, prefixes = model.paths.find((path) => path.template === one)?.prefixes): string[] => [
    ...(prefixes ?? model.prefixes).map((prefix) => plain(prefix + one)),
    plain(one),
  ];
  for (const wanted of all(client, template)) {
    const path = server.paths.find(
      (one) => all(server, one.template, one.prefixes).includes(wanted) && one.ops.some((op) => op.method === method),
    );
    const op = path?.ops.find((one) => one.method === method);
    if (path && op) return { op, template: path.template };
  }
  return undefined;
}
