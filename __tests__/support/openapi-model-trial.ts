import type { Difference } from '../../src/core/index.ts';
import { Random } from './avro-generate.ts';
import { type Answer, FORM, type Hook, type Model, type Op, type Path } from './openapi-model.ts';
import { Judge } from './openapi-model-schema.ts';
import {
  concreteOf,
  formOf,
  hasFields,
  lookUp,
  mediaFor,
  type Pair,
  reads,
  refusal,
  serve,
  type Served,
  type Wire,
  written,
} from './openapi-model-wire.ts';

import { partnerOf, Witnesses } from './openapi-model-witness.ts';

const SAMPLES = 4;

/** Which differences tell of a refusal. */
const TOLD: Readonly<Record<string, RegExp>> = {
  address: /\/api-(?:path-)?removed|base-path|(?:webhook|callback)-removed/,
  security: /\/api-security/,
  parameter: /request-parameter(?!-removed)|too-complex/,
  missing: /request-body-(?:added|became)-required/,
  media: /request-body-media-type/,
  body: /request-property|request-parameter-serialization|too-complex|media-type-not-compared/,
  status: /response-status-added/,
  answer: /response-property|response-required-property|too-complex|media-type-not-compared/,
  header: /response-header|response-required-header|too-complex/,
};
/** Told although nothing is refused outright: what it says is a warning. */
const GENTLE = /enum-value|response-status-added|api-removed-(?:after-sunset|while-unstable)/;

export class Trial {
  readonly notes: string[] = [];
  readonly #client: Model;
  readonly #server: Model;
  readonly #found: readonly Difference[];
  readonly #random: Random;
  readonly #judges = new Map<string, Judge>();

  constructor(client: Model, server: Model, found: readonly Difference[], seed: number) {
    this.#client = client;
    this.#server = server;
    this.#found = found;
    this.#random = new Random(seed);
  }

  judge(model: Model, polarity: 'request' | 'response'): Judge {
    const key = `${model === this.#client ? 'client' : 'server'} ${polarity}`;
    let judge = this.#judges.get(key);
    if (!judge) this.#judges.set(key, (judge = new Judge(model, polarity)));
    return judge;
  }

