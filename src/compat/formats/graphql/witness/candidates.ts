import type { Issue, Target } from '../diff/issue.ts';
import { isComposite, isRequired, possibleTypes, type Root, type TypeRef } from '../model.ts';
import type { InputSite } from '../reach.ts';
import { objectWith, smallest } from './literal.ts';
import type { Link, Operation } from './operation.ts';
import { TYPENAME } from './operation.ts';
import type { Paths } from './paths.ts';

/** At most this many members of an interface or union are tried. */
const MAX_MEMBERS = 20;

type Found = readonly (Operation | undefined)[];

/** Operations of the client that might show a difference, the most telling first. Which of them do, the judges decide. */
export function candidates({ target, rule }: Issue, paths: Paths): readonly Operation[] {
  return find(target, rule, paths).filter((operation) => operation !== undefined);
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
    case 'enum-value':
      return rule === 'enum-value-added' ? answersWith(target.type, paths) : atSite(target.type, paths, target.value);
    case 'member':
      return rule.endsWith('-added')
        ? [paths.to(target.type, [typename(target.type)])]
        : memberOperations(target.type, target.member, paths);
    case 'directive':
      return directiveOperations(target, paths);
    default:
      return [];
  }
}

function typename(type: string): Link {
  return { by: 'field', type, name: TYPENAME, args: '' };
}

function on(type: string): Link {
  return { by: 'on', type };
}

function rootOperations(root: Root, paths: Paths): Found {
  const type = paths.client.roots.get(root)?.type ?? '';
  const fields = [...(paths.client.types.get(type)?.fields.keys() ?? [])].slice(0, MAX_MEMBERS);
  const selections = fields.map((field): Operation | undefined => {
    const link = paths.field(type, field);
    return link && { start: root, links: [link, ...paths.below(type, field)] };
  });
  return [...selections, { start: root, links: [on(type), typename(type)] }];
}

function typeOperations(name: string, named: boolean, paths: Paths): Found {
  const type = paths.client.types.get(name);
  if (!isComposite(type?.kind)) return [...withVariable(name, paths), ...atSmallest(name, paths), ...answersWith(name, paths)];
  const [field] = type?.fields.keys() ?? [];
  const condition = paths.to(name, [on(name), typename(name)]);
  return [
    ...(named ? [condition] : []),
    paths.to(name, [typename(name)]),
    ...(field === undefined ? [] : [paths.select(name, field)]),
    condition,
  ];
}

function answersWith(name: string, paths: Paths): Found {
  const leaf = paths.reach.leaves.get(name);
  return leaf ? [paths.select(leaf.type, leaf.field)] : [];
}

function fieldOperations(type: string, field: string, paths: Paths): Found {
  const named = paths.client.types.get(type)?.fields.get(field)?.type.name ?? '';
  const link = paths.field(type, field);
  if (!link || !isComposite(paths.client.types.get(named)?.kind)) return [paths.select(type, field)];
  const [inner] = paths.client.types.get(named)?.fields.keys() ?? [];
  const selected = inner === undefined ? undefined : paths.field(named, inner);
  const members = [named, ...[...possibleTypes(paths.client, named)].slice(0, MAX_MEMBERS)];
  return [
    paths.select(type, field),
    ...(selected && inner !== undefined ? [paths.to(type, [link, selected, ...paths.below(named, inner)])] : []),
    ...members.map((member) => paths.to(type, [link, on(member), typename(member)])),
  ];
}

function argumentOperations({ type, field, arg, unknown }: Target & { on: 'argument' }, paths: Paths): Found {
  const input = paths.client.types.get(type)?.fields.get(field)?.args.get(arg);
  if (unknown || !input) return [paths.select(type, field)];
  const site = { owner: { type, field }, arg };
  return [paths.select(type, field, { [arg]: undefined }), ...values(site, input.type, paths)];
}

function inputFieldOperations(type: string, field: string, paths: Paths): Found {
  const parent = paths.reach.inputs.get(type);
  const input = paths.client.types.get(type)?.inputs.get(field);
  if (!parent || !input) return [];
  const without = isRequired(input) ? undefined : objectWith(paths.client, type, { [field]: undefined }, paths.server);
  return [...(without === undefined ? [] : [paths.give(parent, without)]), ...values({ parent, type, field }, input.type, paths)];
}

function inputObjectOperations(type: string, paths: Paths): Found {
  const site = paths.reach.inputs.get(type);
  const fields = [...(paths.client.types.get(type)?.inputs.values() ?? [])];
  if (!site || fields.length === 0) return atSmallest(type, paths);
  const filled = (count: number): Readonly<Record<string, string>> =>
    Object.fromEntries(
      fields.slice(0, count).flatMap((field) => entry(field.name, smallest(paths.client, field.type, paths.server)?.text)),
    );
  const [two, all] = [objectWith(paths.client, type, filled(2), paths.server), objectWith(paths.client, type, filled(1), paths.server)];
  return [...atSmallest(type, paths), ...[two, all].map((text) => (text === undefined ? undefined : paths.give(site, text)))];
}

function entry(name: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[name, text]];
}

function atSmallest(type: string, paths: Paths): Found {
  const value = smallest(paths.client, { text: type, name: type, nonNull: false }, paths.server);
  return value ? atSite(type, paths, value.text) : [];
}

function atSite(type: string, paths: Paths, text: string): Found {
  const site = paths.reach.inputs.get(type);
  return site ? [paths.give(site, text)] : [];
}

function withVariable(type: string, paths: Paths): Found {
  const site = paths.reach.inputs.get(type);
  const ref = site && inputTypeAt(site, paths);
  return site && ref ? variable(site, ref, paths) : [];
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
function values(site: InputSite, type: TypeRef, paths: Paths): Found {
  const literal = smallest(paths.client, type, paths.server);
  return [
    ...(literal ? [paths.give(site, literal.text)] : []),
    ...(type.nonNull ? [] : [paths.give(site, 'null')]),
    ...(type.item && !type.item.nonNull ? [paths.give(site, '[null]')] : []),
    ...variable(site, type, paths),
  ];
}

function variable(site: InputSite, type: TypeRef, paths: Paths): Found {
  const value = smallest(paths.client, type, paths.server);
  return value ? [paths.give(site, '$value', { variable: { type: type.text, value: value.json } })] : [];
}

function memberOperations(type: string, member: string, paths: Paths): Found {
  return [paths.to(type, [on(member), typename(member)]), paths.to(member, [on(type), typename(type)])];
}

function directiveOperations({ directive, location, arg, twice }: Target & { on: 'directive' }, paths: Paths): Found {
  const input = arg === undefined ? undefined : paths.client.directives.get(directive)?.args.get(arg);
  const plain = paths.carry(directive, arg === undefined ? {} : { [arg]: undefined }, { location, ...(twice ? { twice } : {}) });
  return input && arg !== undefined ? [...plain, ...values({ owner: { directive }, arg }, input.type, paths)] : plain;
}
