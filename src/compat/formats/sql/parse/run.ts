import type { Place } from '../../../../core/index.ts';
import type { Opaque } from '../model.ts';
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

type OpaqueOptions = Pick<Opaque, 'interface' | 'call' | 'forTriggers' | 'calls'> & {
  readonly name?: string;
  readonly relation?: string | undefined;
  readonly adds?: boolean;
  readonly digest?: string;
};

/** Remembers a statement whose effect is not modelled. */
export function addOpaque(step: Step, what: string, options: OpaqueOptions = {}): void {
  const { interface: own, call, forTriggers, calls } = options;
  step.catalog.addOpaque({
    what,
    name: options.name ?? '',
    digest: options.digest ?? step.digest(),
    ...(own !== undefined && { interface: own }),
    ...(call && { call }),
    ...(forTriggers !== undefined && { forTriggers }),
    ...(calls !== undefined && { calls }),
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
