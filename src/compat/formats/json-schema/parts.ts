import { memberSchemas } from './evaluate.ts';
import { inPlace } from './glance.ts';
import { mayEvaluate } from './names.ts';
import { complement } from './negate.ts';
import { isHiding, type Node } from './node.ts';
import { matchesPattern } from './pattern/language.ts';

/** A part of a value, and what each schema says of it. */
export interface Part {
  readonly key: string;
  /** What surely applies to the part, by schemas that surely apply to the whole. */
  sure(pos: readonly Node[]): Node[];
  /** Whatever one schema may say of the part. */
  maybe(node: Node): readonly Node[];
}

/** The member of that name. */
export function memberPart(name: string): Part {
  return {
    key: `.${name}`,
    // Asked of very many schemas, most of which say nothing of it.
    sure: (pos) => {
      const found: Node[] = [];
      for (const node of pos) {
        const { properties, patternProperties, additionalProperties, unevaluatedProperties } = node;
        const named = properties?.get(name);
        if (patternProperties) {
          const [own, certain] = memberSchemas(node, name);
          if (certain) found.push(...own);
          else if (named) found.push(named);
        } else if (named ?? additionalProperties) found.push((named ?? additionalProperties) as Node);
        if (unevaluatedProperties && !mayEvaluate(node, name)) found.push(unevaluatedProperties);
      }
      return found;
    },
    maybe: (node) => [...memberSchemas(node, name)[0], ...(node.unevaluatedProperties ? [node.unevaluatedProperties] : [])],
  };
}

/** Members whose names match `pattern` (and whatever else). */
export function patternPart(pattern: string): Part {
  return {
    key: `~${pattern}`,
    sure: (pos) => pos.flatMap((node) => node.patternProperties?.get(pattern) ?? []),
    maybe: ({ properties, patternProperties, additionalProperties, unevaluatedProperties }) => {
      const named = [...(properties ?? [])].filter(([name]) => matchesPattern(pattern, name) !== false);
      const rest = patternProperties?.has(pattern) ? undefined : (additionalProperties ?? unevaluatedProperties);
      return [...named.map(([, schema]) => schema), ...(patternProperties?.values() ?? []), ...(rest ? [rest] : [])];
    },
  };
}

/** Members whose names stand nowhere and match no pattern. */
export const OTHER_PART: Part = {
  key: 'other',
  sure: (pos) => [
    ...pos.flatMap((node) => node.additionalProperties ?? []),
    ...pos.flatMap((node) => {
      const rest = node.unevaluatedProperties;
      const seen =
        rest &&
        inPlace(node).some((inner) => inner.additionalProperties ?? inner.patternProperties ?? (nested(node, inner) || isHiding(inner)));
      return rest && !seen ? [rest] : [];
    }),
  ],
  maybe: (node) => [node.additionalProperties, node.unevaluatedProperties].filter((schema) => schema !== undefined),
};

function nested(node: Node, inner: Node): Node | undefined {
  return inner === node ? undefined : inner.unevaluatedProperties;
}

/** The item at that place. */
export function itemPart(index: number): Part {
  return {
    key: `#${index}`,
    sure: (pos) => [
      ...pos.flatMap((node) => node.prefixItems?.[index] ?? node.items ?? []),
      ...pos.flatMap((node) => (node.contains && node.maxContains === 0 ? [complement(node.contains)] : [])),
      ...pos.flatMap((node) => {
        const rest = node.unevaluatedItems;
        const seen =
          rest &&
          inPlace(node).some(
            (inner) =>
              inner.items ??
              inner.contains ??
              inner.prefixItems?.[index] ??
              ((inner !== node && inner.unevaluatedItems) || isHiding(inner)),
          );
        return rest && !seen ? [rest] : [];
      }),
    ],
    maybe: (node) =>
      [node.prefixItems?.[index] ?? node.items, node.contains, node.unevaluatedItems].filter((schema) => schema !== undefined),
  };
}