  /** Everything that independent readings have against what was found. */
  run(): string[] {
    for (const path of this.#client.paths)
      for (const op of path.ops) {
        const prefix = this.#random.pick(path.prefixes ?? this.#client.prefixes);
        for (let sample = 0; sample < SAMPLES; sample++) this.#exchange(prefix, path, op);
      }
    for (const hook of this.#server.hooks)
      this.#hook(
        hook,
        this.#client.hooks.find((one) => one.name === hook.name && one.op.method === hook.op.method),
      );
    for (const hook of this.#client.hooks)
      if (!this.#server.hooks.some((one) => one.name === hook.name && one.op.method === hook.op.method)) this.#expect('address', hook.name);
    const witnesses = new Witnesses(this.#client, this.#server, (model, polarity) => this.judge(model, polarity), this.#random);
    for (const one of this.#found) this.notes.push(...witnesses.against(one));
    return this.notes;
  }

  #expect(reason: string, detail: string): void {
    const told = TOLD[reason.split(' ')[0] ?? ''] ?? /$^/;
    const is = this.#found.some(({ kind, rule }) => told.test(rule) && (kind !== 'lossy' || GENTLE.test(rule)));
    if (!is) this.notes.push(`not told: ${reason}: ${detail}`);
  }

  #exchange(prefix: string, path: Path, op: Op): void {
    const wire = this.request(this.#client, prefix + path.template, op);
    // What another operation of the client would be called by, is asked of that one.
    if (!wire || serve(this.#client, wire.method, wire.path)?.op !== op) return;
    const served = serve(this.#server, wire.method, wire.path);
    if (!served) return this.#expect('address', `${wire.method} ${wire.path}`);
    // Where another template takes the address, nothing is seen of the operation itself; that a template comes is not told.
    if (partnerOf(this.#client, this.#server, op.method, path.template)?.op !== served.op) return undefined;
    const reason = refusal(this.#server, this.judge(this.#server, 'request'), served, wire, this.#client.keyHeader);
    if (reason !== undefined) return this.#expect(reason, JSON.stringify(wire));
    this.#answer(this.#server, served.op, this.#client, op);
    for (const hook of served.op.callbacks)
      this.#hook(
        hook,
        op.callbacks.find((one) => one.name === hook.name && one.op.method === hook.op.method),
      );
    return undefined;
  }

  /** The server asks. */
  #hook(hook: Hook, known: Hook | undefined): void {
    const wire = this.request(this.#server, '/hook', hook.op);
    if (!wire || !known) return;
    const served: Served = { path: { template: '/hook', ops: [known.op] }, op: known.op, values: new Map() };
    const reason = refusal(this.#client, this.judge(this.#client, 'request'), served, wire, this.#server.keyHeader);
    if (reason === undefined) this.#answer(this.#client, known.op, this.#server, hook.op);
    else this.#expect(reason, JSON.stringify(wire));
  }

  /** A request that one side may send. */
  request(model: Model, template: string, op: Op): Wire | undefined {
    const random = this.#random;
    const pairs: Record<'path' | 'query' | 'header' | 'cookie', Pair[]> = { path: [], query: [], header: [], cookie: [] };
    for (const param of op.parameters) {
      if (!param.required && random.chance(0.4)) continue;
      const value = this.judge(model, 'request').sample(param.schema, random, 2);
      if (value === undefined) {
        if (param.required) return undefined;
        continue;
      }
      // No text is said to stand for null: it is left out where it can be.
      if (value === null && !param.required && !param.content) continue;
      const texts = written(param, value);
      // An empty text makes no path.
      if (
        param.in === 'path' &&
        (value === '' ||
          (Array.isArray(value) && value.every((one) => one === '')) ||
          !texts.every((text) => (template.includes('}.{') ? /^[\w,;=-]+$/ : /^[\w,.;=-]+$/).test(text)))
      )
        return undefined;
      pairs[param.in].push(...texts.map((text): Pair => [param.name, text]));
    }
    const path = template.replace(/\{([^{}]*)\}/g, (_, name: string) => pairs.path.find(([one]) => one === name)?.[1] ?? 'a');
    const body = this.#body(model, op);
    if (body === 'none') return undefined;
    const ways = op.security ?? model.security ?? [];
    return {
      method: op.method.toUpperCase(),
      path,
      query: pairs.query,
      header: pairs.header,
      cookie: pairs.cookie,
      way: ways.length > 0 ? random.pick(ways) : {},
      ...body,
    };
  }

  #body(model: Model, { body }: Op): Pick<Wire, 'type' | 'body' | 'form'> | 'none' {
    const random = this.#random;
    if (!body || (!body.required && random.chance(0.3))) return {};
    const media = random.pick(body.media);
    const value = this.judge(model, 'request').sample(media.schema, random);
    const types = concreteOf(media, body.media).filter((type) => type !== FORM || (value !== undefined && hasFields(value)));
    if (value === undefined || types.length === 0) return body.required ? 'none' : {};
    const type = random.pick(types);
    return { type, body: value, ...(type === FORM ? { form: formOf(value, media) } : {}), ...(media.sequence ? { sequence: true } : {}) };
  }

  /** Any answer of an operation has to be understood. */
  #answer(model: Model, op: Op, reading: Model, known: Op): void {
    if (op.answers.length === 0) return;
    const random = this.#random;
    const answer = random.pick(op.answers);
    const statuses = ['200', '201', '204', '299', '301', '404', '400', '500'].filter((status) => lookUp(op.answers, status) === answer);
    if (statuses.length === 0) return;
    const status = random.pick(statuses);
    const read = lookUp(known.answers, status);
    if (!read) return this.#expect('status', status);
    this.#headers(model, answer, reading, read);
    if (answer.media.length === 0) return undefined;
    const media = random.pick(answer.media);
    const types = concreteOf(media, answer.media);
    const value = this.judge(model, 'response').sample(media.schema, random);
    if (types.length === 0 || value === undefined) return undefined;
    const type = random.pick(types);
    const taken = mediaFor(read.media, type);
    if (taken && Boolean(taken.sequence) === Boolean(media.sequence) && !this.judge(reading, 'response').accepts(taken.schema, value))
      this.#expect('answer', `${status} ${type} ${JSON.stringify(value)}`);
    return undefined;
  }

  #headers(model: Model, sent: Answer, reading: Model, read: Answer): void {
    const values = new Map<string, string[]>();
    for (const { name, required, schema } of sent.headers) {
      const value = required || this.#random.chance(0.6) ? this.judge(model, 'response').sample(schema, this.#random, 2) : undefined;
      if (value !== undefined) values.set(name.toLowerCase(), written({ name, in: 'header' }, value));
      else if (required) return;
    }
    for (const { name, required, schema } of read.headers) {
      const texts = values.get(name.toLowerCase());
      if (texts ? !reads(this.judge(reading, 'response'), reading, { name, in: 'header', schema }, texts) : required)
        this.#expect('header', `${name} ${JSON.stringify(texts)}`);
    }
  }
}
