import { type Conjunction, once } from './conjunction.ts';
import type { SchemaDocument } from './document.ts';
import { inPlace } from './glance.ts';
import { declaresNames, declaresOthers, isOpen, needsMore, tupleEnd } from './names.ts';
import type { Node } from './node.ts';

/** Schemas of the writer that surely hold: whether they list names, and whether they give a form to others. */
interface Sure {
  readonly sure: readonly Node[];
  readonly named: boolean;
  readonly others: boolean;
}

/** Which of the schemas of a conjunction the writer wrote, and what these declare. */
export class Declarations {
  readonly #writers: ReadonlySet<SchemaDocument>;

  constructor(writers: ReadonlySet<SchemaDocument>) {
    this.#writers = writers;
  }

  /** Whether a node belongs to what the writer wrote; only such nodes declare properties. */
  readonly isWriters = (node: Node): boolean => node.document !== undefined && !node.derived && this.#writers.has(node.document);

  isOpen(conjunction: Conjunction): boolean {
    return once(conjunction, 'open', () => isOpen(conjunction.pos, this.#writers));
  }

  sure(conjunction: Conjunction): Sure {
    return once(conjunction, 'sure', () => {
      const sure = conjunction.pos.filter((node) => this.isWriters(node));
      const named = sure.some(declaresNames) && !needsMore(this.inPlace(conjunction), sure);
      return { sure, named, others: sure.some(declaresOthers) };
    });
  }

  /** Schemas of the writer that look at this value, those of open alternatives included, refused ones left out. */
  inPlace(conjunction: Conjunction): readonly Node[] {
    return once(conjunction, 'declaring', () => {
      const all = inPlace(...conjunction.pos.filter(this.isWriters));
      const { negIds } = conjunction;
      const isLeftOut = (node: Node): boolean => negIds.has(node.id) || !this.isWriters(node);
      return all.some(isLeftOut) ? all.filter((node) => !isLeftOut(node)) : all;
    });
  }

  /**
   * Where a declared tuple ends: nothing says what would follow, so a writer puts nothing there. One that may fail to hold ends nothing, and
   * one that is too short for what is asked for goes on with whatever there is.
   */
  tupleEnd(conjunction: Conjunction): number | undefined {
    if (this.isOpen(conjunction)) return undefined;
    const all = this.inPlace(conjunction);
    const surely = tupleEnd(this.sure(conjunction).sure) ?? 0;
    const least = Math.max(0, ...all.map((node) => node.minItems ?? 0));
    return surely === 0 || least > surely ? undefined : tupleEnd(all);
  }
}
