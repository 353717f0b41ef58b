import { __toESM } from "./runtime.js";
import { GateError, GateErrors, LineIndex, canonicalJson, formatPlace, isDeepStrictEqual, toGateErrors } from "./start.js";
import { require_dist } from "./yaml-shared.js";
import { createRequire } from "node:module";
// \0late-node:crypto
let opened;
const createHash = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).createHash(...args);
const createHmac = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).createHmac(...args);
const createPrivateKey = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).createPrivateKey(...args);
const createPublicKey = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).createPublicKey(...args);
const randomBytes = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).randomBytes(...args);
const randomInt = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).randomInt(...args);
const randomUUID = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).randomUUID(...args);
const sign = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).sign(...args);
const verify = (...args) => (opened ??= (process.getBuiltinModule ?? createRequire(import.meta.url))("node:crypto")).verify(...args);
// src/core/digest.ts
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** `sha256:<64 hex>` of bytes or of UTF-8 text. */
function sha256(data) {
	return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}
/** `sha256:<64 hex>` of the canonical JSON of a value. */
function sha256Json(value) {
	return sha256(canonicalJson(value));
}
function isDigest(text) {
	return DIGEST.test(text);
}
/** The first 12 hex digits: enough to recognise a digest by eye, never enough to act on. */
function shortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 12);
}
// src/core/direction.ts
/**
* `deploy`: can N read what N-1 and N-2 wrote (BACKWARD)?
* `rollback`: can N-1 and N-2 read what N wrote (FORWARD)?
*/
const DIRECTIONS = ["deploy", "rollback"];
// src/core/finding.ts
/** A finding of `rule`; severity, message and fix come from the rule, the fingerprint from what does not move. */
function makeFinding(rule, input) {
	const identity = [
		input.gate,
		rule.id,
		input.place?.file ?? null,
		input.path ?? null,
		input.direction ?? null,
		input.data
	];
	return {
		...input,
		rule: rule.id,
		severity: input.severity ?? rule.severity,
		message: rule.message(input.data),
		fix: rule.fix,
		fingerprint: sha256Json(identity)
	};
}
// src/core/tuple.ts
const ROLES = [
	"image",
	"model",
	"code",
	"features",
	"dataset",
	"config",
	"toggle",
	"traffic",
	"other"
];
/** A tuple with its members in canonical order. @throws Error when a name stands twice */
function makeTuple(members) {
	const sorted = [...members].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
	sorted.forEach((member, index) => {
		if (sorted[index + 1]?.name === member.name) throw new Error(`pin ${member.name} stands twice in a tuple`);
	});
	return { members: sorted };
}
/** sha256 of the canonical JSON `[[name, role, value], …]`, sorted by name. */
function tupleId(tuple) {
	return sha256Json(makeTuple(tuple.members).members.map(({ name, role, value }) => [
		name,
		role,
		value
	]));
}
/** Members whose value differs between two tuples of the same environment, as `{name, from, to}`; a missing side is `undefined`. */
function tupleChanges(from, to) {
	const before = new Map(from.members.map((member) => [member.name, member]));
	const after = new Map(to.members.map((member) => [member.name, member]));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
		const [a, b] = [before.get(name), after.get(name)];
		return a?.value === b?.value ? [] : [{
			name,
			role: (b ?? a)?.role ?? "other",
			from: a?.value,
			to: b?.value
		}];
	});
}
// src/core/units.ts
/** Durations and shares as people write them in a config. */
const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;
const FACTOR = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Milliseconds of `250ms`, `5s`, `1.5m`, `2h`, `1d`; `undefined` for anything else (a bare number has no unit and is refused). */
function parseDuration(text) {
	const match = DURATION.exec(text.trim());
	return match ? Number(match[1]) * FACTOR[match[2]] : void 0;
}
/** The shortest exact text of a duration in milliseconds, rounded to 1 ms: `1m 30s`, `250ms`. */
function formatDuration(milliseconds) {
	let rest = Math.max(0, Math.round(milliseconds));
	if (rest < 1e3) return `${rest}ms`;
	const parts = [];
	for (const unit of [
		"d",
		"h",
		"m"
	]) {
		const count = Math.floor(rest / FACTOR[unit]);
		if (count > 0) parts.push(`${count}${unit}`);
		rest -= count * FACTOR[unit];
	}
	if (rest > 0) parts.push(`${Number((rest / 1e3).toFixed(3))}s`);
	return parts.join(" ");
}
/** A share from 0 to 1 of `0.2%`, `1 %` or `0.002`; `undefined` for anything else. */
function parseShare(input) {
	const match = /^(\d+(?:\.\d+)?(?:[eE]-?\d+)?)\s*(%?)$/.exec(String(input).trim());
	if (!match) return void 0;
	const share = Number(match[1]) / (match[2] ? 100 : 1);
	return share <= 1 ? share : void 0;
}
// src/gates/labels.ts
var import_dist = require_dist();
/** A release as people read it: `N (work tree)`, `N-1 (v1.4.0)`. */
function releaseLabel(release) {
	const behind = release.tag ?? release.commit?.slice(0, 12) ?? "work tree";
	return `${release.label} (${behind})`;
}
/** Several releases as one side of a comparison. */
function releaseLabels(releases) {
	return releases.map(releaseLabel).join(", ");
}
/** Those of `releases` that a text of labels names. Tags hold neither spaces nor line ends, so labels can be told apart. */
function releasesNamed(text, releases) {
	const labels = new Set(text.split(", "));
	return releases.filter((release) => labels.has(releaseLabel(release)));
}
// src/config/schema/node.ts
/** A map with fixed keys; everything else in it is refused. */
function map(title, description, properties, more = {}) {
	return {
		title,
		description,
		type: "object",
		properties,
		additionalProperties: false,
		...more
	};
}
/** A map whose keys the user chooses. */
function mapOf(title, description, key, value, more = {}) {
	return {
		title,
		description,
		type: "object",
		propertyNames: key,
		additionalProperties: value,
		...more
	};
}
/** The keyword that demands exactly one of some keys. Types and properties repeat in the branches because ajv's strict mode wants them there. */
function exactlyOneOf(...keys) {
	return { oneOf: keys.map((key) => ({
		type: "object",
		properties: { [key]: true },
		required: [key]
	})) };
}
/** A reference to a shared definition, with what this use adds. */
function use(name, more = {}) {
	return {
		$ref: `#/$defs/${name}`,
		...more
	};
}
// src/config/schema/values.ts
const PATH_CHARACTERS = "[^\\\\\\u0000-\\u001f\\u007f]";
/** No absolute path, no drive, no `.` or `..` step (but one leading `./`), no empty step, no backslash, no control character. */
const PATH_PATTERN = `^(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:${PATH_CHARACTERS}*/)?\\.{0,2}(?:/|$))${PATH_CHARACTERS}+$`;
const URL_PATTERN = "^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$";
/** A value of the shared definition `name`, or a list of them. */
function oneOrMore(name, item) {
	const { pattern, title } = item;
	return {
		...title === void 0 ? {} : { title: `${title}, or a list of such` },
		type: ["string", "array"],
		...pattern === void 0 ? {} : { pattern },
		items: use(name),
		minItems: 1
	};
}
const path = {
	title: "a path relative to the repository root, such as `deploy/values.yaml`",
	description: "A path of a file, relative to the repository root, with `/` between its steps.",
	type: "string",
	pattern: PATH_PATTERN
};
const glob = {
	title: "a glob relative to the repository root, such as `schemas/**/*.avsc`",
	description: "A glob, relative to the repository root: `*` stays inside one step of the path, `**` crosses steps.",
	type: "string",
	pattern: PATH_PATTERN.replace("^", "^(?!!)")
};
/** Leaves that several keys share. A title completes the sentence "expected …". */
const VALUES = {
	path,
	glob,
	paths: {
		...oneOrMore("path", path),
		description: "One path or a list of paths."
	},
	globs: {
		...oneOrMore("glob", glob),
		description: "One glob or a list of globs."
	},
	name: {
		title: "a name of letters, digits, `.`, `_` and `-` that begins with a letter or digit",
		description: "A name; it ends up in file names and messages.",
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$"
	},
	duration: {
		title: "a duration with its unit, such as `250ms`, `5s`, `1.5m` or `2h`",
		description: "A duration with its unit: `ms`, `s`, `m`, `h` or `d`.",
		type: "string",
		pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,6})?(?:ms|s|m|h|d)$"
	},
	share: {
		title: "a share, such as `0.2%` or 0.002",
		description: "A share: a percentage, or a number from 0 to 1.",
		type: ["string", "number"],
		pattern: "^(?:(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?)$",
		minimum: 0,
		maximum: 1
	},
	url: {
		title: "an http or https URL without credentials; `${NAME}` stands for an environment variable",
		description: "An http or https URL. `${NAME}` is replaced by the environment variable of that name when the URL is used.",
		type: "string",
		pattern: URL_PATTERN
	},
	secret: {
		title: "a reference to an environment variable, such as `${API_KEY}`",
		description: "A reference to an environment variable that holds a secret.",
		type: "string",
		pattern: "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
	},
	text: {
		title: "a text that is not empty",
		description: "A text.",
		type: "string",
		pattern: "\\S"
	},
	headers: mapOf("the request headers", "Headers sent with every request. `${NAME}` in a value is replaced by the environment variable of that name.", {
		title: "a header name, such as `Authorization`",
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9_\\-]*$"
	}, {
		title: "a header value in one line",
		type: "string",
		pattern: "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$"
	}),
	branch: {
		title: "a branch name, such as `main` or `release/1.x`",
		description: "The name of a git branch.",
		type: "string",
		pattern: "^(?![\\-/.])(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\/.]$"
	},
	host: {
		title: "a host, such as `auth.example.com` or `localhost:5000`",
		description: "A host, with its port where it has one.",
		type: "string",
		pattern: "^(?:[a-z0-9](?:[a-z0-9.\\-]*[a-z0-9])?|\\[[0-9a-f:]+\\])(?::[0-9]{1,5})?$"
	},
	remote: {
		title: "the name of a git remote, such as `origin`",
		description: "The name of a git remote. URLs are refused: credentials and transports belong to the git configuration.",
		type: "string",
		pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]*$"
	},
	role: {
		description: "What a pin decides.",
		type: "string",
		enum: ROLES
	},
	statuses: {
		title: "a status code such as 200, a range such as `200-299`, or a list of them",
		description: "Status codes of a good answer.",
		type: [
			"integer",
			"string",
			"array"
		],
		minimum: 100,
		maximum: 599,
		pattern: "^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$",
		minItems: 1,
		items: use("status")
	},
	status: {
		title: "a status code such as 200, or a range such as `200-299`",
		description: "A status code or a range of them.",
		type: ["integer", "string"],
		minimum: 100,
		maximum: 599,
		pattern: "^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$"
	}
};
// src/config/schema/environment.ts
const watch = map("the watch settings", "How a release is watched after it was deployed.", {
	interval: use("duration", {
		description: "Time between samples.",
		default: "5s"
	}),
	window: use("duration", {
		description: "Longest time to watch after the release is seen to serve.",
		default: "15m"
	}),
	soak: use("duration", {
		description: "A release is never called healthy before this.",
		default: "3m"
	}),
	"warm-up": use("duration", {
		description: "Samples of this first time are recorded, not judged.",
		default: "30s"
	}),
	alpha: use("share", {
		description: "Bound on the probability of a false alarm over the whole watch, all checks together.",
		default: .01
	}),
	beta: use("share", {
		description: "Bound on the probability of a false all-clear.",
		default: .05
	}),
	"min-events": {
		title: "a whole number from 1",
		description: "Fewest events before an early all-clear; probes count too.",
		type: "integer",
		minimum: 1,
		default: 200
	},
	"max-errors": {
		title: "a whole number from 1",
		description: "Consecutive unreadable samples of a check before nothing more is known about the release.",
		type: "integer",
		minimum: 1,
		default: 5
	}
});
function cause(description, choices, otherwise) {
	return {
		description,
		type: "string",
		enum: choices,
		default: otherwise
	};
}
const rollback = map("the rollback settings", "How a failed release is taken back, and what to do when that is not possible or does not help. Without this key `watch` only judges.", {
	write: {
		description: "`auto`: push, and where the branch takes no push, a pull request. `git`: push. `github`: a signed commit through the interface of GitHub, with a token. `pull-request`: always a pull request, merged as soon as that is allowed. `dispatch`: another workflow, perhaps of another repository, is asked to write. `none`: say what would be done, write nothing.",
		type: "string",
		enum: [
			"auto",
			"git",
			"github",
			"pull-request",
			"dispatch",
			"none"
		],
		default: "auto"
	},
	remote: use("remote", {
		description: "Git remote that holds the manifests.",
		default: "origin"
	}),
	repository: {
		title: "a repository of GitHub such as `acme/deploy`, or the URL of another without credentials",
		description: "Another repository that holds the manifests: the pins are read there and written there. Takes the place of `remote`.",
		type: "string",
		pattern: "^(?:[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+|(?:https?|ssh|git|file)://[^\\s@]*(?:git@)?[^\\s@]+|git@[A-Za-z0-9.\\-]+:[^\\s@:]+)$"
	},
	dispatch: use("dispatch"),
	branch: use("branch", { description: "Branch that holds the manifests. Default: the remote's default branch." }),
	"merge-wait": use("duration", {
		description: "How long to wait for a pull request to be merged before the ladder is next.",
		default: "5m"
	}),
	redeploy: use("redeploy"),
	ready: {
		description: "What else must answer well before a tuple is restored, such as the features of the target in the online store.",
		type: "array",
		items: use("probe"),
		default: []
	},
	on: use("causes", { default: {} }),
	confirm: use("duration", {
		description: "How long the restored release is watched.",
		default: "5m"
	}),
	hops: {
		title: "0 or 1",
		description: "How many steps further back may be tried by itself when the restored release fails too.",
		type: "integer",
		minimum: 0,
		maximum: 1,
		default: 0
	},
	playbook: {
		title: "a path or an https URL",
		description: "What people do when nothing else helps: a path in the repository, or a URL. Issue and page link to it.",
		type: "string",
		pattern: "^(?:https://[^\\s@]+|(?![A-Za-z]:|/|https?:|(?:.*/)?\\.\\.(?:/|$))[^\\s\\\\]+)$"
	},
	ladder: {
		description: "What to do, in this order, when the release cannot be taken back or taking it back did not help.",
		type: "array",
		items: use("ladder-step"),
		default: []
	},
	labels: {
		description: "Labels of the issue that the step `issue` opens; GitHub makes those that it does not know.",
		type: "array",
		items: {
			title: "the name of a label",
			description: "Name of a label.",
			type: "string",
			pattern: "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f]{0,48}[^\\s,\\u0000-\\u001f\\u007f])?$"
		},
		default: []
	},
	"max-per-tuple": {
		title: "a whole number from 1 to 100",
		description: "Loop guard: rollbacks of the same versions before a person has to decide.",
		type: "integer",
		minimum: 1,
		maximum: 100,
		default: 1
	},
	"max-per-day": {
		title: "a whole number from 1 to 100",
		description: "Loop guard: rollbacks of the environment in 24 hours before a person has to decide.",
		type: "integer",
		minimum: 1,
		maximum: 100,
		default: 2
	}
});
/** `environments`: what runs where, and how it is watched and taken back. */
const ENVIRONMENT = {
	environment: map("an environment", "One place that is deployed to.", {
		pins: mapOf("the pins", "The pins of the environment by name. They move and go back together.", use("name"), use("pin"), { default: {} }),
		identity: use("identity"),
		health: {
			description: "The health checks.",
			type: "array",
			items: use("check"),
			default: []
		},
		watch: use("watch", { default: {} }),
		rollback: use("rollback"),
		release: use("release"),
		deployments: use("deployments")
	}),
	deployments: map("the deployments of GitHub", "Say at GitHub how deployments of the environment went: with the permission `deployments: write` and a token. `{}` stands for the defaults.", {
		environment: {
			title: "the name of an environment at GitHub",
			description: "Name of the environment at GitHub. Default: the name it has here.",
			type: "string",
			pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,253}[^\\s\\u0000-\\u001f\\u007f])?$"
		},
		url: use("url", { description: "Where the environment answers; shown beside the deployment." })
	}),
	watch,
	rollback,
	redeploy: map("the workflow that deploys", "A workflow of GitHub that is started after the commit of a rollback: one made with the own token of a workflow starts none by itself.", {
		workflow: {
			title: "the file name of a workflow, such as `deploy.yml`",
			description: "File name of the workflow. It needs the trigger `workflow_dispatch`.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$"
		},
		inputs: mapOf("the inputs of the workflow", "Inputs of the workflow.", use("name"), {
			title: "a text",
			description: "A text.",
			type: "string"
		}, { default: {} }),
		wait: use("duration", {
			description: "How long to wait for its end before the restored release is watched.",
			default: "15m"
		})
	}, { required: ["workflow"] }),
	"ladder-step": {
		title: "`issue`, `toggle: PIN` or `page: URL`",
		description: "`issue`: open an issue. `toggle: PIN`: set a pin of role `toggle` to its safe value. `page: URL`: post the report to a URL.",
		type: ["string", "object"],
		pattern: "^issue$",
		properties: {
			toggle: use("name", { description: "Name of a pin of role `toggle` that has a `safe` value." }),
			page: use("page", { description: "URL that the report is posted to, or a map with `url` and more." })
		},
		additionalProperties: false,
		minProperties: 1,
		maxProperties: 1
	},
	page: {
		...map("a page", "Who is paged, and in which form. A URL alone stands for a map with only `url`.", {
			url: use("url", { description: "URL that the page is posted to." }),
			format: {
				description: "`generic`: the incident as JSON. `slack`: an incoming webhook of Slack. `pagerduty`: Events API v2, with `key`.",
				type: "string",
				enum: [
					"generic",
					"slack",
					"pagerduty"
				],
				default: "generic"
			},
			key: {
				title: "a text such as `${PAGERDUTY_KEY}`",
				description: "Routing key of PagerDuty; `${NAME}` stands for an environment variable.",
				type: "string",
				pattern: "\\S"
			}
		}, { required: ["url"] }),
		title: "an http or https URL without credentials, or a map with `url` and more",
		type: ["string", "object"],
		pattern: VALUES["url"]?.pattern ?? ""
	},
	dispatch: map("who is asked to write", "For `write: dispatch`: the event or workflow that writes the restored values.", {
		repository: {
			title: "a repository of GitHub such as `acme/deploy`",
			description: "Repository that is asked. Default: the one that holds the manifests.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+$"
		},
		event: {
			title: "the name of an event",
			description: "Type of the `repository_dispatch` event; its payload holds the files with their values.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$",
			default: "rollback-gate"
		},
		workflow: {
			title: "the file name of a workflow, such as `write.yml`",
			description: "Started by `workflow_dispatch` in place of the event; its input `rollback` holds the same as JSON.",
			type: "string",
			pattern: "^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$"
		},
		wait: use("duration", {
			description: "How long to wait until the values stand on the branch.",
			default: "10m"
		})
	}),
	probe: map("a question before the rollback", "A request that must be answered well before a tuple is restored. `{pin:NAME}` in the URL stands for the value that would be restored.", {
		name: use("text", { description: "What it asks, as it reads in the report." }),
		http: use("url", { description: "URL to request." }),
		headers: use("headers", { default: {} }),
		status: use("statuses", {
			description: "Status codes of a good answer.",
			default: ["200-299"]
		}),
		timeout: use("duration", {
			description: "After this long without an answer it is unknown.",
			default: "10s"
		})
	}, { required: ["name", "http"] }),
	causes: map("what is done for each cause", "`rollback`: take it back. `hold`: change nothing, and take the steps of the ladder that tell somebody. `warn`: only say so in the report.", {
		"app-failed": cause("The release is worse than tolerated.", [
			"rollback",
			"hold",
			"warn"
		], "rollback"),
		"not-effective": cause("The release was never seen to serve.", [
			"rollback",
			"hold",
			"warn"
		], "hold"),
		"no-data": cause("A check returned no data.", [
			"rollback",
			"hold",
			"warn"
		], "hold"),
		underpowered: cause("There was too little traffic to decide.", [
			"rollback",
			"hold",
			"warn"
		], "warn"),
		"monitor-error": cause("A check could not be read. Nothing is known of the release, so it is never taken back.", ["hold", "warn"], "hold"),
		"red-before-deploy": cause("The checks failed before the deploy, so going back would not help.", ["hold", "warn"], "hold")
	})
};
// src/config/schema/judge.ts
/** Defaults of what a baseline needs. */
const BASELINE_DEFAULTS = {
	lookback: "30m",
	ratio: 1.5
};
function whole(description, minimum, more = {}) {
	return {
		title: `a whole number from ${minimum}`,
		description,
		type: "integer",
		minimum,
		maximum: 1e6,
		...more
	};
}
const limit = (description) => ({
	title: "a number, or a percentage such as `5%`",
	description,
	type: ["number", "string"],
	pattern: "^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$"
});
/** Keys of a check that say what its measurements are held against. */
const JUDGE_KEYS = {
	required: {
		description: "Whether the release cannot be called healthy without data of this check. A failure of it is a failure in any case.",
		type: "boolean",
		default: true
	},
	weight: {
		title: "a number from 0.01 to 100",
		description: "How much of `alpha` goes to this check, beside the others: a heavier check finds faults sooner.",
		type: "number",
		minimum: .01,
		maximum: 100,
		default: 1
	},
	interval: use("duration", { description: "Asked this often, where that is less often than the watch samples." }),
	baseline: {
		description: "`objective`: `tolerate` alone. `before`: `ratio` times the share of bad events before the deploy, at its upper confidence limit, or `tolerate` where that is more. `concurrent`: those who were not given the release, by `control`; a failure needs more than `ratio` times their share and more than `tolerate`.",
		type: "string",
		enum: [
			"objective",
			"before",
			"concurrent"
		],
		default: "objective"
	},
	lookback: use("duration", { description: `With \`baseline: before\`, \`max-drop\` or \`dispersion: auto\`: how long before the deploy is looked at. Default: \`${BASELINE_DEFAULTS.lookback}\`.` }),
	ratio: {
		title: "a number from 1 to 100",
		description: `With a baseline: how many times its share of bad events is tolerated. Default: ${BASELINE_DEFAULTS.ratio}.`,
		type: "number",
		minimum: 1,
		maximum: 100
	},
	control: use("control"),
	"max-drop": use("share", { description: "Judges how many events there are instead of how many are bad: a drop by more than this share against the time before the deploy fails." }),
	scores: {
		description: "The source gives scores from 0 (good) to 1 (bad) instead of counts; `tolerate` is their highest tolerated mean.",
		type: "boolean",
		default: false
	},
	threshold: use("threshold")
};
const JUDGES = {
	control: map("the control", "With `baseline: concurrent`: what is different in the source where it measures those who were not given the release.", {
		bad: use("text", { description: "Query for their bad events." }),
		total: use("text", { description: "Query for all of their events." }),
		selector: use("text", { description: "Label matchers of their histogram." }),
		url: use("url", { description: "URL where they are asked." })
	}, { minProperties: 1 }),
	threshold: map("the fixed limits", "Fixed limits instead of a test: each measurement fails or succeeds by itself. Simple, and without a bound on false alarms. Exactly one of `in-a-row`, `of` and `failure-limit`.", {
		above: limit("A share of bad events, a mean score or a value above this is a failure. Default: `tolerate`, where `below` is not given."),
		below: limit("One below this is a failure."),
		"in-a-row": whole("So many failures in a row fail the release.", 1, { maximum: 1e3 }),
		failures: whole("With `of`: so many failures of the last `of` measurements fail the release.", 1, { maximum: 1e3 }),
		of: whole("How many measurements are looked at.", 1, { maximum: 1e3 }),
		"failure-limit": whole("More failures than this, in all, fail the release.", 0),
		"inconclusive-limit": whole("More measurements than this that say nothing, in all, leave the check undecided for good.", 0),
		"consecutive-error-limit": whole("More errors than this in a row, and nothing is known. Default: one less than `max-errors` of the watch.", 0),
		"consecutive-success-limit": whole("So many successes in a row complete the check.", 1),
		count: whole("So many measurements, errors aside, complete the check. Default: it goes on to the end.", 1)
	}, {
		dependentRequired: {
			failures: ["of"],
			of: ["failures"]
		},
		...exactlyOneOf("in-a-row", "of", "failure-limit")
	})
};
// src/config/schema/sources-shared.ts
const headers = use("headers", { default: {} });
function timeout(time, description) {
	return use("duration", {
		description,
		default: time
	});
}
const probes = {
	title: "a whole number from 1 to 50",
	description: "Independent tries per sample, each on a connection of its own.",
	type: "integer",
	minimum: 1,
	maximum: 50,
	default: 1
};
/** @param variables what a condition can speak of */
function conditionProperties(variables) {
	return {
		"success-condition": use("text", { description: `CEL condition that a good answer fulfils; ${variables}. Alone: whatever else is bad.` }),
		"failure-condition": use("text", { description: "CEL condition that a bad answer fulfils. Alone: whatever else is good. With both, an answer that fulfils neither says nothing." })
	};
}
/** Conditions are about the answer to `query`. */
const needQuery = {
	"success-condition": ["query"],
	"failure-condition": ["query"]
};
/** The keys that all stores of metrics have. */
function storeProperties(texts) {
	return {
		bad: use("text", { description: texts.bad }),
		total: use("text", { description: texts.total }),
		absent: {
			description: "What it means when `bad` has no result: `unknown` (unless it had one in the day before), or `zero`: nothing bad happened.",
			type: "string",
			enum: ["unknown", "zero"]
		},
		query: use("text", { description: texts.query }),
		...conditionProperties("`value` is the number"),
		period: use("duration", {
			description: "Length of the intervals that events are counted in.",
			default: texts.period
		}),
		delay: use("duration", {
			description: "How long after its end an interval is read for the first time. What comes later still is counted when it comes, for five periods.",
			default: texts.delay
		}),
		timeout: timeout("10s", "Longest time for one request.")
	};
}
/** What stores of metrics demand of their keys: events to count, or one number. */
function storeDemands(...required) {
	return {
		required,
		dependentRequired: {
			bad: ["total"],
			total: ["bad"],
			absent: ["bad"],
			...needQuery
		},
		...exactlyOneOf("bad", "query")
	};
}
/** The name of a variable, never the secret itself. */
function secret(description, more = {}) {
	return use("secret", {
		description,
		...more
	});
}
// src/config/schema/sources-probes.ts
/** A map that one value can stand for. */
function short(node, title, description, more) {
	return {
		...node,
		title,
		description: `${node.description ?? ""} ${description}`,
		...more
	};
}
const ADDRESS = "^(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9$][A-Za-z0-9_.\\-{}$]*):(?:[0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$";
const http$1 = map("an HTTP source", "Requests to a URL: an answer with another status, a slow one, or none at all is a bad event.", {
	url: use("url", { description: "URL to request." }),
	headers,
	status: use("statuses", {
		description: "Status codes of a good answer: one, a range, or a list of both.",
		default: ["200-299"]
	}),
	timeout: timeout("5s", "After this long without an answer a request is bad."),
	"slower-than": use("duration", { description: "A slower answer is a bad one." }),
	probes,
	expect: mapOf("what the body holds", "Values that a good answer, which is JSON then, holds: JSON pointer to value, such as `/status: UP`.", {
		title: "a JSON pointer such as `/status`",
		type: "string",
		pattern: "^(?:/(?:[^~/]|~[01])*)*$"
	}, {
		title: "a text, a number, `true`, `false` or `null`",
		description: "The value.",
		type: [
			"string",
			"number",
			"boolean",
			"null"
		]
	}),
	"success-condition": use("text", { description: "CEL condition that a good answer, which is JSON then, fulfils; `result` is its body, `status` its status." })
}, { required: ["url"] });
const tcp$1 = map("a TCP source", "Connections to a port: one that is refused, slow, or not made in time is a bad event.", {
	address: {
		title: "a host and a port, such as `db.example.com:5432`",
		description: "Host and port to connect to; an IPv6 address in brackets.",
		type: "string",
		pattern: ADDRESS
	},
	tls: {
		description: "Whether TLS is set up too, with a certificate that can be verified.",
		type: "boolean",
		default: false
	},
	"server-name": use("host", { description: "Name that the certificate must have, which implies `tls`. Default: the host." }),
	timeout: timeout("5s", "After this long without a connection a try is bad."),
	"slower-than": use("duration", { description: "A slower connection is a bad one." }),
	probes
}, { required: ["address"] });
const argument = {
	title: "a program or argument",
	description: "A program or argument, as it is: no shell looks at it.",
	type: "string",
	pattern: "^[^\\u0000]*$"
};
const command$1 = map("a command", "A program that is run at each sample, without a shell: exit code 0 is good, 75 says nothing yet, 1 to 125 is bad. Never run for a pull request.", {
	run: {
		description: "Program and arguments.",
		type: "array",
		items: argument,
		minItems: 1
	},
	env: {
		description: "Names of environment variables that the program sees, beside those that every program needs.",
		type: "array",
		items: {
			title: "the name of an environment variable",
			description: "A name.",
			type: "string",
			pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
		},
		default: []
	},
	directory: use("path", { description: "Folder to run it in. Default: the root of the repository." }),
	output: {
		description: "`exit`: its exit code tells. `json`: the last line that it prints, such as `{\"status\": \"fail\"}` or `{\"bad\": 1, \"total\": 20}`.",
		type: "string",
		enum: ["exit", "json"],
		default: "exit"
	},
	timeout: timeout("30s", "After this long it is stopped, and nothing is known.")
}, { required: ["run"] });
const webhook = map("a webhook", "An endpoint of yours that judges: it is posted the name of the check and answers `{\"status\": \"pass\"}`, `\"fail\"` or `\"wait\"`.", {
	url: use("url", { description: "URL to post to." }),
	headers,
	payload: mapOf("more to post", "More to post, by key. `${NAME}` in a value is replaced by the environment variable of that name.", use("name"), {
		title: "a text",
		description: "A text.",
		type: "string"
	}, { default: {} }),
	"fail-status": use("statuses", { description: "Status codes that say that the release is bad. Default: none; an answer that is not 2xx is a fault of the webhook." }),
	timeout: timeout("10s", "Longest time for one request.")
}, { required: ["url"] });
const github = map("a GitHub source", "Checks of a commit, or the state of a deployment, on GitHub.", {
	url: use("url", {
		description: "URL of the REST interface.",
		default: "https://api.github.com"
	}),
	repository: {
		title: "a repository, such as `owner/name`",
		description: "Repository. Default: the one that the workflow runs in.",
		type: "string",
		pattern: "^[A-Za-z0-9_.\\-]+/[A-Za-z0-9_.\\-]+$"
	},
	ref: use("text", { description: "Commit, branch or tag. Default: the commit that the workflow runs for." }),
	checks: {
		title: "the name of a check, or a list of such",
		description: "Names of the checks or statuses; all of them have to be there.",
		type: ["string", "array"],
		pattern: "\\S",
		items: use("text"),
		minItems: 1
	},
	deployment: use("text", { description: "Environment of the deployment." }),
	token: secret("Variable that holds a token which may read checks and deployments.", { default: "${GITHUB_TOKEN}" }),
	timeout: timeout("10s", "Longest time for one request.")
}, exactlyOneOf("checks", "deployment"));
const json = map("a JSON source", "Any endpoint that answers in JSON, read by CEL expressions: conditions, one number, or counters. `result` is the body, `status` the status.", {
	url: use("url", { description: "URL to request. `{from.s}`, `{to.ms}`, `{from.iso}` stand for the interval that is counted." }),
	method: {
		description: "Default: `POST` with a `body`, else `GET`.",
		type: "string",
		enum: ["GET", "POST"]
	},
	headers,
	body: use("text", { description: "Body to send; `${NAME}` and `{from.s}` are replaced in it." }),
	bad: use("text", { description: "CEL expression for the count of bad events: since ever, or of the interval where the request names it." }),
	total: use("text", { description: "CEL expression for the count of all events." }),
	value: use("text", { description: "CEL expression for one number, `value` in the conditions." }),
	...conditionProperties("`result`, `status` and, where there is one, `value`"),
	period: use("duration", {
		description: "Length of the intervals, where the request names them.",
		default: "30s"
	}),
	delay: use("duration", {
		description: "How long after its end an interval is asked for.",
		default: "30s"
	}),
	timeout: timeout("10s", "Longest time for one request.")
}, {
	required: ["url"],
	dependentRequired: {
		bad: ["total"],
		total: ["bad"]
	}
});
/** Sources that are looked at directly, without a store of metrics between. */
const PROBES = {
	http: short(http$1, "an http or https URL without credentials, or a map with `url` and more", "A URL alone stands for a map with only `url`.", {
		type: ["string", "object"],
		pattern: VALUES["url"]?.pattern ?? ""
	}),
	tcp: short(tcp$1, "a host and a port, or a map with `address` and more", "Host and port alone stand for a map with only `address`.", {
		type: ["string", "object"],
		pattern: ADDRESS
	}),
	command: short(command$1, "a list of a program and its arguments, or a map with `run` and more", "A list stands for a map with only `run`.", {
		type: ["array", "object"],
		items: argument,
		minItems: 1
	}),
	webhook: short(webhook, "an http or https URL without credentials, or a map with `url` and more", "A URL alone stands for a map with only `url`.", {
		type: ["string", "object"],
		pattern: VALUES["url"]?.pattern ?? ""
	}),
	github,
	json
};
// src/config/schema/sources-stores.ts
/** Stores of metrics that count in intervals. */
const STORES = {
	datadog: map("a Datadog source", "Metrics of Datadog.", {
		site: use("host", {
			description: "Site, such as `datadoghq.eu`.",
			default: "datadoghq.com"
		}),
		url: use("url", { description: "URL of the interface. Default: that of the site." }),
		api: {
			description: "Version of the query interface.",
			type: "string",
			enum: ["v1", "v2"],
			default: "v2"
		},
		"api-key": secret("Variable that holds the API key.", { default: "${DD_API_KEY}" }),
		"app-key": secret("Variable that holds the application key.", { default: "${DD_APP_KEY}" }),
		...storeProperties({
			bad: "Metric query for bad events, such as `sum:trace.http.request.errors{service:api}.as_count()`.",
			total: "Metric query for all events, such as `sum:trace.http.request.hits{service:api}.as_count()`.",
			query: "Metric query for one number, such as `avg:system.load.1{service:api}`.",
			period: "30s",
			delay: "30s"
		})
	}, storeDemands()),
	cloudwatch: map("a CloudWatch source", "Metrics of Amazon CloudWatch. Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.", {
		region: use("name", { description: "Region, such as `eu-central-1`. Default: AWS_REGION, else AWS_DEFAULT_REGION." }),
		url: use("url", { description: "URL of the interface. Default: that of the region." }),
		metrics: mapOf("the metrics", "Metrics by the names that expressions call them by.", {
			title: "a name that begins with a small letter",
			type: "string",
			pattern: "^[a-z][A-Za-z0-9_]{0,99}$"
		}, use("cloudwatch-metric"), { default: {} }),
		...storeProperties({
			bad: "Name of a metric, or metric math, for bad events, such as `errors` or `elb5xx + target5xx`.",
			total: "Name of a metric, or metric math, for all events.",
			query: "Name of a metric, or metric math, for one number.",
			period: "60s",
			delay: "60s"
		})
	}, storeDemands()),
	"new-relic": map("a New Relic source", "Data of New Relic, by NRQL.", {
		region: {
			description: "Region of the account.",
			type: "string",
			enum: ["us", "eu"],
			default: "us"
		},
		url: use("url", { description: "URL of NerdGraph. Default: that of the region." }),
		account: {
			title: "a whole number",
			description: "Number of the account.",
			type: "integer",
			minimum: 1
		},
		key: secret("Variable that holds a user key.", { default: "${NEW_RELIC_API_KEY}" }),
		...storeProperties({
			bad: "NRQL for bad events without `SINCE`, `UNTIL` and `TIMESERIES`, such as `SELECT count(*) FROM Transaction WHERE error IS true`.",
			total: "NRQL for all events, such as `SELECT count(*) FROM Transaction`.",
			query: "NRQL for one number, such as `SELECT percentile(duration, 99) FROM Transaction`.",
			period: "30s",
			delay: "30s"
		})
	}, storeDemands("account")),
	graphite: map("a Graphite source", "Metrics of Graphite, by its render interface.", {
		url: use("url", { description: "URL of Graphite, without `/render`." }),
		headers,
		...storeProperties({
			bad: "Target for bad events per interval, such as `sumSeries(stats_counts.api.*.errors)`.",
			total: "Target for all events per interval.",
			query: "Target for one number, such as `averageSeries(stats.timers.api.*.upper_99)`.",
			period: "60s",
			delay: "30s"
		})
	}, storeDemands("url")),
	influxdb: map("an InfluxDB source", "Data of InfluxDB: Flux for `v2`, InfluxQL for `v1` and `v3`.", {
		url: use("url", { description: "URL of InfluxDB." }),
		api: {
			description: "Version of the query interface.",
			type: "string",
			enum: [
				"v1",
				"v2",
				"v3"
			],
			default: "v2"
		},
		org: use("text", { description: "With `v2`: organisation." }),
		database: use("text", { description: "With `v1` and `v3`: database." }),
		token: secret("Variable that holds a token. Default: none is sent."),
		...storeProperties({
			bad: "Query for bad events. Flux: up to the last `filter`, in the range `v.timeRangeStart` to `v.timeRangeStop`. InfluxQL: with `$timeFilter` and `GROUP BY time($interval)`.",
			total: "Query for all events, written like `bad`.",
			query: "Query for one number, written like `bad`.",
			period: "30s",
			delay: "30s"
		})
	}, storeDemands("url")),
	"google-monitoring": map("a Google Cloud Monitoring source", "Time series of Google Cloud Monitoring.", {
		url: use("url", {
			description: "URL of the interface.",
			default: "https://monitoring.googleapis.com"
		}),
		project: use("text", { description: "Project." }),
		token: secret("Variable that holds an access token."),
		"metadata-token": {
			title: "true",
			description: "Instead of `token`: ask the metadata service of the machine for one.",
			type: "boolean",
			const: true
		},
		aligner: use("text", { description: "Aligner of each series. Default: `ALIGN_DELTA` for events, `ALIGN_MEAN` for `query`." }),
		reducer: use("text", {
			description: "How series become one.",
			default: "REDUCE_SUM"
		}),
		...storeProperties({
			bad: "Filter for bad events, such as `metric.type=\"run.googleapis.com/request_count\" AND metric.labels.response_code_class=\"5xx\"`.",
			total: "Filter for all events.",
			query: "Filter for one number.",
			period: "60s",
			delay: "4m"
		})
	}, storeDemands("project"))
};
// src/config/schema/sources.ts
const prometheus = map("a Prometheus source", "Counters read from Prometheus or a store that speaks its query API: `bad` and `total`, or `histogram` and `slower-than`, or one number by `query`.", {
	url: use("url", { description: "URL of Prometheus, without `/api/v1/query`." }),
	bad: use("text", { description: "Query for the count of bad events: a raw counter, never `rate` or `increase`." }),
	total: use("text", { description: "Query for the count of all events: a raw counter, never `rate` or `increase`." }),
	histogram: {
		title: "the name of a histogram without `_bucket`",
		description: "Name of a latency histogram in seconds, without `_bucket`.",
		type: "string",
		pattern: "^[A-Za-z_:][A-Za-z0-9_:]*$"
	},
	"slower-than": use("duration", { description: "With `histogram`: events slower than this are bad." }),
	selector: use("text", { description: "With `histogram`: label matchers such as `job=\"api\"`." }),
	"release-label": {
		title: "the name of a label",
		description: "The label by which the counters name the release that served, as the identity names it: while replicas are replaced, what another release served is set aside.",
		type: "string",
		pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
	},
	query: use("text", { description: "Query for one number, such as a ratio; here `rate` is welcome." }),
	...conditionProperties("`value` is the number, `result` the list of the numbers of all series"),
	headers,
	timeout: timeout("10s", "Longest time for one query.")
}, {
	required: ["url"],
	dependentRequired: {
		bad: ["total"],
		total: ["bad"],
		histogram: ["slower-than"],
		"slower-than": ["histogram"],
		selector: ["histogram"],
		...needQuery
	},
	...exactlyOneOf("bad", "histogram", "query")
});
const { http = {}, tcp = {}, command = {}, ...otherProbes } = PROBES;
/** Where a health check gets its numbers from, by the key that chooses it: what everybody has comes first. */
const CHOICES = {
	http,
	tcp,
	command,
	prometheus,
	...STORES,
	...otherProbes
};
const SOURCE_NAMES = Object.keys(CHOICES);
const SOURCES = {
	...CHOICES,
	"cloudwatch-metric": map("a metric", "One metric of CloudWatch.", {
		namespace: use("text", { description: "Namespace, such as `AWS/ApplicationELB`." }),
		metric: use("text", { description: "Name of the metric, such as `RequestCount`." }),
		dimensions: {
			title: "the dimensions",
			description: "Dimensions by name; all that the metric has.",
			type: "object",
			propertyNames: use("text"),
			additionalProperties: use("text"),
			default: {}
		},
		statistic: use("text", {
			description: "Statistic, such as `Sum`, `Average` or `p99`.",
			default: "Sum"
		})
	}, { required: ["namespace", "metric"] })
};
// src/config/schema/health.ts
/** Defaults that depend on what is measured: probes are few and count one by one, counters are many and come in bursts. */
const CHECK_DEFAULTS = {
	probes: {
		tolerate: "1%",
		"min-bad": 3,
		dispersion: 1
	},
	counters: {
		tolerate: "0.2%",
		"min-bad": 6,
		dispersion: 2
	}
};
/** How the two defaults of a key read in its description. */
function both(key) {
	return `Default: ${CHECK_DEFAULTS.counters[key]} for events that a store counts, ${CHECK_DEFAULTS.probes[key]} for probes.`;
}
const checkName = {
	title: "a name in one line",
	description: "Name of the check; unique in its environment.",
	type: "string",
	pattern: "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,98}[^\\s\\u0000-\\u001f\\u007f])?$"
};
const identityMap = map("the identity settings", "How the running release says which one it is. Nothing is judged before the expected release answers.", {
	http: use("url", { description: "URL that answers with the version that serves." }),
	headers: use("headers", { default: {} }),
	value: {
		title: "a key such as `digest`, a JSON pointer such as `/build/digest`, or `header:NAME`",
		description: "Where the answer holds the version: a key or JSON pointer into a JSON body, or `header:NAME`.",
		type: "string",
		pattern: "^(?:header:[A-Za-z0-9][A-Za-z0-9_\\-]*|(?:/(?:[^~/]|~[01])*)+|(?!header:)[^/\\s][^/]*)$",
		default: "digest"
	},
	pin: use("name", { description: "The pin whose digest (or value, where it has none) must be answered. Default: the only pin of role `image`, else the only one of role `model`." }),
	answers: {
		title: "a whole number from 1 to 100",
		description: "How many independent answers in a row must name the expected release.",
		type: "integer",
		minimum: 1,
		maximum: 100,
		default: 3
	},
	within: use("duration", {
		description: "How long the expected release may take to appear.",
		default: "10m"
	})
}, { required: ["http"] });
/** `identity` and `health`: what is asked while a release is watched. */
const HEALTH = {
	identity: {
		...identityMap,
		title: "`none`, or a map with `http`",
		description: `${identityMap.description ?? ""} Without it nothing is judged, unless it is \`none\`: then whatever answers is judged.`,
		type: ["string", "object"],
		pattern: "^none$"
	},
	check: map("a health check", "One question that is asked again and again. Exactly one key that names a source (`http`, `prometheus`, ...) says where.", {
		name: checkName,
		...Object.fromEntries(SOURCE_NAMES.map((name) => [name, use(name)])),
		tolerate: use("share", { description: `Highest share of bad events that is tolerated. ${both("tolerate")}` }),
		advisory: {
			description: "Measured and reported, but never decides.",
			type: "boolean",
			default: false
		},
		"min-bad": {
			title: "a whole number from 1 to 100",
			description: `Fewest bad events before a failure. ${both("min-bad")}`,
			type: "integer",
			minimum: 1,
			maximum: 100
		},
		dispersion: {
			title: "`auto`, or a number from 1 to 100",
			description: `How much burstier than independent events bad ones are (variance divided by mean); \`auto\`: as before the deploy, at least the default. ${both("dispersion")}`,
			type: ["number", "string"],
			pattern: "^auto$",
			minimum: 1,
			maximum: 100
		},
		...JUDGE_KEYS
	}, {
		required: ["name"],
		...exactlyOneOf(...SOURCE_NAMES)
	})
};
// src/config/schema/pins.ts
/** The keys of a pin that choose its locator, in the order in which they are explained. */
const LOCATORS = [
	"kubernetes",
	"kustomize",
	"helm",
	"compose",
	"field",
	"terraform",
	"nomad",
	"dockerfile",
	"toml",
	"env",
	"pointer",
	"marker"
];
/** Locators that find container images: their pins have the role `image` unless told otherwise. */
const IMAGE_LOCATORS = [
	"kubernetes",
	"kustomize",
	"helm",
	"compose",
	"nomad",
	"dockerfile"
];
/** `pins`: the scalars that decide what runs. */
const PINS = {
	workload: {
		title: "the name of a container, or a map with `container` and optionally `kind`, `name`, `namespace`",
		description: "The image of a container in a Kubernetes workload: the name of the container, or a map that narrows down the workload.",
		type: ["string", "object"],
		pattern: "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$",
		properties: {
			container: use("text", { description: "Name of the container." }),
			kind: use("text", { description: "Kind of the workload, such as `Deployment`." }),
			name: use("text", { description: "Name of the workload." }),
			namespace: use("text", { description: "Namespace of the workload." })
		},
		required: ["container"],
		additionalProperties: false,
		examples: ["app", {
			container: "app",
			kind: "Deployment",
			name: "ranking-api"
		}]
	},
	field: {
		title: "a path such as `spec.model.uri`, or a map with `path` and optionally `kind`, `name`, `namespace`",
		description: "A field of an object: keys with dots between them, `[name=app]` or `[0]` for an item of a list, `|` before a path inside a text. The map says which object of the file is meant.",
		type: ["string", "object"],
		pattern: "^[^.]",
		properties: {
			path: {
				title: "a path such as `spec.model.uri`",
				description: "The path from the root of the object.",
				type: "string",
				pattern: "^[^.]"
			},
			kind: use("text", { description: "Kind of the object, such as `InferenceService`." }),
			name: use("text", { description: "Name of the object." }),
			namespace: use("text", { description: "Namespace of the object." })
		},
		required: ["path"],
		additionalProperties: false,
		examples: ["containerDefinitions[name=app].image", {
			path: "spec.source.targetRevision",
			kind: "Application",
			name: "ranking"
		}]
	},
	pin: map("a pin", "One scalar in one file that decides what runs. Exactly one of `kubernetes`, `kustomize`, `helm`, `compose`, `field`, `terraform`, `nomad`, `dockerfile`, `toml`, `env`, `pointer` and `marker` says where it stands.", {
		file: use("path", { description: "The file that holds the scalar, relative to the repository root." }),
		kubernetes: use("workload"),
		kustomize: use("text", { description: "The `name` of an entry of `images` in a kustomization." }),
		helm: use("text", { description: "Path of an image in a Helm values file, steps separated by dots, such as `ranking.image`." }),
		compose: use("text", { description: "Name of a service in a Compose file; its `image` is the pin." }),
		field: use("field"),
		terraform: use("text", { description: "Address in a Terraform file, such as `docker_image.app.name`, `var.image`, `local.image` or `aws_x.y.block[name=app].image`; the value must be a plain text." }),
		nomad: use("text", { description: "Task of a Nomad job, `[[JOB/]GROUP/]TASK`; its `config.image` is the pin." }),
		dockerfile: use("text", { description: "What a Dockerfile builds on: name or number of a stage (its `FROM`), `copy/IMAGE` and `mount/IMAGE` for an image that files come from, `arg/NAME` for the default of an `ARG`, or `#syntax`." }),
		toml: use("text", { description: "Key in a TOML file, as TOML writes it: `tool.models.\"ranking.v2\".uri`, with `[0]` for items of arrays." }),
		env: use("text", { description: "Name of a variable in an env file." }),
		pointer: {
			title: "a JSON pointer, such as `/spec/model/storageUri`",
			description: "JSON pointer of any scalar in a YAML, JSON, TOML, HCL or env file. `~1` stands for `/`, `~0` for `~`.",
			type: "string",
			pattern: "^(?:/(?:[^~/]|~[01])*)+$"
		},
		document: {
			title: "a whole number from 0",
			description: "With `pointer`: which document of a file with several, counted from 0.",
			type: "integer",
			minimum: 0
		},
		marker: use("name", { description: "Name in a marker comment that stands on the line of the scalar." }),
		role: use("role", { description: "What the pin decides. Default: `image` for `kubernetes`, `kustomize`, `helm`, `compose`, `nomad` and `dockerfile` (but for `arg/NAME`), and for addresses of `terraform` that end in `image` or `image_uri`; else `other`." }),
		safe: {
			title: "a text, a number, or `true` or `false`",
			description: "For toggles: the value to set when a rollback is not possible.",
			type: [
				"string",
				"number",
				"boolean"
			]
		},
		shared: {
			title: "`true` or `false`",
			description: "The scalar also decides other places of the file, through a YAML alias, and all of them may be taken back together.",
			type: "boolean",
			default: false
		}
	}, {
		required: ["file"],
		dependentRequired: { document: ["pointer"] },
		...exactlyOneOf(...LOCATORS)
	})
};
// src/config/schema/release.ts
/** `environments.NAME.release`, `registries.keep` and `registries.attestations`: what a release is made of, and what is kept of it. */
const RELEASE = {
	release: map("the settings of a release", "What a release has to have, and how its manifest is sealed (`release create`).", {
		roles: {
			title: "a list of roles",
			description: "Roles that must have a pin. Without them nobody knows what ran, and nothing can bring it back whole.",
			type: "array",
			items: use("role"),
			default: []
		},
		seals: mapOf("the seals", "Files of the repository that seal a pin whose value names no content, by the name of the pin: an MLmodel, a dvc.lock, an InferenceService, a registry dump of Feast, a model signature, or the files themselves.", use("name"), use("globs"), { default: {} }),
		preprocessing: use("globs", { description: "Files that prepare what the model is given. Their digest tells whether model and callers of two releases fit together." }),
		folder: use("path", {
			description: "Folder of the release manifests; each environment has one of its own in it.",
			default: ".rollback/releases"
		})
	}),
	keep: map("the images that are kept", "What `retention keep` tags, so that no clean-up of the registry takes it away.", {
		releases: {
			title: "a whole number from 1 to 50",
			description: "How many releases that held are kept, beside the one that runs.",
			type: "integer",
			minimum: 1,
			maximum: 50,
			default: 3
		},
		prefix: {
			title: "the beginning of a tag, such as `rollback-gate-keep`",
			description: "What the tags begin with. Repositories that share images need a prefix each.",
			type: "string",
			pattern: "^[A-Za-z0-9_][A-Za-z0-9._\\-]{0,63}$",
			default: "rollback-gate-keep"
		}
	}),
	attestations: map("the attestations", "Signatures that images which a rollback would go back to must have: bundles of Sigstore in the registry. Nothing but the registry is asked.", {
		"trust-root": use("path", { description: "A trusted root as Sigstore writes it (`trusted_root.json`), in the repository. It is never fetched." }),
		signers: {
			title: "a list of signers",
			description: "Who may have signed. One of them is enough.",
			type: "array",
			items: use("signer"),
			minItems: 1
		},
		predicates: {
			title: "a list of predicate types",
			description: "Types of statements that count. Without it, all.",
			type: "array",
			items: use("text"),
			default: []
		},
		"on-absent": {
			description: "`block` or `warn` when an image has no attestation.",
			type: "string",
			enum: ["warn", "block"],
			default: "block"
		}
	}, { required: ["trust-root", "signers"] }),
	signer: map("a signer", "An identity, and who vouched for it.", {
		issuer: use("text", { description: "Issuer in the certificate, such as `https://token.actions.githubusercontent.com`." }),
		identity: use("text", { description: "Identity in the certificate, whole. A `*` at its end stands for anything: `https://github.com/owner/name/*`." })
	}, { required: ["issuer", "identity"] })
};
// src/config/schema/releases.ts
/** `releases` and `policy`: which releases there are, and what may be given up. */
const RELEASES = {
	releases: map("the release settings", "Which tags are releases, and how many of them must stay compatible.", {
		tags: {
			title: "a tag pattern with exactly one `*`, such as `v*` or `api/v*`",
			description: "Pattern of the release tags. Its one `*` stands for the semantic version; what stands before it is the prefix of a component.",
			type: "string",
			pattern: "^[^*\\s~^:?\\[\\\\\\-][^*\\s~^:?\\[\\\\]*\\*[^*\\s~^:?\\[\\\\]*$|^\\*[^*\\s~^:?\\[\\\\]*$",
			default: "v*"
		},
		window: {
			title: "a whole number from 1 to 10",
			description: "How many earlier releases must stay compatible with the candidate, and it with them.",
			type: "integer",
			minimum: 1,
			maximum: 10,
			default: 2
		},
		prereleases: {
			description: "Whether pre-releases such as `v1.2.0-rc.1` count as releases.",
			type: "boolean",
			default: false
		}
	}),
	policy: map("the policy", "What may be given up on purpose, and how.", {
		breaking: {
			description: "`block`: a break blocks whatever the version is. `major`: a break is a warning when the candidate is a new major version above the release that it breaks.",
			type: "string",
			enum: ["block", "major"],
			default: "block"
		},
		removal: {
			description: "`announced`: an API may remove what was deprecated in every release of the window that has it and whose sunset date, where it has one, has passed. `block`: a removal always counts as a break.",
			type: "string",
			enum: ["announced", "block"],
			default: "announced"
		},
		sunset: {
			description: "Whether an announced removal needs a sunset date.",
			type: "string",
			enum: ["optional", "required"],
			default: "optional"
		},
		reuse: {
			description: "What to do when a name or number that was removed inside the window comes back with another meaning.",
			type: "string",
			enum: [
				"block",
				"warn",
				"off"
			],
			default: "block"
		}
	}),
	registries: map("the registry settings", "Whether what a rollback would go back to can still be pulled. Without this key no registry is asked.", {
		"on-unknown": {
			description: "`warn` or `block` when a registry cannot be asked, or wants other credentials.",
			type: "string",
			enum: ["warn", "block"],
			default: "warn"
		},
		platforms: {
			title: "a list of platforms",
			description: "Platforms that images must have. Without it, all that an image lists.",
			type: "array",
			items: {
				title: "a platform, such as `linux/amd64` or `linux/arm/v7`",
				description: "Operating system and architecture.",
				type: "string",
				pattern: "^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$"
			},
			default: []
		},
		"token-servers": {
			title: "a list of hosts",
			description: "Hosts that may be sent the credentials of a registry although they are not part of its domain.",
			type: "array",
			items: use("host"),
			default: []
		},
		"plain-http": {
			title: "a list of hosts",
			description: "Registries on this machine that speak HTTP without TLS.",
			type: "array",
			items: use("host"),
			default: []
		},
		keep: use("keep", { default: {} }),
		attestations: use("attestations")
	})
};
// src/config/types.ts
const FORMAT_NAMES = [
	"json-schema",
	"avro",
	"protobuf",
	"openapi",
	"graphql",
	"sql",
	"mlflow",
	"tfdv",
	"feast",
	"odcs"
];
// src/config/schema/schemas.ts
/** `schemas` and `contracts`: what the gates of `check` compare. */
const SCHEMAS = {
	"schema-entry": map("a schema entry", "Schemas that are compared over the release window.", {
		files: use("globs", { description: "Glob or list of globs of the schema files, relative to the repository root." }),
		format: {
			description: "Format of the files; detected from name and content when absent.",
			type: "string",
			enum: FORMAT_NAMES
		},
		compatibility: {
			description: "`full`: old and new releases read each other. `backward`: the new one reads the old. `forward`: the old one reads the new. `none`: differences are listed, never block. Default: `full` for data, `backward` for APIs, `forward` for databases.",
			type: "string",
			enum: [
				"full",
				"backward",
				"forward",
				"none"
			]
		},
		kind: {
			description: "Whether the files describe data that is stored or requests of an API; follows from the format when absent.",
			type: "string",
			enum: ["data", "api"]
		},
		writers: {
			description: "`declared`: a writer emits only what its schema declares. `any`: a writer may emit everything its schema allows.",
			type: "string",
			enum: ["declared", "any"],
			default: "declared"
		},
		profile: use("name", { description: "Named rule profile of the format, for formats that have some." }),
		together: {
			description: "Whether all files of the entry are one schema, such as a folder of migrations or a schema spread over files. Default: yes for SQL and GraphQL, no for formats whose files name what they use.",
			type: "boolean"
		},
		operations: use("globs", { description: "GraphQL only: documents that clients send. Where given, only what they use blocks." }),
		roots: use("paths", { description: "Protobuf only: folders that imports are relative to, in the order of search. Default: found out from the imports." }),
		"on-unknown": {
			description: "What to do when compatibility can be neither proven nor refuted. It is never shown as compatible.",
			type: "string",
			enum: ["warn", "block"],
			default: "warn"
		},
		"on-lossy": {
			description: "What to do when data can be read, but is read back changed.",
			type: "string",
			enum: ["warn", "block"],
			default: "warn"
		}
	}, { required: ["files"] }),
	"contract-entry": map("a contract entry", "A data contract, the data that must keep it, and the consumers that rely on it.", {
		contract: use("path", { description: "The contract file, relative to the repository root." }),
		data: use("globs", { description: "Glob or list of globs of the data files to hold against the contract." }),
		database: use("contract-database", { description: "A table of a database instead of files." }),
		consumers: use("globs", { description: "Glob or list of globs of the files in which consumers say what they read." })
	}, {
		required: ["contract"],
		...exactlyOneOf("data", "database")
	}),
	"contract-database": map("a database", "A table that is held against the contracts where it is. Addresses and credentials come from environment variables alone.", {
		name: {
			description: "Which database it is.",
			type: "string",
			enum: [
				"postgres",
				"trino",
				"bigquery",
				"snowflake",
				"databricks"
			]
		},
		table: use("text", { description: "Table, such as `sales.orders`; default: the name that the contract gives." }),
		dataset: use("text", { description: "Dataset of the contract, where it has several." }),
		filter: use("text", {
			description: "Rows that are looked at: `COLUMN OPERATOR VALUE` with one of `=`, `!=`, `<`, `<=`, `>`, `>=`, joined by `and`. No SQL.",
			examples: ["day >= 2026-01-01 and region = eu"]
		}),
		sample: use("share", { description: "Share of the table that is looked at. A sample can break a promise, not keep one." }),
		timeout: use("duration", {
			description: "Longest time for one statement.",
			default: "10m"
		}),
		"max-bytes": {
			title: "a whole number from 1",
			description: "Bytes that one statement may read, where the database can promise it (BigQuery, Trino).",
			type: "integer",
			minimum: 1
		},
		examples: {
			description: "Whether rows that break a promise are shown, with values that the contract does not classify. Else they are counted.",
			type: "boolean",
			default: false
		}
	}, { required: ["name"] })
};
// src/config/schema/state.ts
/** `ledger` and `migrations`: what outlives a release. */
const STATE = {
	ledger: map("the ledger settings", "Where the record of deployed, verified and rolled-back versions is kept.", {
		branch: use("branch", {
			description: "Branch of its own that holds the ledger; it shares no history with the code.",
			default: "rollback-gate/ledger"
		}),
		remote: use("remote", {
			description: "Git remote that the ledger is read from and pushed to.",
			default: "origin"
		}),
		write: {
			description: "`git`: push. `github`: a signed commit through the interface of GitHub, with a token.",
			type: "string",
			enum: ["git", "github"],
			default: "git"
		},
		sign: {
			title: "the name of an environment variable",
			description: "Environment variable that holds the private key (PEM; Ed25519 or ECDSA) with which records are signed.",
			type: "string",
			pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
		},
		keys: mapOf("the public keys", "Public keys (PEM) of those who may sign records, by name. With any, signatures are checked.", use("name"), {
			title: "a public key that begins with `-----BEGIN PUBLIC KEY-----`",
			description: "A public key: Ed25519, or ECDSA on P-256 or P-384.",
			type: "string",
			pattern: "^\\s*-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\\s]+-----END PUBLIC KEY-----\\s*$"
		}, { default: {} }),
		unsigned: {
			description: "`allow`: records that no known key has signed count too, and it is said. `refuse`: a ledger whose newest records no known key vouches for is not believed.",
			type: "string",
			enum: ["allow", "refuse"],
			default: "allow"
		},
		"keep-attachments": use("duration", { description: "How long the diagnostics of a rollback stay beside its record, at least `1d`; `ledger prune` takes away what is older. Records stay for ever. Absent: all of it stays." })
	}),
	migrations: map("the migration settings", "What a release does to state that a rollback would have to undo. Without this key migrations stand in the way of no rollback.", {
		files: use("globs", { description: "Migrations: files that are run once, in the order of their names." }),
		down: {
			description: "`tested`: every migration has a way back that is tested, so going back is possible. `absent`: it has not.",
			type: "string",
			enum: ["absent", "tested"],
			default: "absent"
		},
		irreversible: mapOf("what cannot be undone", "What releases have done that no rollback undoes, and why, by a name of its own. It lies between the releases that have the entry and those that do not.", use("name"), {
			title: "a text that says why",
			description: "Why it cannot be undone.",
			type: "string",
			pattern: "\\S"
		}, { default: {} }),
		plan: use("path", { description: "What to do in place of a rollback. With it, what cannot be undone is a warning in `check`." }),
		"on-unknown": {
			description: "`warn` or `block` when it is not known which migrations lie between two releases.",
			type: "string",
			enum: ["warn", "block"],
			default: "block"
		}
	})
};
// src/config/schema/index.ts
/** The JSON Schema of the configuration: the one source of its keys, descriptions and defaults. Published under `schema/`. */
const CONFIG_SCHEMA = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	$id: "urn:rollback-gate:config:1",
	...map("the configuration of rollback-gate", "What is compared, what runs where, how it is watched and how it is taken back.", {
		version: {
			title: "1",
			description: "Version of this format.",
			type: "integer",
			const: 1
		},
		releases: use("releases", { default: {} }),
		schemas: {
			description: "Schemas that are compared over the release window.",
			type: "array",
			items: use("schema-entry"),
			default: []
		},
		policy: use("policy", { default: {} }),
		contracts: {
			description: "Data contracts, their data and their consumers.",
			type: "array",
			items: use("contract-entry"),
			default: []
		},
		environments: mapOf("the environments", "The environments by name.", use("name"), use("environment"), { default: {} }),
		registries: use("registries"),
		ledger: use("ledger", { default: {} }),
		migrations: use("migrations"),
		rules: mapOf("the rules", "Severities that differ from the default, by rule id. A `*` at the end of an id stands for everything that begins like it.", {
			title: "a rule id, such as `avro/field-removed`, or the beginning of one and `*`",
			type: "string",
			pattern: "^(?:[a-z0-9]+(?:[\\-/][a-z0-9]+)*(?:[\\-/]?\\*)?|\\*)$"
		}, {
			description: "Severity of the findings of the rule.",
			type: "string",
			enum: [
				"error",
				"warning",
				"note",
				"off"
			]
		}, { default: {} })
	}, { required: ["version"] }),
	$defs: {
		...VALUES,
		...RELEASES,
		...SCHEMAS,
		...PINS,
		...HEALTH,
		...JUDGES,
		...SOURCES,
		...STATE,
		...RELEASE,
		...ENVIRONMENT
	}
};
/** Follows a reference into the definitions of `root`; keywords beside it win. */
function resolve(node, root = CONFIG_SCHEMA) {
	if (node.$ref === void 0) return node;
	const { $ref, ...beside } = node;
	const target = root.$defs?.[$ref.slice(8)];
	if (!target) throw new Error(`no definition ${$ref}`);
	return {
		...resolve(target, root),
		...beside
	};
}
// src/config/walk.ts
/** The schema of the value at a path of data that `root` describes; `undefined` when nothing is allowed there. */
function schemaAt(path, root) {
	let at = {
		node: root,
		definition: void 0
	};
	for (const step of path) {
		const next = at && memberSchema(at.node, step);
		at = next && locate(next, root);
	}
	return at;
}
function locate(node, root) {
	return {
		node: resolve(node, root),
		definition: node.$ref?.slice(8)
	};
}
/** The schema of one member, references not followed. */
function memberSchema(node, step) {
	if (typeof step === "number") return node.items;
	const { properties } = node;
	const property = properties && Object.hasOwn(properties, step) ? properties[step] : void 0;
	if (property && property !== true) return property;
	return node.additionalProperties === false ? void 0 : node.additionalProperties;
}
/** The value at a path of plain data; own properties only. */
function valueAt(data, path) {
	return path.reduce((value, step) => {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		return value[step];
	}, data);
}
// src/config/defaults.ts
/**
* A copy of valid data in which every absent key that has a default in the schema holds it.
* Defaults that depend on other keys are not the schema's to fill in; the normaliser does.
*/
function applyDefaults(schema, data, root = CONFIG_SCHEMA) {
	const node = resolve(schema, root);
	if (Array.isArray(data)) return data.map((item) => applyDefaults(node.items ?? {}, item, root));
	if (typeof data !== "object" || data === null) return data;
	const given = Object.entries(data);
	const filled = Object.entries(node.properties ?? {}).filter(([key]) => !Object.hasOwn(data, key)).flatMap(([key, property]) => {
		const value = property === true ? void 0 : resolve(property, root).default;
		return value === void 0 ? [] : [[key, value]];
	});
	return Object.fromEntries([...given, ...filled].map(([key, value]) => [key, applyDefaults(memberSchema(node, key) ?? {}, value, root)]));
}
/** What to say about the mistakes that people make most; other errors keep the parser's words. */
const ADVICE = {
	TAB_AS_INDENT: {
		message: "a tab is used for indentation",
		hint: "indent with spaces"
	},
	BLOCK_AS_IMPLICIT_KEY: { hint: "put text that contains `: ` in quotes, or begin the nested map on a line of its own" },
	BAD_ALIAS: {
		message: "a `*` begins an alias",
		hint: "put the text in quotes"
	},
	BAD_SCALAR_START: { hint: "put the text in quotes" },
	NON_STRING_KEY: { message: "a key is not a plain text" },
	BAD_DIRECTIVE: { hint: "remove the line that begins with %" },
	MULTILINE_IMPLICIT_KEY: { message: "a line holds neither a `key: value` nor a `- item`" }
};
/** A tab leaves open what its line belongs to, so that whatever follows it may be wrong for this reason alone: no word of that before it is mended. */
function untilTab(errors) {
	const [first] = errors.filter(({ code }) => code === "TAB_AS_INDENT").sort((a, b) => a.pos[0] - b.pos[0]);
	return first === void 0 ? errors : errors.filter((error) => error === first || error.pos[0] < first.pos[0]);
}
/** The first syntax errors of a document, at most 50; tags that are not known count as errors, because they change what a value means. */
function explainSyntax(document, place) {
	return untilTab([...document.errors, ...document.warnings]).slice(0, 50).map((error) => {
		const { message = lowerFirst(error.message), hint } = ADVICE[error.code] ?? {};
		return new GateError("RG-CONFIG-SYNTAX", message, {
			place: place(error.pos[0]),
			...hint === void 0 ? {} : { hint }
		});
	});
}
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// src/config/words.ts
const TYPE_WORDS = {
	string: "a text",
	number: "a number",
	integer: "a whole number",
	boolean: "`true` or `false`",
	object: "a map of keys and values",
	array: "a list",
	null: "nothing"
};
/** `environments.production.health[0].name`; keys with dots or blanks stand in quotes. */
function formatPath(path, whole = "the configuration") {
	const text = path.reduce((before, step) => {
		if (typeof step === "number") return `${before}[${step}]`;
		const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(shorten(step));
		return before === "" ? key : `${before}.${key}`;
	}, "");
	return text === "" ? whole : text;
}
/** A value as it may stand in a message: short, in one line, never a whole map. */
function formatValue(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
	if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty map" : "a map";
	if (value === "") return "an empty text";
	if (typeof value === "string") return `the text \`${shorten(value)}\``;
	return `\`${typeof value === "number" ? String(value) : JSON.stringify(value)}\``;
}
/** What would have been right, from the schema of the value. */
function expectation(node) {
	if (node.enum) return oneOfWords(node.enum);
	if (node.title !== void 0 && node.type !== "object") return node.title;
	return (typeof node.type === "string" ? [node.type] : node.type ?? []).map((type) => TYPE_WORDS[type]).join(" or ") || "another value";
}
/** `a`, `b` and `c` as `` `a`, `b`, `c` ``. */
function listWords(words) {
	return words.map((word) => `\`${word}\``).join(", ");
}
/** "one of `a`, `b`", or just `` `a` ``. */
function oneOfWords(words) {
	return words.length === 1 ? listWords(words) : `one of ${listWords(words)}`;
}
/** At most 60 characters, control characters made visible. */
function shorten(text) {
	const visible = JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("\\\\", "\\");
	return visible.length > 60 ? `${visible.slice(0, 57)}...` : visible;
}
// src/config/plain.ts
const MAX_NODES = 1e5;
const MAX_DEPTH$1 = 128;
/** Plain values of a document without syntax errors. Aliases become copies, bounded in number; tags and cycles are refused. */
function toPlain(document, place) {
	const conversion = new Conversion(place);
	return {
		data: conversion.value(document.contents, 0),
		offsets: conversion.offsets,
		errors: conversion.errors
	};
}
var Conversion = class {
	offsets = /* @__PURE__ */ new WeakMap();
	errors = [];
	#place;
	#anchors = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Set();
	#nodes = 0;
	#stopped = false;
	constructor(place) {
		this.#place = place;
	}
	value(node, depth) {
		if (!node || this.#isBeyondMeasure(node, depth)) return null;
		if ((0, import_dist.isAlias)(node)) return this.#alias(node.source, node, depth);
		if (node.tag !== void 0) this.#refuse(node, `the tag \`${node.tag}\` is not supported`, "remove it");
		if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
		if ((0, import_dist.isScalar)(node)) return node.value;
		this.#open.add(node);
		const plain = (0, import_dist.isMap)(node) ? this.#map(node, depth) : (0, import_dist.isSeq)(node) ? this.#list(node, depth) : null;
		this.#open.delete(node);
		return plain;
	}
	/** Aliases of aliases can stand for more values than fit into memory. */
	#isBeyondMeasure(node, depth) {
		this.#nodes += 1;
		if (this.#nodes <= MAX_NODES && depth <= MAX_DEPTH$1) return false;
		if (!this.#stopped) this.#refuse(node, "there are too many values, or aliases that multiply them", `use at most ${MAX_NODES} values`);
		this.#stopped = true;
		this.#nodes = MAX_NODES;
		return true;
	}
	#map(node, depth) {
		const members = /* @__PURE__ */ new Map();
		const entries = [];
		for (const pair of node.items) {
			const [key, value] = [pair.key, pair.value];
			const name = (0, import_dist.isScalar)(key) && typeof key.value === "string" ? key.value : "";
			const first = members.get(name);
			if (first) this.#refuse(key, `the key \`${shorten(name)}\` stands twice in the same map`, `it stands in line ${this.#place(first.key).line} too: keep one`);
			else members.set(name, {
				key: offsetOf(key),
				value: offsetOf(value ?? key)
			});
			entries.push([name, this.value(value, depth + 1)]);
		}
		const plain = Object.fromEntries(entries);
		this.offsets.set(plain, {
			self: offsetOf(node),
			members
		});
		return plain;
	}
	#list(node, depth) {
		const plain = node.items.map((item) => this.value(item, depth + 1));
		const members = node.items.map((item, index) => [index, {
			key: offsetOf(item),
			value: offsetOf(item)
		}]);
		this.offsets.set(plain, {
			self: offsetOf(node),
			members: new Map(members)
		});
		return plain;
	}
	#alias(name, node, depth) {
		const target = this.#anchors.get(name);
		if (target && !this.#open.has(target)) return this.value(target, depth + 1);
		const message = target ? `the alias \`*${name}\` stands inside its own anchor` : `the alias \`*${name}\` has no anchor before it`;
		this.#refuse(node, message, `set \`&${name}\` before it, or put the text in quotes if it is not an alias`);
		return null;
	}
	#refuse(node, message, hint) {
		if (this.errors.length < 50) this.errors.push(new GateError("RG-CONFIG-SYNTAX", message, {
			place: this.#place(offsetOf(node)),
			hint
		}));
	}
};
function offsetOf(node) {
	return node.range?.[0] ?? 0;
}
// src/config/document.ts
/** Far above any real configuration; keeps hostile input cheap. */
const MAX_LENGTH = 25e4;
const MAX_DEPTH = 64;
const CONFLICT = /^<{7} /m;
/**
* Reads one YAML 1.2 document. Every syntax error is reported, with its place.
* @throws GateErrors RG-CONFIG-SYNTAX
*/
function readDocument(source, file) {
	const text = source.startsWith("﻿") ? source.slice(1) : source;
	const lines = new LineIndex(text);
	const place = (offset) => ({
		file,
		...lines.at(offset)
	});
	if (text.length > MAX_LENGTH) refuse$1(`the file has ${text.length} characters`, `at most ${MAX_LENGTH}`, place(0));
	const document = compose(text, place);
	if (!document) return {
		data: null,
		valuePlace: () => place(0),
		keyPlace: () => place(0)
	};
	const { explicit, version } = document.directives.yaml;
	if (explicit && version !== "1.2") refuse$1(`the file asks for YAML ${version}`, "YAML 1.2: remove the line that begins with %", place(0));
	const errors = explainSyntax(document, place);
	const conflict = errors.length > 0 ? text.search(CONFLICT) : -1;
	if (conflict !== -1) refuse$1("the file holds a merge conflict", "one of the two versions, without the marks", place(conflict));
	if (errors.length > 0) throw new GateErrors(errors);
	const plain = toPlain(document, place);
	if (plain.errors.length > 0) throw new GateErrors(plain.errors);
	const trace = (path) => traceOffsets(plain.data, plain.offsets, path);
	return {
		data: plain.data,
		valuePlace: (path) => place(trace(path).value),
		keyPlace: (path) => place(trace(path).key)
	};
}
function refuse$1(message, expected, place) {
	throw new GateErrors([new GateError("RG-CONFIG-SYNTAX", message, {
		place,
		expected
	})]);
}
/** Tokens first, without recursion: deep nesting and second documents are refused before the recursive composer meets them. */
function compose(text, place) {
	const parser = new import_dist.Parser();
	const tokens = [];
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		tokens.push(...parser.next(lexeme));
		if (parser.stack.length > MAX_DEPTH) refuse$1("values are nested too deeply", `at most ${MAX_DEPTH} levels`, place(parser.offset));
	}
	tokens.push(...parser.end());
	const second = tokens.filter((token) => token.type === "document")[1];
	if (second) refuse$1("the file holds more than one YAML document", "a single one: remove what follows the `---`", place(second.offset));
	const [document] = new import_dist.Composer({
		stringKeys: true,
		prettyErrors: false,
		uniqueKeys: false,
		version: "1.2"
	}).compose(tokens, true, text.length);
	return document;
}
function traceOffsets(data, offsets, path) {
	let at = {
		key: 0,
		value: 0
	};
	let value = data;
	if (typeof data === "object" && data !== null) at = {
		key: offsets.get(data)?.self ?? 0,
		value: offsets.get(data)?.self ?? 0
	};
	for (const step of path) {
		const member = typeof value === "object" && value !== null ? offsets.get(value)?.members.get(step) : void 0;
		if (!member) return typeof value === "object" ? {
			key: at.key,
			value: at.key
		} : at;
		at = member;
		value = value[step];
	}
	return at;
}
// src/config/refine.ts
const PATH_REFINEMENTS = (text) => {
	const shown = formatValue(text);
	if (text.includes("\\")) return {
		message: shown,
		hint: "separate the steps of a path with `/`"
	};
	if (/^(?:\/|[A-Za-z]:)/.test(text)) return {
		code: "RG-PATH",
		message: `the absolute path \`${text}\``
	};
	if (/(?:^|\/)\.\.(?:\/|$)/.test(text)) return {
		code: "RG-PATH",
		message: `${shown}, which leaves its folder with \`..\``
	};
	if (text.startsWith("!")) return {
		message: shown,
		hint: "globs cannot be negated; list what is meant"
	};
};
const URL_REFINEMENT = (text) => {
	if (/^(?:[^/?#]*:\/\/)?[^/?#]*@/i.test(text)) return {
		message: "a URL with credentials",
		hint: "send them in a header: `headers: { Authorization: \"Bearer ${TOKEN}\" }`"
	};
	if (/^[\w.-]+(?::\d+)?(?:\/|$)/.test(text)) return {
		message: formatValue(text),
		hint: `write \`https://${text}\``
	};
};
/** The URL of a remote may hold credentials: it is not repeated. */
const REMOTE_REFINEMENT = (text) => /[:@/]/.test(text) ? {
	message: "a URL or a path",
	hint: "give it a name with `git remote add NAME URL`"
} : void 0;
/** What stands where a secret belongs may be one: it is not repeated. */
const SECRET_REFINEMENT = () => ({
	message: "a text",
	hint: "put the secret into the environment of the step, and its name here"
});
const IDENTITY_REFINEMENT = (text) => /^https?:/i.test(text) ? {
	message: "a text",
	hint: "write `{ http: URL, value: KEY }`"
} : void 0;
const DURATION_REFINEMENT = (value) => /^\d+(?:\.\d+)?$/.test(String(value)) ? {
	message: `${formatValue(value)} without a unit`,
	hint: `write \`${String(value)}s\` for seconds`
} : void 0;
const REFINEMENTS = {
	path: PATH_REFINEMENTS,
	glob: PATH_REFINEMENTS,
	globs: PATH_REFINEMENTS,
	remote: REMOTE_REFINEMENT,
	secret: SECRET_REFINEMENT,
	url: URL_REFINEMENT,
	http: URL_REFINEMENT,
	identity: IDENTITY_REFINEMENT
};
/** What is wrong with a value of a shared definition, more closely than its pattern can say. */
function refine(definition, value) {
	if (definition === "duration") return DURATION_REFINEMENT(value);
	const look = definition !== void 0 && Object.hasOwn(REFINEMENTS, definition) ? REFINEMENTS[definition] : void 0;
	return typeof value === "string" ? look?.(value) : void 0;
}
// src/config/suggest.ts
/**
* The known word that was most likely meant: the same letters in another case or with other separators, else the one with the
* fewest edits (insert, delete, replace, swap neighbours), when they are few for the length of the word.
*/
function suggest(word, known) {
	const plain = fold(word);
	const same = known.find((candidate) => fold(candidate) === plain);
	if (same !== void 0) return same;
	if (word.length > 64) return void 0;
	const [best] = known.map((candidate) => ({
		candidate,
		edits: editDistance(plain, fold(candidate))
	})).sort((a, b) => a.edits - b.edits);
	return best && best.edits <= Math.max(1, Math.floor(best.candidate.length / 3)) && best.edits < plain.length ? best.candidate : void 0;
}
function fold(word) {
	return word.toLowerCase().replaceAll(/[-_\s.]/g, "");
}
/** Optimal string alignment distance (Damerau-Levenshtein where no part is edited twice). */
function editDistance(a, b) {
	let before = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const replace = at(above, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
			let edits = Math.min(replace, at(above, column) + 1, at(current, column - 1) + 1);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) edits = Math.min(edits, at(before, column - 2) + 1);
			current.push(edits);
		}
		before = above;
		above = current;
	}
	return at(above, b.length);
}
function at(row, column) {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
// src/config/violations.ts
/**
* The violations that a person made, without those that only follow from them: other complaints about a value of the wrong type, a missing
* key beside its misspelt self.
*/
function essential(violations, root) {
	const groups = /* @__PURE__ */ new Map();
	for (const violation of violations) {
		const pointer = JSON.stringify(violation.path);
		const group = groups.get(pointer);
		if (group) group.push(violation);
		else groups.set(pointer, [violation]);
	}
	return [...groups.values()].flatMap((group) => essentialOfValue(group, root));
}
/** `violations` are all of one value. */
function essentialOfValue(violations, root) {
	const wrongType = violations.find(({ keyword }) => keyword === "type");
	if (wrongType) return [wrongType];
	const node = schemaAt(violations[0].path, root)?.node ?? root;
	const known = Object.keys(node.properties ?? {});
	const unknown = violations.flatMap(({ keyword, key }) => keyword === "additionalProperties" && key !== void 0 ? [key] : []);
	const meant = new Set(unknown.map((key) => suggest(key, known)));
	const choices = (node.oneOf ?? []).flatMap(({ required }) => required ?? []);
	const lacksPartner = violations.some(({ keyword }) => keyword === "dependentRequired");
	return violations.filter(({ keyword, key }) => {
		if (keyword === "oneOf") return !lacksPartner && !choices.some((choice) => meant.has(choice));
		if (keyword === "minProperties") return unknown.length === 0;
		return !(keyword === "required" || keyword === "dependentRequired") || !meant.has(key);
	});
}
// src/config/explain.ts
/** One explanation per keyword; all other keywords are about the value itself. */
const EXPLANATIONS = {
	additionalProperties: unknownKey,
	required: missingKey,
	dependentRequired: missingPartner,
	oneOf: notExactlyOne,
	minProperties: notExactlyOne,
	maxProperties: notExactlyOne,
	propertyNames: wrongName
};
/** Violations in the words of a person: one per mistake, with the place of the key or value that is wrong. */
function explainViolations(violations, document, subject) {
	const seen = /* @__PURE__ */ new Set();
	return essential(violations, subject.schema).flatMap(({ path, keyword, key = "", neededBy = "" }) => {
		const { node, definition } = schemaAt(path, subject.schema) ?? {
			node: subject.schema,
			definition: void 0
		};
		const problem = (EXPLANATIONS[keyword] ?? wrongValue)({
			key,
			neededBy,
			document,
			path,
			node,
			definition,
			subject
		});
		const identity = problem.error.describe();
		if (seen.has(identity)) return [];
		seen.add(identity);
		return [problem];
	});
}
function unknownKey({ key, document, path, node, subject }) {
	const known = Object.keys(node.properties ?? {});
	const guess = suggest(key, known);
	const hint = guess === void 0 ? homeOf(key, subject.schema) : `did you mean \`${guess}\`?`;
	return {
		path,
		error: new GateError("RG-CONFIG-UNKNOWN-KEY", `unknown key \`${shorten(key)}\` in ${formatPath(path, subject.name)}`, {
			place: document.keyPlace([...path, key]),
			expected: oneOfWords(known),
			...hint === void 0 ? {} : { hint }
		})
	};
}
/** Where a key belongs that is known elsewhere. */
function homeOf(key, root) {
	if (key === "<<") return "merge keys are not part of YAML 1.2: write the keys out";
	const homes = Object.entries(root.$defs ?? {}).filter(([, { properties }]) => properties && Object.hasOwn(properties, key));
	if (homes.length === 0 || homes.length > 2) return void 0;
	return `\`${key}\` is a key of ${homes.map(([name, { title, type }]) => type === "object" && title !== void 0 ? title : `\`${name}\``).join(" and ")}`;
}
function missingKey({ key, document, path, node, subject }) {
	const member = schemaAt([...path, key], subject.schema);
	return {
		path,
		error: new GateError("RG-CONFIG-INVALID", `\`${key}\` is missing in ${formatPath(path, subject.name)}`, {
			place: document.keyPlace(path),
			expected: member ? expectation(member.node) : `the key \`${key}\` of ${node.title ?? "the map"}`
		})
	};
}
function missingPartner({ key, neededBy, document, path, subject }) {
	return {
		path,
		error: new GateError("RG-CONFIG-INVALID", `\`${neededBy}\` is given without \`${key}\` in ${formatPath(path, subject.name)}`, {
			place: document.keyPlace([...path, neededBy]),
			expected: `\`${key}\` beside it`
		})
	};
}
function notExactlyOne({ document, path, node, subject }) {
	const choices = node.oneOf ? node.oneOf.flatMap(({ required }) => required ?? []) : Object.keys(node.properties ?? {});
	const value = valueAt(document.data, path);
	const given = choices.filter((choice) => typeof value === "object" && value !== null && Object.hasOwn(value, choice));
	const [first, second] = given;
	const none = choices.length === 0 ? "is empty" : `has none of ${listWords(choices)}`;
	const message = first === void 0 ? none : `has ${given.map((key) => `\`${key}\``).join(" and ")} at once`;
	return {
		path,
		error: new GateError("RG-CONFIG-INVALID", `${formatPath(path, subject.name)} ${message}`, {
			place: document.keyPlace(second === void 0 ? path : [...path, second]),
			expected: node.oneOf ? `exactly one of ${first === void 0 ? "them" : listWords(choices)}` : expectation(node)
		})
	};
}
function wrongName({ key, document, path, node, subject }) {
	const error = new GateError("RG-CONFIG-INVALID", `\`${shorten(key)}\` cannot be a name in ${formatPath(path, subject.name)}`, {
		place: document.keyPlace([...path, key]),
		expected: expectation(resolve(node.propertyNames ?? {}, subject.schema))
	});
	return {
		path: [...path, key],
		error
	};
}
function wrongValue({ document, path, node, definition, subject }) {
	const value = valueAt(document.data, path);
	const refined = refine(definition, value);
	const guess = node.enum && typeof value === "string" ? suggest(value, node.enum) : void 0;
	const hint = refined?.hint ?? (guess === void 0 ? void 0 : `did you mean \`${guess}\`?`);
	const shown = path.at(-2) === "headers" ? "not usable" : refined?.message ?? formatValue(value);
	return {
		path,
		error: new GateError(refined?.code ?? "RG-CONFIG-INVALID", `${formatPath(path, subject.name)} is ${shown}`, {
			place: value === null ? document.keyPlace(path) : document.valuePlace(path),
			expected: path.length === 0 ? "a map that begins with `version: 1`" : expectation(node),
			...hint === void 0 ? {} : { hint }
		})
	};
}
// src/config/validate.ts
/** Hostile input can break the schema at every one of its values. */
const MAX_VIOLATIONS = 1e3;
/**
* What `data`, which is plain, breaks of the schema. The schema itself is walked: a validator that is generated from it is hundreds of
* kilobytes, which every start would have to read. Tests hold this against ajv.
*/
function violationsOf(data, root) {
	const walk = {
		root,
		found: []
	};
	visit(data, root, [], walk);
	return walk.found.slice(0, MAX_VIOLATIONS);
}
function visit(value, schema, path, walk) {
	if (walk.found.length >= MAX_VIOLATIONS) return;
	const node = resolve(schema, walk.root);
	for (const [keyword, isBroken] of OF_VALUE) if (node[keyword] !== void 0 && isBroken(value, node)) walk.found.push({
		path,
		keyword
	});
	const fitting = node.oneOf?.filter((branch) => fits(value, branch, walk.root));
	if (fitting && fitting.length !== 1) walk.found.push({
		path,
		keyword: "oneOf"
	});
	if (Array.isArray(value)) {
		const { items } = node;
		if (items) value.forEach((item, index) => visit(item, items, [...path, index], walk));
	} else if (isMap(value)) visitMap(value, node, path, walk);
}
function visitMap(value, node, path, walk) {
	const report = (violation) => void walk.found.push({
		path,
		...violation
	});
	reportMissing(value, node, report);
	for (const [key, member] of Object.entries(value)) {
		if (node.propertyNames && !fits(key, node.propertyNames, walk.root)) report({
			keyword: "propertyNames",
			key
		});
		const property = node.properties && Object.hasOwn(node.properties, key) ? node.properties[key] : node.additionalProperties;
		if (property === false) report({
			keyword: "additionalProperties",
			key
		});
		else if (property !== void 0 && property !== true) visit(member, property, [...path, key], walk);
	}
}
function reportMissing(value, { required = [], dependentRequired = {} }, report) {
	for (const key of required) if (!Object.hasOwn(value, key)) report({
		keyword: "required",
		key
	});
	for (const [neededBy, partners] of Object.entries(dependentRequired)) {
		if (!Object.hasOwn(value, neededBy)) continue;
		for (const key of partners) if (!Object.hasOwn(value, key)) report({
			keyword: "dependentRequired",
			key,
			neededBy
		});
	}
}
function fits(value, schema, root) {
	const walk = {
		root,
		found: []
	};
	visit(value, schema, [], walk);
	return walk.found.length === 0;
}
/** Whether a value breaks a keyword that needs no look at its members. */
const OF_VALUE = [
	["type", (value, { type = [] }) => !(typeof type === "string" ? isOf(value, type) : type.some((one) => isOf(value, one)))],
	["const", (value, node) => value !== node.const],
	["enum", (value, { enum: known = [] }) => !known.some((one) => one === value)],
	["pattern", (value, { pattern = "" }) => typeof value === "string" && !expressionOf(pattern).test(value)],
	["minimum", (value, { minimum = 0 }) => typeof value === "number" && !(value >= minimum)],
	["maximum", (value, { maximum = 0 }) => typeof value === "number" && !(value <= maximum)],
	["exclusiveMinimum", (value, { exclusiveMinimum = 0 }) => typeof value === "number" && !(value > exclusiveMinimum)],
	["minItems", (value, { minItems = 0 }) => Array.isArray(value) && value.length < minItems],
	["minProperties", (value, { minProperties = 0 }) => isMap(value) && Object.keys(value).length < minProperties],
	["maxProperties", (value, { maxProperties = 0 }) => isMap(value) && Object.keys(value).length > maxProperties]
];
function isOf(value, type) {
	if (type === "object") return isMap(value);
	if (type === "array") return Array.isArray(value);
	if (type === "null") return value === null;
	if (type === "integer") return Number.isInteger(value);
	return type === "number" ? Number.isFinite(value) : typeof value === type;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const EXPRESSIONS = /* @__PURE__ */ new Map();
function expressionOf(pattern) {
	const known = EXPRESSIONS.get(pattern) ?? new RegExp(pattern, "u");
	EXPRESSIONS.set(pattern, known);
	return known;
}
// src/config/checked.ts
/**
* Reads YAML and holds it against its schema.
* @throws GateErrors RG-CONFIG-SYNTAX
*/
function readChecked(text, path, kind) {
	const document = readDocument(text, path);
	const problems = explainViolations(violationsOf(document.data, kind.schema), document, kind);
	return {
		data: applyDefaults(kind.schema, withoutBroken(document.data, problems, kind.entries), kind.schema),
		document,
		problems
	};
}
/** Errors in the order of the file, as many as help. */
function inOrder(errors) {
	return [...errors].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, 50);
}
/** The data without every entry that holds a mistake, so that the rules can still look at the others. */
function withoutBroken(data, problems, entries) {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
	const copy = new Map(Object.entries(data));
	for (const { path } of problems) {
		const [section, entry] = path;
		if (section === void 0) continue;
		const members = copy.get(String(section));
		if (!(entries.includes(section) && entry !== void 0 && typeof members === "object" && members !== null)) copy.delete(String(section));
		else if (Array.isArray(members)) copy.set(String(section), members.map((member, index) => index === entry ? void 0 : member));
		else copy.set(String(section), Object.fromEntries(Object.entries(members).filter(([key]) => key !== entry)));
	}
	return Object.fromEntries(copy);
}
function comparePlaces(a, b) {
	return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
// src/config/expand.ts
const REFERENCE = /\$\$\{|\$\{([^}]*)(\}?)/g;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
* Replaces every `${NAME}` by what `lookup` knows; `$${` stands for a literal `${`. What is put in is not looked at again.
* @throws GateError RG-CONFIG-REFERENCE when a variable is not set, RG-CONFIG-INVALID when a reference is not well-formed
*/
function expandVariables(text, lookup) {
	return text.replaceAll(REFERENCE, (match, name, close) => {
		if (name === void 0) return "${";
		if (!NAME.test(name) || close === "") throw new GateError("RG-CONFIG-INVALID", `\`${match}\` is not a reference to a variable`, {
			expected: "a form such as `${NAME}`",
			hint: "write `$${` for a literal `${`"
		});
		const value = lookup(name);
		if (value !== void 0) return value;
		throw new GateError("RG-CONFIG-REFERENCE", `the environment variable ${listWords([name])} is not set`, { hint: `set it in the \`env\` of the step, or remove \`${match}\`` });
	});
}
// src/config/normalise/values.ts
/** Milliseconds of a duration that the schema let pass. */
function duration(text) {
	return parseDuration(text) ?? NaN;
}
/** Share from 0 to 1 of a text or number that the schema let pass. */
function share(value) {
	return typeof value === "number" ? value : parseShare(value) ?? NaN;
}
function list(value) {
	if (value === void 0) return [];
	return typeof value === "object" ? value : [value];
}
/** A path or glob without a leading `./`, as git lists it. */
function repositoryPath(path) {
	return path.replace(/^\.\//, "");
}
/** `{[key]: value}`, or nothing when the value is absent; for optional properties. */
function optional(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// src/config/normalise/entries.ts
/** Formats that describe requests: old clients must be able to talk to a new server, not the other way round. */
const API_FORMATS = ["openapi", "graphql"];
function schemaEntry(raw, place) {
	const isApi = raw.kind === "api" || raw.kind === void 0 && API_FORMATS.includes(raw.format);
	return {
		files: list(raw.files).map(repositoryPath),
		compatibility: raw.compatibility ?? (isApi ? "backward" : "full"),
		...raw.compatibility === void 0 ? { compatibilityDefaulted: true } : {},
		...optional("format", raw.format),
		...optional("kind", raw.kind),
		...optional("profile", raw.profile),
		...optional("together", raw.together),
		...raw.operations === void 0 ? {} : { operationFiles: list(raw.operations).map(repositoryPath) },
		...raw.roots === void 0 ? {} : { roots: list(raw.roots).map(repositoryPath) },
		writers: raw.writers,
		onUnknown: raw["on-unknown"],
		onLossy: raw["on-lossy"],
		place
	};
}
function contractEntry(raw, place) {
	return {
		contract: repositoryPath(raw.contract),
		data: list(raw.data).map(repositoryPath),
		...raw.database === void 0 ? {} : { database: contractDatabase(raw.database) },
		consumers: list(raw.consumers).map(repositoryPath),
		place
	};
}
function contractDatabase(raw) {
	const { name, table, dataset, filter, sample, timeout, examples } = raw;
	return {
		name,
		...optional("table", table),
		...optional("dataset", dataset),
		...optional("filter", filter),
		...sample === void 0 ? {} : { sample: share(sample) },
		timeout: duration(timeout),
		...optional("maxBytes", raw["max-bytes"]),
		examples
	};
}
// src/config/source-kind.ts
function sourceKind(source) {
	if (source.provider === "json") return "bad" in source.question ? "counts" : kindOfValue(source.question);
	if ("counters" in source || "latency" in source || "counts" in source) return "counts";
	return "value" in source ? kindOfValue(source.value) : "probes";
}
function kindOfValue({ success, failure }) {
	return success === void 0 && failure === void 0 ? "value" : "probes";
}
// src/config/normalise/sources.ts
/** One line per key that names a source. */
const MAKERS = {
	http: (given) => httpSource(written("http", "url", given)),
	tcp: (given) => tcpSource(written("tcp", "address", given)),
	command: (given) => commandSource(written("command", "run", given)),
	prometheus: prometheusSource,
	datadog: datadogSource,
	cloudwatch: cloudWatchSource,
	"new-relic": newRelicSource,
	graphite: (given) => ({
		provider: "graphite",
		url: given.url,
		headers: given.headers,
		...storeOf(given)
	}),
	influxdb: influxDbSource,
	"google-monitoring": googleMonitoringSource,
	github: githubSource,
	webhook: (given) => webhookSource(written("webhook", "url", given)),
	json: jsonSource
};
/** The source of a check. Without one, which the schema refuses, a source that nothing can be asked of. */
function sourceOf(check) {
	for (const name of Object.keys(MAKERS)) {
		const given = check[name];
		if (given !== void 0) return MAKERS[name](given);
	}
	return MAKERS.http("");
}
/** The long form of a source that was given by one value. */
function written(definition, key, given) {
	return typeof given === "string" || Array.isArray(given) ? applyDefaults(use(definition), { [key]: given }) : given;
}
function statusRange(status) {
	const [from = "", to = from] = String(status).split("-");
	return [Number(from), Number(to)];
}
function conditions(given) {
	return {
		...optional("success", given["success-condition"]),
		...optional("failure", given["failure-condition"])
	};
}
function question(given) {
	if (given.query !== void 0) return { value: {
		query: given.query,
		...conditions(given)
	} };
	return { counts: {
		bad: given.bad ?? "",
		total: given.total ?? "",
		absent: given.absent ?? "unknown"
	} };
}
function storeOf(given) {
	return {
		...question(given),
		period: duration(given.period),
		delay: duration(given.delay),
		timeout: duration(given.timeout)
	};
}
function slowerThan(text) {
	return optional("slowerThan", text === void 0 ? void 0 : duration(text));
}
function httpSource(given) {
	const { url, headers, probes, expect } = given;
	const success = given["success-condition"];
	const body = {
		expect: new Map(Object.entries(expect ?? {})),
		...optional("success", success)
	};
	return {
		provider: "http",
		url,
		headers,
		status: list(given.status).map(statusRange),
		timeout: duration(given.timeout),
		...slowerThan(given["slower-than"]),
		probes,
		...expect === void 0 && success === void 0 ? {} : { body }
	};
}
function tcpSource(given) {
	const { address, tls, probes } = given;
	return {
		provider: "tcp",
		address,
		tls: tls || given["server-name"] !== void 0,
		...optional("serverName", given["server-name"]),
		timeout: duration(given.timeout),
		...slowerThan(given["slower-than"]),
		probes
	};
}
function commandSource({ run, env, directory, output, timeout }) {
	return {
		provider: "command",
		run,
		env,
		...optional("directory", directory),
		output,
		timeout: duration(timeout)
	};
}
function prometheusSource(given) {
	const { url, headers, timeout } = given;
	const common = {
		provider: "prometheus",
		url,
		headers,
		timeout: duration(timeout),
		...optional("releaseLabel", given["release-label"])
	};
	if (given.query !== void 0) return {
		...common,
		value: {
			query: given.query,
			...conditions(given)
		}
	};
	if (given.histogram === void 0) return {
		...common,
		counters: {
			bad: given.bad ?? "",
			total: given.total ?? ""
		}
	};
	const limit = duration(given["slower-than"] ?? "");
	return {
		...common,
		latency: {
			histogram: given.histogram,
			slowerThan: limit,
			selector: given.selector ?? ""
		}
	};
}
function datadogSource(given) {
	return {
		provider: "datadog",
		url: given.url ?? `https://api.${given.site}`,
		api: given.api,
		apiKey: given["api-key"],
		appKey: given["app-key"],
		...storeOf(given)
	};
}
function cloudWatchSource(given) {
	const { url, region, metrics } = given;
	return {
		provider: "cloudwatch",
		...optional("url", url),
		...optional("region", region),
		metrics: new Map(Object.entries(metrics)),
		...storeOf(given)
	};
}
function newRelicSource(given) {
	return {
		provider: "new-relic",
		url: given.url ?? `https://api.${given.region === "eu" ? "eu." : ""}newrelic.com/graphql`,
		account: given.account,
		key: given.key,
		...storeOf(given)
	};
}
function influxDbSource(given) {
	const { url, api, org, database, token } = given;
	return {
		provider: "influxdb",
		url,
		api,
		...optional("org", org),
		...optional("database", database),
		...optional("token", token),
		...storeOf(given)
	};
}
function googleMonitoringSource(given) {
	const { url, project, token, reducer } = given;
	const store = storeOf(given);
	const aligner = given.aligner ?? ("counts" in store ? "ALIGN_DELTA" : "ALIGN_MEAN");
	return {
		provider: "google-monitoring",
		url,
		project,
		...optional("token", token),
		aligner,
		reducer,
		...store
	};
}
function githubSource(given) {
	const { url, repository, ref, checks, deployment, token } = given;
	return {
		provider: "github",
		url,
		...optional("repository", repository),
		...optional("ref", ref),
		question: deployment === void 0 ? { checks: list(checks) } : { deployment },
		token,
		timeout: duration(given.timeout)
	};
}
function webhookSource(given) {
	const { url, headers, payload } = given;
	return {
		provider: "webhook",
		url,
		headers,
		payload,
		failStatus: list(given["fail-status"]).map(statusRange),
		timeout: duration(given.timeout)
	};
}
function jsonSource(given) {
	const { url, headers, body, bad, total, value } = given;
	const counted = bad !== void 0 && total !== void 0;
	return {
		provider: "json",
		url,
		method: given.method ?? (body === void 0 ? "GET" : "POST"),
		headers,
		...optional("body", body),
		question: counted ? {
			bad,
			total
		} : {
			...optional("value", value),
			...conditions(given)
		},
		period: duration(given.period),
		delay: duration(given.delay),
		timeout: duration(given.timeout)
	};
}
// src/config/normalise/judge.ts
/** What a check says of its judge; what stands for the usual is left out. */
function judgeConfig(raw) {
	const lookback = duration(raw.lookback ?? BASELINE_DEFAULTS.lookback);
	return {
		...optional("baseline", baseline(raw, lookback)),
		...raw["max-drop"] === void 0 ? {} : { maxDrop: {
			share: share(raw["max-drop"]),
			lookback
		} },
		...raw.dispersion === "auto" ? { estimateDispersion: { lookback } } : {},
		...raw.scores ? { scores: true } : {},
		...optional("threshold", raw.threshold && thresholdConfig(raw.threshold)),
		...raw.weight === 1 ? {} : { weight: raw.weight },
		...raw.required ? {} : { required: false },
		...raw.interval === void 0 ? {} : { interval: duration(raw.interval) }
	};
}
function baseline(raw, lookback) {
	const ratio = raw.ratio ?? BASELINE_DEFAULTS.ratio;
	if (raw.baseline === "before") return {
		kind: "before",
		lookback,
		ratio
	};
	if (raw.baseline !== "concurrent") return void 0;
	return {
		kind: "concurrent",
		ratio,
		...raw.control ? { control: sourceOf(controlOf(raw, raw.control)) } : {}
	};
}
/** The source of the check with some of its keys replaced. */
function controlOf(raw, control) {
	const name = SOURCE_NAMES.find((key) => raw[key] !== void 0) ?? "http";
	const given = raw[name];
	const isMap = typeof given === "object" && !Array.isArray(given);
	return { [name]: isMap ? {
		...given,
		...control
	} : control.url ?? given };
}
function thresholdConfig(raw) {
	return {
		...raw.above === void 0 ? {} : { above: number(raw.above) },
		...raw.below === void 0 ? {} : { below: number(raw.below) },
		rule: ruleOf(raw),
		...optional("inconclusiveLimit", raw["inconclusive-limit"]),
		...optional("consecutiveErrorLimit", raw["consecutive-error-limit"]),
		...optional("consecutiveSuccessLimit", raw["consecutive-success-limit"]),
		...optional("count", raw.count)
	};
}
function ruleOf(raw) {
	if (raw["in-a-row"] !== void 0) return {
		kind: "in-a-row",
		failures: raw["in-a-row"]
	};
	if (raw.of !== void 0) return {
		kind: "of",
		failures: raw.failures ?? raw.of,
		of: raw.of
	};
	return {
		kind: "total",
		limit: raw["failure-limit"] ?? 0
	};
}
/** A number, or a percentage as a share. */
function number(value) {
	return typeof value === "number" ? value : Number.parseFloat(value) / 100;
}
// src/config/normalise/health.ts
/** The pin is `''` when none was named and none can be chosen; a rule refuses that. */
function identityConfig(raw, pins, place) {
	if (raw === "none") return raw;
	return {
		http: raw.http,
		headers: raw.headers,
		value: raw.value,
		pin: raw.pin ?? onlyPin(pins, "image") ?? onlyPin(pins, "model") ?? "",
		answers: raw.answers,
		within: duration(raw.within),
		place
	};
}
function onlyPin(pins, role) {
	const [first, second] = pins.filter((pin) => pin.role === role);
	return second ? void 0 : first?.name;
}
function healthCheck(raw, place) {
	const source = sourceOf(raw);
	const defaults = sourceKind(source) === "counts" ? CHECK_DEFAULTS.counters : CHECK_DEFAULTS.probes;
	return {
		name: raw.name,
		source,
		tolerate: share(raw.tolerate ?? defaults.tolerate),
		advisory: raw.advisory,
		minBad: raw["min-bad"] ?? defaults["min-bad"],
		dispersion: typeof raw.dispersion === "number" ? raw.dispersion : defaults.dispersion,
		...judgeConfig(raw),
		place
	};
}
// src/config/normalise/pins.ts
function pinConfig(name, raw, place) {
	const selector = selectorConfig(raw);
	return {
		name,
		file: repositoryPath(raw.file),
		selector,
		role: raw.role ?? (isImage(selector) ? "image" : "other"),
		...optional("safe", raw.safe),
		...raw.shared ? { shared: true } : {},
		place
	};
}
function isImage(selector) {
	if (selector.locator === "dockerfile") return !selector.instruction.startsWith("arg/");
	if (selector.locator === "terraform") return /[.\]]image(?:_uri)?$/.test(selector.address);
	return IMAGE_LOCATORS.includes(selector.locator);
}
function selectorConfig(raw) {
	if (typeof raw.kubernetes === "string") return {
		locator: "kubernetes",
		container: raw.kubernetes
	};
	if (raw.kubernetes !== void 0) return {
		locator: "kubernetes",
		...raw.kubernetes
	};
	if (raw.kustomize !== void 0) return {
		locator: "kustomize",
		image: raw.kustomize
	};
	if (raw.helm !== void 0) return {
		locator: "helm",
		path: raw.helm
	};
	if (raw.compose !== void 0) return {
		locator: "compose",
		service: raw.compose
	};
	if (typeof raw.field === "string") return {
		locator: "field",
		path: raw.field
	};
	if (raw.field !== void 0) return {
		locator: "field",
		...raw.field
	};
	if (raw.terraform !== void 0) return {
		locator: "terraform",
		address: raw.terraform
	};
	if (raw.nomad !== void 0) return {
		locator: "nomad",
		task: raw.nomad
	};
	if (raw.dockerfile !== void 0) return {
		locator: "dockerfile",
		instruction: raw.dockerfile
	};
	if (raw.toml !== void 0) return {
		locator: "toml",
		key: raw.toml
	};
	if (raw.env !== void 0) return {
		locator: "env",
		key: raw.env
	};
	if (raw.marker !== void 0) return {
		locator: "marker",
		marker: raw.marker
	};
	return {
		locator: "pointer",
		pointer: raw.pointer ?? "",
		...optional("document", raw.document)
	};
}
// src/config/normalise/release.ts
function releaseConfig(raw) {
	return {
		roles: raw.roles,
		seals: new Map(Object.entries(raw.seals).map(([pin, globs]) => [pin, list(globs).map(repositoryPath)])),
		preprocessing: list(raw.preprocessing).map(repositoryPath),
		folder: repositoryPath(raw.folder)
	};
}
function attestationsConfig(raw) {
	return {
		trustRoot: repositoryPath(raw["trust-root"]),
		signers: raw.signers,
		predicates: raw.predicates,
		onAbsent: raw["on-absent"]
	};
}
// src/config/normalise/environment.ts
function environmentConfig(name, raw, placeOf) {
	const place = (...path) => placeOf([
		"environments",
		name,
		...path
	]);
	const pins = Object.entries(raw.pins).map(([pin, entry]) => pinConfig(pin, entry, place("pins", pin)));
	return {
		name,
		pins,
		...optional("identity", raw.identity && identityConfig(raw.identity, pins, place("identity"))),
		health: raw.health.map((check, index) => healthCheck(check, place("health", index))),
		watch: watchConfig(raw.watch),
		...optional("rollback", raw.rollback && rollbackConfig(raw.rollback)),
		...optional("release", raw.release && releaseConfig(raw.release)),
		...optional("deployments", raw.deployments && {
			environment: name,
			...raw.deployments
		}),
		place: place()
	};
}
function watchConfig(raw) {
	return {
		interval: duration(raw.interval),
		window: duration(raw.window),
		soak: duration(raw.soak),
		warmUp: duration(raw["warm-up"]),
		alpha: share(raw.alpha),
		beta: share(raw.beta),
		minEvents: raw["min-events"],
		maxErrors: raw["max-errors"]
	};
}
function rollbackConfig(raw) {
	return {
		write: raw.write,
		remote: raw.remote,
		...optional("branch", raw.branch),
		mergeWait: duration(raw["merge-wait"]),
		...raw.redeploy && { redeploy: {
			...raw.redeploy,
			wait: duration(raw.redeploy.wait)
		} },
		...optional("repository", raw.repository),
		...raw.dispatch && { dispatch: {
			...raw.dispatch,
			wait: duration(raw.dispatch.wait)
		} },
		ready: raw.ready.map(probeConfig),
		on: raw.on,
		hops: raw.hops,
		...optional("playbook", raw.playbook),
		confirm: duration(raw.confirm),
		ladder: raw.ladder.map(ladderStep),
		labels: raw.labels,
		maxPerTuple: raw["max-per-tuple"],
		maxPerDay: raw["max-per-day"]
	};
}
function ladderStep(raw) {
	if (typeof raw === "string") return { step: raw };
	if (raw.toggle !== void 0) return {
		step: "toggle",
		pin: raw.toggle
	};
	return {
		step: "page",
		...typeof raw.page === "object" ? raw.page : {
			url: raw.page ?? "",
			format: "generic"
		}
	};
}
function probeConfig(raw) {
	return {
		...raw,
		status: list(raw.status).map(statusRange),
		timeout: duration(raw.timeout)
	};
}
// src/config/normalise/index.ts
/** The configuration as the rest of the program knows it: units in numbers, short forms written out, places kept. */
function normalise(raw, placeOf) {
	const entries = (key, items, make) => items.flatMap((item, index) => item === void 0 ? [] : [make(item, placeOf([key, index]))]);
	const environments = Object.entries(raw.environments).map(([name, environment]) => [name, environmentConfig(name, environment, placeOf)]);
	return {
		version: 1,
		releases: raw.releases,
		policy: raw.policy,
		schemas: entries("schemas", raw.schemas, schemaEntry),
		contracts: entries("contracts", raw.contracts, contractEntry),
		environments: new Map(environments),
		...raw.registries && { registries: registriesConfig(raw.registries) },
		ledger: ledgerConfig(raw.ledger),
		...raw.migrations && { migrations: migrationsConfig(raw.migrations, placeOf(["migrations"])) },
		rules: new Map(Object.entries(raw.rules))
	};
}
function registriesConfig(raw) {
	return {
		onUnknown: raw["on-unknown"],
		platforms: raw.platforms,
		tokenServers: raw["token-servers"],
		plainHttp: raw["plain-http"],
		keep: raw.keep,
		...optional("attestations", raw.attestations && attestationsConfig(raw.attestations))
	};
}
function ledgerConfig({ keys, "keep-attachments": kept, ...raw }) {
	return {
		...raw,
		keys: new Map(Object.entries(keys)),
		...optional("keepAttachments", kept === void 0 ? void 0 : duration(kept))
	};
}
function migrationsConfig(raw, place) {
	return {
		files: list(raw.files).map(repositoryPath),
		down: raw.down,
		irreversible: new Map(Object.entries(raw.irreversible)),
		...optional("plan", raw.plan === void 0 ? void 0 : repositoryPath(raw.plan)),
		onUnknown: raw["on-unknown"],
		place
	};
}
// src/config/rules/addresses.ts
/** URLs and headers must be usable whatever the variables in them hold. */
const addressesAreUsable = (environment, complain) => {
	for (const { path, url, headers } of textsOf$1(environment)) {
		const reason = variableFault(url);
		if (reason !== void 0) complain(path, {
			message: `holds ${reason}`,
			expected: "a form such as `${NAME}`"
		});
		else if (!canBeUrl(url)) complain(path, {
			message: "is not a URL that can be requested",
			expected: "a form such as `https://host.example/path`"
		});
		for (const [name, value] of Object.entries(headers)) {
			const fault = variableFault(value);
			const at = [
				...path.slice(0, -1),
				"headers",
				name
			];
			if (fault !== void 0) complain(at, {
				message: `holds ${fault}`,
				expected: "a form such as `${NAME}`"
			});
		}
	}
};
function textsOf$1({ identity, health, rollback }) {
	return [
		...identity && identity !== "none" ? [{
			path: ["identity", "http"],
			url: identity.http,
			headers: identity.headers
		}] : [],
		...health.flatMap(({ source }, index) => {
			if (!("url" in source) || source.url === void 0) return [];
			const headers = "headers" in source ? source.headers : {};
			return [{
				path: [
					"health",
					index,
					source.provider,
					"url"
				],
				url: withoutMoments(source.url),
				headers
			}];
		}),
		...(rollback?.ladder ?? []).flatMap((step, index) => step.step === "page" ? [{
			path: [
				"rollback",
				"ladder",
				index,
				"page"
			],
			url: step.url,
			headers: {}
		}] : []),
		...(rollback?.ready ?? []).map(({ http, headers }, index) => ({
			path: [
				"rollback",
				"ready",
				index,
				"http"
			],
			url: http.replaceAll(/\{pin:[^}]*\}/g, "1"),
			headers
		}))
	];
}
/** What is wrong with the references in a text; `undefined` when nothing is. */
function variableFault(text) {
	try {
		expandVariables(text, () => "1");
		return;
	} catch (error) {
		if (error instanceof GateError) return "a `${` that does not begin a reference to a variable";
		throw error;
	}
}
/** With a digit for every variable: that fits a host, a port and a path. A URL that begins with a variable can be anything. */
function canBeUrl(url) {
	return url.startsWith("${") || URL.canParse(expandVariables(url, () => "1"));
}
/** The moments that a request may name, such as `{from.s}`. */
function withoutMoments(url) {
	return url.replaceAll(/(?<!\$)\{(?:from|to)\.(?:s|ms|iso)\}/g, "1");
}
// src/config/rules/health.ts
/** The sequential test looks for shares from 1.5 times the tolerated one up to these. */
const LARGEST_SHARE = {
	counts: .6,
	probes: .95,
	value: .95
};
const DERIVED = /\b(rate|irate|increase|delta|idelta|deriv|resets|changes)\s*\(/;
const checkNamesDiffer = ({ health }, complain) => {
	const names = health.map(({ name }) => name);
	names.forEach((name, index) => {
		if (names.indexOf(name) < index) complain([
			"health",
			index,
			"name"
		], {
			message: `is \`${name}\`, like that of another check`,
			expected: "another name"
		});
	});
};
const toleranceCanBeTested = ({ health }, complain) => {
	health.forEach(({ tolerate, source }, index) => {
		const largest = Math.floor(LARGEST_SHARE[sourceKind(source)] / 1.5 * 100) - 1;
		if (tolerate > 0 && tolerate <= largest / 100) return;
		complain([
			"health",
			index,
			"tolerate"
		], {
			message: `is ${tolerate * 100}%`,
			expected: `more than 0% and at most ${largest}%`,
			...tolerate === 1 ? { hint: "a number is a share: write `1%` for one in a hundred" } : {}
		});
	});
};
/** Rates and increases are extrapolated and smoothed by the server; the test counts events. */
const countersAreRaw = ({ health }, complain) => {
	health.forEach(({ source }, index) => {
		if (source.provider !== "prometheus" || !("counters" in source)) return;
		for (const key of ["bad", "total"]) {
			const derived = DERIVED.exec(source.counters[key])?.[1];
			if (derived === void 0) continue;
			complain([
				"health",
				index,
				"prometheus",
				key
			], {
				message: `uses \`${derived}\``,
				expected: "a raw counter, such as `sum(http_requests_total)`",
				hint: "the differences between samples are taken here, with resets seen to"
			});
		}
	});
};
const latencyFitsTimeout = ({ health }, complain) => {
	health.forEach(({ source }, index) => {
		if (source.provider !== "http" || source.slowerThan === void 0 || source.slowerThan < source.timeout) return;
		complain([
			"health",
			index,
			"http",
			"slower-than"
		], {
			message: `is not shorter than the timeout of ${formatDuration(source.timeout)}, so that it would never be seen`,
			expected: "a shorter duration, or a longer `timeout`"
		});
	});
};
const statusRangesRise = ({ health }, complain) => {
	health.forEach(({ source }, index) => {
		const falling = source.provider === "http" ? source.status.find(([from, to]) => from > to) : void 0;
		if (!falling) return;
		complain([
			"health",
			index,
			"http",
			"status"
		], {
			message: `holds the range \`${falling.join("-")}\``,
			expected: "the lower status first"
		});
	});
};
// src/config/rules/identity.ts
const identityNamesPin = ({ identity, pins }, complain) => {
	if (!identity || identity === "none" || pins.some(({ name }) => name === identity.pin)) return;
	const names = pins.map(({ name }) => name);
	const expected = names.length === 0 ? "an environment with pins" : oneOfWords(names);
	if (identity.pin !== "") {
		complain(["identity", "pin"], {
			code: "RG-CONFIG-REFERENCE",
			message: `names the pin \`${identity.pin}\`, which does not exist`,
			expected
		});
		return;
	}
	complain(["identity"], {
		code: "RG-CONFIG-REFERENCE",
		message: "does not say which pin must be answered, and there is not exactly one of role `image` or `model`",
		expected: names.length === 0 ? expected : `\`pin\` with ${expected}`
	});
};
// src/config/rules/judge.ts
/** Sources that can say what they counted before the deploy. */
const LOOKS_BACK = [
	"prometheus",
	"datadog",
	"cloudwatch",
	"new-relic",
	"graphite",
	"influxdb",
	"google-monitoring"
];
/** Each way to judge excludes the others. */
function kindsOf({ baseline, maxDrop, scores, threshold }) {
	return [
		...baseline ? ["baseline"] : [],
		...maxDrop ? ["max-drop"] : [],
		...scores ? ["scores"] : [],
		...threshold ? ["threshold"] : []
	];
}
function judgeFaults(check) {
	const [first = "", second, ...more] = kindsOf(check);
	const needsPast = check.baseline?.kind === "before" ? "baseline" : check.maxDrop ? "max-drop" : check.estimateDispersion ? "dispersion" : "";
	return [
		...second === void 0 ? [] : [{
			key: second,
			message: `does not go together with \`${[first, ...more].join("`, `")}\``,
			expected: "one of them"
		}],
		...needsPast !== "" && !canLookBack(check) ? [{
			key: needsPast,
			message: `needs counts from before the deploy, which \`${check.source.provider}\` cannot give`,
			expected: `a source that can, with \`bad\` and \`total\`: ${LOOKS_BACK.join(", ")}`
		}] : [],
		...check.baseline?.kind === "concurrent" && check.baseline.control === void 0 && !namesReleases(check) ? [{
			key: "baseline",
			message: "is `concurrent` without a `control`",
			expected: "`control`: where the same is measured of those who were not given the release"
		}] : [],
		...check.baseline?.kind === "concurrent" && isDeepStrictEqual(check.baseline.control, check.source) ? [{
			key: "control",
			message: "measures the same as the check itself",
			expected: "other `bad` and `total`, another `selector` or `url`"
		}] : [],
		...check.baseline && sourceKind(check.source) === "value" ? [{
			key: "baseline",
			message: "needs events, and the source gives one number",
			expected: "a source that counts"
		}] : [],
		...check.maxDrop && !(check.maxDrop.share > 0) ? [{
			key: "max-drop",
			message: "is 0",
			expected: "more than 0%"
		}] : []
	];
}
/** Sources that tell releases apart are their own control. */
function namesReleases({ source }) {
	return source.provider === "prometheus" && source.releaseLabel !== void 0;
}
function canLookBack({ source }) {
	return LOOKS_BACK.includes(source.provider) && sourceKind(source) === "counts";
}
function thresholdFaults({ threshold, source }) {
	if (!threshold) return [];
	const { above, below, rule, count, consecutiveSuccessLimit } = threshold;
	const key = "threshold";
	const faults = [];
	if (rule.kind === "of" && rule.failures > rule.of) faults.push({
		key,
		message: `asks for ${rule.failures} failures of ${rule.of} measurements`,
		expected: "`failures` at most as many as `of`"
	});
	if (above !== void 0 && below !== void 0 && below > above) faults.push({
		key,
		message: "lets no value succeed",
		expected: "`below` at most `above`"
	});
	if (above === void 0 && below === void 0 && sourceKind(source) === "value") faults.push({
		key,
		message: "does not say which value is a failure",
		expected: "`above` or `below`"
	});
	const needed = (rule.kind === "total" ? rule.limit : 0) + (consecutiveSuccessLimit ?? 0);
	if (count !== void 0 && consecutiveSuccessLimit !== void 0 && count < needed) faults.push({
		key,
		message: `has a \`count\` of ${count}`,
		expected: `at least ${needed}: \`failure-limit\` and \`consecutive-success-limit\` together`
	});
	return faults;
}
const judgesFit = ({ health }, complain) => {
	health.forEach((check, index) => {
		for (const { key, ...fault } of [...judgeFaults(check), ...thresholdFaults(check)]) complain([
			"health",
			index,
			key
		], fault);
	});
};
/** A check that is asked less often than the watch lasts would never be judged. */
const intervalsFitWindow = ({ health, watch }, complain) => {
	health.forEach(({ interval }, index) => {
		if (interval === void 0 || interval >= watch.interval && interval * 2 <= watch.window) return;
		complain([
			"health",
			index,
			"interval"
		], {
			message: `is ${formatDuration(interval)}`,
			expected: `from the interval of the watch (${formatDuration(watch.interval)}) to half of its window (${formatDuration(watch.window / 2)})`
		});
	});
};
// src/config/rules/ledger.ts
/** Below a day a mark that something was pruned is not believed: an incident of last night still needs what was kept of it. */
const SHORTEST = 864e5;
/** What `ledger prune` would have to refuse later, in a job that nobody looks at. */
function attachmentsStayADay({ ledger: { keepAttachments } }, complain) {
	if (keepAttachments === void 0 || keepAttachments >= SHORTEST) return;
	complain(["ledger", "keep-attachments"], {
		message: `is ${formatDuration(keepAttachments)}`,
		expected: "at least `1d`"
	});
}
// src/config/rules/pins.ts
/** Two pins of one scalar would be written twice and could disagree. */
const pinsDiffer = ({ pins }, complain) => {
	const seen = /* @__PURE__ */ new Map();
	for (const { name, file, selector } of pins) {
		const scalar = canonicalJson([file, { ...selector }]);
		const first = seen.get(scalar);
		if (first !== void 0) complain(["pins", name], {
			message: `stands for the same scalar as the pin \`${first}\``,
			hint: "remove one of them"
		});
		else seen.set(scalar, name);
	}
};
const onlyTogglesAreSafe = ({ pins }, complain) => {
	for (const { name, role, safe } of pins) {
		if (safe === void 0 || role === "toggle") continue;
		complain([
			"pins",
			name,
			"safe"
		], {
			message: `is given for a pin of role \`${role}\``,
			expected: "`role: toggle` beside `safe`"
		});
	}
};
// src/config/rules/release.ts
/** A seal for a pin that does not exist seals nothing, and nobody would notice. */
const sealsNamePins = ({ pins, release }, complain) => {
	for (const name of release?.seals.keys() ?? []) {
		if (pins.some((pin) => pin.name === name)) continue;
		complain([
			"release",
			"seals",
			name
		], {
			code: "RG-CONFIG-REFERENCE",
			message: "seals a pin that does not exist",
			expected: pins.length === 0 ? "a pin of the environment, which has none" : `one of ${pins.map((pin) => pin.name).join(", ")}`
		});
	}
};
// src/config/rules/rollback.ts
const rollbackNeedsPins = ({ pins, rollback }, complain) => {
	if (!rollback || pins.length > 0) return;
	complain(["rollback"], {
		message: "has nothing to take back",
		expected: "at least one pin in the environment"
	});
};
/** Who is paged through PagerDuty is said by a key, and nobody is without one. */
const pagesHaveKeys = ({ rollback }, complain) => {
	rollback?.ladder.forEach((step, index) => {
		if (step.step !== "page" || step.format !== "pagerduty" || step.key !== void 0) return;
		complain([
			"rollback",
			"ladder",
			index,
			"page"
		], {
			message: "has no `key`, and PagerDuty asks for one",
			expected: "`key: ${NAME}`, with the routing key in the environment variable"
		});
	});
};
/** A question about a pin that does not exist would never be asked as it is meant. */
const probesNamePins = ({ pins, rollback }, complain) => {
	rollback?.ready.forEach(({ http }, index) => {
		for (const [, name = ""] of http.matchAll(/\{pin:([^}]*)\}/g)) {
			if (pins.some((pin) => pin.name === name)) continue;
			complain([
				"rollback",
				"ready",
				index,
				"http"
			], {
				code: "RG-CONFIG-REFERENCE",
				message: `names the pin \`${name}\`, which does not exist`,
				expected: oneOfWords(pins.map((pin) => pin.name))
			});
		}
	});
};
/** A step of the ladder that cannot be taken must be known now, not in the night in which it is needed. */
const ladderTogglesExist = ({ pins, rollback }, complain) => {
	const toggles = pins.filter(({ role, safe }) => role === "toggle" && safe !== void 0).map(({ name }) => name);
	rollback?.ladder.forEach((step, index) => {
		if (step.step !== "toggle" || toggles.includes(step.pin)) return;
		const pin = pins.find(({ name }) => name === step.pin);
		const lack = pin?.role === "toggle" ? "which has no `safe` value" : "which is not of role `toggle`";
		complain([
			"rollback",
			"ladder",
			index,
			"toggle"
		], {
			code: "RG-CONFIG-REFERENCE",
			message: `names the pin \`${step.pin}\`, ${pin ? lack : "which does not exist"}`,
			expected: toggles.length === 0 ? "a pin with `role: toggle` and a `safe` value" : oneOfWords(toggles)
		});
	});
};
// src/config/rules/sources.ts
/** What a source lacks, by kind; the key, and what is wrong with it. */
function missing(source) {
	if (source.provider === "json" && !("bad" in source.question) && Object.keys(source.question).length === 0) return {
		message: "has nothing to judge by",
		expected: "`success-condition`, `failure-condition`, `value`, or `bad` and `total`"
	};
	if (source.provider === "influxdb" && source.api === "v2" && source.org === void 0) return {
		message: "has no `org`",
		expected: "the organisation that `v2` asks for"
	};
	if (source.provider === "influxdb" && source.api !== "v2" && source.database === void 0) return {
		message: "has no `database`",
		expected: `the database that \`${source.api}\` asks for`
	};
}
const sourcesAreWhole = ({ health }, complain) => {
	health.forEach(({ source }, index) => {
		const fault = missing(source);
		if (fault) complain([
			"health",
			index,
			source.provider
		], fault);
	});
};
const LEAST_PERIOD = 1e3;
const LONGEST$1 = 36e5;
const MINUTE = 6e4;
const periodsAreUsable = ({ health }, complain) => {
	health.forEach(({ source }, index) => {
		if (!("period" in source)) return;
		const { period, delay, provider } = source;
		const at = [
			"health",
			index,
			provider
		];
		const step = provider === "cloudwatch" || provider === "google-monitoring" ? MINUTE : LEAST_PERIOD;
		if (period < step || period > LONGEST$1 || period % step !== 0) complain([...at, "period"], {
			message: `is ${formatDuration(period)}`,
			expected: `whole ${step === MINUTE ? "minutes" : "seconds"}, at most one hour`
		});
		if (delay > LONGEST$1) complain([...at, "delay"], {
			message: `is ${formatDuration(delay)}`,
			expected: "at most one hour"
		});
	});
};
/** A number by itself is neither good nor bad. */
const valuesAreJudged = ({ health }, complain) => {
	health.forEach((check, index) => {
		if (sourceKind(check.source) !== "value" || hasLimit(check)) return;
		complain([
			"health",
			index,
			check.source.provider
		], {
			message: "asks for a number and does not say when it is bad",
			expected: "`success-condition` or `failure-condition` beside the query, or a `threshold`"
		});
	});
};
function hasLimit(check) {
	return check.threshold !== void 0 || check.scores === true;
}
/** Variables are replaced in more than URLs and headers. */
const variablesInTexts = ({ health }, complain) => {
	health.forEach(({ source }, index) => {
		for (const [key, text] of textsOf(source)) {
			if (isUsable(text)) continue;
			complain([
				"health",
				index,
				source.provider,
				...key
			], {
				message: "holds a `${` that does not begin a reference to a variable",
				expected: "a form such as `${NAME}`, or `$${` for a literal `${`"
			});
		}
	});
};
function textsOf(source) {
	if (source.provider === "json" && source.body !== void 0) return [[["body"], source.body]];
	if (source.provider === "tcp") return [[["address"], source.address]];
	if (source.provider === "github" && source.ref !== void 0) return [[["ref"], source.ref]];
	if (source.provider === "webhook") return Object.entries(source.payload).map(([name, text]) => [["payload", name], text]);
	return [];
}
function isUsable(text) {
	try {
		expandVariables(text, () => "1");
		return true;
	} catch (error) {
		if (error instanceof GateError) return false;
		throw error;
	}
}
// src/config/rules/watch.ts
const LEAST_INTERVAL = 10;
/** Longer than any job may run; timers count in 31 bits of milliseconds. */
const LONGEST = 6048e5;
const watchFitsWindow = ({ watch, identity, rollback, health }, complain) => {
	const { interval, window, soak, warmUp } = watch;
	const limit = (path, value, most, expected, hint) => {
		if (value > most) complain(path, {
			message: `is ${formatDuration(value)}`,
			expected,
			...hint === void 0 ? {} : { hint }
		});
	};
	const within = `at most the window of ${formatDuration(window)}`;
	limit(["watch", "window"], window, LONGEST, "at most 7 days");
	limit(["watch", "soak"], soak, window, within, "a shorter window needs a shorter `soak`");
	limit(["watch", "interval"], interval, window, within);
	if (warmUp >= window) complain(["watch", "warm-up"], {
		message: `is ${formatDuration(warmUp)}`,
		expected: `less than the window of ${formatDuration(window)}`
	});
	if (interval < LEAST_INTERVAL) complain(["watch", "interval"], {
		message: `is ${formatDuration(interval)}`,
		expected: `at least ${formatDuration(LEAST_INTERVAL)}`
	});
	if (identity && identity !== "none") limit(["identity", "within"], identity.within, LONGEST, "at most 7 days");
	if (rollback) limit(["rollback", "confirm"], rollback.confirm, LONGEST, "at most 7 days");
	health.forEach(({ source }, index) => {
		const path = [
			"health",
			index,
			source.provider,
			"timeout"
		];
		limit(path, source.timeout, LONGEST, "at most 7 days");
		if (source.timeout < 1) complain(path, {
			message: "is too short to ever be met",
			expected: "at least `1ms`"
		});
	});
};
const errorBoundsAreUsable = ({ watch }, complain) => {
	bound("alpha", watch.alpha, complain);
	bound("beta", watch.beta, complain);
};
function bound(key, value, complain) {
	if (value > 0 && value <= .5) return;
	complain(["watch", key], {
		message: `is ${value * 100}%`,
		expected: "more than 0% and at most 50%"
	});
}
// src/config/rules/index.ts
const ENVIRONMENT_RULES = [
	pinsDiffer,
	onlyTogglesAreSafe,
	identityNamesPin,
	checkNamesDiffer,
	toleranceCanBeTested,
	countersAreRaw,
	latencyFitsTimeout,
	statusRangesRise,
	sourcesAreWhole,
	valuesAreJudged,
	judgesFit,
	intervalsFitWindow,
	periodsAreUsable,
	variablesInTexts,
	watchFitsWindow,
	errorBoundsAreUsable,
	rollbackNeedsPins,
	ladderTogglesExist,
	pagesHaveKeys,
	probesNamePins,
	addressesAreUsable,
	sealsNamePins
];
/** What is wrong between the keys of a configuration. */
function checkRules(config, document) {
	const errors = [];
	const complain = (path, complaint) => {
		const { code = "RG-CONFIG-INVALID", message, ...more } = complaint;
		errors.push(new GateError(code, `${formatPath(path)} ${message}`, {
			place: document.valuePlace(path),
			...more
		}));
	};
	attachmentsStayADay(config, complain);
	for (const environment of config.environments.values()) for (const rule of ENVIRONMENT_RULES) rule(environment, (path, complaint) => complain([
		"environments",
		environment.name,
		...path
	], complaint));
	return errors;
}
// src/config/load.ts
const DEFAULT_CONFIG_PATH = ".github/rollback-gate.yml";
const CONFIG = {
	schema: CONFIG_SCHEMA,
	name: "the configuration",
	entries: [
		"schemas",
		"contracts",
		"environments"
	]
};
/**
* The configuration in `text`, checked and with every default filled in. `path` is what error places and entries name as their file.
* All mistakes are reported at once, in the order of the file.
* @throws GateErrors RG-CONFIG-SYNTAX, RG-CONFIG-UNKNOWN-KEY, RG-CONFIG-INVALID, RG-CONFIG-REFERENCE, RG-PATH
*/
function loadConfig(text, path) {
	const { data, document, problems } = readChecked(text, path, CONFIG);
	const config = normalise(data, (at) => document.keyPlace(at));
	const errors = [...problems.map(({ error }) => error), ...checkRules(config, document)];
	if (errors.length === 0) return config;
	throw new GateErrors(inOrder(errors));
}
// src/waivers/schema.ts
/** What `new` says of a file that the candidate does not have. */
const NO_BLOB = "none";
const OID = "(?:[0-9a-f]{40}|[0-9a-f]{64})";
const WAIVER = map("a waiver", "A finding that was accepted: which one, for which contents, why, by whom and until when.", {
	fingerprint: {
		title: "the first hex digits of a fingerprint, at least 12, in quotes where all are decimal digits",
		description: "Which finding: its fingerprint as reports show it, or the first 12 or more digits of it. Instead of `rule` and `file`.",
		type: "string",
		pattern: "^(?:sha256:)?[0-9a-f]{12,64}$"
	},
	rule: {
		title: "a rule id, such as `avro/enum-symbol-missing`; `*` stands for any run of characters",
		description: "Which findings: those of this rule. A `*` stands for any run of characters; one with less than three letters in a row is too broad.",
		type: "string",
		pattern: "^[a-z0-9*][a-z0-9*/\\-]{0,199}$"
	},
	file: use("glob", { description: "Which findings: those that stand in this file. A glob that names nothing at all is too broad." }),
	at: {
		title: "a path in the data, such as `/color` or `/items/*/color`, or an empty text for the whole document",
		description: "Which findings: those at this path in the data, as reports show it. `*` stands for what is within one step, `**` for any number of steps. Default: any path.",
		type: "string",
		pattern: "^(?:/.*)?$"
	},
	direction: {
		description: "Which findings: those of this direction. Default: both.",
		type: "string",
		enum: DIRECTIONS
	},
	blobs: mapOf("the contents", "The contents it was given for, by file: it holds while these are compared, and not for a later change.", use("path"), use("contents"), { minProperties: 1 }),
	reason: use("text", { description: "Why it is accepted." }),
	owner: use("text", { description: "Who answers for it." }),
	expires: {
		title: "a day, such as `2026-12-31`, at most a year ahead",
		description: "Last day it holds, to its end in UTC; at most a year ahead.",
		type: "string",
		pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
	}
}, {
	required: [
		"blobs",
		"reason",
		"owner",
		"expires"
	],
	dependentRequired: {
		rule: ["file"],
		file: ["rule"],
		at: ["rule"],
		direction: ["rule"]
	},
	...exactlyOneOf("fingerprint", "rule")
});
const CONTENTS = map("the contents of a file", "One file in the candidate and in the earlier releases, as git object ids (`git rev-parse v1.2.3:schemas/order.avsc`).", {
	new: {
		title: "a git object id of 40 or 64 hex digits, or `none`, in quotes where all are decimal digits",
		description: "Content in the candidate; `none` where the candidate has no such file.",
		type: "string",
		pattern: `^(?:${OID}|${NO_BLOB})$`
	},
	old: {
		description: "Contents in the earlier releases that the finding concerns.",
		type: "array",
		items: use("oid"),
		default: []
	}
}, { required: ["new"] });
// src/waivers/read.ts
const KIND = {
	schema: {
		$schema: "https://json-schema.org/draft/2020-12/schema",
		$id: "urn:rollback-gate:waivers:1",
		...map("the waivers of rollback-gate", "Findings that were accepted although they block.", {
			version: {
				title: "1",
				description: "Version of this format.",
				type: "integer",
				const: 1
			},
			waivers: {
				description: "The waivers.",
				type: "array",
				items: use("waiver"),
				default: []
			}
		}, { required: ["version"] }),
		$defs: {
			path: VALUES["path"] ?? {},
			glob: VALUES["glob"] ?? {},
			text: VALUES["text"] ?? {},
			oid: {
				title: "a git object id of 40 or 64 hex digits",
				description: "A git object id.",
				type: "string",
				pattern: `^${OID}$`
			},
			contents: CONTENTS,
			waiver: WAIVER
		}
	},
	name: "the waivers file",
	entries: ["waivers"]
};
/**
* The waivers in `text`. Nothing is thrown: a file that cannot be read waives nothing, and says why.
* @param today as YYYY-MM-DD in UTC: a waiver may reach a year from there
*/
function readWaivers(text, path, today) {
	try {
		const { data, document, problems } = readChecked(text, path, KIND);
		const read = (problems.every(({ path }) => path[0] === "waivers" && path.length > 1) ? data.waivers ?? [] : []).flatMap((entry, index) => {
			if (entry === void 0) return [];
			const at = ["waivers", index];
			const error = dayError(entry.expires, {
				today,
				index,
				place: document.valuePlace([...at, "expires"])
			});
			return [{
				waiver: toWaiver(entry, document.keyPlace(at)),
				error
			}];
		});
		return {
			waivers: read.flatMap(({ waiver, error }) => error ? [] : waiver),
			errors: inOrder([...problems.map(({ error }) => error), ...read.flatMap(({ error }) => error ?? [])])
		};
	} catch (thrown) {
		const errors = toGateErrors(thrown);
		if (errors.some(({ code }) => code === "RG-INTERNAL")) throw thrown;
		return {
			waivers: [],
			errors
		};
	}
}
/** The same day next year: the farthest a waiver may reach. */
function farthestDay(today) {
	const year = Number(today.slice(0, 4)) + 1;
	const day = `${String(year).padStart(4, "0")}${today.slice(4)}`;
	return isDay(day) ? day : `${String(year).padStart(4, "0")}-02-28`;
}
/** Whether a text of the form YYYY-MM-DD is a day of the calendar. */
function isDay(text) {
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
function dayError(day, { today, index, place }) {
	const subject = `waivers[${index}].expires`;
	if (!isDay(day)) return new GateError("RG-CONFIG-INVALID", `${subject} is \`${day}\`, which is no day of the calendar`, {
		place,
		expected: "a day, such as `2026-12-31`"
	});
	if (day <= farthestDay(today)) return void 0;
	return new GateError("RG-CONFIG-INVALID", `${subject} is \`${day}\`, more than a year ahead`, {
		place,
		expected: `at most \`${farthestDay(today)}\``,
		hint: "what is accepted for longer belongs into the configuration, under `rules`"
	});
}
function toWaiver(raw, place) {
	const blobs = Object.entries(raw.blobs).map(([file, { new: now, old }]) => [file.replace(/^\.\//, ""), {
		new: now,
		old
	}]);
	const { reason, owner, expires } = raw;
	return {
		select: selectorOf(raw),
		blobs: new Map(blobs),
		reason,
		owner,
		expires,
		place
	};
}
function selectorOf({ fingerprint, rule = "", file = "", at, direction }) {
	if (fingerprint !== void 0) return { fingerprint: fingerprint.replace(/^sha256:/, "") };
	return {
		rule,
		file,
		...at !== void 0 && { at },
		...direction !== void 0 && { direction }
	};
}
// src/window/globs.ts
/** `{a,b}` and `[ab]` are magic, as are `*` and `?`. */
const MAGIC = /[*?[\]{}]/;
/** Whether a glob can stand for more than the one path it spells. */
function hasMagic(glob) {
	return MAGIC.test(glob);
}
/** Globs are relative to the top of the repository; `./` and a leading `/` say the same, a trailing `/` means all below. */
function normaliseGlob(glob) {
	const relative = glob.replace(/^(?:\.?\/)+/, "");
	return relative.endsWith("/") ? `${relative}**` : relative;
}
/** The folders (or files) below which a list of globs can match: what stands before the first magic segment. */
function globRoots(globs) {
	const roots = globs.filter((glob) => !glob.startsWith("!")).map((glob) => rootOf(normaliseGlob(glob)));
	const unique = [...new Set(roots)];
	return unique.filter((root) => !unique.some((other) => other !== root && (other === "" || root.startsWith(`${other}/`))));
}
function rootOf(glob) {
	if (!hasMagic(glob)) return glob;
	const segments = glob.split("/");
	return segments.slice(0, segments.findIndex((segment) => hasMagic(segment))).join("/");
}
// src/window/match.ts
/** No negation and no extended globs: `!` is handled here, and extended globs can be made to take for ever. A name may hold a line break (`s`). */
const OPTIONS = {
	dot: true,
	nonegate: true,
	noextglob: true,
	windows: false,
	flags: "s"
};
/**
* The paths that a list of globs selects, in their own order. `*` stays within a folder, `**` does not, dot files are files.
* `!glob` takes away; as in an ignore file, the last glob that matches a path decides.
*/
async function matchFiles(paths, globs) {
	const patterns = (await Promise.all(globs.map(compile))).reverse();
	return [...paths].filter((path) => {
		const last = patterns.find(({ matches }) => matches(path));
		return last !== void 0 && !last.negated;
	});
}
async function compile(glob) {
	const negated = glob.startsWith("!");
	const pattern = normaliseGlob(negated ? glob.slice(1) : glob);
	if (!hasMagic(pattern)) return {
		negated,
		matches: (path) => path === pattern
	};
	const plain = matchEnding(pattern);
	if (plain) return {
		negated,
		matches: plain
	};
	const { default: picomatch } = await import("./picomatch.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return {
		negated,
		matches: picomatch(pattern, OPTIONS)
	};
}
/** The globs that nearly everybody writes, told without a pattern: all files of some extension below a folder. */
function matchEnding(glob) {
	const found = /^((?:[\w.-]+\/)*)\*\*\/\*(\.\w+)$/.exec(glob);
	if (!found) return void 0;
	const [folder = "", ending = ""] = found.slice(1);
	return (path) => path.endsWith(ending) && path.startsWith(folder);
}
// src/waivers/match.ts
/** Longer paths are compared as they are: a pattern has to name what it stands for. */
const MOST_STEPS = 200;
/** Rules whose findings nothing can waive: what does not parse, and what is said about waivers themselves. */
const NEVER = ["compat/syntax", "policy/major-needed"];
const SYNTAX_CODES = [
	"RG-MANIFEST-SYNTAX",
	"RG-SCHEMA-SYNTAX",
	"RG-SCHEMA-FORMAT"
];
/** Whether a finding can be waived at all. An earlier release that does not parse can: nobody can mend it any more. */
function isWaivable({ rule, gate, data }) {
	if (NEVER.some((never) => never === rule) || /^policy\/waivers?-/.test(rule)) return false;
	return !((gate === "pins" || gate === "contract") && SYNTAX_CODES.includes(data["code"]));
}
/** Whether the selector means the finding, contents aside. `inFile`: the files that a glob selects. */
function selects(select, finding, inFile) {
	if ("fingerprint" in select) return finding.fingerprint.replace(/^sha256:/, "").startsWith(select.fingerprint);
	if (select.direction !== void 0 && select.direction !== finding.direction) return false;
	if (!matchesText(select.rule, finding.rule)) return false;
	if (select.at !== void 0 && (finding.path === void 0 || !matchesPath(select.at, finding.path))) return false;
	return finding.place !== void 0 && inFile(select.file, finding.place.file);
}
/** The files that a finding itself points at, on both sides. */
function filesOf({ place, related = [] }) {
	return [...place ? [place.file] : [], ...related.map((other) => other.place.file)];
}
/**
* The file of a finding whose content is not the one that a waiver was given for; `undefined` when it holds for all of them. A file that
* the finding does not point at, and that nobody had touched when the waiver was given, may change since, as long as the fingerprint says
* that what is found is the same: otherwise each new migration of a folder would undo the waivers of all others.
*/
function strangeFile(waiver, finding, blobs) {
	const own = filesOf(finding);
	const isSame = "fingerprint" in waiver.select && finding.gate === "compat" && finding.kind !== "unknown";
	return Object.entries(blobs).find(([file, now]) => {
		const given = waiver.blobs.get(file);
		if (given === void 0) return !isSame || own.includes(file);
		return given.new !== now.new || !now.old.every((oid) => given.old.includes(oid));
	})?.[0];
}
/** Paths that nobody has: a glob that selects one of them would select any file of that depth, or of any. */
const NOBODYS = [
	"q7",
	"q7.x5",
	"q7/z8.k3",
	"q7/w6/z8.k3",
	".q7/z8",
	"Q7/W6-V4/J2/Z8.K3"
];
/** Letters in a row that a rule has to name: its format, its gate or what it is about. */
const NAMED = /[a-z0-9]{3}/;
/** A waiver that names nothing would waive everything. `inFile`: the files that a glob selects. */
function isTooBroad(select, inFile) {
	if ("fingerprint" in select) return false;
	return !NAMED.test(select.rule) || !/[^*/.?[\]{},]/.test(select.file) || NOBODYS.some((path) => inFile(select.file, path));
}
/** `*` stands for any run of characters; the time taken grows with the product of both lengths at most. */
function matchesText(pattern, text) {
	const parts = pattern.split("*");
	const [first = "", last = ""] = [parts[0], parts.at(-1)];
	if (parts.length === 1) return pattern === text;
	if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
	let at = first.length;
	for (const part of parts.slice(1, -1)) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return at <= text.length - last.length;
}
/** Step by step; `**` stands for any number of steps. */
function matchesPath(pattern, path) {
	const [wanted, steps] = [pattern.split("/").slice(1), path.split("/").slice(1)];
	if (wanted.length > MOST_STEPS || steps.length > MOST_STEPS) return pattern === path;
	let reached = withSkips(/* @__PURE__ */ new Set([0]), wanted);
	for (const step of steps) {
		const next = /* @__PURE__ */ new Set();
		for (const at of reached) if (wanted[at] === "**") next.add(at);
		else if (at < wanted.length && matchesText(wanted[at] ?? "", step)) next.add(at + 1);
		reached = withSkips(next, wanted);
	}
	return reached.has(wanted.length);
}
/** `**` may stand for no step at all. */
function withSkips(reached, wanted) {
	for (const at of reached) if (wanted[at] === "**") reached.add(at + 1);
	return reached;
}
// src/waivers/apply.ts
/** Of several claims that do not hold the one that says most; of several findings the best that a waiver came to. */
const RANK = [
	"used",
	"expired",
	"too-broad",
	"stale",
	"refused",
	"unused"
];
/**
* Turns findings that block or warn into notes where a waiver holds: it selects the finding, has not expired, and was given for
* exactly the contents that were compared. Notes are left alone: there is nothing to accept.
* @param today as YYYY-MM-DD in UTC
*/
async function applyWaivers(findings, waivers, today) {
	const inFile = await fileMatcher(findings, waivers);
	const claims = findings.map((finding) => {
		if (finding.severity === "note") return [];
		return waivers.flatMap((waiver) => selects(waiver.select, finding, inFile) ? claim(waiver, finding, {
			today,
			inFile
		}) : []);
	});
	return {
		findings: findings.map((finding, index) => decide$1(finding, claims[index] ?? [])),
		judged: waivers.map((waiver) => judge(waiver, claims.flat(), {
			today,
			inFile
		}))
	};
}
/** Globs are matched once for all files at hand, and for those that nobody has. */
async function fileMatcher(findings, waivers) {
	const files = [...new Set(findings.flatMap(({ place }) => place?.file ?? []).concat(NOBODYS))];
	const globs = [...new Set(waivers.flatMap(({ select }) => "file" in select ? select.file : []))];
	const matched = await Promise.all(globs.map(async (glob) => [glob, new Set(await matchFiles(files, [glob]))]));
	const byGlob = new Map(matched);
	return (glob, file) => byGlob.get(glob)?.has(file) ?? false;
}
function claim(waiver, finding, { today, inFile }) {
	if (!isWaivable(finding) || finding.blobs === void 0) return {
		waiver,
		state: "refused",
		about: finding.rule
	};
	if (isTooBroad(waiver.select, inFile)) return {
		waiver,
		state: "too-broad"
	};
	const strange = strangeFile(waiver, finding, finding.blobs);
	if (strange !== void 0) return {
		waiver,
		state: "stale",
		about: strange
	};
	return {
		waiver,
		state: isExpired(waiver, today) ? "expired" : "used"
	};
}
function isExpired({ expires }, today) {
	return today > expires;
}
function decide$1(finding, claims) {
	const [best] = ranked(claims);
	if (best === void 0) return finding;
	const { reason, owner, expires } = best.waiver;
	const holds = best.state === "used";
	const ruling = {
		by: "waiver",
		before: finding.severity,
		after: holds ? "note" : finding.severity,
		why: whyOf$1(best)
	};
	const rulings = [...finding.rulings ?? [], ruling];
	return holds ? {
		...finding,
		severity: "note",
		rulings,
		waiver: {
			reason,
			owner,
			expires
		}
	} : {
		...finding,
		rulings
	};
}
function whyOf$1({ waiver, state, about = "" }) {
	const where = `the waiver in ${formatPlace(waiver.place)}`;
	return {
		used: `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`,
		expired: `${where} expired after ${waiver.expires}`,
		"too-broad": `${where} is too broad to count`,
		stale: `${where} was given for another content of ${about}`,
		refused: `${where} does not count: ${about} cannot be waived`,
		unused: ""
	}[state];
}
/** A waiver is as good as the best it came to. What does not hold any more says so even when there was nothing left to hold for. */
function judge(waiver, claims, { today, inFile }) {
	if (isTooBroad(waiver.select, inFile)) return {
		waiver,
		state: "too-broad"
	};
	if (isExpired(waiver, today)) return {
		waiver,
		state: "expired"
	};
	const [best] = ranked(claims.filter((one) => one.waiver === waiver));
	return best ?? {
		waiver,
		state: "unused"
	};
}
function ranked(claims) {
	return [...claims].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state));
}
// src/gates/policy/blobs.ts
/** Findings with the contents that they rest on, where somebody could want to waive them: what a waiver is given for. */
async function bindBlobs(findings, window) {
	const isAsked = (finding) => finding.severity !== "note" && isWaivable(finding);
	const binder = await Binder.open(findings.filter(isAsked), window);
	return findings.map((finding) => {
		const blobs = isAsked(finding) ? binder.blobsOf(finding) : {};
		return Object.keys(blobs).length === 0 ? finding : {
			...finding,
			blobs
		};
	});
}
/** Hundreds of findings can rest on the same thousands of files: each is looked up once. */
var Binder = class Binder {
	#contents;
	#earlier;
	/** Paths that are not the same in all releases. */
	#changed;
	constructor(contents, earlier) {
		this.#contents = contents;
		this.#earlier = earlier;
		this.#changed = new Set([...contents].flatMap(([path, one]) => isSame(one) ? [] : path));
	}
	static async open(findings, { candidate, earlier }) {
		const wanted = new Set(findings.flatMap(filesOf));
		for (const { files = [] } of findings) for (const path of files) wanted.add(path);
		const paths = [...wanted];
		const current = paths.length === 0 ? /* @__PURE__ */ new Map() : await candidate.blobs(paths);
		const past = await Promise.all(earlier.map(async (release) => [release, paths.length === 0 ? /* @__PURE__ */ new Map() : await release.blobs(paths)]));
		const contents = paths.map((path) => [path, {
			current: current.get(path),
			past: new Map(past.map(([release, blobs]) => [release, blobs.get(path)]))
		}]);
		return new Binder(new Map(contents), earlier);
	}
	blobsOf(finding) {
		const { files = [], gate } = finding;
		const behind = gate === "compat" ? files.filter((path) => this.#changed.has(path)) : files;
		const releases = this.#concerned(finding);
		const own = filesOf(finding);
		const bound = [.../* @__PURE__ */ new Set([...own, ...behind])].sort().flatMap((path) => {
			const { current, past } = this.#contents.get(path) ?? {
				current: void 0,
				past: /* @__PURE__ */ new Map()
			};
			const theirs = releases.map((release) => past.get(release));
			if (gate === "compat" && !own.includes(path) && theirs.every((oid) => oid === current)) return [];
			const old = [...new Set(theirs.filter((oid) => oid !== void 0))];
			return current === void 0 && old.length === 0 ? [] : [[path, {
				new: current ?? "none",
				old
			}]];
		});
		return Object.fromEntries(bound);
	}
	/** A comparison that names no releases could not be made with any of them. */
	#concerned({ versions, gate }) {
		if (versions) return releasesNamed(`${versions.writer}, ${versions.reader}`, this.#earlier);
		return gate === "compat" ? this.#earlier : [];
	}
};
function isSame({ current, past }) {
	for (const oid of past.values()) if (oid !== current) return false;
	return true;
}
// src/gates/rule-text.ts
/** A value of a finding's data as plain text; lists are joined. */
function textOf(data, key) {
	const value = Object.hasOwn(data, key) ? data[key] : void 0;
	if (Array.isArray(value)) return value.map(String).join(", ");
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// src/gates/policy/rules.ts
const CONFIG_FROM_HEAD = {
	id: "policy/config-from-head",
	severity: "note",
	title: "The base has no configuration yet",
	why: "Until the configuration is merged, the change under check brings its own rules.",
	fix: "Nothing to mend: read the configuration with the change; once merged, it decides about later changes.",
	message: (data) => `the base has no ${textOf(data, "file")}; the one of the change itself was used`
};
const CONFIG_CHANGED = {
	id: "policy/config-changed",
	severity: "note",
	title: "The change edits the configuration",
	why: "A change cannot loosen the rules by which it is judged; its edits count from the next change on.",
	fix: "Nothing to mend. When the edit is what lets the change pass, merge the edit first.",
	message: (data) => `the change edits ${textOf(data, "file")}; the version of the base decides`
};
const MAJOR_NEEDED = {
	id: "policy/major-needed",
	severity: "error",
	title: "A break needs a new major version",
	why: "By the policy (`breaking: major`) only a new major version may break an earlier release; below 1.0.0 a new minor one.",
	fix: "Take the breaks back, or release as the version named and say so: tag the candidate, or name its version with `release`.",
	message: (data) => {
		const version = textOf(data, "version");
		const known = version === "" ? "the version of the candidate is not known" : `the candidate is ${version}`;
		const count = Number(data["count"] ?? 0);
		return `${counted(count, "finding")} ${count === 1 ? "breaks" : "break"} ${textOf(data, "release")}: that needs version ${textOf(data, "needed")} or higher, and ${known}`;
	}
};
const WAIVERS_CHANGED = {
	id: "policy/waivers-changed",
	severity: "note",
	title: "The change edits the waivers",
	why: "A change cannot waive its own findings: waivers count from the base, once they are merged.",
	fix: "Nothing to mend. When the waiver is what lets the change pass, merge the waiver first.",
	message: (data) => `the change edits ${textOf(data, "file")}; the waivers of the base decide`
};
const WAIVERS_INVALID = {
	id: "policy/waivers-invalid",
	severity: "error",
	title: "A waivers file holds a mistake",
	why: "An entry that cannot be read waives nothing, so that what it was meant for blocks. It blocks the change that brings it.",
	fix: "Correct the entry at the place shown; `waive` writes one that is right.",
	message: (data) => {
		const [error, expected, hint] = [
			textOf(data, "error"),
			textOf(data, "expected"),
			textOf(data, "hint")
		];
		return [
			error,
			expected && `expected ${expected}`,
			hint
		].filter((part) => part !== "").join("; ");
	}
};
/** Rules by what became of a waiver. */
const WAIVER_RULES = {
	expired: {
		id: "policy/waiver-expired",
		severity: "warning",
		title: "A waiver has expired",
		why: "It was given for a while, and the while is over: what it accepted blocks again.",
		fix: "Mend what was waived and remove the entry, or let its owner decide again with `waive`.",
		message: (data) => `the waiver for ${textOf(data, "waiver")} expired after ${textOf(data, "expires")} (owner: ${textOf(data, "owner")})`
	},
	unused: {
		id: "policy/waiver-unused",
		severity: "note",
		title: "A waiver accepts nothing",
		why: "What it was given for is gone, released meanwhile, or not merged yet. Waivers that nobody needs hide those that matter.",
		fix: "Remove the entry, unless the change it was given for is still open.",
		message: (data) => `nothing that was found needs the waiver for ${textOf(data, "waiver")} (owner: ${textOf(data, "owner")})`
	},
	stale: {
		id: "policy/waiver-stale",
		severity: "warning",
		title: "A waiver was given for other contents",
		why: "The file changed after the waiver was given. What is found in it now is another change, which nobody has accepted.",
		fix: "Look at the finding again; to accept it too, replace the entry by what `waive` prints.",
		message: (data) => `the waiver for ${textOf(data, "waiver")} was given for another content of ${textOf(data, "about")} (owner: ${textOf(data, "owner")})`
	},
	"too-broad": {
		id: "policy/waiver-too-broad",
		severity: "warning",
		title: "A waiver names nothing",
		why: "A rule of hardly a letter, or a file that is nothing but wildcards, would accept whatever comes. Such an entry waives nothing.",
		fix: "Name the rule and the file, or the fingerprint.",
		message: (data) => `the waiver for ${textOf(data, "waiver")} is too broad to count (owner: ${textOf(data, "owner")})`
	},
	refused: {
		id: "policy/waiver-refused",
		severity: "warning",
		title: "A waiver is for something that cannot be waived",
		why: "What does not parse is not known, and what is said about waivers cannot be waived by one; nor can what rests on no file.",
		fix: "Mend what the finding names and remove the entry.",
		message: (data) => `${textOf(data, "about")} cannot be waived; the entry for ${textOf(data, "waiver")} does not count`
	}
};
/** Rules about whose configuration decides, which version may break, and what waivers are worth. */
const RULES = [
	CONFIG_FROM_HEAD,
	CONFIG_CHANGED,
	MAJOR_NEEDED,
	WAIVERS_CHANGED,
	WAIVERS_INVALID,
	...Object.values(WAIVER_RULES)
];
// src/gates/policy/semver.ts
/** What decides whether one version may break another. Versions of the window are semantic; others give `undefined`. */
function numbersOf(version) {
	const [, major, minor, patch, prerelease = ""] = /^(\d+)\.(\d+)\.(\d+)(?:-([^+]+))?(?:\+|$)/.exec(version) ?? [];
	return major === void 0 ? void 0 : {
		major: Number(major),
		minor: Number(minor),
		patch: Number(patch),
		prerelease
	};
}
/** The lowest version that may break `version`: the next major one, below 1.0.0 the next minor one (semver.org, items 4 and 8), after a pre-release the release. */
function nextBreaking(version) {
	const numbers = numbersOf(version);
	if (!numbers) return void 0;
	if (numbers.prerelease !== "") return `${numbers.major}.${numbers.minor}.${numbers.patch}`;
	return numbers.major === 0 ? `0.${numbers.minor + 1}.0` : `${numbers.major + 1}.0.0`;
}
/** Whether `version` is so far above `earlier` that it may break it. A pre-release promises nothing to what comes after it (item 9). */
function mayBreak(version, earlier) {
	const [mine, theirs] = [numbersOf(version), numbersOf(earlier)];
	if (!mine || !theirs) return false;
	if (theirs.prerelease !== "") return isAbove(mine, theirs);
	if (mine.major !== theirs.major) return mine.major > theirs.major;
	return theirs.major === 0 && mine.minor > theirs.minor;
}
/** In precedence; of two pre-releases of the same version the order does not matter here, as long as they differ. */
function isAbove(a, b) {
	const by = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
	return by > 0 || by === 0 && a.prerelease !== b.prerelease;
}
// src/gates/policy/breaking.ts
/**
* Under `breaking: major`, a break is a warning when N is a new major version above every release that it breaks. Everything else stays
* as it is, and says which version it would take.
*/
function gradeBreaks(findings, context) {
	if (context.config.policy.breaking !== "major") return findings;
	return findings.map((finding) => {
		const broken = brokenBy(finding, context);
		if (finding.severity !== "error" || broken.length === 0) return finding;
		return {
			...finding,
			...rule(finding, broken, versionOf(context))
		};
	});
}
/** For each release that findings still break without the version for it: which one that would be. */
function majorsNeeded(findings, context) {
	if (context.config.policy.breaking !== "major") return [];
	const version = versionOf(context);
	const blocking = findings.filter(({ severity }) => severity === "error");
	return context.window.earlier.flatMap((release) => {
		const count = blocking.filter((finding) => brokenBy(finding, context).includes(release)).length;
		const needed = nextBreaking(release.version ?? "");
		if (count === 0 || needed === void 0 || version !== void 0 && mayBreak(version, release.version ?? "")) return [];
		const data = {
			release: releaseLabel(release),
			count,
			needed,
			...version !== void 0 && { version }
		};
		return makeFinding(MAJOR_NEEDED, {
			gate: "policy",
			data
		});
	});
}
function versionOf({ window, release }) {
	return window.candidate.version ?? release;
}
/** Only what is proven to break counts: what is not known does not become less so with a new version. */
function brokenBy({ kind, rule: id, versions }, { window }) {
	if (kind !== "breaking" && id !== "compat/schema-removed" || !versions) return [];
	return releasesNamed(`${versions.writer}, ${versions.reader}`, window.earlier);
}
function rule(finding, broken, version) {
	const left = broken.filter((release) => version === void 0 || !mayBreak(version, release.version ?? ""));
	const after = left.length === 0 ? "warning" : finding.severity;
	const ruling = {
		by: "policy",
		before: finding.severity,
		after,
		why: whyOf({
			broken,
			left,
			version
		})
	};
	return {
		severity: after,
		rulings: [...finding.rulings ?? [], ruling]
	};
}
function whyOf({ broken, left, version }) {
	const names = (releases) => releases.map(({ tag, label }) => tag ?? label).join(" and ");
	if (version === void 0) return `a break of ${names(broken)} needs a new major version, and the version of the candidate is not known`;
	if (left.length === 0) return `${version} is a new major version above ${names(broken)}`;
	const [highest] = left;
	return `a break of ${names(left)} needs version ${nextBreaking(highest?.version ?? "") ?? "of a new major"} or higher, and the candidate is ${version}`;
}
// src/gates/policy/inherited.ts
/**
* Marks findings whose files are on the base branch just as they are here: somebody merged them before, this change did not bring them.
* They count all the same, for the deploy would break; but who reads them knows whom to ask. Notes say by themselves where they come from.
*/
async function markInherited(findings, baseBlobs) {
	const paths = [...new Set(findings.flatMap(({ blobs = {} }) => Object.keys(blobs)))];
	if (!baseBlobs || paths.length === 0) return findings;
	const base = await baseBlobs(paths);
	return findings.map((finding) => {
		const bound = Object.entries(finding.blobs ?? {});
		return bound.length > 0 && bound.every(([path, { new: now }]) => (base.get(path) ?? "none") === now) ? {
			...finding,
			inherited: true
		} : finding;
	});
}
// src/gates/policy/removal.ts
/**
* What an API announced that it would lose, it may lose: deprecated in every release that has it, and past its sunset. What was not
* announced stays as grave as it is and says what is missing. With `removal: block` even a removal in time blocks.
*/
function gradeRemovals(findings, context) {
	return findings.map((finding) => {
		const { removal = [], kind, severity } = finding;
		if (removal.length === 0 || kind === "unknown" || severity === "note") return finding;
		const ruling = context.config.policy.removal === "block" ? refuse(finding) : weigh(finding, removal, context);
		return ruling ? {
			...finding,
			severity: ruling.after,
			rulings: [...finding.rulings ?? [], ruling]
		} : finding;
	});
}
/** A format may already have found a removal to be in time; it is told as lossy then. */
function refuse({ kind, severity }) {
	if (kind !== "lossy" || severity !== "warning") return void 0;
	return {
		by: "policy",
		before: severity,
		after: "error",
		why: "the policy lets nothing be removed, announced or not (`removal: block`)"
	};
}
function weigh({ severity }, removal, { config, today }) {
	const missing = removal.flatMap((announced) => missingOf(announced, {
		needsSunset: config.policy.sunset === "required",
		today
	}));
	if (missing.length > 0) return {
		by: "policy",
		before: severity,
		after: severity,
		why: `the removal was not announced as it should: ${missing.join("; ")}`
	};
	const releases = removal.map(({ release }) => release).join(" and ");
	const sunsets = [...new Set(removal.flatMap(({ sunset }) => sunset ?? []))];
	return {
		by: "policy",
		before: severity,
		after: "note",
		why: `the removal was announced: deprecated in ${releases}${sunsets.length > 0 ? `, sunset ${sunsets.join(" and ")} has passed` : ""}`
	};
}
/** A date that nobody can read has not passed. */
function missingOf({ release, deprecated, sunset }, { needsSunset, today }) {
	if (!deprecated) return [`not deprecated in ${release}`];
	if (sunset === void 0) return needsSunset ? [`no sunset date in ${release}`] : [];
	if (!isDay(sunset)) return [`sunset ${JSON.stringify(sunset)} in ${release} is no date`];
	return today === void 0 || sunset > today ? [`sunset ${sunset} in ${release} has not passed`] : [];
}
// src/gates/policy/waivers.ts
/** Findings after the waivers that decide. */
async function waive(findings, { waivers: source, today }) {
	if (!source || today === void 0) return {
		findings,
		said: [],
		waived: 0
	};
	const { findings: left, judged } = await applyWaivers(findings, source.waivers, today);
	const about = judged.flatMap((one) => one.state === "unused" && !source.complete ? [] : waiverFinding(one) ?? []);
	const waived = left.filter(({ waiver }) => waiver !== void 0).length;
	return {
		findings: left,
		said: [...about, ...fileFindings(source)],
		waived
	};
}
function waiverFinding({ waiver, state, about }) {
	const rule = state === "used" ? void 0 : WAIVER_RULES[state];
	if (!rule) return void 0;
	const { owner, expires, place } = waiver;
	return makeFinding(rule, {
		gate: "policy",
		data: {
			waiver: nameOf(waiver),
			owner,
			expires,
			...about !== void 0 && { about }
		},
		place
	});
}
/** What a waiver is for, in short. */
function nameOf({ select }) {
	if ("fingerprint" in select) return select.fingerprint.slice(0, 12);
	const { rule, file, at, direction } = select;
	return [
		rule,
		file,
		at,
		direction
	].filter((part) => part !== void 0).join(" ");
}
/** A mistake in the file that decides was merged already: it blocks only the change that brings it, and waives nothing meanwhile. */
function fileFindings({ file, errors, own, proposed }) {
	const place = {
		file,
		line: 1,
		column: 1
	};
	const invalid = (error, severity) => makeFinding(WAIVERS_INVALID, {
		gate: "policy",
		severity,
		data: dataOf(error),
		place: error.place ?? place
	});
	return [
		...errors.map((error) => invalid(error, own ? "error" : "warning")),
		...proposed ? [makeFinding(WAIVERS_CHANGED, {
			gate: "policy",
			data: { file },
			place
		})] : [],
		...(proposed?.errors ?? []).map((error) => invalid(error, "error"))
	];
}
function dataOf({ code, message, expected, hint }) {
	return {
		code,
		error: message,
		...expected !== void 0 && { expected },
		...hint !== void 0 && { hint }
	};
}
// src/gates/regrade.ts
/** The severity that the configuration gives a rule: the exact id first, then the longest wildcard; `undefined` when it says nothing. */
function configuredSeverity(rules, id) {
	const wildcards = [...rules.keys()].filter((key) => key.endsWith("*") && id.startsWith(key.slice(0, -1)));
	const key = rules.has(id) ? id : wildcards.sort((a, b) => b.length - a.length)[0];
	const severity = key === void 0 ? void 0 : rules.get(key);
	return key === void 0 || severity === void 0 ? void 0 : {
		severity,
		key
	};
}
/** Findings with the severities that the configuration wants. */
function regradeFindings(findings, rules) {
	const kept = findings.flatMap((finding) => {
		const wish = configuredSeverity(rules, finding.rule);
		if (wish === void 0 || wish.severity === finding.severity) return [finding];
		if (wish.severity === "off") return [];
		const why = `the configuration makes \`${wish.key}\` a finding of severity ${wish.severity}`;
		const ruling = {
			by: "configuration",
			before: finding.severity,
			after: wish.severity,
			why
		};
		return [{
			...finding,
			severity: wish.severity,
			rulings: [...finding.rulings ?? [], ruling]
		}];
	});
	return {
		findings: kept,
		off: findings.length - kept.length
	};
}
// src/gates/run.ts
/** Runs every gate, whatever the others find; then the configuration, the policy and the waivers have their say; then it is decided. */
async function runGates(gates, context) {
	const results = [];
	for (const gate of gates) {
		context.signal.throwIfAborted();
		const run = await gate.load();
		results.push(await run(context));
	}
	const { findings, off, waived } = await settle(results.flatMap((result) => result.findings), context);
	const tally = {
		asked: results.reduce((sum, result) => sum + result.tally.asked, 0),
		answered: results.reduce((sum, result) => sum + result.tally.answered, 0)
	};
	const facts = results.flatMap((result) => result.facts);
	if (off > 0) facts.push({
		label: "Turned off",
		text: `${counted(off, "finding")} by the configuration`
	});
	if (waived > 0) facts.push({
		label: "Waived",
		text: `${counted(waived, "finding")} by ${context.waivers?.file ?? ""}`
	});
	return {
		waived,
		verdict: decide(findings, tally),
		findings,
		comparisons: results.flatMap((result) => result.comparisons ?? []),
		contracts: results.flatMap((result) => result.contracts ?? []),
		facts,
		tables: results.flatMap((result) => result.tables ?? []),
		tally,
		ran: gates.map(({ id }) => id)
	};
}
/** What counts how much in the end: the configuration's severities, then the policy, then waivers. Each says what it changed, and why. */
async function settle(found, context) {
	const { findings: graded, off } = regradeFindings(found, context.config.rules);
	const { findings, said, waived } = await waive(await markInherited(await bindBlobs(gradeBreaks(gradeRemovals(graded, context), context), context.window), context.baseBlobs), context);
	const regraded = regradeFindings([...said, ...majorsNeeded(findings, context)], context.config.rules);
	return {
		findings: [...findings, ...regraded.findings],
		off: off + regraded.off,
		waived
	};
}
/** An error blocks. Without one, a check that could answer nothing of what it was asked is no pass; one that was asked nothing is skipped. */
function decide(findings, { asked, answered }) {
	if (findings.some((finding) => finding.severity === "error")) return "fail";
	if (asked === 0) return "skipped";
	return answered === 0 ? "inconclusive" : "pass";
}
export { CONFIG_CHANGED, CONFIG_FROM_HEAD, DEFAULT_CONFIG_PATH, DIRECTIONS, FORMAT_NAMES, MAJOR_NEEDED, ROLES, RULES, WAIVERS_CHANGED, WAIVERS_INVALID, WAIVER_RULES, counted, createHash, createHmac, createPrivateKey, createPublicKey, expandVariables, farthestDay, formatDuration, globRoots, isDay, isDigest, loadConfig, makeFinding, makeTuple, matchFiles, parseDuration, parseShare, randomBytes, randomInt, randomUUID, readWaivers, releaseLabel, releaseLabels, runGates, sha256, sha256Json, shortDigest, sign, sourceKind, suggest, textOf, tupleChanges, tupleId, verify };
