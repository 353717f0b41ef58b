import { sha256Json } from './digest.ts';

export const ROLES = ['image', 'model', 'code', 'features', 'dataset', 'config', 'toggle', 'traffic', 'other'] as const;
export type Role = (typeof ROLES)[number];

/** One pin at one moment. `value` is the whole text of the pin, such as `registry.example/app:1.2@sha256:…`. */
export interface TupleMember {
  readonly name: string;
  readonly role: Role;
  readonly value: string;
}

/** All pins of one environment at one moment; it moves and reverts as a whole. Members are sorted by name. */
export interface Tuple {
  readonly members: readonly TupleMember[];
}

/** A tuple with its members in canonical order. @throws Error when a name stands twice */
export function makeTuple(members: readonly TupleMember[]): Tuple {
  const sorted = [...members].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  sorted.forEach((member, index) => {
    if (sorted[index + 1]?.name === member.name) throw new Error(`pin ${member.name} stands twice in a tuple`);
  });
  return { members: sorted };
}

/** sha256 of the canonical JSON `[[name, role, value], …]`, sorted by name. */
export function tupleId(tuple: Tuple): string {
  return sha256Json(makeTuple(tuple.members).members.map(({ name, role, value }) => [name, role, value]));
}

/** Members whose value differs between two tuples of the same environment, as `{name, from, to}`; a missing side is `undefined`. */
export function tupleChanges(from: Tuple, to: Tuple): { name: string; role: Role; from: string | undefined; to: string | undefined }[] {
  const before = new Map(from.members.map((member) => [member.name, member]));
  const after = new Map(to.members.map((member) => [member.name, member]));
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [before.get(name), after.get(name)];
    return a?.value === b?.value ? [] : [{ name, role: (b ?? a)?.role ?? 'other', from: a?.value, to: b?.value }];
  });
}
