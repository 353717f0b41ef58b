import { sha256Json } from '../../../../core/index.ts';
import type { SchemaSource } from '../../../types.ts';
import type { Entity, FeatureService, FeatureStore, FeatureView, Unread } from '../model.ts';
import type { Value } from './expressions.ts';
import { DEFINERS, type Module, Modules } from './module.ts';
import { Call } from './call.ts';
import { readFields } from './fields.ts';

/**
 * Reads the feature definitions of a Python file without running it. What cannot be read is kept as such.
 * @throws GateError RG-SCHEMA-SYNTAX
 */
export function readDefinitions(source: SchemaSource): FeatureStore {
  const modules = new Modules(source);
  const module = modules.read(source.path, source.text);
  return new DefinitionReader(modules, module).read(source.path);
}

/** What a stream is gathered into is as much a part of the values as the function over it. */
function withAggregations(transformation: string | undefined, aggregations: string | undefined): string | undefined {
  return aggregations === undefined ? transformation : `${transformation ?? ''} ${aggregations.replace(/\s+/g, ' ')}`;
}

type Open = (what: string, value?: Value) => void;

/** On-demand views over on-demand views, so many deep. */
const MAX_SOURCES = 20;

function isOnDemand(kind: string): boolean {
  return /on_?demand/i.test(kind);
}

function isView(kind: string): boolean {
  return (DEFINERS.has(kind) && kind !== 'Entity' && kind !== 'FeatureService') || /^(?:stream|batch)_feature_view$/.test(kind);
}

class DefinitionReader {
  readonly #modules: Modules;
  readonly #module: Module;
  readonly #entities = new Map<string, Entity>();
  readonly #views = new Map<string, FeatureView>();
  readonly #services = new Map<string, FeatureService>();
  readonly #unread: Unread[];

  constructor(modules: Modules, module: Module) {
    this.#modules = modules;
    this.#module = module;
    this.#unread = [...module.unread];
  }

  read(path: string): FeatureStore {
    const decorated = new Map(this.#module.decorated.map((one) => [one.call, one]));
    const services: Call[] = [];
    const computed: (() => void)[] = [];
    for (const value of this.#module.bindings.values()) {
      if (value.kind !== 'call') continue;
      const kind = this.#modules.originalName(value.callee, this.#module);
      const call = new Call(this.#modules, this.#module, value);
      const function_ = decorated.get(value);
      const view = (): void => this.#view(call, function_?.name, function_?.text, kind);
      if (isOnDemand(kind) && (function_ || DEFINERS.has(kind))) computed.push(view);
      else if (function_) view();
      else if (kind === 'Entity') this.#entity(call);
      else if (kind === 'FeatureService') services.push(call);
      else if (DEFINERS.has(kind)) view();
      else if (value.base === undefined && this.#modules.mayDefine(value.callee, this.#module)) this.#note(value);
    }
    // On-demand views are looked up by the keys of others, and services name views: both come last.
    for (const view of computed) view();
    for (const call of services) this.#service(call);
    const place = { file: path, line: 1, column: 1 };
    const digest = sha256Json(this.#modules.texts);
    return { entities: this.#entities, views: this.#views, services: this.#services, unread: this.#unread, place, digest };
  }

  #note(value: Value): void {
    this.#unread.push({ what: shorten(value.text), place: value.place });
  }

  #entity(call: Call): Entity | undefined {
    const name = call.text('name', 0);
    if (name === undefined) {
      this.#note(call.value);
      return undefined;
    }
    const known = this.#entities.get(name);
    if (known) return known;
    const keys = call.list('join_keys') ?? (call.text('join_key') === undefined ? undefined : [call.argument('join_key')]);
    const [key] = keys ?? [];
    const type = call.argument('value_type');
    const unread: Unread[] = [...call.spread()];
    const joinKey = call.argument('join_keys') === undefined && keys === undefined ? name : key && call.asText(key);
    if (joinKey === undefined) unread.push({ what: `the join key of ${name}`, place: call.value.place });
    const valueType = type && readValueType(type, call);
    if (type && valueType === undefined) unread.push({ what: `the value type of ${name}`, place: type.place });
    const entity = { name, joinKey, type: valueType, unread, place: call.value.place };
    this.#entities.set(name, entity);
    return entity;
  }

  #view(call: Call, ownName: string | undefined, transformation: string | undefined, kind: string): void {
    const name = call.text('name', 0) ?? ownName;
    if (name === undefined || (call.argument('name', 0) && call.text('name', 0) === undefined)) return this.#note(call.value);
    const unread: Unread[] = [...call.spread()];
    const open: Open = (what, value) => void unread.push({ what: `${what} of ${name}`, place: value?.place ?? call.value.place });
    const onDemand = isOnDemand(kind);
    const entities = onDemand ? undefined : this.#entityNames(call, open);
    const inputs = onDemand ? this.#keysOfSources(call, open, 0) : undefined;
    const keys = new Set((entities ?? []).map((entity) => this.#entities.get(entity)?.joinKey ?? entity));
    let complete = call.spread().length === 0;
    const all = readFields(call, (what, value) => {
      if (!what.startsWith('the type')) complete = false;
      open(what, value);
    });
    const features = new Map([...all].filter(([field]) => !keys.has(field)));
    const online = call.argument('online');
    const served = online === undefined ? true : call.asConstant(online);
    if (online && typeof served !== 'boolean') open('`online`', online);
    const ttl = onDemand ? 0 : readTtl(call);
    if (ttl === undefined) open('the ttl', call.argument('ttl'));
    this.#views.set(name, {
      name,
      entities,
      ...(inputs ? { sources: { views: [], inputs } } : {}),
      features,
      keyTypes: new Map([...all].filter(([field]) => keys.has(field)).map(([field, { type }]) => [field, type])),
      complete,
      ttl,
      online: typeof served === 'boolean' ? served : undefined,
      transformation: withAggregations(transformation, call.argument('aggregations')?.text),
      unread,
      place: call.value.place,
    });
  }

  /** What a request has to give an on-demand view: the keys of the views it is computed from, wherever they are defined, and its own inputs. */
  #keysOfSources(call: Call, open: Open, depth: number): ReadonlyMap<string, string | undefined> | undefined {
    const given = call.argument('sources') ?? call.argument('inputs');
    const items = given && call.follow(given);
    if (!given || items?.kind !== 'list' || depth > MAX_SOURCES) {
      open('a source', given);
      return undefined;
    }
    const keys = new Map<string, string | undefined>();
    let whole = true;
    for (const item of items.items) {
      const found = this.#keysOfSource(call, item, open, depth);
      if (!found) {
        whole = false;
        open('a source', item);
      }
      for (const [key, type] of found ?? []) keys.set(key, type);
    }
    return whole ? keys : undefined;
  }

  #keysOfSource(call: Call, item: Value, open: Open, depth: number): ReadonlyMap<string, string | undefined> | undefined {
    const source = call.asCall(item.kind === 'subscript' ? item.base : item);
    if (!source || source.spread().length > 0) return undefined;
    const kind = source.originalName(source.callee);
    let whole = true;
    const fields = readFields(source, (what) => {
      whole &&= what.startsWith('the type');
    });
    const types = new Map([...fields].map(([field, { type }]) => [field, type]));
    if (kind === 'RequestSource') return whole ? types : undefined;
    if (isOnDemand(kind)) return this.#keysOfSources(source, open, depth + 1);
    const names = isView(kind) ? this.#entityNames(source, open) : undefined;
    const keys = new Map<string, string | undefined>();
    for (const name of names ?? []) {
      const { joinKey, type } = this.#entities.get(name) ?? {};
      if (joinKey === undefined) return undefined;
      keys.set(joinKey, types.get(joinKey) ?? type);
    }
    return names && keys;
  }

