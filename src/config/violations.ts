import type { SchemaNode } from './schema/index.ts';
import { suggest } from './suggest.ts';
import type { Violation } from './validate.generated.mjs';
import { pathOf, schemaAt } from './walk.ts';

/** Keywords that say something about the keys of a map, not about the value itself. */
const ABOUT_KEYS = new Set([
  'additionalProperties',
  'required',
  'dependentRequired',
  'oneOf',
  'minProperties',
  'maxProperties',
  'propertyNames',
]);

/** Hostile input can break the schema at every one of its values. */
const MAX_VIOLATIONS = 1000;

/**
 * The violations that a person made, without those that only follow from them: branches of a choice, other complaints about a value of
 * the wrong type, a missing key beside its misspelt self.
 */
export function essential(violations: readonly Violation[], data: unknown, root: SchemaNode): Violation[] {
  const groups = new Map<string, Violation[]>();
  for (const violation of violations.slice(0, MAX_VIOLATIONS)) {
    if (violation.schemaPath.includes('/oneOf/') || violation.propertyName !== undefined) continue;
    const group = groups.get(violation.instancePath);
    if (group) group.push(violation);
    else groups.set(violation.instancePath, [violation]);
  }
  return [...groups].flatMap(([pointer, group]) => essentialOfValue(pointer, group, { data, root }));
}

function essentialOfValue(
  pointer: string,
  violations: readonly Violation[],
  { data, root }: { data: unknown; root: SchemaNode },
): Violation[] {
  const wrongType = violations.find(({ keyword }) => keyword === 'type');
  if (wrongType) return [wrongType];
  const node = schemaAt(pathOf(pointer, data), root)?.node ?? root;
  const known = Object.keys(node.properties ?? {});
  const unknown = violations.flatMap(({ params }) =>
    params['additionalProperty'] === undefined ? [] : [String(params['additionalProperty'])],
  );
  const meant = new Set(unknown.map((key) => suggest(key, known)));
  const choices = (node.oneOf ?? []).flatMap(({ required }) => required ?? []);
  const keywords = new Set(violations.map(({ keyword }) => keyword));
  return violations.filter(({ keyword, params }) => {
    if (keyword === 'oneOf') return !keywords.has('dependentRequired') && !choices.some((choice) => meant.has(choice));
    if (keyword === 'minProperties') return unknown.length === 0;
    if (keyword === 'required' || keyword === 'dependentRequired') return !meant.has(String(params['missingProperty']));
    // The keys of a map are checked by a definition of their own, whose violations carry the path of the whole map.
    return !keywords.has('propertyNames') || ABOUT_KEYS.has(keyword);
  });
}
