import { __toESM } from "./runtime.js";
import { canonicalReference } from "./pins.js";
import { GateError, isJsonArray, isJsonObject } from "./start.js";
import { createHash, sha256, shortDigest } from "./config.js";
import { join } from "node:path";
import { readFile } from "node:fs/promises";
// src/registry/hosts.ts
/** Docker Hub is reached under another name than the one in references. */
const DOCKER_HUB = "registry-1.docker.io";
const HUB_NAMES = [
	"docker.io",
	"index.docker.io",
	DOCKER_HUB
];
/** Token servers that are known to belong to a registry of another name. */
const KNOWN_TOKEN_SERVERS = { [DOCKER_HUB]: ["auth.docker.io"] };
/** Where an image is asked for. */
function locate(reference) {
	const { domain = "", repository } = canonicalReference(reference);
	return {
		host: HUB_NAMES.includes(domain) ? DOCKER_HUB : domain.toLowerCase(),
		repository
	};
}
/** One name for the names that one registry goes by, for looking up credentials: `https://index.docker.io/v1/` is `docker.io`. */
function registryName(text) {
	const host = text.replace(/^https?:\/\//i, "").replace(/\/.*$/, "").toLowerCase();
	return HUB_NAMES.includes(host) ? "docker.io" : host;
}
/** Whether the registry counts each manifest that is read as a pull, of which there are only so many. */
function countsPulls(host) {
	return host === DOCKER_HUB;
}
function isLoopback(hostname) {
	const name = hostname.replace(/^\[|\]$/g, "").toLowerCase();
	return name === "localhost" || name.endsWith(".localhost") || name === "::1" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
/**
* Whether credentials for `registry` may be sent to `server`. The registry itself names the server, and the registry is named by whoever
* wrote the manifest: a foreign server would be handed the password. The same host may, the domain that the registry is part of may
* (`registry.gitlab.com` names `gitlab.com`), a part of the registry's own domain may, and those that are known or configured.
*/
function mayHaveCredentials(server, registry, configured) {
	const asked = new URL(`https://${registry}`);
	if (server.protocol !== "https:" && !(isLoopback(server.hostname) && isLoopback(asked.hostname))) return false;
	const [name, own] = [server.hostname.toLowerCase(), asked.hostname.toLowerCase()];
	const isDomain = name.split(".").length >= 2 && !/^[\d.]+$|:/.test(name);
	return name === own || isDomain && own.endsWith(`.${name}`) || own.includes(".") && name.endsWith(`.${own}`) || (KNOWN_TOKEN_SERVERS[registry] ?? []).includes(name) || configured.some((host) => host.toLowerCase() === name || host.toLowerCase() === server.host.toLowerCase());
}
// src/registry/challenge.ts
/** No server has reason to send more. */
const MOST$1 = 8192;
/** `name="value"` or `name=value`; in quotes a backslash stands before a quote. */
const PARAMETER = /([A-Za-z0-9_-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;
/** Reads `WWW-Authenticate` (RFC 9110, section 11.6.1); `undefined` when it names no scheme that is spoken here. Bearer before basic. */
function readChallenge(header, base) {
	if (header === null || header.length > MOST$1) return void 0;
	const bearer = /(?:^|,)\s*Bearer\s+/i.exec(header);
	if (bearer) {
		const rest = header.slice(bearer.index + bearer[0].length);
		const values = new Map([...rest.matchAll(PARAMETER)].map(([, name = "", quoted, plain]) => [name.toLowerCase(), unquote(quoted) ?? plain ?? ""]));
		const realm = values.get("realm");
		const url = realm !== void 0 && URL.canParse(realm, base.href) ? new URL(realm, base) : void 0;
		if (url) return {
			scheme: "bearer",
			realm: url,
			service: values.get("service"),
			scope: values.get("scope")
		};
	}
	return /(?:^|,)\s*Basic(?:\s|$)/i.test(header) ? { scheme: "basic" } : void 0;
}
function unquote(text) {
	return text?.replace(/\\(.)/g, "$1");
}
// src/registry/http.ts
const TRIES = 3;
/** Milliseconds; a registry that names a longer pause is not waited for. */
const LONGEST_PAUSE = 1e4;
const TIMEOUT = 3e4;
/** One request, tried again where the failure may pass: broken connections, 429 and 5xx. Redirects are not followed. Rejects with the error of the network. */
async function send(request, wire) {
	for (let attempt = 1;; attempt++) {
		const last = attempt === TRIES;
		const outcome = await once(request, wire).catch((error) => {
			if (last || wire.signal.aborted) throw error;
		});
		if (outcome && (last || !mayPass(outcome.status))) return outcome;
		const pause = pauseBefore(outcome?.headers.get("retry-after") ?? null, attempt, wire.clock.now());
		if (outcome && pause > LONGEST_PAUSE) return outcome;
		await wire.clock.sleep(pause, wire.signal);
	}
}
function mayPass(status) {
	return status === 429 || status >= 500;
}
/** Seconds or a date (RFC 9110, section 10.2.3); without it 200 ms, 400 ms. */
function pauseBefore(retryAfter, attempt, now) {
	if (retryAfter === null) return 100 * 2 ** attempt;
	const seconds = /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - now;
	return Number.isNaN(seconds) ? 100 * 2 ** attempt : Math.max(0, seconds);
}
async function once({ url, method, headers, body, maxBytes }, { fetch, signal }) {
	const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
	const response = await fetch(url, {
		method,
		headers: {
			"user-agent": "rollback-gate",
			...headers
		},
		redirect: "manual",
		signal: limit,
		...body !== void 0 && { body: typeof body === "string" ? body : Buffer.from(body) }
	});
	return {
		status: response.status,
		headers: response.headers,
		...await read(response, maxBytes)
	};
}
async function read(response, maxBytes) {
	const chunks = [];
	let size = 0;
	const reader = response.body?.getReader();
	if (!reader) return {
		body: /* @__PURE__ */ new Uint8Array(),
		cut: false
	};
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		const chunk = next.value;
		size += chunk.length;
		if (size > maxBytes) {
			await reader.cancel().catch(() => void 0);
			return {
				body: /* @__PURE__ */ new Uint8Array(),
				cut: true
			};
		}
		chunks.push(chunk);
	}
	return {
		body: Buffer.concat(chunks),
		cut: false
	};
}
// src/registry/token.ts
/** `token`, or `access_token`: both names are in use. `undefined` when there is none that fits into a header. */
function readToken(body) {
	let answer;
	try {
		answer = JSON.parse(Buffer.from(body).toString("utf8"));
	} catch {
		return;
	}
	if (!isJsonObject(answer)) return void 0;
	const token = [answer["token"], answer["access_token"]].find((one) => typeof one === "string" && one !== "");
	return typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? token : void 0;
}
// src/registry/session.ts
const TOKEN_BYTES = 1048576;
const MOST_REDIRECTS = 3;
/** Talks to one repository of one registry; logs in when it is asked to, once. */
var RepositorySession = class {
	#host;
	#repository;
	#access;
	#options;
	#authorization;
	/** Whether credentials, and not only a token for anybody, are what the registry saw. */
	#known = false;
	constructor(location, access, options) {
		this.#host = location.host;
		this.#repository = location.repository;
		this.#access = access;
		this.#options = options;
	}
	/** Whether what is not found could be there for somebody else. */
	get isAnonymous() {
		return !this.#known;
	}
	/** Answers below 400 and 404 are `ok`, for the caller to read; all else is a verdict. */
	async ask({ path, readable = [], ...rest }) {
		const url = new URL(`${this.#scheme()}://${this.#host}/v2/${this.#repository}/${path}`);
		try {
			const first = await this.#follow({
				url,
				headers: {},
				...rest
			});
			if (first.status !== 401) return verdictOf(first, this.#host, readable);
			const login = await this.#logIn(readChallenge(first.headers.get("www-authenticate"), url));
			if (login.verdict !== "ok") return login;
			return verdictOf(await this.#follow({
				url,
				headers: {},
				...rest
			}), this.#host, readable);
		} catch (thrown) {
			if (this.#options.signal.aborted) throw thrown;
			return {
				verdict: "unknown",
				reason: `${this.#host} cannot be reached (${causeOf(thrown)})`
			};
		}
	}
	#scheme() {
		const { hostname } = new URL(`https://${this.#host}`);
		return isLoopback(hostname) && (this.#options.plainHttp ?? []).includes(this.#host) ? "http" : "https";
	}
	/** Follows redirects by hand: what was sent to the registry is not for whoever it points at. */
	async #follow(request) {
		let [url, trusted] = [request.url, true];
		for (let hop = 0;; hop++) {
			const authorization = trusted && this.#authorization !== void 0 ? { authorization: this.#authorization } : {};
			const received = await send({
				...request,
				url,
				headers: {
					...request.headers,
					...authorization
				}
			}, this.#options);
			const location = received.headers.get("location");
			if (!([
				301,
				302,
				303,
				307,
				308
			].includes(received.status) && location !== null) || request.method !== "GET" || hop === MOST_REDIRECTS || !URL.canParse(location, url.href)) return received;
			const next = new URL(location, url);
			if (next.protocol !== "https:" && next.protocol !== url.protocol) return received;
			if (isLoopback(next.hostname) && !isLoopback(url.hostname)) return received;
			trusted &&= next.host === url.host && next.protocol === url.protocol;
			url = next;
		}
	}
	async #logIn(challenge) {
		if (!challenge) return {
			verdict: "denied",
			reason: `${this.#host} asks for a login of a kind that is not spoken here`
		};
		const credentials = await this.#options.credentials(this.#host);
		if (credentials) this.#options.mask(credentials.kind === "basic" ? credentials.password : credentials.token);
		if (challenge.scheme === "basic") return this.#logInBasic(credentials);
		return this.#fetchToken(challenge, credentials);
	}
	#logInBasic(credentials) {
		if (credentials?.kind !== "basic") return {
			verdict: "denied",
			reason: `${this.#host} asks for a password, and there is none`
		};
		this.#authorize(basic(credentials), true);
		return {
			verdict: "ok",
			value: void 0
		};
	}
	#authorize(header, known) {
		this.#options.mask(header.replace(/^\S+ /, ""));
		this.#authorization = header;
		this.#known = known;
	}
	async #fetchToken(challenge, credentials) {
		const { realm } = challenge;
		const mayKnow = mayHaveCredentials(realm, this.#host, this.#options.tokenServers ?? []);
		if (realm.protocol !== "https:" && !(isLoopback(realm.hostname) && this.#scheme() === "http")) return {
			verdict: "denied",
			reason: `${this.#host} names a token server without TLS`
		};
		if (isLoopback(realm.hostname) && !isLoopback(new URL(`https://${this.#host}`).hostname)) return {
			verdict: "denied",
			reason: `${this.#host} names a token server on this machine`
		};
		if (credentials && !mayKnow) {
			const hint = `credentials for it are not sent to ${realm.host}, which it names as its token server`;
			return {
				verdict: "denied",
				reason: `${this.#host} is another host: ${hint}`
			};
		}
		const received = await send(this.#tokenRequest(challenge, credentials), this.#options);
		if (received.status === 400 || received.status === 401 || received.status === 403) return {
			verdict: "denied",
			reason: `the token server of ${this.#host} ${credentials ? "does not accept the credentials" : "wants credentials"}`
		};
		const token = received.status === 200 && !received.cut ? readToken(received.body) : void 0;
		if (token === void 0) return {
			verdict: "unknown",
			reason: `the token server of ${this.#host} answered ${received.status} without a token`
		};
		this.#authorize(`Bearer ${token}`, credentials !== void 0);
		return {
			verdict: "ok",
			value: void 0
		};
	}
	/** A refresh token is exchanged by POST (OAuth 2), all else is a GET with a password or without one. */
	#tokenRequest({ realm, service, scope }, credentials) {
		const wanted = {
			...service !== void 0 && { service },
			scope: scope ?? `repository:${this.#repository}:${this.#access}`
		};
		if (credentials?.kind === "identity") {
			const form = {
				grant_type: "refresh_token",
				refresh_token: credentials.token,
				client_id: "rollback-gate",
				...wanted
			};
			return {
				url: realm,
				method: "POST",
				headers: { "content-type": "application/x-www-form-urlencoded" },
				body: new URLSearchParams(form).toString(),
				maxBytes: TOKEN_BYTES
			};
		}
		const url = new URL(realm);
		for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
		return {
			url,
			method: "GET",
			headers: credentials ? { authorization: basic(credentials) } : {},
			maxBytes: TOKEN_BYTES
		};
	}
};
function basic({ username, password }) {
	return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}
