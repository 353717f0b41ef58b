import { placeOf, type Step } from './candidate.ts';
import type { Conjunction } from './conjunction.ts';
import { declares, type KeyFacts } from './names.ts';
import { EVERYTHING, newNode, type Node, OBJECT, target } from './node.ts';
import { findWords, matchesPattern, startApart } from './pattern/language.ts';
import { type Question, type Reasoner, type Relevant, saysOfMember } from './reasoner.ts';

export function isNoObject(prover: Reasoner, { known }: Question): boolean {
  return (prover.facts.types(known) & OBJECT) === 0;
}

/** By cases, skipping the cases without objects. */
export function inCases(prover: Reasoner, question: Question, show: (question: Question) => boolean, relevant?: Relevant): boolean {
  return prover.byCases(question, (asked) => isNoObject(prover, asked) || show(asked), relevant);
}

/** Where the writer declares a property, else its schema. */
export function declaration(prover: Reasoner, known: Conjunction, name: string): ReturnType<Reasoner['writerOf']> {
  const node = known.pos.find((mine) => mine.document !== undefined && mine.properties?.has(name));
  return node ? placeOf(node, 'properties', name) : prover.writerOf(known, 'properties', 'required');
}

/** What stands at a name, in every case in which it can occur. A schema that forbids it is reported as such. */
export function showMember(
  prover: Reasoner,
  asked: Question,
  name: string,
  schema: Node,
  at: { keyword: string; rest: readonly string[] },
): boolean {
  let shown = true;
  for (const known of prover.facts.holders(asked.known, name)) {
    shown = showHeld(prover, { ...asked, known }, name, schema, at) && shown;
    if (!shown && asked.quiet) return false;
  }
  return shown;
}

function showHeld(
  prover: Reasoner,
  asked: Question,
  name: string,
  schema: Node,
  at: { keyword: string; rest: readonly string[] },
): boolean {
  const { known, frame, quiet } = asked;
  if (target(schema).always === false) {
    const goals = [newNode(undefined, '', { types: OBJECT, required: [name] })];
    const rule = at.keyword === 'properties' ? 'property-forbidden' : 'property-removed';
    const reader = placeOf(asked.node, at.keyword, ...at.rest);
    return prover.fail(asked, {
      rule,
      keyword: at.keyword,
      data: { property: name },
      goals,
      reader,
      writer: declaration(prover, known, name),
    });
  }
  return prover.below({
    known: prover.facts.member(known, name),
    node: schema,
    frame: { parent: frame, around: known, step: { kind: 'member', name } },
    quiet,
  });
}

/** Names a schema applies to: all that match `match` (if given), save `notNames` and `notPatterns`. */
export interface Names {
  readonly match?: string;
  readonly notNames: readonly string[];
  readonly notPatterns: readonly string[];
}

/** Every member whose name is among the task's must be an instance of its schema. */
export function showMembers(prover: Reasoner, question: Question, task: MembersTask): boolean {
  if (target(task.schema).always === true) return true;
  const ours = prover.facts.keys(question.known);
  let shown = showNamed(prover, question, task, ours);
  if (!ours.others || (!shown && question.quiet)) return shown;
  // A case may speak of names and patterns that nothing spoke of before: there they are no longer "others".
  const show = (asked: Question): boolean => {
    const more = without(prover.facts.keys(asked.known), ours);
    return showNamed(prover, asked, task, more) && showOthers(prover, asked, task);
  };
  shown = inCases(prover, question, show, (node) => node.additionalProperties !== undefined) && shown;
  return shown;
}

function without(keys: KeyFacts, known: KeyFacts): KeyFacts {
  const fresh = (all: ReadonlySet<string>, old: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...all].filter((one) => !old.has(one)));
  return { ...keys, names: fresh(keys.names, known.names), patterns: fresh(keys.patterns, known.patterns) };
}

