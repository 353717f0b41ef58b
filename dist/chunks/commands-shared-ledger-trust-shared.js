import { GateError, GateErrors } from "./start.js";
import { readPublicKeys } from "./ledger-index-shared.js";
// src/commands/shared/manifests.ts
/** The URL of a repository that is named as `owner/name`; any other is a URL already. */
function repositoryUrl(host, repository) {
	if (!/^[^/:@]+\/[^/:@]+$/.test(repository)) return repository;
	return `${host.env("GITHUB_SERVER_URL") ?? "https://github.com"}/${repository}.git`;
}
/** The token for a repository that a configuration names: only its own server is sent one, and no other that somebody has written there. */
function tokenFor(host, url) {
	const token = host.env("ROLLBACK_GATE_TOKEN");
	if (token === void 0 || !isOwnServer(host, url)) return void 0;
	host.mask(token);
	return token;
}
/** Whether a URL leads to the server that this runs for; without one, to github.com. */
function isOwnServer(host, url) {
	const server = host.env("GITHUB_SERVER_URL") ?? "https://github.com";
	if (!URL.canParse(url) || !URL.canParse(server)) return false;
	const [asked, own] = [new URL(url), new URL(server)];
	return asked.protocol === own.protocol && asked.host === own.host;
}
/** Reads the manifests of environments that have them in another repository, as they are now; what cannot be reached is `undefined`. */
function otherManifests(host, repository) {
	const channels = [];
	return {
		read: async ({ rollback }) => {
			if (rollback?.repository === void 0) return void 0;
			const { gitChannel } = await import("./write-back-index.js");
			const remote = repositoryUrl(host, rollback.repository);
			const token = tokenFor(host, remote);
			const channel = gitChannel(repository, {
				remote,
				clock: host.clock,
				...token === void 0 ? {} : { token }
			});
			channels.push(channel);
			try {
				const snapshot = await channel.snapshot(rollback.branch ?? await channel.defaultBranch());
				return snapshot.head === void 0 ? void 0 : snapshot;
			} catch (error) {
				if (error instanceof GateError || error instanceof GateErrors) return void 0;
				throw error;
			}
		},
		close: async () => {
			for (const channel of channels) await channel.close();
		}
	};
}
// src/commands/shared/ledger-trust.ts
/** Whose signatures count; undefined where the configuration names nobody. @throws GateError RG-LEDGER-SIGNATURE for a key that cannot be read */
function trustOf({ keys, unsigned }) {
	return keys.size === 0 ? void 0 : {
		keys: readPublicKeys(keys),
		unsigned
	};
}
export { isOwnServer, otherManifests, repositoryUrl, tokenFor, trustOf };
