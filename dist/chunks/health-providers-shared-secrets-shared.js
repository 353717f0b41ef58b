// src/health/providers/shared/secrets.ts
/** A header for credentials, without control characters: a variable may end with a line break. */
function credential(text, context) {
	return context.expand(text).trim();
}
export { credential };
