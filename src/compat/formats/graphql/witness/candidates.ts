import type { Issue, Target } from '../diff/issue.ts';
import { isComposite, isRequired, possibleTypes, type Root, type TypeRef } from '../model.ts';
import type { InputSite } from '../reach.ts';
import { objectWith, smallest } from './literal.ts';
import type { Link, Operation } from './operation.ts';
import { TYPENAME } from './operation.ts';
import type { Paths } from './paths.ts';

/** At most this many members of an interface or union are tried. */
const MAX_MEMBERS = 20;

type Found = Iterable<Operation | undefined>;

/** Operations of the client that might show a difference, the most telling first. Which of them do, the judges decide. */
export function* candidates({ target, rule }: Issue, paths: Paths): Iterable<Operation> {
  for (const operation of find(target, rule, paths)) if (operation) yield operation;
}

function find(target: Target, rule: Issue['rule'], paths: Paths): Found {
  switch (target.on) {
    case 'root':
      return rootOperations(target.root, paths);
    case 'type':
      return typeOperations(target.type, rule === 'type-missing', paths);
    case 'field':
      return fieldOperations(target.type, target.field, paths);
    case 'argument':
      return argumentOperations(target, paths);
    case 'input-field':
      return inputFieldOperations(target.type, target.field, paths);
    case 'input-object':
      return inputObjectOperations(target.type, paths);
    case 'selections':
      return besideOperations(target, paths);
    case 'enum-value':
      return rule === 'enum-value-added' ? answersWith(target.type, paths) : valueOperations(target.type, target.value, paths);
    case 'member':
      return rule.endsWith('-added') ? surprisingMember(target.type, paths) : memberOperations(target.type, target.member, paths);
    case 'directive':
      return directiveOperations(target, paths);
    default:
      return [];
  }
}

function* surprisingMember(type: string, paths: Paths): Found {
  yield paths.to(type, [typename(type)]);
}

function typename(type: string): Link {
  return { by: 'field', type, name: TYPENAME, args: '' };
}

function on(type: string): Link {
  return { by: 'on', type };
}

function* rootOperations(root: Root, paths: Paths): Found {
  const type = paths.client.roots.get(root)?.type ?? '';
  for (const field of [...(paths.client.types.get(type)?.fields.keys() ?? [])].slice(0, MAX_MEMBERS)) {
    const link = paths.field(type, field);
    yield link && { start: root, links: [link, ...paths.below(type, field)] };
  }
  yield { start: root, links: [on(type), typename(type)] };
}

function* typeOperations(name: string, named: boolean, paths: Paths): Found {
  const type = paths.client.types.get(name);
  if (!isComposite(type?.kind)) {
    yield* withVariable(name, paths);
    yield* atSmallest(name, paths);
    yield* answersWith(name, paths);
    return;
  }
  if (named) yield paths.to(name, [on(name), typename(name)]);
  yield paths.to(name, [typename(name)]);
  const [field] = type?.fields.keys() ?? [];
  if (field !== undefined) yield paths.select(name, field);
  yield paths.to(name, [on(name), typename(name)]);
}

function* answersWith(name: string, paths: Paths): Found {
  const leaf = paths.reach.leaves.get(name);
  if (leaf) yield paths.select(leaf.type, leaf.field);
}

function* fieldOperations(type: string, field: string, paths: Paths): Found {
  yield paths.select(type, field);
  const named = paths.client.types.get(type)?.fields.get(field)?.type.name ?? '';
  const link = paths.field(type, field);
  if (!link || !isComposite(paths.client.types.get(named)?.kind)) return;
  const [inner] = paths.client.types.get(named)?.fields.keys() ?? [];
  const selected = inner === undefined ? undefined : paths.field(named, inner);
  if (selected && inner !== undefined) yield paths.to(type, [link, selected, ...paths.below(named, inner)]);
  for (const member of [named, ...[...possibleTypes(paths.client, named)].slice(0, MAX_MEMBERS)]) {
    yield paths.to(type, [link, on(member), typename(member)]);
  }
}

function* argumentOperations({ type, field, arg, unknown }: Target & { on: 'argument' }, paths: Paths): Found {
  const input = paths.client.types.get(type)?.fields.get(field)?.args.get(arg);
  if (unknown || !input) {
    yield paths.select(type, field);
    return;
  }
  yield paths.select(type, field, { [arg]: undefined });
  yield* values({ owner: { type, field }, arg }, input.type, paths);
}