/** The members whose names or patterns are known. */
function showNamed(prover: Reasoner, question: Question, task: MembersTask, keys: KeyFacts): boolean {
  const { names, schema } = task;
  let shown = true;
  for (const name of keys.names) {
    if (names.notNames.includes(name) || (names.match !== undefined && matchesPattern(names.match, name) === false)) continue;
    if (names.notPatterns.some((pattern) => matchesPattern(pattern, name) === true)) continue;
    if (saysOfMember(prover.facts, question.known, name, schema)) continue;
    const show = (asked: Question): boolean => showMember(prover, asked, name, schema, task);
    shown = inCases(prover, question, show, (node) => declares(node, name)) && shown;
    if (!shown && question.quiet) return false;
  }
  for (const pattern of keys.patterns) {
    const show = (asked: Question): boolean => showPattern(prover, asked, pattern, task);
    shown = inCases(prover, question, show, (node) => node.patternProperties?.has(pattern) ?? false) && shown;
    if (!shown && question.quiet) return false;
  }
  return shown;
}

export interface MembersTask {
  readonly names: Names;
  readonly schema: Node;
  readonly keyword: string;
  readonly rest: readonly string[];
  readonly rule: string;
}

function showPattern(prover: Reasoner, asked: Question, pattern: string, task: MembersTask): boolean {
  const { match, notNames, notPatterns } = task.names;
  if (noNames(prover, [pattern, ...(match === undefined ? [] : [match])], notPatterns, notNames)) return true;
  if (prover.facts.conjunctions.meter.spent) return prover.fail(asked, { rule: 'too-complex', keyword: task.keyword, goals: [] });
  const step: Step = { kind: 'other', match: pattern, notNames, notPatterns };
  const { facts } = prover;
  return facts
    .patternHolders(asked.known, pattern)
    .every((known) => showSome(prover, { ...asked, known }, facts.patternMember(known, pattern), step, pattern, task));
}

function showOthers(prover: Reasoner, asked: Question, task: MembersTask): boolean {
  const { facts } = prover;
  const { names } = task;
  const ours = facts.keys(asked.known);
  if (
    noNames(
      prover,
      names.match === undefined ? [] : [names.match],
      [...names.notPatterns, ...ours.patterns],
      [...names.notNames, ...ours.names],
    )
  )
    return true;
  return facts
    .otherHolders(asked.known)
    .every((known) => showSome(prover, { ...asked, known }, facts.otherMember(known), { kind: 'other', ...names }, names.match, task));
}

function showSome(
  prover: Reasoner,
  asked: Question,
  member: Conjunction,
  step: Step,
  pattern: string | undefined,
  task: MembersTask,
): boolean {
  const { schema, rule, keyword, rest, names } = task;
  const { known, frame, quiet } = asked;
  if (target(schema).always !== false)
    return prover.below({ known: member, node: schema, frame: { parent: frame, around: known, step }, quiet });
  return prover.fail(asked, {
    rule,
    keyword,
    data: { pattern: pattern ?? null },
    goals: [existence(names, pattern)],
    reader: placeOf(asked.node, keyword, ...rest),
  });
}

/** A schema that says: there is a member with such a name. */
export function existence(names: Names, match: string | undefined = names.match): Node {
  return newNode(undefined, '', {
    types: OBJECT,
    minProperties: 1,
    member: { ...(match === undefined ? {} : { match }), notNames: names.notNames, notPatterns: names.notPatterns, value: EVERYTHING },
  });
}

function noNames({ facts }: Reasoner, match: readonly string[], avoid: readonly string[], notNames: readonly string[]): boolean {
  const { meter } = facts.conjunctions;
  if (match.length === 0) return false;
  if (match.some((pattern) => avoid.includes(pattern)) || startApart(match)) return true;
  if (meter.spent) return false;
  const found = findWords({ match, avoid, minLength: 0, maxLength: Number.POSITIVE_INFINITY }, notNames.length + 1);
  meter.spend(found?.looks ?? 0);
  return found !== undefined && found.complete && found.words.length === 0;
}
