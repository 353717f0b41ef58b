// src/commands/shared/databases.ts
/** What a database may use of the world. */
function worldOf(host) {
	const { clock, signal, fetch } = host;
	return {
		env: (name) => host.env(name),
		mask: (secret) => host.mask(secret),
		fetch,
		clock,
		signal
	};
}
export { worldOf };
