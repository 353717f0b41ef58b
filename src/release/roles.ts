import type { Role } from '../core/index.ts';

/** Roles that an environment has to have, and that no pin of it has: in the order in which they are demanded. */
export function missingRoles(members: readonly { readonly role: Role }[], required: readonly Role[]): readonly Role[] {
  const present = new Set(members.map(({ role }) => role));
  return required.filter((role) => !present.has(role));
}
