import type { Place } from '../../../../core/index.ts';
import type { Catalog } from './catalog.ts';
import { digestOf, type Tree } from './tree.ts';

/** One statement while it runs. */
export interface Step {
  readonly catalog: Catalog;
  /** Its kind in the grammar, `CreateStmt`. */
  readonly kind: string;
  readonly fields: Tree;
  /** Where a node stands; the statement where it has no location. */
  place(node?: Tree): Place;
  digest(): string;
}

/** Remembers a statement whose effect is not modelled. */
export function addOpaque(step: Step, what: string, options: { name?: string; relation?: string | undefined; adds?: boolean } = {}): void {
  step.catalog.addOpaque({
    what,
    name: options.name ?? '',
    digest: step.digest(),
    effect: options.adds === true ? 'adds' : 'may-touch',
    relation: options.relation,
    place: step.place(),
  });
}

export function makeStep(catalog: Catalog, kind: string, fields: Tree, placeAt: (byte: number | undefined) => Place): Step {
  let digest: string | undefined;
  return {
    catalog,
    kind,
    fields,
    place: (node) => placeAt(node?.['location'] === undefined ? undefined : Number(node['location'])),
    digest: () => {
      digest ??= digestOf({ [kind]: fields });
      return digest;
    },
  };
}
