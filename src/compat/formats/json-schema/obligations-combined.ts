import { closestBranch, namesakeOf, orderBranches } from './closest.ts';
import type { Conjunction } from './conjunction.ts';
import { negate } from './negate.ts';
import { newNode, type Node, NUMBER, target, TYPE_BITS } from './node.ts';
import type { Obligation } from './obligations.ts';
import type { Question, Reasoner } from './reasoner.ts';

/** Unions with more live branches than this are not told apart by refusing them one after the other. */
const MAX_LIVE = 8;
/** Schemas that can be refused in more ways than this are not refused to tell branches apart. */
const MAX_ALTERNATIVES = 6;

function all(keyword: 'allOf' | 'refs', parts: (node: Node) => readonly Node[]): Obligation {
  return {
    keyword,
    applies: (node) => node[keyword] !== undefined,
    prove: (prover, question) => {
      let shown = true;
      for (const node of parts(question.node)) {
        shown = prover.prove({ ...question, node }) && shown;
        if (!shown && question.quiet) return false;
      }
      return shown;
    },
  };
}

const refs = all('refs', (node) => (node.refs ?? []).map(({ target: to }) => to));
const allOf = all('allOf', (node) => node.allOf ?? []);

/** Branches that some value of the conjunction may be an instance of. */
function liveBranches(prover: Reasoner, known: Conjunction, branches: readonly Node[]): Node[] {
  return branches.filter((branch) => prover.facts.mayHold(known, branch) && !prover.facts.isApart(known, branch));
}

