import type { Member } from '../../types.ts';
import { type MlField, type MlModel, showType } from './model.ts';
import { escapePointer } from './types.ts';

/** Named inputs, outputs and parameters: what clients send or read by name. */
export function* membersOf({ signature }: MlModel): Generator<Member> {
  for (const side of ['inputs', 'outputs'] as const) yield* columnsOf(side, signature?.[side] ?? []);
  for (const { name, type, place } of signature?.params ?? []) {
    yield { key: `/params/${escapePointer(name)}`, name: `the parameter ${name}`, signature: showType(type), place };
  }
}

function* columnsOf(side: 'inputs' | 'outputs', fields: readonly MlField[]): Generator<Member> {
  for (const { name, type, place } of fields) {
    if (name === undefined) continue;
    yield { key: `/${side}/${escapePointer(name)}`, name: `the ${side.slice(0, -1)} ${name}`, signature: showType(type), place };
  }
}
