// src/commands/shared/registries.ts
/** How registries are asked: as Docker would, with what a login action has left. */
async function reachRegistries(host, config) {
	const { askRegistries } = await import("./registry-index.js");
	return askRegistries(await registryOptions(host, config));
}
/** What every request to a registry is made with. */
async function registryOptions(host, { platforms, tokenServers, plainHttp }) {
	const { dockerCredentials, runCredentialHelper } = await import("./registry-index.js");
	const credentials = dockerCredentials({
		env: (name) => host.env(name),
		runHelper: runCredentialHelper
	});
	const { fetch, clock, signal } = host;
	return {
		fetch,
		clock,
		signal,
		mask: (secret) => host.mask(secret),
		credentials,
		platforms,
		tokenServers,
		plainHttp
	};
}
export { reachRegistries, registryOptions };