/** The same question for each type alone, when the writer has several. */
function byTypes(prover: Reasoner, question: Question, show: (question: Question) => boolean): boolean {
  const types = prover.facts.types(question.known);
  const single = TYPE_BITS.filter((bit) => types & bit);
  if (single.length <= 1 || (types & ~NUMBER) === 0) return show(question);
  const groups = [...new Set(single.map((bit) => (bit & NUMBER ? types & NUMBER : bit)))];
  let shown = true;
  for (const group of groups) {
    const known = prover.facts.conjunctions.with(question.known, [typeOnly(group)]);
    shown = show({ ...question, known }) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
}

const typeNodes = new Map<number, Node>();

/** The schema that only names types. */
function typeOnly(types: number): Node {
  let node = typeNodes.get(types);
  if (!node) typeNodes.set(types, (node = newNode(undefined, '', { types })));
  return node;
}

const anyOf: Obligation = {
  keyword: 'anyOf',
  applies: (node) => node.anyOf !== undefined,
  prove: (prover, question) => {
    const show = (asked: Question): boolean => {
      const branches = asked.node.anyOf ?? [];
      if (showsOne(prover, asked, branches)) return true;
      if (asked.quiet) return false;
      const live = liveBranches(prover, asked.known, branches);
      if (live.length === 1 && live[0]) return prover.prove({ ...asked, node: live[0] });
      const data = { branches: branches.length, live: live.length };
      const ratherFrom = reportClosest(prover, asked, live, branches);
      return prover.fail(asked, {
        rule: live.length === 0 ? 'any-of-branch-removed' : 'any-of-narrowed',
        keyword: 'anyOf',
        data,
        ratherFrom,
      });
    };
    const whole = (asked: Question): boolean => show({ ...asked, quiet: true }) || byTypes(prover, asked, show);
    return prover.byCases(question, whole, () => true);
  },
};

/** Says what is wrong with the branch that the writer most likely means; the position of the first thing said. */
function reportClosest(prover: Reasoner, asked: Question, live: readonly Node[], all: readonly Node[]): number {
  const from = prover.said.length;
  const closest = asked.quiet ? undefined : live.length > 0 ? closestBranch(asked.known, live) : namesakeOf(asked.known, all);
  if (closest) prover.prove({ ...asked, node: closest });
  return from;
}

/** Some branch holds for all values, or the branches do so together. */
function showsOne(prover: Reasoner, question: Question, branches: readonly Node[]): boolean {
  const { facts } = prover;
  if (branches.some((branch) => target(branch).always === true || prover.isGiven(question.known, target(branch)))) return true;
  const candidates = orderBranches(question.known, branches);
  if (candidates.some((node) => prover.prove({ ...question, node, quiet: true }))) return true;
  if (candidates.length < 2 || candidates.length > MAX_LIVE) return false;
  // Branches that nothing falls into are no help.
  const live = liveBranches(prover, question.known, candidates);
  if (live.length < 2 || live.some((node) => negate(node).alternatives.length > MAX_ALTERNATIVES)) return false;
  let { known } = question;
  for (const node of live) {
    if (prover.prove({ ...question, known, node, quiet: true })) return true;
    known = facts.conjunctions.with(known, [], [node]);
  }
  return facts.isEmptyByCases(known, 1);
}

const oneOf: Obligation = {
  keyword: 'oneOf',
  applies: (node) => node.oneOf !== undefined,
  prove: (prover, question) => {
    const show = (asked: Question): boolean => {
      const branches = asked.node.oneOf ?? [];
      const live = liveBranches(prover, asked.known, branches);
      if (live.length === 1 && live[0]) return prover.prove({ ...asked, node: live[0] });
      if (live.length > 1 && live.length <= MAX_LIVE && showsExactlyOne(prover, asked, asked.known, live)) return true;
      if (asked.quiet) return false;
      const overlapping = live.length > 1 && showsOne(prover, { ...asked, quiet: true }, live);
      const rule = live.length === 0 ? 'one-of-branch-removed' : overlapping ? 'one-of-overlap' : 'one-of-narrowed';
      const data = { branches: branches.length, live: live.length };
      const ratherFrom = overlapping ? prover.said.length : reportClosest(prover, asked, live, branches);
      return prover.fail(asked, { rule, keyword: 'oneOf', data, ratherFrom });
    };
    const whole = (asked: Question): boolean => show({ ...asked, quiet: true }) || byTypes(prover, asked, show);
    return prover.byCases(question, whole, () => true);
  },
};

/** With the first branch no other holds, and without it exactly one of the others. */
function showsExactlyOne(prover: Reasoner, question: Question, known: Conjunction, live: readonly Node[]): boolean {
  const { facts } = prover;
  if (facts.isEmptyByCases(known, 1)) return true;
  const [first, ...others] = live;
  if (!first) return false;
  if (others.length === 0) return prover.prove({ ...question, known, node: first, quiet: true });
  const taken = facts.conjunctions.with(known, [first]);
  const alone = facts.isEmpty(taken) || others.every((other) => facts.isEmptyByCases(facts.conjunctions.with(taken, [other]), 2));
  return alone && showsExactlyOne(prover, question, facts.conjunctions.with(known, [], [first]), others);
}

const not: Obligation = {
  keyword: 'not',
  applies: (node) => node.not !== undefined,
  prove: (prover, question) =>
    prover.byCases(question, (asked) => {
      const refused = asked.node.not;
      if (!refused) return true;
      const { facts } = prover;
      if (facts.isEmptyByCases(facts.conjunctions.with(asked.known, [refused]), 2)) return true;
      const { alternatives, complete } = negate(refused);
      if (complete && alternatives.some((node) => node !== asked.node && prover.prove({ ...asked, node, quiet: true }))) return true;
      return prover.fail(asked, { rule: 'not-widened', keyword: 'not', goals: [refused] });
    }),
};

const condition: Obligation = {
  keyword: 'if',
  applies: (node) => node.if !== undefined && (node.then !== undefined || node.else !== undefined),
  prove: (prover, question) => {
    const { if: test, then: yes, else: no } = question.node;
    if (!test) return true;
    const { conjunctions } = prover.facts;
    const shown = !yes || prover.prove({ ...question, known: conjunctions.with(question.known, [test]), node: yes });
    if (!shown && question.quiet) return false;
    return (!no || prover.prove({ ...question, known: conjunctions.with(question.known, [], [test]), node: no })) && shown;
  },
};

const quickAnyOf: Obligation = {
  ...anyOf,
  prove: (prover, question) => {
    const given = ({ known, node }: Question): boolean =>
      node.anyOf?.some((branch) => target(branch).always === true || prover.isGiven(known, target(branch))) === true;
    const show = (asked: Question): boolean =>
      given(asked) || orderBranches(asked.known, asked.node.anyOf ?? []).some((node) => prover.prove({ ...asked, node }));
    // A union is looked at branch by branch: as a whole it hardly ever fits one branch.
    const whole = (asked: Question): boolean =>
      asked.known.open.some(({ keyword }) => keyword === 'anyOf') ? given(asked) : byTypes(prover, asked, show);
    return prover.byCases(question, whole, () => true);
  },
};

const quickOneOf: Obligation = {
  ...oneOf,
  prove: (prover, question) =>
    prover.byCases(question, (asked) => {
      const { facts } = prover;
      // A long union is looked at branch by branch: as a whole it hardly ever fits one branch.
      if ((asked.node.oneOf?.length ?? 0) > MAX_LIVE && asked.known.open.some(({ keyword }) => keyword !== 'not')) return false;
      const live = (asked.node.oneOf ?? []).filter(
        (branch) => facts.mayHold(asked.known, branch) && !facts.isEmpty(facts.conjunctions.with(asked.known, [branch])),
      );
      return live.length === 1 && live[0] !== undefined && prover.prove({ ...asked, node: live[0] });
    }),
};

const quickNot: Obligation = {
  ...not,
  prove: ({ facts }, { known, node }) => node.not === undefined || facts.isEmpty(facts.conjunctions.with(known, [node.not])),
};

export const quickCombinedObligations: readonly Obligation[] = [refs, allOf, quickAnyOf, quickOneOf, quickNot, condition];

export const combinedObligations: readonly Obligation[] = [refs, allOf, anyOf, oneOf, not, condition];
