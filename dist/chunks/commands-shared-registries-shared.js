// src/commands/shared/registries.ts
/** How registries are asked: as Docker would, with what a login action has left. */
async function reachRegistries(host, { platforms, tokenServers, plainHttp }) {
	const { askRegistries, dockerCredentials, runCredentialHelper } = await import("./registry-index.js");
	const credentials = dockerCredentials({
		env: (name) => host.env(name),
		runHelper: runCredentialHelper
	});
	const { fetch, clock, signal } = host;
	return askRegistries({
		fetch,
		clock,
		signal,
		mask: (secret) => host.mask(secret),
		credentials,
		platforms,
		tokenServers,
		plainHttp
	});
}
export { reachRegistries };
