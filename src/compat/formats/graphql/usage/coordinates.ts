import type { Issue, Target } from '../diff/issue.ts';

/** What an operation has to use for an issue to concern it, in the texts of `collectUses`; any one is enough. */
export function coordinates({ target, rule, data }: Issue): readonly string[] {
  const known = data['known'] === true;
  switch (target.on) {
    case 'root':
      return [`root ${target.root}`];
    case 'type':
      return [`type ${target.type}`, `answer ${target.type}`];
    case 'field':
      return [`${target.type}.${target.field}`];
    case 'argument':
      return argumentUses(`${target.type}.${target.field}`, target.arg, rule, known);
    case 'input-field':
      return inputFieldUses(target.type, target.field, rule);
    case 'input-object':
      return [`object ${target.type}`];
    case 'enum-value':
      return rule === 'enum-value-added' ? [`answer ${target.type}`] : [`${target.type}.${target.value}`];
    case 'member':
      return rule.endsWith('-added')
        ? [`answer ${target.type}`, `type ${target.type}`]
        : [`${target.type}|${target.member}`, `${target.member}|${target.type}`];
    case 'directive':
      return directiveUses(target, rule, known);
    default:
      return [];
  }
}

/** What has to be used for another type to concern an operation that the server refuses: a value that is written out is right or wrong as it stands. */
export function literalCoordinates({ target, rule }: Issue): readonly string[] {
  if (!rule.endsWith('-type-changed')) return [];
  if (target.on === 'argument') return [`${target.type}.${target.field}(${target.arg})`];
  if (target.on === 'input-field') return [`${target.type}.${target.field}`];
  return target.on === 'directive' && target.arg !== undefined ? [`@${target.directive}(${target.arg})`] : [];
}

/** Who does not know an argument leaves it out in every use. */
function argumentUses(owner: string, arg: string, rule: Issue['rule'], known: boolean): readonly string[] {
  if (rule === 'argument-required') return [known ? `${owner}(-${arg})` : owner];
  if (rule === 'argument-default-changed') return [`${owner}(-${arg})`];
  return rule === 'argument-type-changed' ? [`${owner}($${arg})`] : [`${owner}(${arg})`];
}

function inputFieldUses(type: string, field: string, rule: Issue['rule']): readonly string[] {
  if (/-(?:required|default-changed)$/.test(rule)) return [`${type}(-${field})`];
  return rule === 'input-field-type-changed' ? [`${type}.$${field}`] : [`${type}.${field}`];
}

function directiveUses(
  { directive, location, arg, twice }: Target & { on: 'directive' },
  rule: Issue['rule'],
  known: boolean,
): readonly string[] {
  const name = `@${directive}`;
  if (arg !== undefined) return argumentUses(name, arg, rule, known);
  if (location !== undefined) return [`${name} ${location}`];
  return twice ? [`${name} twice`] : [name];
}
