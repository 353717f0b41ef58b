import { isJsonObject } from "./start.js";
import { formatDuration, sourceKind } from "./config.js";
import { readIdentity, sameIdentity } from "./health-identity-answer-shared.js";
import { parseAddress } from "./health-endpoint-address-shared.js";
import { cachedFor, request } from "./health-endpoint-request-shared.js";
import { readFile } from "node:fs/promises";
// src/health/identity/probe.ts
/** The identity settings of an environment that has some. */
function identityOf({ identity }) {
	return identity === "none" ? void 0 : identity;
}
const TIMEOUT = 5e3;
const MAX_BYTES = 1 << 20;
/**
* Each look uses a connection of its own, so that a load balancer may pick another replica each time.
* The status does not matter: a release that fails still says who it is.
* @throws GateError RG-PROVIDER when the URL cannot be used
*/
function openIdentity(config, expected, network, expand) {
	const headers = Object.fromEntries(Object.entries(config.headers).map(([name, value]) => [name, expand(value)]));
	const address = parseAddress(expand(config.http), "the identity check", headers);
	const options = {
		timeout: TIMEOUT,
		maxBytes: MAX_BYTES
	};
	return {
		expected,
		async look(signal) {
			const answer = await request(network, address, options, signal);
			if (answer.kind !== "answer") return {
				kind: "silent",
				reason: answer.reason
			};
			if (cachedFor(answer) !== void 0) return {
				kind: "silent",
				reason: "a cache answered, not the service (header `age`): its identity must not be cached"
			};
			const identity = readIdentity(config.value, answer.headers, answer.body);
			if (identity.kind === "none" && (answer.status >= 500 || answer.status === 429)) return {
				kind: "silent",
				reason: `status ${answer.status}: ${identity.reason}`
			};
			if (identity.kind === "none") return {
				kind: "other",
				value: void 0,
				...answer.status >= 200 && answer.status < 300 ? {} : { refusal: `status ${answer.status}: ${identity.reason}` }
			};
			return sameIdentity(expected, identity.value) ? { kind: "expected" } : {
				kind: "other",
				value: identity.value
			};
		}
	};
}
// src/health/providers/shared/unit.ts
/** What a bad event is, after a number. */
function unitOf(question) {
	return "counts" in question ? "events bad" : "intervals bad";
}
// src/health/providers/index.ts
/** One line per kind of source, in the order of the documentation. */
const PROVIDERS = {
	http: {
		name: "http",
		summary: "Status and latency of a URL, by independent requests on new connections",
		unit: (config) => config.slowerThan === void 0 ? "probes failed" : `probes failed or slower than ${formatDuration(config.slowerThan)}`,
		load: () => import("./health-providers-http-open.js")
	},
	tcp: {
		name: "tcp",
		summary: "Connections to a port, with TLS where wanted",
		unit: ({ slowerThan }) => slowerThan === void 0 ? "connections failed" : `connections failed or slower than ${formatDuration(slowerThan)}`,
		load: () => import("./health-providers-tcp-open.js")
	},
	command: {
		name: "command",
		summary: "A program that is run at each sample",
		unit: () => "runs bad",
		load: () => import("./health-providers-command-open.js")
	},
	prometheus: {
		name: "prometheus",
		summary: "Counters or histogram buckets of a Prometheus-compatible store",
		unit: (config) => "latency" in config ? `requests slower than ${formatDuration(config.latency.slowerThan)}` : "events bad",
		load: () => import("./health-providers-prometheus-open.js")
	},
	datadog: {
		name: "datadog",
		summary: "Metrics of Datadog",
		unit: unitOf,
		load: () => import("./health-providers-datadog-open.js")
	},
	cloudwatch: {
		name: "cloudwatch",
		summary: "Metrics and metric math of Amazon CloudWatch",
		unit: unitOf,
		load: () => import("./health-providers-cloudwatch-open.js")
	},
	"new-relic": {
		name: "new-relic",
		summary: "Data of New Relic, by NRQL",
		unit: unitOf,
		load: () => import("./health-providers-new-relic-open.js")
	},
	graphite: {
		name: "graphite",
		summary: "Metrics of Graphite",
		unit: unitOf,
		load: () => import("./health-providers-graphite-open.js")
	},
	influxdb: {
		name: "influxdb",
		summary: "Data of InfluxDB, by Flux or InfluxQL",
		unit: unitOf,
		load: () => import("./health-providers-influxdb-open.js")
	},
	"google-monitoring": {
		name: "google-monitoring",
		summary: "Time series of Google Cloud Monitoring",
		unit: unitOf,
		load: () => import("./health-providers-google-monitoring-open.js")
	},
	webhook: {
		name: "webhook",
		summary: "An endpoint that judges by itself",
		unit: () => "answers bad",
		load: () => import("./health-providers-webhook-open.js")
	},
	github: {
		name: "github",
		summary: "Checks of a commit or the state of a deployment on GitHub",
		unit: () => "looks at GitHub bad",
		load: () => import("./health-providers-github-open.js")
	},
	json: {
		name: "json",
		summary: "Any endpoint that answers in JSON, by CEL expressions",
		unit: ({ question }) => "bad" in question ? "events bad" : "answers bad",
		load: () => import("./health-providers-json-open.js")
	}
};
/** The specification behind a configured source. */
function providerOf(config) {
	return PROVIDERS[config.provider];
}
/** Largest alternative the judge bets on: probes tend to fail all together, requests do not. */
function topOf(config) {
	return sourceKind(config) === "counts" ? .6 : .95;
}
/** @throws GateError RG-PROVIDER when the source cannot be used as configured */
async function openProvider(config, context) {
	return (await providerOf(config).load()).open(config, context);
}
// src/commands/shared/execute.ts
/** What is started for a proposal works on a configuration that nobody has accepted yet. */
const PROPOSALS = /^(?:pull_request|issue_comment|merge_group)/;
/**
* How the programs of `command` checks are run: not at all while the configuration may be that of a pull request. A person at a terminal runs
* what is checked out there.
*/
async function executeOf(host) {
	const event = host.env("GITHUB_EVENT_NAME");
	const refused = (reason) => ({ refused: `no command is run ${reason}` });
	if (event !== void 0 && PROPOSALS.test(event)) return refused(`for the event ${event}`);
	if (host.env("GITHUB_REF")?.startsWith("refs/pull/")) return refused("for a pull request");
	if (event === "workflow_run" && !await isFromBranch(host.env("GITHUB_EVENT_PATH"))) return refused("for a workflow of a pull request");
	return host.execute ?? { refused: "none can be run here" };
}
/** Whether a `workflow_run` event follows a run on a branch of this repository itself. What cannot be read was not. */
async function isFromBranch(path) {
	if (path === void 0) return false;
	try {
		const payload = JSON.parse(await readFile(path, "utf8"));
		const run = isJsonObject(payload) ? payload["workflow_run"] : void 0;
		const repository = isJsonObject(payload) ? payload["repository"] : void 0;
		if (!isJsonObject(run) || !isJsonObject(repository)) return false;
		const head = isJsonObject(run["head_repository"]) ? run["head_repository"]["id"] : void 0;
		const event = run["event"];
		return typeof event === "string" && !PROPOSALS.test(event) && head !== void 0 && head === repository["id"];
	} catch {
		return false;
	}
}
export { executeOf, identityOf, openIdentity, openProvider, providerOf, topOf };
