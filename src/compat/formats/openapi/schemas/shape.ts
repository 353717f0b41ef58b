import { isJsonArray, isJsonObject, type JsonObject } from '../../../../core/index.ts';
import { escapeToken } from '../../json-schema/embedded.ts';
import { announcementAt } from '../compare/announcement.ts';
import type { Context, Job } from '../compare/context.ts';
import { compareDefaults } from '../compare/defaults.ts';
import { compareOpenValues } from '../compare/open-values.ts';
import { below, type Located, own, type Spot, text } from '../read/api.ts';
import type { SchemaRef } from '../read/model.ts';
import { compareDiscriminators } from './discriminator.ts';
import type { Polarity } from './keywords.ts';

const MAX_PAIRS = 50_000;

interface Pair {
  readonly writer: Spot;
  readonly reader: Spot;
  readonly path: string;
}

/** What validators accept and people miss: properties that nobody reads, or nobody writes, any more; unions that tell their branches apart otherwise. */
export function compareShapes(context: Context): void {
  const seen = new Set<string>();
  let visits = 0;
  for (const job of context.jobs) {
    const waiting = startOf(job.writer, job.reader, job.path);
    for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
      const key = `${job.polarity} ${idOf(resolved(pair.writer))} ${idOf(resolved(pair.reader))}`;
      if (seen.has(key) || ++visits > MAX_PAIRS) continue;
      seen.add(key);
      if (!context.sameness.same(pair.writer, pair.reader, 'schema')) waiting.push(...comparePair(context, job, pair));
    }
  }
}

function idOf({ file, pointer }: Spot): string {
  return `${file.path}#${pointer}`;
}

function resolved(spot: Spot): Spot {
  return spot.api.follow(spot) ?? spot;
}

function startOf(writer: SchemaRef, reader: SchemaRef, path: string): Pair[] {
  if (writer.kind === 'at' && reader.kind === 'at') return [{ writer: writer.spot, reader: reader.spot, path }];
  if (writer.kind !== 'form' || reader.kind !== 'form') return [];
  return [...writer.fields].flatMap(([name, field]) => {
    const other = reader.fields.get(name);
    return other ? startOf(field.schema, other.schema, `${path}/${escapeToken(name)}`) : [];
  });
}

function comparePair(context: Context, job: Job, pair: Pair): Pair[] {
  const [writer, reader] = [gather(pair.writer, job.polarity), gather(pair.reader, job.polarity)];
  compareDiscriminators(context, job, pair.path, writer, reader);
  // What clients know and the other side does not, is lost; what only servers know, is more than clients asked for.
  const sends = pair.writer.api === context.client;
  const [knowing, other] = sends ? [writer, reader] : [reader, writer];
  const next: Pair[] = [];
  for (const [name, spot] of knowing.properties) {
    const theirs = other.properties.get(name);
    const path = `${pair.path}/${escapeToken(name)}`;
    if (theirs && job.polarity === 'request' && sends) {
      const sent = { kind: 'property', path, data: { operation: job.operation, property: name }, asked: spot, answered: theirs } as const;
      compareOpenValues(context, sent);
      if (!writer.required.has(name)) compareDefaults(context, sent);
    }
    if (theirs) next.push(sends ? { writer: spot, reader: theirs, path } : { writer: theirs, reader: spot, path });
    else if (!other.vague && !other.names.has(name)) reportLoss(context, job, { name, path, spot, knowing, other, sends });
  }
  // What one alternative of clients holds is lost where the server knows of no alternatives: where it does, one may be refused.
  if (sends && !reader.vague && reader.names.size === 0)
    for (const [name, spot] of writer.names)
      if (!reader.properties.has(name) && !writer.properties.has(name))
        reportLoss(context, job, { name, path: `${pair.path}/${escapeToken(name)}`, spot, knowing: writer, other: reader, sends });
  const [mine, yours] = [writer.items, reader.items];
  if (mine && yours) next.push({ writer: mine, reader: yours, path: `${pair.path}/*` });
  const [more, wanted] = [writer.additional, reader.additional];
  if (more && wanted) next.push({ writer: more, reader: wanted, path: `${pair.path}/*` });
  for (const [reference, spot] of writer.branches) {
    const same = reader.branches.get(reference);
    if (same) next.push({ writer: spot, reader: same, path: pair.path });
  }
  return next;
}

