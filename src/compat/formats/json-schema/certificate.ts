import { isJsonArray, isJsonObject, type JsonValue } from '../../../core/index.ts';
import { evaluate, memberSchemas, type Truth } from './evaluate.ts';
import { newNode, type Node } from './node.ts';

/**
 * What is wanted of a part of a schema. `accept`: less may be accepted, as long as the payload is. `refuse`: more may be accepted, as long as
 * the payload is refused. `exact`: the payload must be judged as by the whole part.
 */
export type Wanted = 'accept' | 'refuse' | 'exact';

/** What is kept of one schema. */
export interface Mark {
  readonly node: Node;
  wanted: Wanted;
  /** The keywords that refuse; everything is kept where nothing is to be refused. */
  readonly keywords: Set<keyof Node>;
  readonly values: Set<JsonValue>;
}

const MAX_VISITS = 20_000;

/** Keywords that are judged alone, and cost little. */
const ALONE = [
  'types',
  'const',
  'enum',
  'minimum',
  'exclusiveMinimum',
  'maximum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'required',
  'minProperties',
  'maxProperties',
  'dependentRequired',
] as const;

/** Keywords that refuse for more than one reason: they are kept with all that is below them. */
const WHOLE = ['contains', 'propertyNames', 'if', 'dependentSchemas', 'oneOf'] as const;

/**
 * Finds out how little of a schema is needed to accept or refuse one payload. Leaving out branches of `anyOf` makes a schema narrower and
 * leaving out other keywords makes it wider, whatever the payload: so what a validator says of the rest holds for the whole. What is kept is our
 * own guess; a wrong guess only means that the validator does not say what was hoped for.
 */
export class Certificate {
  readonly marks = new Map<string, Mark>();
  readonly #truths = new Map<Node, Map<JsonValue, Truth>>();
  #visits = 0;

  constructor(root: Node, payload: JsonValue, wanted: Wanted) {
    this.#visit(root, payload, wanted);
  }

  /** Whether all that is needed was found. */
  get complete(): boolean {
    return this.#visits <= MAX_VISITS;
  }

  #visit(node: Node, value: JsonValue, wanted: Wanted): void {
    if (++this.#visits > MAX_VISITS) return;
    let mark = this.marks.get(node.pointer);
    if (!mark) this.marks.set(node.pointer, (mark = { node, wanted, keywords: new Set(), values: new Set() }));
    else if (mark.wanted !== wanted && mark.wanted !== 'exact') {
      mark.wanted = 'exact';
      for (const other of mark.values) this.#exact(node, other);
    }
    if (mark.values.has(value)) return;
    mark.values.add(value);
    if (node.always !== undefined) return;
    if (mark.wanted === 'accept') this.#accept(node, value);
    else if (mark.wanted === 'exact') this.#exact(node, value);
    else if (!this.#refuse(mark, value)) {
      mark.wanted = 'exact';
      for (const other of mark.values) this.#exact(node, other);
    }
  }

