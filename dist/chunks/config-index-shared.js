import { GateError, GateErrors, LineIndex, ROLES, canonicalJson, formatDuration, parseDuration, parseShare } from "./start.js";
import { require_dist } from "./yaml-shared.js";
import { isDeepStrictEqual } from "node:util";
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
		}
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
/** The path that a JSON pointer stands for in `data`: steps into lists become numbers. */
function pathOf(pointer, data) {
	const path = [];
	for (const step of pointer.split("/").slice(1)) {
		const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
		path.push(Array.isArray(valueAt(data, path)) ? Number(key) : key);
	}
	return path;
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
// src/config/syntax.ts
var import_dist = require_dist();
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
/** The first syntax errors of a document, at most 50; tags that are not known count as errors, because they change what a value means. */
function explainSyntax(document, place) {
	return [...document.errors, ...document.warnings].slice(0, 50).map((error) => {
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
	if (text.length > MAX_LENGTH) refuse(`the file has ${text.length} characters`, `at most ${MAX_LENGTH}`, place(0));
	const document = compose(text, place);
	if (!document) return {
		data: null,
		valuePlace: () => place(0),
		keyPlace: () => place(0)
	};
	const { explicit, version } = document.directives.yaml;
	if (explicit && version !== "1.2") refuse(`the file asks for YAML ${version}`, "YAML 1.2: remove the line that begins with %", place(0));
	const errors = explainSyntax(document, place);
	const conflict = errors.length > 0 ? text.search(CONFLICT) : -1;
	if (conflict !== -1) refuse("the file holds a merge conflict", "one of the two versions, without the marks", place(conflict));
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
function refuse(message, expected, place) {
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
		if (parser.stack.length > MAX_DEPTH) refuse("values are nested too deeply", `at most ${MAX_DEPTH} levels`, place(parser.offset));
	}
	tokens.push(...parser.end());
	const second = tokens.filter((token) => token.type === "document")[1];
	if (second) refuse("the file holds more than one YAML document", "a single one: remove what follows the `---`", place(second.offset));
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
/** Keywords that say something about the keys of a map, not about the value itself. */
const ABOUT_KEYS = /* @__PURE__ */ new Set([
	"additionalProperties",
	"required",
	"dependentRequired",
	"oneOf",
	"minProperties",
	"maxProperties",
	"propertyNames"
]);
/** Hostile input can break the schema at every one of its values. */
const MAX_VIOLATIONS = 1e3;
/**
* The violations that a person made, without those that only follow from them: branches of a choice, other complaints about a value of
* the wrong type, a missing key beside its misspelt self.
*/
function essential(violations, data, root) {
	const groups = /* @__PURE__ */ new Map();
	for (const violation of violations.slice(0, MAX_VIOLATIONS)) {
		if (violation.schemaPath.includes("/oneOf/") || violation.propertyName !== void 0) continue;
		const group = groups.get(violation.instancePath);
		if (group) group.push(violation);
		else groups.set(violation.instancePath, [violation]);
	}
	return [...groups].flatMap(([pointer, group]) => essentialOfValue(pointer, group, {
		data,
		root
	}));
}
function essentialOfValue(pointer, violations, { data, root }) {
	const wrongType = violations.find(({ keyword }) => keyword === "type");
	if (wrongType) return [wrongType];
	const node = schemaAt(pathOf(pointer, data), root)?.node ?? root;
	const known = Object.keys(node.properties ?? {});
	const unknown = violations.flatMap(({ params }) => params["additionalProperty"] === void 0 ? [] : [String(params["additionalProperty"])]);
	const meant = new Set(unknown.map((key) => suggest(key, known)));
	const choices = (node.oneOf ?? []).flatMap(({ required }) => required ?? []);
	const keywords = new Set(violations.map(({ keyword }) => keyword));
	return violations.filter(({ keyword, params }) => {
		if (keyword === "oneOf") return !keywords.has("dependentRequired") && !choices.some((choice) => meant.has(choice));
		if (keyword === "minProperties") return unknown.length === 0;
		if (keyword === "required" || keyword === "dependentRequired") return !meant.has(String(params["missingProperty"]));
		return !keywords.has("propertyNames") || ABOUT_KEYS.has(keyword);
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
	return essential(violations, document.data, subject.schema).flatMap(({ instancePath, keyword, params }) => {
		const path = pathOf(instancePath, document.data);
		const { node, definition } = schemaAt(path, subject.schema) ?? {
			node: subject.schema,
			definition: void 0
		};
		const problem = (EXPLANATIONS[keyword] ?? wrongValue)({
			params,
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
function unknownKey({ params, document, path, node, subject }) {
	const key = String(params["additionalProperty"]);
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
function missingKey({ params, document, path, node, subject }) {
	const key = String(params["missingProperty"]);
	const member = schemaAt([...path, key], subject.schema);
	return {
		path,
		error: new GateError("RG-CONFIG-INVALID", `\`${key}\` is missing in ${formatPath(path, subject.name)}`, {
			place: document.keyPlace(path),
			expected: member ? expectation(member.node) : `the key \`${key}\` of ${node.title ?? "the map"}`
		})
	};
}
function missingPartner({ params, document, path, subject }) {
	const [key, partner] = [String(params["property"]), String(params["missingProperty"])];
	return {
		path,
		error: new GateError("RG-CONFIG-INVALID", `\`${key}\` is given without \`${partner}\` in ${formatPath(path, subject.name)}`, {
			place: document.keyPlace([...path, key]),
			expected: `\`${partner}\` beside it`
		})
	};
}
function notExactlyOne({ document, path, node, subject }) {
	const choices = node.oneOf ? node.oneOf.flatMap(({ required }) => required ?? []) : Object.keys(node.properties ?? {});
	const value = valueAt(document.data, path);
	const given = choices.filter((choice) => typeof value === "object" && value !== null && Object.hasOwn(value, choice));
	const [first, second] = given;
	const message = first === void 0 ? `has none of ${listWords(choices)}` : `has ${given.map((key) => `\`${key}\``).join(" and ")} at once`;
	return {
		path,
		error: new GateError("RG-CONFIG-INVALID", `${formatPath(path, subject.name)} ${message}`, {
			place: document.keyPlace(second === void 0 ? path : [...path, second]),
			expected: node.oneOf ? `exactly one of ${first === void 0 ? "them" : listWords(choices)}` : expectation(node)
		})
	};
}
function wrongName({ params, document, path, node, subject }) {
	const key = String(params["propertyName"]);
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
// src/config/checked.ts
/**
* Reads YAML and holds it against its schema.
* @throws GateErrors RG-CONFIG-SYNTAX
*/
function readChecked(text, path, kind) {
	const document = readDocument(text, path);
	const problems = kind.validate(document.data) ? [] : explainViolations(kind.validate.errors ?? [], document, kind);
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
function ledgerConfig({ keys, ...raw }) {
	return {
		...raw,
		keys: new Map(Object.entries(keys))
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
	for (const environment of config.environments.values()) {
		const complain = (path, complaint) => {
			const full = [
				"environments",
				environment.name,
				...path
			];
			const { code = "RG-CONFIG-INVALID", message, ...more } = complaint;
			errors.push(new GateError(code, `${formatPath(full)} ${message}`, {
				place: document.valuePlace(full),
				...more
			}));
		};
		for (const rule of ENVIRONMENT_RULES) rule(environment, complain);
	}
	return errors;
}
// src/config/validate.generated.mjs
const validate = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"type": "object",
	"properties": {
		"version": {
			"type": "integer",
			"const": 1
		},
		"releases": { "$ref": "#/$defs/releases" },
		"schemas": {
			"type": "array",
			"items": { "$ref": "#/$defs/schema-entry" }
		},
		"policy": { "$ref": "#/$defs/policy" },
		"contracts": {
			"type": "array",
			"items": { "$ref": "#/$defs/contract-entry" }
		},
		"environments": {
			"type": "object",
			"propertyNames": { "$ref": "#/$defs/name" },
			"additionalProperties": { "$ref": "#/$defs/environment" }
		},
		"registries": { "$ref": "#/$defs/registries" },
		"ledger": { "$ref": "#/$defs/ledger" },
		"migrations": { "$ref": "#/$defs/migrations" },
		"rules": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^(?:[a-z0-9]+(?:[\\-/][a-z0-9]+)*(?:[\\-/]?\\*)?|\\*)$"
			},
			"additionalProperties": {
				"type": "string",
				"enum": [
					"error",
					"warning",
					"note",
					"off"
				]
			}
		}
	},
	"additionalProperties": false,
	"required": ["version"],
	"$defs": {
		"path": {
			"type": "string",
			"pattern": "^(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"
		},
		"glob": {
			"type": "string",
			"pattern": "^(?!!)(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$"
		},
		"paths": {
			"type": ["string", "array"],
			"pattern": "^(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",
			"items": { "$ref": "#/$defs/path" },
			"minItems": 1
		},
		"globs": {
			"type": ["string", "array"],
			"pattern": "^(?!!)(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$",
			"items": { "$ref": "#/$defs/glob" },
			"minItems": 1
		},
		"name": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$"
		},
		"duration": {
			"type": "string",
			"pattern": "^[0-9]{1,9}(?:\\.[0-9]{1,6})?(?:ms|s|m|h|d)$"
		},
		"share": {
			"type": ["string", "number"],
			"pattern": "^(?:(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?)$",
			"minimum": 0,
			"maximum": 1
		},
		"url": {
			"type": "string",
			"pattern": "^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$"
		},
		"secret": {
			"type": "string",
			"pattern": "^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$"
		},
		"text": {
			"type": "string",
			"pattern": "\\S"
		},
		"headers": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[A-Za-z0-9][A-Za-z0-9_\\-]*$"
			},
			"additionalProperties": {
				"type": "string",
				"pattern": "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$"
			}
		},
		"branch": {
			"type": "string",
			"pattern": "^(?![\\-/.])(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\/.]$"
		},
		"host": {
			"type": "string",
			"pattern": "^(?:[a-z0-9](?:[a-z0-9.\\-]*[a-z0-9])?|\\[[0-9a-f:]+\\])(?::[0-9]{1,5})?$"
		},
		"remote": {
			"type": "string",
			"pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]*$"
		},
		"role": {
			"type": "string",
			"enum": [
				"image",
				"model",
				"code",
				"features",
				"dataset",
				"config",
				"toggle",
				"traffic",
				"other"
			]
		},
		"statuses": {
			"type": [
				"integer",
				"string",
				"array"
			],
			"minimum": 100,
			"maximum": 599,
			"pattern": "^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$",
			"minItems": 1,
			"items": { "$ref": "#/$defs/status" }
		},
		"status": {
			"type": ["integer", "string"],
			"minimum": 100,
			"maximum": 599,
			"pattern": "^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$"
		},
		"releases": {
			"type": "object",
			"properties": {
				"tags": {
					"type": "string",
					"pattern": "^[^*\\s~^:?\\[\\\\\\-][^*\\s~^:?\\[\\\\]*\\*[^*\\s~^:?\\[\\\\]*$|^\\*[^*\\s~^:?\\[\\\\]*$"
				},
				"window": {
					"type": "integer",
					"minimum": 1,
					"maximum": 10
				},
				"prereleases": { "type": "boolean" }
			},
			"additionalProperties": false
		},
		"policy": {
			"type": "object",
			"properties": {
				"breaking": {
					"type": "string",
					"enum": ["block", "major"]
				},
				"removal": {
					"type": "string",
					"enum": ["announced", "block"]
				},
				"sunset": {
					"type": "string",
					"enum": ["optional", "required"]
				},
				"reuse": {
					"type": "string",
					"enum": [
						"block",
						"warn",
						"off"
					]
				}
			},
			"additionalProperties": false
		},
		"registries": {
			"type": "object",
			"properties": {
				"on-unknown": {
					"type": "string",
					"enum": ["warn", "block"]
				},
				"platforms": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$"
					}
				},
				"token-servers": {
					"type": "array",
					"items": { "$ref": "#/$defs/host" }
				},
				"plain-http": {
					"type": "array",
					"items": { "$ref": "#/$defs/host" }
				},
				"keep": { "$ref": "#/$defs/keep" },
				"attestations": { "$ref": "#/$defs/attestations" }
			},
			"additionalProperties": false
		},
		"schema-entry": {
			"type": "object",
			"properties": {
				"files": { "$ref": "#/$defs/globs" },
				"format": {
					"type": "string",
					"enum": [
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
					]
				},
				"compatibility": {
					"type": "string",
					"enum": [
						"full",
						"backward",
						"forward",
						"none"
					]
				},
				"kind": {
					"type": "string",
					"enum": ["data", "api"]
				},
				"writers": {
					"type": "string",
					"enum": ["declared", "any"]
				},
				"profile": { "$ref": "#/$defs/name" },
				"together": { "type": "boolean" },
				"operations": { "$ref": "#/$defs/globs" },
				"roots": { "$ref": "#/$defs/paths" },
				"on-unknown": {
					"type": "string",
					"enum": ["warn", "block"]
				},
				"on-lossy": {
					"type": "string",
					"enum": ["warn", "block"]
				}
			},
			"additionalProperties": false,
			"required": ["files"]
		},
		"contract-entry": {
			"type": "object",
			"properties": {
				"contract": { "$ref": "#/$defs/path" },
				"data": { "$ref": "#/$defs/globs" },
				"database": { "$ref": "#/$defs/contract-database" },
				"consumers": { "$ref": "#/$defs/globs" }
			},
			"additionalProperties": false,
			"required": ["contract"],
			"oneOf": [{
				"type": "object",
				"properties": { "data": true },
				"required": ["data"]
			}, {
				"type": "object",
				"properties": { "database": true },
				"required": ["database"]
			}]
		},
		"contract-database": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"enum": [
						"postgres",
						"trino",
						"bigquery",
						"snowflake",
						"databricks"
					]
				},
				"table": { "$ref": "#/$defs/text" },
				"dataset": { "$ref": "#/$defs/text" },
				"filter": { "$ref": "#/$defs/text" },
				"sample": { "$ref": "#/$defs/share" },
				"timeout": { "$ref": "#/$defs/duration" },
				"max-bytes": {
					"type": "integer",
					"minimum": 1
				},
				"examples": { "type": "boolean" }
			},
			"additionalProperties": false,
			"required": ["name"]
		},
		"workload": {
			"type": ["string", "object"],
			"pattern": "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$",
			"properties": {
				"container": { "$ref": "#/$defs/text" },
				"kind": { "$ref": "#/$defs/text" },
				"name": { "$ref": "#/$defs/text" },
				"namespace": { "$ref": "#/$defs/text" }
			},
			"required": ["container"],
			"additionalProperties": false
		},
		"field": {
			"type": ["string", "object"],
			"pattern": "^[^.]",
			"properties": {
				"path": {
					"type": "string",
					"pattern": "^[^.]"
				},
				"kind": { "$ref": "#/$defs/text" },
				"name": { "$ref": "#/$defs/text" },
				"namespace": { "$ref": "#/$defs/text" }
			},
			"required": ["path"],
			"additionalProperties": false
		},
		"pin": {
			"type": "object",
			"properties": {
				"file": { "$ref": "#/$defs/path" },
				"kubernetes": { "$ref": "#/$defs/workload" },
				"kustomize": { "$ref": "#/$defs/text" },
				"helm": { "$ref": "#/$defs/text" },
				"compose": { "$ref": "#/$defs/text" },
				"field": { "$ref": "#/$defs/field" },
				"terraform": { "$ref": "#/$defs/text" },
				"nomad": { "$ref": "#/$defs/text" },
				"dockerfile": { "$ref": "#/$defs/text" },
				"toml": { "$ref": "#/$defs/text" },
				"env": { "$ref": "#/$defs/text" },
				"pointer": {
					"type": "string",
					"pattern": "^(?:/(?:[^~/]|~[01])*)+$"
				},
				"document": {
					"type": "integer",
					"minimum": 0
				},
				"marker": { "$ref": "#/$defs/name" },
				"role": { "$ref": "#/$defs/role" },
				"safe": { "type": [
					"string",
					"number",
					"boolean"
				] },
				"shared": { "type": "boolean" }
			},
			"additionalProperties": false,
			"required": ["file"],
			"dependentRequired": { "document": ["pointer"] },
			"oneOf": [
				{
					"type": "object",
					"properties": { "kubernetes": true },
					"required": ["kubernetes"]
				},
				{
					"type": "object",
					"properties": { "kustomize": true },
					"required": ["kustomize"]
				},
				{
					"type": "object",
					"properties": { "helm": true },
					"required": ["helm"]
				},
				{
					"type": "object",
					"properties": { "compose": true },
					"required": ["compose"]
				},
				{
					"type": "object",
					"properties": { "field": true },
					"required": ["field"]
				},
				{
					"type": "object",
					"properties": { "terraform": true },
					"required": ["terraform"]
				},
				{
					"type": "object",
					"properties": { "nomad": true },
					"required": ["nomad"]
				},
				{
					"type": "object",
					"properties": { "dockerfile": true },
					"required": ["dockerfile"]
				},
				{
					"type": "object",
					"properties": { "toml": true },
					"required": ["toml"]
				},
				{
					"type": "object",
					"properties": { "env": true },
					"required": ["env"]
				},
				{
					"type": "object",
					"properties": { "pointer": true },
					"required": ["pointer"]
				},
				{
					"type": "object",
					"properties": { "marker": true },
					"required": ["marker"]
				}
			]
		},
		"identity": {
			"type": ["string", "object"],
			"properties": {
				"http": { "$ref": "#/$defs/url" },
				"headers": { "$ref": "#/$defs/headers" },
				"value": {
					"type": "string",
					"pattern": "^(?:header:[A-Za-z0-9][A-Za-z0-9_\\-]*|(?:/(?:[^~/]|~[01])*)+|(?!header:)[^/\\s][^/]*)$"
				},
				"pin": { "$ref": "#/$defs/name" },
				"answers": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"within": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["http"],
			"pattern": "^none$"
		},
		"check": {
			"type": "object",
			"properties": {
				"name": {
					"type": "string",
					"pattern": "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,98}[^\\s\\u0000-\\u001f\\u007f])?$"
				},
				"http": { "$ref": "#/$defs/http" },
				"tcp": { "$ref": "#/$defs/tcp" },
				"command": { "$ref": "#/$defs/command" },
				"prometheus": { "$ref": "#/$defs/prometheus" },
				"datadog": { "$ref": "#/$defs/datadog" },
				"cloudwatch": { "$ref": "#/$defs/cloudwatch" },
				"new-relic": { "$ref": "#/$defs/new-relic" },
				"graphite": { "$ref": "#/$defs/graphite" },
				"influxdb": { "$ref": "#/$defs/influxdb" },
				"google-monitoring": { "$ref": "#/$defs/google-monitoring" },
				"webhook": { "$ref": "#/$defs/webhook" },
				"github": { "$ref": "#/$defs/github" },
				"json": { "$ref": "#/$defs/json" },
				"tolerate": { "$ref": "#/$defs/share" },
				"advisory": { "type": "boolean" },
				"min-bad": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"dispersion": {
					"type": ["number", "string"],
					"pattern": "^auto$",
					"minimum": 1,
					"maximum": 100
				},
				"required": { "type": "boolean" },
				"weight": {
					"type": "number",
					"minimum": .01,
					"maximum": 100
				},
				"interval": { "$ref": "#/$defs/duration" },
				"baseline": {
					"type": "string",
					"enum": [
						"objective",
						"before",
						"concurrent"
					]
				},
				"lookback": { "$ref": "#/$defs/duration" },
				"ratio": {
					"type": "number",
					"minimum": 1,
					"maximum": 100
				},
				"control": { "$ref": "#/$defs/control" },
				"max-drop": { "$ref": "#/$defs/share" },
				"scores": { "type": "boolean" },
				"threshold": { "$ref": "#/$defs/threshold" }
			},
			"additionalProperties": false,
			"required": ["name"],
			"oneOf": [
				{
					"type": "object",
					"properties": { "http": true },
					"required": ["http"]
				},
				{
					"type": "object",
					"properties": { "tcp": true },
					"required": ["tcp"]
				},
				{
					"type": "object",
					"properties": { "command": true },
					"required": ["command"]
				},
				{
					"type": "object",
					"properties": { "prometheus": true },
					"required": ["prometheus"]
				},
				{
					"type": "object",
					"properties": { "datadog": true },
					"required": ["datadog"]
				},
				{
					"type": "object",
					"properties": { "cloudwatch": true },
					"required": ["cloudwatch"]
				},
				{
					"type": "object",
					"properties": { "new-relic": true },
					"required": ["new-relic"]
				},
				{
					"type": "object",
					"properties": { "graphite": true },
					"required": ["graphite"]
				},
				{
					"type": "object",
					"properties": { "influxdb": true },
					"required": ["influxdb"]
				},
				{
					"type": "object",
					"properties": { "google-monitoring": true },
					"required": ["google-monitoring"]
				},
				{
					"type": "object",
					"properties": { "webhook": true },
					"required": ["webhook"]
				},
				{
					"type": "object",
					"properties": { "github": true },
					"required": ["github"]
				},
				{
					"type": "object",
					"properties": { "json": true },
					"required": ["json"]
				}
			]
		},
		"control": {
			"type": "object",
			"properties": {
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"selector": { "$ref": "#/$defs/text" },
				"url": { "$ref": "#/$defs/url" }
			},
			"additionalProperties": false,
			"minProperties": 1
		},
		"threshold": {
			"type": "object",
			"properties": {
				"above": {
					"type": ["number", "string"],
					"pattern": "^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$"
				},
				"below": {
					"type": ["number", "string"],
					"pattern": "^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$"
				},
				"in-a-row": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"failures": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"of": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"failure-limit": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"inconclusive-limit": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"consecutive-error-limit": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"consecutive-success-limit": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				},
				"count": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e6
				}
			},
			"additionalProperties": false,
			"dependentRequired": {
				"failures": ["of"],
				"of": ["failures"]
			},
			"oneOf": [
				{
					"type": "object",
					"properties": { "in-a-row": true },
					"required": ["in-a-row"]
				},
				{
					"type": "object",
					"properties": { "of": true },
					"required": ["of"]
				},
				{
					"type": "object",
					"properties": { "failure-limit": true },
					"required": ["failure-limit"]
				}
			]
		},
		"http": {
			"type": ["string", "object"],
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"headers": { "$ref": "#/$defs/headers" },
				"status": { "$ref": "#/$defs/statuses" },
				"timeout": { "$ref": "#/$defs/duration" },
				"slower-than": { "$ref": "#/$defs/duration" },
				"probes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 50
				},
				"expect": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^(?:/(?:[^~/]|~[01])*)*$"
					},
					"additionalProperties": { "type": [
						"string",
						"number",
						"boolean",
						"null"
					] }
				},
				"success-condition": { "$ref": "#/$defs/text" }
			},
			"additionalProperties": false,
			"required": ["url"],
			"pattern": "^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$"
		},
		"tcp": {
			"type": ["string", "object"],
			"properties": {
				"address": {
					"type": "string",
					"pattern": "^(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9$][A-Za-z0-9_.\\-{}$]*):(?:[0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
				},
				"tls": { "type": "boolean" },
				"server-name": { "$ref": "#/$defs/host" },
				"timeout": { "$ref": "#/$defs/duration" },
				"slower-than": { "$ref": "#/$defs/duration" },
				"probes": {
					"type": "integer",
					"minimum": 1,
					"maximum": 50
				}
			},
			"additionalProperties": false,
			"required": ["address"],
			"pattern": "^(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9$][A-Za-z0-9_.\\-{}$]*):(?:[0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"
		},
		"command": {
			"type": ["array", "object"],
			"properties": {
				"run": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[^\\u0000]*$"
					},
					"minItems": 1
				},
				"env": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
					}
				},
				"directory": { "$ref": "#/$defs/path" },
				"output": {
					"type": "string",
					"enum": ["exit", "json"]
				},
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["run"],
			"items": {
				"type": "string",
				"pattern": "^[^\\u0000]*$"
			},
			"minItems": 1
		},
		"prometheus": {
			"type": "object",
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"histogram": {
					"type": "string",
					"pattern": "^[A-Za-z_:][A-Za-z0-9_:]*$"
				},
				"slower-than": { "$ref": "#/$defs/duration" },
				"selector": { "$ref": "#/$defs/text" },
				"release-label": {
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"headers": { "$ref": "#/$defs/headers" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["url"],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"histogram": ["slower-than"],
				"slower-than": ["histogram"],
				"selector": ["histogram"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [
				{
					"type": "object",
					"properties": { "bad": true },
					"required": ["bad"]
				},
				{
					"type": "object",
					"properties": { "histogram": true },
					"required": ["histogram"]
				},
				{
					"type": "object",
					"properties": { "query": true },
					"required": ["query"]
				}
			]
		},
		"datadog": {
			"type": "object",
			"properties": {
				"site": { "$ref": "#/$defs/host" },
				"url": { "$ref": "#/$defs/url" },
				"api": {
					"type": "string",
					"enum": ["v1", "v2"]
				},
				"api-key": { "$ref": "#/$defs/secret" },
				"app-key": { "$ref": "#/$defs/secret" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"absent": {
					"type": "string",
					"enum": ["unknown", "zero"]
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": [],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"absent": ["bad"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "query": true },
				"required": ["query"]
			}]
		},
		"cloudwatch": {
			"type": "object",
			"properties": {
				"region": { "$ref": "#/$defs/name" },
				"url": { "$ref": "#/$defs/url" },
				"metrics": {
					"type": "object",
					"propertyNames": {
						"type": "string",
						"pattern": "^[a-z][A-Za-z0-9_]{0,99}$"
					},
					"additionalProperties": { "$ref": "#/$defs/cloudwatch-metric" }
				},
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"absent": {
					"type": "string",
					"enum": ["unknown", "zero"]
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": [],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"absent": ["bad"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "query": true },
				"required": ["query"]
			}]
		},
		"new-relic": {
			"type": "object",
			"properties": {
				"region": {
					"type": "string",
					"enum": ["us", "eu"]
				},
				"url": { "$ref": "#/$defs/url" },
				"account": {
					"type": "integer",
					"minimum": 1
				},
				"key": { "$ref": "#/$defs/secret" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"absent": {
					"type": "string",
					"enum": ["unknown", "zero"]
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["account"],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"absent": ["bad"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "query": true },
				"required": ["query"]
			}]
		},
		"graphite": {
			"type": "object",
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"headers": { "$ref": "#/$defs/headers" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"absent": {
					"type": "string",
					"enum": ["unknown", "zero"]
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["url"],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"absent": ["bad"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "query": true },
				"required": ["query"]
			}]
		},
		"influxdb": {
			"type": "object",
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"api": {
					"type": "string",
					"enum": [
						"v1",
						"v2",
						"v3"
					]
				},
				"org": { "$ref": "#/$defs/text" },
				"database": { "$ref": "#/$defs/text" },
				"token": { "$ref": "#/$defs/secret" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"absent": {
					"type": "string",
					"enum": ["unknown", "zero"]
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["url"],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"absent": ["bad"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "query": true },
				"required": ["query"]
			}]
		},
		"google-monitoring": {
			"type": "object",
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"project": { "$ref": "#/$defs/text" },
				"token": { "$ref": "#/$defs/secret" },
				"metadata-token": {
					"type": "boolean",
					"const": true
				},
				"aligner": { "$ref": "#/$defs/text" },
				"reducer": { "$ref": "#/$defs/text" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"absent": {
					"type": "string",
					"enum": ["unknown", "zero"]
				},
				"query": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["project"],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"],
				"absent": ["bad"],
				"success-condition": ["query"],
				"failure-condition": ["query"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "query": true },
				"required": ["query"]
			}]
		},
		"webhook": {
			"type": ["string", "object"],
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"headers": { "$ref": "#/$defs/headers" },
				"payload": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": { "type": "string" }
				},
				"fail-status": { "$ref": "#/$defs/statuses" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["url"],
			"pattern": "^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$"
		},
		"github": {
			"type": "object",
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"repository": {
					"type": "string",
					"pattern": "^[A-Za-z0-9_.\\-]+/[A-Za-z0-9_.\\-]+$"
				},
				"ref": { "$ref": "#/$defs/text" },
				"checks": {
					"type": ["string", "array"],
					"pattern": "\\S",
					"items": { "$ref": "#/$defs/text" },
					"minItems": 1
				},
				"deployment": { "$ref": "#/$defs/text" },
				"token": { "$ref": "#/$defs/secret" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"oneOf": [{
				"type": "object",
				"properties": { "checks": true },
				"required": ["checks"]
			}, {
				"type": "object",
				"properties": { "deployment": true },
				"required": ["deployment"]
			}]
		},
		"json": {
			"type": "object",
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"method": {
					"type": "string",
					"enum": ["GET", "POST"]
				},
				"headers": { "$ref": "#/$defs/headers" },
				"body": { "$ref": "#/$defs/text" },
				"bad": { "$ref": "#/$defs/text" },
				"total": { "$ref": "#/$defs/text" },
				"value": { "$ref": "#/$defs/text" },
				"success-condition": { "$ref": "#/$defs/text" },
				"failure-condition": { "$ref": "#/$defs/text" },
				"period": { "$ref": "#/$defs/duration" },
				"delay": { "$ref": "#/$defs/duration" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["url"],
			"dependentRequired": {
				"bad": ["total"],
				"total": ["bad"]
			}
		},
		"cloudwatch-metric": {
			"type": "object",
			"properties": {
				"namespace": { "$ref": "#/$defs/text" },
				"metric": { "$ref": "#/$defs/text" },
				"dimensions": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/text" },
					"additionalProperties": { "$ref": "#/$defs/text" }
				},
				"statistic": { "$ref": "#/$defs/text" }
			},
			"additionalProperties": false,
			"required": ["namespace", "metric"]
		},
		"ledger": {
			"type": "object",
			"properties": {
				"branch": { "$ref": "#/$defs/branch" },
				"remote": { "$ref": "#/$defs/remote" },
				"write": {
					"type": "string",
					"enum": ["git", "github"]
				},
				"sign": {
					"type": "string",
					"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
				},
				"keys": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": {
						"type": "string",
						"pattern": "^\\s*-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\\s]+-----END PUBLIC KEY-----\\s*$"
					}
				},
				"unsigned": {
					"type": "string",
					"enum": ["allow", "refuse"]
				}
			},
			"additionalProperties": false
		},
		"migrations": {
			"type": "object",
			"properties": {
				"files": { "$ref": "#/$defs/globs" },
				"down": {
					"type": "string",
					"enum": ["absent", "tested"]
				},
				"irreversible": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": {
						"type": "string",
						"pattern": "\\S"
					}
				},
				"plan": { "$ref": "#/$defs/path" },
				"on-unknown": {
					"type": "string",
					"enum": ["warn", "block"]
				}
			},
			"additionalProperties": false
		},
		"release": {
			"type": "object",
			"properties": {
				"roles": {
					"type": "array",
					"items": { "$ref": "#/$defs/role" }
				},
				"seals": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": { "$ref": "#/$defs/globs" }
				},
				"preprocessing": { "$ref": "#/$defs/globs" },
				"folder": { "$ref": "#/$defs/path" }
			},
			"additionalProperties": false
		},
		"keep": {
			"type": "object",
			"properties": {
				"releases": {
					"type": "integer",
					"minimum": 1,
					"maximum": 50
				},
				"prefix": {
					"type": "string",
					"pattern": "^[A-Za-z0-9_][A-Za-z0-9._\\-]{0,63}$"
				}
			},
			"additionalProperties": false
		},
		"attestations": {
			"type": "object",
			"properties": {
				"trust-root": { "$ref": "#/$defs/path" },
				"signers": {
					"type": "array",
					"items": { "$ref": "#/$defs/signer" },
					"minItems": 1
				},
				"predicates": {
					"type": "array",
					"items": { "$ref": "#/$defs/text" }
				},
				"on-absent": {
					"type": "string",
					"enum": ["warn", "block"]
				}
			},
			"additionalProperties": false,
			"required": ["trust-root", "signers"]
		},
		"signer": {
			"type": "object",
			"properties": {
				"issuer": { "$ref": "#/$defs/text" },
				"identity": { "$ref": "#/$defs/text" }
			},
			"additionalProperties": false,
			"required": ["issuer", "identity"]
		},
		"environment": {
			"type": "object",
			"properties": {
				"pins": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": { "$ref": "#/$defs/pin" }
				},
				"identity": { "$ref": "#/$defs/identity" },
				"health": {
					"type": "array",
					"items": { "$ref": "#/$defs/check" }
				},
				"watch": { "$ref": "#/$defs/watch" },
				"rollback": { "$ref": "#/$defs/rollback" },
				"release": { "$ref": "#/$defs/release" },
				"deployments": { "$ref": "#/$defs/deployments" }
			},
			"additionalProperties": false
		},
		"deployments": {
			"type": "object",
			"properties": {
				"environment": {
					"type": "string",
					"pattern": "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,253}[^\\s\\u0000-\\u001f\\u007f])?$"
				},
				"url": { "$ref": "#/$defs/url" }
			},
			"additionalProperties": false
		},
		"watch": {
			"type": "object",
			"properties": {
				"interval": { "$ref": "#/$defs/duration" },
				"window": { "$ref": "#/$defs/duration" },
				"soak": { "$ref": "#/$defs/duration" },
				"warm-up": { "$ref": "#/$defs/duration" },
				"alpha": { "$ref": "#/$defs/share" },
				"beta": { "$ref": "#/$defs/share" },
				"min-events": {
					"type": "integer",
					"minimum": 1
				},
				"max-errors": {
					"type": "integer",
					"minimum": 1
				}
			},
			"additionalProperties": false
		},
		"rollback": {
			"type": "object",
			"properties": {
				"write": {
					"type": "string",
					"enum": [
						"auto",
						"git",
						"github",
						"pull-request",
						"dispatch",
						"none"
					]
				},
				"remote": { "$ref": "#/$defs/remote" },
				"repository": {
					"type": "string",
					"pattern": "^(?:[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+|(?:https?|ssh|git|file)://[^\\s@]*(?:git@)?[^\\s@]+|git@[A-Za-z0-9.\\-]+:[^\\s@:]+)$"
				},
				"dispatch": { "$ref": "#/$defs/dispatch" },
				"branch": { "$ref": "#/$defs/branch" },
				"merge-wait": { "$ref": "#/$defs/duration" },
				"redeploy": { "$ref": "#/$defs/redeploy" },
				"ready": {
					"type": "array",
					"items": { "$ref": "#/$defs/probe" }
				},
				"on": { "$ref": "#/$defs/causes" },
				"confirm": { "$ref": "#/$defs/duration" },
				"hops": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1
				},
				"playbook": {
					"type": "string",
					"pattern": "^(?:https://[^\\s@]+|(?![A-Za-z]:|/|https?:|(?:.*/)?\\.\\.(?:/|$))[^\\s\\\\]+)$"
				},
				"ladder": {
					"type": "array",
					"items": { "$ref": "#/$defs/ladder-step" }
				},
				"labels": {
					"type": "array",
					"items": {
						"type": "string",
						"pattern": "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f]{0,48}[^\\s,\\u0000-\\u001f\\u007f])?$"
					}
				},
				"max-per-tuple": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"max-per-day": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				}
			},
			"additionalProperties": false
		},
		"redeploy": {
			"type": "object",
			"properties": {
				"workflow": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$"
				},
				"inputs": {
					"type": "object",
					"propertyNames": { "$ref": "#/$defs/name" },
					"additionalProperties": { "type": "string" }
				},
				"wait": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["workflow"]
		},
		"ladder-step": {
			"type": ["string", "object"],
			"pattern": "^issue$",
			"properties": {
				"toggle": { "$ref": "#/$defs/name" },
				"page": { "$ref": "#/$defs/page" }
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
		},
		"page": {
			"type": ["string", "object"],
			"properties": {
				"url": { "$ref": "#/$defs/url" },
				"format": {
					"type": "string",
					"enum": [
						"generic",
						"slack",
						"pagerduty"
					]
				},
				"key": {
					"type": "string",
					"pattern": "\\S"
				}
			},
			"additionalProperties": false,
			"required": ["url"],
			"pattern": "^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$"
		},
		"dispatch": {
			"type": "object",
			"properties": {
				"repository": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+$"
				},
				"event": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$"
				},
				"workflow": {
					"type": "string",
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$"
				},
				"wait": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false
		},
		"probe": {
			"type": "object",
			"properties": {
				"name": { "$ref": "#/$defs/text" },
				"http": { "$ref": "#/$defs/url" },
				"headers": { "$ref": "#/$defs/headers" },
				"status": { "$ref": "#/$defs/statuses" },
				"timeout": { "$ref": "#/$defs/duration" }
			},
			"additionalProperties": false,
			"required": ["name", "http"]
		},
		"causes": {
			"type": "object",
			"properties": {
				"app-failed": {
					"type": "string",
					"enum": [
						"rollback",
						"hold",
						"warn"
					]
				},
				"not-effective": {
					"type": "string",
					"enum": [
						"rollback",
						"hold",
						"warn"
					]
				},
				"no-data": {
					"type": "string",
					"enum": [
						"rollback",
						"hold",
						"warn"
					]
				},
				"underpowered": {
					"type": "string",
					"enum": [
						"rollback",
						"hold",
						"warn"
					]
				},
				"monitor-error": {
					"type": "string",
					"enum": ["hold", "warn"]
				},
				"red-before-deploy": {
					"type": "string",
					"enum": ["hold", "warn"]
				}
			},
			"additionalProperties": false
		}
	}
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = /* @__PURE__ */ new RegExp("^[^*\\s~^:?\\[\\\\\\-][^*\\s~^:?\\[\\\\]*\\*[^*\\s~^:?\\[\\\\]*$|^\\*[^*\\s~^:?\\[\\\\]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "tags" || key0 === "window" || key0 === "prereleases")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.tags !== void 0) {
			let data0 = data.tags;
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/tags",
						schemaPath: "#/properties/tags/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.window !== void 0) {
			let data1 = data.window;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err3 = {
					instancePath: instancePath + "/window",
					schemaPath: "#/properties/window/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 10 || isNaN(data1)) {
					const err4 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/properties/window/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err5 = {
						instancePath: instancePath + "/window",
						schemaPath: "#/properties/window/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.prereleases !== void 0) {
			if (typeof data.prereleases !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/prereleases",
					schemaPath: "#/properties/prereleases/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema21 = {
	"type": "object",
	"properties": {
		"files": { "$ref": "#/$defs/globs" },
		"format": {
			"type": "string",
			"enum": [
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
			]
		},
		"compatibility": {
			"type": "string",
			"enum": [
				"full",
				"backward",
				"forward",
				"none"
			]
		},
		"kind": {
			"type": "string",
			"enum": ["data", "api"]
		},
		"writers": {
			"type": "string",
			"enum": ["declared", "any"]
		},
		"profile": { "$ref": "#/$defs/name" },
		"together": { "type": "boolean" },
		"operations": { "$ref": "#/$defs/globs" },
		"roots": { "$ref": "#/$defs/paths" },
		"on-unknown": {
			"type": "string",
			"enum": ["warn", "block"]
		},
		"on-lossy": {
			"type": "string",
			"enum": ["warn", "block"]
		}
	},
	"additionalProperties": false,
	"required": ["files"]
};
const pattern4 = /* @__PURE__ */ new RegExp("^(?!!)(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: {}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate57(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
			errors = vErrors.length;
		}
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern6 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._\\-]{0,99}$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern6.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern7 = /* @__PURE__ */ new RegExp("^(?:\\./)?(?![A-Za-z]:)(?!/)(?!(?:[^\\\\\\u0000-\\u001f\\u007f]*/)?\\.{0,2}(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]+$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern7.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: {}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate64(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
			errors = vErrors.length;
		}
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema21.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.files !== void 0) {
			if (!validate56(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data1 === "json-schema" || data1 === "avro" || data1 === "protobuf" || data1 === "openapi" || data1 === "graphql" || data1 === "sql" || data1 === "mlflow" || data1 === "tfdv" || data1 === "feast" || data1 === "odcs")) {
				const err3 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.compatibility !== void 0) {
			let data2 = data.compatibility;
			if (typeof data2 !== "string") {
				const err4 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data2 === "full" || data2 === "backward" || data2 === "forward" || data2 === "none")) {
				const err5 = {
					instancePath: instancePath + "/compatibility",
					schemaPath: "#/properties/compatibility/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			let data3 = data.kind;
			if (typeof data3 !== "string") {
				const err6 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data3 === "data" || data3 === "api")) {
				const err7 = {
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.writers !== void 0) {
			let data4 = data.writers;
			if (typeof data4 !== "string") {
				const err8 = {
					instancePath: instancePath + "/writers",
					schemaPath: "#/properties/writers/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data4 === "declared" || data4 === "any")) {
				const err9 = {
					instancePath: instancePath + "/writers",
					schemaPath: "#/properties/writers/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.profile !== void 0) {
			if (!validate60(data.profile, {
				instancePath: instancePath + "/profile",
				parentData: data,
				parentDataProperty: "profile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.together !== void 0) {
			if (typeof data.together !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/together",
					schemaPath: "#/properties/together/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.operations !== void 0) {
			if (!validate56(data.operations, {
				instancePath: instancePath + "/operations",
				parentData: data,
				parentDataProperty: "operations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.roots !== void 0) {
			if (!validate63(data.roots, {
				instancePath: instancePath + "/roots",
				parentData: data,
				parentDataProperty: "roots",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["on-unknown"] !== void 0) {
			let data9 = data["on-unknown"];
			if (typeof data9 !== "string") {
				const err11 = {
					instancePath: instancePath + "/on-unknown",
					schemaPath: "#/properties/on-unknown/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data9 === "warn" || data9 === "block")) {
				const err12 = {
					instancePath: instancePath + "/on-unknown",
					schemaPath: "#/properties/on-unknown/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["on-lossy"] !== void 0) {
			let data10 = data["on-lossy"];
			if (typeof data10 !== "string") {
				const err13 = {
					instancePath: instancePath + "/on-lossy",
					schemaPath: "#/properties/on-lossy/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data10 === "warn" || data10 === "block")) {
				const err14 = {
					instancePath: instancePath + "/on-lossy",
					schemaPath: "#/properties/on-lossy/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "breaking" || key0 === "removal" || key0 === "sunset" || key0 === "reuse")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.breaking !== void 0) {
			let data0 = data.breaking;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/breaking",
					schemaPath: "#/properties/breaking/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "block" || data0 === "major")) {
				const err2 = {
					instancePath: instancePath + "/breaking",
					schemaPath: "#/properties/breaking/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.removal !== void 0) {
			let data1 = data.removal;
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/removal",
					schemaPath: "#/properties/removal/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "announced" || data1 === "block")) {
				const err4 = {
					instancePath: instancePath + "/removal",
					schemaPath: "#/properties/removal/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.sunset !== void 0) {
			let data2 = data.sunset;
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/sunset",
					schemaPath: "#/properties/sunset/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data2 === "optional" || data2 === "required")) {
				const err6 = {
					instancePath: instancePath + "/sunset",
					schemaPath: "#/properties/sunset/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.reuse !== void 0) {
			let data3 = data.reuse;
			if (typeof data3 !== "string") {
				const err7 = {
					instancePath: instancePath + "/reuse",
					schemaPath: "#/properties/reuse/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data3 === "block" || data3 === "warn" || data3 === "off")) {
				const err8 = {
					instancePath: instancePath + "/reuse",
					schemaPath: "#/properties/reuse/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("\\S", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern9.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern10 = /* @__PURE__ */ new RegExp("^(?:(?:100(?:\\.0+)?|[0-9]{1,2}(?:\\.[0-9]+)?) ?%|0(?:\\.[0-9]+)?|1(?:\\.0+)?)$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 0 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern10.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{1,9}(?:\\.[0-9]{1,6})?(?:ms|s|m|h|d)$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern11.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "table" || key0 === "dataset" || key0 === "filter" || key0 === "sample" || key0 === "timeout" || key0 === "max-bytes" || key0 === "examples")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 !== "string") {
				const err2 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === "postgres" || data0 === "trino" || data0 === "bigquery" || data0 === "snowflake" || data0 === "databricks")) {
				const err3 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.table !== void 0) {
			if (!validate74(data.table, {
				instancePath: instancePath + "/table",
				parentData: data,
				parentDataProperty: "table",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.dataset !== void 0) {
			if (!validate74(data.dataset, {
				instancePath: instancePath + "/dataset",
				parentData: data,
				parentDataProperty: "dataset",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.filter !== void 0) {
			if (!validate74(data.filter, {
				instancePath: instancePath + "/filter",
				parentData: data,
				parentDataProperty: "filter",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.sample !== void 0) {
			if (!validate78(data.sample, {
				instancePath: instancePath + "/sample",
				parentData: data,
				parentDataProperty: "sample",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-bytes"] !== void 0) {
			let data6 = data["max-bytes"];
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err4 = {
					instancePath: instancePath + "/max-bytes",
					schemaPath: "#/properties/max-bytes/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err5 = {
						instancePath: instancePath + "/max-bytes",
						schemaPath: "#/properties/max-bytes/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.examples !== void 0) {
			if (typeof data.examples !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/examples",
					schemaPath: "#/properties/examples/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.data === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "data" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.data = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.database === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "database" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.database = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.contract === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "contract" || key0 === "data" || key0 === "database" || key0 === "consumers")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.contract !== void 0) {
			if (!validate64(data.contract, {
				instancePath: instancePath + "/contract",
				parentData: data,
				parentDataProperty: "contract",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.data !== void 0) {
			if (!validate56(data.data, {
				instancePath: instancePath + "/data",
				parentData: data,
				parentDataProperty: "data",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.database !== void 0) {
			if (!validate73(data.database, {
				instancePath: instancePath + "/database",
				parentData: data,
				parentDataProperty: "database",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.consumers !== void 0) {
			if (!validate56(data.consumers, {
				instancePath: instancePath + "/consumers",
				parentData: data,
				parentDataProperty: "consumers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema34 = {
	"type": "object",
	"properties": {
		"file": { "$ref": "#/$defs/path" },
		"kubernetes": { "$ref": "#/$defs/workload" },
		"kustomize": { "$ref": "#/$defs/text" },
		"helm": { "$ref": "#/$defs/text" },
		"compose": { "$ref": "#/$defs/text" },
		"field": { "$ref": "#/$defs/field" },
		"terraform": { "$ref": "#/$defs/text" },
		"nomad": { "$ref": "#/$defs/text" },
		"dockerfile": { "$ref": "#/$defs/text" },
		"toml": { "$ref": "#/$defs/text" },
		"env": { "$ref": "#/$defs/text" },
		"pointer": {
			"type": "string",
			"pattern": "^(?:/(?:[^~/]|~[01])*)+$"
		},
		"document": {
			"type": "integer",
			"minimum": 0
		},
		"marker": { "$ref": "#/$defs/name" },
		"role": { "$ref": "#/$defs/role" },
		"safe": { "type": [
			"string",
			"number",
			"boolean"
		] },
		"shared": { "type": "boolean" }
	},
	"additionalProperties": false,
	"required": ["file"],
	"dependentRequired": { "document": ["pointer"] },
	"oneOf": [
		{
			"type": "object",
			"properties": { "kubernetes": true },
			"required": ["kubernetes"]
		},
		{
			"type": "object",
			"properties": { "kustomize": true },
			"required": ["kustomize"]
		},
		{
			"type": "object",
			"properties": { "helm": true },
			"required": ["helm"]
		},
		{
			"type": "object",
			"properties": { "compose": true },
			"required": ["compose"]
		},
		{
			"type": "object",
			"properties": { "field": true },
			"required": ["field"]
		},
		{
			"type": "object",
			"properties": { "terraform": true },
			"required": ["terraform"]
		},
		{
			"type": "object",
			"properties": { "nomad": true },
			"required": ["nomad"]
		},
		{
			"type": "object",
			"properties": { "dockerfile": true },
			"required": ["dockerfile"]
		},
		{
			"type": "object",
			"properties": { "toml": true },
			"required": ["toml"]
		},
		{
			"type": "object",
			"properties": { "env": true },
			"required": ["env"]
		},
		{
			"type": "object",
			"properties": { "pointer": true },
			"required": ["pointer"]
		},
		{
			"type": "object",
			"properties": { "marker": true },
			"required": ["marker"]
		}
	]
};
const pattern12 = /* @__PURE__ */ new RegExp("^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern12.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.container === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "container" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "container" || key0 === "kind" || key0 === "name" || key0 === "namespace")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.container !== void 0) {
			if (!validate74(data.container, {
				instancePath: instancePath + "/container",
				parentData: data,
				parentDataProperty: "container",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.kind !== void 0) {
			if (!validate74(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate74(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.namespace !== void 0) {
			if (!validate74(data.namespace, {
				instancePath: instancePath + "/namespace",
				parentData: data,
				parentDataProperty: "namespace",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern13 = /* @__PURE__ */ new RegExp("^[^.]", "u");
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate99.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern13.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "kind" || key0 === "name" || key0 === "namespace")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (!pattern13.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.kind !== void 0) {
			if (!validate74(data.kind, {
				instancePath: instancePath + "/kind",
				parentData: data,
				parentDataProperty: "kind",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate74(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.namespace !== void 0) {
			if (!validate74(data.namespace, {
				instancePath: instancePath + "/namespace",
				parentData: data,
				parentDataProperty: "namespace",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	}
	validate99.errors = vErrors;
	return errors === 0;
}
validate99.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate110.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "image" || data === "model" || data === "code" || data === "features" || data === "dataset" || data === "config" || data === "toggle" || data === "traffic" || data === "other")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate110.errors = vErrors;
	return errors === 0;
}
validate110.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern15 = /* @__PURE__ */ new RegExp("^(?:/(?:[^~/]|~[01])*)+$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kubernetes === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "kubernetes" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.kubernetes = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.kustomize === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "kustomize" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.kustomize = true;
			}
		}
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.helm === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "helm" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: {}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.helm = true;
				}
			}
			const _errs8 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.compose === void 0) {
					const err6 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "compose" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath,
					schemaPath: "#/oneOf/3/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props0 !== true) {
						props0 = props0 || {};
						props0.compose = true;
					}
				}
				const _errs10 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.field === void 0) {
						const err8 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "field" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid0 = _errs10 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
						if (props0 !== true) {
							props0 = props0 || {};
							props0.field = true;
						}
					}
					const _errs12 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.terraform === void 0) {
							const err10 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "terraform" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath,
							schemaPath: "#/oneOf/5/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					var _valid0 = _errs12 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
							if (props0 !== true) {
								props0 = props0 || {};
								props0.terraform = true;
							}
						}
						const _errs14 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.nomad === void 0) {
								const err12 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "nomad" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						} else {
							const err13 = {
								instancePath,
								schemaPath: "#/oneOf/6/type",
								keyword: "type",
								params: {}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						var _valid0 = _errs14 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
								if (props0 !== true) {
									props0 = props0 || {};
									props0.nomad = true;
								}
							}
							const _errs16 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.dockerfile === void 0) {
									const err14 = {
										instancePath,
										schemaPath: "#/oneOf/7/required",
										keyword: "required",
										params: { missingProperty: "dockerfile" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath,
									schemaPath: "#/oneOf/7/type",
									keyword: "type",
									params: {}
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							var _valid0 = _errs16 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
									if (props0 !== true) {
										props0 = props0 || {};
										props0.dockerfile = true;
									}
								}
								const _errs18 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.toml === void 0) {
										const err16 = {
											instancePath,
											schemaPath: "#/oneOf/8/required",
											keyword: "required",
											params: { missingProperty: "toml" }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								} else {
									const err17 = {
										instancePath,
										schemaPath: "#/oneOf/8/type",
										keyword: "type",
										params: {}
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								var _valid0 = _errs18 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else {
									if (_valid0) {
										valid0 = true;
										passing0 = 8;
										if (props0 !== true) {
											props0 = props0 || {};
											props0.toml = true;
										}
									}
									const _errs20 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.env === void 0) {
											const err18 = {
												instancePath,
												schemaPath: "#/oneOf/9/required",
												keyword: "required",
												params: { missingProperty: "env" }
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									} else {
										const err19 = {
											instancePath,
											schemaPath: "#/oneOf/9/type",
											keyword: "type",
											params: {}
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									var _valid0 = _errs20 === errors;
									if (_valid0 && valid0) {
										valid0 = false;
										passing0 = [passing0, 9];
									} else {
										if (_valid0) {
											valid0 = true;
											passing0 = 9;
											if (props0 !== true) {
												props0 = props0 || {};
												props0.env = true;
											}
										}
										const _errs22 = errors;
										if (data && typeof data == "object" && !Array.isArray(data)) {
											if (data.pointer === void 0) {
												const err20 = {
													instancePath,
													schemaPath: "#/oneOf/10/required",
													keyword: "required",
													params: { missingProperty: "pointer" }
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
											}
										} else {
											const err21 = {
												instancePath,
												schemaPath: "#/oneOf/10/type",
												keyword: "type",
												params: {}
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										var _valid0 = _errs22 === errors;
										if (_valid0 && valid0) {
											valid0 = false;
											passing0 = [passing0, 10];
										} else {
											if (_valid0) {
												valid0 = true;
												passing0 = 10;
												if (props0 !== true) {
													props0 = props0 || {};
													props0.pointer = true;
												}
											}
											const _errs24 = errors;
											if (data && typeof data == "object" && !Array.isArray(data)) {
												if (data.marker === void 0) {
													const err22 = {
														instancePath,
														schemaPath: "#/oneOf/11/required",
														keyword: "required",
														params: { missingProperty: "marker" }
													};
													if (vErrors === null) vErrors = [err22];
													else vErrors.push(err22);
													errors++;
												}
											} else {
												const err23 = {
													instancePath,
													schemaPath: "#/oneOf/11/type",
													keyword: "type",
													params: {}
												};
												if (vErrors === null) vErrors = [err23];
												else vErrors.push(err23);
												errors++;
											}
											var _valid0 = _errs24 === errors;
											if (_valid0 && valid0) {
												valid0 = false;
												passing0 = [passing0, 11];
											} else if (_valid0) {
												valid0 = true;
												passing0 = 11;
												if (props0 !== true) {
													props0 = props0 || {};
													props0.marker = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err24 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" }
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema34.properties, key0)) {
			const err26 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.file !== void 0) {
			if (!validate64(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.kubernetes !== void 0) {
			if (!validate90(data.kubernetes, {
				instancePath: instancePath + "/kubernetes",
				parentData: data,
				parentDataProperty: "kubernetes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.kustomize !== void 0) {
			if (!validate74(data.kustomize, {
				instancePath: instancePath + "/kustomize",
				parentData: data,
				parentDataProperty: "kustomize",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.helm !== void 0) {
			if (!validate74(data.helm, {
				instancePath: instancePath + "/helm",
				parentData: data,
				parentDataProperty: "helm",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.compose !== void 0) {
			if (!validate74(data.compose, {
				instancePath: instancePath + "/compose",
				parentData: data,
				parentDataProperty: "compose",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.field !== void 0) {
			if (!validate99(data.field, {
				instancePath: instancePath + "/field",
				parentData: data,
				parentDataProperty: "field",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
				errors = vErrors.length;
			}
		}
		if (data.terraform !== void 0) {
			if (!validate74(data.terraform, {
				instancePath: instancePath + "/terraform",
				parentData: data,
				parentDataProperty: "terraform",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.nomad !== void 0) {
			if (!validate74(data.nomad, {
				instancePath: instancePath + "/nomad",
				parentData: data,
				parentDataProperty: "nomad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.dockerfile !== void 0) {
			if (!validate74(data.dockerfile, {
				instancePath: instancePath + "/dockerfile",
				parentData: data,
				parentDataProperty: "dockerfile",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.toml !== void 0) {
			if (!validate74(data.toml, {
				instancePath: instancePath + "/toml",
				parentData: data,
				parentDataProperty: "toml",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.env !== void 0) {
			if (!validate74(data.env, {
				instancePath: instancePath + "/env",
				parentData: data,
				parentDataProperty: "env",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.pointer !== void 0) {
			let data11 = data.pointer;
			if (typeof data11 === "string") {
				if (!pattern15.test(data11)) {
					const err27 = {
						instancePath: instancePath + "/pointer",
						schemaPath: "#/properties/pointer/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.document !== void 0) {
			let data12 = data.document;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err29 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 < 0 || isNaN(data12)) {
					const err30 = {
						instancePath: instancePath + "/document",
						schemaPath: "#/properties/document/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.marker !== void 0) {
			if (!validate60(data.marker, {
				instancePath: instancePath + "/marker",
				parentData: data,
				parentDataProperty: "marker",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.role !== void 0) {
			if (!validate110(data.role, {
				instancePath: instancePath + "/role",
				parentData: data,
				parentDataProperty: "role",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
				errors = vErrors.length;
			}
		}
		if (data.safe !== void 0) {
			let data15 = data.safe;
			if (typeof data15 !== "string" && !(typeof data15 == "number" && isFinite(data15)) && typeof data15 !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/safe",
					schemaPath: "#/properties/safe/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.shared !== void 0) {
			if (typeof data.shared !== "boolean") {
				const err32 = {
					instancePath: instancePath + "/shared",
					schemaPath: "#/properties/shared/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.document !== void 0) {
			if (data.pointer === void 0) {
				const err33 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "document",
						missingProperty: "pointer",
						depsCount: 1,
						deps: "pointer"
					}
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern16 = /* @__PURE__ */ new RegExp("^none$", "u");
const pattern20 = /* @__PURE__ */ new RegExp("^(?:header:[A-Za-z0-9][A-Za-z0-9_\\-]*|(?:/(?:[^~/]|~[01])*)+|(?!header:)[^/\\s][^/]*)$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern18 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9_\\-]*$", "u");
const pattern19 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern18.test(key0)) {
					const err0 = {
						instancePath,
						schemaPath: "#/propertyNames/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_\\-]*$" },
						propertyName: key0
					};
					if (vErrors === null) vErrors = [err0];
					else vErrors.push(err0);
					errors++;
				}
			} else {
				const err1 = {
					instancePath,
					schemaPath: "#/propertyNames/type",
					keyword: "type",
					params: { type: "string" },
					propertyName: key0
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(_errs1 === errors)) {
				const err2 = {
					instancePath,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: key0 }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		for (const key1 in data) {
			let data0 = data[key1];
			if (typeof data0 === "string") {
				if (!pattern19.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern16.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.http === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "http" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "http" || key0 === "headers" || key0 === "value" || key0 === "pin" || key0 === "answers" || key0 === "within")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.http !== void 0) {
			if (!validate114(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (typeof data2 === "string") {
				if (!pattern20.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.pin !== void 0) {
			if (!validate60(data.pin, {
				instancePath: instancePath + "/pin",
				parentData: data,
				parentDataProperty: "pin",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.answers !== void 0) {
			let data4 = data.answers;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err6 = {
					instancePath: instancePath + "/answers",
					schemaPath: "#/properties/answers/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 100 || isNaN(data4)) {
					const err7 = {
						instancePath: instancePath + "/answers",
						schemaPath: "#/properties/answers/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err8 = {
						instancePath: instancePath + "/answers",
						schemaPath: "#/properties/answers/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.within !== void 0) {
			if (!validate80(data.within, {
				instancePath: instancePath + "/within",
				parentData: data,
				parentDataProperty: "within",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema41 = {
	"type": "object",
	"properties": {
		"name": {
			"type": "string",
			"pattern": "^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,98}[^\\s\\u0000-\\u001f\\u007f])?$"
		},
		"http": { "$ref": "#/$defs/http" },
		"tcp": { "$ref": "#/$defs/tcp" },
		"command": { "$ref": "#/$defs/command" },
		"prometheus": { "$ref": "#/$defs/prometheus" },
		"datadog": { "$ref": "#/$defs/datadog" },
		"cloudwatch": { "$ref": "#/$defs/cloudwatch" },
		"new-relic": { "$ref": "#/$defs/new-relic" },
		"graphite": { "$ref": "#/$defs/graphite" },
		"influxdb": { "$ref": "#/$defs/influxdb" },
		"google-monitoring": { "$ref": "#/$defs/google-monitoring" },
		"webhook": { "$ref": "#/$defs/webhook" },
		"github": { "$ref": "#/$defs/github" },
		"json": { "$ref": "#/$defs/json" },
		"tolerate": { "$ref": "#/$defs/share" },
		"advisory": { "type": "boolean" },
		"min-bad": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100
		},
		"dispersion": {
			"type": ["number", "string"],
			"pattern": "^auto$",
			"minimum": 1,
			"maximum": 100
		},
		"required": { "type": "boolean" },
		"weight": {
			"type": "number",
			"minimum": .01,
			"maximum": 100
		},
		"interval": { "$ref": "#/$defs/duration" },
		"baseline": {
			"type": "string",
			"enum": [
				"objective",
				"before",
				"concurrent"
			]
		},
		"lookback": { "$ref": "#/$defs/duration" },
		"ratio": {
			"type": "number",
			"minimum": 1,
			"maximum": 100
		},
		"control": { "$ref": "#/$defs/control" },
		"max-drop": { "$ref": "#/$defs/share" },
		"scores": { "type": "boolean" },
		"threshold": { "$ref": "#/$defs/threshold" }
	},
	"additionalProperties": false,
	"required": ["name"],
	"oneOf": [
		{
			"type": "object",
			"properties": { "http": true },
			"required": ["http"]
		},
		{
			"type": "object",
			"properties": { "tcp": true },
			"required": ["tcp"]
		},
		{
			"type": "object",
			"properties": { "command": true },
			"required": ["command"]
		},
		{
			"type": "object",
			"properties": { "prometheus": true },
			"required": ["prometheus"]
		},
		{
			"type": "object",
			"properties": { "datadog": true },
			"required": ["datadog"]
		},
		{
			"type": "object",
			"properties": { "cloudwatch": true },
			"required": ["cloudwatch"]
		},
		{
			"type": "object",
			"properties": { "new-relic": true },
			"required": ["new-relic"]
		},
		{
			"type": "object",
			"properties": { "graphite": true },
			"required": ["graphite"]
		},
		{
			"type": "object",
			"properties": { "influxdb": true },
			"required": ["influxdb"]
		},
		{
			"type": "object",
			"properties": { "google-monitoring": true },
			"required": ["google-monitoring"]
		},
		{
			"type": "object",
			"properties": { "webhook": true },
			"required": ["webhook"]
		},
		{
			"type": "object",
			"properties": { "github": true },
			"required": ["github"]
		},
		{
			"type": "object",
			"properties": { "json": true },
			"required": ["json"]
		}
	]
};
const pattern21 = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,98}[^\\s\\u0000-\\u001f\\u007f])?$", "u");
const pattern39 = /* @__PURE__ */ new RegExp("^auto$", "u");
const pattern25 = /* @__PURE__ */ new RegExp("^(?:/(?:[^~/]|~[01])*)*$", "u");
const pattern23 = /* @__PURE__ */ new RegExp("^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$", "u");
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 599 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 100 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern23.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data !== "string" && !Array.isArray(data)) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 599 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data < 100 || isNaN(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	if (typeof data === "string") {
		if (!pattern23.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err4 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: {}
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate126(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
			errors = vErrors.length;
		}
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "headers" || key0 === "status" || key0 === "timeout" || key0 === "slower-than" || key0 === "probes" || key0 === "expect" || key0 === "success-condition")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate125(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data["slower-than"] !== void 0) {
			if (!validate80(data["slower-than"], {
				instancePath: instancePath + "/slower-than",
				parentData: data,
				parentDataProperty: "slower-than",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.probes !== void 0) {
			let data5 = data.probes;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err4 = {
					instancePath: instancePath + "/probes",
					schemaPath: "#/properties/probes/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 50 || isNaN(data5)) {
					const err5 = {
						instancePath: instancePath + "/probes",
						schemaPath: "#/properties/probes/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err6 = {
						instancePath: instancePath + "/probes",
						schemaPath: "#/properties/probes/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.expect !== void 0) {
			let data6 = data.expect;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key1 in data6) {
					const _errs11 = errors;
					if (typeof key1 === "string") {
						if (!pattern25.test(key1)) {
							const err7 = {
								instancePath: instancePath + "/expect",
								schemaPath: "#/properties/expect/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:/(?:[^~/]|~[01])*)*$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/expect",
							schemaPath: "#/properties/expect/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (!(_errs11 === errors)) {
						const err9 = {
							instancePath: instancePath + "/expect",
							schemaPath: "#/properties/expect/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
				for (const key2 in data6) {
					let data7 = data6[key2];
					if (typeof data7 !== "string" && !(typeof data7 == "number" && isFinite(data7)) && typeof data7 !== "boolean" && data7 !== null) {
						const err10 = {
							instancePath: instancePath + "/expect/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/expect/additionalProperties/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/expect",
					schemaPath: "#/properties/expect/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	}
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern26 = /* @__PURE__ */ new RegExp("^(?:\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9$][A-Za-z0-9_.\\-{}$]*):(?:[0-9]{1,5}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "u");
const pattern28 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9](?:[a-z0-9.\\-]*[a-z0-9])?|\\[[0-9a-f:]+\\])(?::[0-9]{1,5})?$", "u");
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate134.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern28.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate134.errors = vErrors;
	return errors === 0;
}
validate134.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern26.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.address === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "address" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "address" || key0 === "tls" || key0 === "server-name" || key0 === "timeout" || key0 === "slower-than" || key0 === "probes")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.address !== void 0) {
			let data0 = data.address;
			if (typeof data0 === "string") {
				if (!pattern26.test(data0)) {
					const err4 = {
						instancePath: instancePath + "/address",
						schemaPath: "#/properties/address/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/address",
					schemaPath: "#/properties/address/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.tls !== void 0) {
			if (typeof data.tls !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/tls",
					schemaPath: "#/properties/tls/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["server-name"] !== void 0) {
			if (!validate134(data["server-name"], {
				instancePath: instancePath + "/server-name",
				parentData: data,
				parentDataProperty: "server-name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data["slower-than"] !== void 0) {
			if (!validate80(data["slower-than"], {
				instancePath: instancePath + "/slower-than",
				parentData: data,
				parentDataProperty: "slower-than",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.probes !== void 0) {
			let data5 = data.probes;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err7 = {
					instancePath: instancePath + "/probes",
					schemaPath: "#/properties/probes/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 50 || isNaN(data5)) {
					const err8 = {
						instancePath: instancePath + "/probes",
						schemaPath: "#/properties/probes/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err9 = {
						instancePath: instancePath + "/probes",
						schemaPath: "#/properties/probes/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern29 = /* @__PURE__ */ new RegExp("^[^\\u0000]*$", "u");
const pattern31 = /* @__PURE__ */ new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!data || typeof data != "object") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (Array.isArray(data)) {
		if (data.length < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minItems",
				keyword: "minItems",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 === "string") {
				if (!pattern29.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.run === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "run" || key0 === "env" || key0 === "directory" || key0 === "output" || key0 === "timeout")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.run !== void 0) {
			let data1 = data.run;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err6 = {
						instancePath: instancePath + "/run",
						schemaPath: "#/properties/run/minItems",
						keyword: "minItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data1.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data2 = data1[i1];
					if (typeof data2 === "string") {
						if (!pattern29.test(data2)) {
							const err7 = {
								instancePath: instancePath + "/run/" + i1,
								schemaPath: "#/properties/run/items/pattern",
								keyword: "pattern",
								params: {}
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/run/" + i1,
							schemaPath: "#/properties/run/items/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/run",
					schemaPath: "#/properties/run/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.env !== void 0) {
			let data3 = data.env;
			if (Array.isArray(data3)) {
				const len2 = data3.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data4 = data3[i2];
					if (typeof data4 === "string") {
						if (!pattern31.test(data4)) {
							const err10 = {
								instancePath: instancePath + "/env/" + i2,
								schemaPath: "#/properties/env/items/pattern",
								keyword: "pattern",
								params: {}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/env/" + i2,
							schemaPath: "#/properties/env/items/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/env",
					schemaPath: "#/properties/env/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.directory !== void 0) {
			if (!validate64(data.directory, {
				instancePath: instancePath + "/directory",
				parentData: data,
				parentDataProperty: "directory",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.output !== void 0) {
			let data6 = data.output;
			if (typeof data6 !== "string") {
				const err13 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data6 === "exit" || data6 === "json")) {
				const err14 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema48 = {
	"type": "object",
	"properties": {
		"url": { "$ref": "#/$defs/url" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"histogram": {
			"type": "string",
			"pattern": "^[A-Za-z_:][A-Za-z0-9_:]*$"
		},
		"slower-than": { "$ref": "#/$defs/duration" },
		"selector": { "$ref": "#/$defs/text" },
		"release-label": {
			"type": "string",
			"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"headers": { "$ref": "#/$defs/headers" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": ["url"],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"histogram": ["slower-than"],
		"slower-than": ["histogram"],
		"selector": ["histogram"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [
		{
			"type": "object",
			"properties": { "bad": true },
			"required": ["bad"]
		},
		{
			"type": "object",
			"properties": { "histogram": true },
			"required": ["histogram"]
		},
		{
			"type": "object",
			"properties": { "query": true },
			"required": ["query"]
		}
	]
};
const pattern32 = /* @__PURE__ */ new RegExp("^[A-Za-z_:][A-Za-z0-9_:]*$", "u");
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.histogram === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "histogram" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.histogram = true;
			}
		}
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.query === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "query" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: {}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.query = true;
			}
		}
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema48.properties, key0)) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.histogram !== void 0) {
			let data3 = data.histogram;
			if (typeof data3 === "string") {
				if (!pattern32.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/histogram",
						schemaPath: "#/properties/histogram/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/histogram",
					schemaPath: "#/properties/histogram/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data["slower-than"] !== void 0) {
			if (!validate80(data["slower-than"], {
				instancePath: instancePath + "/slower-than",
				parentData: data,
				parentDataProperty: "slower-than",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.selector !== void 0) {
			if (!validate74(data.selector, {
				instancePath: instancePath + "/selector",
				parentData: data,
				parentDataProperty: "selector",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["release-label"] !== void 0) {
			let data6 = data["release-label"];
			if (typeof data6 === "string") {
				if (!pattern31.test(data6)) {
					const err11 = {
						instancePath: instancePath + "/release-label",
						schemaPath: "#/properties/release-label/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/release-label",
					schemaPath: "#/properties/release-label/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.histogram !== void 0) {
			if (data["slower-than"] === void 0) {
				const err15 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "histogram",
						missingProperty: "slower-than",
						depsCount: 1,
						deps: "slower-than"
					}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["slower-than"] !== void 0) {
			if (data.histogram === void 0) {
				const err16 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "slower-than",
						missingProperty: "histogram",
						depsCount: 1,
						deps: "histogram"
					}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.selector !== void 0) {
			if (data.histogram === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "selector",
						missingProperty: "histogram",
						depsCount: 1,
						deps: "histogram"
					}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err18 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err19 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema49 = {
	"type": "object",
	"properties": {
		"site": { "$ref": "#/$defs/host" },
		"url": { "$ref": "#/$defs/url" },
		"api": {
			"type": "string",
			"enum": ["v1", "v2"]
		},
		"api-key": { "$ref": "#/$defs/secret" },
		"app-key": { "$ref": "#/$defs/secret" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"absent": {
			"type": "string",
			"enum": ["unknown", "zero"]
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": [],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"absent": ["bad"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "bad": true },
		"required": ["bad"]
	}, {
		"type": "object",
		"properties": { "query": true },
		"required": ["query"]
	}]
};
const pattern34 = /* @__PURE__ */ new RegExp("^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$", "u");
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern34.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "query" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.query = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema49.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.site !== void 0) {
			if (!validate134(data.site, {
				instancePath: instancePath + "/site",
				parentData: data,
				parentDataProperty: "site",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.api !== void 0) {
			let data2 = data.api;
			if (typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data2 === "v1" || data2 === "v2")) {
				const err7 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["api-key"] !== void 0) {
			if (!validate158(data["api-key"], {
				instancePath: instancePath + "/api-key",
				parentData: data,
				parentDataProperty: "api-key",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data["app-key"] !== void 0) {
			if (!validate158(data["app-key"], {
				instancePath: instancePath + "/app-key",
				parentData: data,
				parentDataProperty: "app-key",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			let data7 = data.absent;
			if (typeof data7 !== "string") {
				const err8 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (!(data7 === "unknown" || data7 === "zero")) {
				const err9 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.absent !== void 0) {
			if (data.bad === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "absent",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema51 = {
	"type": "object",
	"properties": {
		"region": { "$ref": "#/$defs/name" },
		"url": { "$ref": "#/$defs/url" },
		"metrics": {
			"type": "object",
			"propertyNames": {
				"type": "string",
				"pattern": "^[a-z][A-Za-z0-9_]{0,99}$"
			},
			"additionalProperties": { "$ref": "#/$defs/cloudwatch-metric" }
		},
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"absent": {
			"type": "string",
			"enum": ["unknown", "zero"]
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": [],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"absent": ["bad"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "bad": true },
		"required": ["bad"]
	}, {
		"type": "object",
		"properties": { "query": true },
		"required": ["query"]
	}]
};
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate173.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.namespace === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.metric === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metric" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "namespace" || key0 === "metric" || key0 === "dimensions" || key0 === "statistic")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.namespace !== void 0) {
			if (!validate74(data.namespace, {
				instancePath: instancePath + "/namespace",
				parentData: data,
				parentDataProperty: "namespace",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.metric !== void 0) {
			if (!validate74(data.metric, {
				instancePath: instancePath + "/metric",
				parentData: data,
				parentDataProperty: "metric",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.dimensions !== void 0) {
			let data2 = data.dimensions;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs6 = errors;
					if (!validate74(key1, {
						instancePath: instancePath + "/dimensions",
						parentData: data2,
						parentDataProperty: "dimensions",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
						errors = vErrors.length;
					}
					if (!(_errs6 === errors)) {
						const err3 = {
							instancePath: instancePath + "/dimensions",
							schemaPath: "#/properties/dimensions/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				for (const key2 in data2) if (!validate74(data2[key2], {
					instancePath: instancePath + "/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/dimensions",
					schemaPath: "#/properties/dimensions/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.statistic !== void 0) {
			if (!validate74(data.statistic, {
				instancePath: instancePath + "/statistic",
				parentData: data,
				parentDataProperty: "statistic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate173.errors = vErrors;
	return errors === 0;
}
validate173.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern35 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9_]{0,99}$", "u");
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate170.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "query" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.query = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema51.properties, key0)) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.region !== void 0) {
			if (!validate60(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.metrics !== void 0) {
			let data2 = data.metrics;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs11 = errors;
					if (typeof key1 === "string") {
						if (!pattern35.test(key1)) {
							const err6 = {
								instancePath: instancePath + "/metrics",
								schemaPath: "#/properties/metrics/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z][A-Za-z0-9_]{0,99}$" },
								propertyName: key1
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key1
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (!(_errs11 === errors)) {
						const err8 = {
							instancePath: instancePath + "/metrics",
							schemaPath: "#/properties/metrics/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				for (const key2 in data2) if (!validate173(data2[key2], {
					instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			let data6 = data.absent;
			if (typeof data6 !== "string") {
				const err10 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data6 === "unknown" || data6 === "zero")) {
				const err11 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.absent !== void 0) {
			if (data.bad === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "absent",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err15 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err16 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate170.errors = vErrors;
	return errors === 0;
}
validate170.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema53 = {
	"type": "object",
	"properties": {
		"region": {
			"type": "string",
			"enum": ["us", "eu"]
		},
		"url": { "$ref": "#/$defs/url" },
		"account": {
			"type": "integer",
			"minimum": 1
		},
		"key": { "$ref": "#/$defs/secret" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"absent": {
			"type": "string",
			"enum": ["unknown", "zero"]
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": ["account"],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"absent": ["bad"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "bad": true },
		"required": ["bad"]
	}, {
		"type": "object",
		"properties": { "query": true },
		"required": ["query"]
	}]
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "query" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.query = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.account === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema53.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.region !== void 0) {
			let data0 = data.region;
			if (typeof data0 !== "string") {
				const err7 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data0 === "us" || data0 === "eu")) {
				const err8 = {
					instancePath: instancePath + "/region",
					schemaPath: "#/properties/region/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.account !== void 0) {
			let data2 = data.account;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err9 = {
					instancePath: instancePath + "/account",
					schemaPath: "#/properties/account/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 < 1 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.key !== void 0) {
			if (!validate158(data.key, {
				instancePath: instancePath + "/key",
				parentData: data,
				parentDataProperty: "key",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			let data6 = data.absent;
			if (typeof data6 !== "string") {
				const err11 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data6 === "unknown" || data6 === "zero")) {
				const err12 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.absent !== void 0) {
			if (data.bad === void 0) {
				const err15 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "absent",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err16 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err17 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema54 = {
	"type": "object",
	"properties": {
		"url": { "$ref": "#/$defs/url" },
		"headers": { "$ref": "#/$defs/headers" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"absent": {
			"type": "string",
			"enum": ["unknown", "zero"]
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": ["url"],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"absent": ["bad"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "bad": true },
		"required": ["bad"]
	}, {
		"type": "object",
		"properties": { "query": true },
		"required": ["query"]
	}]
};
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate201.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "query" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.query = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema54.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			let data4 = data.absent;
			if (typeof data4 !== "string") {
				const err7 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data4 === "unknown" || data4 === "zero")) {
				const err8 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err9 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err10 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.absent !== void 0) {
			if (data.bad === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "absent",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate201.errors = vErrors;
	return errors === 0;
}
validate201.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema55 = {
	"type": "object",
	"properties": {
		"url": { "$ref": "#/$defs/url" },
		"api": {
			"type": "string",
			"enum": [
				"v1",
				"v2",
				"v3"
			]
		},
		"org": { "$ref": "#/$defs/text" },
		"database": { "$ref": "#/$defs/text" },
		"token": { "$ref": "#/$defs/secret" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"absent": {
			"type": "string",
			"enum": ["unknown", "zero"]
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": ["url"],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"absent": ["bad"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "bad": true },
		"required": ["bad"]
	}, {
		"type": "object",
		"properties": { "query": true },
		"required": ["query"]
	}]
};
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "query" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.query = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema55.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.api !== void 0) {
			let data1 = data.api;
			if (typeof data1 !== "string") {
				const err7 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data1 === "v1" || data1 === "v2" || data1 === "v3")) {
				const err8 = {
					instancePath: instancePath + "/api",
					schemaPath: "#/properties/api/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.org !== void 0) {
			if (!validate74(data.org, {
				instancePath: instancePath + "/org",
				parentData: data,
				parentDataProperty: "org",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.database !== void 0) {
			if (!validate74(data.database, {
				instancePath: instancePath + "/database",
				parentData: data,
				parentDataProperty: "database",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate158(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			let data7 = data.absent;
			if (typeof data7 !== "string") {
				const err9 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data7 === "unknown" || data7 === "zero")) {
				const err10 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.absent !== void 0) {
			if (data.bad === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "absent",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err15 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
validate213.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
	"type": "object",
	"properties": {
		"url": { "$ref": "#/$defs/url" },
		"project": { "$ref": "#/$defs/text" },
		"token": { "$ref": "#/$defs/secret" },
		"metadata-token": {
			"type": "boolean",
			"const": true
		},
		"aligner": { "$ref": "#/$defs/text" },
		"reducer": { "$ref": "#/$defs/text" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"absent": {
			"type": "string",
			"enum": ["unknown", "zero"]
		},
		"query": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": ["project"],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"],
		"absent": ["bad"],
		"success-condition": ["query"],
		"failure-condition": ["query"]
	},
	"oneOf": [{
		"type": "object",
		"properties": { "bad": true },
		"required": ["bad"]
	}, {
		"type": "object",
		"properties": { "query": true },
		"required": ["query"]
	}]
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.bad === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "bad" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.bad = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.query === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "query" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.query = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.project === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema56.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.project !== void 0) {
			if (!validate74(data.project, {
				instancePath: instancePath + "/project",
				parentData: data,
				parentDataProperty: "project",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate158(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data["metadata-token"] !== void 0) {
			let data3 = data["metadata-token"];
			if (typeof data3 !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/metadata-token",
					schemaPath: "#/properties/metadata-token/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (true !== data3) {
				const err8 = {
					instancePath: instancePath + "/metadata-token",
					schemaPath: "#/properties/metadata-token/const",
					keyword: "const",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.aligner !== void 0) {
			if (!validate74(data.aligner, {
				instancePath: instancePath + "/aligner",
				parentData: data,
				parentDataProperty: "aligner",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.reducer !== void 0) {
			if (!validate74(data.reducer, {
				instancePath: instancePath + "/reducer",
				parentData: data,
				parentDataProperty: "reducer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.absent !== void 0) {
			let data8 = data.absent;
			if (typeof data8 !== "string") {
				const err9 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data8 === "unknown" || data8 === "zero")) {
				const err10 = {
					instancePath: instancePath + "/absent",
					schemaPath: "#/properties/absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.query !== void 0) {
			if (!validate74(data.query, {
				instancePath: instancePath + "/query",
				parentData: data,
				parentDataProperty: "query",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err11 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err12 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.absent !== void 0) {
			if (data.bad === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "absent",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (data.query === void 0) {
				const err14 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "success-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (data.query === void 0) {
				const err15 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failure-condition",
						missingProperty: "query",
						depsCount: 1,
						deps: "query"
					}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate242.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "headers" || key0 === "payload" || key0 === "fail-status" || key0 === "timeout")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.payload !== void 0) {
			let data2 = data.payload;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs6 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/payload",
						parentData: data2,
						parentDataProperty: "payload",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs6 === errors)) {
						const err4 = {
							instancePath: instancePath + "/payload",
							schemaPath: "#/properties/payload/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				for (const key2 in data2) if (typeof data2[key2] !== "string") {
					const err5 = {
						instancePath: instancePath + "/payload/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/payload/additionalProperties/type",
						keyword: "type",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/payload",
					schemaPath: "#/properties/payload/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["fail-status"] !== void 0) {
			if (!validate125(data["fail-status"], {
				instancePath: instancePath + "/fail-status",
				parentData: data,
				parentDataProperty: "fail-status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	}
	validate242.errors = vErrors;
	return errors === 0;
}
validate242.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern37 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_.\\-]+/[A-Za-z0-9_.\\-]+$", "u");
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate249.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.checks === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "checks" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.checks = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.deployment === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "deployment" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.deployment = true;
		}
	}
	if (!valid0) {
		const err4 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "url" || key0 === "repository" || key0 === "ref" || key0 === "checks" || key0 === "deployment" || key0 === "token" || key0 === "timeout")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.repository !== void 0) {
			let data1 = data.repository;
			if (typeof data1 === "string") {
				if (!pattern37.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.ref !== void 0) {
			if (!validate74(data.ref, {
				instancePath: instancePath + "/ref",
				parentData: data,
				parentDataProperty: "ref",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.checks !== void 0) {
			let data3 = data.checks;
			if (typeof data3 !== "string" && !Array.isArray(data3)) {
				const err8 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data3 === "string") {
				if (!pattern9.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err10 = {
						instancePath: instancePath + "/checks",
						schemaPath: "#/properties/checks/minItems",
						keyword: "minItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data3[i0], {
					instancePath: instancePath + "/checks/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			}
		}
		if (data.deployment !== void 0) {
			if (!validate74(data.deployment, {
				instancePath: instancePath + "/deployment",
				parentData: data,
				parentDataProperty: "deployment",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.token !== void 0) {
			if (!validate158(data.token, {
				instancePath: instancePath + "/token",
				parentData: data,
				parentDataProperty: "token",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate249.errors = vErrors;
	return errors === 0;
}
validate249.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema59 = {
	"type": "object",
	"properties": {
		"url": { "$ref": "#/$defs/url" },
		"method": {
			"type": "string",
			"enum": ["GET", "POST"]
		},
		"headers": { "$ref": "#/$defs/headers" },
		"body": { "$ref": "#/$defs/text" },
		"bad": { "$ref": "#/$defs/text" },
		"total": { "$ref": "#/$defs/text" },
		"value": { "$ref": "#/$defs/text" },
		"success-condition": { "$ref": "#/$defs/text" },
		"failure-condition": { "$ref": "#/$defs/text" },
		"period": { "$ref": "#/$defs/duration" },
		"delay": { "$ref": "#/$defs/duration" },
		"timeout": { "$ref": "#/$defs/duration" }
	},
	"additionalProperties": false,
	"required": ["url"],
	"dependentRequired": {
		"bad": ["total"],
		"total": ["bad"]
	}
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate257.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema59.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.method !== void 0) {
			let data1 = data.method;
			if (typeof data1 !== "string") {
				const err2 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data1 === "GET" || data1 === "POST")) {
				const err3 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.body !== void 0) {
			if (!validate74(data.body, {
				instancePath: instancePath + "/body",
				parentData: data,
				parentDataProperty: "body",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			if (!validate74(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["success-condition"] !== void 0) {
			if (!validate74(data["success-condition"], {
				instancePath: instancePath + "/success-condition",
				parentData: data,
				parentDataProperty: "success-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["failure-condition"] !== void 0) {
			if (!validate74(data["failure-condition"], {
				instancePath: instancePath + "/failure-condition",
				parentData: data,
				parentDataProperty: "failure-condition",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.period !== void 0) {
			if (!validate80(data.period, {
				instancePath: instancePath + "/period",
				parentData: data,
				parentDataProperty: "period",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.delay !== void 0) {
			if (!validate80(data.delay, {
				instancePath: instancePath + "/delay",
				parentData: data,
				parentDataProperty: "delay",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.bad !== void 0) {
			if (data.total === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "bad",
						missingProperty: "total",
						depsCount: 1,
						deps: "total"
					}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.total !== void 0) {
			if (data.bad === void 0) {
				const err5 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "total",
						missingProperty: "bad",
						depsCount: 1,
						deps: "bad"
					}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate257.errors = vErrors;
	return errors === 0;
}
validate257.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate273.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length < 1) {
			const err0 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "bad" || key0 === "total" || key0 === "selector" || key0 === "url")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bad !== void 0) {
			if (!validate74(data.bad, {
				instancePath: instancePath + "/bad",
				parentData: data,
				parentDataProperty: "bad",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.total !== void 0) {
			if (!validate74(data.total, {
				instancePath: instancePath + "/total",
				parentData: data,
				parentDataProperty: "total",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.selector !== void 0) {
			if (!validate74(data.selector, {
				instancePath: instancePath + "/selector",
				parentData: data,
				parentDataProperty: "selector",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate273.errors = vErrors;
	return errors === 0;
}
validate273.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema61 = {
	"type": "object",
	"properties": {
		"above": {
			"type": ["number", "string"],
			"pattern": "^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$"
		},
		"below": {
			"type": ["number", "string"],
			"pattern": "^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$"
		},
		"in-a-row": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"failures": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"of": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"failure-limit": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"inconclusive-limit": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"consecutive-error-limit": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1e6
		},
		"consecutive-success-limit": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		},
		"count": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e6
		}
	},
	"additionalProperties": false,
	"dependentRequired": {
		"failures": ["of"],
		"of": ["failures"]
	},
	"oneOf": [
		{
			"type": "object",
			"properties": { "in-a-row": true },
			"required": ["in-a-row"]
		},
		{
			"type": "object",
			"properties": { "of": true },
			"required": ["of"]
		},
		{
			"type": "object",
			"properties": { "failure-limit": true },
			"required": ["failure-limit"]
		}
	]
};
const pattern40 = /* @__PURE__ */ new RegExp("^[0-9]{1,9}(?:\\.[0-9]{1,9})? ?%$", "u");
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate280.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["in-a-row"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "in-a-row" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0["in-a-row"] = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.of === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "of" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.of = true;
			}
		}
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["failure-limit"] === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "failure-limit" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: {}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
			if (props0 !== true) {
				props0 = props0 || {};
				props0["failure-limit"] = true;
			}
		}
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema61.properties, key0)) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.above !== void 0) {
			let data0 = data.above;
			if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
				const err8 = {
					instancePath: instancePath + "/above",
					schemaPath: "#/properties/above/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 === "string") {
				if (!pattern40.test(data0)) {
					const err9 = {
						instancePath: instancePath + "/above",
						schemaPath: "#/properties/above/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.below !== void 0) {
			let data1 = data.below;
			if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
				const err10 = {
					instancePath: instancePath + "/below",
					schemaPath: "#/properties/below/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data1 === "string") {
				if (!pattern40.test(data1)) {
					const err11 = {
						instancePath: instancePath + "/below",
						schemaPath: "#/properties/below/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data["in-a-row"] !== void 0) {
			let data2 = data["in-a-row"];
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/in-a-row",
					schemaPath: "#/properties/in-a-row/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e3 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/in-a-row",
						schemaPath: "#/properties/in-a-row/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/in-a-row",
						schemaPath: "#/properties/in-a-row/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.failures !== void 0) {
			let data3 = data.failures;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/failures",
					schemaPath: "#/properties/failures/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e3 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/failures",
						schemaPath: "#/properties/failures/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/failures",
						schemaPath: "#/properties/failures/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.of !== void 0) {
			let data4 = data.of;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err18 = {
					instancePath: instancePath + "/of",
					schemaPath: "#/properties/of/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1e3 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/of",
						schemaPath: "#/properties/of/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4 < 1 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/of",
						schemaPath: "#/properties/of/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data["failure-limit"] !== void 0) {
			let data5 = data["failure-limit"];
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err21 = {
					instancePath: instancePath + "/failure-limit",
					schemaPath: "#/properties/failure-limit/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 1e6 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/failure-limit",
						schemaPath: "#/properties/failure-limit/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/failure-limit",
						schemaPath: "#/properties/failure-limit/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data["inconclusive-limit"] !== void 0) {
			let data6 = data["inconclusive-limit"];
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err24 = {
					instancePath: instancePath + "/inconclusive-limit",
					schemaPath: "#/properties/inconclusive-limit/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 1e6 || isNaN(data6)) {
					const err25 = {
						instancePath: instancePath + "/inconclusive-limit",
						schemaPath: "#/properties/inconclusive-limit/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err26 = {
						instancePath: instancePath + "/inconclusive-limit",
						schemaPath: "#/properties/inconclusive-limit/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data["consecutive-error-limit"] !== void 0) {
			let data7 = data["consecutive-error-limit"];
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err27 = {
					instancePath: instancePath + "/consecutive-error-limit",
					schemaPath: "#/properties/consecutive-error-limit/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1e6 || isNaN(data7)) {
					const err28 = {
						instancePath: instancePath + "/consecutive-error-limit",
						schemaPath: "#/properties/consecutive-error-limit/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err29 = {
						instancePath: instancePath + "/consecutive-error-limit",
						schemaPath: "#/properties/consecutive-error-limit/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data["consecutive-success-limit"] !== void 0) {
			let data8 = data["consecutive-success-limit"];
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err30 = {
					instancePath: instancePath + "/consecutive-success-limit",
					schemaPath: "#/properties/consecutive-success-limit/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 1e6 || isNaN(data8)) {
					const err31 = {
						instancePath: instancePath + "/consecutive-success-limit",
						schemaPath: "#/properties/consecutive-success-limit/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err32 = {
						instancePath: instancePath + "/consecutive-success-limit",
						schemaPath: "#/properties/consecutive-success-limit/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		if (data.count !== void 0) {
			let data9 = data.count;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err33 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/properties/count/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 1e6 || isNaN(data9)) {
					const err34 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data9 < 1 || isNaN(data9)) {
					const err35 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/properties/count/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			}
		}
		if (data.failures !== void 0) {
			if (data.of === void 0) {
				const err36 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "failures",
						missingProperty: "of",
						depsCount: 1,
						deps: "of"
					}
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.of !== void 0) {
			if (data.failures === void 0) {
				const err37 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "of",
						missingProperty: "failures",
						depsCount: 1,
						deps: "failures"
					}
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate280.errors = vErrors;
	return errors === 0;
}
validate280.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.http === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "http" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.http = true;
	}
	const _errs4 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.tcp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "tcp" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/oneOf/1/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	var _valid0 = _errs4 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
			if (props0 !== true) {
				props0 = props0 || {};
				props0.tcp = true;
			}
		}
		const _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.command === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/oneOf/2/required",
					keyword: "required",
					params: { missingProperty: "command" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		} else {
			const err5 = {
				instancePath,
				schemaPath: "#/oneOf/2/type",
				keyword: "type",
				params: {}
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		var _valid0 = _errs6 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 2;
				if (props0 !== true) {
					props0 = props0 || {};
					props0.command = true;
				}
			}
			const _errs8 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.prometheus === void 0) {
					const err6 = {
						instancePath,
						schemaPath: "#/oneOf/3/required",
						keyword: "required",
						params: { missingProperty: "prometheus" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath,
					schemaPath: "#/oneOf/3/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 3];
			} else {
				if (_valid0) {
					valid0 = true;
					passing0 = 3;
					if (props0 !== true) {
						props0 = props0 || {};
						props0.prometheus = true;
					}
				}
				const _errs10 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.datadog === void 0) {
						const err8 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "datadog" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				} else {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/4/type",
						keyword: "type",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				var _valid0 = _errs10 === errors;
				if (_valid0 && valid0) {
					valid0 = false;
					passing0 = [passing0, 4];
				} else {
					if (_valid0) {
						valid0 = true;
						passing0 = 4;
						if (props0 !== true) {
							props0 = props0 || {};
							props0.datadog = true;
						}
					}
					const _errs12 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.cloudwatch === void 0) {
							const err10 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "cloudwatch" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath,
							schemaPath: "#/oneOf/5/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					var _valid0 = _errs12 === errors;
					if (_valid0 && valid0) {
						valid0 = false;
						passing0 = [passing0, 5];
					} else {
						if (_valid0) {
							valid0 = true;
							passing0 = 5;
							if (props0 !== true) {
								props0 = props0 || {};
								props0.cloudwatch = true;
							}
						}
						const _errs14 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data["new-relic"] === void 0) {
								const err12 = {
									instancePath,
									schemaPath: "#/oneOf/6/required",
									keyword: "required",
									params: { missingProperty: "new-relic" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						} else {
							const err13 = {
								instancePath,
								schemaPath: "#/oneOf/6/type",
								keyword: "type",
								params: {}
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						var _valid0 = _errs14 === errors;
						if (_valid0 && valid0) {
							valid0 = false;
							passing0 = [passing0, 6];
						} else {
							if (_valid0) {
								valid0 = true;
								passing0 = 6;
								if (props0 !== true) {
									props0 = props0 || {};
									props0["new-relic"] = true;
								}
							}
							const _errs16 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.graphite === void 0) {
									const err14 = {
										instancePath,
										schemaPath: "#/oneOf/7/required",
										keyword: "required",
										params: { missingProperty: "graphite" }
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath,
									schemaPath: "#/oneOf/7/type",
									keyword: "type",
									params: {}
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
							var _valid0 = _errs16 === errors;
							if (_valid0 && valid0) {
								valid0 = false;
								passing0 = [passing0, 7];
							} else {
								if (_valid0) {
									valid0 = true;
									passing0 = 7;
									if (props0 !== true) {
										props0 = props0 || {};
										props0.graphite = true;
									}
								}
								const _errs18 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.influxdb === void 0) {
										const err16 = {
											instancePath,
											schemaPath: "#/oneOf/8/required",
											keyword: "required",
											params: { missingProperty: "influxdb" }
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								} else {
									const err17 = {
										instancePath,
										schemaPath: "#/oneOf/8/type",
										keyword: "type",
										params: {}
									};
									if (vErrors === null) vErrors = [err17];
									else vErrors.push(err17);
									errors++;
								}
								var _valid0 = _errs18 === errors;
								if (_valid0 && valid0) {
									valid0 = false;
									passing0 = [passing0, 8];
								} else {
									if (_valid0) {
										valid0 = true;
										passing0 = 8;
										if (props0 !== true) {
											props0 = props0 || {};
											props0.influxdb = true;
										}
									}
									const _errs20 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data["google-monitoring"] === void 0) {
											const err18 = {
												instancePath,
												schemaPath: "#/oneOf/9/required",
												keyword: "required",
												params: { missingProperty: "google-monitoring" }
											};
											if (vErrors === null) vErrors = [err18];
											else vErrors.push(err18);
											errors++;
										}
									} else {
										const err19 = {
											instancePath,
											schemaPath: "#/oneOf/9/type",
											keyword: "type",
											params: {}
										};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
									var _valid0 = _errs20 === errors;
									if (_valid0 && valid0) {
										valid0 = false;
										passing0 = [passing0, 9];
									} else {
										if (_valid0) {
											valid0 = true;
											passing0 = 9;
											if (props0 !== true) {
												props0 = props0 || {};
												props0["google-monitoring"] = true;
											}
										}
										const _errs22 = errors;
										if (data && typeof data == "object" && !Array.isArray(data)) {
											if (data.webhook === void 0) {
												const err20 = {
													instancePath,
													schemaPath: "#/oneOf/10/required",
													keyword: "required",
													params: { missingProperty: "webhook" }
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
											}
										} else {
											const err21 = {
												instancePath,
												schemaPath: "#/oneOf/10/type",
												keyword: "type",
												params: {}
											};
											if (vErrors === null) vErrors = [err21];
											else vErrors.push(err21);
											errors++;
										}
										var _valid0 = _errs22 === errors;
										if (_valid0 && valid0) {
											valid0 = false;
											passing0 = [passing0, 10];
										} else {
											if (_valid0) {
												valid0 = true;
												passing0 = 10;
												if (props0 !== true) {
													props0 = props0 || {};
													props0.webhook = true;
												}
											}
											const _errs24 = errors;
											if (data && typeof data == "object" && !Array.isArray(data)) {
												if (data.github === void 0) {
													const err22 = {
														instancePath,
														schemaPath: "#/oneOf/11/required",
														keyword: "required",
														params: { missingProperty: "github" }
													};
													if (vErrors === null) vErrors = [err22];
													else vErrors.push(err22);
													errors++;
												}
											} else {
												const err23 = {
													instancePath,
													schemaPath: "#/oneOf/11/type",
													keyword: "type",
													params: {}
												};
												if (vErrors === null) vErrors = [err23];
												else vErrors.push(err23);
												errors++;
											}
											var _valid0 = _errs24 === errors;
											if (_valid0 && valid0) {
												valid0 = false;
												passing0 = [passing0, 11];
											} else {
												if (_valid0) {
													valid0 = true;
													passing0 = 11;
													if (props0 !== true) {
														props0 = props0 || {};
														props0.github = true;
													}
												}
												const _errs26 = errors;
												if (data && typeof data == "object" && !Array.isArray(data)) {
													if (data.json === void 0) {
														const err24 = {
															instancePath,
															schemaPath: "#/oneOf/12/required",
															keyword: "required",
															params: { missingProperty: "json" }
														};
														if (vErrors === null) vErrors = [err24];
														else vErrors.push(err24);
														errors++;
													}
												} else {
													const err25 = {
														instancePath,
														schemaPath: "#/oneOf/12/type",
														keyword: "type",
														params: {}
													};
													if (vErrors === null) vErrors = [err25];
													else vErrors.push(err25);
													errors++;
												}
												var _valid0 = _errs26 === errors;
												if (_valid0 && valid0) {
													valid0 = false;
													passing0 = [passing0, 12];
												} else if (_valid0) {
													valid0 = true;
													passing0 = 12;
													if (props0 !== true) {
														props0 = props0 || {};
														props0.json = true;
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err26 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err27 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema41.properties, key0)) {
			const err28 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern21.test(data0)) {
					const err29 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate122(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
				errors = vErrors.length;
			}
		}
		if (data.tcp !== void 0) {
			if (!validate133(data.tcp, {
				instancePath: instancePath + "/tcp",
				parentData: data,
				parentDataProperty: "tcp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
				errors = vErrors.length;
			}
		}
		if (data.command !== void 0) {
			if (!validate139(data.command, {
				instancePath: instancePath + "/command",
				parentData: data,
				parentDataProperty: "command",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
				errors = vErrors.length;
			}
		}
		if (data.prometheus !== void 0) {
			if (!validate143(data.prometheus, {
				instancePath: instancePath + "/prometheus",
				parentData: data,
				parentDataProperty: "prometheus",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
				errors = vErrors.length;
			}
		}
		if (data.datadog !== void 0) {
			if (!validate155(data.datadog, {
				instancePath: instancePath + "/datadog",
				parentData: data,
				parentDataProperty: "datadog",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.cloudwatch !== void 0) {
			if (!validate170(data.cloudwatch, {
				instancePath: instancePath + "/cloudwatch",
				parentData: data,
				parentDataProperty: "cloudwatch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
				errors = vErrors.length;
			}
		}
		if (data["new-relic"] !== void 0) {
			if (!validate189(data["new-relic"], {
				instancePath: instancePath + "/new-relic",
				parentData: data,
				parentDataProperty: "new-relic",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
				errors = vErrors.length;
			}
		}
		if (data.graphite !== void 0) {
			if (!validate201(data.graphite, {
				instancePath: instancePath + "/graphite",
				parentData: data,
				parentDataProperty: "graphite",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
				errors = vErrors.length;
			}
		}
		if (data.influxdb !== void 0) {
			if (!validate213(data.influxdb, {
				instancePath: instancePath + "/influxdb",
				parentData: data,
				parentDataProperty: "influxdb",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
				errors = vErrors.length;
			}
		}
		if (data["google-monitoring"] !== void 0) {
			if (!validate227(data["google-monitoring"], {
				instancePath: instancePath + "/google-monitoring",
				parentData: data,
				parentDataProperty: "google-monitoring",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
				errors = vErrors.length;
			}
		}
		if (data.webhook !== void 0) {
			if (!validate242(data.webhook, {
				instancePath: instancePath + "/webhook",
				parentData: data,
				parentDataProperty: "webhook",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
				errors = vErrors.length;
			}
		}
		if (data.github !== void 0) {
			if (!validate249(data.github, {
				instancePath: instancePath + "/github",
				parentData: data,
				parentDataProperty: "github",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
				errors = vErrors.length;
			}
		}
		if (data.json !== void 0) {
			if (!validate257(data.json, {
				instancePath: instancePath + "/json",
				parentData: data,
				parentDataProperty: "json",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
				errors = vErrors.length;
			}
		}
		if (data.tolerate !== void 0) {
			if (!validate78(data.tolerate, {
				instancePath: instancePath + "/tolerate",
				parentData: data,
				parentDataProperty: "tolerate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.advisory !== void 0) {
			if (typeof data.advisory !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/advisory",
					schemaPath: "#/properties/advisory/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data["min-bad"] !== void 0) {
			let data16 = data["min-bad"];
			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
				const err32 = {
					instancePath: instancePath + "/min-bad",
					schemaPath: "#/properties/min-bad/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 100 || isNaN(data16)) {
					const err33 = {
						instancePath: instancePath + "/min-bad",
						schemaPath: "#/properties/min-bad/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data16 < 1 || isNaN(data16)) {
					const err34 = {
						instancePath: instancePath + "/min-bad",
						schemaPath: "#/properties/min-bad/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.dispersion !== void 0) {
			let data17 = data.dispersion;
			if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "string") {
				const err35 = {
					instancePath: instancePath + "/dispersion",
					schemaPath: "#/properties/dispersion/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 100 || isNaN(data17)) {
					const err36 = {
						instancePath: instancePath + "/dispersion",
						schemaPath: "#/properties/dispersion/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data17 < 1 || isNaN(data17)) {
					const err37 = {
						instancePath: instancePath + "/dispersion",
						schemaPath: "#/properties/dispersion/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
			if (typeof data17 === "string") {
				if (!pattern39.test(data17)) {
					const err38 = {
						instancePath: instancePath + "/dispersion",
						schemaPath: "#/properties/dispersion/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
			}
		}
		if (data.required !== void 0) {
			if (typeof data.required !== "boolean") {
				const err39 = {
					instancePath: instancePath + "/required",
					schemaPath: "#/properties/required/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.weight !== void 0) {
			let data19 = data.weight;
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 > 100 || isNaN(data19)) {
					const err40 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data19 < .01 || isNaN(data19)) {
					const err41 = {
						instancePath: instancePath + "/weight",
						schemaPath: "#/properties/weight/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			} else {
				const err42 = {
					instancePath: instancePath + "/weight",
					schemaPath: "#/properties/weight/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err42];
				else vErrors.push(err42);
				errors++;
			}
		}
		if (data.interval !== void 0) {
			if (!validate80(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.baseline !== void 0) {
			let data21 = data.baseline;
			if (typeof data21 !== "string") {
				const err43 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
			if (!(data21 === "objective" || data21 === "before" || data21 === "concurrent")) {
				const err44 = {
					instancePath: instancePath + "/baseline",
					schemaPath: "#/properties/baseline/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
		if (data.lookback !== void 0) {
			if (!validate80(data.lookback, {
				instancePath: instancePath + "/lookback",
				parentData: data,
				parentDataProperty: "lookback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.ratio !== void 0) {
			let data23 = data.ratio;
			if (typeof data23 == "number" && isFinite(data23)) {
				if (data23 > 100 || isNaN(data23)) {
					const err45 = {
						instancePath: instancePath + "/ratio",
						schemaPath: "#/properties/ratio/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data23 < 1 || isNaN(data23)) {
					const err46 = {
						instancePath: instancePath + "/ratio",
						schemaPath: "#/properties/ratio/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/ratio",
					schemaPath: "#/properties/ratio/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.control !== void 0) {
			if (!validate273(data.control, {
				instancePath: instancePath + "/control",
				parentData: data,
				parentDataProperty: "control",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
				errors = vErrors.length;
			}
		}
		if (data["max-drop"] !== void 0) {
			if (!validate78(data["max-drop"], {
				instancePath: instancePath + "/max-drop",
				parentData: data,
				parentDataProperty: "max-drop",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.scores !== void 0) {
			if (typeof data.scores !== "boolean") {
				const err48 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err48];
				else vErrors.push(err48);
				errors++;
			}
		}
		if (data.threshold !== void 0) {
			if (!validate280(data.threshold, {
				instancePath: instancePath + "/threshold",
				parentData: data,
				parentDataProperty: "threshold",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err49 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err49];
		else vErrors.push(err49);
		errors++;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate283.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "interval" || key0 === "window" || key0 === "soak" || key0 === "warm-up" || key0 === "alpha" || key0 === "beta" || key0 === "min-events" || key0 === "max-errors")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.interval !== void 0) {
			if (!validate80(data.interval, {
				instancePath: instancePath + "/interval",
				parentData: data,
				parentDataProperty: "interval",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.window !== void 0) {
			if (!validate80(data.window, {
				instancePath: instancePath + "/window",
				parentData: data,
				parentDataProperty: "window",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.soak !== void 0) {
			if (!validate80(data.soak, {
				instancePath: instancePath + "/soak",
				parentData: data,
				parentDataProperty: "soak",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data["warm-up"] !== void 0) {
			if (!validate80(data["warm-up"], {
				instancePath: instancePath + "/warm-up",
				parentData: data,
				parentDataProperty: "warm-up",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.alpha !== void 0) {
			if (!validate78(data.alpha, {
				instancePath: instancePath + "/alpha",
				parentData: data,
				parentDataProperty: "alpha",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data.beta !== void 0) {
			if (!validate78(data.beta, {
				instancePath: instancePath + "/beta",
				parentData: data,
				parentDataProperty: "beta",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data["min-events"] !== void 0) {
			let data6 = data["min-events"];
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err1 = {
					instancePath: instancePath + "/min-events",
					schemaPath: "#/properties/min-events/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 1 || isNaN(data6)) {
					const err2 = {
						instancePath: instancePath + "/min-events",
						schemaPath: "#/properties/min-events/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		if (data["max-errors"] !== void 0) {
			let data7 = data["max-errors"];
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err3 = {
					instancePath: instancePath + "/max-errors",
					schemaPath: "#/properties/max-errors/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err4 = {
						instancePath: instancePath + "/max-errors",
						schemaPath: "#/properties/max-errors/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate283.errors = vErrors;
	return errors === 0;
}
validate283.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema63 = {
	"type": "object",
	"properties": {
		"write": {
			"type": "string",
			"enum": [
				"auto",
				"git",
				"github",
				"pull-request",
				"dispatch",
				"none"
			]
		},
		"remote": { "$ref": "#/$defs/remote" },
		"repository": {
			"type": "string",
			"pattern": "^(?:[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+|(?:https?|ssh|git|file)://[^\\s@]*(?:git@)?[^\\s@]+|git@[A-Za-z0-9.\\-]+:[^\\s@:]+)$"
		},
		"dispatch": { "$ref": "#/$defs/dispatch" },
		"branch": { "$ref": "#/$defs/branch" },
		"merge-wait": { "$ref": "#/$defs/duration" },
		"redeploy": { "$ref": "#/$defs/redeploy" },
		"ready": {
			"type": "array",
			"items": { "$ref": "#/$defs/probe" }
		},
		"on": { "$ref": "#/$defs/causes" },
		"confirm": { "$ref": "#/$defs/duration" },
		"hops": {
			"type": "integer",
			"minimum": 0,
			"maximum": 1
		},
		"playbook": {
			"type": "string",
			"pattern": "^(?:https://[^\\s@]+|(?![A-Za-z]:|/|https?:|(?:.*/)?\\.\\.(?:/|$))[^\\s\\\\]+)$"
		},
		"ladder": {
			"type": "array",
			"items": { "$ref": "#/$defs/ladder-step" }
		},
		"labels": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f]{0,48}[^\\s,\\u0000-\\u001f\\u007f])?$"
			}
		},
		"max-per-tuple": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100
		},
		"max-per-day": {
			"type": "integer",
			"minimum": 1,
			"maximum": 100
		}
	},
	"additionalProperties": false
};
const pattern42 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._\\-]*$", "u");
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate292.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern42.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate292.errors = vErrors;
	return errors === 0;
}
validate292.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern44 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+$", "u");
const pattern46 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$", "u");
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate294.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "repository" || key0 === "event" || key0 === "workflow" || key0 === "wait")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.repository !== void 0) {
			let data0 = data.repository;
			if (typeof data0 === "string") {
				if (!pattern44.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.event !== void 0) {
			let data1 = data.event;
			if (typeof data1 === "string") {
				if (!pattern6.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/event",
						schemaPath: "#/properties/event/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/event",
					schemaPath: "#/properties/event/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.workflow !== void 0) {
			let data2 = data.workflow;
			if (typeof data2 === "string") {
				if (!pattern46.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.wait !== void 0) {
			if (!validate80(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate294.errors = vErrors;
	return errors === 0;
}
validate294.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern47 = /* @__PURE__ */ new RegExp("^(?![\\-/.])(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\/.]$", "u");
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate297.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern47.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate297.errors = vErrors;
	return errors === 0;
}
validate297.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate300.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.workflow === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "workflow" || key0 === "inputs" || key0 === "wait")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.workflow !== void 0) {
			let data0 = data.workflow;
			if (typeof data0 === "string") {
				if (!pattern46.test(data0)) {
					const err2 = {
						instancePath: instancePath + "/workflow",
						schemaPath: "#/properties/workflow/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/workflow",
					schemaPath: "#/properties/workflow/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data1 = data.inputs;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				for (const key1 in data1) {
					const _errs6 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/inputs",
						parentData: data1,
						parentDataProperty: "inputs",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs6 === errors)) {
						const err4 = {
							instancePath: instancePath + "/inputs",
							schemaPath: "#/properties/inputs/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				for (const key2 in data1) if (typeof data1[key2] !== "string") {
					const err5 = {
						instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/inputs/additionalProperties/type",
						keyword: "type",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.wait !== void 0) {
			if (!validate80(data.wait, {
				instancePath: instancePath + "/wait",
				parentData: data,
				parentDataProperty: "wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate300.errors = vErrors;
	return errors === 0;
}
validate300.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate304.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.http === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "http" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "http" || key0 === "headers" || key0 === "status" || key0 === "timeout")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.name !== void 0) {
			if (!validate74(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.http !== void 0) {
			if (!validate114(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate116(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate125(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
				errors = vErrors.length;
			}
		}
		if (data.timeout !== void 0) {
			if (!validate80(data.timeout, {
				instancePath: instancePath + "/timeout",
				parentData: data,
				parentDataProperty: "timeout",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate304.errors = vErrors;
	return errors === 0;
}
validate304.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate311.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "app-failed" || key0 === "not-effective" || key0 === "no-data" || key0 === "underpowered" || key0 === "monitor-error" || key0 === "red-before-deploy")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["app-failed"] !== void 0) {
			let data0 = data["app-failed"];
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/app-failed",
					schemaPath: "#/properties/app-failed/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "rollback" || data0 === "hold" || data0 === "warn")) {
				const err2 = {
					instancePath: instancePath + "/app-failed",
					schemaPath: "#/properties/app-failed/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["not-effective"] !== void 0) {
			let data1 = data["not-effective"];
			if (typeof data1 !== "string") {
				const err3 = {
					instancePath: instancePath + "/not-effective",
					schemaPath: "#/properties/not-effective/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (!(data1 === "rollback" || data1 === "hold" || data1 === "warn")) {
				const err4 = {
					instancePath: instancePath + "/not-effective",
					schemaPath: "#/properties/not-effective/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data["no-data"] !== void 0) {
			let data2 = data["no-data"];
			if (typeof data2 !== "string") {
				const err5 = {
					instancePath: instancePath + "/no-data",
					schemaPath: "#/properties/no-data/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (!(data2 === "rollback" || data2 === "hold" || data2 === "warn")) {
				const err6 = {
					instancePath: instancePath + "/no-data",
					schemaPath: "#/properties/no-data/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.underpowered !== void 0) {
			let data3 = data.underpowered;
			if (typeof data3 !== "string") {
				const err7 = {
					instancePath: instancePath + "/underpowered",
					schemaPath: "#/properties/underpowered/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data3 === "rollback" || data3 === "hold" || data3 === "warn")) {
				const err8 = {
					instancePath: instancePath + "/underpowered",
					schemaPath: "#/properties/underpowered/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["monitor-error"] !== void 0) {
			let data4 = data["monitor-error"];
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/monitor-error",
					schemaPath: "#/properties/monitor-error/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data4 === "hold" || data4 === "warn")) {
				const err10 = {
					instancePath: instancePath + "/monitor-error",
					schemaPath: "#/properties/monitor-error/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data["red-before-deploy"] !== void 0) {
			let data5 = data["red-before-deploy"];
			if (typeof data5 !== "string") {
				const err11 = {
					instancePath: instancePath + "/red-before-deploy",
					schemaPath: "#/properties/red-before-deploy/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (!(data5 === "hold" || data5 === "warn")) {
				const err12 = {
					instancePath: instancePath + "/red-before-deploy",
					schemaPath: "#/properties/red-before-deploy/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate311.errors = vErrors;
	return errors === 0;
}
validate311.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern50 = /* @__PURE__ */ new RegExp("^issue$", "u");
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate316.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern17.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "url" || key0 === "format" || key0 === "key")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
		if (data.format !== void 0) {
			let data1 = data.format;
			if (typeof data1 !== "string") {
				const err4 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (!(data1 === "generic" || data1 === "slack" || data1 === "pagerduty")) {
				const err5 = {
					instancePath: instancePath + "/format",
					schemaPath: "#/properties/format/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.key !== void 0) {
			let data2 = data.key;
			if (typeof data2 === "string") {
				if (!pattern9.test(data2)) {
					const err6 = {
						instancePath: instancePath + "/key",
						schemaPath: "#/properties/key/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/key",
					schemaPath: "#/properties/key/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	}
	validate316.errors = vErrors;
	return errors === 0;
}
validate316.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern50.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: {}
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (Object.keys(data).length > 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/maxProperties",
				keyword: "maxProperties",
				params: {}
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (Object.keys(data).length < 1) {
			const err3 = {
				instancePath,
				schemaPath: "#/minProperties",
				keyword: "minProperties",
				params: {}
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "toggle" || key0 === "page")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.toggle !== void 0) {
			if (!validate60(data.toggle, {
				instancePath: instancePath + "/toggle",
				parentData: data,
				parentDataProperty: "toggle",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
		if (data.page !== void 0) {
			if (!validate316(data.page, {
				instancePath: instancePath + "/page",
				parentData: data,
				parentDataProperty: "page",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
				errors = vErrors.length;
			}
		}
	}
	validate314.errors = vErrors;
	return errors === 0;
}
validate314.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern43 = /* @__PURE__ */ new RegExp("^(?:[A-Za-z0-9][A-Za-z0-9\\-]*/[A-Za-z0-9._\\-]+|(?:https?|ssh|git|file)://[^\\s@]*(?:git@)?[^\\s@]+|git@[A-Za-z0-9.\\-]+:[^\\s@:]+)$", "u");
const pattern49 = /* @__PURE__ */ new RegExp("^(?:https://[^\\s@]+|(?![A-Za-z]:|/|https?:|(?:.*/)?\\.\\.(?:/|$))[^\\s\\\\]+)$", "u");
const pattern53 = /* @__PURE__ */ new RegExp("^[^\\s,\\u0000-\\u001f\\u007f](?:[^,\\u0000-\\u001f\\u007f]{0,48}[^\\s,\\u0000-\\u001f\\u007f])?$", "u");
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate291.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema63.properties, key0)) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.write !== void 0) {
			let data0 = data.write;
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/write",
					schemaPath: "#/properties/write/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "auto" || data0 === "git" || data0 === "github" || data0 === "pull-request" || data0 === "dispatch" || data0 === "none")) {
				const err2 = {
					instancePath: instancePath + "/write",
					schemaPath: "#/properties/write/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.remote !== void 0) {
			if (!validate292(data.remote, {
				instancePath: instancePath + "/remote",
				parentData: data,
				parentDataProperty: "remote",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
				errors = vErrors.length;
			}
		}
		if (data.repository !== void 0) {
			let data2 = data.repository;
			if (typeof data2 === "string") {
				if (!pattern43.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.dispatch !== void 0) {
			if (!validate294(data.dispatch, {
				instancePath: instancePath + "/dispatch",
				parentData: data,
				parentDataProperty: "dispatch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
				errors = vErrors.length;
			}
		}
		if (data.branch !== void 0) {
			if (!validate297(data.branch, {
				instancePath: instancePath + "/branch",
				parentData: data,
				parentDataProperty: "branch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
		if (data["merge-wait"] !== void 0) {
			if (!validate80(data["merge-wait"], {
				instancePath: instancePath + "/merge-wait",
				parentData: data,
				parentDataProperty: "merge-wait",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.redeploy !== void 0) {
			if (!validate300(data.redeploy, {
				instancePath: instancePath + "/redeploy",
				parentData: data,
				parentDataProperty: "redeploy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
				errors = vErrors.length;
			}
		}
		if (data.ready !== void 0) {
			let data7 = data.ready;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate304(data7[i0], {
					instancePath: instancePath + "/ready/" + i0,
					parentData: data7,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/ready",
					schemaPath: "#/properties/ready/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.on !== void 0) {
			if (!validate311(data.on, {
				instancePath: instancePath + "/on",
				parentData: data,
				parentDataProperty: "on",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
				errors = vErrors.length;
			}
		}
		if (data.confirm !== void 0) {
			if (!validate80(data.confirm, {
				instancePath: instancePath + "/confirm",
				parentData: data,
				parentDataProperty: "confirm",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
				errors = vErrors.length;
			}
		}
		if (data.hops !== void 0) {
			let data11 = data.hops;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err6 = {
					instancePath: instancePath + "/hops",
					schemaPath: "#/properties/hops/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1 || isNaN(data11)) {
					const err7 = {
						instancePath: instancePath + "/hops",
						schemaPath: "#/properties/hops/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err8 = {
						instancePath: instancePath + "/hops",
						schemaPath: "#/properties/hops/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.playbook !== void 0) {
			let data12 = data.playbook;
			if (typeof data12 === "string") {
				if (!pattern49.test(data12)) {
					const err9 = {
						instancePath: instancePath + "/playbook",
						schemaPath: "#/properties/playbook/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/playbook",
					schemaPath: "#/properties/playbook/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.ladder !== void 0) {
			let data13 = data.ladder;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate314(data13[i1], {
					instancePath: instancePath + "/ladder/" + i1,
					parentData: data13,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
					errors = vErrors.length;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/ladder",
					schemaPath: "#/properties/ladder/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data15 = data.labels;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data16 = data15[i2];
					if (typeof data16 === "string") {
						if (!pattern53.test(data16)) {
							const err12 = {
								instancePath: instancePath + "/labels/" + i2,
								schemaPath: "#/properties/labels/items/pattern",
								keyword: "pattern",
								params: {}
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/labels/" + i2,
							schemaPath: "#/properties/labels/items/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/properties/labels/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data["max-per-tuple"] !== void 0) {
			let data17 = data["max-per-tuple"];
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err15 = {
					instancePath: instancePath + "/max-per-tuple",
					schemaPath: "#/properties/max-per-tuple/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 100 || isNaN(data17)) {
					const err16 = {
						instancePath: instancePath + "/max-per-tuple",
						schemaPath: "#/properties/max-per-tuple/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data17 < 1 || isNaN(data17)) {
					const err17 = {
						instancePath: instancePath + "/max-per-tuple",
						schemaPath: "#/properties/max-per-tuple/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data["max-per-day"] !== void 0) {
			let data18 = data["max-per-day"];
			if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
				const err18 = {
					instancePath: instancePath + "/max-per-day",
					schemaPath: "#/properties/max-per-day/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data18 == "number" && isFinite(data18)) {
				if (data18 > 100 || isNaN(data18)) {
					const err19 = {
						instancePath: instancePath + "/max-per-day",
						schemaPath: "#/properties/max-per-day/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data18 < 1 || isNaN(data18)) {
					const err20 = {
						instancePath: instancePath + "/max-per-day",
						schemaPath: "#/properties/max-per-day/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate291.errors = vErrors;
	return errors === 0;
}
validate291.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "roles" || key0 === "seals" || key0 === "preprocessing" || key0 === "folder")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.roles !== void 0) {
			let data0 = data.roles;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate110(data0[i0], {
					instancePath: instancePath + "/roles/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/roles",
					schemaPath: "#/properties/roles/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.seals !== void 0) {
			let data2 = data.seals;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs7 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/seals",
						parentData: data2,
						parentDataProperty: "seals",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs7 === errors)) {
						const err2 = {
							instancePath: instancePath + "/seals",
							schemaPath: "#/properties/seals/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				for (const key2 in data2) if (!validate56(data2[key2], {
					instancePath: instancePath + "/seals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data2,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/seals",
					schemaPath: "#/properties/seals/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.preprocessing !== void 0) {
			if (!validate56(data.preprocessing, {
				instancePath: instancePath + "/preprocessing",
				parentData: data,
				parentDataProperty: "preprocessing",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.folder !== void 0) {
			if (!validate64(data.folder, {
				instancePath: instancePath + "/folder",
				parentData: data,
				parentDataProperty: "folder",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern54 = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,253}[^\\s\\u0000-\\u001f\\u007f])?$", "u");
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate328.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "environment" || key0 === "url")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.environment !== void 0) {
			let data0 = data.environment;
			if (typeof data0 === "string") {
				if (!pattern54.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/environment",
						schemaPath: "#/properties/environment/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/environment",
					schemaPath: "#/properties/environment/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.url !== void 0) {
			if (!validate114(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate328.errors = vErrors;
	return errors === 0;
}
validate328.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "pins" || key0 === "identity" || key0 === "health" || key0 === "watch" || key0 === "rollback" || key0 === "release" || key0 === "deployments")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pins !== void 0) {
			let data0 = data.pins;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				for (const key1 in data0) {
					const _errs4 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/pins",
						parentData: data0,
						parentDataProperty: "pins",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs4 === errors)) {
						const err1 = {
							instancePath: instancePath + "/pins",
							schemaPath: "#/properties/pins/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				for (const key2 in data0) if (!validate88(data0[key2], {
					instancePath: instancePath + "/pins/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data0,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/pins",
					schemaPath: "#/properties/pins/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.identity !== void 0) {
			if (!validate113(data.identity, {
				instancePath: instancePath + "/identity",
				parentData: data,
				parentDataProperty: "identity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
				errors = vErrors.length;
			}
		}
		if (data.health !== void 0) {
			let data3 = data.health;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate121(data3[i0], {
					instancePath: instancePath + "/health/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/health",
					schemaPath: "#/properties/health/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.watch !== void 0) {
			if (!validate283(data.watch, {
				instancePath: instancePath + "/watch",
				parentData: data,
				parentDataProperty: "watch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
				errors = vErrors.length;
			}
		}
		if (data.rollback !== void 0) {
			if (!validate291(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
				errors = vErrors.length;
			}
		}
		if (data.release !== void 0) {
			if (!validate321(data.release, {
				instancePath: instancePath + "/release",
				parentData: data,
				parentDataProperty: "release",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
				errors = vErrors.length;
			}
		}
		if (data.deployments !== void 0) {
			if (!validate328(data.deployments, {
				instancePath: instancePath + "/deployments",
				parentData: data,
				parentDataProperty: "deployments",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern55 = /* @__PURE__ */ new RegExp("^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$", "u");
const pattern56 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_][A-Za-z0-9._\\-]{0,63}$", "u");
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "releases" || key0 === "prefix")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.releases !== void 0) {
			let data0 = data.releases;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err1 = {
					instancePath: instancePath + "/releases",
					schemaPath: "#/properties/releases/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 50 || isNaN(data0)) {
					const err2 = {
						instancePath: instancePath + "/releases",
						schemaPath: "#/properties/releases/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err3 = {
						instancePath: instancePath + "/releases",
						schemaPath: "#/properties/releases/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.prefix !== void 0) {
			let data1 = data.prefix;
			if (typeof data1 === "string") {
				if (!pattern56.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/prefix",
						schemaPath: "#/properties/prefix/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/prefix",
					schemaPath: "#/properties/prefix/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate339.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.issuer === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "issuer" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.identity === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "identity" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "issuer" || key0 === "identity")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.issuer !== void 0) {
			if (!validate74(data.issuer, {
				instancePath: instancePath + "/issuer",
				parentData: data,
				parentDataProperty: "issuer",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.identity !== void 0) {
			if (!validate74(data.identity, {
				instancePath: instancePath + "/identity",
				parentData: data,
				parentDataProperty: "identity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate339.errors = vErrors;
	return errors === 0;
}
validate339.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate337.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["trust-root"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "trust-root" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.signers === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "signers" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "trust-root" || key0 === "signers" || key0 === "predicates" || key0 === "on-absent")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data["trust-root"] !== void 0) {
			if (!validate64(data["trust-root"], {
				instancePath: instancePath + "/trust-root",
				parentData: data,
				parentDataProperty: "trust-root",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data.signers !== void 0) {
			let data1 = data.signers;
			if (Array.isArray(data1)) {
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/signers",
						schemaPath: "#/properties/signers/minItems",
						keyword: "minItems",
						params: {}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate339(data1[i0], {
					instancePath: instancePath + "/signers/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/signers",
					schemaPath: "#/properties/signers/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.predicates !== void 0) {
			let data3 = data.predicates;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate74(data3[i1], {
					instancePath: instancePath + "/predicates/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/predicates",
					schemaPath: "#/properties/predicates/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["on-absent"] !== void 0) {
			let data5 = data["on-absent"];
			if (typeof data5 !== "string") {
				const err6 = {
					instancePath: instancePath + "/on-absent",
					schemaPath: "#/properties/on-absent/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (!(data5 === "warn" || data5 === "block")) {
				const err7 = {
					instancePath: instancePath + "/on-absent",
					schemaPath: "#/properties/on-absent/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate337.errors = vErrors;
	return errors === 0;
}
validate337.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate332.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "on-unknown" || key0 === "platforms" || key0 === "token-servers" || key0 === "plain-http" || key0 === "keep" || key0 === "attestations")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["on-unknown"] !== void 0) {
			let data0 = data["on-unknown"];
			if (typeof data0 !== "string") {
				const err1 = {
					instancePath: instancePath + "/on-unknown",
					schemaPath: "#/properties/on-unknown/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data0 === "warn" || data0 === "block")) {
				const err2 = {
					instancePath: instancePath + "/on-unknown",
					schemaPath: "#/properties/on-unknown/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.platforms !== void 0) {
			let data1 = data.platforms;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 === "string") {
						if (!pattern55.test(data2)) {
							const err3 = {
								instancePath: instancePath + "/platforms/" + i0,
								schemaPath: "#/properties/platforms/items/pattern",
								keyword: "pattern",
								params: {}
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					} else {
						const err4 = {
							instancePath: instancePath + "/platforms/" + i0,
							schemaPath: "#/properties/platforms/items/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/platforms",
					schemaPath: "#/properties/platforms/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["token-servers"] !== void 0) {
			let data3 = data["token-servers"];
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate134(data3[i1], {
					instancePath: instancePath + "/token-servers/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/token-servers",
					schemaPath: "#/properties/token-servers/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["plain-http"] !== void 0) {
			let data5 = data["plain-http"];
			if (Array.isArray(data5)) {
				const len2 = data5.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate134(data5[i2], {
					instancePath: instancePath + "/plain-http/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/plain-http",
					schemaPath: "#/properties/plain-http/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.keep !== void 0) {
			if (!validate335(data.keep, {
				instancePath: instancePath + "/keep",
				parentData: data,
				parentDataProperty: "keep",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
				errors = vErrors.length;
			}
		}
		if (data.attestations !== void 0) {
			if (!validate337(data.attestations, {
				instancePath: instancePath + "/attestations",
				parentData: data,
				parentDataProperty: "attestations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate332.errors = vErrors;
	return errors === 0;
}
validate332.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern58 = /* @__PURE__ */ new RegExp("^\\s*-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\\s]+-----END PUBLIC KEY-----\\s*$", "u");
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate346.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "branch" || key0 === "remote" || key0 === "write" || key0 === "sign" || key0 === "keys" || key0 === "unsigned")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.branch !== void 0) {
			if (!validate297(data.branch, {
				instancePath: instancePath + "/branch",
				parentData: data,
				parentDataProperty: "branch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
				errors = vErrors.length;
			}
		}
		if (data.remote !== void 0) {
			if (!validate292(data.remote, {
				instancePath: instancePath + "/remote",
				parentData: data,
				parentDataProperty: "remote",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
				errors = vErrors.length;
			}
		}
		if (data.write !== void 0) {
			let data2 = data.write;
			if (typeof data2 !== "string") {
				const err1 = {
					instancePath: instancePath + "/write",
					schemaPath: "#/properties/write/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data2 === "git" || data2 === "github")) {
				const err2 = {
					instancePath: instancePath + "/write",
					schemaPath: "#/properties/write/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.sign !== void 0) {
			let data3 = data.sign;
			if (typeof data3 === "string") {
				if (!pattern31.test(data3)) {
					const err3 = {
						instancePath: instancePath + "/sign",
						schemaPath: "#/properties/sign/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/sign",
					schemaPath: "#/properties/sign/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.keys !== void 0) {
			let data4 = data.keys;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) {
					const _errs10 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/keys",
						parentData: data4,
						parentDataProperty: "keys",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs10 === errors)) {
						const err5 = {
							instancePath: instancePath + "/keys",
							schemaPath: "#/properties/keys/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				for (const key2 in data4) {
					let data5 = data4[key2];
					if (typeof data5 === "string") {
						if (!pattern58.test(data5)) {
							const err6 = {
								instancePath: instancePath + "/keys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/keys/additionalProperties/pattern",
								keyword: "pattern",
								params: {}
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					} else {
						const err7 = {
							instancePath: instancePath + "/keys/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/keys/additionalProperties/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/keys",
					schemaPath: "#/properties/keys/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.unsigned !== void 0) {
			let data6 = data.unsigned;
			if (typeof data6 !== "string") {
				const err9 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data6 === "allow" || data6 === "refuse")) {
				const err10 = {
					instancePath: instancePath + "/unsigned",
					schemaPath: "#/properties/unsigned/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate346.errors = vErrors;
	return errors === 0;
}
validate346.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate351.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "files" || key0 === "down" || key0 === "irreversible" || key0 === "plan" || key0 === "on-unknown")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.files !== void 0) {
			if (!validate56(data.files, {
				instancePath: instancePath + "/files",
				parentData: data,
				parentDataProperty: "files",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
				errors = vErrors.length;
			}
		}
		if (data.down !== void 0) {
			let data1 = data.down;
			if (typeof data1 !== "string") {
				const err1 = {
					instancePath: instancePath + "/down",
					schemaPath: "#/properties/down/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (!(data1 === "absent" || data1 === "tested")) {
				const err2 = {
					instancePath: instancePath + "/down",
					schemaPath: "#/properties/down/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.irreversible !== void 0) {
			let data2 = data.irreversible;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) {
					const _errs7 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/irreversible",
						parentData: data2,
						parentDataProperty: "irreversible",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs7 === errors)) {
						const err3 = {
							instancePath: instancePath + "/irreversible",
							schemaPath: "#/properties/irreversible/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				for (const key2 in data2) {
					let data3 = data2[key2];
					if (typeof data3 === "string") {
						if (!pattern9.test(data3)) {
							const err4 = {
								instancePath: instancePath + "/irreversible/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/irreversible/additionalProperties/pattern",
								keyword: "pattern",
								params: {}
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					} else {
						const err5 = {
							instancePath: instancePath + "/irreversible/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/irreversible/additionalProperties/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/irreversible",
					schemaPath: "#/properties/irreversible/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.plan !== void 0) {
			if (!validate64(data.plan, {
				instancePath: instancePath + "/plan",
				parentData: data,
				parentDataProperty: "plan",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data["on-unknown"] !== void 0) {
			let data5 = data["on-unknown"];
			if (typeof data5 !== "string") {
				const err7 = {
					instancePath: instancePath + "/on-unknown",
					schemaPath: "#/properties/on-unknown/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (!(data5 === "warn" || data5 === "block")) {
				const err8 = {
					instancePath: instancePath + "/on-unknown",
					schemaPath: "#/properties/on-unknown/enum",
					keyword: "enum",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate351.errors = vErrors;
	return errors === 0;
}
validate351.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern60 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9]+(?:[\\-/][a-z0-9]+)*(?:[\\-/]?\\*)?|\\*)$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (1 !== data0) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.releases !== void 0) {
			if (!validate53(data.releases, {
				instancePath: instancePath + "/releases",
				parentData: data,
				parentDataProperty: "releases",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.schemas !== void 0) {
			let data2 = data.schemas;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate55(data2[i0], {
					instancePath: instancePath + "/schemas/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/schemas",
					schemaPath: "#/properties/schemas/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.policy !== void 0) {
			if (!validate68(data.policy, {
				instancePath: instancePath + "/policy",
				parentData: data,
				parentDataProperty: "policy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.contracts !== void 0) {
			let data5 = data.contracts;
			if (Array.isArray(data5)) {
				const len1 = data5.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate70(data5[i1], {
					instancePath: instancePath + "/contracts/" + i1,
					parentData: data5,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/contracts",
					schemaPath: "#/properties/contracts/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data7 = data.environments;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				for (const key1 in data7) {
					const _errs14 = errors;
					if (!validate60(key1, {
						instancePath: instancePath + "/environments",
						parentData: data7,
						parentDataProperty: "environments",
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
						errors = vErrors.length;
					}
					if (!(_errs14 === errors)) {
						const err6 = {
							instancePath: instancePath + "/environments",
							schemaPath: "#/properties/environments/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key1 }
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				for (const key2 in data7) if (!validate86(data7[key2], {
					instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data7,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.registries !== void 0) {
			if (!validate332(data.registries, {
				instancePath: instancePath + "/registries",
				parentData: data,
				parentDataProperty: "registries",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
				errors = vErrors.length;
			}
		}
		if (data.ledger !== void 0) {
			if (!validate346(data.ledger, {
				instancePath: instancePath + "/ledger",
				parentData: data,
				parentDataProperty: "ledger",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
				errors = vErrors.length;
			}
		}
		if (data.migrations !== void 0) {
			if (!validate351(data.migrations, {
				instancePath: instancePath + "/migrations",
				parentData: data,
				parentDataProperty: "migrations",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data12 = data.rules;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				for (const key3 in data12) {
					const _errs22 = errors;
					if (typeof key3 === "string") {
						if (!pattern60.test(key3)) {
							const err8 = {
								instancePath: instancePath + "/rules",
								schemaPath: "#/properties/rules/propertyNames/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:[a-z0-9]+(?:[\\-/][a-z0-9]+)*(?:[\\-/]?\\*)?|\\*)$" },
								propertyName: key3
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/properties/rules/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: key3
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (!(_errs22 === errors)) {
						const err10 = {
							instancePath: instancePath + "/rules",
							schemaPath: "#/properties/rules/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: key3 }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				for (const key4 in data12) {
					let data13 = data12[key4];
					if (typeof data13 !== "string") {
						const err11 = {
							instancePath: instancePath + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/type",
							keyword: "type",
							params: {}
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (!(data13 === "error" || data13 === "warning" || data13 === "note" || data13 === "off")) {
						const err12 = {
							instancePath: instancePath + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/rules/additionalProperties/enum",
							keyword: "enum",
							params: {}
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/rules",
					schemaPath: "#/properties/rules/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/config/load.ts
const DEFAULT_CONFIG_PATH = ".github/rollback-gate.yml";
const CONFIG = {
	schema: CONFIG_SCHEMA,
	name: "the configuration",
	validate,
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
export { DEFAULT_CONFIG_PATH, FORMAT_NAMES, VALUES, exactlyOneOf, expandVariables, inOrder, loadConfig, map, mapOf, readChecked, sourceKind, suggest, use };
