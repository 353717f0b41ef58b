import type { Random } from './avro-generate.ts';
import { changeSchema, operations, remove } from './openapi-model-edit.ts';
import { Maker } from './openapi-model-maker.ts';
import { type Answer, FORM, type Media, type Model, type Op, type Param, type Schema, STATUSES, TYPES } from './openapi-model.ts';

/** The same with one change, seldom more: anywhere, of any kind. */
export function mutate(model: Model, random: Random): Model {
  const copy = structuredClone(model);
  const maker = new Maker(random, model.level);
  for (let changes = random.chance(0.75) ? 1 : 2 + random.below(2); changes > 0; changes--) change(copy, maker);
  return settled(copy);
}

/** What the lowest level cannot say apart: in 2.0 all types of a body, and of all answers of an operation, are the same. */
export function settled(model: Model): Model {
  if (model.level > 2) {
    for (const op of operations(model)) for (const media of op.body?.media ?? []) keepFields(media);
    return model;
  }
  for (const op of operations(model)) {
    const [first] = op.body?.media ?? [];
    if (op.body && first?.type === FORM) op.body.required = ((first.schema['required'] ?? []) as string[]).length > 0;
    if (op.body && first) for (const media of op.body.media) media.schema = structuredClone(first.schema);
    const types = op.answers.find(({ media }) => media.length > 0)?.media.map(({ type }) => type) ?? [];
    for (const answer of op.answers) {
      const [one] = answer.media;
      if (one) answer.media = types.map((type) => ({ type, schema: structuredClone(one.schema) }));
    }
  }
  return model;
}

/** How a field is written that is none any more, is not said. */
function keepFields(media: Media): void {
  const properties = (media.schema['properties'] ?? {}) as Schema;
  for (const name of Object.keys(media.encoding ?? {})) if (!Object.hasOwn(properties, name)) delete media.encoding?.[name];
  if (media.encoding && Object.keys(media.encoding).length === 0) delete media.encoding;
}

function change(model: Model, maker: Maker): void {
  const { random } = maker;
  const choice = random.below(10);
  if (choice <= 4) return changeSchema(model, maker);
  if (choice === 5) return changeApi(model, maker);
  const all = operations(model);
  if (all.length === 0) return;
  const op = random.pick(all);
  if (choice <= 7) return changeParameters(op, maker);
  return random.chance(0.4) ? changeBody(op, maker) : changeAnswers(op, maker);
}

function changeApi(model: Model, maker: Maker): void {
  const { random } = maker;
  const path = random.pick(model.paths);
  if (path.ops.length === 0) return undefined;
  const op = random.pick(path.ops);
  switch (random.below(11)) {
    case 0:
      return remove(path.ops, random);
    case 1:
      if (model.paths.length > 1) remove(model.paths, random);
      return undefined;
    case 2:
      return addOperation(path, maker);
    case 3:
      return rename(path.template, path.template.replace(/\{(\w+)\}/g, '{$1_key}'), path);
    case 4:
      path.template = random.chance(0.5) ? `${path.template}/` : `/v1${path.template}`;
      return undefined;
    case 5:
      model.prefixes = random.pick([[''], ['/v1'], model.level === 2 ? ['/v2'] : ['/v1', '/v2']]);
      return undefined;
    case 6:
      model.security = maker.ways();
      return undefined;
    case 7:
      op.security = maker.ways();
      return undefined;
    case 9:
      if (model.level > 2) path.prefixes = random.pick([['/v1'], ['/v3'], ['/v1', '/v3'], ['']]);
      if (random.chance(0.3)) delete path.prefixes;
      return undefined;
    case 8:
      model.keyHeader = 'X-Token';
      return undefined;
    default:
      if (random.chance(0.5)) remove(model.hooks, random);
      else op.callbacks = [];
      return undefined;
  }
}

function addOperation(path: { template: string; ops: Op[] }, maker: Maker): void {
  const method = maker.random.pick(maker.level === 5 ? ['head', 'options', 'query', 'copy'] : ['head', 'options']);
  const op = maker.op(method, path.template);
  if (!path.ops.some((one) => one.method === method)) path.ops.push(op);
}

