import { inPlace } from './glance.ts';
import { complement } from './negate.ts';
import { ARRAY, newNode, type Node, target } from './node.ts';
import type { Obligation } from './obligations.ts';
import { placeOf } from './candidate.ts';
import type { Question, Reasoner } from './reasoner.ts';

/** Positions looked at one by one; tuples are short. */
const MAX_POSITIONS = 64;

const aboutItems = (node: Node): boolean =>
  (node.items ?? node.prefixItems ?? node.contains ?? node.minItems ?? node.maxItems) !== undefined;

function arrays(keyword: keyof Node & string, show: (prover: Reasoner, question: Question) => boolean): Obligation {
  return {
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) =>
      prover.byCases(question, (asked) => (prover.facts.types(asked.known) & ARRAY) === 0 || show(prover, asked), aboutItems),
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const minItems = arrays('minItems', (prover, question) => {
  const [from, to] = [prover.facts.arrays(question.known).minItems, question.node.minItems ?? 0];
  return (
    from >= to ||
    prover.fail(question, {
      rule: from > 0 ? 'min-items-raised' : 'min-items-added',
      keyword: 'minItems',
      data: { from: from || null, to },
    })
  );
});

const maxItems = arrays('maxItems', (prover, question) => {
  const [from, to] = [prover.facts.arrays(question.known).maxItems, question.node.maxItems ?? 0];
  const rule = Number.isFinite(from) ? 'max-items-lowered' : 'max-items-added';
  return from <= to || prover.fail(question, { rule, keyword: 'maxItems', data: { from: finite(from), to } });
});

const uniqueItems = arrays('uniqueItems', (prover, question) => {
  const { maxItems: most, unique } = prover.facts.arrays(question.known);
  return unique || most <= 1 || prover.fail(question, { rule: 'unique-items-added', keyword: 'uniqueItems' });
});

function showItem(prover: Reasoner, question: Question, index: number, node: Node): boolean {
  const { known, frame, quiet } = question;
  const item = prover.facts.item(known, index);
  return prover.below({
    known: item,
    node,
    frame: {
      parent: frame,
      around: known,
      step: { kind: 'item', index, rest: index >= prover.facts.arrays(known).prefix && index >= (question.node.prefixItems?.length ?? 0) },
    },
    quiet,
  });
}

const prefixItems = arrays('prefixItems', (prover, question) => {
  const most = Math.min(prover.facts.arrays(question.known).maxItems, MAX_POSITIONS);
  const list = question.node.prefixItems ?? [];
  let shown =
    list.length <= MAX_POSITIONS ||
    most < MAX_POSITIONS ||
    prover.fail(question, { rule: 'too-complex', keyword: 'prefixItems', goals: [] });
  for (const [index, node] of list.entries()) {
    if (index >= most) break;
    shown = showItem(prover, question, index, node) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
});

/** Every item from `from` on, except those `spared` says need no proof. */
function showRest(prover: Reasoner, question: Question, from: number, node: Node): boolean {
  const { maxItems: most, prefix } = prover.facts.arrays(question.known);
  let shown = true;
  for (let index = from; index < Math.min(Math.max(prefix, from) + 1, most); index++) {
    if (index - from > MAX_POSITIONS) return prover.fail(question, { rule: 'too-complex', keyword: 'items', goals: [] });
    if (target(node).always === false && !prover.facts.isEmpty(prover.facts.item(question.known, index))) return false;
    shown = showItem(prover, question, index, node) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
}

const items = arrays('items', (prover, question) => {
  const { items: node, prefixItems: list = [] } = question.node;
  if (!node) return true;
  if (target(node).always !== false) return showRest(prover, question, list.length, node);
  const data = { from: finite(prover.facts.arrays(question.known).maxItems), to: list.length };
  return (
    showRest(prover, { ...question, quiet: true }, list.length, node) ||
    prover.fail(question, { rule: 'additional-items-closed', keyword: 'items', data })
  );
});

const contains = arrays('contains', (prover, question) => {
  const { node } = question;
  const wanted = node.contains;
  if (!wanted) return true;
  const least = node.minContains ?? 1;
  const most = node.maxContains ?? Number.POSITIVE_INFINITY;
  if (least > 0 && !hasEnough(prover, question, wanted, least))
    return prover.fail(question, { rule: 'contains-added', keyword: 'contains', data: { least } });
  if (Number.isFinite(most) && !hasFew(prover, question, wanted, most))
    return prover.fail(question, {
      rule: 'max-contains-lowered',
      keyword: 'contains',
      data: { most },
      reader: placeOf(node, 'maxContains'),
    });
  return true;
});

function hasEnough(prover: Reasoner, { known, frame }: Question, wanted: Node, least: number): boolean {
  const { facts } = prover;
  for (const mine of known.pos) {
    if (!mine.contains || (mine.minContains ?? 1) < least) continue;
    if (prover.below({ known: facts.conjunctions.of([mine.contains]), node: wanted, frame, quiet: true })) return true;
  }
  let sure = 0;
  const { minItems: present } = facts.arrays(known);
  for (let index = 0; index < Math.min(present, MAX_POSITIONS) && sure < least; index++) {
    if (prover.below({ known: facts.item(known, index), node: wanted, frame, quiet: true })) sure++;
  }
  return sure >= least;
}

function hasFew(prover: Reasoner, { known, frame }: Question, wanted: Node, most: number): boolean {
  const { facts } = prover;
  const { maxItems: present, prefix } = facts.arrays(known);
  if (present <= most) return true;
  for (const mine of known.pos) {
    if (!mine.contains || (mine.maxContains ?? Number.POSITIVE_INFINITY) > most) continue;
    if (prover.below({ known: facts.conjunctions.of([wanted]), node: mine.contains, frame, quiet: true })) return true;
  }
  let possible = 0;
  for (let index = 0; index < Math.min(prefix, MAX_POSITIONS); index++) {
    if (!prover.below({ known: facts.item(known, index), node: complement(wanted), frame, quiet: true })) possible++;
  }
  const rest =
    prefix >= present ||
    (prefix <= MAX_POSITIONS && prover.below({ known: facts.item(known, prefix), node: complement(wanted), frame, quiet: true }));
  return rest && possible <= most;
}

const unevaluatedItems = arrays('unevaluatedItems', (prover, question) => {
  const { node, known } = question;
  const rest = node.unevaluatedItems;
  if (!rest) return true;
  const { covered, all } = evaluatedItems(prover, question);
  if (all) return true;
  const { maxItems: most, prefix } = prover.facts.arrays(known);
  if (most <= covered) return true;
  const quiet = { ...question, quiet: true };
  for (let index = covered; index < Math.min(Math.max(prefix, covered) + 1, most); index++) {
    if (index - covered > MAX_POSITIONS || !showItem(prover, quiet, index, rest)) {
      return prover.fail(question, {
        rule: 'unevaluated-items-closed',
        keyword: 'unevaluatedItems',
        goals: [newNode(undefined, '', { types: ARRAY, minItems: longest(node) + 1, allOf: [complement(node)] }), complement(node)],
      });
    }
  }
  return true;
});

/** The longest tuple that a schema and its branches speak of. */
function longest(node: Node): number {
  return Math.max(0, ...inPlace(node).map((inner) => inner.prefixItems?.length ?? 0));
}

/** How many leading items the reader's other keywords surely look at. Branches count only when they are shown to hold. */
function evaluatedItems(prover: Reasoner, question: Question): { covered: number; all: boolean } {
  let covered = 0;
  let all = false;
  for (const node of surelyInPlace(prover, question)) {
    covered = Math.max(covered, node.prefixItems?.length ?? 0);
    all ||= node.items !== undefined || (node !== question.node && node.unevaluatedItems !== undefined);
  }
  return { covered, all };
}

/** The reader's schemas that surely hold at this value: references, allOf, and the branches of combinations that can be shown. */
export function surelyInPlace(prover: Reasoner, question: Question): Node[] {
  const found: Node[] = [];
  const seen = new Set<Node>();
  const waiting: Node[] = [question.node];
  const holds = (node: Node): boolean => node === question.node || prover.prove({ ...question, node, quiet: true });
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const node = target(at);
    if (seen.has(node)) continue;
    seen.add(node);
    found.push(node);
    waiting.push(...(node.refs ?? []).map(({ target: to }) => to), ...(node.allOf ?? []));
    const maybe = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.if ? [node.if] : [])];
    for (const branch of maybe) if (inPlace(branch).length < 200 && holds(target(branch))) waiting.push(branch);
    if (node.if && node.then && holds(target(node.if))) waiting.push(node.then);
    if (node.if && node.else && prover.prove({ ...question, node: complement(node.if), quiet: true })) waiting.push(node.else);
    for (const [name, schema] of node.dependentSchemas ?? []) if (prover.facts.required(question.known).has(name)) waiting.push(schema);
  }
  return found;
}

export const arrayObligations: readonly Obligation[] = [minItems, maxItems, uniqueItems, prefixItems, items, contains, unevaluatedItems];
