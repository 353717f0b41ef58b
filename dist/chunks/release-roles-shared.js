// src/release/roles.ts
/** Roles that an environment has to have, and that no pin of it has: in the order in which they are demanded. */
function missingRoles(members, required) {
	const present = new Set(members.map(({ role }) => role));
	return required.filter((role) => !present.has(role));
}
export { missingRoles };
