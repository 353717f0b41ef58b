import type { SchemaNode } from './schema/index.ts';
import { suggest } from './suggest.ts';
import type { Violation } from './validate.ts';
import { schemaAt } from './walk.ts';

/**
 * The violations that a person made, without those that only follow from them: other complaints about a value of the wrong type, a missing
 * key beside its misspelt self.
 */
export function essential(violations: readonly Violation[], root: SchemaNode): Violation[] {
  const groups = new Map<string, [Violation, ...Violation[]]>();
  for (const violation of violations) {
    const pointer = JSON.stringify(violation.path);
    const group = groups.get(pointer);
    if (group) group.push(violation);
    else groups.set(pointer, [violation]);
  }
  return [...groups.values()].flatMap((group) => essentialOfValue(group, root));
}

/** `violations` are all of one value. */
function essentialOfValue(violations: readonly [Violation, ...Violation[]], root: SchemaNode): Violation[] {
  const wrongType = violations.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [wrongType];
  const node = schemaAt(violations[0].path, root)?.node ?? root;
  const known = Object.keys(node.properties ?? {});
  const unknown = violations.flatMap(({ keyword, key }) => (keyword === 'additionalProperties' && key !== undefined ? [key] : []));
  const meant = new Set(unknown.map((key) => suggest(key, known)));
  const choices = (node.oneOf ?? []).flatMap(({ required }) => required ?? []);
  const lacksPartner = violations.some(({ keyword }) => keyword === 'dependentRequired');
  return violations.filter(({ keyword, key }) => {
    if (keyword === 'oneOf') return !lacksPartner && !choices.some((choice) => meant.has(choice));
    if (keyword === 'minProperties') return unknown.length === 0;
    return !(keyword === 'required' || keyword === 'dependentRequired') || !meant.has(key);
  });
}
