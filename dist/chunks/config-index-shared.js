import { GateError, GateErrors, LineIndex, ROLES, canonicalJson, formatDuration, parseDuration, parseShare } from "./start.js";
import { require_dist } from "./yaml-shared.js";
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
const rollback = map("the rollback settings", "How a failed release is taken back, and what to do when that is not possible or does not help. Without this key `watch` only judges.", {
	write: {
		description: "`auto`: push, and where the branch takes no push, a pull request. `git`: push. `github`: a signed commit through the interface of GitHub, with a token. `pull-request`: always a pull request, merged as soon as that is allowed. `none`: say what would be done, write nothing.",
		type: "string",
		enum: [
			"auto",
			"git",
			"github",
			"pull-request",
			"none"
		],
		default: "auto"
	},
	remote: use("remote", {
		description: "Git remote that holds the manifests.",
		default: "origin"
	}),
	branch: use("branch", { description: "Branch that holds the manifests. Default: the remote's default branch." }),
	"merge-wait": use("duration", {
		description: "How long to wait for a pull request to be merged before the ladder is next.",
		default: "5m"
	}),
	redeploy: use("redeploy"),
	confirm: use("duration", {
		description: "How long the restored release is watched.",
		default: "5m"
	}),
	ladder: {
		description: "What to do, in this order, when the release cannot be taken back or taking it back did not help.",
		type: "array",
		items: use("ladder-step"),
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
		rollback: use("rollback")
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
			page: use("url", { description: "URL that the report is posted to." })
		},
		additionalProperties: false,
		minProperties: 1,
		maxProperties: 1
	}
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
	return `Default: ${CHECK_DEFAULTS.counters[key]} for Prometheus, ${CHECK_DEFAULTS.probes[key]} for HTTP.`;
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
	check: map("a health check", "One question that is asked again and again. Exactly one of `http` and `prometheus` says where.", {
		name: checkName,
		http: use("http"),
		prometheus: use("prometheus"),
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
			title: "a number from 1 to 100",
			description: `How much burstier than independent events bad ones are (variance divided by mean). ${both("dispersion")}`,
			type: "number",
			minimum: 1,
			maximum: 100
		}
	}, {
		required: ["name"],
		...exactlyOneOf("http", "prometheus")
	})
};
// src/config/schema/pins.ts
/** The keys of a pin that choose its locator, in the order in which they are explained. */
const LOCATORS = [
	"kubernetes",
	"kustomize",
	"helm",
	"compose",
	"pointer",
	"marker"
];
/** Locators that find container images: their pins have the role `image` unless told otherwise. */
const IMAGE_LOCATORS = [
	"kubernetes",
	"kustomize",
	"helm",
	"compose"
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
	pin: map("a pin", "One scalar in one file that decides what runs. Exactly one of `kubernetes`, `kustomize`, `helm`, `compose`, `pointer` and `marker` says where it stands.", {
		file: use("path", { description: "The file that holds the scalar, relative to the repository root." }),
		kubernetes: use("workload"),
		kustomize: use("text", { description: "The `name` of an entry of `images` in a kustomization." }),
		helm: use("text", { description: "Path of an image in a Helm values file, steps separated by dots, such as `ranking.image`." }),
		compose: use("text", { description: "Name of a service in a Compose file; its `image` is the pin." }),
		pointer: {
			title: "a JSON pointer, such as `/spec/model/storageUri`",
			description: "JSON pointer of any scalar in a YAML or JSON file. `~1` stands for `/`, `~0` for `~`.",
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
		role: use("role", { description: "What the pin decides. Default: `image` for `kubernetes`, `kustomize`, `helm` and `compose`, else `other`." }),
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
// src/config/schema/releases.ts
/** `releases` and `ledger`: where releases and their history are found. */
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
		}
	}),
	ledger: map("the ledger settings", "Where the record of deployed, verified and rolled-back versions is kept.", {
		branch: use("branch", {
			description: "Branch of its own that holds the ledger; it shares no history with the code.",
			default: "rollback-gate/ledger"
		}),
		remote: use("remote", {
			description: "Git remote that the ledger is read from and pushed to.",
			default: "origin"
		})
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
			description: "Bytes that one statement may read, where the database can promise it (BigQuery).",
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
// src/config/schema/sources.ts
const httpMap = map("an HTTP source", "Requests to a URL: an answer with another status, a slow one, or none at all is a bad event.", {
	url: use("url", { description: "URL to request." }),
	headers: use("headers", { default: {} }),
	status: use("statuses", {
		description: "Status codes of a good answer: one, a range, or a list of both.",
		default: ["200-299"]
	}),
	timeout: use("duration", {
		description: "After this long without an answer a request is bad.",
		default: "5s"
	}),
	"slower-than": use("duration", { description: "A slower answer is a bad one." }),
	probes: {
		title: "a whole number from 1 to 50",
		description: "Independent requests per sample, each on a connection of its own.",
		type: "integer",
		minimum: 1,
		maximum: 50,
		default: 1
	}
}, { required: ["url"] });
/** Where a health check gets its numbers from. */
const SOURCES = {
	http: {
		...httpMap,
		title: "an http or https URL without credentials, or a map with `url` and more",
		description: `${httpMap.description ?? ""} A URL alone stands for a map with only \`url\`.`,
		type: ["string", "object"],
		pattern: VALUES["url"]?.pattern ?? ""
	},
	prometheus: map("a Prometheus source", "Counters read from Prometheus: either `bad` and `total`, or `histogram` and `slower-than`.", {
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
		headers: use("headers", { default: {} }),
		timeout: use("duration", {
			description: "Longest time for one query.",
			default: "10s"
		})
	}, {
		required: ["url"],
		dependentRequired: {
			bad: ["total"],
			total: ["bad"],
			histogram: ["slower-than"],
			"slower-than": ["histogram"],
			selector: ["histogram"]
		},
		...exactlyOneOf("bad", "histogram")
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
		...SOURCES,
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
	const defaults = raw.prometheus ? CHECK_DEFAULTS.counters : CHECK_DEFAULTS.probes;
	return {
		name: raw.name,
		source: raw.prometheus ? prometheusSource(raw.prometheus) : httpSource(raw.http ?? ""),
		tolerate: share(raw.tolerate ?? defaults.tolerate),
		advisory: raw.advisory,
		minBad: raw["min-bad"] ?? defaults["min-bad"],
		dispersion: raw.dispersion ?? defaults.dispersion,
		place
	};
}
function httpSource(given) {
	const raw = typeof given === "string" ? applyDefaults(use("http"), { url: given }) : given;
	const slower = raw["slower-than"];
	return {
		provider: "http",
		url: raw.url,
		headers: raw.headers,
		status: list(raw.status).map(statusRange),
		timeout: duration(raw.timeout),
		...optional("slowerThan", slower === void 0 ? void 0 : duration(slower)),
		probes: raw.probes
	};
}
function statusRange(status) {
	const [from = "", to = from] = String(status).split("-");
	return [Number(from), Number(to)];
}
function prometheusSource(raw) {
	const common = {
		provider: "prometheus",
		url: raw.url,
		headers: raw.headers,
		timeout: duration(raw.timeout)
	};
	if (raw.histogram === void 0) return {
		...common,
		counters: {
			bad: raw.bad ?? "",
			total: raw.total ?? ""
		}
	};
	return {
		...common,
		latency: {
			histogram: raw.histogram,
			slowerThan: duration(raw["slower-than"] ?? ""),
			selector: raw.selector ?? ""
		}
	};
}
// src/config/normalise/pins.ts
function pinConfig(name, raw, place) {
	const selector = selectorConfig(raw);
	return {
		name,
		file: repositoryPath(raw.file),
		selector,
		role: raw.role ?? (IMAGE_LOCATORS.includes(selector.locator) ? "image" : "other"),
		...optional("safe", raw.safe),
		...raw.shared ? { shared: true } : {},
		place
	};
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
		confirm: duration(raw.confirm),
		ladder: raw.ladder.map(ladderStep),
		maxPerTuple: raw["max-per-tuple"],
		maxPerDay: raw["max-per-day"]
	};
}
function ladderStep(raw) {
	if (typeof raw === "string") return { step: raw };
	return raw.toggle === void 0 ? {
		step: "page",
		url: raw.page ?? ""
	} : {
		step: "toggle",
		pin: raw.toggle
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
		ledger: raw.ledger,
		rules: new Map(Object.entries(raw.rules))
	};
}
function registriesConfig(raw) {
	return {
		onUnknown: raw["on-unknown"],
		platforms: raw.platforms,
		tokenServers: raw["token-servers"],
		plainHttp: raw["plain-http"]
	};
}
// src/config/rules/addresses.ts
/** URLs and headers must be usable whatever the variables in them hold. */
const addressesAreUsable = (environment, complain) => {
	for (const { path, url, headers } of textsOf(environment)) {
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
function textsOf({ identity, health, rollback }) {
	return [
		...identity && identity !== "none" ? [{
			path: ["identity", "http"],
			url: identity.http,
			headers: identity.headers
		}] : [],
		...health.map(({ source }, index) => ({
			path: [
				"health",
				index,
				source.provider,
				"url"
			],
			url: source.url,
			headers: source.headers
		})),
		...(rollback?.ladder ?? []).flatMap((step, index) => step.step === "page" ? [{
			path: [
				"rollback",
				"ladder",
				index,
				"page"
			],
			url: step.url,
			headers: {}
		}] : [])
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
// src/config/rules/health.ts
/** The sequential test looks for shares from 1.5 times the tolerated one up to these. */
const LARGEST_SHARE = {
	http: .95,
	prometheus: .6
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
		const largest = Math.floor(LARGEST_SHARE[source.provider] / 1.5 * 100) - 1;
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
// src/config/rules/rollback.ts
const rollbackNeedsPins = ({ pins, rollback }, complain) => {
	if (!rollback || pins.length > 0) return;
	complain(["rollback"], {
		message: "has nothing to take back",
		expected: "at least one pin in the environment"
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
	watchFitsWindow,
	errorBoundsAreUsable,
	rollbackNeedsPins,
	ladderTogglesExist,
	addressesAreUsable
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
				}
			},
			"additionalProperties": false
		},
		"ledger": {
			"type": "object",
			"properties": {
				"branch": { "$ref": "#/$defs/branch" },
				"remote": { "$ref": "#/$defs/remote" }
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
		"pin": {
			"type": "object",
			"properties": {
				"file": { "$ref": "#/$defs/path" },
				"kubernetes": { "$ref": "#/$defs/workload" },
				"kustomize": { "$ref": "#/$defs/text" },
				"helm": { "$ref": "#/$defs/text" },
				"compose": { "$ref": "#/$defs/text" },
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
				"prometheus": { "$ref": "#/$defs/prometheus" },
				"tolerate": { "$ref": "#/$defs/share" },
				"advisory": { "type": "boolean" },
				"min-bad": {
					"type": "integer",
					"minimum": 1,
					"maximum": 100
				},
				"dispersion": {
					"type": "number",
					"minimum": 1,
					"maximum": 100
				}
			},
			"additionalProperties": false,
			"required": ["name"],
			"oneOf": [{
				"type": "object",
				"properties": { "http": true },
				"required": ["http"]
			}, {
				"type": "object",
				"properties": { "prometheus": true },
				"required": ["prometheus"]
			}]
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
				}
			},
			"additionalProperties": false,
			"required": ["url"],
			"pattern": "^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$"
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
				"selector": ["histogram"]
			},
			"oneOf": [{
				"type": "object",
				"properties": { "bad": true },
				"required": ["bad"]
			}, {
				"type": "object",
				"properties": { "histogram": true },
				"required": ["histogram"]
			}]
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
				"rollback": { "$ref": "#/$defs/rollback" }
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
						"none"
					]
				},
				"remote": { "$ref": "#/$defs/remote" },
				"branch": { "$ref": "#/$defs/branch" },
				"merge-wait": { "$ref": "#/$defs/duration" },
				"redeploy": { "$ref": "#/$defs/redeploy" },
				"confirm": { "$ref": "#/$defs/duration" },
				"ladder": {
					"type": "array",
					"items": { "$ref": "#/$defs/ladder-step" }
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
				"page": { "$ref": "#/$defs/url" }
			},
			"additionalProperties": false,
			"minProperties": 1,
			"maxProperties": 1
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
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
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
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern13 = /* @__PURE__ */ new RegExp("^(?:/(?:[^~/]|~[01])*)+$", "u");
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
					if (data.pointer === void 0) {
						const err8 = {
							instancePath,
							schemaPath: "#/oneOf/4/required",
							keyword: "required",
							params: { missingProperty: "pointer" }
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
							props0.pointer = true;
						}
					}
					const _errs12 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.marker === void 0) {
							const err10 = {
								instancePath,
								schemaPath: "#/oneOf/5/required",
								keyword: "required",
								params: { missingProperty: "marker" }
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
					} else if (_valid0) {
						valid0 = true;
						passing0 = 5;
						if (props0 !== true) {
							props0 = props0 || {};
							props0.marker = true;
						}
					}
				}
			}
		}
	}
	if (!valid0) {
		const err12 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: {}
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
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
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" }
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema34.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
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
		if (data.pointer !== void 0) {
			let data5 = data.pointer;
			if (typeof data5 === "string") {
				if (!pattern13.test(data5)) {
					const err15 = {
						instancePath: instancePath + "/pointer",
						schemaPath: "#/properties/pointer/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.document !== void 0) {
			let data6 = data.document;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err17 = {
					instancePath: instancePath + "/document",
					schemaPath: "#/properties/document/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 < 0 || isNaN(data6)) {
					const err18 = {
						instancePath: instancePath + "/document",
						schemaPath: "#/properties/document/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
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
			if (!validate100(data.role, {
				instancePath: instancePath + "/role",
				parentData: data,
				parentDataProperty: "role",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
				errors = vErrors.length;
			}
		}
		if (data.safe !== void 0) {
			let data9 = data.safe;
			if (typeof data9 !== "string" && !(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/safe",
					schemaPath: "#/properties/safe/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.shared !== void 0) {
			if (typeof data.shared !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/shared",
					schemaPath: "#/properties/shared/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.document !== void 0) {
			if (data.pointer === void 0) {
				const err21 = {
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
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
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
const pattern14 = /* @__PURE__ */ new RegExp("^none$", "u");
const pattern18 = /* @__PURE__ */ new RegExp("^(?:header:[A-Za-z0-9][A-Za-z0-9_\\-]*|(?:/(?:[^~/]|~[01])*)+|(?!header:)[^/\\s][^/]*)$", "u");
const pattern15 = /* @__PURE__ */ new RegExp("^(?:[hH][tT][tT][pP][sS]?://[^/?#@\\\\\\s]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})(?:[/?#][^\\s]*)?$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate104.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern15.test(data)) {
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
	validate104.errors = vErrors;
	return errors === 0;
}
validate104.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern16 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9_\\-]*$", "u");
const pattern17 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f]*$", "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate106.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) {
			const _errs1 = errors;
			if (typeof key0 === "string") {
				if (!pattern16.test(key0)) {
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
				if (!pattern17.test(data0)) {
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
	validate106.errors = vErrors;
	return errors === 0;
}
validate106.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate103.evaluated;
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
		if (!pattern14.test(data)) {
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
			if (!validate104(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate106(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data2 = data.value;
			if (typeof data2 === "string") {
				if (!pattern18.test(data2)) {
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
	validate103.errors = vErrors;
	return errors === 0;
}
validate103.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern19 = /* @__PURE__ */ new RegExp("^[^\\s\\u0000-\\u001f\\u007f](?:[^\\u0000-\\u001f\\u007f]{0,98}[^\\s\\u0000-\\u001f\\u007f])?$", "u");
const pattern21 = /* @__PURE__ */ new RegExp("^[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?$", "u");
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate116.evaluated;
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
		if (!pattern21.test(data)) {
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
	validate116.errors = vErrors;
	return errors === 0;
}
validate116.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
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
		if (!pattern21.test(data)) {
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
		for (let i0 = 0; i0 < len0; i0++) if (!validate116(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
			errors = vErrors.length;
		}
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
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
		if (!pattern15.test(data)) {
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
		for (const key0 in data) if (!(key0 === "url" || key0 === "headers" || key0 === "status" || key0 === "timeout" || key0 === "slower-than" || key0 === "probes")) {
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
			if (!validate104(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
				errors = vErrors.length;
			}
		}
		if (data.headers !== void 0) {
			if (!validate106(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate115(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
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
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern23 = /* @__PURE__ */ new RegExp("^[A-Za-z_:][A-Za-z0-9_:]*$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate122.evaluated;
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
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.histogram = true;
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
		for (const key0 in data) if (!(key0 === "url" || key0 === "bad" || key0 === "total" || key0 === "histogram" || key0 === "slower-than" || key0 === "selector" || key0 === "headers" || key0 === "timeout")) {
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
			if (!validate104(data.url, {
				instancePath: instancePath + "/url",
				parentData: data,
				parentDataProperty: "url",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
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
				if (!pattern23.test(data3)) {
					const err7 = {
						instancePath: instancePath + "/histogram",
						schemaPath: "#/properties/histogram/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/histogram",
					schemaPath: "#/properties/histogram/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
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
		if (data.headers !== void 0) {
			if (!validate106(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
		if (data.histogram !== void 0) {
			if (data["slower-than"] === void 0) {
				const err11 = {
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
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data["slower-than"] !== void 0) {
			if (data.histogram === void 0) {
				const err12 = {
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
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.selector !== void 0) {
			if (data.histogram === void 0) {
				const err13 = {
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
	validate122.errors = vErrors;
	return errors === 0;
}
validate122.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
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
		if (data.prometheus === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "prometheus" }
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
			props0.prometheus = true;
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
		if (data.name === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "name" || key0 === "http" || key0 === "prometheus" || key0 === "tolerate" || key0 === "advisory" || key0 === "min-bad" || key0 === "dispersion")) {
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
		if (data.name !== void 0) {
			let data0 = data.name;
			if (typeof data0 === "string") {
				if (!pattern19.test(data0)) {
					const err7 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/pattern",
						keyword: "pattern",
						params: {}
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.http !== void 0) {
			if (!validate112(data.http, {
				instancePath: instancePath + "/http",
				parentData: data,
				parentDataProperty: "http",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
				errors = vErrors.length;
			}
		}
		if (data.prometheus !== void 0) {
			if (!validate122(data.prometheus, {
				instancePath: instancePath + "/prometheus",
				parentData: data,
				parentDataProperty: "prometheus",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
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
				const err9 = {
					instancePath: instancePath + "/advisory",
					schemaPath: "#/properties/advisory/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data["min-bad"] !== void 0) {
			let data5 = data["min-bad"];
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err10 = {
					instancePath: instancePath + "/min-bad",
					schemaPath: "#/properties/min-bad/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 100 || isNaN(data5)) {
					const err11 = {
						instancePath: instancePath + "/min-bad",
						schemaPath: "#/properties/min-bad/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err12 = {
						instancePath: instancePath + "/min-bad",
						schemaPath: "#/properties/min-bad/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.dispersion !== void 0) {
			let data6 = data.dispersion;
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 100 || isNaN(data6)) {
					const err13 = {
						instancePath: instancePath + "/dispersion",
						schemaPath: "#/properties/dispersion/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err14 = {
						instancePath: instancePath + "/dispersion",
						schemaPath: "#/properties/dispersion/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/dispersion",
					schemaPath: "#/properties/dispersion/type",
					keyword: "type",
					params: {}
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
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
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
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema46 = {
	"type": "object",
	"properties": {
		"write": {
			"type": "string",
			"enum": [
				"auto",
				"git",
				"github",
				"pull-request",
				"none"
			]
		},
		"remote": { "$ref": "#/$defs/remote" },
		"branch": { "$ref": "#/$defs/branch" },
		"merge-wait": { "$ref": "#/$defs/duration" },
		"redeploy": { "$ref": "#/$defs/redeploy" },
		"confirm": { "$ref": "#/$defs/duration" },
		"ladder": {
			"type": "array",
			"items": { "$ref": "#/$defs/ladder-step" }
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
const pattern24 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._\\-]*$", "u");
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern24.test(data)) {
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
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern25 = /* @__PURE__ */ new RegExp("^(?![\\-/.])(?!.*(?:\\.\\.|//|/\\.|@\\{|\\.lock(?:/|$)))[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\]*[^\\u0000-\\u0020\\u007f~^:?*\\[\\\\/.]$", "u");
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate144.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern25.test(data)) {
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
	validate144.errors = vErrors;
	return errors === 0;
}
validate144.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern26 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9._\\-]*\\.ya?ml$", "u");
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
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
				if (!pattern26.test(data0)) {
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
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern27 = /* @__PURE__ */ new RegExp("^issue$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
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
		if (!pattern27.test(data)) {
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
			if (!validate104(data.page, {
				instancePath: instancePath + "/page",
				parentData: data,
				parentDataProperty: "page",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
				errors = vErrors.length;
			}
		}
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!func1.call(schema46.properties, key0)) {
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
			if (!(data0 === "auto" || data0 === "git" || data0 === "github" || data0 === "pull-request" || data0 === "none")) {
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
			if (!validate142(data.remote, {
				instancePath: instancePath + "/remote",
				parentData: data,
				parentDataProperty: "remote",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
		}
		if (data.branch !== void 0) {
			if (!validate144(data.branch, {
				instancePath: instancePath + "/branch",
				parentData: data,
				parentDataProperty: "branch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
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
			if (!validate147(data.redeploy, {
				instancePath: instancePath + "/redeploy",
				parentData: data,
				parentDataProperty: "redeploy",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
		if (data.ladder !== void 0) {
			let data6 = data.ladder;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate152(data6[i0], {
					instancePath: instancePath + "/ladder/" + i0,
					parentData: data6,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
					errors = vErrors.length;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/ladder",
					schemaPath: "#/properties/ladder/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["max-per-tuple"] !== void 0) {
			let data8 = data["max-per-tuple"];
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err4 = {
					instancePath: instancePath + "/max-per-tuple",
					schemaPath: "#/properties/max-per-tuple/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 100 || isNaN(data8)) {
					const err5 = {
						instancePath: instancePath + "/max-per-tuple",
						schemaPath: "#/properties/max-per-tuple/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err6 = {
						instancePath: instancePath + "/max-per-tuple",
						schemaPath: "#/properties/max-per-tuple/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data["max-per-day"] !== void 0) {
			let data9 = data["max-per-day"];
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err7 = {
					instancePath: instancePath + "/max-per-day",
					schemaPath: "#/properties/max-per-day/type",
					keyword: "type",
					params: {}
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 100 || isNaN(data9)) {
					const err8 = {
						instancePath: instancePath + "/max-per-day",
						schemaPath: "#/properties/max-per-day/maximum",
						keyword: "maximum",
						params: {}
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data9 < 1 || isNaN(data9)) {
					const err9 = {
						instancePath: instancePath + "/max-per-day",
						schemaPath: "#/properties/max-per-day/minimum",
						keyword: "minimum",
						params: {}
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: {}
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
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
		for (const key0 in data) if (!(key0 === "pins" || key0 === "identity" || key0 === "health" || key0 === "watch" || key0 === "rollback")) {
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
			if (!validate103(data.identity, {
				instancePath: instancePath + "/identity",
				parentData: data,
				parentDataProperty: "identity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
				errors = vErrors.length;
			}
		}
		if (data.health !== void 0) {
			let data3 = data.health;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate111(data3[i0], {
					instancePath: instancePath + "/health/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
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
			if (!validate133(data.watch, {
				instancePath: instancePath + "/watch",
				parentData: data,
				parentDataProperty: "watch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
				errors = vErrors.length;
			}
		}
		if (data.rollback !== void 0) {
			if (!validate141(data.rollback, {
				instancePath: instancePath + "/rollback",
				parentData: data,
				parentDataProperty: "rollback",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
const pattern28 = /* @__PURE__ */ new RegExp("^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$", "u");
const pattern29 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9](?:[a-z0-9.\\-]*[a-z0-9])?|\\[[0-9a-f:]+\\])(?::[0-9]{1,5})?$", "u");
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern29.test(data)) {
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
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "on-unknown" || key0 === "platforms" || key0 === "token-servers" || key0 === "plain-http")) {
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
						if (!pattern28.test(data2)) {
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
				for (let i1 = 0; i1 < len1; i1++) if (!validate159(data3[i1], {
					instancePath: instancePath + "/token-servers/" + i1,
					parentData: data3,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
				for (let i2 = 0; i2 < len2; i2++) if (!validate159(data5[i2], {
					instancePath: instancePath + "/plain-http/" + i2,
					parentData: data5,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
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
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate163.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "branch" || key0 === "remote")) {
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
			if (!validate144(data.branch, {
				instancePath: instancePath + "/branch",
				parentData: data,
				parentDataProperty: "branch",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
				errors = vErrors.length;
			}
		}
		if (data.remote !== void 0) {
			if (!validate142(data.remote, {
				instancePath: instancePath + "/remote",
				parentData: data,
				parentDataProperty: "remote",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
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
	validate163.errors = vErrors;
	return errors === 0;
}
validate163.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern30 = /* @__PURE__ */ new RegExp("^(?:[a-z0-9]+(?:[\\-/][a-z0-9]+)*(?:[\\-/]?\\*)?|\\*)$", "u");
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
			if (!validate158(data.registries, {
				instancePath: instancePath + "/registries",
				parentData: data,
				parentDataProperty: "registries",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
			}
		}
		if (data.ledger !== void 0) {
			if (!validate163(data.ledger, {
				instancePath: instancePath + "/ledger",
				parentData: data,
				parentDataProperty: "ledger",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
				errors = vErrors.length;
			}
		}
		if (data.rules !== void 0) {
			let data11 = data.rules;
			if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
				for (const key3 in data11) {
					const _errs21 = errors;
					if (typeof key3 === "string") {
						if (!pattern30.test(key3)) {
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
					if (!(_errs21 === errors)) {
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
				for (const key4 in data11) {
					let data12 = data11[key4];
					if (typeof data12 !== "string") {
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
					if (!(data12 === "error" || data12 === "warning" || data12 === "note" || data12 === "off")) {
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
export { DEFAULT_CONFIG_PATH, FORMAT_NAMES, VALUES, exactlyOneOf, expandVariables, inOrder, loadConfig, map, mapOf, readChecked, suggest, use };
