import type { Place } from '../../../../core/index.ts';
import type { Code, Opaque } from '../model.ts';
import type { Catalog } from './catalog.ts';
import { digestOf, type Tree } from './tree.ts';

/** One statement while it runs. */
export interface Step {
  readonly catalog: Catalog;
  /** Its kind in the grammar, `CreateStmt`. */
  readonly kind: string;
  readonly fields: Tree;
  /** The body of a routine, where the statement makes one. */
  readonly code?: Code | undefined;
  /** Where a node stands; the statement where it has no location. */
  place(node?: Tree): Place;
  digest(): string;
}

type OpaqueOptions = Pick<Opaque, 'interface' | 'call' | 'forTriggers' | 'calls' | 'fires' | 'code' | 'facts' | 'right'> & {
  readonly name?: string;
  readonly relation?: string | undefined;
  readonly adds?: boolean;
  readonly digest?: string;
};

/** Remembers a statement whose effect is not modelled. */
export function addOpaque(step: Step, what: string, options: OpaqueOptions = {}): void {
  const { interface: own, call, forTriggers, calls, fires, code, facts, right } = options;
  step.catalog.addOpaque({
    what,
    name: options.name ?? '',
    digest: options.digest ?? step.digest(),
    ...(own !== undefined && { interface: own }),
    ...(call && { call }),
    ...(forTriggers !== undefined && { forTriggers }),
    ...(calls !== undefined && { calls }),
    ...(fires && { fires }),
    ...(code && { code }),
    ...(facts && { facts }),
    ...(right && { right }),
    effect: options.adds === true ? 'adds' : 'may-touch',
    relation: options.relation,
    place: step.place(),
  });
}

export function makeStep(
  catalog: Catalog,
  [kind, fields]: readonly [kind: string, fields: Tree],
  placeAt: (byte: number | undefined) => Place,
  code?: Code,
): Step {
  let digest: string | undefined;
  return {
    catalog,
    kind,
    fields,
    code,
    place: (node) => placeAt(node?.['location'] === undefined ? undefined : Number(node['location'])),
    digest: () => {
      digest ??= digestOf({ [kind]: fields });
      return digest;
    },
  };
}
