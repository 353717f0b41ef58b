import { INTEGER_FORMATS } from './formats.ts';
import { ANY, ARRAY, type Bound, EVERYTHING, newNode, NOTHING, type Node, NUMBER, OBJECT, STRING, target } from './node.ts';

/** Keywords whose negation cannot be written down; nothing is concluded from them, they are only evaluated. */
const OPAQUE = [
  'unevaluatedItems',
  'unevaluatedProperties',
  'opaque',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  'repeats',
  'loose',
  'member',
  'item',
] as const;

export interface Negation {
  /** One of these holds for every value that the schema refuses. */
  readonly alternatives: readonly Node[];
  /** Whether that covers every such value. */
  readonly complete: boolean;
}

const negations = new WeakMap<Node, Negation>();
const complements = new WeakMap<Node, Node>();

/** A node that holds exactly where `node` does not. */
export function complement(node: Node): Node {
  const of = target(node);
  if (of.always !== undefined) return of.always ? NOTHING : EVERYTHING;
  let made = complements.get(of);
  if (!made) {
    made = newNode(of.document, of.pointer, { not: of, derived: true });
    complements.set(of, made);
  }
  return made;
}

/** What a value looks like that `node` refuses: one alternative per keyword that can refuse it. */
export function negate(node: Node): Negation {
  const of = target(node);
  let negation = negations.get(of);
  if (!negation) {
    negation = {
      alternatives: KEYWORDS.flatMap((keyword) => (of[keyword] === undefined ? [] : negateKeyword(of, keyword))),
      complete: isWritable(of),
    };
    negations.set(of, negation);
  }
  return negation;
}

/** Long `oneOf` lists are negated in part only: every pair is an alternative. */
const PAIRED = 12;

function isWritable(node: Node): boolean {
  return (
    OPAQUE.every((keyword) => node[keyword] === undefined) && (node.oneOf?.length ?? 0) <= PAIRED && !INTEGER_FORMATS.has(node.format ?? '')
  );
}

type Keyword = Exclude<
  keyof Node,
  | 'id'
  | 'inexact'
  | 'head'
  | 'document'
  | 'derived'
  | 'pointer'
  | 'spelled'
  | 'bare'
  | 'then'
  | 'else'
  | 'minContains'
  | 'maxContains'
  | 'containsAside'
  | (typeof OPAQUE)[number]
>;
type Maker = (node: Node, make: (fields: Partial<Node>) => Node) => Node[];

const number = (fields: Partial<Node>): Partial<Node> => ({ types: NUMBER, ...fields });
/** The same limit from the other side, as exactly as it was written. */
const opposite = (node: Node, keyword: Bound, to: Bound): Partial<Node> => {
  const text = node.inexact?.[keyword];
  return number({ [to]: node[keyword] ?? 0, ...(text === undefined ? {} : { inexact: { [to]: text } }) });
};
const without = (name: string): Partial<Node> => ({ properties: new Map([[name, NOTHING]]) });

/**
 * The values that each keyword refuses, as schemas. Where a schema of the text holds because it stands in a negation, what it declares counts
 * for nothing (`isDeclared` does not look there either): the alternative is `loose`.
 */
