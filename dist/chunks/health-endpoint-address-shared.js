import { GateError } from "./start.js";
// src/health/endpoint/address.ts
const METADATA_HOSTS = /* @__PURE__ */ new Set([
	"metadata.google.internal",
	"metadata.goog",
	"[fd00:ec2::254]",
	"100.100.100.200",
	"192.0.0.192"
]);
/** Link-local IPv4 (also as IPv4-mapped IPv6) and link-local IPv6. The URL parser has already brought every other notation into this form. */
function isMetadataHost(hostname) {
	const host = hostname.toLowerCase().replace(/\.$/, "");
	return METADATA_HOSTS.has(host) || host.startsWith("169.254.") || host.startsWith("[::ffff:a9fe:") || /^\[fe[89ab][0-9a-f]:/.test(host);
}
/**
* @param text a URL in which variables have been replaced already
* @throws GateError RG-PROVIDER when it is no usable URL, or points to a metadata service
*/
function parseAddress(text, what, headers = {}) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw new GateError("RG-PROVIDER", `${what} has no usable URL`, { expected: "an absolute http or https URL" });
	if (isMetadataHost(url.hostname)) throw new GateError("RG-PROVIDER", `${what} points to ${url.hostname}, a link-local or instance metadata address`, {
		expected: "the address of the service itself",
		hint: "metadata services hand out credentials and are never asked"
	});
	const credentials = url.username || url.password ? basicCredentials(url) : {};
	url.username = "";
	url.password = "";
	return {
		url,
		headers: {
			...credentials,
			...headers
		},
		host: url.host
	};
}
function basicCredentials(url) {
	const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
export { parseAddress };