function reportLoss(
  context: Context,
  { polarity, operation }: Job,
  { name, path, spot, knowing, other, sends }: { name: string; path: string; spot: Spot; knowing: Shape; other: Shape; sends: boolean },
): void {
  // In webhooks and callbacks the server asks.
  const turned = sends !== (polarity === 'request');
  const data = { operation, property: name, ...(turned ? { turned } : {}) };
  const spots = [spot, other.hidden.get(name) ?? other.spot];
  // A closed reader refuses the property, and one that is required and does not come is missed: the schemas show it.
  if (sends ? other.closed : knowing.required.has(name) || isFreeForm(other)) return;
  if (polarity === 'request') {
    context.add(other.hidden.has(name) ? 'request-property-became-read-only' : 'request-property-removed', 'lossy', path, data, spots, {
      removal: announcementAt(spot),
    });
    return;
  }
  context.add(
    other.hidden.has(name) ? 'response-property-became-write-only' : 'response-optional-property-removed',
    'lossy',
    path,
    data,
    spots,
    { removal: announcementAt(spot) },
  );
}

/** An object of which nothing is said may hold anything: what comes of a property is asked of the schemas. */
function isFreeForm({ properties, names, hidden, required, closed }: Shape): boolean {
  return properties.size + names.size + hidden.size + required.size === 0 && !closed;
}

/** What a schema says about the object or list it describes, over references and `allOf`. */
export interface Shape {
  readonly spot: Spot;
  readonly properties: Map<string, Spot>;
  /** Names that some branch knows. */
  readonly names: Map<string, Spot>;
  readonly required: Set<string>;
  readonly hidden: Map<string, Spot>;
  readonly branches: Map<string, Spot>;
  discriminator?: Located;
  items?: Spot;
  additional?: Spot;
  closed: boolean;
  /** Something is said in a way that is not looked into. */
  vague: boolean;
}

function gather(spot: Spot, polarity: Polarity): Shape {
  const shape: Shape = {
    spot: resolved(spot),
    properties: new Map(),
    names: new Map(),
    required: new Set(),
    hidden: new Map(),
    branches: new Map(),
    closed: false,
    vague: false,
  };
  const seen = new Set<string>();
  const waiting: { spot: Spot; sure: boolean }[] = [{ spot, sure: true }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const at = next.spot.api.follow(next.spot);
    if (!at || seen.has(idOf(at))) {
      shape.vague ||= !at && seen.size === 0;
      continue;
    }
    seen.add(idOf(at));
    takeIn(shape, at, next.sure, polarity);
    for (const [keyword, sure] of [
      ['allOf', next.sure],
      ['anyOf', false],
      ['oneOf', false],
    ] as const) {
      const list = own(at.value, keyword);
      if (!isJsonArray(list)) continue;
      for (const [index, branch] of list.entries()) {
        const inner = below(at, keyword, index);
        waiting.push({ spot: inner, sure });
        const reference = isJsonObject(branch) ? text(branch, '$ref') : undefined;
        if (!sure && next.sure && reference !== undefined) shape.branches.set(reference, inner);
      }
    }
  }
  return shape;
}

function takeIn(shape: Shape, at: Located, sure: boolean, polarity: Polarity): void {
  const { value } = at;
  const properties = own(value, 'properties');
  const flag = polarity === 'request' ? 'readOnly' : 'writeOnly';
  for (const name of Object.keys(isJsonObject(properties) ? properties : {})) {
    const spot = below(at, 'properties', name);
    const written = (properties as JsonObject)[name] as JsonObject;
    const hidden = own(at.api.followFrom(spot, written)?.value ?? {}, flag) === true || own(written, flag) === true;
    if (hidden) shape.hidden.set(name, spot);
    else if (sure) shape.properties.set(name, spot);
    else shape.names.set(name, spot);
  }
  for (const keyword of ['if', 'then', 'else', 'dependentSchemas', 'patternProperties', '$dynamicRef'])
    shape.vague ||= own(value, keyword) !== undefined;
  const more = own(value, 'additionalProperties');
  shape.closed ||= more === false || own(value, 'unevaluatedProperties') === false;
  // A map holds any name: nothing is lost.
  shape.vague ||= isJsonObject(more);
  if (!sure) return;
  const required = own(value, 'required');
  if (isJsonArray(required)) for (const name of required) if (typeof name === 'string') shape.required.add(name);
  if (isJsonObject(own(value, 'items'))) shape.items = below(at, 'items');
  if (isJsonObject(more)) shape.additional = below(at, 'additionalProperties');
  const discriminator = own(value, 'discriminator');
  if (isJsonObject(discriminator)) shape.discriminator = { ...below(at, 'discriminator'), value: discriminator };
}