function verdictOf(received, host, readable) {
	const { status } = received;
	if (status < 400 || status === 404 || readable.includes(status)) return {
		verdict: "ok",
		value: received
	};
	if (status === 401 || status === 403) return {
		verdict: "denied",
		reason: `${host} answers ${status}: it wants other credentials`
	};
	return {
		verdict: "unknown",
		reason: `${host} answers ${status}`
	};
}
/** What broke, without the address that was asked: it may hold a token. */
function causeOf(thrown) {
	const { cause } = thrown;
	if (typeof cause?.code === "string") return cause.code;
	return thrown instanceof Error && thrown.name === "TimeoutError" ? "no answer in time" : "network error";
}
// src/registry/manifest.ts
const INDEX_TYPES = ["application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json"];
const MANIFEST_TYPES = ["application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json"];
/** Without all of these a registry may answer that what it has does not exist. */
const ACCEPT = [...INDEX_TYPES, ...MANIFEST_TYPES].join(", ");
/** What the specification wants registries to take at least; larger ones are not in use. */
const MOST_MANIFEST_BYTES = 4194304;
/** Members of one manifest; no real one comes near. */
const MOST_PARTS$1 = 2e3;
/** Reads an index or a manifest of an image or another artifact; a sentence on what is wrong where it is neither. */
function readManifest(body, contentType) {
	let json;
	try {
		json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
	} catch {
		return { problem: "it is no JSON" };
	}
	if (!isJsonObject(json)) return { problem: "it is no JSON object" };
	const type = typeof json["mediaType"] === "string" ? json["mediaType"] : contentType?.split(";")[0]?.trim() ?? "";
	if (INDEX_TYPES.includes(type) || type === "" && Array.isArray(json["manifests"])) {
		const children = descriptors(json["manifests"]);
		return children ? {
			kind: "index",
			children
		} : { problem: "its list of manifests cannot be read" };
	}
	if (json["schemaVersion"] === 1) return { problem: "it is of the first version of the format, which registries no longer serve" };
	const layers = descriptors(json["layers"] ?? []);
	const config = json["config"] === void 0 ? void 0 : descriptor(json["config"]);
	if (!layers || json["config"] !== void 0 && !config) return { problem: "its configuration or layers cannot be read" };
	return {
		kind: "manifest",
		config,
		layers
	};
}
function descriptors(value) {
	if (!Array.isArray(value) || value.length > MOST_PARTS$1) return void 0;
	const all = value.map(descriptor);
	return all.every((one) => one !== void 0) ? all : void 0;
}
function descriptor(value) {
	if (value === void 0 || !isJsonObject(value)) return void 0;
	const { digest, mediaType, platform, urls } = value;
	if (typeof digest !== "string" || !/^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128}|sha384:[a-f0-9]{96})$/.test(digest)) return void 0;
	const type = typeof mediaType === "string" ? mediaType : "";
	const foreign = /nondistributable|foreign/.test(type) || Array.isArray(urls) && urls.length > 0;
	return {
		digest,
		mediaType: type,
		platform: platformOf(platform),
		foreign
	};
}
/** `undefined` also for `unknown/unknown`, by which attestations are marked. */
function platformOf(value) {
	if (value === void 0 || !isJsonObject(value)) return void 0;
	const { os, architecture, variant } = value;
	if (typeof os !== "string" || typeof architecture !== "string" || os === "unknown") return void 0;
	return [
		os,
		architecture,
		...typeof variant === "string" && variant !== "" ? [variant] : []
	].join("/");
}
/** Whether a child runs on the wanted platform: without a variant any will do; `linux/arm64` and `linux/arm64/v8` are the same. */
function runsOn(child, wanted) {
	const plain = (one) => one === "linux/arm64/v8" ? "linux/arm64" : one;
	return plain(child) === plain(wanted) || plain(child).startsWith(`${plain(wanted)}/`);
}
/** Whether these bytes are what the digest names. */
function isContent(body, digest) {
	const [algorithm = "", hex] = digest.split(":");
	return createHash(algorithm).update(body).digest("hex") === hex;
}
// src/registry/attestation/find.ts
/** All versions of the format. */
const BUNDLE = "application/vnd.dev.sigstore.bundle";
const MOST_BUNDLE_BYTES = 2097152;
/** Attestations of one image that are looked at; a build leaves a handful. */
const MOST_BUNDLES = 20;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/**
* The Sigstore bundles that a registry has of a digest: by the referrers interface (OCI distribution 1.1), where it has none by the tags
* that stand in for it.
*/
async function findBundles(session, digest) {
	const referrers = await readIndex(session, `referrers/${digest}`, [
		400,
		405,
		501
	]);
	if (referrers.verdict !== "ok") return referrers;
	const tag = digest.replace(":", "-");
	for (const path of referrers.value ? [] : [`manifests/${tag}`, `manifests/${tag}.sigstore.json`]) {
		const found = await readIndex(session, path, []);
		if (found.verdict !== "ok") return found;
		if (found.value) return bundlesOf(session, found.value);
	}
	return referrers.value ? bundlesOf(session, referrers.value) : {
		verdict: "ok",
		value: []
	};
}
/** `ok` without a value: there is no such thing. */
async function readIndex(session, path, readable) {
	const answer = await session.ask({
		path,
		method: "GET",
		headers: { accept: ACCEPT },
		maxBytes: MOST_MANIFEST_BYTES,
		readable
	});
	if (answer.verdict !== "ok") return answer;
	const { status, body, cut } = answer.value;
	if (status === 404 || readable.includes(status)) {
		if (session.isAnonymous && Buffer.from(body).toString("utf8").includes("NAME_UNKNOWN")) return {
			verdict: "denied",
			reason: "the registry shows no such repository without credentials"
		};
		return {
			verdict: "ok",
			value: void 0
		};
	}
	const json = status === 200 && !cut ? parse(body) : void 0;
	return isJsonObject(json) ? {
		verdict: "ok",
		value: json
	} : {
		verdict: "unknown",
		reason: "what the registry lists as attestations cannot be read"
	};
}
async function bundlesOf(session, listing) {
	const manifests = listing["manifests"];
	if (!isJsonArray(manifests)) return firstLayer(session, listing);
	const digests = manifests.filter(isBundle).flatMap(({ digest }) => typeof digest === "string" && DIGEST.test(digest) ? [digest] : []);
	const texts = [];
	for (const digest of digests.slice(0, MOST_BUNDLES)) {
		const answer = await session.ask({
			path: `manifests/${digest}`,
			method: "GET",
			headers: { accept: ACCEPT },
			maxBytes: MOST_MANIFEST_BYTES
		});
		if (answer.verdict !== "ok") return answer;
		const { status, body } = answer.value;
		if (status !== 200 || !isContent(body, digest)) return {
			verdict: "unknown",
			reason: "an attestation that is listed is not there"
		};
		const manifest = parse(body);
		const bundle = isJsonObject(manifest) ? await firstLayer(session, manifest) : {
			verdict: "ok",
			value: []
		};
		if (bundle.verdict !== "ok") return bundle;
		texts.push(...bundle.value);
	}
	return {
		verdict: "ok",
		value: texts
	};
}
function isBundle(value) {
	if (!isJsonObject(value)) return false;
	const { artifactType } = value;
	return typeof artifactType === "string" && artifactType.startsWith(BUNDLE);
}
async function firstLayer(session, manifest) {
	const layers = manifest["layers"];
	const digest = (isJsonArray(layers) ? layers.find((one) => isJsonObject(one) && typeof one["mediaType"] === "string" && one["mediaType"].startsWith(BUNDLE)) : void 0)?.["digest"];
	if (typeof digest !== "string" || !DIGEST.test(digest)) return {
		verdict: "ok",
		value: []
	};
	const answer = await session.ask({
		path: `blobs/${digest}`,
		method: "GET",
		maxBytes: MOST_BUNDLE_BYTES
	});
	if (answer.verdict !== "ok") return answer;
	const { status, body, cut } = answer.value;
	if (status !== 200 || cut || !isContent(body, digest)) return {
		verdict: "unknown",
		reason: "an attestation that is listed is not there"
	};
	return {
		verdict: "ok",
		value: [Buffer.from(body).toString("utf8")]
	};
}
function parse(body) {
	try {
		return JSON.parse(Buffer.from(body).toString("utf8"));
	} catch {
		return;
	}
}
// src/registry/attestation/verify.ts
const IN_TOTO = "application/vnd.in-toto+json";
/**
* How bundles are verified: certificate, time and logs against the trusted root, which is never fetched; then who signed, exactly as the
* policy names them, and what: a statement about this very digest.
* @throws GateError RG-CONFIG-INVALID when the trusted root is none
*/
async function bundleVerifier({ trustRoot, signers, predicates }) {
	const [{ bundleFromJSON }, { toSignedEntity, toTrustMaterial, Verifier }, { TrustedRoot }] = await Promise.all([
		import("./sigstore-bundle.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./sigstore-verify.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)),
		import("./sigstore-protobuf-specs.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1))
	]);
	let verifier;
	try {
		const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(trustRoot)));
		if (material.certificateAuthorities.length === 0) throw new TypeError("it names no certificate authority");
		verifier = new Verifier(material, {
			ctlogThreshold: Math.min(material.ctlogs.length, 1),
			tlogThreshold: Math.min(material.tlogs.length, 1),
			timestampThreshold: 1
		});
	} catch (cause) {
		throw new GateError("RG-CONFIG-INVALID", `the trusted root of \`attestations\` cannot be read (${messageOf(cause)})`, {
			expected: "a `trusted_root.json` as Sigstore writes it",
			hint: "write it with `gh attestation trusted-root` or `cosign trusted-root create`",
			cause
		});
	}
	return (text, digest) => {
		try {
			const bundle = bundleFromJSON(JSON.parse(text));
			const { identity } = verifier.verify(toSignedEntity(bundle));
			const who = signerOf(identity?.extensions?.issuer, identity?.subjectAlternativeName, signers);
			if ("problem" in who) return invalid(who.problem);
			if (bundle.content.$case !== "dsseEnvelope") return invalid("it signs no statement");
			const { payloadType, payload } = bundle.content.dsseEnvelope;
			return judgeStatement(payloadType === IN_TOTO ? payload : void 0, digest, {
				predicates,
				by: who.signer
			});
		} catch (thrown) {
			return invalid(`the signature does not hold (${messageOf(thrown)})`);
		}
	};
}
function invalid(reason) {
	return {
		verdict: "invalid",
		reason
	};
}
/** Texts are compared as texts: an identity in a policy is no pattern but for a `*` at its end. */
function signerOf(issuer, identity, signers) {
	if (issuer === void 0 || identity === void 0) return { problem: "it was signed by a key, and nobody vouches for whose it is" };
	const fits = (policy) => {
		const { identity: wanted } = policy;
		return (wanted.endsWith("*") ? identity.startsWith(wanted.slice(0, -1)) : identity === wanted) && policy.issuer === issuer;
	};
	return signers.some(fits) ? { signer: identity } : { problem: `${identity} (by ${issuer}) signed it, who is no signer of the policy` };
}
function judgeStatement(payload, digest, { predicates, by }) {
	const statement = payload === void 0 ? void 0 : JSON.parse(payload.toString("utf8"));
	if (!isJsonObject(statement) || !isJsonArray(statement["subject"])) return invalid("it signs no in-toto statement");
	const [algorithm = "", hex] = digest.split(":");
	const isSubject = (one) => isJsonObject(one) && digestOf$1(one)?.[algorithm] === hex;
	if (!statement["subject"].some(isSubject)) return invalid("its statement is about something else");
	const { predicateType } = statement;
	if (typeof predicateType !== "string") return invalid("its statement says nothing");
	if (predicates.length > 0 && !predicates.includes(predicateType)) return invalid(`its statement is of the type ${predicateType}`);
	return {
		verdict: "verified",
		reason: `signed by ${by}`,
		predicateType
	};
}
function digestOf$1(subject) {
	const { digest } = subject;
	return isJsonObject(digest) ? digest : void 0;
}
function messageOf(thrown) {
	return (thrown instanceof Error ? thrown.message : String(thrown)).split("\n", 1)[0]?.slice(0, 200) ?? "";
}
// src/registry/attestation/check.ts
/** Asks for each digest of a repository once, however often it is named. What verifies loads when there is something to verify. */
function askAttestations(policy, options) {
	const known = /* @__PURE__ */ new Map();
	let verifier;
	const ask = async (reference) => {
		const session = new RepositorySession(locate(reference), "pull", options);
		verifier ??= bundleVerifier(policy);
		const verify = await verifier;
		const found = await findBundles(session, reference.digest);
		if (found.verdict !== "ok") return {
			verdict: "unknown",
			reason: found.reason
		};
		if (found.value.length === 0) return {
			verdict: "absent",
			reason: "the registry has no attestation of it"
		};
		const reports = found.value.map((text) => verify(text, reference.digest));
		return reports.find(({ verdict }) => verdict === "verified") ?? {
			verdict: "invalid",
			reason: [...new Set(reports.map(({ reason }) => reason))].slice(0, 3).join("; ")
		};
	};
	return (reference) => {
		const key = JSON.stringify([
			reference.domain,
			reference.repository,
			reference.digest
		]);
		const report = known.get(key) ?? ask(reference);
		known.set(key, report);
		return report;
	};
}
// src/registry/check.ts
/** From best to worst: what a whole is worth is what its worst part is worth. */
const WORST_LAST$1 = [
	"ok",
	"unknown",
	"denied",
	"gone",
	"mismatch"
];
/** Indexes inside of indexes. */
const DEEPEST$1 = 3;
/** Requests under way at a time, to one registry. */
const AT_ONCE = 6;
/**
* Whether an image can be pulled, all of it: the registry keeps answering for an index whose images are deleted, so every manifest,
* configuration and layer is asked for. Where a reference has a tag beside its digest, the digest decides.
* @param reference with a digest
*/
async function checkAvailability(reference, options) {
	const location = locate(reference);
	const check = new Check(new RepositorySession(location, "pull", options), {
		platforms: options.platforms ?? [],
		shallow: countsPulls(location.host)
	});
	await check.manifest({
		digest: reference.digest,
		platform: void 0
	}, 0);
	return check.report();
}
var Check = class {
	#session;
	#platforms;
	#shallow;
	#problems = [];
	#seen = /* @__PURE__ */ new Set();
	constructor(session, { platforms, shallow }) {
		this.#session = session;
		this.#platforms = platforms;
		this.#shallow = shallow;
	}
	report() {
		return {
			verdict: this.#problems.reduce((worst, one) => worse(worst, one.verdict), "ok"),
			problems: this.#problems,
			parts: this.#seen.size,
			shallow: this.#shallow
		};
	}
	async manifest(wanted, depth) {
		if (this.#seen.has(wanted.digest)) return;
		this.#seen.add(wanted.digest);
		const answer = await this.#fetch(wanted, depth);
		if (answer.verdict !== "ok") return this.#tell(depth === 0 ? "index" : "manifest", wanted, answer);
		if (answer.value?.kind === "index") return this.#index(answer.value.children, wanted, depth);
		if (answer.value) await this.#blobs(answer.value, wanted);
	}
	/** `ok` without a value: it is there, and more is not looked at. */
	async #fetch({ digest }, depth) {
		if (depth > DEEPEST$1) return {
			verdict: "unknown",
			reason: "indexes are nested too deeply"
		};
		const isHead = this.#shallow && depth > 0;
		const answer = await this.#session.ask({
			path: `manifests/${digest}`,
			method: isHead ? "HEAD" : "GET",
			headers: { accept: ACCEPT },
			maxBytes: MOST_MANIFEST_BYTES
		});
		if (answer.verdict !== "ok") return answer;
		const { status, body, cut, headers } = answer.value;
		if (status === 404) return this.#absent(body);
		if (status !== 200) return {
			verdict: "unknown",
			reason: `the registry answers ${status}`
		};
		if (isHead) return {
			verdict: "ok",
			value: void 0
		};
		if (cut) return {
			verdict: "unknown",
			reason: `the manifest is larger than ${MOST_MANIFEST_BYTES} bytes`
		};
		if (!isContent(body, digest)) return {
			verdict: "mismatch",
			reason: "the registry hands out other bytes than the digest names"
		};
		const manifest = readManifest(body, headers.get("content-type"));
		return "problem" in manifest ? {
			verdict: "unknown",
			reason: manifest.problem
		} : {
			verdict: "ok",
			value: manifest
		};
	}
	/** To whom it does not know, a registry may say of what it does not show that it does not exist. */
	#absent(body) {
		if (this.#session.isAnonymous && Buffer.from(body).toString("utf8").includes("NAME_UNKNOWN")) return {
			verdict: "denied",
			reason: "the registry shows no such repository without credentials"
		};
		return {
			verdict: "gone",
			reason: "the registry does not have it"
		};
	}
	async #index(children, { digest }, depth) {
		const chosen = this.#platforms.length === 0 ? children.filter(({ platform }) => platform !== void 0) : this.#wantedOf(children, digest);
		await inParallel(chosen.length === 0 && this.#platforms.length === 0 ? children : chosen, (child) => this.manifest(child, depth + 1));
	}
	#wantedOf(children, digest) {
		return this.#platforms.flatMap((wanted) => {
			const child = children.filter(({ platform }) => platform !== void 0 && runsOn(platform, wanted));
			if (child.length > 0) return child;
			this.#tell("platform", {
				digest,
				platform: wanted
			}, {
				verdict: "gone",
				reason: `the index has nothing for ${wanted}`
			});
			return [];
		});
	}
	async #blobs({ config, layers }, { platform }) {
		if (this.#shallow) return;
		await inParallel([...config ? [{
			...config,
			kind: "config"
		}] : [], ...layers.map((layer) => ({
			...layer,
			kind: "layer"
		}))].filter(({ digest, foreign }) => !foreign && !this.#seen.has(digest)), async ({ digest, kind }) => {
			this.#seen.add(digest);
			const answer = await this.#session.ask({
				path: `blobs/${digest}`,
				method: "HEAD",
				maxBytes: 0
			});
			const there = answer.verdict !== "ok" ? answer : blobVerdict(answer.value.status);
			if (there.verdict !== "ok") this.#tell(kind, {
				digest,
				platform
			}, there);
		});
	}
	#tell(kind, { digest, platform }, { verdict, reason }) {
		this.#problems.push({
			kind,
			digest,
			...platform !== void 0 && { platform },
			verdict,
			reason
		});
	}
};
function blobVerdict(status) {
	if (status === 404) return {
		verdict: "gone",
		reason: "the registry does not have it"
	};
	return status < 400 ? {
		verdict: "ok",
		value: void 0
	} : {
		verdict: "unknown",
		reason: `the registry answers ${status}`
	};
}
function worse(a, b) {
	return WORST_LAST$1.indexOf(b) > WORST_LAST$1.indexOf(a) ? b : a;
}
async function inParallel(items, work) {
	const queue = [...items];
	const worker = async () => {
		for (let item = queue.shift(); item !== void 0; item = queue.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(AT_ONCE, queue.length) }, worker));
}
// src/registry/ask.ts
/** Asks for each digest of a repository once, however often it is named. */
function askRegistries(options) {
	const known = /* @__PURE__ */ new Map();
	return (reference) => {
		const key = JSON.stringify([
			reference.domain,
			reference.repository,
			reference.digest
		]);
		const report = known.get(key) ?? checkAvailability(reference, options);
		known.set(key, report);
		return report;
	};
}
/** Parts that are named in a text. */
const MOST_PARTS = 3;
/** What is wrong, as a sentence without a full stop: the first parts with what the registry said of them. Empty where all is there. */
function describeProblems({ verdict, problems }) {
	const texts = problems.filter((problem) => problem.verdict === verdict).map(({ kind, digest, platform, reason }) => kind === "index" || kind === "platform" ? reason : `${kind} ${digest.slice(0, 19)}…${platform === void 0 ? "" : ` of ${platform}`}: ${reason}`);
	const more = texts.length - MOST_PARTS;
	return [...texts.slice(0, MOST_PARTS), ...more > 0 ? [`${more} more parts`] : []].join("; ");
}
// src/registry/docker-config.ts
/**
* Reads the `config.json` that `docker login` and the login actions leave: `credHelpers`, then what stands in `auths`, then `credsStore`.
* @throws GateError RG-FILE when it is no JSON object
*/
function readDockerConfig(text, path) {
	let config;
	try {
		config = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (cause) {
		throw new GateError("RG-FILE", `${path} is no JSON`, {
			expected: "a configuration of Docker",
			cause
		});
	}
	if (!isJsonObject(config)) throw new GateError("RG-FILE", `${path} is no JSON object`, { expected: "a configuration of Docker" });
	const [helpers, auths] = [byRegistry(config["credHelpers"]), byRegistry(config["auths"])];
	const store = config["credsStore"];
	return { entry(registry) {
		const name = registryName(registry);
		const helper = helpers.get(name);
		if (typeof helper === "string") return { helper };
		const credentials = credentialsOf(auths.get(name));
		if (credentials) return { credentials };
		return typeof store === "string" && store !== "" ? { helper: store } : void 0;
	} };
}
function byRegistry(value) {
	if (value === void 0 || !isJsonObject(value)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(value).map(([key, one]) => [registryName(key), one]));
}
function credentialsOf(value) {
	if (value === void 0 || !isJsonObject(value)) return void 0;
	const { auth, username, password, identitytoken } = value;
	if (typeof identitytoken === "string" && identitytoken !== "") return {
		kind: "identity",
		token: identitytoken
	};
	if (typeof username === "string" && typeof password === "string") return {
		kind: "basic",
		username,
		password
	};
	if (typeof auth !== "string" || auth === "") return void 0;
	const text = Buffer.from(auth, "base64").toString("utf8");
	const colon = text.indexOf(":");
	return colon === -1 ? void 0 : {
		kind: "basic",
		username: text.slice(0, colon),
		password: text.slice(colon + 1).replace(/\0+$/, "")
	};
}
/** The answer of a `docker-credential-NAME get`; `<token>` as the user name says that the secret is a token for the token server. */
function readHelperAnswer(text) {
	let answer;
	try {
		answer = JSON.parse(text);
	} catch {
		return;
	}
	if (!isJsonObject(answer)) return void 0;
	const { Username: username, Secret: secret } = answer;
	if (typeof username !== "string" || typeof secret !== "string" || secret === "") return void 0;
	return username === "<token>" ? {
		kind: "identity",
		token: secret
	} : {
		kind: "basic",
		username,
		password: secret
	};
}
// src/registry/credentials.ts
/** Docker Hub is kept under this name by credential helpers. */
const HUB_KEY = "https://index.docker.io/v1/";
/** Credentials as Docker has them: what a login action has left in `config.json`, or what its credential helpers answer. Read once, when first asked. */
function dockerCredentials({ env, runHelper }) {
	let config;
	const found = /* @__PURE__ */ new Map();
	const look = async (registry) => {
		config ??= loadConfig(env);
		const entry = (await config)?.entry(registry);
		if (!entry) return void 0;
		if ("credentials" in entry) return entry.credentials;
		if (!/^[A-Za-z0-9._-]+$/.test(entry.helper)) return void 0;
		const answer = await runHelper(entry.helper, registry === "docker.io" ? HUB_KEY : registry);
		return answer === void 0 ? void 0 : readHelperAnswer(answer);
	};
	return (registry) => {
		const name = registryName(registry);
		const known = found.get(name) ?? look(name);
		found.set(name, known);
		return known;
	};
}
async function loadConfig(env) {
	const home = env("HOME") ?? env("USERPROFILE");
	const folder = env("DOCKER_CONFIG") ?? (home === void 0 ? void 0 : join(home, ".docker"));
	if (folder === void 0) return void 0;
	const path = join(folder, "config.json");
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (cause) {
		if (cause.code === "ENOENT") return void 0;
		throw new GateError("RG-FILE", `${path} cannot be read`, {
			hint: "mend its permissions, or log in again",
			cause
		});
	}
	return readDockerConfig(text, path);
}
// src/registry/helper.ts
/** Secrets come back in this much; a helper that writes more is none. */
const MOST = 1048576;
/** Runs `docker-credential-NAME get`, as Docker does: the server on standard input, JSON on standard output. `undefined` when it fails or does not exist. */
async function runCredentialHelper(name, server) {
	const { getExecOutput } = await import("./actions-exec.js");
	try {
		const options = {
			input: Buffer.from(`${server}\n`),
			silent: true,
			ignoreReturnCode: true
		};
		const { exitCode, stdout } = await getExecOutput(`docker-credential-${name}`, ["get"], options);
		return exitCode === 0 && stdout.length <= MOST ? stdout : void 0;
	} catch {
		return;
	}
}
// src/registry/keep.ts
const WORST_LAST = [
	"ok",
	"unknown",
	"denied",
	"gone",
	"mismatch"
];
/** Indexes inside of indexes. */
const DEEPEST = 3;
/** The tag by which a digest is kept. */
function keepTag(prefix, digest) {
	return `${prefix}-${shortDigest(digest)}`;
}
/**
* Gives an image a tag, and each image of an index one of its own: registries clean up what has none, and the children of a tagged index
* have none. The very bytes that are there are put again under the tag, so that every digest stays what it is; then they are read back.
* Children come first: an index that is kept has what it lists. Nothing else is written, and no tag is ever moved.
* @param reference with a digest
*/
async function keepImage(reference, options) {
	const keeper = new Keeper(new RepositorySession(locate(reference), "pull,push", options), options);
	await keeper.keep({
		digest: reference.digest,
		platform: void 0
	}, 0, true);
	return keeper.report();
}
var Keeper = class {
	#session;
	#options;
	#kept = [];
	#problems = [];
	#seen = /* @__PURE__ */ new Set();
	constructor(session, options) {
		this.#session = session;
		this.#options = options;
	}
	report() {
		const worst = (a, b) => WORST_LAST.indexOf(b) > WORST_LAST.indexOf(a) ? b : a;
		return {
			verdict: this.#problems.reduce((all, { verdict }) => worst(all, verdict), "ok"),
			kept: this.#kept,
			problems: this.#problems
		};
	}
	/** @param needed whether its absence is a problem: of platforms that nobody asks for it is none */
	async keep(wanted, depth, needed) {
		if (this.#seen.has(wanted.digest)) return;
		this.#seen.add(wanted.digest);
		const found = await this.#read(wanted, depth);
		if (found.verdict !== "ok") {
			if (needed || found.verdict !== "gone") this.#tell(depth, wanted, found);
			return;
		}
		const manifest = readManifest(found.value.body, found.value.type);
		if ("problem" in manifest) return this.#tell(depth, wanted, {
			verdict: "unknown",
			reason: manifest.problem
		});
		if (manifest.kind === "index") for (const child of manifest.children) await this.keep(child, depth + 1, needed && this.#isNeeded(child));
		const tag = await this.#tag(wanted.digest, found.value);
		if (tag.verdict === "ok") this.#kept.push(tag.value);
		else this.#tell(depth, wanted, tag);
	}
	#isNeeded({ platform }) {
		const { platforms = [] } = this.#options;
		return platforms.length === 0 || platform !== void 0 && platforms.some((one) => runsOn(platform, one));
	}
	async #read({ digest }, depth) {
		if (depth > DEEPEST) return {
			verdict: "unknown",
			reason: "indexes are nested too deeply"
		};
		const answer = await this.#get(digest);
		if (answer.verdict !== "ok") return answer;
		if (!answer.value) return {
			verdict: "gone",
			reason: "the registry does not have it"
		};
		if (isContent(answer.value.body, digest)) return {
			verdict: "ok",
			value: answer.value
		};
		return {
			verdict: "mismatch",
			reason: "the registry hands out other bytes than the digest names"
		};
	}
	/** The manifest under a digest or tag; `ok` without a value where there is none. */
	async #get(name) {
		const answer = await this.#session.ask({
			path: `manifests/${name}`,
			method: "GET",
			headers: { accept: ACCEPT },
			maxBytes: MOST_MANIFEST_BYTES
		});
		if (answer.verdict !== "ok") return answer;
		const { status, body, cut, headers } = answer.value;
		if (status === 404) {
			if (this.#session.isAnonymous && Buffer.from(body).toString("utf8").includes("NAME_UNKNOWN")) return {
				verdict: "denied",
				reason: "the registry shows no such repository without credentials"
			};
			return {
				verdict: "ok",
				value: void 0
			};
		}
		if (status !== 200 || cut) return {
			verdict: "unknown",
			reason: cut ? "the manifest is too large" : `the registry answers ${status}`
		};
		return {
			verdict: "ok",
			value: {
				body,
				type: headers.get("content-type") ?? ""
			}
		};
	}
	async #tag(digest, { body, type }) {
		const tag = keepTag(this.#options.prefix, digest);
		const before = await this.#get(tag);
		if (before.verdict !== "ok") return before;
		if (before.value) {
			if (isContent(before.value.body, digest)) return {
				verdict: "ok",
				value: {
					digest,
					tag,
					outcome: "already"
				}
			};
			return {
				verdict: "mismatch",
				reason: `the tag ${tag} names something else, and no tag is moved`
			};
		}
		if (this.#options.dryRun === true) return {
			verdict: "ok",
			value: {
				digest,
				tag,
				outcome: "planned"
			}
		};
		const put = await this.#session.ask({
			path: `manifests/${tag}`,
			method: "PUT",
			headers: { "content-type": type },
			body,
			maxBytes: 65536,
			readable: [400]
		});
		if (put.verdict !== "ok") return put;
		if (put.value.status === 400) return {
			verdict: "unknown",
			reason: "the registry takes no tag for it: something that it lists is gone"
		};
		if (put.value.status !== 201) return {
			verdict: "unknown",
			reason: `the registry answers ${put.value.status} to the tag`
		};
		const after = await this.#get(tag);
		if (after.verdict !== "ok") return after;
		if (after.value && isContent(after.value.body, digest)) return {
			verdict: "ok",
			value: {
				digest,
				tag,
				outcome: "tagged"
			}
		};
		return {
			verdict: "mismatch",
			reason: `the registry does not give back under ${tag} what was put there`
		};
	}
	#tell(depth, { digest, platform }, { verdict, reason }) {
		const kind = depth === 0 ? "index" : "manifest";
		this.#problems.push({
			kind,
			digest,
			...platform !== void 0 && { platform },
			verdict,
			reason
		});
	}
};
// src/registry/prune.ts
const LIST_BYTES = 4194304;
const MOST_PAGES = 100;
/**
* Removes the tags of a repository that begin with the prefix and are not needed. Only tags are removed, never a digest: a registry that
* takes an image along when one of its tags goes gets it back under that tag at once, and is asked for nothing more.
*/
async function pruneTags(reference, needed, options) {
	const session = new RepositorySession(locate(reference), "pull,push,delete", options);
	const tags = await listTags(session);
	if (tags.verdict !== "ok") return tags;
	const ours = tags.value.filter((tag) => tag.startsWith(`${options.prefix}-`) && /^[0-9a-f]{12}$/.test(tag.slice(options.prefix.length + 1)));
	const pruned = [];
	for (const tag of ours.filter((one) => !needed.has(one)).sort()) if (options.dryRun === true) pruned.push({
		tag,
		outcome: "planned"
	});
	else {
		const stop = pruned.find(({ outcome }) => outcome === "left")?.reason;
		pruned.push(stop === void 0 ? await prune(session, tag) : {
			tag,
			outcome: "left",
			reason: stop
		});
	}
	return {
		verdict: "ok",
		value: pruned
	};
}
async function prune(session, tag) {
	const left = (reason) => ({
		tag,
		outcome: "left",
		reason
	});
	const read = {
		headers: { accept: ACCEPT },
		maxBytes: MOST_MANIFEST_BYTES
	};
	const before = await session.ask({
		path: `manifests/${tag}`,
		method: "GET",
		...read
	});
	if (before.verdict !== "ok" || before.value.status !== 200) return left("it cannot be read");
	const { body, headers } = before.value;
	const removed = await session.ask({
		path: `manifests/${tag}`,
		method: "DELETE",
		maxBytes: 65536,
		readable: [
			400,
			404,
			405
		]
	});
	if (removed.verdict !== "ok") return left(removed.reason);
	if (removed.value.status !== 202) return left(`the registry removes no tags (it answers ${removed.value.status})`);
	const digest = digestOf(body, headers.get("docker-content-digest"));
	const after = await session.ask({
		path: `manifests/${digest}`,
		method: "HEAD",
		...read
	});
	if (after.verdict === "ok" && after.value.status === 200) return {
		tag,
		outcome: "removed"
	};
	const type = headers.get("content-type") ?? "";
	await session.ask({
		path: `manifests/${tag}`,
		method: "PUT",
		headers: { "content-type": type },
		body,
		maxBytes: 65536
	});
	return left("the registry takes the image along with its tag; it was put back");
}
function digestOf(body, told) {
	return told !== null && /^sha(?:256|512):[0-9a-f]+$/.test(told) && isContent(body, told) ? told : sha256(body);
}
/** All tags; a registry tells them page by page. */
async function listTags(session) {
	const tags = [];
	let last;
	for (let page = 0; page < MOST_PAGES; page++) {
		const query = `n=1000${last === void 0 ? "" : `&last=${encodeURIComponent(last)}`}`;
		const answer = await session.ask({
			path: `tags/list?${query}`,
			method: "GET",
			maxBytes: LIST_BYTES
		});
		if (answer.verdict !== "ok") return answer;
		const { status, body, cut, headers } = answer.value;
		if (status === 404) return {
			verdict: "ok",
			value: tags
		};
		const names = status === 200 && !cut ? namesIn(body) : void 0;
		if (!names) return {
			verdict: "unknown",
			reason: `the registry answers ${status} without a list of tags`
		};
		tags.push(...names);
		const [next] = names.slice(-1);
		if (!/rel="?next"?/.test(headers.get("link") ?? "") || next === void 0 || next === last) return {
			verdict: "ok",
			value: tags
		};
		last = next;
	}
	return {
		verdict: "unknown",
		reason: "the registry lists more tags than are read"
	};
}
function namesIn(body) {
	let json;
	try {
		json = JSON.parse(Buffer.from(body).toString("utf8"));
	} catch {
		return;
	}
	const tags = isJsonObject(json) ? json["tags"] : void 0;
	if (tags === null) return [];
	return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : void 0;
}
export { askAttestations, askRegistries, checkAvailability, describeProblems, dockerCredentials, keepImage, keepTag, pruneTags, runCredentialHelper };