  #truth(node: Node, value: JsonValue): Truth {
    let row = this.#truths.get(node);
    if (!row) this.#truths.set(node, (row = new Map()));
    if (!row.has(value)) row.set(value, evaluate(node, value));
    return row.get(value);
  }

  #all(nodes: Iterable<Node>, value: JsonValue, wanted: Wanted): void {
    for (const node of nodes) this.#visit(node, value, wanted);
  }

  #accept(node: Node, value: JsonValue): void {
    for (const { target: to } of node.refs ?? []) this.#visit(to, value, 'accept');
    this.#all(node.allOf ?? [], value, 'accept');
    const branch = node.anyOf?.find((one) => this.#truth(one, value) === true);
    if (branch) this.#visit(branch, value, 'accept');
    else this.#all(node.anyOf ?? [], value, 'exact');
    const exactly = node.oneOf?.every((one) => this.#truth(one, value) !== undefined) === true;
    for (const one of node.oneOf ?? []) this.#visit(one, value, exactly ? (this.#truth(one, value) ? 'accept' : 'refuse') : 'exact');
    if (node.not) this.#visit(node.not, value, this.#truth(node.not, value) === false ? 'refuse' : 'exact');
    if (node.if) this.#condition(node, value, 'accept');
    this.#parts(node, value, 'accept');
  }

  #exact(node: Node, value: JsonValue): void {
    for (const { target: to } of node.refs ?? []) this.#visit(to, value, 'exact');
    for (const list of [node.allOf, node.anyOf, node.oneOf]) this.#all(list ?? [], value, 'exact');
    if (node.not) this.#visit(node.not, value, 'exact');
    if (node.if) this.#condition(node, value, 'exact');
    this.#parts(node, value, 'exact');
  }

  #condition(node: Node, value: JsonValue, wanted: Wanted): void {
    if (!node.if) return;
    this.#visit(node.if, value, 'exact');
    const holds = this.#truth(node.if, value);
    if (node.then && holds !== false) this.#visit(node.then, value, wanted);
    if (node.else && holds !== true) this.#visit(node.else, value, wanted);
  }

  /** Everything below the value. */
  #parts(node: Node, value: JsonValue, wanted: Wanted): void {
    if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) {
        const schema = node.prefixItems?.[index] ?? node.items;
        if (schema) this.#visit(schema, item, wanted);
        if (node.contains) this.#visit(node.contains, item, 'exact');
        if (node.unevaluatedItems) this.#visit(node.unevaluatedItems, item, wanted);
      }
    }
    if (!isJsonObject(value)) return;
    for (const [name, schema] of node.dependentSchemas ?? []) if (Object.hasOwn(value, name)) this.#visit(schema, value, wanted);
    for (const [name, member] of Object.entries(value)) {
      this.#all(memberSchemas(node, name)[0], member, wanted);
      if (node.propertyNames) this.#visit(node.propertyNames, name, wanted);
      if (node.unevaluatedProperties) this.#visit(node.unevaluatedProperties, member, wanted);
    }
  }

  /** Keeps one reason to refuse; false when none is sure. */
  #refuse(mark: Mark, value: JsonValue): boolean {
    const { node } = mark;
    const keep = (...keywords: (keyof Node)[]): true => {
      for (const keyword of keywords) mark.keywords.add(keyword);
      return true;
    };
    const alone = ALONE.find((keyword) => node[keyword] !== undefined && refuses(node, keyword, value));
    if (alone) return keep(alone);
    for (const [keyword, schemas] of [
      ['refs', (node.refs ?? []).map((ref) => ref.target)],
      ['allOf', node.allOf ?? []],
    ] as const) {
      const schema = schemas.find((one) => this.#truth(one, value) === false);
      if (!schema) continue;
      this.#visit(schema, value, 'refuse');
      return keep(keyword);
    }
    if (node.not && this.#truth(node.not, value) === true) {
      this.#visit(node.not, value, 'accept');
      return keep('not');
    }
    if (this.#refusePart(node, value, keep)) return true;
    for (const keyword of ['anyOf', 'oneOf'] as const) {
      if (!node[keyword]?.every((one) => this.#truth(one, value) === false)) continue;
      this.#all(node[keyword], value, 'refuse');
      return keep(keyword);
    }
    // Only what refuses by itself is kept whole.
    const whole = WHOLE.find((keyword) => node[keyword] !== undefined && refuses(node, keyword, value));
    if (!whole) return false;
    const only = alongside(node, whole);
    this.#exact(bare(only), value);
    return keep(...(Object.keys(only) as (keyof Node)[]));
  }

  #refusePart(node: Node, value: JsonValue, keep: (...keywords: (keyof Node)[]) => true): boolean {
    if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) {
        const schema = node.prefixItems?.[index] ?? node.items;
        if (!schema || this.#truth(schema, item) !== false) continue;
        this.#visit(schema, item, 'refuse');
        return keep('prefixItems', 'items');
      }
    }
    if (!isJsonObject(value)) return false;
    for (const [name, member] of Object.entries(value)) {
      const [schemas, sure] = memberSchemas(node, name);
      const schema = sure ? schemas.find((one) => this.#truth(one, member) === false) : undefined;
      if (!schema) continue;
      this.#visit(schema, member, 'refuse');
      return keep('properties', 'patternProperties', ...(schema === node.additionalProperties ? (['additionalProperties'] as const) : []));
    }
    return false;
  }
}

/** A keyword with those that it means nothing without. */
function alongside(node: Node, keyword: keyof Node): Fields {
  const { if: test, then: yes, else: no, contains, minContains, maxContains } = node;
  if (keyword === 'if') return { if: test, then: yes, else: no };
  return keyword === 'contains' ? { contains, minContains, maxContains } : { [keyword]: node[keyword] };
}

type Fields = { readonly [K in keyof Node]?: Node[K] | undefined };

function bare(fields: Fields): Node {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined);
  return newNode(undefined, '', Object.fromEntries(set));
}

function refuses(node: Node, keyword: keyof Node, value: JsonValue): boolean {
  return evaluate(bare(alongside(node, keyword)), value) === false;
}
