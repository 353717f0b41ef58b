import type { JsonObject } from '../../../core/index.ts';
import type { Frame, SchemaPlace } from './candidate.ts';
import type { Alternatives, Conjunction } from './conjunction.ts';
import type { Facts } from './facts.ts';
import { type Node, target } from './node.ts';
import { memberPart } from './parts.ts';

/** What is to be shown: everything in `known` is an instance of `node`. `quiet`: only whether, not why not. */
export interface Question {
  readonly known: Conjunction;
  readonly node: Node;
  readonly frame: Frame | undefined;
  readonly quiet: boolean;
}

/** What a failed obligation says of itself. */
export interface Failure {
  readonly rule: string;
  readonly keyword: string;
  readonly data?: JsonObject;
  readonly goals?: readonly Node[];
  readonly reader?: SchemaPlace;
  readonly writer?: SchemaPlace | undefined;
  readonly ratherFrom?: number;
}

/** Whether a schema is about the matter at hand, or says just what is to be shown. */
export type Relevant = (node: Node) => boolean | 'exactly';

/** The alternatives that say just what is to be shown, else the first that are about the matter. */
export function mostRelevant(open: readonly Alternatives[], relevant: Relevant | undefined): Alternatives | undefined {
  let found: Alternatives | undefined;
  for (const alternatives of relevant ? open : []) {
    for (const { pos, neg } of alternatives.branches) {
      for (const node of [...pos, ...neg]) {
        const about = relevant?.(target(node));
        if (about === 'exactly') return alternatives;
        if (about) found ??= alternatives;
      }
    }
  }
  return found;
}

/** What obligations need of whoever asks them: the prover, or the quick look that goes before it. */
export interface Reasoner {
  readonly facts: Facts;
  /** The cause of every failure, in order. */
  readonly said: readonly string[];
  prove(question: Question): boolean;
  /** The same one step down in the data. */
  below(question: Question): boolean;
  /** Shows something, by cases of the writer's open alternatives where it cannot be shown at once; alternatives about the matter first. */
  byCases(question: Question, show: (question: Question) => boolean, relevant?: Relevant): boolean;
  /** Whether what is known includes this schema, or one just like it. */
  isGiven(known: Conjunction, node: Node): boolean;
  /** Notes why something could not be shown. Always false. */
  fail(question: Question, failure: Failure): false;
  /** Where the writer speaks of the same thing. */
  writerOf(known: Conjunction, ...keywords: readonly string[]): SchemaPlace | undefined;
}

/** Whether a conjunction includes a schema, or one of its class. */
export function isGiven(facts: Facts, known: Conjunction, node: Node): boolean {
  if (known.posIds.has(node.id)) return true;
  const { classes } = facts.conjunctions;
  return known.posClasses.has(classes.of(node));
}

/** Whether the writer says the very same with a keyword. */
export function isCovered(facts: Facts, { known, node }: Question, keyword: string): boolean {
  const { classes } = facts.conjunctions;
  const wanted = classes.keyword(node, keyword);
  if (wanted === undefined) return false;
  for (const mine of known.pos) if (Object.hasOwn(mine, keyword) && classes.keyword(mine, keyword) === wanted) return true;
  return false;
}

/**
 * Whether a member called `name` is an instance of a schema by what the writer says of it in as many words: that needs no look at what such a
 * member is like, or whether there is one. Most members are the same in both releases.
 */
export function saysOfMember(facts: Facts, known: Conjunction, name: string, schema: Node): boolean {
  const { classes, meter } = facts.conjunctions;
  const said = memberPart(name).sure(known.pos);
  meter.spend(1);
  if (said.length === 0) return false;
  const wanted = classes.of(schema);
  return said.some((mine) => classes.of(mine) === wanted);
}