function rename(from: string, to: string, path: { template: string; ops: Op[] }): void {
  const names = [...from.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  path.template = to;
  for (const op of path.ops)
    for (const one of op.parameters) if (one.in === 'path' && names.includes(one.name)) one.name = `${one.name}_key`;
}

function changeParameters(op: Op, maker: Maker): void {
  const { random } = maker;
  const free = op.parameters.filter((one) => one.in !== 'path');
  const chosen: Param | undefined = op.parameters.length > 0 ? random.pick(op.parameters) : undefined;
  switch (random.below(8)) {
    case 0:
      if (!op.parameters.some(({ name }) => name === 'extra')) op.parameters.push(maker.param('extra', random.pick(['query', 'header'])));
      return undefined;
    case 1:
      if (free.length > 0) op.parameters.splice(op.parameters.indexOf(random.pick(free)), 1);
      return undefined;
    case 2:
      if (chosen && chosen.in !== 'path') chosen.required = !chosen.required;
      return undefined;
    case 3:
      if (chosen && chosen.in !== 'path') {
        chosen.in = chosen.in === 'query' ? 'header' : 'query';
        delete chosen.style;
        delete chosen.explode;
      }
      return undefined;
    case 4:
      if (chosen) Object.assign(chosen, maker.style(chosen.in));
      return undefined;
    case 5:
      // Names of headers are the same in any case.
      if (chosen?.in === 'header' && random.chance(0.5)) chosen.name = chosen.name.toUpperCase();
      else if (chosen && chosen.in !== 'path' && maker.level > 2 && chosen.schema['type'] !== 'object')
        chosen.content = chosen.content !== true;
      return undefined;
    default:
      if (chosen && chosen.schema['type'] !== 'object') chosen.schema = random.chance(0.5) ? maker.plain() : retyped(chosen.schema, maker);
      return undefined;
  }
}

/** What looks much the same as a text: another type for the same. */
function retyped(schema: Schema, maker: Maker): Schema {
  const { random } = maker;
  const other = random.pick([{ type: 'string' }, { type: 'integer' }, { type: 'number' }, { type: 'boolean' }, maker.scalar()] as Schema[]);
  if (schema['type'] === 'array') return random.chance(0.5) ? { ...schema, items: other } : other;
  return random.chance(0.3) ? { type: 'array', items: structuredClone(schema) } : other;
}

function changeBody(op: Op, maker: Maker): void {
  const { random } = maker;
  if (!op.body) {
    if (op.method !== 'get') op.body = maker.body();
    return;
  }
  const choice = random.below(5);
  if (choice === 0) delete op.body;
  else if (choice === 1) op.body.required = !op.body.required;
  else changeMedia(op.body.media, maker);
}

function changeMedia(media: Media[], maker: Maker): void {
  const { random } = maker;
  const [form] = media.filter(({ type }) => type === FORM);
  if (form && maker.level > 2) {
    const lists = Object.entries((form.schema['properties'] ?? {}) as { [name: string]: Schema }).filter(
      ([, one]) => one['type'] === 'array',
    );
    const [name] = lists.length > 0 ? random.pick(lists) : [undefined];
    if (name !== undefined) form.encoding = { ...form.encoding, [name]: maker.encoding() };
  }
  if (form) return;
  const type = random.pick(maker.level === 2 ? TYPES.slice(0, 4) : TYPES);
  const choice = random.below(3);
  if (choice === 0 && media.length > 1) remove(media, random);
  else if (choice === 1 && !media.some((one) => one.type === type))
    media.push({ type, schema: structuredClone(media[0]?.schema ?? { type: 'string' }) });
  else if (media.length > 0 && !media.some((one) => one.type === type || one.sequence)) random.pick(media).type = type;
}

function changeAnswers(op: Op, maker: Maker): void {
  const { random } = maker;
  const status = random.pick(STATUSES.filter((one) => maker.level > 2 || !one.endsWith('XX')));
  const answer: Answer | undefined = op.answers.length > 0 ? random.pick(op.answers) : undefined;
  const taken = op.answers.some((one) => one.status === status);
  switch (random.below(7)) {
    case 0:
      if (!taken) op.answers.push(maker.answer(status));
      return undefined;
    case 1:
      if (op.answers.length > 1) remove(op.answers, random);
      return undefined;
    case 2:
      if (answer && !taken) answer.status = status;
      return undefined;
    case 3:
      if (answer && !answer.headers.some(({ name }) => name === 'x-more')) answer.headers.push(maker.header('x-more'));
      return undefined;
    case 4:
      if (answer) remove(answer.headers, random);
      return undefined;
    case 5: {
      const header = answer && answer.headers.length > 0 ? random.pick(answer.headers) : undefined;
      if (header && random.chance(0.2)) header.name = header.name.toUpperCase();
      else if (header && random.chance(0.5)) header.required = maker.level > 2 && !header.required;
      else if (header) header.schema = retyped(header.schema, maker);
      return undefined;
    }
    default:
      return changeMedia(answer?.media ?? [], maker);
  }
}
