import { arrayObligations } from './obligations-array.ts';
import { combinedObligations, quickCombinedObligations } from './obligations-combined.ts';
import { objectObligations } from './obligations-object.ts';
import { valueObligations } from './obligations-value.ts';
import type { Node } from './node.ts';
import type { Question, Reasoner } from './reasoner.ts';

/** What one keyword of the reader asks for, and how that is shown. */
export interface Obligation {
  readonly keyword: string;
  applies(node: Node): boolean;
  prove(prover: Reasoner, question: Question): boolean;
}

/** All of them, cheap ones first. */
export const OBLIGATIONS: readonly Obligation[] = [...valueObligations, ...arrayObligations, ...objectObligations, ...combinedObligations];

/** What is too much for a quick look. */
const SLOW: ReadonlySet<string> = new Set(['unevaluatedItems', 'unevaluatedProperties']);

/** The same for a quick look: cheap, and without telling apart the branches of unions. What it cannot show it leaves open. */
export const QUICK_OBLIGATIONS: readonly Obligation[] = [
  ...valueObligations,
  ...[...arrayObligations, ...objectObligations].map((obligation) =>
    SLOW.has(obligation.keyword) ? { ...obligation, prove: () => false } : obligation,
  ),
  ...quickCombinedObligations,
];