const MAKERS: { readonly [K in Keyword]: Maker } = {
  always: (node) => (node.always ? [] : [EVERYTHING]),
  refs: (node) => (node.refs ?? []).map(({ target: to }) => complement(to)),
  types: ({ types }, make) => [make({ types: ANY & ~(types ?? ANY) })],
  enum: (node, make) => [make({ notValues: node.enum ?? [] })],
  const: (node, make) => [make({ notValues: node.const ? [node.const.value] : [] })],
  multipleOf: ({ multipleOf = 1 }, make) => [make(number({ notMultipleOf: multipleOf }))],
  minimum: (node, make) => [make(opposite(node, 'minimum', 'exclusiveMaximum'))],
  exclusiveMinimum: (node, make) => [make(opposite(node, 'exclusiveMinimum', 'maximum'))],
  maximum: (node, make) => [make(opposite(node, 'maximum', 'exclusiveMinimum'))],
  exclusiveMaximum: (node, make) => [make(opposite(node, 'exclusiveMaximum', 'minimum'))],
  minLength: ({ minLength = 0 }, make) => (minLength > 0 ? [make({ types: STRING, maxLength: minLength - 1 })] : []),
  maxLength: ({ maxLength = 0 }, make) => [make({ types: STRING, minLength: maxLength + 1 })],
  pattern: ({ pattern = '' }, make) => [make({ types: STRING, notPattern: pattern })],
  notPattern: ({ notPattern = '' }, make) => [make({ types: STRING, pattern: notPattern })],
  format: ({ format = '' }, make) => [make({ types: STRING, notFormat: format })],
  notFormat: ({ notFormat = '' }, make) => [make({ types: STRING, format: notFormat })],
  notMultipleOf: ({ notMultipleOf = 1 }, make) => [make(number({ multipleOf: notMultipleOf }))],
  notValues: ({ notValues = [] }, make) => [make({ enum: notValues })],
  minItems: ({ minItems = 0 }, make) => (minItems > 0 ? [make({ types: ARRAY, maxItems: minItems - 1 })] : []),
  maxItems: ({ maxItems = 0 }, make) => [make({ types: ARRAY, minItems: maxItems + 1 })],
  uniqueItems: (_, make) => [make({ types: ARRAY, minItems: 2, repeats: true })],
  prefixItems: ({ prefixItems = [] }, make) =>
    prefixItems.map((item, index) =>
      make({ types: ARRAY, minItems: index + 1, prefixItems: [...Array<Node>(index).fill(EVERYTHING), complement(item)] }),
    ),
  items: ({ items = EVERYTHING, prefixItems = [] }, make) => [
    make({ types: ARRAY, minItems: prefixItems.length + 1, item: { from: prefixItems.length, value: complement(items) } }),
  ],
  contains: (node, make) => negateContains(node, make),
  properties: ({ properties = new Map<string, Node>() }, make) =>
    [...properties].map(([name, value]) => make({ types: OBJECT, required: [name], properties: new Map([[name, complement(value)]]) })),
  patternProperties: ({ patternProperties = new Map<string, Node>() }, make) =>
    [...patternProperties].map(([match, value]) =>
      make({ types: OBJECT, minProperties: 1, member: { match, notNames: [], notPatterns: [], value: complement(value) } }),
    ),
  additionalProperties: ({ additionalProperties = EVERYTHING, properties, patternProperties }, make) => [
    make({
      types: OBJECT,
      minProperties: 1,
      member: {
        notNames: [...(properties?.keys() ?? [])],
        notPatterns: [...(patternProperties?.keys() ?? [])],
        value: complement(additionalProperties),
      },
    }),
  ],
  propertyNames: ({ propertyNames = EVERYTHING }, make) => [
    make({ types: OBJECT, minProperties: 1, member: { key: complement(propertyNames), notNames: [], notPatterns: [], value: EVERYTHING } }),
  ],
  required: ({ required = [] }, make) => required.map((name) => make({ types: OBJECT, ...without(name) })),
  minProperties: ({ minProperties = 0 }, make) => (minProperties > 0 ? [make({ types: OBJECT, maxProperties: minProperties - 1 })] : []),
  maxProperties: ({ maxProperties = 0 }, make) => [make({ types: OBJECT, minProperties: maxProperties + 1 })],
  dependentRequired: ({ dependentRequired = new Map<string, readonly string[]>() }, make) =>
    [...dependentRequired].flatMap(([name, others]) => others.map((other) => make({ types: OBJECT, required: [name], ...without(other) }))),
  dependentSchemas: ({ dependentSchemas = new Map<string, Node>() }, make) =>
    [...dependentSchemas].map(([name, schema]) => make({ types: OBJECT, required: [name], allOf: [complement(schema)] })),
  allOf: ({ allOf = [] }) => allOf.map(complement),
  anyOf: ({ anyOf = [] }, make) => [make({ allOf: anyOf.map(complement) })],
  oneOf: ({ oneOf = [] }, make) => [
    make({ allOf: oneOf.map(complement) }),
    ...oneOf
      .slice(0, PAIRED)
      .flatMap((first, index) => oneOf.slice(index + 1, PAIRED).map((second) => make({ allOf: [first, second], loose: true }))),
  ],
  not: ({ not = NOTHING }, make) => [make({ allOf: [not], loose: true })],
  if: (node, make) => [
    ...(node.if && node.then ? [make({ allOf: [node.if, complement(node.then)], loose: true })] : []),
    ...(node.if && node.else ? [make({ allOf: [complement(node.if), complement(node.else)] })] : []),
  ],
};

const KEYWORDS = Object.keys(MAKERS) as Keyword[];

function negateContains(node: Node, make: (fields: Partial<Node>) => Node): Node[] {
  const { contains = EVERYTHING, minContains = 1, maxContains } = node;
  const few =
    minContains === 0
      ? []
      : minContains === 1
        ? [make({ types: ARRAY, items: complement(contains) })]
        : [make({ types: ARRAY, contains, minContains: 0, maxContains: minContains - 1, loose: true })];
  return maxContains === undefined ? few : [...few, make({ types: ARRAY, contains, minContains: maxContains + 1, loose: true })];
}

const byKeyword = new WeakMap<Node, Map<string, Node[]>>();

/** What a value looks like that one keyword of `node` refuses (the alternatives; empty when that cannot be written down). */
export function negateKeyword(node: Node, keyword: string): Node[] {
  if (!Object.hasOwn(MAKERS, keyword)) return [];
  let known = byKeyword.get(node);
  if (!known) byKeyword.set(node, (known = new Map()));
  let made = known.get(keyword);
  if (!made)
    known.set(
      keyword,
      (made = MAKERS[keyword as Keyword](node, (fields) => newNode(node.document, node.pointer, { ...fields, derived: true }))),
    );
  return made;
}