function* inputFieldOperations(type: string, field: string, paths: Paths): Found {
  const parent = paths.reach.inputs.get(type);
  const input = paths.client.types.get(type)?.inputs.get(field);
  if (!parent || !input) return;
  const without = isRequired(input) ? undefined : objectWith(paths.client, type, { [field]: undefined }, paths.server);
  if (without !== undefined) yield paths.give(parent, without);
  yield* values({ parent, type, field }, input.type, paths);
}

function* inputObjectOperations(type: string, paths: Paths): Found {
  yield* atSmallest(type, paths);
  const site = paths.reach.inputs.get(type);
  const fields = [...(paths.client.types.get(type)?.inputs.values() ?? [])];
  if (!site || fields.length === 0) return;
  for (const count of [2, 1]) {
    const entries = fields.slice(0, count).flatMap((field) => entry(field.name, smallest(paths.client, field.type, paths.server)?.text));
    const text = objectWith(paths.client, type, Object.fromEntries(entries), paths.server);
    if (text !== undefined) yield paths.give(site, text);
  }
}

function entry(name: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[name, text]];
}

function* atSmallest(type: string, paths: Paths): Found {
  const value = smallest(paths.client, { text: type, name: type, nonNull: false }, paths.server);
  if (value) yield* atSite(type, paths, value.text);
}

function* atSite(type: string, paths: Paths, text: string): Found {
  const site = paths.reach.inputs.get(type);
  if (site) yield paths.give(site, text);
}

function* withVariable(type: string, paths: Paths): Found {
  const site = paths.reach.inputs.get(type);
  const ref = site && inputTypeAt(site, paths);
  if (site && ref) yield* variable(site, ref, paths);
}

/** The type at a site, as the client has it. */
function inputTypeAt(site: InputSite, { client }: Paths): TypeRef | undefined {
  if ('parent' in site) return client.types.get(site.type)?.inputs.get(site.field)?.type;
  const { owner, arg } = site;
  const args =
    'directive' in owner ? client.directives.get(owner.directive)?.args : client.types.get(owner.type)?.fields.get(owner.field)?.args;
  return args?.get(arg)?.type;
}

/** A variable of the client's type fits whenever the type does; null is refused even where a default would stand in for a variable. */
function* values(site: InputSite, type: TypeRef, paths: Paths): Found {
  const literal = smallest(paths.client, type, paths.server);
  if (literal) yield paths.give(site, literal.text);
  if (!type.nonNull) yield paths.give(site, 'null');
  if (type.item && !type.item.nonNull) yield paths.give(site, '[null]');
  yield* variable(site, type, paths);
}

function* variable(site: InputSite, type: TypeRef, paths: Paths): Found {
  const value = smallest(paths.client, type, paths.server);
  if (value) yield paths.give(site, '$value', { variable: { type: type.text, value: value.json } });
}

function* memberOperations(type: string, member: string, paths: Paths): Found {
  yield paths.to(type, [on(member), typename(member)]);
  yield paths.to(member, [on(type), typename(type)]);
}

function* besideOperations({ type, field, other, inside }: Target & { on: 'selections' }, paths: Paths): Found {
  const [mine, theirs] = [type, other].map((name) => {
    const link = paths.field(name, field);
    return link && [...(name === inside ? [] : [on(name)]), link, ...paths.below(name, field)];
  });
  if (mine && theirs) yield paths.to(inside, mine, { beside: { last: mine.length, links: theirs } });
}

/** A value that no operation can name stands in what the schema says about itself: code that was generated from it names it. */
function* valueOperations(type: string, value: string, paths: Paths): Found {
  const root = paths.client.roots.get('query')?.type;
  if (paths.reach.inputs.has(type)) yield* atSite(type, paths, value);
  else if (root !== undefined) yield { start: 'query', links: introspection(root, type) };
}

function introspection(root: string, type: string): readonly Link[] {
  return [
    { by: 'field', type: root, name: '__type', args: `name: ${JSON.stringify(type)}` },
    { by: 'field', type: '__Type', name: 'enumValues', args: 'includeDeprecated: true' },
    { by: 'field', type: '__EnumValue', name: 'name', args: '' },
  ];
}

function* directiveOperations({ directive, location, arg, twice }: Target & { on: 'directive' }, paths: Paths): Found {
  const input = arg === undefined ? undefined : paths.client.directives.get(directive)?.args.get(arg);
  yield* paths.carry(directive, arg === undefined ? {} : { [arg]: undefined }, { location, ...(twice ? { twice } : {}) });
  if (input && arg !== undefined) yield* values({ owner: { directive }, arg }, input.type, paths);
}
