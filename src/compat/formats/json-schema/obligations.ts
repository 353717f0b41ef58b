import { arrayObligations } from './obligations-array.ts';
import { combinedObligations } from './obligations-combined.ts';
import { objectObligations } from './obligations-object.ts';
import { valueObligations } from './obligations-value.ts';
import type { Node } from './node.ts';
import type { Prover, Question } from './prover.ts';

/** What one keyword of the reader asks for, and how that is shown. */
export interface Obligation {
  readonly keyword: string;
  applies(node: Node): boolean;
  prove(prover: Prover, question: Question): boolean;
}

/** All of them, cheap ones first. */
export const OBLIGATIONS: readonly Obligation[] = [...valueObligations, ...arrayObligations, ...objectObligations, ...combinedObligations];