  #entityNames(call: Call, open: Open): readonly string[] | undefined {
    const given = call.argument('entities', undefined);
    if (given === undefined) return [];
    const items = call.list('entities');
    const names = items?.map((item) => {
      const text = call.asText(item);
      if (text !== undefined) return text;
      const inner = call.asCall(item);
      return inner && inner.originalName(inner.callee) === 'Entity' ? this.#entity(inner)?.name : undefined;
    });
    if (names?.every((name) => name !== undefined)) return names;
    open('an entity', given);
    return undefined;
  }

  #service(call: Call): void {
    const name = call.text('name', 0);
    if (name === undefined) return this.#note(call.value);
    const unread: Unread[] = [...call.spread()];
    const features = new Map<string, ReadonlySet<string> | undefined>();
    const items = call.list('features', 1);
    if (!items) unread.push({ what: `the features of ${name}`, place: call.value.place });
    for (const item of items ?? []) {
      const names = item.kind === 'subscript' ? call.asTexts(item.index) : undefined;
      const view = this.#viewName(call, item.kind === 'subscript' ? item.base : item);
      if (view === undefined || (item.kind === 'subscript' && !names))
        unread.push({ what: `${shorten(item.text)} in ${name}`, place: item.place });
      else features.set(view, names && new Set(names));
    }
    this.#services.set(name, { name, features, unread, place: call.value.place });
  }

  #viewName(call: Call, value: Value): string | undefined {
    const view = call.asCall(value);
    if (!view) return undefined;
    const own = this.#module.decorated.find((one) => one.call === view.value)?.name;
    const kind = view.originalName(view.callee);
    return own === undefined && !DEFINERS.has(kind) ? undefined : (view.text('name', 0) ?? own);
  }
}

function readValueType(value: Value, call: Call): string | undefined {
  const found = call.follow(value);
  return found.kind === 'name' ? found.name.split('.').at(-1) : undefined;
}

const UNITS: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
  milliseconds: 0.001,
  microseconds: 1e-6,
};
const ORDER = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'];

/** Seconds of `timedelta(…)` or `Duration(seconds=…)`; 0 where none is given. */
function readTtl(call: Call): number | undefined {
  const argument = call.argument('ttl');
  if (argument === undefined || call.asConstant(argument) === null) return 0;
  const inner = call.asCall(argument);
  if (!inner || !/(?:^|\.)(?:timedelta|Duration)$/.test(inner.callee) || inner.spread().length > 0) return undefined;
  let total = 0;
  for (const [index, { name, value }] of inner.value.arguments.entries()) {
    const unit = UNITS[name ?? ORDER[index] ?? ''];
    const number = inner.follow(value);
    if (unit === undefined || number.kind !== 'number') return undefined;
    total += unit * number.value;
  }
  return Math.round(total * 1e6) / 1e6;
}

export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
