import { isLeaf, type Schema } from '../model.ts';
import type { InputSite, Reach } from '../reach.ts';
import { argumentsWith, type Given, objectWith } from './literal.ts';
import { type Link, type Operation, SPREAD, TYPENAME } from './operation.ts';

/** Longer ways are no readable proof. */
const MAX_LINKS = 60;

/** Makes operations of the client that lead to a part of its schema. */
export class Paths {
  readonly reach: Reach;
  readonly client: Schema;
  readonly server: Schema;

  constructor(reach: Reach, server: Schema) {
    this.reach = reach;
    this.client = reach.schema;
    this.server = server;
  }

  /** An operation that selects `links` on a type. */
  to(type: string, links: readonly Link[], extra: Omit<Operation, 'start' | 'links'> = {}): Operation | undefined {
    const way = [...links];
    let at = type;
    for (let count = 0; count < MAX_LINKS; count += 1) {
      const step = this.reach.outputs.get(at);
      if (!step) return undefined;
      if (step.by === 'root') return { start: step.root, links: way, ...extra };
      if (step.by === 'entity') return { start: { fragment: at }, links: way, ...extra };
      const link = step.by === 'fragment' ? ({ by: 'on', type: at } as const) : this.field(step.from, step.field);
      if (!link) return undefined;
      // A fragment on the very type that is asked for next says nothing.
      if (link.by !== 'on' || way[0]?.by !== 'on' || way[0].type !== at) way.unshift(link);
      at = step.from;
    }
    return undefined;
  }

  /** A field with the arguments it needs; `undefined` where one of them has no finite value. */
  field(type: string, name: string, values: Given = {}): Link | undefined {
    if (name === TYPENAME) return { by: 'field', type, name, args: '' };
    const field = this.client.types.get(type)?.fields.get(name);
    const wanted = this.server.types.get(type)?.fields.get(name)?.args;
    const args = field && argumentsWith(this.client, field.args, wanted, values, this.server);
    return args === undefined ? undefined : { by: 'field', type, name, args };
  }

  /** What has to be selected below a field: nothing for a leaf. */
  below(type: string, name: string): readonly Link[] {
    const target = this.client.types.get(type)?.fields.get(name)?.type.name;
    return target === undefined || isLeaf(this.client, target) ? [] : [{ by: 'field', type: target, name: TYPENAME, args: '' }];
  }

  /** An operation that selects a field. */
  select(type: string, name: string, values: Given = {}, extra?: Omit<Operation, 'start' | 'links'>): Operation | undefined {
    const link = this.field(type, name, values);
    return link && this.to(type, [link, ...this.below(type, name)], extra);
  }

  /** An operation that gives a value (as text) at a site of the client's inputs. */
  give(site: InputSite, value: string, extra?: Omit<Operation, 'start' | 'links'>): Operation | undefined {
    let [at, text]: [InputSite, string | undefined] = [site, value];
    for (let count = 0; 'parent' in at; count += 1) {
      text = count > MAX_LINKS ? undefined : objectWith(this.client, at.type, { [at.field]: text }, this.server);
      if (text === undefined) return undefined;
      at = at.parent;
    }
    const { owner, arg } = at;
    if ('directive' in owner) return this.carry(owner.directive, { [arg]: text }, {}, extra)[0];
    return this.select(owner.type, owner.field, { [arg]: text }, extra);
  }

  /** Operations that carry a directive, one for each place (or the one asked for) where it may stand. */
  carry(
    name: string,
    values: Given,
    { location, twice = false }: { readonly location?: string | undefined; readonly twice?: boolean },
    extra: Omit<Operation, 'start' | 'links'> = {},
  ): readonly Operation[] {
    const directive = this.client.directives.get(name);
    const wanted = this.server.directives.get(name)?.args;
    const args = directive && argumentsWith(this.client, directive.args, wanted, values, this.server);
    if (!directive || args === undefined) return [];
    const once = `@${name}${args === '' ? '' : `(${args})`}`;
    const mark = twice ? `${once} ${once}` : once;
    const locations = location === undefined ? [...directive.locations] : [location];
    return locations.flatMap((one) => this.#carryAt(one, mark, extra) ?? []);
  }

  #carryAt(location: string, mark: string, extra: Omit<Operation, 'start' | 'links'>): Operation | undefined {
    const root = this.client.roots.get('query')?.type ?? [...this.reach.outputs.keys()][0];
    if (root === undefined) return undefined;
    const typename = { by: 'field', type: root, name: TYPENAME, args: '' } as const;
    switch (location) {
      case 'FIELD':
        return this.to(root, [{ ...typename, directives: mark }], extra);
      case 'INLINE_FRAGMENT':
        return this.to(root, [{ by: 'on', type: root, directives: mark }, typename], extra);
      case 'FRAGMENT_SPREAD':
        return this.to(root, [{ by: 'field', type: root, name: SPREAD, args: '', directives: mark }], {
          ...extra,
          part: ` on ${root} { ${TYPENAME} }`,
        });
      case 'FRAGMENT_DEFINITION':
        return this.to(root, [{ by: 'field', type: root, name: SPREAD, args: '' }], {
          ...extra,
          part: ` on ${root} ${mark} { ${TYPENAME} }`,
        });
      case 'VARIABLE_DEFINITION':
        return extra.variable
          ? undefined
          : this.to(root, [{ ...typename, directives: '@include(if: $value)' }], {
              variable: { type: `Boolean! = true ${mark}`, value: true },
            });
      case 'QUERY':
      case 'MUTATION':
      case 'SUBSCRIPTION':
        return this.#carryOperation(location, mark, extra);
      default:
        return undefined;
    }
  }

  #carryOperation(
    location: 'QUERY' | 'MUTATION' | 'SUBSCRIPTION',
    mark: string,
    extra: Omit<Operation, 'start' | 'links'>,
  ): Operation | undefined {
    const type = this.client.roots.get(({ QUERY: 'query', MUTATION: 'mutation', SUBSCRIPTION: 'subscription' } as const)[location])?.type;
    const field = type === undefined ? undefined : this.client.types.get(type)?.fields.keys().next().value;
    if (type === undefined || field === undefined) return undefined;
    return location === 'QUERY'
      ? this.to(type, [{ by: 'field', type, name: TYPENAME, args: '' }], { ...extra, directives: mark })
      : this.select(type, field, {}, { ...extra, directives: mark });
  }
}
